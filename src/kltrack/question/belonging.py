"""A body named by whose it is: "the Supreme Court's Party committee", "Đảng ủy của Bộ Y tế", "Chủ tịch Hà Nội"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.bodies.directory import Directory
from kltrack.question.group_heads import Head
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot

_COMMITTEE = "party-committee"  # the last words of the types of Party committees
# Words without diacritics. A Party organisation is reached through the committee that leads it.
_COMMITTEES = (
    *(("dang", "uy"), ("dang", "bo"), ("party", "committee"), ("party", "organisation"), ("party", "organization")),
    *(("comite", "du", "parti"), ("organisation", "du", "parti")),
)
_OWN = (("thanh", "uy"), ("tinh", "uy"), ("dang", "uy"))
_TITLES = (("chu", "tich"), ("bi", "thu"))
_OF = frozenset({"cua", "of", "de", "du", "des", "d'"})


def with_belonging(cut: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a name with a word for a Party committee or an office beside it is that of the other."""
    read = _with_own(cut, sentence, directory)
    for slot in reversed(read):
        if slot in read and len(slot.bodies) == 1 and not slot.is_group:
            start, end = _begin(slot, read, sentence), _end(slot, sentence)
            if body := _meant(slot, start, end, sentence, directory):
                kept = [each for each in read if each.end <= start or each.start >= end]
                headed = slot._replace(start=start, end=end, bodies=(body,), fields=(), is_headed=True, standing=None)
                read = sorted([*kept, headed._replace(senses=frozenset())], key=lambda each: each.start)
    return read


def _with_own(cut: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots; after a body and "and", a bare "Thành ủy" is the Party committee of that body."""
    read = list(cut)
    for place in range(2, len(cut)):
        owner, joining, slot = cut[place - 2 : place + 1]
        bare = tuple(sentence.words[slot.start : slot.end]) in _OWN and not (
            place + 1 < len(cut) and cut[place + 1].named
        )
        if bare and len(owner.bodies) == 1 and not owner.is_group and "and" in joining.senses:
            body = _committee(owner.bodies[0], directory)
            read[place] = slot._replace(bodies=(body,), is_group=False, is_headed=True) if body else slot
    return read


def _committee(body: str, directory: Directory) -> str:
    """The one Party committee that belongs to a body; empty for none or several."""
    belonging = directory.look_ups.belonging.get(body, ())
    found = [each for each in belonging if directory[each].type.endswith(_COMMITTEE)]
    return found[0] if len(found) == 1 else ""


def _begin(slot: Slot, cut: Sequence[Slot], sentence: Sentence) -> int:
    """The index of the first word of a head before a name, with "of" between or without; that of the name for none."""
    words = sentence.words
    last = slot.start - 1 if words[slot.start - 1] in _OF and slot.start else slot.start
    for head in (*_COMMITTEES, *_TITLES):
        start = last - len(head)
        apart = any(start < place <= slot.start for place in sentence.after_comma)
        if start >= 0 and tuple(words[start:last]) == head and not apart and any(each.start == start for each in cut):
            return start
    return slot.start


def _end(slot: Slot, sentence: Sentence) -> int:
    """The index after a head that follows a name, as English has it."""
    for head in _COMMITTEES:
        end = slot.end + len(head)
        if tuple(sentence.words[slot.end : end]) == head and not sentence.has_comma(slot.end - 1, end - 1):
            return end
    return slot.end


def _meant(slot: Slot, start: int, end: int, sentence: Sentence, directory: Directory) -> str:
    """The one body that the words from `start` to `end` mean; empty for none, or where there is no head."""
    if (start, end) == (slot.start, slot.end):
        return ""
    if tuple(sentence.words[start : start + 2]) in _TITLES:
        return Head(sentence.wording(start, start + 2), directory).meant(slot, sentence)
    return _committee(slot.bodies[0], directory)

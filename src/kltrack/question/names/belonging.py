"""A body named by its owner: "the Supreme Court's Party committee", "Đảng ủy của Bộ Y tế", "Chủ tịch Hà Nội"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.bodies.directory import Directory
from kltrack.messages import message
from kltrack.question.names.group_heads import Head
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.slots.sentence import OF, Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import fold

_COMMITTEE = "party-committee"  # how the type of every Party committee ends
# Words without diacritics. A Party organisation is reached through the committee that leads it.
_COMMITTEES = (
    *(("dang", "uy"), ("dang", "bo"), ("party", "committee"), ("party", "organisation"), ("party", "organization")),
    *(("comite", "du", "parti"), ("organisation", "du", "parti")),
)
_OWN = (("thanh", "uy"), ("tinh", "uy"), ("dang", "uy"))
_TITLES = (("chu", "tich"), ("bi", "thu"))
# Titles before "of" and a province or city, and how the name of that office begins, folded. A "chairman" may be that of
# the people's committee and of the people's council.
_OFFICES = dict.fromkeys((("party", "secretary"), ("secretary",)), "secretary of ")
_PLACES = frozenset({"province", "city"})


def with_belonging(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a name beside a word for a Party committee or an office becomes that body."""
    result = _with_own(slots, sentence, directory)
    for slot in reversed(result):
        if slot in result and len(slot.bodies) == 1 and not slot.is_group:
            start, end = _begin(slot, result, sentence), _end(slot, sentence)
            if body := _headed_body(slot, start, end, sentence, directory):
                others = [each for each in result if each.end <= start or each.start >= end]
                headed = slot._replace(start=start, end=end, bodies=(body,), fields=(), is_headed=True, standing=None)
                result = sorted([*others, headed._replace(senses=frozenset())], key=lambda each: each.start)
    return result


def _with_own(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots; after a body and "and", a bare "Thành ủy" is the Party committee of that body."""
    result = list(slots)
    for place in range(2, len(slots)):
        owner, joining, slot = slots[place - 2 : place + 1]
        bare = tuple(sentence.words[slot.start : slot.end]) in _OWN and not (
            place + 1 < len(slots) and slots[place + 1].name_kinds
        )
        if bare and len(owner.bodies) == 1 and not owner.is_group and "and" in joining.senses:
            body = _committee(owner.bodies[0], directory)
            result[place] = slot._replace(bodies=(body,), is_group=False, is_headed=True) if body else slot
    return result


def _committee(body: str, directory: Directory) -> str:
    """The one Party committee that belongs to a body; empty for none or several."""
    belonging = directory.look_ups.belonging.get(body, ())
    found = [each for each in belonging if directory[each].type.endswith(_COMMITTEE)]
    own = [each for each in found if fold(directory[each].name("vi")) == f"dang uy {fold(directory[body].name('vi'))}"]
    found = own if len(found) > 1 else found  # the National Assembly's, and not that of one of its committees
    return found[0] if len(found) == 1 else ""


def _begin(slot: Slot, slots: Sequence[Slot], sentence: Sentence) -> int:
    """The index of the first word of a head before a name, with or without "of"; the name's own index where none is."""
    words = sentence.words
    last = slot.start - 1 if words[slot.start - 1] in OF and slot.start else slot.start
    if slot.start and words[slot.start - 1] == "in":
        last = slot.start - 1
    for head in (*_COMMITTEES, *_TITLES, *(_OFFICES if last < slot.start else ())):
        start = last - len(head)
        apart = any(start < place <= slot.start for place in sentence.after_comma)
        if start >= 0 and tuple(words[start:last]) == head and not apart and any(each.start == start for each in slots):
            return start
    return slot.start


def _end(slot: Slot, sentence: Sentence) -> int:
    """The index after a head that follows a name, as in English; after the name itself where none does."""
    for head in _COMMITTEES:
        end = slot.end + len(head)
        if tuple(sentence.words[slot.end : end]) != head:
            continue
        apart = sentence.has_comma(slot.end - 1, end - 1)
        alone = end in (len(sentence.words), sentence.colon) or end in sentence.after_comma
        if not apart or (alone and not sentence.has_comma(slot.end, end - 1)):
            return end  # "Parquet populaire suprême, comité du Parti : retards"
    return slot.end


def _headed_body(slot: Slot, start: int, end: int, sentence: Sentence, directory: Directory) -> str:
    """The one body that the words from `start` to `end` mean; empty for none, or where there is no head."""
    if (start, end) == (slot.start, slot.end):
        return ""
    if tuple(sentence.words[start : start + 2]) in _TITLES:
        return Head(sentence.wording(start, start + 2), directory).body_of(slot, sentence)
    words = sentence.words
    office = next((_OFFICES[head] for head in _OFFICES if tuple(words[start : start + len(head)]) == head), "")
    return _office(office, slot.bodies[0], directory) if office else _committee(slot.bodies[0], directory)


def _office(name: str, place: str, directory: Directory) -> str:
    """The office of a province or city whose name begins so; empty for none, and for another body."""
    belonging = directory.look_ups.belonging.get(place, ()) if directory[place].type in _PLACES else ()
    return next((each for each in belonging if fold(directory[each].names["en"]).startswith(name)), "")


def check_owner(question: Interpretation) -> None:
    """Raises QuestionProblem for "its deadlines" where nobody is named, nor asked for, whose they may be.

    "Our tasks in 202" are somebody's as well: a document says nothing of who asks.
    """
    if any(slot.bodies or slot.identity for slot in question.slots):
        return
    ours = not _OURS.isdisjoint(question.sentence.words)
    if not ours and any(slot.name_kinds or slot.topic or slot.text for slot in question.slots):
        return
    for place, slot in enumerate(question.slots):
        owned = question.slot(place + 1).senses | slot.senses
        if slot.start >= 0 and question.sentence.words[slot.start] in _OWNERS and owned & _OWNED:
            raise QuestionProblem(
                message('"{words}": whose is meant is not said; name the body.', words=question.wording(place))
            )
        if not slot.senses & {"filler", "opening", "listing"} or slot.senses & _OWNED or _asks_who(slot.senses):
            return


def _asks_who(senses: frozenset[str]) -> bool:
    return any("asker" in sense or sense.startswith("bodies") for sense in senses)


_OURS = frozenset({"my", "our", "mes", "mon", "ma", "nos", "notre"})
_OWNERS = _OURS | frozenset({"its", "their", "his", "her", "ses", "son", "sa", "leur", "leurs"})
_OWNED = frozenset({"task", "thing", "state:due", "state:overdue", "state:open"})

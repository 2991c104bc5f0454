"""A group named by one of its members: "every province", "chaque ministère doit", "mỗi tỉnh phải"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.bodies.directory import Directory
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import fold

_EVERY = frozenset({"every", "mọi"})
# These may also ask for a row for each, "the tasks of each ministry"; beside a verb of duty they mean the group.
_EACH = frozenset({"each", "chaque", "moi", "tung"})
_OUR = frozenset({"our", "my", "your"})
# Any of these is bound as every other; of "our ministry" it is asked which one is meant.
_ALIKE = frozenset({"commune", "ward", "communes", "wards"})
_MUST = frozenset({"must", "should", "doit", "devra", "phai", "can"})
_LONGEST = 5  # words of a name in the singular


def with_every(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; "every" and a name in the singular become the group whose name is the plural."""
    words, result = sentence.words, list(slots)
    for slot in slots:
        word = words[slot.start]
        says_every = word.written in _EVERY or (word in _EACH and not _MUST.isdisjoint(words))
        says_every = says_every or (word in _OUR and not _ALIKE.isdisjoint(words[slot.start + 1 : slot.start + 2]))
        if not says_every or slot.name_kinds or _counts(slots) or slot not in result:
            continue
        for end in reversed(range(slot.start + 2, min(slot.start + _LONGEST, len(words)) + 1)):
            body = _group(sentence.wording(slot.start + 1, end), directory)
            if body and any(each.end == end for each in result):
                others = [each for each in result if each.end <= slot.start or each.start >= end]
                group = Slot(slot.start, end, bodies=(body,), is_group=True)
                result = sorted([*others, group], key=lambda each: each.start)
                break
    return result


def _counts(slots: Sequence[Slot]) -> bool:
    """Whether the question asks for a number or for a report."""
    return any("count" in slot.senses or any(sense.startswith("report:") for sense in slot.senses) for slot in slots)


def _group(name: str, directory: Directory) -> str:
    """The one group whose name is the plural of another; empty for none."""
    groups = {
        body for plural in _plurals(fold(name)) for body in directory.called(plural) if directory[body].type == "group"
    }
    return next(iter(groups)) if len(groups) == 1 else ""


def _plurals(name: str) -> Iterator[str]:
    yield f"{name}s"
    if name.endswith("y"):
        yield f"{name[:-1]}ies"
    yield f"cac {name}"
    head, _, rest = name.partition(" ")
    if rest:
        yield f"{head}s {rest}"

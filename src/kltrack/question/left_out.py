"""What is left out of a group: "all ministries but Health", "các tỉnh ủy trừ Hà Nội" name members of the group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.bodies.directory import Directory
from kltrack.question.heads import is_joined, named_by, near_to
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot

_EXCEPT = frozenset({"except", "not", "but"})


def with_members_left_out(cut: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a name that is left out of a group before it is the member that bears it.

    That is the ministry where it may be a field too, and the Party committee of the place that is named.
    """
    read = list(cut)
    for place, slot in enumerate(cut):
        group = next((each for each in reversed(cut[:place]) if each.is_group), None) if slot.senses & _EXCEPT else None
        if group is None:
            continue
        members = frozenset(directory.members(group.bodies[0]))
        for name in _names_after(cut, place, sentence):
            if body := _member(cut[name], members, sentence, directory):
                read[name] = cut[name]._replace(bodies=(body,), fields=(), is_group=False, is_headed=True)
    return read


def _names_after(cut: Sequence[Slot], place: int, sentence: Sentence) -> Iterator[int]:
    """The places of the names in the list after "except"; a name that a thing follows is none: "health tasks"."""
    last = -1
    for at in range(place + 1, len(cut)):
        if not (cut[at].bodies or cut[at].fields):
            if last < 0 and not cut[at].senses & {"filler", "to:body", "dated"}:
                return
            continue
        is_apart = last >= 0 and not is_joined(cut, last, at, sentence, fields=True)
        if is_apart or (at + 1 < len(cut) and cut[at + 1].senses & {"task", "thing"}):
            return
        yield at
        last = at


def _member(slot: Slot, members: frozenset[str], sentence: Sentence, directory: Directory) -> str:
    for bodies in (named_by(slot, sentence, directory), near_to(slot, sentence, directory)):
        found = members.intersection(bodies)
        if len(found) == 1:
            return next(iter(found))
    return ""

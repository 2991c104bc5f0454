"""What is left out of a group: "all ministries but Health", "các tỉnh ủy trừ Hà Nội" name members of the group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.bodies.directory import Directory
from kltrack.question.names.heads import bodies_named_by, bodies_near, is_joined, wording_of
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot

_EXCEPT = frozenset({"except", "not", "but"})


def with_members_left_out(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a name that is left out of a group before it becomes the member of the group it means.

    So a name that is also a field's is the ministry, and a place among Party committees is its Party committee. What is
    left out itself is not the group: "except for the Party committees, except for the ministry" means the ministry.
    """
    result, left_out = list(slots), set[int]()
    for place, slot in enumerate(slots):
        if not slot.senses & _EXCEPT:
            continue
        before = (slots[at] for at in reversed(range(place)) if slots[at].is_group and at not in left_out)
        group, names = next(before, None), [*_names_after(slots, place, sentence)]
        left_out.update(names)
        members = frozenset(directory.members(group.bodies[0])) if group else frozenset[str]()
        for name in names:
            if body := _member(slots[name], members, sentence, directory):
                result[name] = slots[name]._replace(bodies=(body,), fields=(), is_group=False, is_headed=True)
    return result


def _names_after(slots: Sequence[Slot], place: int, sentence: Sentence) -> Iterator[int]:
    """The places of the names in the list after "except"; a name before a word for tasks is none: "health tasks"."""
    last = -1
    for at in range(place + 1, len(slots)):
        if not (slots[at].bodies or slots[at].fields):
            if last < 0 and not slots[at].senses & {"filler", "to:body", "dated"}:
                return
            continue
        is_apart = last >= 0 and not is_joined(slots, last, at, sentence, fields=True)
        if is_apart or (at + 1 < len(slots) and slots[at + 1].senses & {"task", "thing"}):
            return
        yield at
        last = at


def _member(slot: Slot, members: frozenset[str], sentence: Sentence, directory: Directory) -> str:
    """The one member that a name means, or that belongs to a body that it means; empty for none or several.

    A body's full name means that body alone: "Hanoi" among Party committees is Hanoi's, "Hanoi City" is the city.
    """
    named = bodies_named_by(slot, sentence, directory)
    is_full = any(directory.is_full(body, wording_of(slot, sentence)) for body in slot.bodies)
    for bodies in (named,) if is_full else (named, bodies_near(slot, sentence, directory)):
        found = members.intersection(bodies)
        if len(found) == 1:
            return next(iter(found))
    return ""

"""The head that names of a list share: "Tỉnh ủy Bắc Ninh và Lạng Sơn", "Ministry of Health and of Education"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.bodies.directory import Directory
from kltrack.messages import answer_language, message
from kltrack.question.interpretation import QuestionProblem
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot
from kltrack.text import fold, harmless

_COMMITTEE = "party-committee"  # the last words of the types of Party committees
_BETWEEN = frozenset({"and", "or", "filler", "dated"})


def with_shared_heads(cut: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a short name that is joined to a longer one is what it is with the head of that.

    Raises QuestionProblem where a name may be meant with that head or without.
    """
    shared = list(cut)
    head, last = Slot(-1, -1), -1
    for place, slot in enumerate(shared):
        if not (slot.bodies or slot.fields):
            continue
        joined = last >= 0 and _is_joined(shared, last, place, sentence)
        shared[place] = _with_head(head, slot, sentence, directory) if joined and head.bodies else slot
        if not joined or shared[place] is slot:
            head = slot
        last = place
    return shared


def _is_joined(cut: Sequence[Slot], first: int, place: int, sentence: Sentence) -> bool:
    """Whether only "and", "or" with small words, or a comma before a body, stand between two names."""
    between = cut[first + 1 : place]
    if not all(slot.senses & _BETWEEN and not slot.named for slot in between):
        return False
    comma = sentence.has_comma(cut[first].end - 1, cut[place].start)
    return any(slot.senses & {"and", "or"} for slot in between) or (comma and bool(cut[place].bodies))


def _with_head(head: Slot, slot: Slot, sentence: Sentence, directory: Directory) -> Slot:
    name = sentence.wording(slot.start, slot.end)
    found = _headed(sentence.wording(head.start, head.end).split(), name, directory)
    if found and found != slot.bodies:
        if slot.bodies and directory.is_full(slot.bodies[0], name):
            raise _either(head, slot, found[0], sentence, directory)
        return slot._replace(bodies=found, fields=(), is_group=False)
    if len(slot.bodies) == 1 and not directory.is_full(slot.bodies[0], name):
        for committee in _committees(slot.bodies[0], directory[head.bodies[0]].type, directory):
            raise _either(head, slot, committee, sentence, directory)
    return slot


def _headed(head: Sequence[str], name: str, directory: Directory) -> tuple[str, ...]:
    """The one body that bears a name after the first words of another, as many of them as make one."""
    for end in reversed(range(1, len(head))):
        found = directory.whole_names.get(fold(" ".join((*head[:end], name))), ())
        if len(found) == 1:
            return tuple(found)
    return ()


def _committees(body: str, wanted: str, directory: Directory) -> list[str]:
    """The Party committees of a body that are of a type; none of another type."""
    belonging = directory.look_ups.belonging.get(body, ()) if wanted.endswith(_COMMITTEE) else ()
    return [each for each in belonging if directory[each].type == wanted]


def _either(head: Slot, slot: Slot, other: str, sentence: Sentence, directory: Directory) -> QuestionProblem:
    return QuestionProblem(
        message(
            '"{name}" after "{first}" may be {one} or {other}. For the former name it first, for the latter write its'
            " whole name.",
            name=harmless(sentence.wording(slot.start, slot.end)),
            first=harmless(sentence.wording(head.start, head.end)),
            one=directory.name(slot.bodies[0], answer_language()),
            other=directory.name(other, answer_language()),
        )
    )

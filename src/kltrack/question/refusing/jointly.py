"""What several bodies must do together, "Hanoi jointly with Finance": a question gives what binds any of them."""

from __future__ import annotations

from kltrack.bodies.directory import Directory
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.slots.sentence import OF


def asks_jointly(question: Interpretation, place: int, directory: Directory) -> bool:
    """Whether the word at a position makes one of two bodies: "together with", "both", "do with"."""
    senses = question.senses(place)
    if "both" in senses:
        return _is_given(question, place - 1) or _has_both(question, place)
    before, after = (names_body(question, place, step) for step in (-1, 1))
    documents = (question.slot(_beside(question, place, step)).conclusion for step in (-1, 1))
    if "together" in senses and not question.is_last(place) and not all(documents):
        # Between two bodies "với" is "and", and so is any such word between a body and one of its own.
        is_and = question.first_word(place) == "voi" or _are_of_one(question, place, directory)
        return not (before and after and is_and)  # "A and B cùng thực hiện", "trễ so với hạn"
    return after and _does_with(question, place)


def names_body(question: Interpretation, place: int, step: int) -> bool:
    """Whether the next word in a direction, small words aside, names a body."""
    named = _beside(question, place, step)
    asked = step < 0 and any(question.first_word(at) == "lam" for at in range(named, place))  # "làm gì với Bộ Y tế"
    return "body" in question.slot(named).name_kinds and not asked


def _beside(question: Interpretation, place: int, step: int) -> int:
    return question.past(place + step, ("filler", "to:body"), step)


def _are_of_one(question: Interpretation, place: int, directory: Directory) -> bool:
    """Whether the bodies on both sides belong to one organisation: "Hà Nội cùng Thành ủy"."""
    first, second = (question.slot(_beside(question, place, step)).bodies for step in (-1, 1))
    return len(first) == len(second) == 1 and second[0] in directory.organisation(first[0], question.today)


def _is_given(question: Interpretation, place: int) -> bool:
    """Whether words say that something was given to whoever comes next: "assigned to", "giao cho"."""
    slot = question.slot(place)
    first = question.sentence.words[slot.start] if slot.start >= 0 else ""
    return "given" in slot.senses or first in ("giao", "duoc", "phan")


def _has_both(question: Interpretation, place: int) -> bool:
    """Whether "both" follows what two bodies have, or a verb that binds them: "tasks both A and B have"."""
    at = place - 1
    while question.senses(at) == {"filler"}:
        at -= 1
    before, last = question.slot(at), _beside(question, place, 1)
    joined = names_body(question, place, 1) and question.senses(last + 1) & {"and", "or"}
    says_each = before.start >= 0 and question.sentence.words[before.end - 1] in _EACH
    if says_each and question.sentence.words[before.end - 1] in _DO and question.sentence.words[-1] in _HAVE:
        says_each = False  # "which tasks do both A and B have": those that they share
    return bool(joined and before.senses & _HAD and not says_each)


_HAD = frozenset({"task", "thing", "state:due", "verb", "modal", "passive", "to:body"})
_DO = frozenset({"do", "does"})
_HAVE = frozenset({"have", "do", "share", "face", "lead"})
_EACH = frozenset({"do", "does", "are", "is", "have", "has", "for", *OF})  # "what do both … have overdue": each of them


def _does_with(question: Interpretation, place: int) -> bool:
    """Whether one body does something with the next: "what does Hanoi do with Finance"; it "has to do with" land."""
    slot = question.slot(place)
    says = [*question.sentence.words[slot.start : slot.end]][-len(_DO_WITH) :] == [*_DO_WITH]
    return says and any(question.slot(at).bodies for at in range(place))


_DO_WITH = ("do", "with")

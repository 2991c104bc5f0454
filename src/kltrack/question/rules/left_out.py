"""What is left out by a word before it: "except Finance and Hanoi"."""

from __future__ import annotations

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.rules.who import name_at
from kltrack.terms import KIND_NAMES
from kltrack.text import ARTICLES

_ARTICLES = ARTICLES | {"l'"}
_BEFORE_EXCEPTION = frozenset({"except", "filler", "opening"})
_TO_NAMES = frozenset({"to:body", "to:field", "to:conclusion"})
_LEADING = _TO_NAMES | {"filler", "link"}


def _exception(question: Interpretation, place: int) -> Reading | None:
    """`except A, B and C`: a list of names after one "except". `not` before a name is the same."""
    denied = "not" in question.senses(place) and "verb" in question.senses(place - 1)
    if denied or not question.senses(place) & {"except", "not", "but"}:
        return None
    at = _past_leading(question, place + 1)
    if "not" in question.senses(place) and question.slot(at).start in question.sentence.after_comma:
        return None  # "Bộ Y tế không, Bộ Tài chính": not the one before
    if "but" in question.senses(place) and not is_after_all(question, place):
        return None
    if "not" in question.senses(place) and _denies_word(question, place, at):
        return None  # "(not assigned) in conclusion 198", "(not the tasks) of 202" deny the word beside it
    parts: list[Part] = []
    joined = "except"
    while reading := name_at(question, at):
        name = reading[0][0]
        _check_owner(question, at, reading[1])
        if parts and (not joined or (joined == "comma" and parts[-1].sort != f"except-{name.sort}")):
            raise _unsure(question, parts[-1], at, reading[1])
        parts.append(name._replace(sort=f"except-{name.sort}", joined="and" if parts else "except"))
        at, joined = reading[1], ""
        if question.senses(at) & {"and", "or"}:
            if not question.slot(following := _past_leading(question, at + 1)).name_kinds:
                _check_left_out(question, at, following)
                break
            at, joined = following, "and"
        elif question.slot(at).start in question.sentence.after_comma:
            at, joined = _past_comma(question, at), "comma"
    at += bool(parts) and question.slot(at).start >= 0 and question.sentence.words[question.slot(at).start] == "ra"
    return (parts, at) if parts else None


def _check_owner(question: Interpretation, place: int, after: int) -> None:
    """Raises QuestionProblem for "Party committees other than the Government's": what of it is left out is not named.

    "Tasks other than Finance's" are those of others.
    """
    slot = question.slot(place)
    groups = any(each.is_group for each in question.slots[:place])
    tasks = any(question.senses(at) & {"task", "thing"} for at in range(place))
    if slot.possessive and slot.bodies and groups and not tasks and not question.senses(after) & {"task", "thing"}:
        raise UsageProblem(
            message(
                'Whose "{words}" is stands there, and not which body; write its name.', words=question.wording(place)
            )
        )


def _unsure(question: Interpretation, before: Part, start: int, end: int) -> UsageProblem:
    """The refusal of a name behind one that is left out, side by side or of another kind: "except land Hanoi"."""
    return UsageProblem(
        message(
            'Whether "{words}" behind "{first}" is left out too or asked for is not said. Say "and" between them, or'
            " put it before the exception.",
            words=question.wording(start, end - 1),
            first=question.sentence.wording(before.start, before.end),
        )
    )


def _denies_word(question: Interpretation, place: int, name: int) -> bool:
    """Whether a "not" is said of a word between it and a name: of what is given, of tasks."""
    return any(question.senses(each) & {"gives", "task", "thing"} for each in range(place + 1, name))


def _no_other_kind(question: Interpretation, place: int) -> Reading | None:
    """`requests (not the assignments) of 202`, `décisions, pas les tâches`: adds nothing to the kind before it."""
    before, after = question.past(place - 1, ("filler",), -1), place + 1
    while question.senses(after) == {"filler"}:
        after += 1
    is_kind = any(sense.startswith("kind:") for sense in question.senses(before))
    other = any(sense == "task" or sense.startswith("kind:") for sense in question.senses(after))
    same = question.senses(before) & question.senses(after) & _KINDS
    denied = question.senses(place) & {"not", "except"}  # "but not the tasks" leaves out too
    return ([], after + 1) if denied and is_kind and other and not same else None


_KINDS = frozenset(f"kind:{kind}" for kind in KIND_NAMES)


def _past_comma(question: Interpretation, place: int) -> int:
    """The next name after "except A,", or the same place. Raises UsageProblem where it may be asked for instead."""
    following = _past_leading(question, place)
    if not question.slot(following).name_kinds:
        return place
    led = any(question.senses(at) & _TO_NAMES for at in range(place, following))
    verb = any(question.first_word(at) not in _ARTICLES for at in range(place, following))
    if led or verb or _goes_on(question, following):
        raise UsageProblem(
            message(
                'Whether "{words}" is left out too or asked for is not said. Say "and" instead of the comma, or put it'
                " before the exception.",
                words=question.wording(place, following),
            )
        )
    return following


def _goes_on(question: Interpretation, place: int) -> bool:
    """Whether a question that begins with an exception goes on after its second name: "except A, B has …"."""
    begins = all(question.senses(at) & _BEFORE_EXCEPTION for at in range(place) if not question.slot(at).name_kinds)
    after = question.slot(place + 1)
    joined = after.start in question.sentence.after_comma or after.senses & {"and", "or"}
    return begins and after.start >= 0 and not joined


def _past_leading(question: Interpretation, place: int) -> int:
    """The place after the words that may stand before a name: for, the, in the field of."""
    while (
        question.senses(place) & _LEADING
        and not question.slot(place).name_kinds
        and not question.senses(place) & {"and", "or"}
    ):
        place += 1
    return place


def _check_left_out(question: Interpretation, joining: int, place: int) -> None:
    """Raises UsageProblem where a date, a kind or a state follows "except A and" instead of a name."""
    slot = question.slot(place)
    if not slot.is_understood or slot.senses & {"except", "not"}:
        return
    raise UsageProblem(
        message(
            '"{words}" stands in the list of what is left out. What can be left out is a body, a field or a'
            " conclusion; say anything else before the exception.",
            words=question.wording(joining, place),
        )
    )


def is_after_all(question: Interpretation, place: int) -> bool:
    """Whether a word like "everything" stands right before: "everyone but Finance", "all ministries but Health"."""
    place -= 1
    while question.senses(place) & {"filler", "task", "thing"} or question.slot(place).is_group:
        if question.sentence.words[question.slot(place).start] in _ALL:
            return True
        place -= 1
    return "all" in question.senses(place)


_ALL = frozenset({"all", "every", "toutes", "tous"})  # the first word of a group's name


RULES: tuple[Rule, ...] = (_no_other_kind, _exception)

"""States beside each other in a question: which are no one list, and which days are none of a deadline."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.question.rules.joining import incompatible, wording
from kltrack.question.rules.single_words import names_status
from kltrack.question.slots.sentence import Sentence
from kltrack.terms import RECORDED, STANDINGS


def check_states(parts: Sequence[Part], question: Interpretation, *, has_limits: bool, of_things: bool) -> None:
    """Raises QuestionProblem for states that are no one list, and for the day on which something was done."""
    _check_together(parts, question.sentence)
    _check_closed(parts, question, of_things=of_things)
    if has_limits:
        _check_no_day_of_event(parts, question)
    _check_open_or_overdue(parts, question.sentence)


def _check_together(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "started but not done": several states in a filter mean any of them, never all.

    "Reported late" may be what was reported after its last day, and what is overdue although it was reported.
    """
    recorded = [part for part in parts if part.sort == "status" and part.value in RECORDED]
    others = [part for part in parts if part.sort == "state" and part.value in ("open", "done")]
    others += [part for part in parts if (part.sort, part.value) == ("state", "overdue") and _follows(part, recorded)]
    if recorded and others and not any(part.joined == "or" for part in (*recorded, *others)):
        raise QuestionProblem(
            message(
                '"{first}" and "{second}" together are no one list. Ask for "{first}" alone: each row tells where it'
                ' stands; or for "due" and "{first}", what is open of it and has a deadline.',
                first=wording(recorded[0], sentence),
                second=wording(others[0], sentence),
            )
        )


def without_open_beside_started(parts: Sequence[Part]) -> Sequence[Part]:
    """The parts of "started, not finished" without the second: what is started is open, and nothing is left out."""
    statuses = {part.value for part in parts if part.sort == "status"}
    opened = [part for part in parts if (part.sort, part.value) == ("state", "open")]
    if statuses != {"started"} or any(part.joined == "or" for part in parts) or len(opened) != 1:
        return parts
    return [part for part in parts if part not in opened]


def _follows(part: Part, others: Sequence[Part]) -> bool:
    """Whether a part follows one of others at once: "reported late" may tell when it was reported."""
    return any(other.end == part.start for other in others)


def _check_closed(parts: Sequence[Part], question: Interpretation, *, of_things: bool) -> None:
    """Raises QuestionProblem for "overdue tasks that were cancelled": what is closed is neither overdue nor open.

    "Cancelled and open tasks" are either.
    """
    sentence = question.sentence
    for closed in closed_parts(parts, question):
        for part in parts:
            later = max(closed, part, key=lambda each: each.start)
            either = of_things and part.value == "open" and (later.joined or later.start in sentence.after_comma)
            if part.sort == "state" and part.value in ("open", "overdue") and not either:
                raise incompatible(closed, sentence, wording(part, sentence))


def closed_parts(parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts for what was done or cancelled, in plain words."""
    return in_plain_words(parts, _CLOSED, question)


def in_plain_words(parts: Sequence[Part], standings: Collection[str], question: Interpretation) -> list[Part]:
    """The parts for some standings in plain words: "with status done-late" is taken as it was typed."""
    places = {slot.start: place for place, slot in enumerate(question.slots)}
    return [
        part
        for part in parts
        if part.sort == "status"
        and part.value in standings
        and not names_status(question, places.get(part.start, -1))
        and "-" not in wording(part, question.sentence)
    ]


_CLOSED = frozenset(standing.name for standing in STANDINGS if not standing.is_open)


def _check_no_day_of_event(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "reported in October", "done late in 2025", which may be when it was done.

    "With status reported" says where it stands, and not when.
    """
    starts = {part.start for part in parts if part.sort == "status" and _is_event(part, parts, question)}
    events = [place for place, slot in enumerate(question.slots) if slot.start in starts]
    ends = [part for part in parts if part.sort == "state" and not _is_deadline(part, question)]
    if any(not names_status(question, place) for place in events) and not ends:
        raise other_day()


def _is_deadline(state: Part, question: Interpretation) -> bool:
    """Whether a state is only a noun for deadlines, "extended deadlines in 2025", and says of no day that it is due."""
    said = question.sentence.words[state.start : state.end]
    return not _DEADLINES.isdisjoint(said) or [*said] in _VIETNAMESE_DEADLINES


# Words without diacritics.
_VIETNAMESE_DEADLINES = (["thoi", "han"], ["han"], ["han", "chot"], ["cac", "thoi", "han"], ["cac", "han"])
_DEADLINES = frozenset({"deadline", "deadlines", "echeance", "echeances", "delai", "delais"})


def _is_event(status: Part, parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether a day beside a status may be when it came about."""
    return status.value in _EVENTS or (status.value == "extended" and _may_tell_when_extended(parts, question))


def _may_tell_when_extended(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether a day has come and no "to" leads to it: "extended this year" may be when it was, "to December" is not."""
    words, today = question.sentence.words, question.today
    limits = [part for part in parts if part.sort == "limit" and part.value.operator != "within"]
    return any(
        (part.value.nearest(today).past or part.value.when.following(today).first <= today)
        and _INTO.isdisjoint(words[max(part.start - 1, 0) : part.end])
        for part in limits
    )


# Words without diacritics.
_INTO = frozenset({"to", "until", "till", "into", "den", "toi", "sang", "jusqu'", "jusqu'en", "jusqu'au", "a", "au"})


def _check_open_or_overdue(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "open or overdue": what is overdue is open, so that one of the two says too little.

    So it is with "what is left and what is overdue"; "open and overdue tasks" are both.
    """
    for before, part in states_in_turn(parts):
        if {before.value, part.value} != {"open", "overdue"}:
            continue
        if _name_things_each(before, part, sentence):
            raise incompatible(before, sentence, wording(part, sentence))
        if part.joined == "or":
            raise QuestionProblem(
                message(
                    '"or" between "{first}" and "{second}" is more than one question; ask each.',
                    first=wording(before, sentence),
                    second=wording(part, sentence),
                )
            )


def _name_things_each(before: Part, part: Part, sentence: Sentence) -> bool:
    """Whether either of two states has a word for things of its own: "open tasks and overdue tasks"."""
    words = sentence.words
    joins = [at for at in range(before.end, part.start + 1) if at in sentence.after_comma or words[at] in _AND]
    if not joins:
        return False
    first, second = words[max(before.start - _NEAR, 0) : joins[0]], words[joins[-1] : part.end + 1]
    return not _THINGS.isdisjoint(first) and not _THINGS.isdisjoint(second)


# Words without diacritics.
_AND = frozenset({"and", "et", "va"})
_THINGS = frozenset({"what", "which", "tasks", "those", "ce", "celles", "lesquelles", "quelles", "taches", "cai", "gi"})
_THINGS |= {"viec", "nhiem", "nhung"}
_NEAR = 4  # words


# State → the standings of what is open that it leaves out.
OPEN_OTHERWISE = {"overdue": ("open-in-term", "open-undated"), "undated": ("open-in-term", "open-overdue")}


def check_joined_to_state(standing: Part, parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "overdue tasks in term", which are none; "in term and overdue tasks" are either."""
    state = next(part for part in parts if part.sort == "state" and part.value in OPEN_OTHERWISE)
    first, last = sorted((standing, state), key=lambda part: part.start)
    joined = any(part.joined for part in parts if first.start < part.start <= last.start)
    if state.value == "undated" or not (joined or last.start in sentence.after_comma):
        raise incompatible(standing, sentence, wording(state, sentence))


def states_in_turn(parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    """Every state with the one before it; what tasks are, "overdue tasks, tasks due this month", may stand between."""
    kept = (part for part in parts if part.sort != "task")
    return ((before, part) for before, part in pairwise(kept) if before.sort == part.sort == "state")


def other_day() -> QuestionProblem:
    """The refusal of a day on which something was done."""
    return QuestionProblem(
        message("Dates are compared with the last day, not with the day on which something was done.")
    )


# What is recorded with a day of its own; an extension is known by the last day that it sets.
_EVENTS = frozenset(word for word, (fact, _) in RECORDED.items() if fact != "last") | {
    "cancelled",
    "done-late",
    "done-on-time",
}

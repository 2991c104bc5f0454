"""The state that a question asks for: open, due, overdue, done or undated, with the words that --status takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from kltrack.messages import message
from kltrack.query import Scope
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, values_of
from kltrack.question.rules.joining import incompatible, wording
from kltrack.question.rules.single_words import names_status
from kltrack.question.slots.sentence import Sentence
from kltrack.terms import RECORDED, STANDINGS, marked
from kltrack.tuples import NamedTuple


class State(NamedTuple):
    """The state of the items that are asked for: the scope, whether undated ones alone, the words of --status."""

    scope: Scope
    undated: bool
    statuses: tuple[str, ...]


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


def _follows(part: Part, others: Sequence[Part]) -> bool:
    """Whether a part follows one of others at once: "reported late" may tell when it was reported."""
    return any(other.end == part.start for other in others)


def _check_closed(parts: Sequence[Part], question: Interpretation, *, of_things: bool) -> None:
    """Raises QuestionProblem for "overdue tasks that were cancelled": what is closed is neither overdue nor open.

    "Cancelled and open tasks" are either.
    """
    sentence = question.sentence
    for closed in _closed(parts, question):
        for part in parts:
            later = max(closed, part, key=lambda each: each.start)
            either = of_things and part.value == "open" and (later.joined or later.start in sentence.after_comma)
            if part.sort == "state" and part.value in ("open", "overdue") and not either:
                raise incompatible(closed, sentence, wording(part, sentence))


def _closed(parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts for what was done or cancelled, in plain words."""
    return _in_plain_words(parts, _CLOSED, question)


def _in_plain_words(parts: Sequence[Part], standings: Collection[str], question: Interpretation) -> list[Part]:
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
        raise QuestionProblem(message(_OTHER_DAY))


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
    for before, part in _states(parts):
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


def state_of_open_tasks(parts: Sequence[Part], typed_limits: Sequence[object]) -> State | None:
    """The state of what is "open", without a date: undated tasks are; None for any other question."""
    if typed_limits or {part.value for part in parts if part.sort == "state"} != {"open"}:
        return None
    statuses = values_of(parts, "status")
    apart = any(part.joined for part in parts if part.sort in ("state", "status"))
    if statuses and not apart and all(status.startswith("open-") for status in statuses):
        return State("all", undated=False, statuses=statuses)  # "open in term tasks"
    return State("all", undated=False, statuses=(*statuses, "open"))


def state_of(parts: Sequence[Part], typed_limits: Sequence[object], question: Interpretation) -> State:
    """The state of what is asked for. Raises QuestionProblem for conflicting states."""
    states = [part.value for part in parts if part.sort == "state"]
    scope, undated = _scope(parts, states, bool(typed_limits))
    statuses = values_of(parts, "status")
    named = any(names_status(question, place) for place in range(len(question.slots)))
    extended = statuses == ("extended",) and set(states) == {"due"} and not typed_limits and not named
    if scope == "due" and (extended or _closed(parts, question)):
        scope = "all"  # "délais prolongés"; "due in October, done late": what is closed is due no longer
    others = _OPEN_OTHERWISE.get("undated" if undated else scope, ())
    if standing := next(iter(_in_plain_words(parts, others, question)), None):
        _check_joined_to_state(standing, parts, question.sentence)
        return State("all", undated=False, statuses=(*statuses, "open-overdue"))  # "in term and overdue"
    if "done" in states or (undated and "open" in states):
        statuses = (*statuses, "done" if "done" in states else "open")
    return State(scope, undated, statuses)


# State → the standings of what is open that it leaves out.
_OPEN_OTHERWISE = {"overdue": ("open-in-term", "open-undated"), "undated": ("open-in-term", "open-overdue")}


def _check_joined_to_state(standing: Part, parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "overdue tasks in term", which are none; "in term and overdue tasks" are either."""
    state = next(part for part in parts if part.sort == "state" and part.value in _OPEN_OTHERWISE)
    first, last = sorted((standing, state), key=lambda part: part.start)
    joined = any(part.joined for part in parts if first.start < part.start <= last.start)
    if state.value == "undated" or not (joined or last.start in sentence.after_comma):
        raise incompatible(standing, sentence, wording(state, sentence))


def _scope(parts: Sequence[Part], states: Sequence[str], limits: bool) -> tuple[Scope, bool]:
    """The scope, and whether undated items alone are meant. Raises QuestionProblem for conflicting states."""
    asked = set(states)
    if "undated" in asked:
        if asked - {"open", "done"} != {"undated"} or limits:
            raise QuestionProblem(
                message("What is undated has no last day to be due, overdue or limited; ask for one of the two.")
            )
        return "all", True
    if "done" in asked:
        if asked != {"done"}:
            raise QuestionProblem(message("What is done is no longer open, due or overdue; ask for one of the two."))
        if limits:
            raise QuestionProblem(message(_OTHER_DAY))
        return "all", False
    asked = {"due" if state == "open" else state for state in asked}
    if asked == {"due", "overdue"} and (_either_state(parts) or (limits and _are_two_questions(parts))):
        if limits:
            raise QuestionProblem(
                message("Whether the date goes with due, with overdue or with both is not said; ask for one.")
            )
        return "due", False
    if asked:
        return ("overdue" if "overdue" in asked else "due"), False
    everything = not limits or any(part.sort in ("all", "status") for part in parts)
    return ("all" if everything else "due"), False


def _either_state(parts: Sequence[Part]) -> bool:
    return any(part.joined and {before.value, part.value} == {"due", "overdue"} for before, part in _states(parts))


def _are_two_questions(parts: Sequence[Part]) -> bool:
    """Whether a word joins what is due and what is overdue: "what is due this week and what is overdue"."""
    states = [part for part in parts if part.sort == "state"]
    return any(
        part.joined or any(each.joined for each in parts if before.end <= each.start < part.start)
        for before, part in pairwise(states)
        if before.value != part.value
    )


def _states(parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    """Every state with the one before it; what tasks are, "overdue tasks, tasks due this month", may stand between."""
    kept = (part for part in parts if part.sort != "task")
    return ((before, part) for before, part in pairwise(kept) if before.sort == part.sort == "state")


def is_over(scope: Scope, statuses: Sequence[str]) -> bool:
    """Whether only past days can be meant: what is overdue, or was done late or on time, was due before."""
    return scope == "overdue" or bool(statuses and _OF_THE_PAST.issuperset(statuses))


_OF_THE_PAST = frozenset({"late", "done-late", "done-on-time", "open-overdue"})


def without_coming(parts: Sequence[Part], sentence: Sentence) -> Sequence[Part]:
    """ "Overdue and upcoming" is all that is due: the limit from today on, which "upcoming" alone sets, is dropped.

    A comma joins the two as well, and so it joins "overdue, due this month": nothing is both.
    """
    coming = {before.start for before, part in pairwise(parts) if part.sort == "limit" and before.start == part.start}
    kept = [part for part in parts if part.sort != "limit" or part.start not in coming]
    joined = {part.start for before, part in _states(kept) if sentence.has_comma(before.end - 1, part.start)}
    kept = [part._replace(joined=part.joined or "and") if part.start in joined else part for part in kept]
    return kept if _either_state(kept) else parts


_OTHER_DAY = marked("Dates are compared with the last day, not with the day on which something was done.")
# What is recorded with a day of its own; an extension is known by the last day that it sets.
_EVENTS = frozenset(word for word, (fact, _) in RECORDED.items() if fact != "last") | {
    "cancelled",
    "done-late",
    "done-on-time",
}

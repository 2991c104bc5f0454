"""The state that a question asks for: open, due, overdue, done or undated, with the words that --status takes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kltrack.messages import message
from kltrack.query import Scope
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.meaning.states_beside import (
    OPEN_OTHERWISE,
    check_joined_to_state,
    closed_parts,
    in_plain_words,
    other_day,
    states_in_turn,
)
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, values_of
from kltrack.question.rules.missed import says_missed
from kltrack.question.rules.single_words import names_status
from kltrack.question.slots.sentence import Sentence
from kltrack.tuples import NamedTuple


class State(NamedTuple):
    """The state of the items that are asked for: the scope, whether undated ones alone, the words of --status."""

    scope: Scope
    undated: bool
    statuses: tuple[str, ...]


def state_of_open_tasks(parts: Sequence[Part], typed_limits: Sequence[object]) -> State | None:
    """The state of what is "open", without a date: undated tasks are; None for any other question."""
    if typed_limits or {part.value for part in parts if part.sort == "state"} != {"open"}:
        return None
    statuses = values_of(parts, "status")
    apart = any(part.joined for part in parts if part.sort in ("state", "status"))
    if statuses and not apart and all(status.startswith("open-") for status in statuses):
        return State("all", undated=False, statuses=statuses)  # "open in term tasks"
    return State("all", undated=False, statuses=(*statuses, "open"))


def state_of(parts: Sequence[Part], typed_limits: Sequence[TypedLimit], question: Interpretation) -> State:
    """The state of what is asked for. Raises QuestionProblem for conflicting states."""
    states = [part.value for part in parts if part.sort == "state"]
    up_to_today = set(states) == _EITHER and _is_up_to_today(typed_limits, question)
    scope: Scope = "due"
    undated = False
    if not up_to_today:
        scope, undated = _scope(parts, states, bool(typed_limits))
    statuses = values_of(parts, "status")
    if statuses == ("late",) and set(states) == {"due"} and typed_limits:
        scope = "all"  # "échéances d'août sans être respectées": a missed deadline is late, done since or not
    if scope == "due" and _were_bound_then(parts, typed_limits, question):
        scope = "all"  # "que devait faire Hanoï en juin": what is done since as well
    named = any(names_status(question, place) for place in range(len(question.slots)))
    extended = statuses == ("extended",) and set(states) == {"due"} and not typed_limits and not named
    if scope == "due" and (extended or says_missed(question) or closed_parts(parts, question)):
        scope = (
            "all"  # "délais prolongés", missed deadlines; "due in October, done late": what is closed is due no longer
        )
    others = OPEN_OTHERWISE.get("undated" if undated else scope, ())
    if standing := next(iter(in_plain_words(parts, others, question)), None):
        check_joined_to_state(standing, parts, question.sentence)
        return State("all", undated=False, statuses=(*statuses, "open-overdue"))  # "in term and overdue"
    if "done" in states or (undated and "open" in states):
        statuses = (*statuses, "done" if "done" in states else "open")
    return State(scope, undated, statuses)


def _were_bound_then(parts: Sequence[Part], limits: Sequence[TypedLimit], question: Interpretation) -> bool:
    """Whether it is asked what somebody had to do in days that are over, in no state."""
    words = question.sentence.words
    doing = all(words[part.end - 1] in _DOING for part in parts if part.sort == "state")
    if not (limits and doing and question.is_past) or question.is_owed:
        return False
    return all(
        limit.operator in ("in", "on") and limit.when.latest(question.today).last < question.today for limit in limits
    )


# Words without diacritics.
_DOING = frozenset({"do", "faire", "lam", "gi", "accomplir", "realiser", "finir", "terminer", "achever", "remettre"})


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
            raise other_day()
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


def _is_up_to_today(limits: Sequence[TypedLimit], question: Interpretation) -> bool:
    """Whether the one limit is "by today": "due today or overdue" is all up to today."""
    if [limit.operator for limit in limits] != ["by"] or not limits[0].when.certain:
        return False
    return limits[0].when.latest(question.today).last == question.today


_EITHER = {"due", "overdue"}


def _either_state(parts: Sequence[Part]) -> bool:
    return any(
        part.joined and {before.value, part.value} == {"due", "overdue"} for before, part in states_in_turn(parts)
    )


def _are_two_questions(parts: Sequence[Part]) -> bool:
    """Whether a word joins what is due and what is overdue: "what is due this week and what is overdue"."""
    states = [part for part in parts if part.sort == "state"]
    return any(
        part.joined or any(each.joined for each in parts if before.end <= each.start < part.start)
        for before, part in pairwise(states)
        if before.value != part.value
    )


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
    joined = {part.start for before, part in states_in_turn(kept) if sentence.has_comma(before.end - 1, part.start)}
    kept = [part._replace(joined=part.joined or "and") if part.start in joined else part for part in kept]
    return kept if _either_state(kept) else parts

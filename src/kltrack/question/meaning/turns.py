"""A date without its year beside a conclusion: "due in October" of one of September is the October that came after.

Anywhere else it is the next October from today on; where the two differ the answer names both. A turn is one of the
days or periods that a date without its year may be: "October" has one each year.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from kltrack.dates import Span, format_span
from kltrack.dates.when import NEAR, two_turns
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.filter import Filter
from kltrack.question.rules.interpretation import Interpretation, Part, with_days
from kltrack.question.rules.issuing import days_of_issue
from kltrack.question.rules.open_dates import just_over
from kltrack.text import harmless


def with_year_of_issue(
    parts: Sequence[Part], conclusions: Sequence[str], question: Interpretation, index: Index
) -> list[Part]:
    """The parts; a date without a year gets it from the conclusions that the question names, given by identity."""
    turn = _turn_after_issue(parts, conclusions, question, index)
    return [with_days(part, turn[1]) if turn and part is turn[0] else part for part in parts]


def with_shared_year(parts: Sequence[Part]) -> list[Part]:
    """The parts; in a list such as "Q1, Q2 and Q3 2026" each date is the turn nearest to its neighbour.

    Raises DateProblem where that turn lies in another year and far off: "in August and June 2025".
    """
    shared = list(parts)
    for place in reversed(range(len(parts) - 1)):
        if _is_year_of(shared[place + 1], shared[place]):
            shared[place] = _with_year_beside(shared[place], shared[place + 1], is_before=True)
    for place in range(1, len(parts)):
        if _is_year_of(shared[place - 1], shared[place]):
            shared[place] = _with_year_beside(shared[place], shared[place - 1], is_before=False)
    return shared


def check_order(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises DateProblem for "in October and December" asked in November: the next October comes after that December.

    Who lists them in this order rather means those of one year, the first of which is over.
    """
    if _looks_back(parts, question) or question.is_unfinished:
        return
    for before, part in pairwise(parts):
        if before.sort == part.sort == "limit" and _has_no_year(before) and _has_no_year(part):
            when, following = before.value.when, part.value.when.following(question.today)
            if when.following(question.today).first > following.last:
                raise two_turns(when.latest(question.today), when.following(question.today))


def _has_no_year(part: Part) -> bool:
    """Whether a day or period may be one of any year."""
    return part.value.operator in ("in", "on") and part.value.when.is_yearly and not part.value.when.certain


def _with_year_beside(part: Part, dated: Part, *, is_before: bool) -> Part:
    """The part with the year of its neighbour, which it stands before or after."""
    beside, when = dated.value.when.following(date.min), part.value.when
    turns = (when.latest(beside.first), when.following(beside.first))
    chosen = turns[0] if is_before else turns[1]
    is_far = min(abs(chosen.first - beside.last), abs(beside.first - chosen.last)) > NEAR
    if is_far and chosen.first.year != beside.first.year:
        raise two_turns(*turns)
    return with_days(part, chosen)


def _is_year_of(dated: Part, part: Part) -> bool:
    """Whether two limits of one kind stand side by side, and only the first of them has its year."""
    if not part.sort == dated.sort == "limit":
        return False
    alone = {part.value.operator, dated.value.operator} <= {"in", "on"}
    return alone and part.value.when.is_yearly and not part.value.when.certain and dated.value.when.certain


def year_note(parts: Sequence[Part], chosen: Filter, question: Interpretation, index: Index) -> str:
    """The note that a year was taken from the conclusions; empty where none was, or where the next turn is the same."""
    turn = _turn_after_issue(parts, chosen.conclusions, question, index)
    if not turn:
        return _next_turn_note(parts, chosen, question)
    part, taken = turn
    return message(
        '"{words}" has no year and is read as {taken}, after the document\'s issue; for {next} write the year.',
        words=harmless(question.sentence.wording(part.start, part.end)),
        taken=format_span(taken),
        next=format_span(part.value.when.following(question.today)),
    )


def says_due(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether "due" is said in so many words, as the command says it: a date after it is the next one."""
    words = question.sentence.words
    return any(part.sort == "state" and words[part.start : part.end] == ["due"] for part in parts)


def _next_turn_note(parts: Sequence[Part], chosen: Filter, question: Interpretation) -> str:
    """The note that a date which has just passed is read as the next one: "due before 1 October", in November."""
    limits = [part.value for part in parts if part.sort == "limit"]
    turns = just_over(limits, question.today)
    if not turns or not says_due(parts, question) or turns[1] not in (limit.span for limit in chosen.limits):
        return ""
    return message(
        "The year is not written: {next} is taken. For {latest} write the year.",
        next=format_span(turns[1]),
        latest=format_span(turns[0]),
    )


def _turn_after_issue(
    parts: Sequence[Part], conclusions: Sequence[str], question: Interpretation, index: Index
) -> tuple[Part, Span] | None:
    """The one limit without its year, and its turn after the conclusions' issue; None where that is the next turn."""
    dated = [part for part in parts if part.sort == "limit" and part.value.when.is_yearly]
    if len(dated) != 1 or not conclusions or _looks_back(parts, question):
        return None
    when = dated[0].value.when
    turns = {when.following(day) for day in days_of_issue(conclusions, index)}
    if len(turns) != 1 or turns == {when.following(question.today)}:
        return None
    return dated[0], turns.pop()


def _looks_back(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether only the past can be meant; the latest turn is meant then."""
    late = any((part.sort, part.value) == ("state", "overdue") for part in parts)
    return late or question.is_past or any(part.sort == "limit" and part.value.past for part in parts)

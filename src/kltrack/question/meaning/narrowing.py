"""Dates of a question that stand beside each other: one within the other, a list of days and periods, or neither.

"In 2025, what was due in December" is December 2025; "14 December or January 2027" is either; "March of the next two
years" may be two, and "after 14 and 20 December" says two limits. A turn is one of the days or periods that a date may
be: "December" has one each year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from kltrack.dates import DateProblem, Span, When
from kltrack.messages import message
from kltrack.question.meaning.turns import check_order, with_shared_year
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, with_days
from kltrack.question.rules.joining import wording
from kltrack.question.rules.open_dates import either_days
from kltrack.question.vocabulary.senses import senses_at

_STRICT = ("before", "by", "after", "from")
_LONGEST_MONTH = 31
_MOST_TURNS = 2


def dates_together(parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts, each date read with those beside it. Raises QuestionProblem or DateProblem for two ways to do so."""
    narrowed = list(parts)
    for step in (_refuse_lists_of_limits, _within_another, _of_other_months, _in_one_list):
        narrowed = step(narrowed, question)
    shared = with_shared_year(narrowed)
    check_order(shared, question)
    return shared


def _dates(parts: Sequence[Part]) -> list[int]:
    """The positions of days and periods ("on", "in"), and not of limits such as "before"."""
    return [place for place, part in enumerate(parts) if part.sort == "limit" and part.value.operator in ("on", "in")]


def _begins_with(part: Part, question: Interpretation, sense: str) -> bool:
    """Whether the words of a part begin with one of a sense: "in December"."""
    return any(each.startswith(sense) for each in senses_at(question.sentence.words, part.start)[0])


def _is_listed(before: Part, part: Part, question: Interpretation) -> bool:
    """Whether a date only goes on with the list in which another stands: "14 December or January"."""
    apart = _begins_with(part, question, "op:") and part.joined != "or"
    return not apart and bool(part.joined or question.sentence.has_comma(before.end - 1, part.start))


def _refuse_lists_of_limits(parts: list[Part], question: Interpretation) -> list[Part]:
    for before, part in pairwise(parts):
        if before.sort == part.sort == "limit" and _is_list_of_limits(before, part, question):
            raise _more_than_one(before, part, question)
    return parts


def _is_list_of_limits(before: Part, part: Part, question: Interpretation) -> bool:
    """Whether a date without a limit word may share that of the one before: "after 14 and 20 December"."""
    strict = before.value.operator in _STRICT and not _begins_with(before, question, "state:")
    alone = part.value.operator in ("on", "in") and part.joined != "or" and _is_listed(before, part, question)
    return strict and alone and (not part.value.when.certain or _shares_in_list(before, question))


def _shares_in_list(part: Part, question: Interpretation) -> bool:
    """Whether the date of a part shares a word, such as its month, with others of a list."""
    return any(slot.is_listed and part.start <= slot.start < part.end for slot in question.slots)


def _more_than_one(before: Part, part: Part, question: Interpretation) -> QuestionProblem:
    words = wording(before._replace(end=part.end), question.sentence)
    return QuestionProblem(message('"{words}" is more than one limit; keep one.', words=words))


# One within the other


def _within_another(parts: list[Part], question: Interpretation) -> list[Part]:
    for window, place in _windows(parts):
        part = parts[place]
        if part.value.when.certain:
            continue
        turns = [*_turns(part.value.when, window)]
        if len(turns) == _MOST_TURNS:
            raise _several_turns(part, turns, question)
        parts[place] = with_days(part, turns[0]) if turns else part
    for first, last in pairwise(_dates(parts)):
        parts = _narrow(parts, first, last, question)
    return [part for part in parts if part.sort]


def _windows(parts: Sequence[Part]) -> Iterator[tuple[Span, int]]:
    """(days, position) for each length or range in the question and each day or period beside it."""
    for part in parts:
        if part.sort == "limit" and (part.value.operator == "within" or part.value.when.goes_from):
            when = part.value.when
            yield from ((when.following(date.min), place) for place in _dates(parts) if when.certain)


def _turns(when: When, window: Span) -> Iterator[Span]:
    """The first two turns of a date that lie in `window` or reach into it."""
    turn = when.following(window.first)
    for _ in range(_MOST_TURNS):
        if turn.first > window.last:
            return
        yield turn
        turn = when.following(turn.end)


def _several_turns(part: Part, turns: Sequence[Span], question: Interpretation) -> DateProblem:
    return either_days(wording(part, question.sentence), *turns)


def _narrow(parts: list[Part], first: int, last: int, question: Interpretation) -> list[Part]:
    """The parts; of "in 2025 … in December" only the shorter date, with its year, where it lies within the longer."""
    wide, narrow = sorted((first, last), key=lambda place: -_length(parts[place], question.today))
    around, within = parts[wide].value.when, parts[narrow].value.when
    if not around.certain or _length(parts[wide], question.today) == _length(parts[narrow], question.today):
        return parts
    window = around.following(question.today)
    turns = list(_turns(within, window)) if not within.certain else [within.following(question.today)]
    if not turns or not (window.contains(turns[0].first) and window.contains(turns[0].last)):
        return parts
    alone = within.certain and not any(_begins_with(parts[place], question, "op:") for place in (first, last))
    if parts[last].joined or alone:
        raise _more_than_one(parts[first], parts[last], question)
    if len(turns) == _MOST_TURNS and not within.certain:
        raise _several_turns(parts[narrow], turns, question)
    kept = list(parts)
    kept[narrow], kept[wide] = with_days(parts[narrow], turns[0]), parts[wide]._replace(sort="")
    return kept


def _length(part: Part, today: date) -> int:
    span = part.value.when.following(today)
    return int((span.end - span.first).days)


# Lists


def _of_other_months(parts: list[Part], question: Interpretation) -> list[Part]:
    """The same parts. Raises DateProblem for "1 to 5 January and the 20th": of which month is not said."""
    for before, part in pairwise(parts):
        if part.joined and before.sort == part.sort == "limit" and _comes_monthly(part.value.when, question.today):
            days = [each.value.when.following(question.today) for each in (before, part)]
            if f"{days[0].last:%Y-%m}" != f"{days[1].first:%Y-%m}" and not _comes_monthly(
                before.value.when, days[0].first
            ):
                words = wording(part, question.sentence)
                raise DateProblem(message("'{words}' does not say of which month.", words=words))
    return parts


def _comes_monthly(when: When, today: date) -> bool:
    """Whether a date is a day of every month."""
    if when.certain or when.is_yearly:
        return False
    turn = when.following(today)
    return (when.following(turn.end).first - turn.first).days >= _LONGEST_MONTH - 3


def _in_one_list(parts: list[Part], question: Interpretation) -> list[Part]:
    """The parts; days and periods in one list all become periods, any of which a command takes with one option."""
    places = _dates(parts)
    mixed = len({parts[place].value.operator for place in places}) > 1
    listed = {
        place
        for first, last in pairwise(places)
        for place in (first, last)
        if mixed and last == first + 1 and _is_listed(parts[first], parts[last], question)
    }
    return [_as_period(part) if place in listed else part for place, part in enumerate(parts)]


def _as_period(part: Part) -> Part:
    return part._replace(value=part.value._replace(operator="in"))

"""A date as far as words say it: days that are certain, or days that come again, so that one turn has to be chosen.

"15 December" comes every year, "Friday" every week, "the 15th" every month; "15 December 2025" and "tomorrow" are
certain. Which turn is meant depends on what the date is about; the caller knows that and gives a `Direction`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from kltrack.dates.span import DateProblem, Span, month_span, shifted, single
from kltrack.dates.written import format_day
from kltrack.messages import message
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

Direction: TypeAlias = "Literal['future', 'past', 'beginning']"
"""Which turn of a date without its year is meant: the next ("future"), the latest ("past"), or, where only a beginning
is named ("beginning"), the next unless the latest is nearer and not long ago."""

NEAR = timedelta(days=90)
Turn = Callable[[date], Span]


class When(NamedTuple):
    """A date: its turn on or after a day (`following`), and the latest up to one; both the same if it is `certain`.

    Either raises DateProblem for a date that cannot be. `is_day`: one day, not a longer period. `ends`: the last day of
    a period, named as its end. `goes_from`: from one day to another, said with "from" or "between". `has_two_ends`:
    from one to another, however said. `is_yearly`: only its year is missing.
    """

    following: Turn
    latest: Turn
    is_day: bool
    certain: bool = False
    ends: bool = False
    goes_from: bool = False
    has_two_ends: bool = False
    is_yearly: bool = False

    def span(self, today: date, direction: Direction = "future") -> Span:
        """The days that are meant, seen from a day. Raises DateProblem where they cannot be, or the year is open."""
        if direction == "past":
            return self.latest(today)
        if direction == "beginning" and self.is_yearly:
            return self._nearer(today)
        return self.following(today)

    def _nearer(self, today: date) -> Span:
        following = self.following(today)
        if following.first <= today:
            return following
        latest = self.latest(today)
        ahead, ago = following.first - today, today - latest.last
        if ago <= NEAR and ago < ahead:
            return latest
        if ahead <= NEAR:
            return following
        raise two_turns(latest, following)


def two_turns(earlier: Span, later: Span) -> DateProblem:
    """The refusal of a date without its year whose two turns may be meant as easily."""
    return DateProblem(
        message(
            "The year is not written, and it may be {earlier} or {later}; write the year.",
            earlier=format_span(earlier),
            later=format_span(later),
        )
    )


def format_span(span: Span) -> str:
    """The one day, or the first and the last."""
    first, last = format_day(span.first), format_day(span.last)
    return first if first == last else message("{first} to {last}", first=first, last=last)


def fixed(span: Span, *, ends: bool = False) -> When:
    """Days that are certain."""
    return When(lambda _: span, lambda _: span, span.first == span.last, certain=True, ends=ends)


def refused_date(problem: DateProblem) -> When:
    """A date that raises the problem once its days are asked for, not before: a longer phrase may be no problem."""

    def turn(_: date) -> Span:
        raise problem

    return When(turn, turn, is_day=True, certain=True)


def yearly(make: Callable[[int], Span | None], year: int | None, *, is_day: bool = False) -> When:
    """The days that `make` gives for `year`; without one, a date of every year for which `make` does not give None."""
    if year is not None and (days := make(year)):
        return fixed(days)

    def following(today: date) -> Span:
        return _first_fitting(make, today.year, 1, lambda span: span.last >= today)

    def latest(today: date) -> Span:
        return _first_fitting(make, today.year, -1, lambda span: span.first <= today)

    return When(following, latest, is_day, is_yearly=True)


def _first_fitting(make: Callable[[int], Span | None], year: int, step: int, fits: Callable[[Span], bool]) -> Span:
    """The first days that fit, year by year; they are never more than eight years off (29 February)."""
    while not (made := make(year)) or not fits(made):
        year += step
    return made


def weekly(weekday: int) -> When:
    """A weekday, Monday as 0."""
    return When(
        lambda today: single(shifted(today, (weekday - today.weekday()) % 7)),
        lambda today: single(shifted(today, -((today.weekday() - weekday) % 7))),
        is_day=True,
    )


def monthly(day: int) -> When:
    """A day of every month that has it."""

    def turn(today: date, step: int) -> Span:
        year, month = today.year, today.month
        while True:
            last = month_span(year, month).last.day
            if day <= last and step * (date(year, month, day) - today).days >= 0:
                return single(date(year, month, day))
            carry, before = divmod(month - 1 + step, 12)
            year, month = year + carry, before + 1

    return When(lambda today: turn(today, 1), lambda today: turn(today, -1), is_day=True)


def within(period: When, part: Callable[[Span], Span], *, is_day: bool = True, ends: bool = False) -> When:
    """A part of a period, such as its last day: of the running period, or of the next or latest whose part fits."""

    def following(today: date) -> Span:
        span = period.following(today)
        found = part(span)
        return found if period.certain or found.last >= today else part(period.following(span.end))

    def latest(today: date) -> Span:
        span = period.latest(today)
        found = part(span)
        return found if period.certain or found.first <= today else part(period.latest(shifted(span.first, -1)))

    return When(following, latest, is_day, period.certain, ends, is_yearly=period.is_yearly)


def with_check(when: When, check: Callable[[Span], None]) -> When:
    """The same, with a check of whichever days are chosen."""

    def turn(chosen: Turn) -> Turn:
        def of(today: date) -> Span:
            span = chosen(today)
            check(span)
            return span

        return of

    return when._replace(following=turn(when.following), latest=turn(when.latest))


def ends_of(
    first: When, last: When, today: date, direction: Direction = "future", *, excluded: bool = False
) -> tuple[Span, Span]:
    """The days of both ends of a range. An end without its year takes the turn nearest to the other end that fits.

    Where neither has its year, the range is the running one, or else the next; with "past" the one that began last.
    `excluded`: the last end is itself outside the range.
    """
    if first.certain or (direction == "past" and not last.certain):
        begun = first.latest(today)
        return begun, last.following(begun.first)
    ended = last.following(today)
    if not first.is_yearly and (last.certain or last.is_yearly):
        return first.following(today), ended  # "from Friday to 15 December"
    return first.latest(shifted(ended.first, -int(excluded))), ended


def long_begun(begun: Span, today: date) -> bool:
    """Whether days that began then began so long ago that their next turn may be meant as well."""
    return shifted(begun.first, NEAR.days) < today

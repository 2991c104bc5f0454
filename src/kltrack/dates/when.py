"""When something is, as far as words say it: days that are certain, or days that come again and whose turn is chosen.

"15 December" comes every year, "Friday" every week, "the 15th" every month; "15 December 2025" and "tomorrow" are
certain. Which turn is meant hangs on what the day is said of, and only the asker knows that: the `Direction`.
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
"""Which turn of a date without its year is meant: the next, the latest, or as where only a beginning is named: the
next unless the latest is nearer and not long ago."""

NEAR = timedelta(days=90)
Turn = Callable[[date], Span]


class When(NamedTuple):
    """The turn on or after a day, and the latest up to it; the same whatever the day where it is `certain`.

    Either raises DateProblem for a date that cannot be. `is_day`: one day, not a longer period. `ends`: the last day of
    a period, named as its end. `goes_from`: from one day to another, said with "from" or "between". `is_yearly`: only
    its year is missing.
    """

    following: Turn
    latest: Turn
    is_day: bool
    certain: bool = False
    ends: bool = False
    goes_from: bool = False
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


def refused(problem: DateProblem) -> When:
    """A date that is read, and is a problem once its days are asked for: a longer reading of the words may be none."""

    def turn(_: date) -> Span:
        raise problem

    return When(turn, turn, is_day=True, certain=True)


def yearly(make: Callable[[int], Span | None], year: int | None, *, is_day: bool = False) -> When:
    """What `make` gives for a year, None for a year that has none; with a `year` that one, else it comes every year."""
    if year is not None and (said := make(year)):
        return fixed(said)

    def following(today: date) -> Span:
        return _first_made(make, today.year, 1, lambda span: span.last >= today)

    def latest(today: date) -> Span:
        return _first_made(make, today.year, -1, lambda span: span.first <= today)

    return When(following, latest, is_day, is_yearly=True)


def _first_made(make: Callable[[int], Span | None], year: int, step: int, fits: Callable[[Span], bool]) -> Span:
    """The first that fits, year by year: the next is never more than eight years off (29 February)."""
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


def checked(when: When, check: Callable[[Span], None]) -> When:
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
    """The days of both ends: one without its year is that turn which is nearest to the other end and fits it.

    Where neither has its year they are the ends of what runs, or else comes next; looking back, of the latest begun.
    `excluded`: the last end is itself outside.
    """
    if first.certain or (direction == "past" and not last.certain):
        begun = first.latest(today)
        return begun, last.following(begun.first)
    ended = last.following(today)
    if not first.is_yearly and (last.certain or last.is_yearly):
        return first.following(today), ended  # "from Friday to 15 December"
    return first.latest(shifted(ended.first, -int(excluded))), ended


def long_begun(begun: Span, today: date) -> bool:
    """Whether what began then began so long ago that the next turn may be meant as well."""
    return shifted(begun.first, NEAR.days) < today

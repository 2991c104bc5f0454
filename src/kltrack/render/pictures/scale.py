"""Days along a line: which are drawn, and where the months and weeks begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from kltrack.dates.written import month_in_short
from kltrack.values import Value

# A day further than this from today is shown at the picture's edge, where there is something nearer to show.
_DAYS_BACK, _DAYS_AHEAD = 400, 800


class Scale(Value):
    """The days from `first` to `last`, both included, whole months."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days are drawn."""
        return (self.last - self.first).days + 1

    def offset(self, day: date) -> int:
        """The days from the first one drawn to `day`, which is brought to the edge where it lies outside."""
        return min(max((day - self.first).days, 0), self.days - 1)

    def outside(self, day: date) -> int:
        """-1 for a day before the first one drawn, 1 for one after the last, else 0."""
        return (day > self.last) - (day < self.first)

    def months(self, step: int = 1) -> Iterator[date]:
        """The first days of the months drawn: every one, or each `step` months counted from January."""
        day = self.first
        while day <= self.last:
            if (day.month - 1) % step == 0:
                yield day
            if (day.year, day.month) == (date.max.year, 12):
                return
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)

    def mondays(self) -> Iterator[date]:
        """Every Monday drawn."""
        day = self.first + timedelta(days=-self.first.weekday() % 7)
        while day <= self.last:
            yield day
            day += timedelta(days=7)


def scale_of(days: Iterable[date], today: date) -> Scale:
    """The scale that holds today and as many of `days` as lie within a year and two of it."""
    every = sorted(days)
    near = [day for day in every if -_DAYS_BACK <= (day - today).days <= _DAYS_AHEAD] or every
    first, last = min([today, *near]), max([today, *near])
    return Scale(first=first.replace(day=1), last=_month_end(last))


def month_step(days_per_label: float) -> int:
    """How many months one label stands for, so that each has room: 1, 2, 3, 6, or whole years."""
    return next((step for step in (1, 2, 3, 6) if step * 28 >= days_per_label), 12 * -(-int(days_per_label) // 365))


def month_label(day: date) -> str:
    """The label of a month: its name, or the year where one begins."""
    return f"{day.year:04}" if day.month == 1 else month_in_short(day.month)


def _month_end(day: date) -> date:
    following = day.replace(day=28)
    while following.month == day.month and following != date.max:
        day = following
        following += timedelta(days=1)
    return day if following.month != day.month else following

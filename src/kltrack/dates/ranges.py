"""From one day or period to another, which share what stands at one of them (see relative.py for what a reader is).

`from 1 to 15 December`, `Oct 1 to 15, 2025`, `13–15 July`, `between 4 and 22 this month`, `từ tháng 11 đến tháng 12 năm
2026`, `du lundi au vendredi`, `2014-2018`. Both ends are included.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from kltrack.dates.days import DAYS, bare_day_number
from kltrack.dates.figures import a_day, the_day
from kltrack.dates.length import match_length, unit_of
from kltrack.dates.parts import PARTS
from kltrack.dates.periods import PERIODS
from kltrack.dates.relative import Hit, longest, with_year
from kltrack.dates.span import DateProblem, Span
from kltrack.dates.weekdays import WEEKDAY_READERS, check_weekday, weekday_name
from kltrack.dates.when import When, ends_of, long_begun, monthly, two_turns
from kltrack.dates.words import ARTICLES, JOINS_BETWEEN, JOINS_RANGE, MONTHS, OPENS_BETWEEN, OPENS_RANGE, Line
from kltrack.dates.written import format_day
from kltrack.messages import message
from kltrack.tuples import NamedTuple

PLAIN = (*DAYS, *WEEKDAY_READERS, *PERIODS, *PARTS)
_LONGEST_TURN = timedelta(days=184)  # of a range whose first end has no year, past the end of one
_REACH = 4  # words: a hyphen that holds a range together stands no further from its beginning


# Which of their turns the ends are


def _joined(first: Span, last: Span) -> Span:
    """From the first day of one to the last of the other. DateProblem where that is no day at all."""
    if last.last < first.first:
        raise DateProblem(
            message(
                "{first} to {last} ends before it begins.", first=format_day(first.first), last=format_day(last.last)
            )
        )
    return Span(first.first, last.end)


def _check_turn(begun: Span, ended: Span) -> None:
    """Raises DateProblem past the end of a year: "between 1 December and 1 November 2025" is hardly eleven months."""
    if begun.first.year < ended.last.year:
        raise DateProblem(
            message(
                "{first} to {last} passes the end of a year and is longer than half of one; write both years.",
                first=format_day(begun.first),
                last=format_day(ended.last),
            )
        )


def between(first: When, last: When) -> When:
    """All days from one end to the other.

    Raises DateProblem for a running range that began long ago: the next one may be meant as well.
    """

    def following(today: date) -> Span:
        begun, ended = ends_of(first, last, today)
        if not (first.certain or last.certain) and long_begun(begun, today):
            later = first.following(today)
            raise two_turns(_joined(begun, ended), _joined(later, last.following(later.first)))
        if first.is_yearly and not first.certain and ended.last - begun.first > _LONGEST_TURN:
            _check_turn(begun, ended)
        return _joined(begun, ended)

    return When(
        following,
        lambda today: _joined(*ends_of(first, last, today, "past")),
        is_day=False,
        certain=first.certain and last.certain,
    )


# Reading


class _End(NamedTuple):
    """One end of a range: a day or period, or the number of a day, with its weekday where that is said.

    `is_bare`: only figures, which may count anything.
    """

    after: int
    when: When | None = None
    day: int = 0
    weekday: int | None = None
    words: str = ""
    is_bare: bool = False

    def of(self, month: Span) -> Span:
        """The day of that number in the month of another day."""
        span = a_day(self.day, month.first.month, month.first.year)
        if self.weekday is not None:
            check_weekday(span, self.weekday, self.words)
        return span


def a_range(line: Line, index: int) -> Hit | None:
    """From one day or period to another."""
    return _range(line, index) or _hyphened(line, index)


def _hyphened(line: Line, index: int) -> Hit | None:
    """A range in one word, or with a word of two ends: `2014-2018`, `13-15 July`, `August 27th-29th`."""
    for place in range(index, min(index + _REACH, len(line.words))):
        pieces = line.at(place).split("-")
        if len(pieces) == 2 and all(pieces):
            words = [*line.words[:place], pieces[0], "-", pieces[1], *line.words[place + 1 :]]
            hit = _range(Line(words, line.today), index)
            return (hit[0], hit[1] - 2) if hit and hit[1] - 2 > place else None
    return None


def _range(line: Line, index: int) -> Hit | None:
    opens = line.at(index)
    start = index + (opens in OPENS_RANGE or opens in OPENS_BETWEEN)
    joins = JOINS_BETWEEN if opens in OPENS_BETWEEN else JOINS_RANGE
    first = _end(line, start)
    if first and start > index and (counted := _for_a_length(line, first)):
        return counted
    place = _past_join(line, first.after, joins) if first else 0
    last = _end(line, place) if place else None
    if not first or not last or (line.at(place - 1) == "-" and not _alike(first, last)):
        return _days_after_month(line, index) if start == index else None
    hit = _of_ends(line, index, first, last, opened=start > index)
    return (hit[0]._replace(goes_from=start > index, has_two_ends=True), hit[1]) if hit else None


def _for_a_length(line: Line, first: _End) -> Hit | None:
    """`from 18 December for 10 days`: the day itself not counted, as in every length."""
    length = match_length(line.words, first.after + 1) if line.at(first.after) in ("for", "pendant") else None
    if not length or not first.when or not first.when.is_day:
        return None
    begun = first.when

    def days(turn: Callable[[date], Span]) -> Callable[[date], Span]:
        return lambda today: Span.between(turn(today).first, length[0].after(turn(today).first))

    return When(days(begun.following), days(begun.latest), is_day=False, certain=begun.certain, goes_from=True), length[
        1
    ]


def _end(line: Line, index: int) -> _End | None:
    """What stands at an end: the longer of a day or period and of a number."""
    start = line.past(index, ARTICLES)
    hit = longest(line, start, PLAIN)
    number = _number(line, start)
    if hit and not (number and number.after >= hit[1]):
        return _End(hit[1], hit[0])
    return number._replace(is_bare=start == index and line.at(index).isdigit()) if number else None


def _number(line: Line, index: int) -> _End | None:
    """`15`, `the 15th`, `ngày 15`, `Friday 15`."""
    name = weekday_name(line, index)
    found = bare_day_number(line, name[1] if name else index)
    if not found or unit_of(line.at(found[1])):
        return None
    return _End(found[1], None, found[0], name[0] if name else None, line.phrase(index, found[1]))


def _past_join(line: Line, index: int, joins: tuple[str, ...]) -> int:
    """The index after the word that joins two ends; 0 where none does."""
    place = line.past(index, ("up", "cho", "jusqu'", "jusqu"))
    return line.past(place + 1, ("het",)) if line.at(place) in joins else 0


def _alike(first: _End, last: _End) -> bool:
    """Whether both ends are days, or both months, quarters or years: "Oct - 2025" is one month."""
    if not first.when or not last.when:
        return True
    today = date(2025, 1, 1)  # any day: every month, quarter or year is about as long
    days = [(span.end - span.first).days for span in (first.when.following(today), last.when.following(today))]
    return days[0] == days[1] or (min(days) > 1 and round(days[0] / 31) == round(days[1] / 31))


def _of_ends(line: Line, place: int, first: _End, last: _End, *, opened: bool) -> Hit | None:
    if first.when and last.when:
        return between(first.when, last.when), last.after
    if last.when:
        return _in_month_of_last(first, last.when, last.after) if last.when.is_day else None
    if first.when:
        return _in_month_of_first(line, first.when, last) if first.when.is_day else None
    counts = first.is_bare and last.is_bare and line.at(place) != "du"  # "from 5 to 10 ministries"
    return _in_month_of_last(first, _coming(last), last.after) if opened and not counts else None


def _coming(end: _End) -> When:
    """A day of a month that is not named; a weekday beside it is checked once the month is chosen."""
    when = monthly(end.day)
    return when._replace(
        following=lambda today: end.of(when.following(today)), latest=lambda today: end.of(when.latest(today))
    )


def _in_month_of_last(first: _End, last: When, after: int) -> Hit:
    """`13 to 15 July`: the first day lies in the month of the last."""

    def following(today: date) -> Span:
        ended = last.following(today)
        return _joined(first.of(ended), ended)

    def latest(today: date) -> Span:
        running = following(today)
        ended = last.latest(today)
        return running if running.first <= today else _joined(first.of(ended), ended)

    return When(following, latest, is_day=False, certain=last.certain), after


def _in_month_of_first(line: Line, first: When, last: _End) -> Hit:
    """`July 13 to 15`, `Oct 1 to 15, 2025`: the last day lies in the month of the first, whose year may follow it."""
    year, after = (None, last.after) if first.certain else with_year(line, last.after)
    if year:
        return _fixed_year(first, last, year), after

    def latest(today: date) -> Span:
        begun = first.latest(today)
        return _joined(begun, last.of(begun))

    def following(today: date) -> Span:
        running = latest(today)
        begun = first.following(today)
        return running if running.last >= today else _joined(begun, last.of(begun))

    return When(following, latest, is_day=False, certain=first.certain), after


def _fixed_year(first: When, last: _End, year: int) -> When:
    def days(_: date) -> Span:
        begun = first.following(date(year, 1, 1))
        return _joined(begun, last.of(begun))

    return When(days, days, is_day=False, certain=True)


def _days_after_month(line: Line, index: int) -> Hit | None:
    """`February between 2 and 7`, `novembre entre 19 et 20`: the month comes first."""
    if line.at(index) not in MONTHS or line.at(index + 1) not in OPENS_BETWEEN or not line.surely(index):
        return None
    first = _number(line, index + 2)
    place = _past_join(line, first.after, JOINS_BETWEEN) if first else 0
    last = _number(line, place) if place else None
    if not first or not last:
        return None
    year, after = with_year(line, last.after)
    return _in_month_of_last(first, the_day(line, last.day, MONTHS[line.at(index)], year), after)

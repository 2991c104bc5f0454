"""Recurrence rules of RFC 5545, for whole days only: which rules are valid, and the days that they give.

dateutil accepts more than the standard, and reports what it rejects in its own words or not at all: of a part that
stands twice it takes the last, a day 0 is every day, and `BYDAY=1MO` in a weekly rule is every Monday. So each part is
checked before dateutil gets the rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from kltrack.messages import message

_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")
_CYCLE = 400  # years after which the calendar repeats itself, weekdays included
_LONGEST = {month: 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31 for month in range(1, 13)}
_WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)"


class ImpossibleRule(ValueError):
    """A text that is no rule of days; the text of the error says why."""


class _Numbers(NamedTuple):
    """The numbers that a part takes, and the frequencies that it goes with (RFC 5545, section 3.3.10)."""

    least: int
    most: int
    is_list: bool = True
    may_be_negative: bool = True
    frequencies: Sequence[str] = _FREQUENCIES


_CLOCK: Mapping[str, _Numbers] = {
    "BYHOUR": _Numbers(0, 23, may_be_negative=False),
    "BYMINUTE": _Numbers(0, 59, may_be_negative=False),
    "BYSECOND": _Numbers(0, 59, may_be_negative=False),
}
_NUMBERED: Mapping[str, _Numbers] = {
    "INTERVAL": _Numbers(1, 9_999, is_list=False, may_be_negative=False),
    "COUNT": _Numbers(1, 9_999, is_list=False, may_be_negative=False),
    "BYMONTH": _Numbers(1, 12, may_be_negative=False),
    "BYMONTHDAY": _Numbers(1, 31, frequencies=("YEARLY", "MONTHLY", "DAILY")),
    "BYYEARDAY": _Numbers(1, 366, frequencies=("YEARLY",)),
    "BYWEEKNO": _Numbers(1, 53, frequencies=("YEARLY",)),
    "BYSETPOS": _Numbers(1, 366),
    **_CLOCK,
}


def days_of(rule: str, issued: date, end: date | None) -> Iterator[date]:
    """The days of a rule from the day of issue, in order, up to `end`, that included. Raises ImpossibleRule.

    dateutil looks for the next day up to the year 9999. So the rule is moved to the last 400 years before that, after
    which the calendar repeats itself: there a rule that gives no day ends soon.
    """
    from dateutil.rrule import rrulestr

    parts = parts_of(rule)
    if _names_no_day(parts):
        return
    if until := parts.pop("UNTIL", None):
        stated = _day(until)
        end = min(stated, end or stated)
    days_rule = ";".join(f"{name}={value}" for name, value in parts.items() if name not in _CLOCK)
    moved = (date.max.year - max(issued, end or issued).year) // _CYCLE * _CYCLE
    for moment in rrulestr(days_rule, dtstart=datetime(issued.year + moved, issued.month, issued.day)):
        day = moment.date().replace(year=moment.year - moved)
        if end is not None and day > end:
            return
        yield day


def parts_of(rule: str) -> dict[str, str]:
    """The parts of a rule by their names, in capitals. Raises ImpossibleRule for what RFC 5545 does not know."""
    parts: dict[str, str] = {}
    for part in rule.upper().removeprefix("RRULE:").split(";"):
        name, _, value = part.partition("=")
        if not parts and (name, value in _FREQUENCIES) != ("FREQ", True):
            raise ImpossibleRule(message("it begins with FREQ=YEARLY, MONTHLY, WEEKLY or DAILY"))
        if not part:
            raise ImpossibleRule(message("a ; parts nothing there"))
        if name in parts:
            raise ImpossibleRule(message("{name} stands there twice", name=name))
        parts[name] = value
    for name, value in parts.items():
        _check_part(name, value, parts["FREQ"])
    _check_together(parts)
    return parts


def _check_part(name: str, value: str, frequency: str) -> None:
    if name in _NUMBERED:
        _check_numbers(name, value, frequency)
    elif name == "BYDAY":
        _check_weekdays(value, frequency)
    elif name == "UNTIL":
        _day(value)
    elif name == "WKST" and not re.fullmatch(_WEEKDAY, value):
        raise ImpossibleRule(message("WKST is one of MO, TU, WE, TH, FR, SA, SU"))
    elif name not in ("FREQ", "WKST"):
        raise ImpossibleRule(message("{name} is no part of a rule", name=name))


def _check_numbers(name: str, value: str, frequency: str) -> None:
    known = _NUMBERED[name]
    if frequency not in known.frequencies:
        raise ImpossibleRule(message("{name} does not go with FREQ={frequency}", name=name, frequency=frequency))
    numbers = value.split(",") if known.is_list else [value]
    if not all(re.fullmatch(r"[+-]?[0-9]{1,6}" if known.may_be_negative else "[0-9]{1,6}", each) for each in numbers):
        raise ImpossibleRule(message("{name}={value} is no whole number", name=name, value=value))
    if not all(known.least <= abs(int(each)) <= known.most for each in numbers):
        raise ImpossibleRule(
            message(
                "{name}={value} does not lie from {least} to {most}",
                name=name,
                value=value,
                least=known.least,
                most=known.most,
            )
        )


def _check_weekdays(value: str, frequency: str) -> None:
    for each in value.split(","):
        found = re.fullmatch(rf"([+-]?[0-9]{{1,2}})?{_WEEKDAY}", each)
        if found is None or (found[1] and not 1 <= abs(int(found[1])) <= 53):
            raise ImpossibleRule(message("BYDAY={value} is no list of weekdays, like MO,FR or -1SU", value=value))
        if found[1] and frequency not in ("YEARLY", "MONTHLY"):
            raise ImpossibleRule(
                message("a counted weekday, {day}, does not go with FREQ={frequency}", day=each, frequency=frequency)
            )


def _check_together(parts: Mapping[str, str]) -> None:
    if "COUNT" in parts and "UNTIL" in parts:
        raise ImpossibleRule(message("COUNT and UNTIL do not stand together"))
    for name in ("COUNT", "BYSETPOS"):
        if name in parts and not _CLOCK.keys().isdisjoint(parts):
            raise ImpossibleRule(message("{name} counts days, and there is a time of day", name=name))
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        raise ImpossibleRule(message("BYSETPOS chooses from another part, and none is there"))


def _day(value: str) -> date:
    """A day as rules write it. A day with a time is refused: in another zone it may be the day before or after."""
    try:
        if re.fullmatch(r"\d{8}", value, re.ASCII):
            return datetime.strptime(value, "%Y%m%d").date()
    except ValueError:
        pass
    raise ImpossibleRule(message("UNTIL={value} is no day, like 20261231", value=value))


def _names_no_day(parts: Mapping[str, str]) -> bool:
    """Whether no month of the rule has any of its days of the month, as in 30 February."""
    if "BYMONTHDAY" not in parts:
        return False
    months = [int(month) for month in parts.get("BYMONTH", "1").split(",")]
    return min(abs(int(day)) for day in parts["BYMONTHDAY"].split(",")) > max(_LONGEST[month] for month in months)

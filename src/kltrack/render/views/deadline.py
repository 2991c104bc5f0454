"""How a wording that was read is written: its steps, its days, and the line to paste."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from kltrack.dates import format_day
from kltrack.dates.deadlines import DeadlineReading, Step
from kltrack.dates.deadlines.reading import Why
from kltrack.messages import message, plural
from kltrack.render.columns import Column
from kltrack.render.views import View
from kltrack.terms import marked


def _steps(reading: DeadlineReading) -> str:
    """A line a step; what is not read has its own place."""
    lines = [line for line in map(_in_words, reading.steps) if line != reading.unread]
    return "\n".join(lines) or ("" if reading.unread else message("no day is named"))


def _day(day: date | None) -> str:
    return format_day(day) if day else ""


def _line(reading: DeadlineReading) -> str:
    """The deadline as a line of the register; a target or an hour stands in it like any key."""
    if reading.toml is None:
        return ""
    from tomli_w import dumps

    return f"deadline = {{ {', '.join(dumps({key: value}).strip() for key, value in reading.toml.items())} }}"


def _in_words(step: Step) -> str:
    if step.role == "unread":
        return message('"{words}": {reason}', words=step.words, reason=step.problem)
    if step.role == "no-deadline":
        return message('"{words}": no deadline; {reason}', words=step.words, reason=_reason(step.why))
    if step.role == "target":
        return message('"{words}": to strive for; {days}', words=step.words, days=_days(step))
    return message('"{words}": {days}', words=step.words, days=_days(step))


def _days(step: Step) -> str:
    if step.counting == "recurring":
        return message("comes round by the rule {rule}", rule=step.anchor)
    if step.counting == "from-anchor" and step.length:
        return _days_after_start(step)
    if step.last is None:
        return message("waits for {event}, whose day is not known", event=step.anchor)
    days = {
        "day-excluded": message("{day} is the first day too late", day=_anchor(step)),
        "day-included": message("{day} still counts", day=_day(step.last)),
        "whole-period": message("from {first} to {last}", first=_day(step.first), last=_day(step.last)),
        "end-of-period": message("the period's last day, {day}, still counts", day=_day(step.last)),
        "last-of-event": message("{event} ends on {day}", event=step.anchor, day=_day(step.last)),
    }
    return days[step.counting or "day-included"]


def _anchor(step: Step) -> str:
    return _day(step.anchor) if isinstance(step.anchor, date) else str(step.anchor)


_LENGTHS: Mapping[str, Callable[[int], str]] = {
    "days": lambda number: plural("{number} day", "{number} days", number),
    "months": lambda number: plural("{number} month", "{number} months", number),
    "years": lambda number: plural("{number} year", "{number} years", number),
}


def _days_after_start(step: Step) -> str:
    assert step.length is not None
    unit, number = step.length
    length = _LENGTHS[unit](number)
    start = message("the day of issue") if step.anchor == "issued" else _anchor(step)
    if step.last is None:
        return message("{length} after {start}, which is not given", length=length, start=start)
    return message(
        "{length} after {start}, which is not counted itself: {day} still counts",
        length=length,
        start=start,
        day=_day(step.last),
    )


def _reason(why: Why | None) -> str:
    reasons: dict[Why | None, str] = {
        "document": message("the day of a document"),
        "meeting": message("the day of a meeting"),
        "period-told-of": message("a period that is told of"),
        "term": message("a term of office or a span of years"),
        "start": message("when something begins"),
        "as-of": message("the day up to which something is counted"),
        "attribute": message("part of a name"),
        "told-as-done": message("it tells what was done"),
        "validity": message("how long something holds"),
        "scope": message("which cases are meant"),
        "before-issue": message("it had passed on the day of issue"),
    }
    return reasons.get(why, "")


view = View(
    columns=(
        Column(key="wording", heading=marked("Wording"), text=lambda row: row.wording),
        Column(key="steps", heading=marked("Read as"), text=_steps),
        Column(key="first", heading=marked("First day"), text=lambda row: _day(row.first)),
        Column(key="last", heading=marked("Last day"), text=lambda row: _day(row.last)),
        Column(key="unread", heading=marked("Not read"), text=lambda row: row.unread or ""),
        Column(key="toml", heading=marked("To paste"), text=_line, for_pasting=True),
    ),
    upright=True,
)

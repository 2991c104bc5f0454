"""The answer to `deadline`: what a wording means in days, step by step, and the TOML to paste."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypedDict

from kltrack.dates import format_day
from kltrack.dates.deadlines import DeadlineReading, Step
from kltrack.dates.deadlines.reading import Counting, Operator, Role, Value, Why
from kltrack.messages import message
from kltrack.reports.report import Column, Report, Row

SCHEMA = "kltrack/deadline/v1"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class DayDocument(TypedDict):
    """A day with its weekday, in English."""

    day: str
    weekday: str


class LengthDocument(TypedDict):
    """A length of time in the register's units."""

    unit: str
    number: int


class StepDocument(TypedDict):
    """What one phrase was taken for (`kltrack.dates.deadlines.Step`)."""

    role: Role
    words: str
    operator: Operator | None
    anchor: str | None
    length: LengthDocument | None
    counting: Counting | None
    first: DayDocument | None
    last: DayDocument | None
    time: str | None
    why: Why | None
    problem: str | None


class DeadlineDocument(TypedDict):
    """A wording as it was understood (`kltrack.dates.deadlines.DeadlineReading`); `schema` stands before it."""

    wording: str
    toml: Mapping[str, str | int] | None
    first: str | None
    last: str | None
    steps: list[StepDocument]
    unread: str | None


def document(reading: DeadlineReading) -> DeadlineDocument:
    """The reading as the output contract writes it."""
    return {
        "wording": reading.wording,
        "toml": None if reading.toml is None else {key: _plain(value) for key, value in reading.toml.items()},
        "first": reading.first.isoformat() if reading.first else None,
        "last": reading.last.isoformat() if reading.last else None,
        "steps": [_step_document(step) for step in reading.steps],
        "unread": reading.unread,
    }


def _plain(value: Value) -> str | int:
    return value.isoformat() if isinstance(value, date) else value


def _step_document(step: Step) -> StepDocument:
    return {
        "role": step.role,
        "words": step.words,
        "operator": step.operator,
        "anchor": None if step.anchor is None else str(_plain(step.anchor)),
        "length": {"unit": step.length[0], "number": step.length[1]} if step.length else None,
        "counting": step.counting,
        "first": _day_document(step.first),
        "last": _day_document(step.last),
        "time": step.time,
        "why": step.why,
        "problem": step.problem,
    }


def _day_document(day: date | None) -> DayDocument | None:
    return {"day": day.isoformat(), "weekday": _WEEKDAYS[day.weekday()]} if day else None


# For people


def deadline(reading: DeadlineReading) -> Report:
    """The reading for people: its steps, its days, and the line to paste."""
    return Report(SCHEMA, message("Deadline"), _columns(), [{"reading": reading}], upright=True)


def _columns() -> tuple[Column, ...]:
    return (
        Column("wording", message("Wording"), lambda row: _of(row).wording),
        Column("steps", message("Read as"), lambda row: _steps(_of(row))),
        Column("first", message("First day"), lambda row: _day(_of(row).first)),
        Column("last", message("Last day"), lambda row: _day(_of(row).last)),
        Column("unread", message("Not read"), lambda row: _of(row).unread or ""),
        Column("toml", message("To paste"), lambda row: _line(_of(row))),
    )


def _of(row: Row) -> DeadlineReading:
    reading: DeadlineReading = row["reading"]
    return reading


def _steps(reading: DeadlineReading) -> str:
    """A line a step; what is not read has its own place."""
    lines = [told for told in map(_told, reading.steps) if told != reading.unread]
    return "\n".join(lines) or ("" if reading.unread else message("no day is named"))


def _day(day: date | None) -> str:
    return format_day(day) if day else ""


def _line(reading: DeadlineReading) -> str:
    """The deadline as a line of the register; a target or an hour stands in it like any key."""
    if reading.toml is None:
        return ""
    from tomli_w import dumps

    return f"deadline = {{ {', '.join(dumps({key: value}).strip() for key, value in reading.toml.items())} }}"


def _told(step: Step) -> str:
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
        return _counted(step)
    if step.last is None:
        return message("waits for {event}, whose day is not known", event=step.anchor)
    told = {
        "day-excluded": message("{day} is the first day too late", day=_anchor(step)),
        "day-included": message("{day} still counts", day=_day(step.last)),
        "whole-period": message("from {first} to {last}", first=_day(step.first), last=_day(step.last)),
        "end-of-period": message("the period's last day, {day}, still counts", day=_day(step.last)),
        "last-of-event": message("{event} ends on {day}", event=step.anchor, day=_day(step.last)),
    }
    return told[step.counting or "day-included"]


def _anchor(step: Step) -> str:
    return _day(step.anchor) if isinstance(step.anchor, date) else str(step.anchor)


def _counted(step: Step) -> str:
    assert step.length is not None
    unit, number = step.length
    start = message("the day of issue") if step.anchor == "issued" else _anchor(step)
    if step.last is None:
        return message("{number} {unit} after {start}, which is not given", number=number, unit=unit, start=start)
    return message(
        "{number} {unit} after {start}, which is not counted itself: {day} still counts",
        number=number,
        unit=unit,
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

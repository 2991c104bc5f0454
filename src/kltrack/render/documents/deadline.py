"""What deadline prints: the reading alone, without items."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from kltrack.dates.deadlines import DeadlineReading, Step
from kltrack.render.documents.parts import as_json
from kltrack.render.documents.parts import day as iso

if TYPE_CHECKING:
    from kltrack.render.documents import types

_WEEKDAYS: tuple[types.WeekdayName, ...] = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
)  # fmt: skip


def item(reading: DeadlineReading) -> types.DeadlineReading:
    """The reading as the output contract writes it."""
    return {
        "wording": reading.wording,
        "toml": None if reading.toml is None else cast("types.Toml", as_json(reading.toml)),
        "first": iso(reading.first),
        "last": iso(reading.last),
        "steps": [_step_document(step) for step in reading.steps],
        "unread": reading.unread,
    }


def _step_document(step: Step) -> types.Step:
    return {
        "role": step.role,
        "words": step.words,
        "operator": step.operator,
        "anchor": None if step.anchor is None else str(as_json(step.anchor)),
        "length": _length(*step.length) if step.length else None,
        "counting": step.counting,
        "first": _day_document(step.first),
        "last": _day_document(step.last),
        "time": step.time,
        "why": step.why,
        "problem": step.problem,
    }


def _day_document(day: date | None) -> types.WeekDay | None:
    return {"day": day.isoformat(), "weekday": _WEEKDAYS[day.weekday()]} if day else None


def _length(unit: str, number: int) -> types.Length:
    return {"unit": cast("types.LengthUnit", unit), "number": number}

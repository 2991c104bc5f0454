"""The rows of a report sorted and limited, where no database does it: by any field that has one value."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from kltrack.messages import message
from kltrack.query.window import Window
from kltrack.render.columns import sorting_value
from kltrack.reports.report import Report, Words
from kltrack.reports.rows import HiddenRows
from kltrack.text import natural, strip_marks

AnyReport = TypeVar("AnyReport", bound=Report)


def arrange(report: AnyReport, window: Window, words: Words | None = None, order: str = "") -> AnyReport:
    """The report with the rows that a window shows; `words` are keys that are no fields, with what they stand for.

    Rows without a value come last, either way round; equal ones stay in the report's order, which goes by the key
    `order`. Where the limit parts equal ones a note says so.
    """
    rows = report.rows
    key = window.key if window.sort else order
    value = (words or {}).get(key) or (lambda row: sorting_value(row, key))
    if window.sort:
        keyed = [(_comparable(value(row)), row) for row in rows]
        there = sorted(
            (each for each in keyed if each[0] is not None),
            key=lambda each: each[0],
            reverse=window.sort.startswith("-"),
        )
        rows = [row for _, row in [*there, *(each for each in keyed if each[0] is None)]]
    whole = len(rows)
    shown = whole if window.limit is None else min(whole, window.limit)
    arranged = report.changed(rows=HiddenRows(shown) if window.counted else rows[:shown], unlimited_count=whole)
    last = _comparable(value(rows[shown - 1])) if key and 0 < shown < whole else None
    equal = 0 if last is None else sum(1 for row in rows[shown:] if _comparable(value(row)) == last)
    if not equal:
        return arranged
    return arranged.changed(
        notes=[message("{number} more are equal to the last one shown.", number=equal), *report.notes]
    )


def _comparable(value: Any) -> Any:
    """A value of one field as those of other rows compare with it."""
    if isinstance(value, date):
        return value.isoformat()
    return natural(strip_marks(value)) if isinstance(value, str) else value

"""The rows of a report sorted and limited, where no database does it: by any field that has one value."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from kltrack.query.window import Window
from kltrack.render.columns import sorting_value
from kltrack.reports.report import Report, Words
from kltrack.reports.rows import HiddenRows
from kltrack.text import natural, strip_marks

AnyReport = TypeVar("AnyReport", bound=Report)


def arrange(report: AnyReport, window: Window, words: Words | None = None) -> AnyReport:
    """The report with the rows that a window shows; `words` are keys that are no fields, with what they stand for.

    Rows without a value come last, either way round; equal ones stay in the report's order.
    """
    rows = report.rows
    if window.sort:
        value = (words or {}).get(window.key) or (lambda row: sorting_value(row, window.key))
        keyed = [(_comparable(value(row)), row) for row in rows]
        there = sorted(
            (each for each in keyed if each[0] is not None),
            key=lambda each: each[0],
            reverse=window.sort.startswith("-"),
        )
        rows = [row for _, row in [*there, *(each for each in keyed if each[0] is None)]]
    whole = len(rows)
    shown = whole if window.limit is None else min(whole, window.limit)
    return report.changed(rows=HiddenRows(shown) if window.counted else rows[:shown], unlimited_count=whole)


def _comparable(value: Any) -> Any:
    """A value of one field as those of other rows compare with it."""
    if isinstance(value, date):
        return value.isoformat()
    return natural(strip_marks(value)) if isinstance(value, str) else value

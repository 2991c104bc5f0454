"""--fields: which columns and which keys of a row are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from kltrack.errors import UsageProblem
from kltrack.reports.report import Column, Report, Row, at, value_at
from kltrack.text import harmless


def columns(report: Report, chosen: Sequence[str], default: Sequence[Column]) -> Sequence[Column]:
    """The columns with the chosen keys, in the order chosen; the default ones where none is chosen."""
    written = {column.key: column for column in (*report.wide, *report.columns, *default)}
    return [written.get(key) or at(key) for key in chosen] or default


def restricted(row: Row, chosen: Sequence[str]) -> Row:
    """A row's document with the chosen keys only, in the order chosen, dotted keys kept as written."""
    return {key: value_at(row, key) for key in chosen} if chosen else row


def check(report: Report, chosen: Sequence[str]) -> None:
    """Raises UsageProblem for a field that the report's rows do not have. An empty report cannot tell."""
    known = [*dict.fromkeys((*(column.key for column in (*report.columns, *report.wide)), *_keys(report)))]
    for key in chosen:
        if report.rows and key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f'Did you mean "{near[0]}"?' if near else f"Known fields: {', '.join(known)}."
            raise UsageProblem(f'No field is called "{harmless(key)}". {hint}')


def _keys(report: Report) -> Iterator[str]:
    for row in report.rows[:1]:
        yield from _dotted(row, "")


def _dotted(value: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for key, part in value.items():
        yield f"{prefix}{key}"
        if isinstance(part, Mapping):
            yield from _dotted(part, f"{prefix}{key}.")

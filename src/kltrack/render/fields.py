"""--fields: which columns and which keys of a row are shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from kltrack.errors import UsageProblem
from kltrack.reports.report import Column, Report, Row, at, value_at
from kltrack.text import harmless

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def columns(report: Report, chosen: Sequence[str], default: Sequence[Column]) -> Sequence[Column]:
    """The columns with the chosen keys, in the order chosen; the default ones where none is chosen."""
    written = {column.key: column for column in (*report.wide, *report.columns, *default)}
    return [written.get(key) or at(key) for key in chosen] or default


def restricted(row: Row, chosen: Sequence[str]) -> Row:
    """A row's document with the chosen keys only, in the order chosen, dotted keys kept as written."""
    return {key: value_at(row, key) for key in chosen} if chosen else row


def raw(row: Row, key: str, missing: Any = None) -> Any:
    """The value at a column's key; `missing` for a column that stands for no one value."""
    try:
        return value_at(row, key)
    except (KeyError, TypeError):
        return missing


def day_of(value: Any) -> date | None:
    """The day that a value of a row's document is, written as JSON writes it; None for anything else."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def check(report: Report, chosen: Sequence[str]) -> None:
    """Raises UsageProblem for a field that the report's rows do not have; without rows, would not have."""
    if not chosen:
        return
    rows = [*report.rows[:1]] or [*_promised(report.schema)]
    columns = (column.key for column in (*report.columns, *report.wide))
    known = [*dict.fromkeys((*columns, *(key for row in rows for key in _dotted(row, ""))))]
    for key in chosen:
        if rows and key not in known:
            from difflib import get_close_matches

            near = get_close_matches(key, known, n=1)
            hint = f'Did you mean "{near[0]}"?' if near else f"Known fields: {', '.join(known)}."
            raise UsageProblem(f'No field is called "{harmless(key)}". {hint}')


def promised(name: str) -> list[str]:
    """The dotted keys that every row has of the output whose JSON Schema is called so; none where there is no such."""
    return [key for row in _promised(f"kltrack/{name}/v1") for key in _dotted(row, "")]


def _promised(name: str) -> Iterator[Row]:
    """The shape of a row as the JSON Schema promises it; nothing where there is no such schema."""
    from json import loads

    from kltrack.schemas import names, schema

    short = name.split("/")[1]
    if short not in names():
        return
    whole = loads(schema(short))
    yield _shape(whole["properties"]["items"]["items"], whole)


def _shape(described: Row, whole: Row) -> dict[str, Any]:
    if "$ref" in described:
        described = value_at(whole, described["$ref"].removeprefix("#/").replace("/", "."))
    parts, kept = described.get("properties", {}), described.get("required", ())
    return {key: _shape(part, whole) for key, part in parts.items() if key in kept}


def _dotted(value: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for key, part in value.items():
        yield f"{prefix}{key}"
        if isinstance(part, Mapping):
            yield from _dotted(part, f"{prefix}{key}.")

"""Columns: how the rows of a report are written as cells, which columns are shown, and what --fields may name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kltrack.messages import message
from kltrack.terms import Shade
from kltrack.values import Value

if TYPE_CHECKING:
    from kltrack.render.views import View
    from kltrack.reports.report import Report

_KEYWORDS = {"for": "for_", "from": "from_"}


def _unshaded(_: Any) -> Shade:
    return ""


class Column(Value):
    """One column: `key` names it for --fields and its value for sorting, `text` writes a row's cell.

    `shade` says what the cell's colour means; its text says all of it too. `numeric` columns align to the right.
    `least` is the width, in columns of a terminal, below which a cell reads badly; `long` texts go last where lines
    are not folded.
    """

    key: str
    heading: str
    text: Callable[[Any], str]
    shade: Callable[[Any], Shade] = staticmethod(_unshaded)
    numeric: bool = False
    least: int = 10
    long: bool = False

    @property
    def title(self) -> str:
        """The heading in the language of the answer."""
        return message(self.heading)


def at(key: str, heading: str | None = None) -> Column:
    """The column that writes the value at a dotted key as it is."""
    return Column(key=key, heading=heading or key, text=lambda row: value_text(value_at(row, key)))


def value_at(row: Any, key: str) -> Any:
    """The value at a dotted key of a row, None within what is None. Raises AttributeError or KeyError."""
    value = row
    for part in key.split("."):
        if value is None:
            return None
        value = value[part] if isinstance(value, Mapping) else getattr(value, _KEYWORDS.get(part, part))
    return value


def sorting_value(row: Any, column: Column, missing: Any = None) -> Any:
    """The value at a column's key; `missing` for a column that stands for no one value."""
    try:
        return value_at(row, column.key)
    except (AttributeError, KeyError):
        return missing


def day_in(value: Any) -> date | None:
    """The day that a value is; a moment of a day is none."""
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def value_text(value: Any) -> str:
    """A value in one line of text: bodies by name, days as ISO, lists with semicolons, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return message("yes") if value else message("no")
    if isinstance(value, date):
        return value.isoformat()
    if parts := _parts(value):
        named = parts.get("name") or parts.get("id") or parts.get("document")
        return str(named) if named else "; ".join(f"{key}: {value_text(part)}" for key, part in parts.items())
    if isinstance(value, list | tuple):
        return "; ".join(value_text(part) for part in value)
    return str(value)


def _parts(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Value):
        return vars(value)
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        parts: Mapping[str, Any] = value._asdict()
        return parts
    return value if isinstance(value, Mapping) else {}


def chosen_columns(view: View, fields: Sequence[str], default: Sequence[Column]) -> Sequence[Column]:
    """The columns with the chosen keys, in the order chosen; the default ones where none is chosen."""
    named = {column.key: column for column in (*view.wide, *view.columns, *view.more, *default)}
    return [named.get(key) or at(key) for key in fields] or default


def upright_lines(columns: Sequence[Column], row: Any) -> list[tuple[str, str]]:
    """(title, text) for each line of a row shown upright; empty texts are left out."""
    texts = ((column.title, column.text(row)) for column in columns)
    return [(title, line) for title, text in texts if text for line in text.split("\n")]


def check_fields(report: Report, fields: Sequence[str]) -> None:
    """Raises UsageProblem for a field that the report's rows do not have; without rows, would not have."""
    from kltrack.errors import UsageProblem
    from kltrack.render.documents import document_of
    from kltrack.render.views import view_of
    from kltrack.text import harmless

    view = view_of(report)
    rows = [document_of(report, row) for row, _ in zip(report.rows, range(1), strict=False)]
    rows = rows or [*_promised(report.schema)]
    columns = (column.key for column in (*view.columns, *view.wide))
    known = [*dict.fromkeys((*columns, *(key for row in rows for key in _dotted(row, ""))))]
    for key in fields:
        if rows and key not in known:
            from difflib import get_close_matches

            near = get_close_matches(key, known, n=1)
            if near:
                told = message(
                    'No field is called "{field}". Did you mean "{near}"?', field=harmless(key), near=near[0]
                )
            else:
                listed = ", ".join(known)
                told = message(
                    'No field is called "{field}". Known fields: {known}.', field=harmless(key), known=listed
                )
            raise UsageProblem(told)


def promised_fields(name: str) -> list[str]:
    """The dotted keys that every row has of the output whose JSON Schema is called so; none where there is no such."""
    return [key for row in _promised(f"kltrack/{name}/v1") for key in _dotted(row, "")]


def _promised(schema_name: str) -> Iterator[Mapping[str, Any]]:
    """The shape of a row as the JSON Schema promises it; nothing where there is no such schema."""
    from json import loads

    from kltrack.schemas import names, schema

    short = schema_name.split("/")[1]
    if short in names():
        whole = loads(schema(short))
        yield _shape(whole["properties"]["items"]["items"], whole)


def _shape(described: Mapping[str, Any], whole: Mapping[str, Any]) -> dict[str, Any]:
    if "$ref" in described:
        described = value_at(whole, described["$ref"].removeprefix("#/").replace("/", "."))
    parts, kept = described.get("properties", {}), described.get("required", ())
    return {key: _shape(part, whole) for key, part in parts.items() if key in kept}


def _dotted(document: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for key, part in document.items():
        yield f"{prefix}{key}"
        if isinstance(part, Mapping):
            yield from _dotted(part, f"{prefix}{key}.")

"""A report as a value: what every format renders and every command returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from kltrack.reports.pictures import Drawing, Figure, Graph

Tone = Literal["", "overdue", "soon", "done", "muted"]
Row = Mapping[str, Any]


class Column(NamedTuple):
    """One column: `key` names it for --fields, `text` writes a row's cell, `tone` says what its colour means.

    A cell's text says all that its colour says. `numeric` columns align to the right. `least` is the width, in
    columns of a terminal, below which a cell reads badly; `long` texts go last where lines are not folded.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    tone: Callable[[Row], Tone] = lambda _: ""
    numeric: bool = False
    least: int = 10
    long: bool = False


class Report(NamedTuple):
    """A titled list of rows. Each row is the JSON document of one thing; columns write rows for people.

    `wide` columns are for formats without a width (CSV, spreadsheets); `head` goes before the items in JSON; `notes`
    are sentences under a table. `empty` says why there are no rows and what is nearest. An `upright` report shows each
    row as lines of title and text, a line break in a text beginning a new line of the same title.
    `plain` columns are for lines without a head, which `columns` would leave unexplained.
    Only some reports have a `figure`, a `graph`, a `drawing`, or `section`: the heading under which a row stands.
    """

    schema: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Row]
    head: Mapping[str, Any] = MappingProxyType({})
    wide: Sequence[Column] = ()
    notes: Sequence[str] = ()
    empty: str = ""
    upright: bool = False
    plain: Sequence[Column] = ()
    figure: Figure | None = None
    graph: Graph | None = None
    drawing: Drawing | None = None
    section: Callable[[Row], str] | None = None


def value_at(row: Row, key: str) -> Any:
    """The value at a dotted key of a row's document: `deadline.last`. Raises KeyError."""
    value: Any = row
    for part in key.split("."):
        value = value[part]
    return value


def written(value: Any) -> str:
    """A JSON value in one line of text: bodies by name, lists with semicolons, nothing for null."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        named = value.get("name") or value.get("id") or value.get("document")
        return str(named) if named else "; ".join(f"{key}: {written(part)}" for key, part in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(written(part) for part in value)
    return str(value)


def sections(report: Report) -> list[tuple[str, list[Row]]]:
    """The rows under their headings, in order; all under an empty heading in a report without."""
    section = report.section or (lambda _: "")
    return [(heading, list(rows)) for heading, rows in groupby(report.rows, section)]


def upright_lines(columns: Sequence[Column], row: Row) -> list[tuple[str, str]]:
    """(title, text) for each line of a row shown upright; empty texts are left out."""
    texts = ((column.title, column.text(row)) for column in columns)
    return [(title, line) for title, text in texts if text for line in text.split("\n")]


def at(key: str, title: str | None = None) -> Column:
    """The column that writes the value at a dotted key as it is."""
    return Column(key, title or key, lambda row: written(value_at(row, key)))

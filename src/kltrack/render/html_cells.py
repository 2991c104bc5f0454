"""The cells of a page as HTML: a template would be slow, and what rows share is written once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from markupsafe import escape

from kltrack.dates import format_bare, format_day, format_issue
from kltrack.messages import clauses
from kltrack.render.columns import Column, day_in, sorting_value
from kltrack.render.links import Link, links
from kltrack.render.remembering import cells_of
from kltrack.text import harmless
from kltrack.values import Value

_SHORT_TEXT = 16  # shorter ones stay on one line, hyphens or not
_LONG_WORD = 30  # longer ones are broken rather than let a column push the page wide

Write = Callable[[Any], str]
Cells = Callable[[Any], list[str]]


class Cell(Value):
    """A row's cell: its text, the value that it stands for and the places that it links to."""

    text: str
    value: Any
    links: Sequence[Link]


def of_table(columns: Sequence[Column]) -> Cells:
    """A function that writes the cells of a row of a table; the first one names the row."""
    name = cells_of(columns[:1], partial(_of_table, 'th role="rowheader" scope="row"'))
    others = cells_of(columns[1:], partial(_of_table, 'td role="cell"'))
    return lambda row: name(row) + others(row)


def upright(columns: Sequence[Column]) -> Cells:
    """A function that writes a row's title and text for each column; nothing where there is no text."""
    return cells_of(columns, _upright)


def _of_table(tag: str, column: Column) -> Write:
    before, after = f'<{tag} data-title="{escape(harmless(column.title))}"', f"</{tag[:2]}>\n"

    def write(row: Any) -> str:
        cell = _cell(column, row)
        return f"{before}{_sorted_by(cell.value)}{_classes(column, row, cell.text)}>{_inside(cell)}{after}"

    return write


def _upright(column: Column) -> Write:
    title = escape(harmless(column.title))

    def write(row: Any) -> str:
        cell = _cell(column, row)
        classes = _classes(column, row, cell.text)
        return f'<dt>{title}</dt>\n<dd dir="auto"{classes}>{_inside(cell)}</dd>\n' if cell.text else ""

    return write


def _cell(column: Column, row: Any) -> Cell:
    return Cell(
        text="\n".join(map(harmless, column.text(row).split("\n"))),
        value=sorting_value(row, column.key, missing=""),
        links=[*links(row)] if column.key == "source" else (),
    )


def _inside(cell: Cell) -> str:
    if cell.links:
        return str(escape(clauses(("", "")))).join(map(_link, cell.links))
    day = day_in(cell.value)
    dated = _dated(cell.text, day) if day else ""
    return dated or (f"<bdi>{escape(cell.text)}</bdi>" if cell.text else "")


def _link(link: Link) -> str:
    text = escape(harmless(link.text))
    return f'<a href="{escape(link.address)}" rel="noreferrer">{text}</a>' if link.address else f"<bdi>{text}</bdi>"


def _dated(text: str, day: date) -> str:
    """A text that begins with a day, the day marked as one; nothing for any other.

    Behind the day stands what it was before, or how far away it is.
    """
    for day_text in (format_day(day), format_issue(day), format_bare(day)):
        rest = text.removeprefix(day_text)
        time_element = f'<time datetime="{day}">{escape(day_text)}</time>'
        if text == day_text:
            return time_element
        if rest != text and rest.startswith((", ", " (")):
            separator = ", " if rest.startswith(", ") else " "
            away = escape(rest.removeprefix(separator))
            return f'{time_element}<span class="comma">{separator}</span><span class="away">{away}</span>'
    return ""


def _classes(column: Column, row: Any, text: str) -> str:
    is_class = {
        column.shade(row): True,
        "number": column.numeric,
        "task": column.key == "task",
        "short": 0 < len(text) <= _SHORT_TEXT,
        "long": len(text) > _LONG_WORD and any(len(word) > _LONG_WORD for word in text.split()),
    }
    classes = " ".join(name for name, holds in is_class.items() if name and holds)
    return f' class="{classes}"' if classes else ""


def _sorted_by(value: Any) -> str:
    """Days and numbers sort by their value, what has none comes last (the script's rule), all else sorts by text."""
    if value is None:
        return ' data-sort=""'
    if day := day_in(value):
        return f' data-sort="{day.isoformat()}"'
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return f' data-sort="{value}"' if is_number else ""

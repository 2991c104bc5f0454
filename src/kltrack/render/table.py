"""The table for a terminal. Register text is data: no markup is read and no control character written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from kltrack.dates.written import in_one_piece
from kltrack.messages import message
from kltrack.render import Page, Rendered, footnotes, in_chunks
from kltrack.render.blocks import blocks, upright
from kltrack.render.columns import Column, chosen_columns
from kltrack.render.folding import JOINT, folded
from kltrack.render.pen import GAP, Pen
from kltrack.render.pictures import Paper, drawing_of
from kltrack.render.views import sections, view_of
from kltrack.render.widths import narrowed, shared_out, squeezed
from kltrack.reports.report import Report
from kltrack.terms import Shade
from kltrack.text import harmless
from kltrack.tuples import NamedTuple
from kltrack.watching import weighed

if TYPE_CHECKING:
    from rich.console import Console

# Rich breaks lines at no-break spaces too; they are replaced by signs that `harmless` lets no text have.
_UNBROKEN = str.maketrans("\u00a0\u202f", "\ufdd0\ufdd1")
_SPACES = str.maketrans(f"\ufdd0\ufdd1{JOINT}", "\u00a0\u202f ")
_NARROW = 76
_LEAST_WIDTH = 8  # the least width of a page; a narrower terminal folds the lines itself
_LEAST_COLUMN = 10


def render(report: Report, page: Page) -> Rendered:
    """A table that fits the page's width, folding its cells; where that is too narrow, a block of lines a row.

    Of a report that has a drawing, the drawing, unless fields were chosen.
    """
    pen = Pen(max(page.width, _LEAST_WIDTH), page.colour)
    view = view_of(report)
    rows = list(report.rows)
    is_drawing = bool(view.drawing and rows and not page.fields)
    # A letter closes with lines of its own in place of notes.
    notes = [] if view.letter and rows and not page.fields else footnotes(report)
    lines = _drawing(pen, report, page, bool(notes)) if is_drawing else _rows(pen, report, page, rows)
    below = (line for note in notes for line in _sentence(pen, note, "muted"))
    return Rendered(content=in_chunks(f"{line.translate(_SPACES).rstrip()}\n" for line in chain(lines, below)))


def _rows(pen: Pen, report: Report, page: Page, rows: Sequence[Any]) -> Iterator[str]:
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.columns)
    shown = [column for column in chosen if any(column.text(row) for row in rows)] or [*chosen]
    if not rows:
        return _sentence(pen, report.empty)
    if view.upright:
        return upright(pen, rows, shown)
    shares = [len(rows) // len(shown)] * len(shown)
    coming = weighed(page.watch, shown, shares, message("Measuring the columns"))
    return _table_or_blocks(pen, sections(report, view, rows), shown, [_measured(rows, column) for column in coming])


def _protect_spaces(text: str) -> str:
    """A text for a terminal, in which no line breaks at a no-break space or within a day."""
    return in_one_piece(harmless(text).translate(_UNBROKEN), JOINT)


def _sentence(pen: Pen, text: str, shade: Shade = "") -> Iterator[str]:
    return (pen.drawn(line, shade) for line in folded(harmless(text), pen.width))


def _drawing(pen: Pen, report: Report, page: Page, goes_on: bool) -> Iterator[str]:
    for line in drawing_of(report, Paper(width=pen.width, ascii=page.ascii)):
        yield "".join(pen.drawn(_protect_spaces(text), shade) for text, shade in line)
    if goes_on:
        yield ""


class _Measured(NamedTuple):
    """How wide a column's title and cells are, and the longest of their words."""

    cells: Sequence[int]
    word: int


def _measured(rows: Sequence[Any], column: Column) -> _Measured:
    texts = [column.title, *map(column.text, rows)]
    words = {word for text in texts for word in _protect_spaces(text).split()}
    return _Measured([*map(cell_len, texts)], max(map(cell_len, words), default=0))


def _table_or_blocks(
    pen: Pen, parts: Iterable[tuple[str, Iterable[Any]]], shown: Sequence[Column], measured: Sequence[_Measured]
) -> Iterator[str]:
    if len(shown) == 1 and shown[0].for_pasting:
        return _pasted(pen, shown[0], parts)
    if len(shown) == 1 or (pen.width >= _NARROW and _fits(measured, shown, pen.width)):
        room = pen.width - GAP * (len(shown) - 1)
        return ruled(pen, parts, shown, narrowed(_widths(measured, shown, pen.width), room))
    return (line for heading, part in parts for line in (*_heading(pen, heading), *blocks(pen, part, shown)))


def _pasted(pen: Pen, column: Column, parts: Iterable[tuple[str, Iterable[Any]]]) -> Iterator[str]:
    """Lines to be pasted, under a head like a table's."""
    yield from _heading(pen, column.title)
    yield "─" * pen.width
    yield from (pen.drawn(harmless(column.text(row)), column.shade(row)) for _, rows in parts for row in rows)


def ruled(
    pen: Pen, parts: Iterable[tuple[str, Iterable[Any]]], shown: Sequence[Column], widths: Sequence[int]
) -> Iterator[str]:
    """The lines of a table with columns of these widths, which are no more than the paper has.

    One head, and the rows of each part below its heading; an empty line parts them.
    """
    for number, (heading, rows) in enumerate(parts):
        if number:
            yield ""
        if not (number and heading):
            yield from _head(pen, shown, widths)
        yield from _heading(pen, heading)
        for row in rows:
            yield from _row(pen, row, shown, widths)


def _heading(pen: Pen, heading: str) -> list[str]:
    text = _protect_spaces(heading)
    lines = [text] if cell_len(text) <= pen.width else _wrapped(text, pen.width)
    return [pen.drawn(line, "heading") for line in lines if heading]


def _head(pen: Pen, shown: Sequence[Column], widths: Sequence[int]) -> Iterator[str]:
    """The titles, at the foot of their lines, and a rule."""
    gaps = [" " * (GAP - 1)] * (len(shown) - 1) + [""]
    cells = [_cell(column.title, column, width) for column, width in zip(shown, widths, strict=True)]
    most = max(map(len, cells))
    for place in range(most):
        pieces = (
            (cell[place - most], gap) if place >= most - len(cell) else (" " * width + gap,)
            for cell, width, gap in zip(cells, widths, gaps, strict=True)
        )
        yield " ".join("".join(pen.drawn(piece, "heading") for piece in each) for each in pieces)
    yield "─" * (sum(widths) + GAP * (len(shown) - 1))


def _row(pen: Pen, row: Any, shown: Sequence[Column], widths: Sequence[int]) -> Iterator[str]:
    cells = []
    for column, width in zip(shown, widths, strict=True):
        shade = column.shade(row)
        cells.append([pen.drawn(line, shade) for line in _cell(column.text(row), column, width)])
    for place in range(max(map(len, cells))):
        lines = zip(cells, widths, strict=True)
        yield (" " * GAP).join(cell[place] if place < len(cell) else " " * width for cell, width in lines)


def _cell(text: str, column: Column, width: int) -> list[str]:
    """The lines of a cell, each as wide as its column."""
    lines = ((line, " " * (width - cell_len(line))) for line in _lines(_protect_spaces(text), width))
    return [space + line if column.numeric else line + space for line, space in lines]


def _lines(text: str, width: int) -> list[str]:
    words = text.split(" ")
    is_plain = cell_len(text) == len(text) and words == text.split() and max(map(len, words)) <= width
    if not is_plain:
        return _wrapped(text, width) if text else [text]
    lines = words[:1]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    """Lines as Rich folds them, which knows how wide each character is and breaks a word too long for a line."""
    from rich.text import Text

    return [line.plain for line in Text(text).wrap(_console(), width, overflow="fold")]


@cache
def _console() -> Console:
    from rich.console import Console

    return Console()


def _fits(measured: Sequence[_Measured], shown: Sequence[Column], width: int) -> bool:
    """Whether every column can have a width that its cells can be read in, no word of them broken."""
    least = (
        max(column.word, min(fitted, _LEAST_COLUMN))
        for column, fitted in zip(measured, _widths(measured, shown, 0), strict=True)
    )
    return sum(least) + GAP * (len(shown) - 1) <= width


def _widths(measured: Sequence[_Measured], shown: Sequence[Column], width: int) -> list[int]:
    lengths = [column.cells for column in measured]
    if len(shown) == 1:
        return [min(max(lengths[0]), width)]
    room, words = width - GAP * (len(shown) - 1), [column.word for column in measured]
    least = [max(column.least, word) for column, word in zip(shown, words, strict=True)]
    return shared_out(lengths, squeezed(least, words, room), room)

"""The table for a terminal. Register text is data: no markup is read and no control character written."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from kltrack.dates.written import in_one_piece
from kltrack.messages import labelled
from kltrack.render import Page, Rendered, footnotes
from kltrack.render.columns import Column, chosen_columns, upright_lines
from kltrack.render.folding import JOINT, columns, folded
from kltrack.render.pictures import Line, Paper, drawing_of
from kltrack.render.views import sections, view_of
from kltrack.render.widths import shared_out, squeezed
from kltrack.reports.report import Report
from kltrack.terms import Shade
from kltrack.text import harmless
from kltrack.tuples import NamedTuple

# Rich breaks lines at every space; in the place of those that forbid it stand signs that `harmless` lets no text have.
_UNBROKEN = str.maketrans("\u00a0\u202f", "\ufdd0\ufdd1")
_SPACES = str.maketrans(f"\ufdd0\ufdd1{JOINT}", "\u00a0\u202f ")
_STYLES = {"overdue": "bold red", "soon": "yellow", "done": "green", "muted": "dim", "heading": "bold", "": ""}
_NARROW = 76
_GAP = 2
_LEAST_WIDTH = 8  # a terminal that says it is narrower is taken to be so wide, and folds the lines itself
_LEAST_COLUMN = 10
_STEP = 2
_LEAST_VALUE = 20  # with less beside its label, a value stands below it


def render(report: Report, page: Page) -> Rendered:
    """A table that fits the page's width, folding its cells; where that is too narrow, a block of lines a row.

    Of a report that has a drawing, the drawing, unless fields were chosen.
    """
    out = io.StringIO()
    page = page.changed(width=max(page.width, _LEAST_WIDTH))
    console = _console(out, page)
    view = view_of(report)
    rows = list(report.rows)
    chosen = chosen_columns(view, page.fields, view.columns)
    shown = [column for column in chosen if any(column.text(row) for row in rows)] or [*chosen]
    # A letter closes with lines of its own in place of notes.
    notes = [] if view.letter and rows and not page.fields else footnotes(report)
    if view.drawing and rows and not page.fields:
        for line in drawing_of(report, Paper(width=page.width, ascii=page.ascii)):
            _print_whole(console, _drawn(line))
        if notes:
            console.print()
    elif not rows:
        _print_sentence(console, report.empty)
    elif view.upright:
        _print_upright(console, rows, shown)
    else:
        _print_rows(console, sections(report, view, rows), shown, [_measured(rows, column) for column in shown])
    for note in notes:
        _print_sentence(console, note, "muted")
    return Rendered(content="\n".join(line.rstrip() for line in out.getvalue().translate(_SPACES).split("\n")))


def _whole(text: str) -> str:
    """A text for a terminal, whose no-break spaces hold it together, as its days do."""
    return in_one_piece(harmless(text).translate(_UNBROKEN), JOINT)


def _print_sentence(console: Console, text: str, shade: Shade = "") -> None:
    for line in folded(harmless(text), console.width):
        _print_whole(console, Text(line, style=_STYLES[shade]))


def _drawn(line: Line) -> Text:
    return Text.assemble(*((_whole(text), _STYLES[shade]) for text, shade in line))


def _console(out: io.StringIO, page: Page) -> Console:
    return Console(
        file=out,
        width=page.width,
        force_terminal=page.colour,
        no_color=not page.colour,
        color_system="standard" if page.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


class _Measured(NamedTuple):
    """How wide a column's title and cells are, and the longest of their words."""

    cells: Sequence[int]
    word: int


def _measured(rows: Sequence[Any], column: Column) -> _Measured:
    texts = [column.title, *map(column.text, rows)]
    words = {word for text in texts for word in _whole(text).split()}
    return _Measured([*map(cell_len, texts)], max(map(cell_len, words), default=0))


def _print_rows(
    console: Console,
    parts: Iterable[tuple[str, Iterable[Any]]],
    shown: Sequence[Column],
    measured: Sequence[_Measured],
) -> None:
    width = console.width
    if len(shown) == 1 and shown[0].whole:
        _print_pasted(console, shown[0], parts)
        return
    if len(shown) == 1 or (width >= _NARROW and _fits(measured, shown, width)):
        _print_table(console, parts, shown, _widths(measured, shown, width))
        return
    for heading, part in parts:
        _print_heading(console, heading)
        _print_blocks(console, [*part], shown)


def _print_pasted(console: Console, column: Column, parts: Iterable[tuple[str, Iterable[Any]]]) -> None:
    """Lines to be pasted, under a head like a table's."""
    _print_heading(console, column.title)
    console.print("─" * console.width)
    for _, rows in parts:
        for row in rows:
            _print_whole(console, Text(harmless(column.text(row)), style=_STYLES[column.shade(row)]))


def _print_table(
    console: Console, parts: Iterable[tuple[str, Iterable[Any]]], shown: Sequence[Column], widths: Sequence[int]
) -> None:
    """One head, and the rows of each part below its heading; an empty line parts them."""
    for number, (heading, rows) in enumerate(parts):
        if heading and not number:
            console.print(_table((), shown, widths))
        if number:
            console.print()
        _print_heading(console, heading)
        console.print(_table(rows, shown, widths, with_head=not heading))


def _print_heading(console: Console, heading: str) -> None:
    if heading:
        console.print(Text(_whole(heading), style=_STYLES["heading"]))


def _table(rows: Iterable[Any], shown: Sequence[Column], widths: Sequence[int], with_head: bool = True) -> Table:
    table = Table(
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        show_edge=False,
        show_header=with_head,
        header_style="bold",
        padding=0,
    )
    gaps = [_GAP - 1] * (len(shown) - 1) + [0]  # the box has the rest of each
    for column, fitted, gap in zip(shown, widths, gaps, strict=True):
        table.add_column(_Folded(column.title, gap, column.numeric), width=fitted + gap)
    for row in rows:
        cells = zip(shown, gaps, strict=True)
        table.add_row(*(_Folded(column.text(row), gap, column.numeric, column.shade(row)) for column, gap in cells))
    return table


class _Folded:
    """A cell: its text folded as `Text` folds it, with a gap to its right.

    Most texts are folded sooner than made a `Text`, and a gap left is cheaper than a padding, which is rendered again.
    """

    def __init__(self, text: str, gap: int, is_numeric: bool, shade: Shade = "") -> None:
        self._text, self._gap, self._is_numeric, self._shade = _whole(text), gap, is_numeric, shade

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = options.max_width - self._gap
        lines = ((line, " " * (width - cell_len(line))) for line in _lines(self._text, width, console))
        filled = (space + line if self._is_numeric else line + space for line, space in lines)
        yield Segment("\n".join(filled), console.get_style(_STYLES[self._shade]))


def _lines(text: str, width: int, console: Console) -> list[str]:
    words = text.split(" ")
    is_plain = cell_len(text) == len(text) and words == text.split() and max(map(len, words)) <= width
    if not is_plain:
        return [line.plain for line in Text(text).wrap(console, width, overflow="fold")]
    lines = words[:1]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _fits(measured: Sequence[_Measured], shown: Sequence[Column], width: int) -> bool:
    """Whether every column can have a width that its cells can be read in, no word of them broken."""
    least = (
        max(column.word, min(fitted, _LEAST_COLUMN))
        for column, fitted in zip(measured, _widths(measured, shown, 0), strict=True)
    )
    return sum(least) + _GAP * (len(shown) - 1) <= width


def _widths(measured: Sequence[_Measured], shown: Sequence[Column], width: int) -> list[int]:
    lengths = [column.cells for column in measured]
    if len(shown) == 1:
        return [min(max(lengths[0]), width)]
    room, words = width - _GAP * (len(shown) - 1), [column.word for column in measured]
    least = [max(column.least, word) for column, word in zip(shown, words, strict=True)]
    return shared_out(lengths, squeezed(least, words, room), room)


def _print_upright(console: Console, rows: Sequence[Any], shown: Sequence[Column]) -> None:
    """Each value beside its label; below it, by a step to the right, where both do not fit side by side."""
    beside = _label_width(shown) + _GAP
    is_beside = console.width >= beside + _LEAST_VALUE
    for number, row in enumerate(rows):
        if number:
            console.print()
        columns_by_title = {column.title: column for column in shown}
        last = ""
        for title, text in upright_lines(shown, row):
            label, last, column = ("" if title == last else harmless(title)), title, columns_by_title[title]
            style, is_pasted = _STYLES[column.shade(row)], column.whole and columns(text) > console.width - beside
            if label and (is_pasted or not is_beside):
                _print_whole(console, Text(label, style="bold"))
            if is_pasted:
                _print_whole(console, Text(harmless(text), style=style))
            else:
                _print_value(console, label if is_beside else "", beside if is_beside else _STEP, text, style)


def _print_value(console: Console, label: str, place: int, text: str, style: str) -> None:
    """A value in lines from a column on, after its label. A word too long for that begins as far left as it can."""
    for line in folded(harmless(text), console.width - place):
        start = min(place, max(columns(label) + 1 if label else 0, console.width - columns(line)))
        _print_whole(console, Text.assemble((label.ljust(start), "bold"), (line, style)))
        label = ""


def _print_whole(console: Console, line: Text) -> None:
    """A line as it is: what was folded before."""
    console.print(line, overflow="ignore", no_wrap=True, crop=False)


def _label_width(shown: Sequence[Column]) -> int:
    return max((cell_len(column.title) for column in shown), default=0)


def _print_blocks(console: Console, rows: Sequence[Any], shown: Sequence[Column]) -> None:
    """Each value after its heading, those after the first below it by a step to the right."""
    for row in rows:
        for number, column in enumerate(shown):
            text, style = column.text(row), _STYLES[column.shade(row)]
            if text or not number:
                _print_headed(
                    console, column.title, text, _STEP + 1 if number else 0, style if number else style or "bold"
                )
        console.print()


def _print_headed(console: Console, title: str, text: str, place: int, style: str) -> None:
    for line in f"{labelled(title)} {text}".split("\n"):
        _print_value(console, "", place, line, style)

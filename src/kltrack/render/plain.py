"""plain: a row a line, columns apart by two spaces, uncut, without colour or control bytes; for pipes and mail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter

from kltrack.render import Page, Rendered, footnotes, in_chunks, note_lines
from kltrack.render.columns import Column, chosen_columns, join_blocks, upright_lines
from kltrack.render.remembering import cells_of, in_one_answer, writers_of
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FIRST = 1_000  # lines by which the widths are taken
_BETWEEN = "  "
# The columns of a report whose rows are shown upright, as lines of title and text.
_TITLED = tuple(Column(key=key, heading=key, text=itemgetter(place)) for place, key in enumerate(("title", "text")))


def render(report: Report, page: Page) -> Rendered:
    """The rows on standard output, the notes beside them; of a report that is a letter, the letter."""
    view = view_of(report)
    if view.letter and not page.fields:
        from kltrack.render.pictures import Paper, drawing_of

        drawn = drawing_of(report, Paper(width=view.letter, ascii=page.ascii))
        return Rendered(content="".join(harmless("".join(text for text, _ in line)).rstrip() + "\n" for line in drawn))
    chosen = chosen_columns(view, page.fields, sorted(view.plain or view.columns, key=lambda column: column.long))
    if view.upright:
        lines = _lines(_TITLED, join_blocks((upright_lines(chosen, row) for row in report.rows), ("", "")))
    else:
        lines = _lines(chosen, report.rows)
    empty = [report.empty] if report.empty else []
    return Rendered(content=in_chunks(lines), aside=note_lines([*empty, *footnotes(report)]))


def _lines(columns: Sequence[Column], rows: Iterable[Any]) -> Iterator[str]:
    """The rows, each column as wide as the first ones need; a cell further down that is wider pushes what follows it.

    Once the widths are known, a cell is put to its width when it is written, so what many rows share only once.
    """
    left, cells = iter(rows), cells_of(columns, lambda column: lambda row: harmless(column.text(row)))
    first = [cells(row) for row in islice(left, _FIRST)]
    widths = [max(map(len, texts)) for texts in zip(*first, strict=True)]
    widths[-1:] = [0]  # nothing stands after the last column
    for row in first:
        yield _line(map(_to_width, row, widths))
    wide = [in_one_answer(column).changed(least=width) for column, width in zip(columns, widths, strict=False)]
    texts = writers_of(wide, lambda column: lambda row: _to_width(harmless(column.text(row)), column.least), "".join)
    for row in left:
        yield _line([text(row) for text in texts])


def _to_width(text: str, width: int) -> str:
    return text.ljust(width) + _BETWEEN


def _line(cells: Iterable[str]) -> str:
    return "".join(cells).rstrip() + "\n"

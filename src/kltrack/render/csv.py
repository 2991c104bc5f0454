"""CSV and TSV: a header line and a row a line, every value in full, its own lines joined by semicolons."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence

from kltrack.render import Page, Rendered, footnotes, in_chunks, note_lines
from kltrack.render.columns import Column, chosen_columns
from kltrack.render.remembering import groups_of
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A spreadsheet takes a text that begins so for a formula, and runs it; East Asian ones do so with wide signs too.
_RUN = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")
_FIRST_RUN = frozenset(_RUN)
_NUMBER = re.compile(r"[+-]\d+([.,]\d+)?")


def render(report: Report, page: Page) -> Rendered:
    """RFC 4180 with line feeds; TSV is the same with tabs."""
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.wide or view.columns)
    lines = _lines(report.rows, chosen, "\t" if page.format == "tsv" else ",")
    return Rendered(content=in_chunks(lines), aside=note_lines(footnotes(report)))


def _lines(rows: Iterable[Any], chosen: Sequence[Column], delimiter: str) -> Iterator[str]:
    line = _Line(delimiter)
    yield line.of([column.key for column in chosen]) + "\n"
    finished = line.part if len(chosen) > 1 else line.of
    texts = groups_of(chosen, lambda group: lambda row: finished([_cell(column.text(row)) for column in group]))
    for row in rows:
        yield delimiter.join([text(row) for text in texts]) + "\n"


def _cell(text: str) -> str:
    """A cell in one line. What a spreadsheet would run, a list of names too, has an apostrophe before it."""
    if text[:1] not in _FIRST_RUN and text.isprintable():
        return text
    text = text.replace("\n", "; ")
    return harmless(f"'{text}" if text.startswith(_RUN) and not _NUMBER.fullmatch(text) else text)


class _Line:
    """Writes cells as a line, or a part of one, by the standard library."""

    def __init__(self, delimiter: str) -> None:
        self._writer = csv.writer(self, delimiter=delimiter, lineterminator="\n")
        self._text = ""

    def write(self, line: str) -> None:
        """What the writer calls: keep the last line."""
        self._text = line

    def of(self, cells: Sequence[str]) -> str:
        """The line, without its end."""
        self._writer.writerow(cells)
        return self._text[:-1]

    def part(self, cells: Sequence[str]) -> str:
        """A part of a line: an empty cell alone has quotes only where it is all of the line."""
        return self.of(cells) if cells != [""] else ""

"""CSV and TSV: a header line and a row a line, every value in full, its own lines joined by semicolons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from kltrack.render import Page, Rendered, footnotes, in_chunks, note_lines
from kltrack.render.columns import Column, chosen_columns
from kltrack.render.remembering import in_one_answer, writers_of
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
_QUOTE = '"'
_EMPTY = '""'  # a line of one empty cell: without the quotes it would be no line


def render(report: Report, page: Page) -> Rendered:
    """RFC 4180 with line feeds; TSV is the same with tabs."""
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.wide or view.columns)
    lines = _lines(report.rows, chosen, "\t" if page.format == "tsv" else ",")
    return Rendered(content=in_chunks(lines), aside=note_lines(footnotes(report)))


def _lines(rows: Iterable[Any], chosen: Sequence[Column], delimiter: str) -> Iterator[str]:
    def writer(column: Column) -> Callable[[Any], str]:
        return lambda row: _quoted(_cell(column.text(row)), delimiter)

    yield delimiter.join(_quoted(column.key, delimiter) for column in chosen) + "\n"
    texts = writers_of([*map(in_one_answer, chosen)], writer, delimiter.join)
    for row in rows:
        line = delimiter.join([text(row) for text in texts])
        yield f"{line or _EMPTY}\n"


def _cell(text: str) -> str:
    """A cell in one line. What a spreadsheet would run, a list of names too, has an apostrophe before it."""
    if text[:1] not in _FIRST_RUN and text.isprintable():
        return text
    text = text.replace("\n", "; ")
    return harmless(f"'{text}" if text.startswith(_RUN) and not _NUMBER.fullmatch(text) else text)


def _quoted(text: str, delimiter: str) -> str:
    """The cell in quotation marks, its own doubled, where there is one in it or a delimiter; line breaks are gone."""
    return f'"{text.replace(_QUOTE, _QUOTE * 2)}"' if _QUOTE in text or delimiter in text else text

"""plain: a row a line, columns apart by two spaces, uncut, without colour or control bytes; for pipes and mail."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from kltrack.render import Page, Rendered, footnotes, in_chunks, note_lines
from kltrack.render.columns import chosen_columns, join_blocks, upright_lines
from kltrack.render.remembering import cells_of
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless

_FIRST = 1_000  # lines by which the widths are taken


def render(report: Report, page: Page) -> Rendered:
    """The rows on standard output, the notes beside them; of a report that is a letter, the letter."""
    view = view_of(report)
    if view.letter and not page.fields:
        from kltrack.render.pictures import Paper, drawing_of

        drawn = drawing_of(report, Paper(width=view.letter, ascii=page.ascii))
        return Rendered(content="".join(harmless("".join(text for text, _ in line)).rstrip() + "\n" for line in drawn))
    chosen = chosen_columns(view, page.fields, sorted(view.plain or view.columns, key=lambda column: column.long))
    if view.upright:
        blocks = ([[title, harmless(text)] for title, text in upright_lines(chosen, row)] for row in report.rows)
        lines = join_blocks(blocks, ["", ""])
    else:
        lines = map(cells_of(chosen, lambda column: lambda row: harmless(column.text(row))), report.rows)
    empty = [report.empty] if report.empty else []
    return Rendered(content=in_chunks(_aligned(lines)), aside=note_lines([*empty, *footnotes(report)]))


def _aligned(lines: Iterator[list[str]]) -> Iterator[str]:
    """The lines as wide as the first ones need; a cell further down that is wider pushes what follows it."""
    first = list(islice(lines, _FIRST))
    widths = [max(len(line[number]) for line in first) for number in range(len(first[0]) - 1)] if first else []
    laid_out = "".join(f"%-{width}s  " for width in widths) + "%s"
    return ((laid_out % tuple(cells)).rstrip() + "\n" for cells in chain(first, lines))

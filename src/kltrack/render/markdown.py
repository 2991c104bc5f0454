"""Markdown: a heading, a pipe table and the notes, for a report or an issue."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kltrack.render import Page, Rendered, footnotes
from kltrack.render.columns import Column, chosen_columns, join_blocks, upright_lines
from kltrack.render.views import View, sections, view_of
from kltrack.reports.report import Report
from kltrack.text import harmless

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(report: Report, page: Page) -> Rendered:
    """A table in the pipe form; what Markdown would read as markup is escaped."""
    return Rendered(content=(f"{line}\n" for line in _lines(report, page)))


def _lines(report: Report, page: Page) -> Iterator[str]:
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.columns)
    yield f"# {_escaped(report.title)}"
    yield ""
    if view.upright:
        blocks = ([_item(*line) for line in upright_lines(chosen, row)] for row in report.rows)
        yield from join_blocks(blocks, "\n---\n")
    elif report.rows:
        yield from _tables(report, view, chosen)
    elif report.empty:
        yield _escaped(report.empty)
    for note in footnotes(report):
        yield ""
        yield _escaped(note)


def _tables(report: Report, view: View, chosen: Sequence[Column]) -> Iterator[str]:
    """A table for each heading."""
    for number, (heading, rows) in enumerate(sections(report, view, report.rows)):
        if heading:
            yield from ["", f"## {_escaped(heading)}", ""][not number :]
        yield _line([column.title for column in chosen])
        yield "|" + " --- |" * len(chosen)
        yield from (_line([column.text(row) for column in chosen]) for row in rows)


def _item(title: str, text: str) -> str:
    return f"- **{_escaped(title)}:** {_escaped(text)}"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_escaped(cell) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", harmless(text))

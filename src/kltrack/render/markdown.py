"""Markdown: a heading, a pipe table and the notes, for a report or an issue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.render import Page, Rendered, footnotes
from kltrack.render.columns import chosen_columns, parted, upright_lines
from kltrack.render.views import sections, view_of
from kltrack.reports.report import Report
from kltrack.text import harmless

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(report: Report, page: Page) -> Rendered:
    """A table in the pipe form; what Markdown would read as markup is escaped."""
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.columns)
    lines = [f"# {_escaped(report.title)}", ""]
    if view.upright:
        blocks = ([_item(*line) for line in upright_lines(chosen, row)] for row in report.rows)
        lines += parted(blocks, "\n---\n")
    elif report.count:
        for heading, rows in sections(report, view, report.rows):
            lines += [*([""] if lines[-1] else []), f"## {_escaped(heading)}", ""] if heading else []
            lines += [_line([column.title for column in chosen]), "|" + " --- |" * len(chosen)]
            lines += [_line([column.text(row) for column in chosen]) for row in rows]
    elif report.empty:
        lines.append(_escaped(report.empty))
    for note in footnotes(report):
        lines += ["", _escaped(note)]
    return Rendered(content="\n".join(lines) + "\n")


def _item(title: str, text: str) -> str:
    return f"- **{_escaped(title)}:** {_escaped(text)}"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_escaped(cell) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", harmless(text))

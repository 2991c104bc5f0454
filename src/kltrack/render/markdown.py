"""Markdown: a heading, a pipe table and the notes, for a report or an issue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.render import Page, Rendered
from kltrack.render.fields import columns
from kltrack.reports.report import Report, sections, upright_lines
from kltrack.text import harmless

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(report: Report, page: Page) -> Rendered:
    """A table in the pipe form; what Markdown would read as markup is escaped."""
    chosen = columns(report, page.fields, report.columns)
    lines = [f"# {_escaped(report.title)}", ""]
    if report.upright:
        lines += [
            f"- **{_escaped(title)}:** {_escaped(text)}"
            for row in report.rows
            for title, text in upright_lines(chosen, row)
        ]
    elif report.rows:
        for heading, rows in sections(report):
            lines += [*([""] if lines[-1] else []), f"## {_escaped(heading)}", ""] if heading else []
            lines += [_line([column.title for column in chosen]), "|" + " --- |" * len(chosen)]
            lines += [_line([column.text(row) for column in chosen]) for row in rows]
    elif report.empty:
        lines.append(_escaped(report.empty))
    for note in report.notes:
        lines += ["", _escaped(note)]
    return Rendered("\n".join(lines) + "\n")


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_escaped(cell) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", harmless(text))

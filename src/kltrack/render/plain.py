"""plain: a row a line, columns apart by two spaces, uncut, without colour or control bytes; for pipes and mail."""

from __future__ import annotations

from kltrack.render import Page, Rendered
from kltrack.render.fields import columns
from kltrack.reports.report import Report
from kltrack.text import harmless


def render(report: Report, page: Page) -> Rendered:
    """The rows on standard output, the notes beside them."""
    chosen = columns(report, page.fields, report.columns)
    lines = [[harmless(column.text(row)) for column in chosen] for row in report.rows]
    widths = [max((len(line[number]) for line in lines), default=0) for number in range(len(chosen) - 1)]
    text = "".join(_line(line, widths) for line in lines)
    notes = ([report.empty] if report.empty else []) + list(report.notes)
    return Rendered(text, "".join(f"{note}\n" for note in notes))


def _line(cells: list[str], widths: list[int]) -> str:
    padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=False)]
    return "  ".join([*padded, *cells[-1:]]).rstrip() + "\n"

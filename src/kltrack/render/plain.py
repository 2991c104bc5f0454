"""plain: a row a line, columns apart by two spaces, uncut, without colour or control bytes; for pipes and mail."""

from __future__ import annotations

from kltrack.render import Page, Rendered
from kltrack.render.fields import columns
from kltrack.reports.report import Report, upright_lines
from kltrack.text import harmless


def render(report: Report, page: Page) -> Rendered:
    """The rows on standard output, the notes beside them; of a report that is a letter, the letter."""
    if report.drawing and report.drawing.letter and not page.fields:
        from kltrack.reports.pictures import Paper

        drawn = report.drawing.lines(Paper(report.drawing.letter, page.ascii))
        return Rendered("".join(harmless("".join(text for text, _ in line)).rstrip() + "\n" for line in drawn))
    chosen = columns(report, page.fields, sorted(report.plain or report.columns, key=lambda column: column.long))
    if report.upright:
        lines = [[title, harmless(text)] for row in report.rows for title, text in upright_lines(chosen, row)]
    else:
        lines = [[harmless(column.text(row)) for column in chosen] for row in report.rows]
    widths = [max(len(line[number]) for line in lines) for number in range(len(lines[0]) - 1)] if lines else []
    text = "".join(_line(line, widths) for line in lines)
    notes = [*([] if report.rows else [report.empty]), *report.notes]
    return Rendered(text, "".join(f"{note}\n" for note in notes if note))


def _line(cells: list[str], widths: list[int]) -> str:
    padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=False)]
    return "  ".join([*padded, *cells[-1:]]).rstrip() + "\n"

"""CSV and TSV: a header line and a row a line, every value in full, its own lines joined by semicolons."""

from __future__ import annotations

import csv
import io

from kltrack.render import Page, Rendered, beside, footnotes
from kltrack.render.columns import chosen_columns
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless


def render(report: Report, page: Page) -> Rendered:
    """RFC 4180 with line feeds; TSV is the same with tabs."""
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.wide or view.columns)
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t" if page.format == "tsv" else ",", lineterminator="\n")
    writer.writerow(column.key for column in chosen)
    writer.writerows([harmless(column.text(row).replace("\n", "; ")) for column in chosen] for row in report.rows)
    return Rendered(content=out.getvalue(), aside=beside(footnotes(report)))

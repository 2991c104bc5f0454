"""JSON: the whole report as one object, or its rows one object a line (ndjson)."""

from __future__ import annotations

from json import dumps

from kltrack.render import Page, Rendered
from kltrack.render.fields import restricted
from kltrack.reports.report import Report
from kltrack.text import escaped


def render(report: Report, page: Page) -> Rendered:
    """One object with schema, head, count and items; or a line for each row."""
    return Rendered(escaped(_written(report, page)))


def _written(report: Report, page: Page) -> str:
    rows = [restricted(row, page.fields) for row in report.rows]
    if page.format == "ndjson":
        return "".join(f"{dumps(row, ensure_ascii=False)}\n" for row in rows)
    whole = {"schema": report.schema, **report.head, "count": len(rows), "items": rows}
    return dumps(whole, ensure_ascii=False, indent=2) + "\n"

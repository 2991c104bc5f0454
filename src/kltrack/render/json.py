"""JSON: the whole report as one object, or its rows one object a line (ndjson)."""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps

from kltrack.render import Page, Rendered
from kltrack.render.columns import value_at
from kltrack.render.documents import Document, documents_of, head_of, register_of
from kltrack.reports.report import Report
from kltrack.text import escaped


def render(report: Report, page: Page) -> Rendered:
    """One object with schema, head, count and items; or a line for each row."""
    items = (_restricted(document, page.fields) for document in documents_of(report))
    if page.format == "ndjson":
        return Rendered(content="".join(escaped(f"{dumps(item, ensure_ascii=False)}\n") for item in items))
    whole = {
        "schema": report.schema,
        **head_of(report),
        **register_of(report),
        "count": report.count,
        "items": list(items),
    }
    return Rendered(content=escaped(dumps(whole, ensure_ascii=False, indent=2) + "\n"))


def _restricted(document: Document, fields: Sequence[str]) -> Document:
    """The document with the chosen keys only, in the order chosen, dotted keys kept as written."""
    if not fields:
        return document

    return {key: value_at(document, key) for key in fields}

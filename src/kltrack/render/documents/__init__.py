"""The JSON documents of reports: one module a report, which makes them from its rows. Their types are `.types`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module

from kltrack.reports.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.render.json_rows import Part

Document = Mapping[str, "Any"]


def head_of(report: Report) -> Document:
    """What stands beside the items of a report."""
    head: Document = _module(report).head(report)
    return head


def register_of(report: Report) -> Document:
    """The register that a report rests on."""
    facts = report.register
    if facts is None:
        return {}
    curated = facts.curated_to.isoformat() if facts.curated_to else None
    return {"register": {"title": facts.title, "curated_to": curated, "partial": [*facts.partial]}}


def documents_of(report: Report) -> Iterator[Document]:
    """The rows of a report, each made when it is taken."""
    return map(_module(report).item, report.rows)


def parts_of(report: Report) -> Sequence[Part]:
    """The parts of which the documents of its rows are made, where a report has such; else none."""
    return getattr(_module(report), "PARTS", ())


def _module(report: Report) -> Any:
    return import_module(f"kltrack.render.documents.{report.name}")

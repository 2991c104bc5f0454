"""The answer to `conclusions`: each with its day, title and how many assignments the register holds of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from kltrack.index import Index
from kltrack.reports.assignments import in_language, named
from kltrack.reports.report import Column, Report, at

SCHEMA = "kltrack/conclusions/v1"


def conclusions(index: Index, today: date, language: str) -> Report:
    """Every conclusion issued by `today`, oldest first."""
    known = [facts for facts in index.conclusions() if facts["issued"] <= today.isoformat()]
    return Report(
        schema=SCHEMA,
        title="Conclusions",
        columns=_COLUMNS,
        rows=[_document(facts, index, language) for facts in known],
        head={"as_of": today.isoformat()},
        empty=f"No conclusion had been issued by {today}.",
    )


def _document(facts: dict[str, Any], index: Index, language: str) -> dict[str, Any]:
    return {
        "id": facts["id"],
        "number": facts["number"],
        "issued": facts["issued"],
        "title": in_language(facts["title"], language) if "title" in facts else None,
        "issuers": named(facts["issuers"], index.directory, language),
        "signatory": facts.get("signatory"),
        "reports": facts["report"],
        "sources": facts["source"],
        "readings": facts["reading"],
        "assignments": facts["assignments"],
        "note": facts.get("note"),
    }


_COLUMNS = (
    at("id", "Number"),
    at("issued", "Issued"),
    Column("assignments", "Records", lambda row: str(row["assignments"]), numeric=True),
    at("title", "Title"),
    Column("sources", "Sources", lambda row: ", ".join(source["id"] for source in row["sources"])),
)

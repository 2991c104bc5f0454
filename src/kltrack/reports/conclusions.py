"""The answer to `conclusions`: each with its day, title and how many assignments the register holds of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kltrack.bodies.directory import Directory
from kltrack.dates import spoken
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
        rows=[document(facts, index.directory, language) for facts in known],
        head={"as_of": today.isoformat()},
        empty=f"No conclusion had been issued by {spoken(today)}.",
    )


def document(facts: Mapping[str, Any], directory: Directory, language: str) -> dict[str, Any]:
    """A conclusion's own facts as the output contract writes them."""
    return {
        "id": facts["id"],
        "number": facts["number"],
        "issued": facts["issued"],
        "title": in_language(facts["title"], language) if "title" in facts else None,
        "issuers": named(facts["issuers"], directory, language),
        "signatory": facts.get("signatory"),
        "reports": [_heard(heard, directory, language) for heard in facts["report"]],
        "sources": facts["source"],
        "readings": facts["reading"],
        "assignments": facts["assignments"],
        "note": facts.get("note"),
    }


def _heard(heard: Mapping[str, Any], directory: Directory, language: str) -> dict[str, Any]:
    by = named([heard["by"]], directory, language)[0] if "by" in heard else None
    return {"number": heard.get("number"), "date": heard.get("date"), "by": by, "period": heard.get("period")}


_COLUMNS = (
    at("id", "Number"),
    at("issued", "Issued"),
    Column("assignments", "Records", lambda row: str(row["assignments"]), numeric=True),
    at("title", "Title"),
    Column("sources", "Sources", lambda row: ", ".join(source["id"] for source in row["sources"])),
)

"""What conclusions prints."""

from __future__ import annotations

from kltrack.query.issue import issued_text
from kltrack.render.documents.parts import as_json, bodies, body_or_none, day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.render.documents import types
    from kltrack.reports.conclusions import ConclusionRow, Conclusions, NamedReport


def head(report: Conclusions) -> types.ConclusionsHead:
    """What stands beside the conclusions."""
    assert report.as_of is not None
    return {"as_of": report.as_of.isoformat()}


def item(row: ConclusionRow) -> types.Conclusion:
    """A conclusion's own facts."""
    return {
        "id": row.id,
        "number": row.number,
        "issued": issued_text(row.issued),
        "type": row.type,
        "coverage": row.coverage,
        "title": row.title,
        "issuers": bodies(row.issuers),
        "signatory": as_json(row.signatory),
        "reports": [_report(report) for report in row.reports],
        "sources": as_json(row.sources),
        "readings": as_json(row.readings),
        "assignments": row.assignments,
        "note": row.note,
    }


def _report(report: NamedReport) -> dict[str, Any]:
    by = body_or_none(report.by)
    return {"number": report.number, "date": day(report.date), "by": by, "period": report.period}

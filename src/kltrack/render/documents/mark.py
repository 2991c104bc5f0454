"""What mark prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.render.documents.parts import entry, standing

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.journal import MarkReport, MarkRow


def head(report: MarkReport) -> types.MarkHead:
    """What stands beside what was recorded."""
    assert report.as_of is not None
    return {"as_of": report.as_of.isoformat(), "journal": str(report.journal), "dry_run": report.dry_run}


def item(row: MarkRow) -> types.Mark:
    """An entry that was recorded, and where its item stands without and with it."""
    return {
        "id": row.id,
        "task": row.task,
        "before": standing(row.before),
        "after": standing(row.after),
        "entry": entry(row.entry),
        "line": row.line,
    }

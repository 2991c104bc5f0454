"""What journal prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.render.documents.parts import day, entry

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.journal import Journal, JournalRow


def head(report: Journal) -> types.JournalHead:
    """What stands beside the entries."""
    return {
        "as_of": day(report.as_of),
        "known_at": day(report.known_at),
        "journal": str(report.journal) if report.journal else None,
        "unread": [{"line": fault.line, "why": fault.why} for fault in report.unread],
    }


def item(row: JournalRow) -> types.JournalEntry:
    """An entry, and the line that it stands in."""
    return {**entry(row), "line": row.line}

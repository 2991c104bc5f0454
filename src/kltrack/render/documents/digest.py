"""What digest prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.query.issue import issued_text
from kltrack.render.documents.parts import answer, bodies, body_or_none, day, deadline, lateness, matches

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.digest import Digest, DigestRow
    from kltrack.reports.rows import Progress


def head(report: Digest) -> types.DigestHead:
    """What stands beside what has happened."""
    return {
        **answer(report),
        "since": report.days.first.isoformat(),
        "ahead": report.days.ahead.isoformat(),
        "still_overdue": report.still_overdue,
        "still_unrecorded": report.still_unrecorded,
    }


def item(row: DigestRow) -> types.DigestItem:
    """What happened to an item, or a new conclusion."""
    return {
        "section": row.section,
        "id": row.id,
        "conclusion": row.conclusion,
        "issued": issued_text(row.issued),
        "task": row.task,
        "lead": bodies(row.lead),
        "implementing": bodies(row.implementing),
        "coordinating": bodies(row.coordinating),
        "matched": matches(row.matched),
        "deadline": deadline(row.deadline) if row.deadline else None,
        "days_left": row.days_left,
        "standing": row.standing,
        "overdue": row.overdue,
        "recorded": row.recorded,
        "started_on": day(row.started_on),
        "reported_on": day(row.reported_on),
        "done_on": day(row.done_on),
        "cancelled_on": day(row.cancelled_on),
        "lateness": lateness(row.lateness) if row.lateness else None,
        "entry": _entry(row.entry) if row.entry else None,
        "assignments": row.assignments,
        "dated": row.dated,
    }


def _entry(entry: Progress) -> types.DigestEntry:
    return {
        "id": entry.id,
        "status": entry.status,
        "on": entry.on.isoformat(),
        "at": entry.at.isoformat(),
        "by": body_or_none(entry.by),
        "for": body_or_none(entry.for_),
        "evidence": entry.evidence,
        "note": entry.note,
        "new": day(entry.new),
        "recorder": entry.recorder,
        "entry": entry.entry,
    }

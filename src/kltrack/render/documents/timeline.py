"""What timeline prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.render.documents.parts import answer, body, day

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.timeline import Lane, Timeline


def head(report: Timeline) -> types.TimelineHead:
    """What stands beside the lanes."""
    return {**answer(report), "undated": report.undated, "by": report.by}


def item(row: Lane) -> types.Lane:
    """A lane."""
    return {
        "part": row.part,
        "group": body(row.group),
        "issued": day(row.issued),
        "first": day(row.first),
        "last": row.last.isoformat(),
        "original": day(row.original),
        "days_left": row.days_left,
        "standing": row.standing,
        "overdue": row.overdue,
        "count": row.count,
        "unrecorded": row.unrecorded,
        "items": [{"id": task.id, "task": task.task} for task in row.items],
    }

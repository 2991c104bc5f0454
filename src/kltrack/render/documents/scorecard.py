"""What scorecard prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.render.documents.parts import answer, body

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.scorecard import LongestOverdue, Score, Scorecard, ScoreRow


def head(report: Scorecard) -> types.ScorecardHead:
    """What stands beside the groups."""
    layout = report.layout
    return {
        **answer(report),
        "by": layout.by,
        "sort": layout.sort,
        "spread": layout.spread,
        "all": _score(report.every),
    }


def item(row: ScoreRow) -> types.GroupScore:
    """The tasks that stand under a group."""
    return {"group": body(row.group), **_score(row)}


def _score(row: Score) -> types.Score:
    return {
        "tasks": row.tasks,
        "standings": {name: {"count": share.count, "share": share.share} for name, share in row.standings.items()},
        "on_time_rate": row.on_time_rate,
        "decided": row.decided,
        "unrecorded": row.unrecorded,
        "longest_overdue": _longest(row.longest_overdue) if row.longest_overdue else None,
    }


def _longest(longest: LongestOverdue) -> types.LongestOverdue:
    return {"id": longest.id, "last": longest.last.isoformat(), "days": longest.days}

"""What due, overdue and list print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.query.facts import issued_text
from kltrack.render.documents.parts import answer, as_given, bodies, entry, matches, stand

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.assignments import Assignments
    from kltrack.reports.rows import Task


def head(report: Assignments) -> types.AssignmentsHead:
    """What stands beside the items."""
    return {**answer(report), "undated": report.undated}


def item(row: Task) -> types.Assignment:
    """An item."""
    return {
        "id": row.id,
        "conclusion": row.conclusion,
        "issued": issued_text(row.issued),
        "kind": row.kind,
        "task": row.task,
        "lead": bodies(row.lead),
        "implementing": bodies(row.implementing),
        "coordinating": bodies(row.coordinating),
        "matched": matches(row.matched),
        **stand(row),
        "progress": [entry(each) for each in row.progress],
        "readings": as_given(row.readings),
        "fields": [*row.fields],
        "cites": [*row.cites],
        "continues": [*row.continues],
        "moves": [*row.moves],
        "source": [
            {"id": place.id, "url": place.url, "paragraph": place.paragraph, "wording": place.wording}
            for place in row.source
        ],
        "amends": as_given(row.amends),
        "note": row.note,
    }

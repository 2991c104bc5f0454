"""What show prints."""

from __future__ import annotations

from kltrack.render.documents import assignments, conclusions
from kltrack.render.documents.parts import answer, as_json, bodies, body, standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.assignment import Assignment, WholeTask


def head(report: Assignment) -> types.AssignmentsHead:
    """What stands beside the items."""
    return {**answer(report), "undated": 0}


def item(row: WholeTask) -> types.WholeAssignment:
    """An item with all that belongs to it."""
    return {
        **assignments.item(row),
        "members": [
            {"body": body(member.body), "through": bodies(member.through), **standing(member)} for member in row.members
        ],
        "continued_by": [*row.continued_by],
        "related": [
            {"id": other.id, "relation": other.relation, "task": other.task, **standing(other)} for other in row.related
        ],
        "cited": [as_json(cited) for cited in row.cited],
        "under": conclusions.item(row.under),
    }

"""What due, overdue and list print."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kltrack.query.issue import issued_text
from kltrack.render.documents.parts import answer, as_given, bodies, day, deadline, entry, matches, state

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.assignments import Assignments
    from kltrack.reports.rows import Task


def head(report: Assignments) -> types.AssignmentsHead:
    """What stands beside the items."""
    return {**answer(report), "undated": report.undated}


def item(row: Task) -> types.Assignment:
    """An item."""
    kept = row.of.item.facts.kept if row.of else _as_kept(row)
    return {
        "id": row.id,
        "conclusion": kept["number"],
        "issued": kept["issued"],
        "kind": row.kind,
        "task": row.task,
        "lead": bodies(row.lead),
        "implementing": bodies(row.implementing),
        "coordinating": bodies(row.coordinating),
        "matched": matches(row.matched),
        "deadline": _in_force(kept["deadline"], row),
        **state(row),
        "progress": [entry(each) for each in row.progress],
        "readings": as_given(row.readings),
        "fields": kept["fields"],
        "cites": kept["cites"],
        "continues": kept["continues"],
        "moves": kept["moves"],
        "source": kept["source"],
        "amends": kept["amends"],
        "note": kept["note"],
    }


def _in_force(kept: types.Deadline, row: Task) -> types.Deadline:
    last = day(row.of.item.last) if row.of else kept["last"]
    return kept if kept["last"] == last else {**kept, "last": last}


def _as_kept(row: Task) -> Mapping[str, Any]:
    """The parts that the compiled register keeps as they are written here, of a row that does not come from there."""
    return {
        "number": row.conclusion,
        "issued": issued_text(row.issued),
        "deadline": deadline(row.deadline),
        "fields": [*row.fields],
        "cites": [*row.cites],
        "continues": [*row.continues],
        "moves": [*row.moves],
        "source": as_given(row.source),
        "amends": as_given(row.amends),
        "note": row.note,
    }

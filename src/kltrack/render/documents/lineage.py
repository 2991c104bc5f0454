"""What lineage prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.query.issue import issued_text
from kltrack.render.documents.parts import answer, day, stand
from kltrack.render.wording import move_in_words

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.lineage import Lineage
    from kltrack.reports.web import LineageRow, Move


def head(report: Lineage) -> types.Answer:
    """What stands beside the trees."""
    return answer(report)


def item(row: LineageRow) -> types.LineageItem:
    """An assignment in its tree."""
    return {
        "id": row.id,
        "conclusion": row.conclusion,
        "issued": issued_text(row.issued),
        "task": row.task,
        **stand(row),
        "relation": row.relation,
        "root": row.root,
        "of": row.of,
        "depth": row.depth,
        "moved": _moved(row.moved) if row.moved else None,
        "restated": _moved(row.restated) if row.restated else None,
        "repeated": row.repeated,
    }


def _moved(move: Move) -> types.Moved:
    return {"from": day(move.from_), "to": day(move.to), "days": move.days, "told": move_in_words(move)}

"""What bodies prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kltrack.render.documents.parts import day

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.bodies import Bodies, BodyRow


def head(_: Bodies) -> types.BodiesHead:
    """Nothing stands beside the bodies."""
    return {}


def item(row: BodyRow) -> types.DirectoryBody:
    """A body of the directory."""
    return {
        "id": row.id,
        "type": row.type,
        "name": row.name,
        "names": cast("types.Names", dict(row.names)),
        "abbreviations": [*row.abbreviations],
        "aliases": [*row.aliases],
        "valid_from": day(row.valid_from),
        "valid_to": day(row.valid_to),
        "successors": [*row.successors],
        "stands_for": [*row.stands_for],
        "members": [*row.members],
        "bound_through": [*row.bound_through],
        "source": row.source,
        "note": row.note,
    }

"""What draft prints with --json."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.render.documents import assignments
from kltrack.render.documents.parts import day

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.draft import DraftedTask, DraftReport


def head(report: DraftReport) -> types.DraftHead:
    """What stands beside the records."""
    assert report.as_of is not None
    return {
        "as_of": report.as_of.isoformat(),
        "number": report.number,
        "issued": day(report.issued),
        "language": report.language,
        "doubts": [*report.conclusion_doubts],
        "unplaced": [
            {
                "paragraph": left.place.paragraph,
                "span": [left.place.start, left.place.stop],
                "words": left.words,
                "why": left.why,
            }
            for left in report.unplaced
        ],
        "also_named": [
            {"id": named.body, "name": named.name, "paragraphs": [*named.paragraphs]} for named in report.also_named
        ],
        "unknown": [{"name": unknown.name, "paragraph": unknown.paragraph} for unknown in report.unknown],
    }


def item(row: DraftedTask) -> types.DraftedAssignment:
    """A drafted record."""
    return {
        **assignments.item(row),
        "paragraph": row.paragraph,
        "span": [*row.span],
        "doubts": [*row.doubts],
        "candidates": [{"id": each.id, "words": [*each.words]} for each in row.candidates],
    }

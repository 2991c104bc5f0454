"""What register prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kltrack.render.documents.parts import day

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.register import FileRow, RegisterFiles


def head(report: RegisterFiles) -> types.RegisterHead:
    """What stands beside the files."""
    folder = str(report.folder) if report.folder else None
    return {"folder": folder, "replaced": [*report.replaced], "timezone": report.timezone}


def item(row: FileRow) -> types.RegisterFile:
    """A file in use."""
    return {
        "file": str(row.file),
        "layer": row.layer,
        "holds": row.holds,
        "title": row.title,
        "curated_to": day(row.curated_to),
        "conclusions": row.conclusions,
        "assignments": row.assignments,
    }

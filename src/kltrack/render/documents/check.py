"""What check prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kltrack.render.documents import types
    from kltrack.reports.problems import Check, ProblemRow


def head(report: Check) -> types.CheckHead:
    """What stands beside the problems."""
    return {"files": [*report.files], "errors": report.errors, "warnings": report.warnings}


def item(row: ProblemRow) -> types.Problem:
    """A problem."""
    return {
        "file": row.file,
        "line": row.line,
        "record": row.record,
        "severity": row.severity,
        "rule": row.rule,
        "problem": row.problem,
        "remedy": row.remedy,
    }

"""How the problems of a register are written: as compilers write them, so that editors find the place."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.messages import clauses, labelled, message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.reports.problems import ProblemRow
from kltrack.terms import marked


def _sentence(row: ProblemRow) -> str:
    return clauses(part for part in (row.problem, row.remedy) if part)


_SEVERITIES: Mapping[str, str] = {"error": marked("error"), "warning": marked("warning")}
view = View(
    columns=(
        Column(key="file", heading=marked("Where"), text=lambda row: f"{row.file}:{row.line}:", least=64),
        Column(
            key="severity",
            heading=marked("Severity"),
            text=lambda row: labelled(message(_SEVERITIES[row.severity])),
            shade=lambda row: "overdue" if row.severity == "error" else "soon",
        ),
        Column(key="record", heading=marked("Record"), text=lambda row: labelled(row.record) if row.record else ""),
        Column(key="problem", heading=marked("What is wrong, and what would be right"), text=_sentence),
    ),
    wide=[at(key) for key in ("severity", "file", "line", "record", "rule", "problem", "remedy")],
)

"""The answer to `check`: every problem of a register with file, line, record and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from kltrack.messages import figures, message, plural
from kltrack.register.problems import Problem
from kltrack.register.shipped import shipped_bodies, shipped_register
from kltrack.reports.report import Report
from kltrack.reports.sources import replacements
from kltrack.text import harmless
from kltrack.values import Value

_MOST_NAMED = 2
_MOST_OF_A_KIND = 20  # on a terminal


class ProblemRow(Value):
    """A problem: where it stands, by which rule, what is wrong and what would be right."""

    file: str
    line: int
    record: str
    severity: Literal["error", "warning"]
    rule: str
    problem: str
    remedy: str


class Check(Report):
    """What was found in files; errors make a register unusable, warnings do not."""

    name: ClassVar[str] = "check"
    schema: ClassVar[str] = "kltrack/check/v1"
    on_request: ClassVar[bool] = True
    rows: Sequence[ProblemRow]
    files: Sequence[str]
    errors: int
    warnings: int


def problems(listed: Sequence[Problem], files: Sequence[str], replaced: Sequence[str] = ()) -> Check:
    """The report of what was found in `files`; `replaced` are the shipped records in whose place others stand."""
    errors = sum(problem.severity == "error" for problem in listed)
    warnings = len(listed) - errors
    summary = message(
        "{errors}, {warnings} in {files}.",
        errors=plural("{number} error", "{number} errors", errors),
        warnings=plural("{number} warning", "{number} warnings", warnings),
        files=_places(files),
    )
    return Check(
        title=message("Check"),
        rows=[_row(problem) for problem in listed],
        explanation=[message("What is wrong, or probably not meant, in {files}", files=_places(files))],
        files=files,
        errors=errors,
        warnings=warnings,
        notes=[summary, *replacements(replaced)],
        empty="" if listed else message("Nothing to mend."),
    )


def readable(report: Check) -> Check:
    """The report with the first findings of each kind alone, and how many more there are of it."""
    of_kinds: dict[str, list[ProblemRow]] = {}
    for row in report.rows:
        of_kinds.setdefault(row.rule, []).append(row)
    shown = {id(row) for rows in of_kinds.values() for row in rows[:_MOST_OF_A_KIND]}
    more = [
        plural(
            "{rule}: and {count} more of this kind; --all shows them.",
            "{rule}: and {count} more of this kind; --all shows them.",
            number,
            rule=rule,
            count=figures(number),
        )
        for rule, rows in of_kinds.items()
        if (number := len(rows) - _MOST_OF_A_KIND) > 0
    ]
    return report.changed(rows=[row for row in report.rows if id(row) in shown], notes=[*more, *report.notes])


def _row(problem: Problem) -> ProblemRow:
    return ProblemRow(
        file=problem.path,
        line=problem.line,
        record=problem.record,
        severity=problem.severity,
        rule=problem.rule,
        problem=problem.what,
        remedy=problem.remedy,
    )


def _places(files: Sequence[str]) -> str:
    if len(files) > _MOST_NAMED:
        return message("{number} files", number=len(files))
    shipped = {str(path): path.name for path in (shipped_register(), shipped_bodies())}
    return message(" and ").join(
        message("the shipped {file}", file=shipped[file]) if file in shipped else harmless(file) for file in files
    )

"""The answer to `check`: every problem of a register with file, line, record and remedy."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.register.problems import Problem
from kltrack.register.shipped import shipped_bodies, shipped_register
from kltrack.reports.report import Column, Report, Row, Tone, at

SCHEMA = "kltrack/check/v1"
_MOST_NAMED = 2


def problems(found: Sequence[Problem], files: Sequence[str]) -> Report:
    """The report of what was found in `files`; errors make a register unusable, warnings do not."""
    errors = sum(problem.severity == "error" for problem in found)
    warnings = len(found) - errors
    return Report(
        schema=SCHEMA,
        title="Check",
        columns=_COLUMNS,
        rows=[_document(problem) for problem in found],
        head={"files": list(files), "errors": errors, "warnings": warnings},
        wide=tuple(at(key) for key in ("severity", "file", "line", "record", "rule", "problem", "remedy")),
        notes=[f"{_count(errors, 'error')}, {_count(warnings, 'warning')} in {_places(files)}."],
        empty="Nothing to mend.",
    )


def _document(found: Problem) -> dict[str, str | int]:
    return {
        "file": found.path,
        "line": found.line,
        "record": found.record,
        "severity": found.severity,
        "rule": found.rule,
        "problem": found.what,
        "remedy": found.remedy,
    }


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _places(files: Sequence[str]) -> str:
    shipped = {str(path): f"the shipped {path.name}" for path in (shipped_register(), shipped_bodies())}
    return (
        " and ".join(shipped.get(file, file) for file in files) if len(files) <= _MOST_NAMED else f"{len(files)} files"
    )


def _place(row: Row) -> str:
    return f"{row['file']}:{row['line']}:"


def _sentence(row: Row) -> str:
    return f"{row['problem']}; {row['remedy']}" if row["remedy"] else str(row["problem"])


def _tone(row: Row) -> Tone:
    return "overdue" if row["severity"] == "error" else "soon"


_COLUMNS = (
    Column("file", "Where", _place, least=64),
    Column("severity", "Severity", lambda row: f"{row['severity']}:", _tone),
    Column("record", "Record", lambda row: f"{row['record']}:" if row["record"] else ""),
    Column("problem", "What is wrong, and what would be right", _sentence),
)

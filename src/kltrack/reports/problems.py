"""The answer to `check`: every problem of a register with file, line, record and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from kltrack.register.problems import Problem
from kltrack.reports.report import Column, Report, Row, Tone, at

SCHEMA = "kltrack/check/v1"


def problems(found: Sequence[Problem], files: Sequence[str]) -> Report:
    """The report of what was found in `files`; errors make a register unusable, warnings do not."""
    errors = sum(problem.severity == "error" for problem in found)
    warnings = len(found) - errors
    return Report(
        schema=SCHEMA,
        title="Check",
        columns=_COLUMNS,
        rows=[asdict(problem) for problem in found],
        head={"files": list(files), "errors": errors, "warnings": warnings},
        wide=tuple(at(key) for key in ("severity", "path", "line", "record", "rule", "what", "remedy")),
        notes=[f"{_count(errors, 'error')}, {_count(warnings, 'warning')} in {', '.join(files)}."],
        empty="Nothing to mend.",
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _place(row: Row) -> str:
    return f"{row['path']}:{row['line']}:"


def _sentence(row: Row) -> str:
    return f"{row['what']}; {row['remedy']}" if row["remedy"] else str(row["what"])


def _tone(row: Row) -> Tone:
    return "overdue" if row["severity"] == "error" else "soon"


_COLUMNS = (
    Column("path", "Where", _place),
    Column("severity", "Severity", lambda row: f"{row['severity']}:", _tone),
    Column("record", "Record", lambda row: f"{row['record']}:" if row["record"] else ""),
    Column("what", "What is wrong, and what would be right", _sentence),
)

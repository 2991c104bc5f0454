"""What an answer to a question in plain words adds to the report: the question, and the same as a command."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.reports.report import Question, Report


def with_question(report: Report, question: str, command: str, remark: str = "") -> Report:
    """The report with its question, a `remark` on how it was read (empty: none), and the command as its last note."""
    note = message("The same by options: {command}", command=command)
    return report.changed(
        question=Question(text=question, command=command), notes=[*([remark] if remark else []), *report.notes, note]
    )

"""What an answer to a question in plain words adds to the report: the question, and the same as a command."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.reports.report import Question, Report


def with_question(report: Report, question: str, command: str, said: str = "") -> Report:
    """The report with its question, what must be `said` of how it was read, and the command as its last note."""
    note = message("The same by options: {command}", command=command)
    return report.changed(
        question=Question(text=question, command=command), notes=[*([said] if said else []), *report.notes, note]
    )

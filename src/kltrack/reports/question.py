"""What an answer to a question in plain words adds to the report: the question, its reading, the same as a command."""

from __future__ import annotations

from kltrack.reports.report import Report


def with_question(report: Report, question: str, command: str) -> Report:
    """The report with `query.question`, `query.reading` and `query.command`, and the command as its last note."""
    query = dict(report.head["query"])
    said = {"question": question, "reading": query["explain"], "command": command}
    return report._replace(
        head={**report.head, "query": query | said}, notes=[*report.notes, f"The same by options: {command}"]
    )

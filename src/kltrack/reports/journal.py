"""The answers to `journal` and `mark`: entries, and what new ones change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from kltrack.index import Index
from kltrack.journal import Entry, Fault
from kltrack.journal.entries import line_of
from kltrack.marking import Mark
from kltrack.reports.assignments import in_language
from kltrack.reports.progress import entry_document, spoken_iso, standing_document, told
from kltrack.reports.report import Column, Report, Row, at, written

JOURNAL_SCHEMA = "kltrack/journal/v1"
MARK_SCHEMA = "kltrack/mark/v1"


def journal(entries: Sequence[Entry], index: Index, language: str, head: dict[str, Any], empty: str) -> Report:
    """The entries chosen, in the order in which they count."""
    lines = index.journal.lines
    rows = [entry_document(entry, index.directory, language) | {"line": lines.get(entry)} for entry in entries]
    return Report(JOURNAL_SCHEMA, "Journal", _COLUMNS, rows, head, wide=_WIDE, empty="" if rows else empty)


def unread(faults: Sequence[Fault]) -> list[dict[str, Any]]:
    """Lines that do not count, as JSON."""
    return [{"line": fault.line, "why": fault.why} for fault in faults]


def marked(marks: Sequence[Mark], index: Index, language: str, today: date, dry_run: bool) -> Report:
    """What was recorded, or for a dry run would be: each item's standing before and after, and the journal's line."""
    rows = [_marked(mark, index, language) for mark in marks]
    columns = (Column("line", "Line", lambda row: row["line"]),) if dry_run else _MARK_COLUMNS
    if not dry_run and len({mark.entry.for_ for mark in marks}) > 1:
        columns = (columns[0], Column("for", "For", lambda row: written(row["entry"]["for"])), *columns[1:])
    head = {"as_of": today.isoformat(), "journal": str(index.journal.path), "dry_run": dry_run}
    return Report(MARK_SCHEMA, "Marked", columns, rows, head, wide=_MARK_WIDE)


def _marked(mark: Mark, index: Index, language: str) -> dict[str, Any]:
    return {
        "id": mark.item.id,
        "task": in_language(mark.item.facts["task"], language),
        "before": standing_document(mark.before),
        "after": standing_document(mark.after),
        "entry": entry_document(mark.entry, index.directory, language),
        "line": line_of(mark.entry).rstrip("\n"),
    }


def _status(row: Row) -> str:
    new = f" to {spoken_iso(row['new'])}" if row["new"] else ""
    return f"{row['status']}{new}" + (f" {row['entry']}" if row["entry"] else "")


def _known(key: str, title: str) -> Column:
    return Column(key, title, lambda row: written(row[key]))


_COLUMNS = (
    Column("on", "On", lambda row: spoken_iso(row["on"])),
    Column("assignment", "Id", lambda row: str(row["assignment"])),
    Column("status", "Status", _status),
    _known("for", "For"),
    _known("by", "By"),
    _known("evidence", "Evidence"),
    _known("recorder", "Recorder"),
    Column("note", "Note", lambda row: written(row["note"]), long=True),
)
_WIDE = (
    *(at(key) for key in ("id", "assignment", "status", "on", "at", "for", "by", "evidence", "note", "new")),
    *(at(key) for key in ("recorder", "entry")),
)
_MARK_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"])),
    Column("before", "Before", lambda row: told(row["before"])),
    Column("after", "After", lambda row: "→ " + told(row["after"])),
    Column("task", "What", lambda row: str(row["task"]), long=True),
)
_MARK_WIDE = (
    *(at(key) for key in ("id", "task", "before.standing", "after.standing", "after.deadline.last", "entry.id")),
    at("entry.for"),
    at("line"),
)

"""The answers to `journal` and `mark`: entries, and what new ones change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from kltrack.dates import format_day
from kltrack.index import Index
from kltrack.journal import Entry, Fault
from kltrack.journal.entries import line_of
from kltrack.marking import Mark
from kltrack.messages import enumerated, message
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedStanding, Progress, named_standing, progress
from kltrack.reports.sources import register_facts
from kltrack.text import as_written
from kltrack.values import Value


class JournalRow(Progress):
    """An entry, and the line of the journal that it stands in."""

    line: int | None


class Journal(Report):
    """Entries of the journal at a path, as known by a day (None: by now), and the lines that do not count."""

    name: ClassVar[str] = "journal"
    schema: ClassVar[str] = "kltrack/journal/v1"
    on_request: ClassVar[bool] = True
    rows: Sequence[JournalRow]
    journal: Path | None
    unread: Sequence[Fault]


class MarkRow(Value):
    """An entry that was recorded, as the journal has it, and where its item stands without and with it."""

    id: str
    task: str
    before: NamedStanding
    after: NamedStanding
    entry: Progress
    line: str


class MarkReport(Report):
    """What was recorded in the journal at a path, or for a dry run would be."""

    name: ClassVar[str] = "mark"
    schema: ClassVar[str] = "kltrack/mark/v1"
    rows: Sequence[MarkRow]
    journal: Path | None
    dry_run: bool


class Scope(Value):
    """Which entries a journal's answer holds: about these ids (none: all), true and recorded by these days."""

    ids: Sequence[str] = ()
    as_of: date | None = None
    known_at: date | None = None


def journal(entries: Iterable[Entry], index: Index, language: str, scope: Scope, unread: Sequence[Fault]) -> Journal:
    """The entries chosen, in the order in which they count."""
    lines, directory = index.journal.lines, index.directory
    rows = [JournalRow(**vars(progress(entry, directory, language)), line=lines.get(entry)) for entry in entries]
    return Journal(
        title=message("Journal"),
        rows=rows,
        as_of=scope.as_of,
        known_at=scope.known_at,
        register=register_facts(index, language),
        explanation=[*_clauses(scope)],
        journal=index.journal.path,
        unread=unread,
        empty="" if rows else _empty(scope.ids, index.journal.path),
    )


def _clauses(scope: Scope) -> Iterator[str]:
    yield message("Entries about {ids}", ids=enumerated(scope.ids)) if scope.ids else message("Every entry")
    if scope.as_of:
        yield message("true by {day}", day=format_day(scope.as_of))
    if scope.known_at:
        yield message("recorded by {day}", day=format_day(scope.known_at))


def _empty(ids: Sequence[str], path: Path | None) -> str:
    if ids:
        named = enumerated(dict.fromkeys(map(as_written, ids)))
        return message("No entry about {ids} in {path}.", ids=named, path=path)
    return message("No entry in {path}.", path=path)


def mark_report(marks: Sequence[Mark], index: Index, language: str, today: date, dry_run: bool) -> MarkReport:
    """What was recorded, or for a dry run would be: each item's standing before and after, and the journal's line."""
    return MarkReport(
        title=message("Marked"),
        rows=[_mark_row(mark, index, language) for mark in marks],
        as_of=today,
        register=register_facts(index, language, {mark.item.conclusion for mark in marks}.intersection),
        journal=index.journal.path,
        dry_run=dry_run,
    )


def _mark_row(mark: Mark, index: Index, language: str) -> MarkRow:
    return MarkRow(
        id=mark.item.id,
        task=mark.item.facts.task_in(language),
        before=named_standing(mark.before),
        after=named_standing(mark.after),
        entry=progress(mark.entry, index.directory, language),
        line=line_of(mark.entry).rstrip("\n"),
    )

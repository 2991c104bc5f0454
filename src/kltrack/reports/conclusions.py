"""The answer to `conclusions`: each with its day, title and how many assignments the register holds of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from kltrack.bodies.directory import Directory
from kltrack.dates import format_day
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.conclusion import Conclusion, ConclusionReading, HeardReport, Signatory, Source, conclusion_of
from kltrack.query.issue import Issued
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedBody, named_bodies, named_body
from kltrack.reports.sources import register_facts
from kltrack.terms import CoverageName, TypeName
from kltrack.text import in_language
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class NamedReport(Value):
    """A report that a conclusion rests on, its author by name."""

    number: str | None
    date: date | None
    by: NamedBody | None
    period: str | None


class ConclusionRow(Value):
    """A conclusion's own facts, names and title in one language."""

    id: str
    number: str
    type: TypeName
    coverage: CoverageName | None
    issued: Issued
    title: str | None
    issuers: Sequence[NamedBody]
    signatory: Signatory | None
    reports: Sequence[NamedReport]
    sources: Sequence[Source]
    readings: Sequence[ConclusionReading]
    assignments: int
    note: str | None


class Conclusions(Report):
    """The conclusions issued by a day, oldest first."""

    name: ClassVar[str] = "conclusions"
    schema: ClassVar[str] = "kltrack/conclusions/v1"
    on_request: ClassVar[bool] = True
    rows: Sequence[ConclusionRow]


def conclusions(index: Index, today: date, language: str, among: Collection[str] = ()) -> Conclusions:
    """The conclusions issued by `today`, oldest first: all, or those whose identities are in `among`."""
    every = (conclusion_of(facts) for facts in index.conclusions())
    asked = (each for each in every if not among or each.identity in among)
    rows = [conclusion_row(each, index.directory, language) for each in asked if each.had_been_issued(today)]
    explanation, empty = _what_is_listed([index.conclusion_name(each) for each in among], format_day(today))
    return Conclusions(
        title=message("Conclusions"),
        rows=rows,
        as_of=today,
        register=register_facts(index, language),
        explanation=[explanation],
        empty="" if rows else empty,
    )


def _what_is_listed(named: Sequence[str], day: str) -> tuple[str, str]:
    """The sentence that says what is listed, and the one for an empty list."""
    if not named:
        return message("Conclusions issued by {day}", day=day), message(
            "No conclusion had been issued by {day}.", day=day
        )
    documents = ", ".join(named)
    return (
        message("Conclusions issued by {day}, of these: {documents}", day=day, documents=documents),
        message("None of these had been issued by {day}: {documents}", day=day, documents=documents),
    )


def conclusion_row(conclusion: Conclusion, directory: Directory, language: str) -> ConclusionRow:
    """A conclusion as a row."""
    return ConclusionRow(
        id=conclusion.id,
        number=conclusion.number,
        type=conclusion.type,
        coverage=conclusion.coverage,
        issued=conclusion.issued,
        title=in_language(conclusion.title, language) if conclusion.title else None,
        issuers=named_bodies(conclusion.issuers, directory, language),
        signatory=conclusion.signatory,
        reports=[_report(heard, directory, language) for heard in conclusion.reports],
        sources=conclusion.sources,
        readings=conclusion.readings,
        assignments=conclusion.assignments,
        note=conclusion.note,
    )


def _report(heard: HeardReport, directory: Directory, language: str) -> NamedReport:
    by = named_body(heard.by, directory, language)
    return NamedReport(number=heard.number, date=heard.date, by=by, period=heard.period)

"""The answer to `draft --json`: the drafted records as rows, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar, cast

from kltrack.bodies.directory import Directory
from kltrack.drafting.drafted import AlsoNamed, Draft, DraftedRecord, LeftDate, UnknownName
from kltrack.drafting.names.earlier import Candidate
from kltrack.messages import message
from kltrack.query.facts import Deadline, DeadlineKind, SourcePlace
from kltrack.reports.report import Report
from kltrack.reports.rows import Task, named_bodies, standing_fields
from kltrack.standing import NOTHING_RECORDED, Charge, Standing

_KINDS: tuple[DeadlineKind, ...] = ("event", "before", "by", "on", "within", "every", "after")


class DraftedTask(Task):
    """A drafted record as a row; `span` are its characters in the text."""

    paragraph: int
    span: tuple[int, int]
    doubts: Sequence[str]
    candidates: Sequence[Candidate]


class DraftReport(Report):
    """A draft; `conclusion_doubts` are those about the conclusion itself."""

    name: ClassVar[str] = "draft"
    schema: ClassVar[str] = "kltrack/draft/v1"
    rows: Sequence[DraftedTask]
    number: str | None
    issued: date | None
    language: str
    conclusion_doubts: Sequence[str]
    unplaced: Sequence[LeftDate]
    also_named: Sequence[AlsoNamed]
    unknown: Sequence[UnknownName]


def draft_report(draft: Draft, directory: Directory, language: str, today: date) -> DraftReport:
    """The report of a draft as of a day, the bodies named in `language`."""
    rows = [_row(record, draft, directory, language, today) for record in draft.records]
    return DraftReport(
        title=message("Draft"),
        rows=rows,
        as_of=today,
        number=draft.heading.number or None,
        issued=draft.heading.issued,
        language=draft.language,
        conclusion_doubts=draft.heading.doubts,
        unplaced=draft.unplaced,
        also_named=draft.also_named,
        unknown=draft.unknown,
    )


def _row(record: DraftedRecord, draft: Draft, directory: Directory, language: str, today: date) -> DraftedTask:
    state = Standing.of(Charge(record.kind, record.last, draft.heading.issued or date.min), today, NOTHING_RECORDED)
    places = [
        SourcePlace(
            id=draft.given.source or "source",
            url=draft.given.url or None,
            paragraph=number,
            wording=record.wordings.get(number),
        )
        for number in record.paragraphs
    ]
    return DraftedTask(
        id=record.id,
        conclusion=draft.heading.number,
        issued=draft.heading.issued,
        kind=record.kind,
        task="TODO",
        lead=named_bodies(record.lead, directory, language),
        implementing=named_bodies(record.implementing, directory, language),
        coordinating=named_bodies(record.coordinating, directory, language),
        matched=(),
        progress=(),
        readings=(),
        fields=(),
        cites=record.cites,
        continues=(),
        moves=(),
        source=places,
        amends=(),
        note=None,
        paragraph=record.place.paragraph,
        span=(record.place.start, record.place.stop),
        doubts=record.doubts,
        candidates=record.candidates,
        **_when(record, state, today),
    )


def _when(record: DraftedRecord, state: Standing, today: date) -> dict[str, Any]:
    return {
        **standing_fields(state),
        "deadline": _deadline(record),
        "days_left": (record.last - today).days if record.last else None,
        "overdue": state.name == "open-overdue",
        "recorded": False,
    }


def _deadline(record: DraftedRecord) -> Deadline:
    deadline = record.deadline
    kind = next((kind for kind in _KINDS if kind in deadline), "none")
    return Deadline(
        kind=cast("DeadlineKind", kind),
        wording=cast("str | None", deadline.get("wording")),
        first=None,
        last=record.last,
        original=record.last,
        inherited=bool(deadline.get("inherited")),
        target=cast("date | None", deadline.get("target")),
        time=cast("str | None", deadline.get("time")),
        event=cast("str | None", deadline.get("event")),
        after=str(deadline["after"]) if "after" in deadline else None,
    )

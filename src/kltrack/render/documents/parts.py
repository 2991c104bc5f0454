"""The parts that several documents share; every key is always there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from kltrack.messages import one_sentence
from kltrack.query.criteria import filter_facts
from kltrack.standing import Moment
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.query import Match
    from kltrack.query.facts import Deadline
    from kltrack.render.documents import types
    from kltrack.reports.report import Report
    from kltrack.reports.rows import NamedBody, NamedStanding, Progress, Stand
    from kltrack.standing import Lateness


def answer(report: Report) -> types.Answer:
    """The day of an answer, and how the query was understood."""
    assert report.as_of is not None
    related: list[types.RelatedBody] = [{"body": body(each.body), "count": each.count} for each in report.related]
    return {"as_of": report.as_of.isoformat(), "query": _query(report), "related": related}


def _query(report: Report) -> types.Query:
    query: Any = {"explain": one_sentence(report.explanation)}
    if report.filter is not None and report.as_of is not None:
        query |= filter_facts(report.filter, Moment(report.as_of, report.known_at))
    if report.question is not None:
        asked = report.question
        query |= {"question": asked.text, "reading": query["explain"], "command": asked.command}
    made: types.Query = query
    return made


def day(value: date | None) -> str | None:
    """A day as JSON writes it."""
    return value.isoformat() if value else None


def body(value: NamedBody) -> types.Body:
    """A body with its name."""
    return {"id": value.id, "name": value.name}


def body_or_none(value: NamedBody | None) -> types.Body | None:
    """A body, where there is one."""
    return {"id": value.id, "name": value.name} if value else None


def bodies(values: Iterable[NamedBody]) -> list[types.Body]:
    """Bodies with their names."""
    made: list[Any] = [value.__dict__ for value in values]  # the same keys; a long answer has many
    return made


def matches(values: Iterable[Match]) -> list[types.Match]:
    """How an item reaches the bodies asked for."""
    return [{"body": match.body, "role": match.role, "via": match.via} for match in values]


def deadline(value: Deadline) -> types.Deadline:
    """A deadline."""
    return {
        "kind": value.kind,
        "wording": value.wording,
        "first": day(value.first),
        "last": day(value.last),
        "original": day(value.original),
        "inherited": value.inherited,
        "target": day(value.target),
        "time": value.time,
        "event": value.event,
        "after": value.after,
    }


def lateness(value: Lateness) -> types.Lateness:
    """How late something is."""
    return {"last": value.last, "original": value.original}


def stand(row: Stand) -> types.Stand:
    """Where an item stands and when it is due."""
    return {"deadline": deadline(row.deadline), **state(row)}


def state(row: Stand) -> types.State:
    """Where an item stands, without the deadline."""
    return {
        "days_left": row.days_left,
        "standing": row.standing,
        "overdue": row.overdue,
        "recorded": row.recorded,
        "started_on": day(row.started_on),
        "reported_on": day(row.reported_on),
        "done_on": day(row.done_on),
        "cancelled_on": day(row.cancelled_on),
        "lateness": lateness(row.lateness),
    }


def standing(value: NamedStanding) -> types.Standing:
    """Where an item stands, apart from all else."""
    return {
        "standing": value.standing,
        "deadline": {"last": day(value.deadline.last), "original": day(value.deadline.original)},
        "started_on": day(value.started_on),
        "reported_on": day(value.reported_on),
        "done_on": day(value.done_on),
        "cancelled_on": day(value.cancelled_on),
        "lateness": lateness(value.lateness),
    }


def entry(value: Progress) -> types.Entry:
    """An entry of the journal."""
    return {
        "id": value.id,
        "assignment": value.assignment,
        "status": value.status,
        "on": value.on.isoformat(),
        "at": value.at.isoformat(),
        "by": body_or_none(value.by),
        "for": body_or_none(value.for_),
        "evidence": value.evidence,
        "note": value.note,
        "new": day(value.new),
        "recorder": value.recorder,
        "entry": value.entry,
    }


def as_json(value: Any) -> Any:
    """A value as JSON has it; of a `Value` only the fields that it was given."""
    if isinstance(value, list | tuple):
        return [as_json(part) for part in value] if value else []
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Value | Mapping):
        fields = vars(value) if isinstance(value, Value) else value
        return {key: as_json(part) for key, part in fields.items()}
    return value

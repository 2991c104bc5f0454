"""The sound records of one file of a register → the rows that it adds to the compiled register.

From other files the rows need their events; what they say about other files is kept as references, which are judged on
the whole (`kltrack.index.storing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from kltrack.deadline import Context, Term, UnclearDeadline, resolve
from kltrack.index.batching import Batch, ItemRow, batches, compact_json
from kltrack.model import Assignment, Conclusion, Deadline, Event, Names, Reading
from kltrack.numbers import number_key
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.mentions import (
    awaited,
    bodies_named_by_bodies,
    deadlines,
    definitions_in,
    named_bodies,
    terms_of,
    waits_for,
)
from kltrack.register.references import unknown_sources
from kltrack.terms import ROLE_NAMES
from kltrack.text import natural
from kltrack.timezone import is_zone


class Unsound(Exception):
    """Something in the register is wrong. Reading all of the register tells what, and what would be right."""


@dataclass(frozen=True, slots=True)
class FileRows:
    """What a file adds. `batches` are made as they are taken; `references` and `definitions` are (kind, id).

    `about` is what it says of the whole register. `forms` are (form in which a conclusion is cited, its identity);
    `beginnings` are (what ids begin with, the first day of issue), for ids that do not say the day.
    """

    about: tuple[str | int | None, ...]
    conclusions: list[tuple[str | int, ...]]
    forms: list[tuple[str, str]]
    beginnings: list[tuple[str, str]]
    citable: list[tuple[str, str, str]]
    batches: Iterable[Batch]
    definitions: list[tuple[str, str]]
    references: set[tuple[str, str]]


def file_rows(file: LoadedFile, events: Mapping[str, Event], upto: date | None = None) -> FileRows:
    """The rows of a file whose deadlines are read against these events. Raises Unsound, at once or as `batches` run.

    An event that is not among `events` counts as one whose days are unknown. Rules without an end are followed as far
    as `upto`.
    """
    alone = LoadedRegister((file,), ())
    if file.problems or any(unknown_sources(alone)):
        raise Unsound
    conclusions = [conclusion for _, conclusion in file.conclusions]
    return FileRows(
        about=_about(file),
        conclusions=[_conclusion_row(conclusion) for conclusion in conclusions],
        forms=[(form, conclusion.identity) for conclusion in conclusions for form in conclusion.forms()],
        beginnings=[
            (beginning, str(conclusion.since or ""))
            for conclusion in conclusions
            for beginning in conclusion.bare_beginnings()
        ],
        citable=list(_citable_rows(file)),
        batches=batches(_item_rows(file, events, upto)),
        definitions=[(kind, identity) for kind, identity, _ in definitions_in(file)],
        references=set(_references(file)),
    )


def definitions_of_bodies(bodies: LoadedFile) -> list[tuple[str, str]]:
    """(kind, id) of every body. Raises Unsound."""
    if bodies.problems:
        raise Unsound
    return [("body", body.id) for _, body in bodies.bodies]


def references_of_bodies(bodies: LoadedFile) -> set[tuple[str, str]]:
    """(kind, id) of every body that another body names."""
    return {("body", named) for _, named in bodies_named_by_bodies(bodies)}


def _about(file: LoadedFile) -> tuple[str | int | None, ...]:
    """(whether shipped, title as JSON, curated up to, zone, whether the shipped progress is left out)."""
    about = file.about
    if about.timezone and not is_zone(about.timezone):
        raise Unsound
    title = about.title.mapping() if isinstance(about.title, Names) else about.title
    return (
        int(file.is_shipped),
        compact_json(title) if title else None,
        _iso(about.curated_to),
        about.timezone,
        int(about.shipped_progress is False),
    )


def _conclusion_row(conclusion: Conclusion) -> tuple[str | int, ...]:
    """(identity, number, key of its spelling, type, first day of issue, whether held in part, records, JSON)."""
    facts = conclusion.model_dump(mode="json", exclude={"assignment"}, exclude_none=True)
    facts |= {"number": conclusion.name, "issued": facts.get("issued")}
    since = str(conclusion.since or "")
    count = len(conclusion.assignment)
    key = number_key(conclusion.name)
    is_partial = int(conclusion.coverage == "selection")
    return conclusion.identity, conclusion.name, key, conclusion.type, since, is_partial, count, compact_json(facts)


def _citable_rows(file: LoadedFile) -> Iterator[tuple[str, str, str]]:
    for _, document in file.documents:
        yield document.id, "document", compact_json(document.model_dump(mode="json", exclude_none=True))
    for _, event in file.events:
        yield event.id, "event", compact_json(event.model_dump(mode="json", exclude_none=True))


def _references(file: LoadedFile) -> Iterator[tuple[str, str]]:
    yield from (("body", body) for _, body in named_bodies(file))
    yield from (("event", event) for _, deadline in deadlines(file) for event in awaited(deadline))
    for _, deadline in deadlines(file):
        if target := waits_for(deadline):
            yield "awaited", target
    for _, _, assignment in file.assignments():
        yield from (("citation", cited) for cited in assignment.cites)
        yield from (("amended", cited.document) for cited in assignment.amends)
        yield from (("assignment", earlier) for earlier in (*assignment.continues, *assignment.moves))


def _item_rows(file: LoadedFile, events: Mapping[str, Event], upto: date | None) -> Iterator[ItemRow]:
    for conclusion, assignments in groupby(file.assignments(), key=lambda placed: placed[1]):
        context = Context(conclusion.day, events, file.before_includes_day, upto)
        beginnings = conclusion.beginnings()
        for _, _, assignment in assignments:
            itself = (*assignment.continues, *assignment.moves, waits_for(assignment.deadline))
            if assignment.id in itself or assignment.beginning() not in beginnings:
                raise Unsound
            yield from _rows_of(conclusion, assignment, context)


def _rows_of(conclusion: Conclusion, assignment: Assignment, context: Context) -> Iterator[ItemRow]:
    facts = _facts(conclusion, assignment, context)
    since = str(conclusion.since or "")
    for term in _terms(assignment, context, conclusion.since):
        identity = f"{assignment.id}@{term.last}" if assignment.deadline.every else assignment.id
        of_item = facts | {"deadline": deadline_facts(assignment.deadline, term)}
        last = _iso(term.last)
        head = (identity, assignment.id, conclusion.identity, since, assignment.kind, last)
        endless = int(term.is_endless), int(_has_no_end(assignment.deadline, context))
        columns = (*head, *endless, natural(identity))
        yield ItemRow(columns, of_item)


def _has_no_end(deadline: Deadline, context: Context) -> bool:
    if not deadline.every:
        return False
    ended = context.events.get(deadline.until) if isinstance(deadline.until, str) else None
    return deadline.until is None or (isinstance(deadline.until, str) and not (ended and ended.last))


def _terms(assignment: Assignment, context: Context, since: date | None) -> list[Term]:
    try:
        found = terms_of(assignment, context)
    except UnclearDeadline as unclear:
        raise Unsound from unclear
    if since and any(term.last and term.last < since for term in found):
        raise Unsound
    return found


def _facts(conclusion: Conclusion, assignment: Assignment, context: Context) -> dict[str, Any]:
    urls = {source.id: source.url for source in conclusion.source}
    places = [
        {"id": place.id, "url": urls.get(place.id), "paragraph": place.paragraph, "wording": place.wording}
        for place in assignment.source
    ]
    return {
        "conclusion": conclusion.name,
        "issued": _as_issued(conclusion),
        "kind": assignment.kind,
        "task": assignment.task.mapping(),
        **{role: getattr(assignment, role) for role in ROLE_NAMES},
        "fields": assignment.fields,
        "cites": assignment.cites,
        "amends": [cited.model_dump(exclude_none=True) for cited in assignment.amends],
        "continues": assignment.continues,
        "moves": assignment.moves,
        "source": places,
        "readings": [_reading_facts(reading, context) for reading in assignment.reading],
        "note": assignment.note,
    }


def _reading_facts(reading: Reading, context: Context) -> dict[str, Any]:
    facts = reading.model_dump(mode="json", exclude_none=True, exclude={"deadline", "task"})
    if reading.task:
        facts["task"] = reading.task.mapping()
    if reading.deadline:
        try:
            term = resolve(reading.deadline, context)
        except UnclearDeadline:
            term = Term("none")
        facts["deadline"] = deadline_facts(reading.deadline, term)
    return facts


def deadline_facts(deadline: Deadline, term: Term) -> dict[str, Any]:
    """The deadline of an item as the output contract names its parts."""
    return {
        "kind": term.kind,
        "wording": deadline.wording,
        "first": _iso(term.first),
        "last": _iso(term.last),
        "original": _iso(term.last),
        "inherited": deadline.inherited,
        "target": _iso(deadline.target),
        "time": deadline.time.isoformat("minutes") if deadline.time else None,
        "event": deadline.event,
        "after": waits_for(deadline),
    }


def _as_issued(conclusion: Conclusion) -> str | None:
    """The day of issue, or the period in which it lies."""
    return str(conclusion.issued) if conclusion.issued else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None

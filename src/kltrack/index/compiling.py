"""The sound records of one file of a register → the rows that it adds to the compiled register.

What the rows need from other files is `Shared`; what they say about other files is kept as references, which are judged
on the whole (`kltrack.index.storing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from kltrack.deadline import Context, Term, UnclearDeadline, resolve
from kltrack.index.batching import Batch, ItemRow, batches, compact_json
from kltrack.model import Assignment, Conclusion, Deadline, Event, Reading
from kltrack.register.files import LoadedFile
from kltrack.register.references import (
    LoadedRegister,
    awaited,
    deadlines,
    definitions,
    named_bodies,
    terms,
    unknown_sources,
)
from kltrack.terms import ROLE_NAMES

NO_BODIES = LoadedFile(Path())


class Unsound(Exception):
    """Something in the register is wrong. What it is, and what would be right, reading all of it tells."""


@dataclass(frozen=True, slots=True)
class FileRows:
    """What a file adds. `batches` are made as they are taken; `references` and `definitions` are (kind, id)."""

    conclusions: list[tuple[str | int, ...]]
    citable: list[tuple[str, str, str]]
    batches: Iterable[Batch]
    definitions: list[tuple[str, str]]
    references: set[tuple[str, str]]


def file_rows(file: LoadedFile, events: Mapping[str, Event]) -> FileRows:
    """The rows of a file whose deadlines are read against these events. Raises Unsound, at once or as `batches` run.

    An event that is not among `events` counts as one whose days are unknown.
    """
    alone = LoadedRegister((file,), NO_BODIES)
    if file.problems or any(unknown_sources(alone)):
        raise Unsound
    return FileRows(
        conclusions=[_conclusion_row(conclusion) for _, conclusion in file.conclusions],
        citable=list(_citable_rows(file)),
        batches=batches(_item_rows(file, events)),
        definitions=[(kind, identity) for kind, identity, _, _ in definitions(alone)],
        references=set(_references(file)),
    )


def definitions_of_bodies(bodies: LoadedFile) -> list[tuple[str, str]]:
    """(kind, id) of every body. Raises Unsound."""
    if bodies.problems:
        raise Unsound
    return [(kind, identity) for kind, identity, _, _ in definitions(LoadedRegister((), bodies))]


def references_of_bodies(bodies: LoadedFile) -> set[tuple[str, str]]:
    """(kind, id) of every body that another body names."""
    return {
        ("body", named)
        for _, body in bodies.bodies
        for named in (*body.successors, *body.stands_for, *body.members)
    }  # fmt: skip


def _conclusion_row(conclusion: Conclusion) -> tuple[str | int, ...]:
    """(dated serial, serial, number, day, whether an id begins with the bare serial, how many records, JSON)."""
    facts = conclusion.model_dump(mode="json", exclude={"assignment"}, exclude_none=True)
    bare = any(assignment.serial() == conclusion.serial for assignment in conclusion.assignment)
    issued = conclusion.issued.isoformat()
    count = len(conclusion.assignment)
    return conclusion.dated_serial, conclusion.serial, conclusion.number, issued, int(bare), count, compact_json(facts)


def _citable_rows(file: LoadedFile) -> Iterator[tuple[str, str, str]]:
    for _, document in file.documents:
        yield document.id, "document", compact_json(document.model_dump(mode="json", exclude_none=True))
    for _, event in file.events:
        yield event.id, "event", compact_json(event.model_dump(mode="json", exclude_none=True))


def _references(file: LoadedFile) -> Iterator[tuple[str, str]]:
    yield from (("body", body) for _, body in named_bodies(file))
    yield from (("event", event) for _, deadline in deadlines(file) for event in awaited(deadline))
    for _, _, assignment in file.assignments():
        yield from (("citation", cited) for cited in assignment.cites)
        yield from (("amended", cited.document) for cited in assignment.amends)
        yield from (("assignment", earlier) for earlier in assignment.continues)


def _item_rows(file: LoadedFile, events: Mapping[str, Event]) -> Iterator[ItemRow]:
    for conclusion, assignments in groupby(file.assignments(), key=lambda placed: placed[1]):
        context = Context(conclusion.issued, events, file.before_includes_day)
        beginnings = (conclusion.serial, conclusion.dated_serial)
        for _, _, assignment in assignments:
            if assignment.id in assignment.continues or assignment.serial() not in beginnings:
                raise Unsound
            yield from _rows_of(conclusion, assignment, context)


def _rows_of(conclusion: Conclusion, assignment: Assignment, context: Context) -> Iterator[ItemRow]:
    facts = _facts(conclusion, assignment, context)
    for term in _terms(assignment, context):
        identity = f"{assignment.id}@{term.last}" if assignment.deadline.every else assignment.id
        of_item = facts | {"deadline": deadline_facts(assignment.deadline, term)}
        issued = conclusion.issued.isoformat()
        last = _iso(term.last)
        columns = (identity, assignment.id, conclusion.dated_serial, issued, assignment.kind, last)
        yield ItemRow(columns, of_item)


def _terms(assignment: Assignment, context: Context) -> list[Term]:
    try:
        found = terms(assignment, context)
    except UnclearDeadline as unclear:
        raise Unsound from unclear
    if any(term.last and term.last < context.issued for term in found):
        raise Unsound
    return found


def _facts(conclusion: Conclusion, assignment: Assignment, context: Context) -> dict[str, Any]:
    urls = {source.id: source.url for source in conclusion.source}
    places = [
        {"id": place.id, "url": urls.get(place.id), "paragraph": place.paragraph, "wording": place.wording}
        for place in assignment.source
    ]
    return {
        "number": conclusion.number,
        "task": assignment.task.mapping(),
        **{role: getattr(assignment, role) for role in ROLE_NAMES},
        "fields": assignment.fields,
        "cites": assignment.cites,
        "amends": [cited.model_dump(exclude_none=True) for cited in assignment.amends],
        "continues": assignment.continues,
        "source": places,
        "readings": [_reading(reading, context) for reading in assignment.reading],
        "note": assignment.note,
    }


def _reading(reading: Reading, context: Context) -> dict[str, Any]:
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
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None

"""A valid register → the rows of the compiled one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from kltrack.deadline import Context, Term, UnclearDeadline, resolve
from kltrack.model import ROLES, Assignment, Conclusion, Deadline, Reading
from kltrack.register import Register
from kltrack.text import words


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item: an assignment, or one occurrence of a recurring one."""

    columns: tuple[str | None, ...]
    words: str
    addressed: tuple[tuple[str, str], ...]
    fields: tuple[str, ...]
    continues: tuple[str, ...]


def conclusion_rows(register: Register) -> Iterator[tuple[str, str, str, str, str]]:
    """(dated serial, serial, number, day of issue, JSON of its own facts) for each conclusion."""
    for conclusion in register.conclusions:
        facts = conclusion.model_dump(mode="json", exclude={"assignment"}, exclude_none=True)
        facts |= {"id": _label(register, conclusion), "assignments": len(conclusion.assignment)}
        issued = conclusion.issued.isoformat()
        yield conclusion.dated_serial, conclusion.serial, conclusion.number, issued, _json(facts)


def citable_rows(register: Register) -> Iterator[tuple[str, str, str]]:
    """(id, kind, JSON) for each document and event."""
    for document in register.documents:
        yield document.id, "document", _json(document.model_dump(mode="json", exclude_none=True))
    for event in register.events:
        yield event.id, "event", _json(event.model_dump(mode="json", exclude_none=True))


def item_rows(register: Register) -> Iterator[ItemRow]:
    """Every item of the register, in the order of the files; an occurrence is named ID@DAY."""
    for file in register.whole.files:
        for _, conclusion, assignment in file.assignments():
            context = register.whole.context(file, conclusion)
            yield from _rows_of(conclusion, assignment, context)


def _rows_of(conclusion: Conclusion, assignment: Assignment, context: Context) -> Iterator[ItemRow]:
    from kltrack.register.references import terms

    facts = _facts(conclusion, assignment, context)
    searched = " ".join(words(" ".join(_searchable(assignment))))
    addressed = tuple(dict.fromkeys(assignment.addressees()))
    for term in terms(assignment, context):
        identity = f"{assignment.id}@{term.last}" if assignment.deadline.every else assignment.id
        last = _iso(term.last)
        data = _json(facts | {"deadline": deadline_facts(assignment.deadline, term)})
        issued = conclusion.issued.isoformat()
        columns = (identity, assignment.id, conclusion.dated_serial, issued, assignment.kind, last, data)
        yield ItemRow(columns, searched, addressed, assignment.fields, assignment.continues)


def _facts(conclusion: Conclusion, assignment: Assignment, context: Context) -> dict[str, Any]:
    urls = {source.id: source.url for source in conclusion.source}
    places = [
        {"id": place.id, "url": urls.get(place.id), "paragraph": place.paragraph, "wording": place.wording}
        for place in assignment.source
    ]
    return {
        "number": conclusion.number,
        "task": assignment.task.mapping(),
        **{role: getattr(assignment, role) for role in ROLES},
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


def _searchable(assignment: Assignment) -> Iterator[str]:
    yield from assignment.task.mapping().values()
    yield from (text for text in (assignment.deadline.wording, assignment.note) if text)
    yield from assignment.fields


def _label(register: Register, conclusion: Conclusion) -> str:
    return conclusion.dated_serial if register.is_repeated(conclusion.serial) else conclusion.number


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

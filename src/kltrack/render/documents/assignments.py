"""What due, overdue and list print: each item in parts, the keys of which stand here once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from json.encoder import encode_basestring

from kltrack.index.fact_lines import PART, plain_text
from kltrack.query.facts import SourcePlace
from kltrack.query.issue import issued_text
from kltrack.render.documents.parts import answer, as_json, bodies, day, deadline, entry, matches, state
from kltrack.render.json_rows import Part, Values, key_breaker, list_breaker
from kltrack.render.remembering import (
    by_addressees,
    by_all_of_standing,
    by_deadline,
    by_matches,
    by_part,
    by_silence,
    by_standing,
)
from kltrack.terms import ROLE_NAMES, RoleName

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.render.documents import types
    from kltrack.reports.assignments import Assignments
    from kltrack.reports.rows import Task


def head(report: Assignments) -> types.AssignmentsHead:
    """What stands beside the items."""
    return {**answer(report), "undated": report.undated}


def item(row: Task) -> types.Assignment:
    """An item."""
    whole: Any = {}
    for part in PARTS:
        whole |= part.make(row)
    made: types.Assignment = whole
    return made


def _id(row: Task) -> bytes:
    return b'"id": %b' % encode_basestring(row.id).encode()


def _task(row: Task) -> bytes:
    """The task as the register has it, where JSON writes it so, else read and written."""
    text = plain_text(row.parts[_TASK], row.of.language) if row.of else None
    return b'"task": %b' % encode_basestring(row.task).encode() if text is None else b'"task": "%b"' % text


def _register_part(
    key: str, otherwise: Callable[[Task], Values], indented: Callable[[bytes], bytes] | None = None
) -> Part:
    """The part of the register's facts in which a key stands; `otherwise` makes it for a row without an item.

    `indented` makes the indented text from the text in one line, where most rows differ; without it, each text is
    written once and remembered.
    """
    number = PART[key]

    def make(row: Task) -> Values:
        return row.of.item.facts.part(number) if row.of else otherwise(row)

    indent: Callable[[Task], bytes] | None = indented and (lambda row: indented(row.parts[number]))
    return Part(make, (by_part(key),), lambda row: row.parts[number], indent)


def _addressed(role: RoleName) -> Part:
    return Part(lambda row: {role: bodies(row.addressed(role))}, (by_addressees, by_part(role)))


def _of_document(row: Task) -> Values:
    return {"conclusion": row.conclusion, "issued": issued_text(row.issued), "kind": row.kind}


def _deadline(row: Task) -> Values:
    if row.of is None:
        return {"deadline": deadline(row.deadline)}
    values = row.of.item.facts.part(PART["deadline"])
    last = day(row.of.item.last)
    return values if values["deadline"]["last"] == last else {"deadline": {**values["deadline"], "last": last}}


def _progress(row: Task) -> Values:
    return {"progress": [entry(each) for each in row.progress]}


def _links(row: Task) -> Values:
    links = {"fields": row.fields, "cites": row.cites, "continues": row.continues, "moves": row.moves}
    return {"readings": as_json(row.readings), **as_json(links)}


def _remarks(row: Task) -> Values:
    return {"amends": as_json(row.amends), "note": row.note}


_TASK = PART["task"]
PARTS: Sequence[Part] = (
    Part(lambda row: {"id": row.id}, line=_id, indented=_id),
    _register_part("conclusion", _of_document, key_breaker(("conclusion", "issued", "kind"))),
    Part(lambda row: {"task": row.task}, line=_task, indented=_task),
    *map(_addressed, ROLE_NAMES),
    Part(lambda row: {"matched": matches(row.matched)}, (by_all_of_standing, by_matches)),
    Part(_deadline, (by_all_of_standing, by_deadline)),
    Part(state, (by_all_of_standing, by_standing)),
    Part(_progress, (by_all_of_standing, by_silence)),
    _register_part("readings", _links),
    _register_part(
        "source", lambda row: {"source": as_json(row.source)}, list_breaker("source", (*SourcePlace.__annotations__,))
    ),
    _register_part("note", _remarks),
)

"""The answer to `bodies`: the directory, or one body with all its names and to whom it belongs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar

from kltrack.bodies.body import KnownBody
from kltrack.bodies.directory import Directory
from kltrack.messages import message
from kltrack.reports.report import Report
from kltrack.terms import LANGUAGE_CODES, LanguageCode
from kltrack.values import Value


class BodyRow(Value):
    """A body: its names by language, the days it exists (both included), and how it stands to others, by their ids.

    `called` has what each of those is called in the language of the answer, by its id.
    """

    id: str
    type: str
    name: str
    names: Mapping[LanguageCode, str | None]
    abbreviations: Sequence[str]
    aliases: Sequence[str]
    valid_from: date | None
    valid_to: date | None
    successors: Sequence[str]
    stands_for: Sequence[str]
    of: Sequence[str]
    members: Sequence[str]
    bound_through: Sequence[str]
    called: Mapping[str, str]
    source: str | None
    note: str | None


class Bodies(Report):
    """Every body and group, in the order of the directory."""

    name: ClassVar[str] = "bodies"
    schema: ClassVar[str] = "kltrack/bodies/v1"
    on_request: ClassVar[bool] = True
    rows: Sequence[BodyRow]


class Body(Bodies):
    """One body with all that the directory says of it."""

    name: ClassVar[str] = "body"


def bodies(directory: Directory, language: str) -> Bodies:
    """Every body and group, in the order of the directory."""
    rows = [_row(body, directory, language) for body in directory]
    empty = "" if rows else message("The directory holds no body.")
    everything = [message("Every body and group of the directory")]
    return Bodies(title=message("Bodies"), rows=rows, explanation=everything, empty=empty)


def body(record: KnownBody, directory: Directory, language: str) -> Body:
    """One body, with its members and the groups through which it is bound."""
    row = _row(record, directory, language)
    return Body(title=row.name, rows=[row], explanation=[message("The body {id}", id=row.id)])


def _row(record: KnownBody, directory: Directory, language: str) -> BodyRow:
    members = directory.members(record.id)
    bound_through = [holder for holder in directory.reach(record.id) if holder != record.id]
    others = (*record.successors, *record.stands_for, *record.of, *members, *bound_through)
    return BodyRow(
        id=record.id,
        type=record.type,
        name=record.name(language),
        names={code: record.names.get(code) for code in LANGUAGE_CODES},
        abbreviations=record.abbreviations,
        aliases=record.aliases,
        valid_from=_day(record.valid_from),
        valid_to=_day(record.valid_to),
        successors=record.successors,
        stands_for=record.stands_for,
        of=record.of,
        members=members,
        bound_through=bound_through,
        called={other: directory.name(other, language) for other in others},
        source=record.source,
        note=record.note,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None  # the directory keeps its days as text

"""A body as the directory holds it and as it is stored: plain values, quick to make, unlike the register's record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from kltrack.text import in_language
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.model import Body


class KnownBody(NamedTuple):
    """A body as the directory holds it. `valid_to` is the last day it existed, None while it exists."""

    id: str
    type: str
    names: Mapping[str, str]
    abbreviations: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    valid_from: str | None = None
    valid_to: str | None = None
    successors: tuple[str, ...] = ()
    stands_for: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    member_types: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    source: str | None = None
    note: str | None = None

    def name(self, language: str = "en") -> str:
        """The canonical name in a language where the directory has it, else in another."""
        return in_language(self.names, language)

    def every_name(self) -> tuple[str, ...]:
        """Canonical names, aliases and abbreviations."""
        return (*self.names.values(), *self.aliases, *self.abbreviations)

    def existed_on(self, day: date) -> bool:
        """Whether the body had not been abolished before `day`; its last day counts as existing."""
        return self.valid_to is None or day.isoformat() <= self.valid_to


def known_body(body: Body) -> KnownBody:
    """The directory's form of a body or group of the register."""
    return KnownBody(
        id=body.id,
        type=body.type,
        names=body.name.mapping(),
        abbreviations=body.abbreviations,
        aliases=body.aliases,
        valid_from=body.valid_from.isoformat() if body.valid_from else None,
        valid_to=body.valid_to.isoformat() if body.valid_to else None,
        successors=body.successors,
        stands_for=body.stands_for,
        members=body.members,
        member_types=body.member_types,
        of=body.of,
        source=body.source,
        note=body.note,
    )


class StoredBodies(Mapping[str, KnownBody]):
    """Bodies as they were stored, each made when it is asked for: most queries need a handful of two hundred."""

    def __init__(self, fields: Mapping[str, Mapping[str, Any]]) -> None:
        self._fields = fields
        self._made: dict[str, KnownBody] = {}
        self._every: list[str] | None = None

    def __getitem__(self, body: str) -> KnownBody:
        if body not in self._made:
            self._made[body] = KnownBody(**self._fields[body])
        return self._made[body]

    def __iter__(self) -> Iterator[str]:
        if self._every is None:
            every = [*self._fields.items()]
            self._made = {body: KnownBody(**fields) for body, fields in every} | self._made
            self._every = [body for body, _ in every]
        return iter(self._every)

    def __len__(self) -> int:
        return len(self._fields)

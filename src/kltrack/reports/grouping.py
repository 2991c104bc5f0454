"""What an item stands under when items are put together: its conclusion, bodies, fields or roles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Literal

from kltrack.bodies.directory import Directory
from kltrack.dates import format_date
from kltrack.fields import field_name
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Item
from kltrack.query.issue import Issued, dated_number, issued_of, issued_text
from kltrack.reports.rows import NamedBody, named_bodies
from kltrack.terms import ANSWERING, ROLE_NAMES, ROLES, RoleName

Side = Literal["body", "conclusion", "field", "role"]
_ROLE_PHRASES: Mapping[str, str] = {role.name: role.phrase for role in ROLES}
SIDES: tuple[Side, ...] = ("body", "conclusion", "field", "role")


def groups(item: Item, side: str, directory: Directory, language: str) -> Iterable[NamedBody]:
    """Each group under which an item stands.

    By body, the addressees through which it reaches the bodies asked for, else those that lead or implement it; by
    role, the roles of the bodies asked for, else every role that is filled.
    """
    if side == "conclusion":
        return [dated_conclusion(item.facts.number, item.issued)]
    if side == "body":
        return named_bodies(bodies_of(item), directory, language)
    if side == "field":
        return [_named_field(field, language) for field in item.facts.fields]
    return [_named_role(role) for role in _roles(item)]


def group_keys(item: Item, side: Side) -> Iterable[str]:
    """The key of each group under which an item stands, for `group_names`."""
    if side == "conclusion":
        return [item.conclusion]
    if side == "body":
        return bodies_of(item)
    return item.facts.fields if side == "field" else _roles(item)


def group_names(side: Side, index: Index, language: str) -> Callable[[str], NamedBody]:
    """How groups are named, each by its key: a body's id, a conclusion's identity, a field, a role."""
    if side == "body":
        return lambda body: named_bodies([body], index.directory, language)[0]
    if side == "conclusion":
        return lambda identity: _conclusion(*index.issue_of(identity))
    return partial(_named_field, language=language) if side == "field" else _named_role


def _named_field(field: str, language: str) -> NamedBody:
    return NamedBody(id=field, name=field_name(field, language))


def _named_role(role: str) -> NamedBody:
    return NamedBody(id=role, name=message(_ROLE_PHRASES[role]))


def _conclusion(number: str, issued: str | None) -> NamedBody:
    return dated_conclusion(number, issued_of(issued))


def dated_conclusion(number: str, issued: Issued) -> NamedBody:
    """A conclusion with its day, as the group of its items."""
    identity = f"{number}@{issued_text(issued)}" if issued else number
    return NamedBody(id=identity, name=dated_number(number, issued, format_date))


def bodies_of(item: Item) -> list[str]:
    """The addressees through which an item reaches the bodies asked for, else those that answer for it; each once."""
    reached = [match.via or match.body for match in item.matched]
    return list(dict.fromkeys(reached or answering(item)))


def answering(item: Item) -> Iterator[str]:
    """The bodies that answer for an item: those that lead it, then those that implement it."""
    return (body for role in ANSWERING for body in item.facts.addressed(role))


def _roles(item: Item) -> list[RoleName]:
    asked = [match.role for match in item.matched]
    return [role for role in ROLE_NAMES if (role in asked if asked else item.facts.addressed(role))]

"""What a shell offers after TAB. A completion never fails and never writes: at worst it offers nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path

import typer

from kltrack.cli.opening import open_register
from kltrack.index import Index
from kltrack.render import FORMATS
from kltrack.schemas import names as schema_names
from kltrack.terms import KIND_NAMES, LANGUAGE_CODES, ROLE_NAMES, STANDING_WORDS, STATUS_WORDS

Offer = tuple[str, str]
_MOST_IDS = 200
_LONGEST_TOLD = 60  # longer help breaks the line in zsh's list


def _offering(
    function: Callable[[Index, str], Iterator[Offer]],
) -> Callable[[typer.Context, str], list[Offer]]:
    @wraps(function)
    def offer(ctx: typer.Context, incomplete: str) -> list[Offer]:
        try:
            named = ctx.params.get("register")  # still text: while a line is typed, nothing is converted
            offers = function(open_register(Path(named) if named else None), incomplete)
            return [(value, _shortened(told)) for value, told in offers]
        except Exception:  # noqa: BLE001  # an error in the middle of a line being typed helps nobody
            return []

    del offer.__wrapped__  # Typer reads the signature of what it is given
    return offer


def _shortened(told: str) -> str:
    return told if len(told) <= _LONGEST_TOLD else told[: _LONGEST_TOLD - 1] + "…"


@_offering
def bodies(index: Index, incomplete: str) -> Iterator[Offer]:
    """Body ids that begin as typed, each with its name."""
    yield from _bodies(index, incomplete)


@_offering
def exceptions(index: Index, incomplete: str) -> Iterator[Offer]:
    """What --except leaves out: bodies, fields and conclusions that begin as typed."""
    yield from _bodies(index, incomplete)
    yield from _fields(index, incomplete)
    yield from _conclusions(index, incomplete)


def languages(incomplete: str) -> list[str]:
    """The languages that begin as typed."""
    return [language for language in LANGUAGE_CODES if language.startswith(incomplete)]


def _bodies(index: Index, incomplete: str) -> Iterator[Offer]:
    for body in index.directory:
        if body.id.startswith(incomplete):
            yield body.id, body.name()


@_offering
def ids(index: Index, incomplete: str) -> Iterator[Offer]:
    """Item ids that begin as typed, each with its task."""
    yield from _ids(index, incomplete)


def _ids(index: Index, incomplete: str) -> Iterator[Offer]:
    yield from index.items_from(incomplete, _MOST_IDS)


@_offering
def ids_and_statuses(index: Index, incomplete: str) -> Iterator[Offer]:
    """What may stand in `mark`: ids, and what can be said of them."""
    yield from ((status, "") for status in STATUS_WORDS if status.startswith(incomplete))
    yield from _ids(index, incomplete)


@_offering
def conclusions(index: Index, incomplete: str) -> Iterator[Offer]:
    """Conclusion numbers that begin as typed, each with its day."""
    yield from _conclusions(index, incomplete)


def _conclusions(index: Index, incomplete: str) -> Iterator[Offer]:
    for facts in index.conclusions():
        if facts["id"].startswith(incomplete):
            yield facts["id"], facts["issued"]


@_offering
def fields(index: Index, incomplete: str) -> Iterator[Offer]:
    """Fields of work that begin as typed."""
    yield from _fields(index, incomplete)


def _fields(index: Index, incomplete: str) -> Iterator[Offer]:
    yield from ((name, "") for name in index.fields() if name.startswith(incomplete))


def roles(incomplete: str) -> list[str]:
    """The roles that begin as typed."""
    return [role for role in ROLE_NAMES if role.startswith(incomplete)]


def sides(incomplete: str) -> list[str]:
    """What items can be put together by, that begins as typed."""
    return [side for side in ("body", "conclusion", "field", "role") if side.startswith(incomplete)]


def kinds(incomplete: str) -> list[str]:
    """The kinds that begin as typed."""
    return [kind for kind in KIND_NAMES if kind.startswith(incomplete)]


def standings(incomplete: str) -> list[str]:
    """The words for --status that begin as typed."""
    return [word for word in STANDING_WORDS if word.startswith(incomplete)]


def schemas(incomplete: str) -> list[str]:
    """The schemas that begin as typed."""
    return [name for name in schema_names() if name.startswith(incomplete)]


def formats(incomplete: str) -> list[str]:
    """The formats that begin as typed."""
    return [name for name in FORMATS if name.startswith(incomplete)]

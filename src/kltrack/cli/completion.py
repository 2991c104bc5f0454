"""Completers: each offers the words that may stand where one is being typed, with a description of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from kltrack.bodies.directory import Directory
from kltrack.cli.commands import command_function, formats_of, groups_of
from kltrack.cli.opening import open_register
from kltrack.cli.options import COLOURS
from kltrack.index import Index
from kltrack.query.filter import reaches_to
from kltrack.schemas import names as schema_names
from kltrack.terms import KIND_NAMES, LANGUAGE_CODES, ROLE_NAMES, STANDING_WORDS, STATUS_WORDS
from kltrack.text import strip_marks
from kltrack.timezone import HANOI
from kltrack.tuples import NamedTuple

Offer = tuple[str, str]
_MOST_IDS = 200
_MOST_YEARS = 20


class Context(NamedTuple):
    """The line that is being typed: its command, and the register that it names, as text."""

    command: str
    register: str | None

    def open(self) -> Index:
        """The compiled register that the line is about. Raises Unreadable or RegisterInvalid."""
        return open_register(Path(self.register).expanduser() if self.register else None)


def bodies(context: Context, beginning: str) -> Iterator[Offer]:
    """Body ids, each with its name; where none begins so, names and abbreviations."""
    directory = context.open().directory
    ids = [(body.id, body.name()) for body in directory if body.id.startswith(beginning)]
    yield from ids or _by_name(directory, beginning)


def _by_name(directory: Directory, typed: str) -> list[Offer]:
    """The body whose whole abbreviation was typed, else names that begin as typed, first with its capitals and marks.

    Every offer begins with exactly what was typed: else a shell with several offers would take letters away.
    """
    exact = [body for body in directory if typed in body.abbreviations and directory.fitting(typed) == [body.id]]
    if exact:
        return [(typed, exact[0].name())]
    bare = strip_marks(typed)
    as_typed = _names(directory, typed, lambda name: name.startswith(typed))
    return as_typed or _names(directory, typed, lambda name: strip_marks(name[: len(typed)]) == bare)


def _names(directory: Directory, typed: str, begins: Callable[[str], bool]) -> list[Offer]:
    """A name of each body that has one that begins so, where that name means this body alone."""
    offers = []
    for body in directory:
        name = next(filter(begins, body.every_name()), "")
        value = typed + name[len(typed) :]
        if name and directory.fitting(value) == [body.id]:
            offers.append((value, body.id if name == body.name() else body.name()))
    return offers


def exceptions(context: Context, beginning: str) -> Iterator[Offer]:
    """What --except leaves out: bodies, fields and conclusions."""
    yield from bodies(context, beginning)
    yield from fields(context, beginning)
    yield from conclusions(context, beginning)


def ids(context: Context, beginning: str) -> Iterator[Offer]:
    """Item ids, each with its task."""
    index = context.open()
    index.reach(_followed_to(beginning))
    yield from index.items_from(beginning, _MOST_IDS)


def _followed_to(beginning: str) -> date:
    """How far a rule without an end is followed: as far as lists go, or to the year that is typed after the @."""
    ahead = reaches_to((), datetime.now(HANOI).date())
    year = beginning.rpartition("@")[2][:4]
    typed = int(year) if year.isascii() and year.isdecimal() and len(year) == 4 else 0
    return max(ahead, date(typed, 12, 31)) if ahead.year < typed <= ahead.year + _MOST_YEARS else ahead


def ids_and_statuses(context: Context, beginning: str) -> Iterator[Offer]:
    """What may stand in `mark`: ids, and what can be said of them."""
    yield from _beginning(beginning, STATUS_WORDS)
    yield from ids(context, beginning)


def conclusions(context: Context, beginning: str) -> Iterator[Offer]:
    """Conclusion numbers, each with its day."""
    for facts in context.open().conclusions():
        if facts["id"].startswith(beginning):
            yield facts["id"], facts["issued"] or ""


def fields(context: Context, beginning: str) -> Iterator[Offer]:
    """Fields of work."""
    return _beginning(beginning, context.open().fields())


def columns(context: Context, beginning: str) -> Iterator[Offer]:
    """What --fields takes: completions of the last field of the list, with the fields before it."""
    from kltrack.render.columns import promised_fields

    begun = beginning.rpartition(",")[2].lstrip()
    before = beginning.removesuffix(begun)
    keys = promised_fields(context.command if context.command in schema_names() else "assignments")
    return ((before + key, "") for key in keys if key.startswith(begun))


def languages(_: Context, beginning: str) -> Iterator[Offer]:
    """The languages."""
    return _beginning(beginning, LANGUAGE_CODES)


def roles(_: Context, beginning: str) -> Iterator[Offer]:
    """The roles."""
    return _beginning(beginning, ROLE_NAMES)


def sides(context: Context, beginning: str) -> Iterator[Offer]:
    """What the command groups items by."""
    from kltrack.reports.grouping import SIDES
    from kltrack.reports.timeline import BY

    return _beginning(beginning, BY if context.command == "timeline" else SIDES)


def kinds(_: Context, beginning: str) -> Iterator[Offer]:
    """The kinds."""
    return _beginning(beginning, KIND_NAMES)


def standings(_: Context, beginning: str) -> Iterator[Offer]:
    """The words for --status."""
    return _beginning(beginning, STANDING_WORDS)


def schemas(_: Context, beginning: str) -> Iterator[Offer]:
    """The schemas."""
    return _beginning(beginning, schema_names())


def sort_keys(context: Context, beginning: str) -> Iterator[Offer]:
    """The fields by which the command's rows are sorted, with a minus before them where one is typed."""
    from kltrack.query.window import SORTS
    from kltrack.render.columns import single_fields

    keys = single_fields(context.command) if context.command in schema_names() else SORTS
    minus = "-" if beginning.startswith("-") else ""
    return _beginning(beginning, (minus + key for key in keys))


def formats(context: Context, beginning: str) -> Iterator[Offer]:
    """The formats that the command has."""
    return _beginning(beginning, formats_of(groups_of(command_function(context.command))))


def colours(_: Context, beginning: str) -> Iterator[Offer]:
    """The values of --color."""
    return _beginning(beginning, COLOURS)


def _beginning(beginning: str, words: Iterable[str]) -> Iterator[Offer]:
    return ((word, "") for word in words if word.startswith(beginning))

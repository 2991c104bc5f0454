"""What the register says of an item, as typed values, read from the compiled register as they are asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, cast

from kltrack.query.issue import Issued, issued_of
from kltrack.terms import KindName, RoleName
from kltrack.values import Value

Reader = Callable[[str], Any]
DeadlineKind = Literal["before", "by", "on", "within", "event", "after", "every", "none"]


class Deadline(Value):
    """A deadline as printed, and the days it means; `last` is the last day in force, `original` the first one."""

    kind: DeadlineKind
    wording: str | None
    first: date | None
    last: date | None
    original: date | None
    inherited: bool
    target: date | None
    time: str | None
    event: str | None
    after: str | None


class Place(Value):
    """Where in a source a record rests."""

    id: str
    url: str | None
    paragraph: int | None
    wording: str | None


class Amendment(Value):
    """What in which document is amended."""

    document: str
    provision: str | None = None
    note: str | None = None


class Reading(Value):
    """Another report of the same directive: only what it says differently has a value."""

    source: str
    paragraph: int | None = None
    kind: KindName | None = None
    lead: Sequence[str] | None = None
    implementing: Sequence[str] | None = None
    coordinating: Sequence[str] | None = None
    wording: str | None = None
    note: str | None = None
    task: Mapping[str, str] | None = None
    deadline: Deadline | None = None


class Facts:
    """What the register says of an item. Bodies are ids, in the order written; `task` is by language.

    Made of what the compiled register keeps, as JSON has it; an answer of any size shows few of its parts, and only
    what is asked for becomes a value. `kept` is that JSON, whose parts are written as the JSON of answers has them.
    """

    __slots__ = ("kept",)

    def __init__(self, kept: Mapping[str, Any]) -> None:
        self.kept = kept

    def __eq__(self, other: object) -> bool:
        """The same is said."""
        return isinstance(other, Facts) and self.kept == other.kept

    __hash__ = None  # type: ignore[assignment]  # as of every value that holds lists

    @property
    def number(self) -> str:
        """The number of its conclusion."""
        return cast("str", self.kept["number"])

    @property
    def issued(self) -> Issued:
        """When its conclusion was issued."""
        return issued_of(self.kept["issued"])

    @property
    def task(self) -> Mapping[str, str]:
        """What is to be done, by language."""
        return cast("Mapping[str, str]", self.kept["task"])

    @property
    def fields(self) -> Sequence[str]:
        """The fields of work."""
        return cast("Sequence[str]", self.kept["fields"])

    @property
    def cites(self) -> Sequence[str]:
        """The ids of what it cites."""
        return cast("Sequence[str]", self.kept["cites"])

    @property
    def amends(self) -> Sequence[Amendment]:
        """What it amends."""
        return [Amendment(**each) for each in self.kept["amends"]]

    @property
    def continues(self) -> Sequence[str]:
        """The ids of the assignments that it continues."""
        return cast("Sequence[str]", self.kept["continues"])

    @property
    def moves(self) -> Sequence[str]:
        """The ids of the assignments whose day it moves."""
        return cast("Sequence[str]", self.kept["moves"])

    @property
    def source(self) -> Sequence[Place]:
        """The places on which it rests."""
        return [Place(**each) for each in self.kept["source"]]

    @property
    def readings(self) -> Sequence[Reading]:
        """Other reports of it."""
        return [*map(_reading, self.kept["readings"])]

    @property
    def note(self) -> str | None:
        """The curator's judgement."""
        return cast("str | None", self.kept["note"])

    @property
    def deadline(self) -> Deadline:
        """The deadline as the register has it."""
        return _deadline(self.kept["deadline"])

    def addressed(self, role: RoleName | str) -> Sequence[str]:
        """The bodies that are addressed in a role."""
        return cast("Sequence[str]", self.kept[role])


def facts_of(data: str, read: Reader = json.loads) -> Facts:
    """The facts of an item from the JSON that the compiled register keeps, taken apart by `read`."""
    return Facts(read(data))


def _deadline(kept: Mapping[str, Any]) -> Deadline:
    days = {key: date.fromisoformat(day) for key in _OF_DEADLINE if (day := kept[key])}
    return Deadline(**{**kept, **days})


def _reading(kept: Mapping[str, Any]) -> Reading:
    return Reading(**{**kept, "deadline": _deadline(kept["deadline"])} if "deadline" in kept else kept)


_OF_DEADLINE = ("first", "last", "original", "target")

"""What the register says of an item or of a conclusion, as typed values, read once from the compiled register."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, cast

from kltrack.dates import format_day
from kltrack.messages import message
from kltrack.terms import CoverageName, KindName, RoleName, TypeName
from kltrack.values import Value

Reader = Callable[[str], Any]
# A day of issue; the period in which it lies, as the register writes it; or None where nothing is known.
Issued = date | str | None
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


class Citable(Value):
    """A document or an event that is cited, with what the register gives of it; of a conclusion the id alone."""

    id: str
    type: str | None = None
    title: Mapping[str, str] | None = None
    number: str | None = None
    issued: Issued = None
    by: str | None = None
    name: Mapping[str, str] | None = None
    first: date | None = None
    last: date | None = None
    source: str | None = None
    note: str | None = None


class Signatory(Value):
    """Who signed a conclusion, and in what role."""

    name: str
    role: str | None = None


class Heard(Value):
    """A report that a conclusion rests on; `by` is a body's id."""

    number: str | None = None
    date: date | None = None
    by: str | None = None
    period: str | None = None


class Source(Value):
    """A text that a conclusion's record rests on, with what the register gives of it."""

    id: str
    language: str | None = None
    publisher: str | None = None
    title: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    sha256: str | None = None
    paragraphs: int | None = None
    note: str | None = None


class ConclusionReading(Value):
    """What another report says differently of a conclusion's own facts: only that has a value."""

    source: str
    paragraph: int | None = None
    number: str | None = None
    issued: date | None = None
    title: Mapping[str, str] | None = None
    issuers: Sequence[str] | None = None
    signatory: Signatory | None = None
    report: Heard | None = None
    wording: str | None = None
    note: str | None = None


class Conclusion(Value):
    """A conclusion's own facts. `id` is its number, with its day where several conclusions have that number; `since`
    is the first day on which it may have been issued."""

    id: str
    identity: str
    number: str
    type: TypeName
    coverage: CoverageName | None
    issued: Issued
    since: date | None
    title: Mapping[str, str] | None
    issuers: Sequence[str]
    signatory: Signatory | None
    reports: Sequence[Heard]
    sources: Sequence[Source]
    readings: Sequence[ConclusionReading]
    assignments: int
    note: str | None

    @property
    def dated(self) -> str:
        """What tells it from every other: its full number and its day."""
        return f"{self.number}@{issued_text(self.issued) or ''}"

    def had_been_issued(self, day: date) -> bool:
        """Whether it may have been issued by a day."""
        return self.since is None or self.since <= day


def facts_of(data: str, read: Reader = json.loads) -> Facts:
    """The facts of an item from the JSON that the compiled register keeps, taken apart by `read`."""
    return Facts(read(data))


def issued_of(kept: str | None) -> Issued:
    """A day of issue, or the period in which it lies."""
    try:
        return date.fromisoformat(kept) if kept else None
    except ValueError:
        return kept


def issued_text(issued: Issued) -> str | None:
    """A day of issue as ISO, a period as the register writes it."""
    return issued.isoformat() if isinstance(issued, date) else issued


def conclusion_of(kept: Mapping[str, Any]) -> Conclusion:
    """A conclusion from its facts as the index gives them."""
    return Conclusion(
        id=kept["id"],
        number=kept["number"],
        identity=kept["identity"],
        type=kept.get("type", "conclusion"),
        coverage=kept.get("coverage"),
        issued=issued_of(kept["issued"]),
        since=date.fromisoformat(kept["since"]) if kept["since"] else None,
        title=kept.get("title"),
        issuers=kept["issuers"],
        signatory=Signatory(**kept["signatory"]) if "signatory" in kept else None,
        reports=[Heard(**_dated(each)) for each in kept["report"]],
        sources=[Source(**_dated(each)) for each in kept["source"]],
        readings=[_conclusion_reading(each) for each in kept["reading"]],
        assignments=kept["assignments"],
        note=kept.get("note"),
    )


def citable_of(identity: str, kept: Mapping[str, Any] | None) -> Citable:
    """What is cited, from its facts as the index gives them; None for a conclusion of the register itself."""
    return Citable(**{"id": identity, **_dated(kept or {})})


def format_issued(issued: Issued) -> str:
    """A day of issue in words, a period as the register writes it, nothing where neither is known."""
    return format_day(issued) if isinstance(issued, date) else issued or ""


def dated_number(number: str, issued: Issued, form: Callable[[date], str]) -> str:
    """A document's number with its day of issue in some form, or with its period; alone where nothing is known."""
    if issued is None:
        return number
    return message("{number} of {day}", number=number, day=form(issued) if isinstance(issued, date) else issued)


def _deadline(kept: Mapping[str, Any]) -> Deadline:
    days = {key: date.fromisoformat(day) for key in _OF_DEADLINE if (day := kept[key])}
    return Deadline(**{**kept, **days})


def _reading(kept: Mapping[str, Any]) -> Reading:
    return Reading(**{**kept, "deadline": _deadline(kept["deadline"])} if "deadline" in kept else kept)


def _conclusion_reading(kept: Mapping[str, Any]) -> ConclusionReading:
    values: Mapping[str, type[Value]] = {"signatory": Signatory, "report": Heard}
    given: dict[str, Any] = {
        key: values[key](**_dated(value)) if key in values else value for key, value in _dated(kept).items()
    }
    return ConclusionReading(**given)


def _dated(kept: Mapping[str, Any]) -> dict[str, Any]:
    """The same with its days as days, which JSON has as text."""
    days = {key: date.fromisoformat(value) if value and key in _DAYS else value for key, value in kept.items()}
    return days | {"issued": issued_of(kept["issued"])} if "issued" in kept else days


_OF_DEADLINE = ("first", "last", "original", "target")
_DAYS = frozenset(("first", "last", "date", "published"))

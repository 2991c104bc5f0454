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


class Facts(Value):
    """What the register says of an item. Bodies are ids, in the order written; `task` is by language."""

    number: str
    issued: Issued
    task: Mapping[str, str]
    lead: Sequence[str]
    implementing: Sequence[str]
    coordinating: Sequence[str]
    fields: Sequence[str]
    cites: Sequence[str]
    amends: Sequence[Amendment]
    continues: Sequence[str]
    moves: Sequence[str]
    source: Sequence[Place]
    readings: Sequence[Reading]
    note: str | None
    deadline: Deadline

    def addressed(self, role: RoleName | str) -> Sequence[str]:
        """The bodies that are addressed in a role."""
        return cast("Sequence[str]", getattr(self, role))


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
    kept = read(data)
    if kept["amends"]:
        kept["amends"] = [Amendment(**each) for each in kept["amends"]]
    if kept["readings"]:
        kept["readings"] = [_reading(each) for each in kept["readings"]]
    kept["source"] = [Place(**each) for each in kept["source"]]
    kept["deadline"] = _deadline(kept["deadline"])
    kept["issued"] = issued_of(kept["issued"])
    return Facts(**kept)


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


def _deadline(kept: dict[str, Any]) -> Deadline:
    for key in ("first", "last", "original", "target"):
        if day := kept[key]:
            kept[key] = date.fromisoformat(day)
    return Deadline(**kept)


def _reading(kept: dict[str, Any]) -> Reading:
    if "deadline" in kept:
        kept["deadline"] = _deadline(kept["deadline"])
    return Reading(**kept)


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


_DAYS = frozenset(("first", "last", "date", "published"))

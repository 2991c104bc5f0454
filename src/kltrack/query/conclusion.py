"""What the register says of a conclusion and of what is cited, as typed values, read from the compiled register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kltrack.query.issue import Issued, issued_of, issued_text
from kltrack.terms import CoverageName, TypeName
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


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


class HeardReport(Value):
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
    """Another report's version of a conclusion's own facts: only what differs has a value."""

    source: str
    paragraph: int | None = None
    number: str | None = None
    issued: date | None = None
    title: Mapping[str, str] | None = None
    issuers: Sequence[str] | None = None
    signatory: Signatory | None = None
    report: HeardReport | None = None
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
    reports: Sequence[HeardReport]
    sources: Sequence[Source]
    readings: Sequence[ConclusionReading]
    assignments: int
    note: str | None

    @property
    def dated(self) -> str:
        """Its full number and its day, which no other conclusion shares."""
        return f"{self.number}@{issued_text(self.issued) or ''}"

    def had_been_issued(self, day: date) -> bool:
        """Whether it may have been issued by a day."""
        return self.since is None or self.since <= day


def conclusion_of(facts: Mapping[str, Any]) -> Conclusion:
    """A conclusion from its facts as the index gives them."""
    return Conclusion(
        id=facts["id"],
        number=facts["number"],
        identity=facts["identity"],
        type=facts.get("type", "conclusion"),
        coverage=facts.get("coverage"),
        issued=issued_of(facts["issued"]),
        since=date.fromisoformat(facts["since"]) if facts["since"] else None,
        title=facts.get("title"),
        issuers=facts["issuers"],
        signatory=Signatory(**facts["signatory"]) if "signatory" in facts else None,
        reports=[HeardReport(**_dated(each)) for each in facts["report"]],
        sources=[Source(**_dated(each)) for each in facts["source"]],
        readings=[_conclusion_reading(each) for each in facts["reading"]],
        assignments=facts["assignments"],
        note=facts.get("note"),
    )


def citable_of(identity: str, facts: Mapping[str, Any] | None) -> Citable:
    """What is cited, from its facts as the index gives them; None for a conclusion of the register itself."""
    return Citable(**{"id": identity, **_dated(facts or {})})


def _conclusion_reading(facts: Mapping[str, Any]) -> ConclusionReading:
    values: Mapping[str, type[Value]] = {"signatory": Signatory, "report": HeardReport}
    given: dict[str, Any] = {
        key: values[key](**_dated(value)) if key in values else value for key, value in _dated(facts).items()
    }
    return ConclusionReading(**given)


def _dated(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts with dates in place of their ISO texts."""
    days = {key: date.fromisoformat(value) if value and key in _DAYS else value for key, value in facts.items()}
    return days | {"issued": issued_of(facts["issued"])} if "issued" in facts else days


_DAYS = frozenset(("first", "last", "date", "published"))

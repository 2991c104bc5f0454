"""The register's records as they are written in TOML: Pydantic models, frozen, every key known.

Each class is one table of `data/conclusions.toml` or `data/bodies.toml`; docs/register.md explains every key.
Types are strict: a number is no date, a date is no text; what a value may be is in `kltrack.toml_values`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Optional

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kltrack.dates import read_span
from kltrack.messages import message
from kltrack.numbers import beginning, number_key, serial
from kltrack.terms import ROLE_NAMES, CoverageName, KindName, RoleName, TypeName
from kltrack.toml_values import (
    WITHIN,
    Abbreviations,
    Aliases,
    Clock,
    Day,
    Issued,
    Latin,
    Name,
    OneOrMoreSlugs,
    Prose,
    Slug,
    Slugs,
    Text,
    Texts,
    WrongValue,
)

SCHEMA = 1
_ASSIGNMENT_ID = re.compile(r"[0-9a-z]+(-[0-9a-z]+)*?(@\d{4}-\d{2}-\d{2})?-\d{2,}(\.[0-9a-z]+)*")
_LANGUAGE = re.compile(r"[a-z]{2}")


class Record(BaseModel):
    """One table of the register: unknown keys are errors and nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Names(Record):
    """A text in one language or more, by their codes of two letters."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Text]

    en: Text | None = None
    vi: Text | None = None
    fr: Text | None = None

    @model_validator(mode="after")
    def _is_in_a_language(self) -> Names:
        for code in self.model_extra or {}:
            if not _LANGUAGE.fullmatch(code):
                raise WrongValue(
                    lambda key, code=code: message('{key} has "{code}", which is no language', key=key, code=code),  # type: ignore[misc]
                    message("write a code of two letters, such as en, vi or fr"),
                )
        if self.en is self.vi is self.fr is None and not self.model_extra:
            raise WrongValue(
                lambda key: message("{key} has no text in any language", key=key), message('write one: {{ en = "…" }}')
            )
        return self

    def mapping(self) -> dict[str, str]:
        """Language code → text, for the languages that are there."""
        known = {code: text for code in ("en", "vi", "fr") if (text := getattr(self, code)) is not None}
        return {**known, **(self.model_extra or {})}


class ProperNames(Names):
    """The names of a body or an event, by which it is looked up."""

    __pydantic_extra__: dict[str, Name]

    en: Name | None = None
    vi: Name | None = None
    fr: Name | None = None


class Body(Record):
    """Anyone who can be addressed. `valid_from` and `valid_to` are the first and last day it exists, both included."""

    id: Slug
    type: Slug
    name: ProperNames
    abbreviations: Abbreviations = ()
    aliases: Aliases = ()
    valid_from: Day | None = None
    valid_to: Day | None = None
    successors: Slugs = ()
    stands_for: Slugs = ()
    members: Slugs = ()
    member_types: Slugs = ()
    of: OneOrMoreSlugs = ()
    source: Prose | None = None
    note: Prose | None = None

    @model_validator(mode="after")
    def _span_is_whole(self) -> Body:
        if self.successors and self.valid_to is None:
            raise WrongValue(
                lambda _: message("has successors but no valid_to"), message("write the last day it existed")
            )
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise WrongValue(
                lambda _: message(
                    "valid_to {valid_to} lies before valid_from {valid_from}",
                    valid_to=self.valid_to,
                    valid_from=self.valid_from,
                )
            )
        return self


class Document(Record):
    """Whatever else is cited: a resolution, plan, regulation or report that is not a conclusion of the register."""

    id: Latin
    type: Text | None = None
    title: Names | None = None
    number: Text | None = None
    issued: Issued | None = None
    by: Slug | None = None
    note: Prose | None = None


class Event(Record):
    """Something that deadlines wait for; `first` and `last` are its days, both included, left out while unknown."""

    id: Slug
    name: ProperNames
    first: Day | None = None
    last: Day | None = None
    source: Text | None = None
    note: Prose | None = None

    @model_validator(mode="after")
    def _days_in_order(self) -> Event:
        if self.first and self.last and self.last < self.first:
            raise WrongValue(
                lambda _: message("last {last} lies before first {first}", last=self.last, first=self.first)
            )
        return self

    @property
    def last_day(self) -> date | None:
        """The last day of the event, or None while that is unknown: the first day alone does not tell it."""
        return self.last


_DAYS = frozenset({"before", "by", "on"})
_OF_KIND = _DAYS | {"within", "event", "days", "months", "years", "after", "every", "until"}


class Deadline(Record):
    """A deadline as written. What the keys mean in days is `kltrack.deadline`'s to say."""

    before: Day | None = None
    by: Day | None = None
    on: Day | None = None
    within: Text | None = None
    event: Slug | None = None
    days: Annotated[int, Field(ge=0, le=36_600)] | None = None
    months: Annotated[int, Field(ge=0, le=1_200)] | None = None
    years: Annotated[int, Field(ge=0, le=100)] | None = None
    after: Day | Text | None = None
    every: Text | None = None
    until: Day | Slug | None = None
    wording: Text | None = None
    wording_differs: bool = False
    inherited: bool = False
    target: Day | None = None
    time: Clock | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Deadline:
        given = self.model_fields_set & _OF_KIND
        if not given or (len(given) == 1 and given <= _DAYS):
            return self  # as most are: one day, which nothing can contradict
        stated = self._given("before", "by", "on", "within")
        counted = self._given("days", "months", "years")
        if len(stated) > 1:
            kinds = message(" and ").join(stated)
            raise WrongValue(
                lambda key: message("{key} has two kinds of deadline, {kinds}", key=key, kinds=kinds),
                message("keep one"),
            )
        waits = counted or self._given("after")
        families = [family for family in (stated or self._given("event"), waits, self._given("every")) if family]
        if len(families) > 1:
            first, second = families[0][0], families[1][0]
            raise WrongValue(
                lambda key: message(
                    "{key} {first} and {second} cannot stand in one deadline", key=key, first=first, second=second
                ),
                message("keep one"),
            )
        self._check_counted(counted)
        if self.until and not self.every:
            raise WrongValue(lambda key: message("{key} until needs every: the rule whose last day it is", key=key))
        self._check_period()
        return self

    def _check_period(self) -> None:
        if self.within and not WITHIN.fullmatch(self.within):
            raise WrongValue(
                lambda key: message('{key} within = "{value}" is no period', key=key, value=self.within),
                message('write "2025", "2025-Q4", "2025-12", "2025-W41" or "2025-10-01/2025-10-07"'),
            )

    def _given(self, *keys: str) -> list[str]:
        return [key for key in keys if getattr(self, key) is not None]

    def _check_counted(self, counted: list[str]) -> None:
        if len(counted) > 1:
            keys = message(" and ").join(counted)
            raise WrongValue(
                lambda key: message("{key} {keys} cannot stand together", key=key, keys=keys), message("keep one")
            )
        waits = isinstance(self.after, str) and self.after != "issued"
        if (counted and self.after is None) or (self.after is not None and not counted and not waits):
            raise WrongValue(
                lambda key: message(
                    '{key} days, months or years go with after: "issued", an event\'s id or a date', key=key
                )
            )


class Amendment(Record):
    """A document that an assignment amends, and the provision of it."""

    document: Text
    provision: Text | None = None
    note: Prose | None = None


class Evidence(Record):
    """The paragraph of a source on which a record rests: the 1-based count of the source's non-empty lines."""

    id: Slug
    paragraph: Annotated[int, Field(ge=1)] | None = None
    wording: Text | None = None


class Reading(Record):
    """Another report of the same directive that says otherwise: only what differs."""

    source: Slug
    paragraph: Annotated[int, Field(ge=1)] | None = None
    kind: Optional[KindName] = None  # noqa: UP045
    task: Names | None = None
    lead: Slugs | None = None
    implementing: Slugs | None = None
    coordinating: Slugs | None = None
    deadline: Deadline | None = None
    wording: Text | None = None
    note: Prose | None = None


class Assignment(Record):
    """One separately completable directive: its task, bodies in their roles, and deadline."""

    id: Text
    kind: KindName = "assignment"
    task: Names
    lead: Slugs = ()
    implementing: Slugs = ()
    coordinating: Slugs = ()
    fields: Slugs = ()
    deadline: Deadline = Deadline()
    cites: Texts = ()
    amends: Annotated[tuple[Amendment, ...], Field(strict=False)] = ()
    continues: Texts = ()
    moves: Texts = ()
    wording_differs: bool = False
    source: Annotated[tuple[Evidence, ...], Field(strict=False)] = ()
    reading: Annotated[tuple[Reading, ...], Field(strict=False)] = ()
    note: Prose | None = None

    @model_validator(mode="after")
    def _id_is_readable(self) -> Assignment:
        if not _ASSIGNMENT_ID.fullmatch(self.id):
            raise WrongValue(
                lambda _: message(
                    'id "{id}" is not <conclusion number>-<nn>[.<sub-number>][.<letter>], for example 202-05.2.a',
                    id=self.id,
                )
            )
        return self

    def beginning(self) -> str:
        """What the id begins with: `202`, `18@2026-04-02`, `180-cd-ttg`."""
        return self.id.rpartition("-")[0]

    def addressees(self) -> Iterator[tuple[RoleName, str]]:
        """Every (role, body id), role by role, in the order written."""
        for role in ROLE_NAMES:
            for body in getattr(self, role):
                yield role, body


class Signatory(Record):
    """Who signed a conclusion, and in what role."""

    name: Text
    role: Text | None = None


class HeardReport(Record):
    """A report that the conclusion rests on."""

    number: Text | None = None
    date: Day | None = None
    by: Slug | None = None
    period: Text | None = None


class Source(Record):
    """A text that the record rests on."""

    id: Slug
    language: Text | None = None
    publisher: Text | None = None
    title: Text | None = None
    author: Text | None = None
    published: Day | None = None
    url: Text | None = None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None
    paragraphs: Annotated[int, Field(ge=1)] | None = None
    note: Prose | None = None


class ConclusionReading(Record):
    """What another report says differently about the conclusion's own facts."""

    source: Slug
    paragraph: Annotated[int, Field(ge=1)] | None = None
    number: Text | None = None
    issued: Day | None = None
    title: Names | None = None
    issuers: Slugs | None = None
    signatory: Signatory | None = None
    report: HeardReport | None = None
    wording: Text | None = None
    note: Prose | None = None


class Conclusion(Record):
    """A document that sets tasks: a conclusion, a directive, an order. Its full number and its day are the key.

    One without a number has an `id` of the curator's. `issued` is a day, the period in which it lies, or unknown.
    """

    number: Latin | None = None
    id: Slug | None = None
    issued: Issued | None = None
    type: TypeName = "conclusion"
    coverage: Optional[CoverageName] = None  # noqa: UP045
    title: Names | None = None
    issuers: Slugs = ()
    signatory: Signatory | None = None
    note: Prose | None = None
    report: Annotated[tuple[HeardReport, ...], Field(strict=False)] = ()
    source: Annotated[tuple[Source, ...], Field(strict=False)] = ()
    reading: Annotated[tuple[ConclusionReading, ...], Field(strict=False)] = ()
    assignment: Annotated[tuple[Assignment, ...], Field(strict=False)] = ()

    @model_validator(mode="after")
    def _has_a_name(self) -> Conclusion:
        if (self.number is None) == (self.id is None):
            raise WrongValue(
                lambda key: message("{key} needs a number or, where none is printed, an id, and not both", key=key),
                message('write number = "…" as it is printed'),
            )
        if "@" in self.name or not beginning(self.name):
            raise WrongValue(
                lambda _: message('number = "{value}" is no number', value=self.name),
                message("write it as it is printed, like 202-KL/TW"),
            )
        return self

    @property
    def name(self) -> str:
        """The number, or the id of what has none."""
        return self.number or self.id or ""

    @property
    def day(self) -> date | None:
        """The day of issue, where it is known to the day."""
        return self.issued if isinstance(self.issued, date) else None

    @property
    def since(self) -> date | None:
        """The first day on which it may have been issued; None where nothing is known."""
        if isinstance(self.issued, str):
            return read_span(self.issued, today=date.min).first
        return self.issued

    @property
    def beginning(self) -> str:
        """What its ids begin with: `202` of 202-KL/TW, `180-cd-ttg` of 180/CĐ-TTg."""
        return beginning(self.name)

    @property
    def identity(self) -> str:
        """What tells it from every other document: `202@2025-10-31`, `180/CĐ-TTg@2025-09-20`, its day where known."""
        name = self.beginning if self.beginning.isdigit() else self.name
        return f"{name}@{self.issued}" if self.issued else name

    @property
    def key(self) -> str:
        """The identity, however the number is spelt: what no two conclusions of a register share."""
        return f"{number_key(self.name)}@{self.issued or ''}"

    @property
    def dated(self) -> str:
        """What its ids begin with where an earlier document has its number: `18@2026-04-02`, `01-ct-tw@2026-01-23`."""
        return f"{self.beginning}@{self.day}" if self.day else self.beginning

    def bare_beginnings(self) -> frozenset[str]:
        """What its ids begin with where that does not say the day."""
        return frozenset(each.beginning() for each in self.assignment if "@" not in each.id)

    def beginnings(self) -> frozenset[str]:
        """All that its ids may begin with: its beginning, in older registers its bare number, each with its day too."""
        bare = {self.beginning, serial(self.name) or self.beginning}
        return frozenset(bare | {f"{each}@{self.day}" for each in bare if self.day})

    def forms(self) -> frozenset[str]:
        """All that it may be cited as."""
        return self.beginnings() | {self.name} | ({f"{self.name}@{self.issued}"} if self.issued else set())


class About(Record):
    """What a file says of the whole register."""

    title: Text | Names | None = None
    curated_to: Day | None = None
    extends: Literal["shipped"] | None = None
    timezone: Text | None = None
    shipped_progress: bool | None = None


class RegisterFile(Record):
    """One file of the register."""

    schema_: Annotated[int, Field(alias="schema")]
    register_: Annotated[About, Field(alias="register")] = About()
    before_includes_day: bool = False
    document: Annotated[tuple[Document, ...], Field(strict=False)] = ()
    event: Annotated[tuple[Event, ...], Field(strict=False)] = ()
    conclusion: Annotated[tuple[Conclusion, ...], Field(strict=False)] = ()


class BodiesFile(Record):
    """The directory of bodies: one file, `bodies.toml`."""

    schema_: Annotated[int, Field(alias="schema")]
    body: Annotated[tuple[Body, ...], Field(strict=False)] = ()
    group: Annotated[tuple[Body, ...], Field(strict=False)] = ()

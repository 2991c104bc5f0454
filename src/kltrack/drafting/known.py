"""What a draft is read against: the bodies, documents, events and earlier tasks of the register in use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kltrack.bodies.directory import Directory
from kltrack.bodies.mentions import Mentions, Named
from kltrack.drafting.collective import AGENCIES, forms
from kltrack.drafting.earlier import Earlier, Lineage
from kltrack.drafting.fields import MINISTRIES, Fields, fields_of
from kltrack.drafting.places import in_provinces
from kltrack.index import Index
from kltrack.numbers import Known as KnownDocument
from kltrack.numbers import number_key
from kltrack.terms import LANGUAGE_CODES, LanguageCode
from kltrack.text import fold


class KnownNames(NamedTuple):
    """An event's names."""

    names: Mapping[str, str]

    def mapping(self) -> Mapping[str, str]:
        """Language → name."""
        return self.names


class KnownEvent(NamedTuple):
    """An event as the reader of deadlines asks for it."""

    id: str
    name: KnownNames
    first: date | None
    last: date | None


class Known(NamedTuple):
    """What is known.

    `mentions` finds the directory's names in text, `fields` those of ministries and ministers, `offices` are
    those who stand for a body, `agencies` the group of agencies and units, and that of the relevant ones (True);
    `in_provinces` are the members of a group by their provinces. A document's identity is what it is cited as.
    """

    directory: Directory
    mentions: Mentions
    fields: Fields
    ministries: frozenset[str]
    offices: frozenset[str]
    groups: frozenset[str]
    agencies: Mapping[bool, str]
    in_provinces: Mapping[str, Mapping[str, str]]
    documents: Sequence[KnownDocument]
    events: Sequence[KnownEvent]
    tasks: Sequence[tuple[str, str, Mapping[str, str], Sequence[str]]]

    def lineage(self, language: LanguageCode) -> Lineage:
        """The tasks that are written in a language."""
        told = (Earlier(id_, issued, task.get(language, ""), tuple(lead)) for id_, issued, task, lead in self.tasks)
        return Lineage([each for each in told if each.task], language)

    def names_of(self, body: str) -> Iterator[str]:
        """Every name and alias of a body, of a group what else is said for it too."""
        named = self.directory[body]
        for name in (*named.names.values(), *named.aliases):
            yield from forms(name) if named.type == "group" else (name,)

    def contains(self, whole: str, part: str) -> bool:
        """Whether a body's name ends with another body's name."""
        return any(
            fold(self.directory[whole].name(language)).endswith(f" {fold(self.directory[part].name(language))}")
            for language in LANGUAGE_CODES
        )


def known_from(index: Index) -> Known:
    """What a register knows."""
    return Known(
        index.directory,
        Mentions(_named(index.directory)),
        fields_of(index.directory),
        frozenset(body.id for body in index.directory if body.type in MINISTRIES),
        frozenset(body.id for body in index.directory if body.stands_for),
        frozenset(body.id for body in index.directory if body.type == "group"),
        {relevant: id_ for relevant, id_ in AGENCIES.items() if id_ in index.directory},
        in_provinces(index.directory),
        [*_conclusions(index), *map(_document, index.citables("document"))],
        [*map(_event, index.citables("event"))],
        index.tasks(),
    )


def _conclusions(index: Index) -> Iterator[KnownDocument]:
    """The conclusions, each by what it is cited as: its number, with its day where others have the same."""
    known = index.known_conclusions()
    shared = Counter(number_key(each.number) for each in known)
    for each in known:
        is_shared = shared[number_key(each.number)] > 1
        yield each._replace(identity=f"{each.number}@{each.issued}" if is_shared else each.number)


def _named(directory: Directory) -> Iterator[Named]:
    for body in directory:
        names: tuple[str, ...] = (*body.names.values(), *body.aliases)
        if body.type == "group":
            names = tuple(dict.fromkeys(form for name in names for form in forms(name)))
        yield Named(body.id, names, body.type == "group", bool(body.stands_for))


def _document(facts: Mapping[str, Any]) -> KnownDocument:
    number = str(facts.get("number") or facts["id"])
    return KnownDocument(str(facts["id"]), number, str(facts.get("type") or ""), str(facts.get("issued") or ""))


def _event(facts: Mapping[str, Any]) -> KnownEvent:
    return KnownEvent(str(facts["id"]), KnownNames(facts["name"]), _day(facts.get("first")), _day(facts.get("last")))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

"""What drafting looks up: the bodies, documents, events and earlier tasks of the register in use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kltrack.bodies.directory import Directory
from kltrack.bodies.mentions import Mentions, Named
from kltrack.drafting.names.earlier import EarlierTask, Lineage
from kltrack.drafting.names.fields import MINISTRIES, Fields, fields_of
from kltrack.drafting.names.group_names import AGENCIES, forms
from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import PROVINCES, in_provinces
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
    """An event in the form that the reader of deadlines takes."""

    id: str
    name: KnownNames
    first: date | None
    last: date | None


class Lookup(NamedTuple):
    """What drafting looks up in a register.

    `mentions` finds the directory's names in a text; `fields` has the names of ministries and ministers by fields.
    `ministries`, `offices` (those who stand for a body) and `groups` are sets of ids.
    `agencies`: the group of agencies and units (False), and that of the relevant ones (True).
    `in_provinces`: group → province → the group's member there.
    `documents`: each with the identity by which it is cited.
    `tasks`: id, day of issue, language → sentence, ids of who leads.
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
        """The earlier tasks that have a sentence in a language."""
        tasks = (
            EarlierTask(id_, issued, task.get(language, ""), tuple(lead)) for id_, issued, task, lead in self.tasks
        )
        return Lineage([each for each in tasks if each.task], language)

    def names_of(self, body: str) -> Iterator[str]:
        """Every name and alias of a body; of a group also the other forms of them."""
        named = self.directory[body]
        for name in (*named.names.values(), *named.aliases):
            yield from forms(name) if named.type == "group" else (name,)

    def is_body(self, name: Name) -> bool:
        """Whether a name is of one body that is neither a group nor a place."""
        if not name.is_listed or name.besides or len(name.bodies) != 1 or name.bodies[0] in self.groups:
            return False
        return self.directory[name.bodies[0]].type not in PROVINCES

    def name_ends_with(self, body: str, other: str) -> bool:
        """Whether a body's name ends with another body's name, in any language."""
        return any(
            fold(self.directory[body].name(language)).endswith(f" {fold(self.directory[other].name(language))}")
            for language in LANGUAGE_CODES
        )


def lookup_from(index: Index) -> Lookup:
    """What drafting looks up, from a compiled register."""
    return Lookup(
        index.directory,
        Mentions(_names_to_find(index.directory)),
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
    """The conclusions; each is cited by its number, with its day if others have the same number."""
    known = index.known_conclusions()
    shared = Counter(number_key(each.number) for each in known)
    for each in known:
        is_shared = shared[number_key(each.number)] > 1
        yield each._replace(identity=f"{each.number}@{each.issued}" if is_shared else each.number)


def _names_to_find(directory: Directory) -> Iterator[Named]:
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

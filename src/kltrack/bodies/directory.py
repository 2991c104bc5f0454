"""The directory of bodies: names in three languages, groups and their members, succession, and look-up by name.

A name is tried in this order, and the first step at which anything fits decides: an id; a whole name, alias or
abbreviation; a name without its type word ("Finance", "Cao Bằng"); a run of whole words inside a name. Where two bodies
fit, both are named and nothing is guessed. Close spelling only suggests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kltrack.bodies.body import KnownBody, StoredBodies
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.text import fold, harmless

MOST_CANDIDATES = 12
_TYPE_WORDS = (
    *("ministry of", "bo", "ministere de l", "ministere de", "ministere des", "ministere du"),
    *("province de", "province", "tinh", "thanh pho", "tp", "ville de", "city"),
    *("ban", "commission", "central"),
)
_COMMITTEES = frozenset({"ministry-party-committee", "provincial-party-committee"})
_TYPED = frozenset({"ministry", "ministerial-agency", "province", "city", "party-commission"})


class BodyProblem(UsageProblem):
    """A name that fits no body, or more than one; `candidates` are the ids of those that come nearest."""

    def __init__(self, sentence: str, candidates: Sequence[str]) -> None:
        super().__init__(sentence)
        self.candidates = tuple(candidates)


PARTS = ("body", "whole_names", "bare_names", "above", "groups_of_type", "predecessors")


class _LookUps(NamedTuple):
    """What is worked out once for a directory: folded name → ids, and body, type or successor → ids."""

    whole_names: Mapping[str, list[str]]
    bare_names: Mapping[str, list[str]]
    above: Mapping[str, list[str]]
    groups_of_type: Mapping[str, list[str]]
    predecessors: Mapping[str, list[str]]


class Directory:
    """Every body of a register, asked by id, by name, by who it belongs to and by who succeeded it."""

    def __init__(self, bodies: Iterable[KnownBody]) -> None:
        self._bodies: Mapping[str, KnownBody] = {body.id: body for body in bodies}
        self._look_ups: _LookUps | None = None

    @classmethod
    def from_parts(cls, parts: Mapping[str, Mapping[str, Any]]) -> Directory:
        """The directory whose `parts` these are. Each is read only when something is asked of it."""
        directory = cls(())
        directory._bodies = StoredBodies(parts["body"])
        directory._look_ups = _LookUps(*(parts[name] for name in _LookUps._fields))
        return directory

    def parts(self) -> dict[str, Mapping[str, Any]]:
        """The directory as JSON values by key: the bodies, and the look-ups, so that nobody works them out again."""
        bodies = {body.id: {key: value for key, value in body._asdict().items() if value} for body in self}
        return {"body": bodies, **self.look_ups._asdict()}

    @property
    def look_ups(self) -> _LookUps:
        """How bodies are found: by their folded names, and upwards to whoever they belong to."""
        if self._look_ups is None:
            self._look_ups = _LookUps(
                self._fold_all(), self._fold_bare(), self._upwards(), self._by_type(), self._backwards()
            )
        return self._look_ups

    @property
    def whole_names(self) -> Mapping[str, list[str]]:
        """Folded name → the ids of the bodies that bear it."""
        return self.look_ups.whole_names

    def __iter__(self) -> Iterator[KnownBody]:
        return iter(self._bodies.values())

    def __contains__(self, body: str) -> bool:
        return body in self._bodies

    def __getitem__(self, body: str) -> KnownBody:
        return self._bodies[body]

    def name(self, body: str, language: str = "en") -> str:
        """The body's name in a language; its id where the directory does not hold it."""
        return self._bodies[body].name(language) if body in self._bodies else body

    def look_up(self, name: str) -> KnownBody:
        """The one body that a name means. Raises BodyProblem, with the candidates, for none or several."""
        candidates = self.fitting(name)
        if len(candidates) == 1:
            return self._bodies[candidates[0]]
        raise self.several(name, candidates) if candidates else self._unknown(name)

    def fitting(self, name: str) -> list[str]:
        """The ids of the bodies that a name fits, by the first step of the module's order at which any does."""
        if name in self._bodies:
            return [name]
        folded = fold(name)
        if not folded:
            return []
        return self.whole_names.get(folded) or self.without_type_word(folded) or self.with_part(folded)

    def nearest(self, name: str) -> list[str]:
        """The ids of the bodies whose names are spelt most like `name`, nearest first."""
        from difflib import SequenceMatcher, get_close_matches

        folded = fold(name)[:200]
        close = get_close_matches(folded, [*self.whole_names, *self.bare_names], n=8, cutoff=0.75)
        likeness = {key: SequenceMatcher(None, key, folded).ratio() for key in close}
        as_near = (key for key in close if likeness[key] > likeness[close[0]] - 0.05)
        ids = (body for key in as_near for body in self.whole_names.get(key) or self.bare_names[key])
        return list(dict.fromkeys(ids))[:4]

    def reach(self, body: str, day: date | None = None) -> dict[str, str | None]:
        """Every addressee through which `body` is bound → the id it came through, None for the body itself.

        Those are the body, the groups that contain it (groups nest), the office holders that stand for it, and the
        bodies that it had succeeded by `day`; without a day, ever. A group's members do not bind the group.
        """
        through: dict[str, str | None] = {body: None}
        waiting = [body]
        while waiting:
            for holder in self._holders(waiting.pop(), day):
                if holder not in through:
                    through[holder] = holder
                    waiting.append(holder)
        return through

    def heirs(self, body: str, day: date) -> list[str]:
        """The body itself where it existed on `day`; otherwise whoever took it over, as far as that can be followed."""
        if body not in self._bodies or self._bodies[body].existed_on(day) or not self._bodies[body].successors:
            return [body]
        heirs = (heir for successor in self._bodies[body].successors for heir in self.heirs(successor, day))
        return list(dict.fromkeys(heirs))

    def members(self, group: str) -> list[str]:
        """Every body that is not itself a group and belongs to `group`, directly or through nested groups."""
        members: dict[str, None] = {}
        waiting, seen = [group], {group}
        while waiting:
            for member in self._direct_members(waiting.pop()):
                if member in seen:
                    continue
                seen.add(member)
                waiting.append(member)
                if member in self._bodies and self._bodies[member].type != "group":
                    members[member] = None
        return list(members)

    def _direct_members(self, group: str) -> list[str]:
        record = self._bodies.get(group)
        if record is None or record.type != "group":
            return []
        typed = [body.id for body in self if body.type in record.member_types and body.valid_to is None]
        return [*record.members, *typed]

    def _upwards(self) -> dict[str, list[str]]:
        """Each body → the groups that list it and the office holders that stand for it."""
        above: dict[str, list[str]] = {}
        for body in self:
            for member in (*body.members, *body.stands_for):
                above.setdefault(member, []).append(body.id)
        return above

    def _by_type(self) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = {}
        for body in self:
            for member_type in body.member_types:
                groups.setdefault(member_type, []).append(body.id)
        return groups

    def _backwards(self) -> dict[str, list[str]]:
        predecessors: dict[str, list[str]] = {}
        for body in self:
            for successor in body.successors:
                predecessors.setdefault(successor, []).append(body.id)
        return predecessors

    def _holders(self, body: str, day: date | None) -> list[str]:
        record = self._bodies.get(body)
        typed = self.look_ups.groups_of_type.get(record.type, []) if record and _exists(record, day) else []
        taken_over = [old for old in self.look_ups.predecessors.get(body, []) if not _exists(self._bodies[old], day)]
        return [*self.look_ups.above.get(body, []), *taken_over, *typed]

    def _fold_all(self) -> dict[str, list[str]]:
        return _index((fold(name), body.id) for body in self for name in body.every_name())

    def without_type_word(self, folded: str) -> list[str]:
        """The ids of the bodies whose name is the folded words and a type word: "finance", "cao bang"."""
        names = (name for word in _TYPE_WORDS for name in (f"{word} {folded}", f"{folded} {word}"))
        bodies = (body for name in names for body in self.whole_names.get(name, ()) if self._is_typed(body, name))
        return list(dict.fromkeys(bodies))

    def _is_typed(self, body: str, folded: str) -> bool:
        record = self._bodies[body]
        return record.type in _TYPED and any(fold(name) == folded for name in record.names.values())

    @property
    def bare_names(self) -> Mapping[str, list[str]]:
        """Every name without its type word, folded → the bodies."""
        return self.look_ups.bare_names

    def _fold_bare(self) -> dict[str, list[str]]:
        typed = (body for body in self if body.type in _TYPED)
        return _index(
            (bare, body.id) for body in typed for name in body.names.values() for bare in _without_type_word(fold(name))
        )

    def with_part(self, folded: str) -> list[str]:
        """The ids of the bodies in one of whose names the folded words stand as a whole run of words."""
        bodies = self._containing(f" {folded} ")
        if " " in folded or len(bodies) != 1:
            return bodies
        # One word alone is no sure name where the name of another body has a word that begins so: "minister".
        return list(dict.fromkeys(bodies + self._containing(f" {folded}")))

    def _containing(self, run: str) -> list[str]:
        ids = (body for name, bodies in self.whole_names.items() if run in f" {name} " for body in bodies)
        return list(dict.fromkeys(ids))

    def several(self, name: str, candidates: Iterable[str]) -> BodyProblem:
        """The problem of a name that fits more than one body, the `candidates`."""
        # Ministries before their Party committees, as in the order in which a bare name is tried.
        ordered = sorted(candidates, key=lambda body: self._bodies[body].type in _COMMITTEES)
        listed = "; ".join(f"{self.name(body)} ({body})" for body in ordered[:MOST_CANDIDATES])
        sentence = message(
            '"{name}" fits {number} bodies: {bodies}. Write one of these names or ids.',
            name=harmless(name),
            number=len(ordered),
            bodies=listed,
        )
        if len(ordered) > MOST_CANDIDATES:
            sentence = message(
                '"{name}" fits {number} bodies: {bodies}; and {more} more. Write one of these names or ids.',
                name=harmless(name),
                number=len(ordered),
                bodies=listed,
                more=len(ordered) - MOST_CANDIDATES,
            )
        return BodyProblem(sentence, ordered)

    def _unknown(self, name: str) -> BodyProblem:
        typed = harmless(name)
        parts = [self.fitting(part.strip()) for part in name.split(",")]
        if len(parts) > 1 and all(len(bodies) == 1 for bodies in parts):
            sentence = message(
                'No body is called "{name}". Each part of it is one: say --for once for each.', name=typed
            )
            return BodyProblem(sentence, [bodies[0] for bodies in parts])
        near = self.nearest(name)
        if near:
            nearest = message(" or ").join(f'"{self.name(body)}"' for body in near)
            sentence = message('No body is called "{name}". Did you mean {nearest}?', name=typed, nearest=nearest)
        else:
            sentence = message(
                'No body is called "{name}". "kltrack bodies" lists the names that are known.', name=typed
            )
        return BodyProblem(sentence, near)


def _exists(body: KnownBody, day: date | None) -> bool:
    return body.existed_on(day) if day else body.valid_to is None


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for key, body in pairs:
        bodies = index.setdefault(key, [])
        if key and body not in bodies:
            bodies.append(body)
    index.pop("", None)
    return index


def _without_type_word(folded: str) -> Iterator[str]:
    for word in _TYPE_WORDS:
        if folded.startswith(f"{word} "):
            yield folded.removeprefix(f"{word} ")
        if folded.endswith(f" {word}"):
            yield folded.removesuffix(f" {word}")

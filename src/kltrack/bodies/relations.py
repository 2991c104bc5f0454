"""How bodies stand to each other: groups and members, who stands for whom, succession, and who belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from kltrack.bodies.body import KnownBody
from kltrack.tuples import NamedTuple


class LookUps(NamedTuple):
    """What is worked out once for a directory: folded name → ids, and body, type or successor → ids.

    `heads` has the position of the head word of each folded name; `belonging` the bodies that name one as theirs;
    `typed_members` those that a group has by their type.
    """

    whole_names: Mapping[str, list[str]]
    bare_names: Mapping[str, list[str]]
    heads: Mapping[str, int]
    above: Mapping[str, list[str]]
    groups_of_type: Mapping[str, list[str]]
    predecessors: Mapping[str, list[str]]
    belonging: Mapping[str, list[str]]
    typed_members: Mapping[str, list[str]]


class Relations:
    """Bodies by id, and what is looked up of how they stand to each other."""

    _bodies: Mapping[str, KnownBody]

    @property
    def look_ups(self) -> LookUps:
        """What is worked out once for all these bodies."""
        raise NotImplementedError

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

    def bound_with(self, groups: Iterable[str], bodies: Iterable[str], day: date | None = None) -> set[str]:
        """The addressees that bind those of the groups to which one of the bodies belongs.

        What is asked of all ministries is still asked of the others when one is left out.
        """
        reached = {addressee for body in bodies for addressee in self.reach(body, day) if addressee != body}
        return {each for group in groups if group in reached for each in self.reach(group, day)}

    def heirs(self, body: str, day: date) -> list[str]:
        """The body itself if it existed on `day`; else the bodies that took it over, as far as that can be followed."""
        heirs: list[str] = []
        waiting, seen = [body], {body}
        while waiting:
            one = waiting.pop()
            record = self._bodies.get(one)
            if record is None or record.existed_on(day) or not record.successors:
                heirs.append(one)
                continue
            new = [successor for successor in dict.fromkeys(record.successors) if successor not in seen]
            seen.update(new)
            waiting += reversed(new)
        return heirs or [body]  # bodies that succeed each other in a circle lead nowhere

    def organisation(self, body: str, day: date) -> list[str]:
        """The other bodies of the organisations that `body` is or belongs to, as they exist on a day.

        Those are the bodies that it stands for or names in `of`, directly or not, and all that belong to these. An
        abolished body is replaced by its successors; of bodies that the same addressees bind, only the first is given.
        """
        own = self.heirs(body, day)
        found = self._all_reached(self._tops(own), self.look_ups.belonging.get)
        heirs = (heir for each in found for heir in self.heirs(each, day))
        differing: dict[frozenset[str], str] = {}
        for each in (*own, *heirs):
            differing.setdefault(frozenset(self.reach(each, day)), each)
        return [each for each in differing.values() if each not in own]

    def _tops(self, bodies: Iterable[str]) -> list[str]:
        """The organisations that the bodies belong to, or themselves where they belong to none."""
        above = self._all_reached(bodies, self._belongs_to)
        return [each for each in above if not self._belongs_to(each)] or above

    def _belongs_to(self, body: str) -> Sequence[str]:
        record = self._bodies.get(body)
        return (*record.of, *record.stands_for) if record else ()

    def _all_reached(self, bodies: Iterable[str], step: Callable[[str], Sequence[str] | None]) -> list[str]:
        """The bodies, and all that is reached from them step by step, each once."""
        found = dict.fromkeys(bodies)
        waiting = [*found]
        while waiting:
            new = [each for each in step(waiting.pop(0)) or () if each not in found]
            found |= dict.fromkeys(new)
            waiting += new
        return [*found]

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
                if member in self._bodies and not self._is_group(member):
                    members[member] = None
        return list(members)

    def inner_groups(self, group: str) -> list[str]:
        """The groups within `group`, directly or not. One that is all of a group is no part of it: it only says who
        else is bound, as the ministries do of the ministers.
        """
        parts: dict[str, None] = {}
        waiting = [group]
        while waiting:
            record = self._bodies.get(waiting.pop())
            inner = [each for each in record.members if self._is_group(each)] if record else []
            if record and len(record.members) > len(inner[:1]):
                new = [each for each in inner if each not in parts and each != group]
                parts |= dict.fromkeys(new)
                waiting += new
        return [*parts]

    def _is_group(self, body: str) -> bool:
        return body in self._bodies and self._bodies[body].type == "group"

    def _direct_members(self, group: str) -> list[str]:
        record = self._bodies.get(group)
        if record is None or record.type != "group":
            return []
        return [*record.members, *self.look_ups.typed_members.get(group, ())]

    def _holders(self, body: str, day: date | None) -> list[str]:
        record = self._bodies.get(body)
        typed = self.look_ups.groups_of_type.get(record.type, []) if record and _exists(record, day) else []
        taken_over = [old for old in self.look_ups.predecessors.get(body, []) if not _exists(self._bodies[old], day)]
        return [*self.look_ups.above.get(body, []), *taken_over, *typed]


def upwards(bodies: Iterable[KnownBody]) -> dict[str, list[str]]:
    """Each body → the groups that list it and the office holders that stand for it."""
    above: dict[str, list[str]] = {}
    for body in bodies:
        for member in (*body.members, *body.stands_for):
            above.setdefault(member, []).append(body.id)
    return above


def by_type(bodies: Iterable[KnownBody]) -> dict[str, list[str]]:
    """Each type → the groups whose members are all of that type."""
    groups: dict[str, list[str]] = {}
    for body in bodies:
        for member_type in body.member_types:
            groups.setdefault(member_type, []).append(body.id)
    return groups


def typed_members(bodies: Iterable[KnownBody]) -> dict[str, list[str]]:
    """Each group whose members are all of some types → the bodies of these types that have no end."""
    every = [*bodies]
    lasting = [body for body in every if body.valid_to is None]
    groups = (body for body in every if body.member_types)
    return {group.id: [each.id for each in lasting if each.type in group.member_types] for group in groups}


def backwards(bodies: Iterable[KnownBody]) -> dict[str, list[str]]:
    """Each body → those that it took over."""
    predecessors: dict[str, list[str]] = {}
    for body in bodies:
        for successor in body.successors:
            predecessors.setdefault(successor, []).append(body.id)
    return predecessors


def downwards(bodies: Iterable[KnownBody]) -> dict[str, list[str]]:
    """Each organisation → the bodies that name it as theirs, and the office holders that stand for it."""
    belonging: dict[str, list[str]] = {}
    for body in bodies:
        for organisation in (*body.of, *body.stands_for):
            belonging.setdefault(organisation, []).append(body.id)
    return belonging


def _exists(body: KnownBody, day: date | None) -> bool:
    return body.existed_on(day) if day else body.valid_to is None

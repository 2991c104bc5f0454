"""What an answer for one body of an organisation says of the others: how many tasks each has beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kltrack.index import Index
from kltrack.query import Filter, Result, Scope
from kltrack.query.command_line import equivalent, option_words
from kltrack.query.related import of_members, related
from kltrack.reports.rows import NamedBody, named_body
from kltrack.terms import ACTIONABLE
from kltrack.values import Value


class RelatedBody(Value):
    """Another body of the same organisation, how many items it adds, and the words of the command that shows them."""

    body: NamedBody
    count: int
    command: Sequence[str]


class OfMembers(Value):
    """How many items name members of the group asked for, and so are not in the answer; words of a command for them.

    Where all of them name groups that are parts of it, the command lists them; else it counts them for each member.
    """

    group: str
    count: int
    command: Sequence[str]
    names_parts: bool = False


def of_members_of(result: Result, index: Index, language: str) -> OfMembers | None:
    """What names members of the one group asked for; None where there is nothing, or no group."""
    chosen = result.filter
    count, parts = of_members(index, chosen, result.moment)
    if not count:
        return None
    group = index.directory.name(chosen.bodies[0], language)
    if parts:
        listing = equivalent(chosen._replace(bodies=tuple(parts), named_only=True), index, language)
        return OfMembers(group=group, count=count, command=listing, names_parts=True)
    statuses = _STATUSES.get(chosen.scope, ()) or chosen.statuses
    kinds = () if chosen.kinds == ACTIONABLE else chosen.kinds
    asked = chosen._replace(scope="all", statuses=statuses, kinds=kinds, undated_only=False)
    words = ["kltrack", "scorecard", *option_words(asked, index, language), "--spread"]
    return OfMembers(group=group, count=count, command=words)


# A scorecard has no scope; what is due or overdue are standings there.
_STATUSES: Mapping[Scope, tuple[str, ...]] = {"due": ("open",), "overdue": ("open-overdue",)}


def related_bodies(
    result: Result, index: Index, language: str, command: Sequence[str] = (), implied: Sequence[str] = ()
) -> list[RelatedBody]:
    """The other bodies of the organisations asked for that would add any item.

    `command` is that of the report, with its own options; without it the command is that of the filter.
    `implied` are the kinds that the report asks for by itself, so that the command need not name them.
    """
    found = []
    kinds = () if result.filter.kinds == implied else result.filter.kinds
    for body, count in related(index, result.filter, result.moment):
        named = named_body(body, index.directory, language)
        assert named is not None
        words = _command_for(result.filter._replace(bodies=(body,), kinds=kinds), index, language, command)
        found.append(RelatedBody(body=named, count=count, command=words))
    return found


def _command_for(chosen: Filter, index: Index, language: str, command: Sequence[str]) -> list[str]:
    if command:
        return ["kltrack", *command, *option_words(chosen, index, language)]
    return equivalent(chosen, index, language)

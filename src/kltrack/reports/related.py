"""What an answer for one body of an organisation says of the others: how many tasks each has beside it."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.query import Result
from kltrack.query.command_line import equivalent
from kltrack.query.related import related
from kltrack.reports.rows import NamedBody, one_named
from kltrack.values import Value


class Related(Value):
    """Another body of the same organisation, how many items it adds, and the words of the command that shows them."""

    body: NamedBody
    count: int
    command: Sequence[str]


def others(result: Result, index: Index, language: str) -> list[Related]:
    """The other bodies of the organisations that a result was asked for, as far as they add any item."""
    found = []
    for body, count in related(index, result.filter, result.moment):
        named = one_named(body, index.directory, language)
        assert named is not None
        command = equivalent(result.filter._replace(bodies=(body,)), index, language)
        found.append(Related(body=named, count=count, command=command))
    return found

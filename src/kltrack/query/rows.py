"""A row of a query as an item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from json import loads
from operator import itemgetter

from kltrack.index import Index
from kltrack.index.fact_lines import Reader
from kltrack.index.journal_tables import entries_in
from kltrack.journal import Entry
from kltrack.query.facts import Facts
from kltrack.query.items import Item, Match
from kltrack.query.statements import Question
from kltrack.standing import Standing, known_by
from kltrack.terms import ROLE_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def items_in(rows: Iterable[Any], index: Index, question: Question, read: Reader = loads) -> Iterator[Item]:
    """The items of rows whose columns are `kltrack.query.statements.COLUMNS`, their facts read by `read`."""
    today, reached = question.moment.today, _bodies_by_addressee(question)
    for _, identity, assignment, conclusion, since, kind, _, original, last, *recorded, entries, data in rows:
        facts, state = Facts(data, read), _state(kind, today, original, last, *recorded)
        matched = _matched(facts, question, reached) if reached else ()
        item = Item(identity, assignment, conclusion, _first_day(since), kind, facts, matched, state)
        yield _with_entries(item, entries, index, question) if entries else item


@lru_cache(maxsize=1_024)  # rows come in the order of their days: many stand alike one after the other
def _state(kind: str, today: date, *days: str | None) -> Standing:
    return Standing(kind, today, *map(_day, days))


@lru_cache(maxsize=1_024)
def _first_day(since: str) -> date:
    return _day(since) or date.min


def _bodies_by_addressee(question: Question) -> Mapping[str, Sequence[int]]:
    """Addressee → the bodies asked for that it binds, as their places in `question.sought`."""
    reached: dict[str, list[int]] = {}
    for number, sought in enumerate(question.sought):
        for addressee in sought.through:
            reached.setdefault(addressee, []).append(number)
    return reached


def _matched(facts: Facts, question: Question, reached: Mapping[str, Sequence[int]]) -> tuple[Match, ...]:
    matched = (*_matches(facts, question, reached),)
    return tuple(_through_whom(matched)) if question.chosen.whole else matched


def _with_entries(item: Item, entries: str, index: Index, question: Question) -> Item:
    return item._replace(entries=tuple(_concerning(item, _entries(index, item, entries), question)))


def _matches(facts: Facts, question: Question, reached: Mapping[str, Sequence[int]]) -> Iterator[Match]:
    roles: Sequence[Any] = question.chosen.roles or ROLE_NAMES
    found = [
        (number, role, addressee)
        for role in roles
        for addressee in facts.addressed(role)
        for number in reached.get(addressee, ())
    ]
    for number, role, addressee in sorted(found, key=itemgetter(0)):
        sought = question.sought[number]
        yield Match(sought.body, role, sought.through[addressee])


def _through_whom(matches: Sequence[Match]) -> Iterator[Match]:
    """The matches but those through a body that is asked for too: a minister's task is not shown as the ministry's."""
    named = {(match.body, match.role) for match in matches if match.via is None}
    return (match for match in matches if (match.via, match.role) not in named)


def _entries(index: Index, item: Item, data: str) -> Sequence[Entry]:
    try:
        return entries_in(data)
    except (ValueError, TypeError):  # the compiled journal is damaged
        return index.judged(item.id, item.charge).to_show()


def _concerning(item: Item, entries: Sequence[Entry], question: Question) -> Iterator[Entry]:
    """The entries that are true and recorded by the moment, about the whole or about a body asked for."""
    bodies = {match.body for match in item.matched}
    members = [sought.members for sought in question.sought if sought.body in bodies]
    for entry in known_by(entries, question.moment):
        concerns = not bodies or entry.for_ is None or any(entry.for_ in each for each in members)
        if concerns and entry.on <= question.moment.today:
            yield entry


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None

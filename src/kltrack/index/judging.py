"""What counts of a journal by a compiled register, judged anew where anything that it depends on has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from kltrack.acceptance import JudgedEntries, judge_entries
from kltrack.index import journal_tables as tables
from kltrack.journal.entries import Entry
from kltrack.messages import message
from kltrack.standing import Charge
from kltrack.watching import Watcher, unwatched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol
else:
    Protocol = object

EntriesOf = Callable[[str], Sequence[Entry]]


class Register(Protocol):
    """What entries are judged by: a compiled register, kept at a place, and `made` as no other one there."""

    place: str
    made: str

    def charges(self, ids: Collection[str]) -> Mapping[str, Charge]:
        """The charge of each item (what its standing depends on), for those of the ids that are an item's."""

    def reach_of(self, body: str, day: date) -> Collection[str]:
        """The ids for which an entry's `for` counts for a body; none if there is no such body."""

    def addressees_of(self, item: str) -> Collection[str]:
        """The ids of the bodies that an item addresses, in whatever role."""


def judge(
    connection: sqlite3.Connection,
    register: Register,
    items: Iterable[str],
    entries_of: EntriesOf,
    schema: str = "main",
    watch: Watcher = unwatched,
) -> None:
    """Judge the entries about these items, of which nothing is kept, and keep what counts. `watch` sees the items."""
    charges = register.charges([*items])
    coming = watch(charges.items(), message("Judging the journal"), len(charges))
    judge_item = partial(_judge_item, register, entries_of)
    known = ((item, charge, judge_item(item, charge)) for item, charge in coming)
    tables.put_judged(connection, known, schema)


def _judge_item(register: Register, entries_of: EntriesOf, item: str, charge: Charge) -> JudgedEntries:
    return judge_entries(charge, entries_of(item), register.reach_of, partial(register.addressees_of, item))


def judge_again(connection: sqlite3.Connection, register: Register) -> None:
    """Judge again those items of a compiled journal of which nothing is kept, or something that no longer holds."""
    items, before = tables.items(connection), tables.judged_by(connection)
    now = register.charges(items)
    changed = [item for item in items if item not in now or before.get(item) != now[item]]
    tables.drop_judged(connection, changed)
    judge(connection, register, changed, partial(tables.entries_of, connection), "main")

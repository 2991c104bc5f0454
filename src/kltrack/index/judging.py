"""What counts of a journal by a compiled register, judged anew where anything that it depends on has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from kltrack.acceptance import Judged, judged
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
        """What standing is reckoned from, of those of the ids that are an item's."""

    def reach_of(self, body: str, day: date) -> Collection[str]:
        """The ids for which an entry's `for` counts, asked for a body; none for what is no body."""

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
    """Keep what counts of the entries about these items, of which nothing was kept. `watch` sees the items go by."""
    charges = register.charges([*items])
    coming = watch(charges.items(), message("Judging the journal"), len(charges))
    judging = partial(_judged, register, entries_of)
    known = ((item, charge, judging(item, charge)) for item, charge in coming)
    tables.put_judged(connection, known, schema)


def _judged(register: Register, entries_of: EntriesOf, item: str, charge: Charge) -> Judged:
    return judged(charge, entries_of(item), register.reach_of, partial(register.addressees_of, item))


def judge_again(connection: sqlite3.Connection, register: Register) -> None:
    """The same for those items of a compiled journal of which what was kept, if anything, no longer holds."""
    items, before = tables.items(connection), tables.judged_by(connection)
    now = register.charges(items)
    changed = [item for item in items if item not in now or before.get(item) != now[item]]
    tables.drop_judged(connection, changed)
    judge(connection, register, changed, partial(tables.entries_of, connection), "main")

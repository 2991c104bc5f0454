"""What the journal says of an item, and which of it counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from kltrack.acceptance import ONLY_NOTES, refused
from kltrack.index import Index
from kltrack.journal import Entry
from kltrack.standing import Charge, known_by


class Said(NamedTuple):
    """The entries about an item: those that count, those to be shown with it, and why the others do not count."""

    counted: tuple[Entry, ...]
    shown: tuple[Entry, ...]
    refused: Mapping[Entry, str]


def said(index: Index, item: str, charge: Charge, known_at: date | None = None) -> Said:
    """What had been recorded about an item by the end of a day; all of it for None."""
    entries = index.journal.of(item)

    def reach(body: str, day: date) -> Collection[str]:
        return index.directory.reach(body, day) if body in index.directory else ()

    left_out = refused(charge, entries, reach) if entries else {}
    if not left_out:
        known = known_by(entries, known_at)
        return Said(known, known, left_out)
    counted = known_by((entry for entry in entries if entry not in left_out), known_at)
    shown = known_by((entry for entry in entries if left_out.get(entry, ONLY_NOTES) == ONLY_NOTES), known_at)
    return Said(counted, shown, left_out)

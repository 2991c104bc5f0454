"""Which entries about an item count: what `mark` would have refused does not count when it is read either.

Each entry is judged by those that had been recorded before it, in the order of `at`, so that no later entry unmakes an
earlier one. Named by its line and left out are: a day before the conclusion was issued, a day after the one on which it
was recorded, an extension that moves the last day back, a withdrawal of what is not there, and whatever says of a thing
that asks nobody to act more than a note.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date

from kltrack.dates import spoken
from kltrack.journal.entries import Entry
from kltrack.standing import ACTIONABLE, NOBODY, Charge, known_by, standing

Reach = Callable[[str, date], Collection[str]]  # (body, day) → the ids for which an entry's `for` counts
ONLY_NOTES = "it asks nobody to act, so only notes count there"


def reaching_nobody(body: str, day: date) -> Collection[str]:
    """The reach of a body where no entry concerns one alone."""
    del body, day
    return NOBODY


def refused(charge: Charge, entries: Iterable[Entry], reach: Reach = reaching_nobody) -> Mapping[Entry, str]:
    """The entries about one item that do not count, each with the reason."""
    found: dict[Entry, str] = {}
    earlier: list[Entry] = []
    for entry in sorted(entries, key=lambda each: (each.at, each.order())):
        if why := _why(charge, entry, earlier, found, reach):
            found[entry] = why
        earlier.append(entry)
    return found


def last_before(charge: Charge, entry: Entry, counted: Iterable[Entry], reach: Reach) -> date | None:
    """The last day that was in force, when an extension came to be true, by what counted; None while undated."""
    members = reach(entry.for_, entry.on) if entry.for_ else NOBODY
    return standing(charge, known_by(counted, None), entry.on, members).last


def _why(
    charge: Charge, entry: Entry, earlier: Sequence[Entry], found: Mapping[Entry, str], reach: Reach
) -> str | None:
    if charge.kind not in ACTIONABLE and entry.status != "note":
        return ONLY_NOTES
    if entry.on < charge.issued:
        return f"on lies before the conclusion was issued, on {spoken(charge.issued)}"
    if entry.on > entry.recorded_on:
        return f"on lies after the day on which it was recorded, {spoken(entry.recorded_on)}"
    if entry.new:
        counted = (each for each in earlier if each not in found)
        return _backwards(charge, entry.new, last_before(charge, entry, counted, reach))
    return _withdraws_nothing(entry, earlier) if entry.status == "withdrawn" else None


def _backwards(charge: Charge, new: date, last: date | None) -> str | None:
    if last and new < last:
        return f"new lies before {spoken(last)}, the last day then in force; an extension moves it on"
    return f"new lies before the conclusion was issued, on {spoken(charge.issued)}" if new < charge.issued else None


def _withdraws_nothing(entry: Entry, earlier: Iterable[Entry]) -> str | None:
    if not entry.entry:
        return 'withdrawn takes out the entry that entry = "<id>" names; it names none'
    if any(each.id == entry.entry and each.status != "withdrawn" for each in earlier):
        return None
    return f'"{entry.entry}" is no entry about {entry.assignment} that was recorded before it and can be withdrawn'

"""Entries of the journal that do not count: what they name is not in the register, or `mark` would refuse them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.acceptance import ONLY_NOTES
from kltrack.index import Index
from kltrack.journal import Entry, Fault
from kltrack.journal.stored import stored_entry
from kltrack.query.said import said
from kltrack.standing import Charge


def strays(index: Index) -> list[Fault]:
    """A fault for each entry of the journal that does not count, or names no body, in the order of the file.

    What has been withdrawn is told no more.
    """
    journal = index.journal
    kept = journal.remembered(index.made)
    if kept is not None:
        return kept
    suspects: dict[str, dict[Entry, int]] = {}
    for entry, line in _suspects(index):
        suspects.setdefault(entry.assignment, {})[entry] = line
    charges = {item: Charge(kind, last, issued) for item, issued, kind, last in index.charges(suspects)}
    found = [
        Fault(str(journal.path), entries[entry], why)
        for item, entries in suspects.items()
        for entry, why in _told(index, item, entries, charges.get(item))
    ]
    found.sort(key=lambda fault: (fault.line, fault.why))
    journal.remember(index.made, found)
    return found


def told_once(faults: Sequence[Fault]) -> list[Fault]:
    """The faults, but entries on what asks nobody to act, of which older journals may be full, as one of them."""
    same = [fault for fault in faults if fault.why.endswith(ONLY_NOTES)]
    if len(same) < 2:  # one tells of itself
        return [*faults]
    lines = ", ".join(str(fault.line) for fault in same[1:])
    whole = same[0]._replace(why=f"{same[0].why}; likewise line{'s' if same[2:] else ''} {lines}")
    return [whole if fault == same[0] else fault for fault in faults if fault not in same[1:]]


def _suspects(index: Index) -> Iterable[tuple[Entry, int]]:
    """All entries, with their lines, about what an entry that may not count is about; all where SQL cannot tell."""
    if not index.journal.is_attached:
        return index.journal.lines.items()
    return [(stored_entry(data), line) for data, line in index.doubtful_entries()]


def _told(index: Index, item: str, entries: Mapping[Entry, int], charge: Charge | None) -> Iterator[tuple[Entry, str]]:
    if charge is None:
        yield from ((entry, f'no assignment has the id "{item}", so it counts for nothing') for entry in entries)
        yield from ((entry, why) for entry in entries for why in _nobody(entry, index))
        return
    known = said(index, item, charge)
    gone = {entry.entry for entry in known.counted if entry.status == "withdrawn"}
    for entry in entries:
        if entry.id in gone:
            continue
        if entry in known.refused:
            yield entry, f"{item}: {known.refused[entry]}"
        yield from ((entry, why) for why in _nobody(entry, index))


def _nobody(entry: Entry, index: Index) -> Iterator[str]:
    for key, body in (("for", entry.for_), ("by", entry.by)):
        if body is not None and body not in index.directory:
            yield f'{key} = "{body}" is the id of no body; kltrack bodies lists them'

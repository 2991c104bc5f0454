"""Entries of the journal that name what the register does not hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from kltrack.index import Index
from kltrack.index.stored_journal import stored_entry
from kltrack.journal import Entry, Fault


def strays(index: Index) -> list[Fault]:
    """A fault for each entry of the journal that names what the register does not hold, in the order of the file."""
    journal = index.journal
    kept = journal.remembered(index.made)
    if kept is not None:
        return kept
    suspects = _suspects(index)
    known = index.holds({entry.assignment for entry, _ in suspects})
    found = [Fault(str(journal.path), line, why) for entry, line in suspects for why in _unknown(entry, known, index)]
    found.sort(key=lambda fault: (fault.line, fault.why))
    journal.remember(index.made, found)
    return found


def _suspects(index: Index) -> Iterable[tuple[Entry, int]]:
    """The entries, with their lines, that may name what the register does not hold; all where SQL cannot tell."""
    if not index.journal.is_attached:
        return index.journal.lines.items()
    return [(stored_entry(data), line) for data, line in index.unknown_entries()]


def _unknown(entry: Entry, known: Collection[str], index: Index) -> Iterator[str]:
    if entry.assignment not in known:
        yield f'no assignment has the id "{entry.assignment}", so it counts for nothing'
    for key, body in (("for", entry.for_), ("by", entry.by)):
        if body is not None and body not in index.directory:
            yield f'{key} = "{body}" is the id of no body; kltrack bodies lists them'

"""Entries of the journal that name what the register does not hold."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.index import Index
from kltrack.index.compiled_journal import CompiledJournal
from kltrack.journal import Fault


def strays(index: Index) -> list[Fault]:
    """A fault for each entry of the journal that names what the register does not hold, in the order of the file."""
    journal = index.journal
    if not journal.has_entries:
        return []
    kept = journal.strays(index.made) if isinstance(journal, CompiledJournal) else None
    if kept is not None:
        return kept
    found = sorted(_found(index), key=lambda fault: (fault.line, fault.why))
    if isinstance(journal, CompiledJournal):
        journal.keep_strays(index.made, found)
    return found


def _found(index: Index) -> Iterator[Fault]:
    path, suspects = str(index.journal.path), index.unknown_entries()
    there = index.holds({item for _, item, _, _ in suspects})
    for line, item, by, for_ in suspects:
        if item not in there:
            yield Fault(path, line, f'no assignment has the id "{item}", so it counts for nothing')
        for key, body in (("for", for_), ("by", by)):
            if body is not None and body not in index.directory:
                yield Fault(path, line, f'{key} = "{body}" is the id of no body; kltrack bodies lists them')

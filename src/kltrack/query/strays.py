"""Entries of the journal that do not count: what they name is not in the register, or `mark` would refuse them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.acceptance import ONLY_NOTES
from kltrack.causes import Cause, cause, cause_of_many, comes_of
from kltrack.index import Index
from kltrack.index.compiled_journal import CompiledJournal
from kltrack.journal import Fault


def strays(index: Index) -> list[Fault]:
    """A fault for each entry of the journal that does not count, or names no body, in the order of the file.

    What has been withdrawn is told no more.
    """
    journal = index.journal
    if not journal.has_entries:
        return []
    kept = journal if isinstance(journal, CompiledJournal) and journal.against == index.made else None
    if kept and kept.strays is not None:
        return kept.strays
    found = sorted(_faulty_entries(index), key=lambda fault: (fault.line, fault.cause))
    if kept:
        kept.keep_strays(found)
    return found


def told_once(faults: Sequence[Fault]) -> list[Fault]:
    """The faults, but entries on what asks nobody to act, of which older journals may be full, as one of them."""
    if len(faults) < 2:  # one tells of itself
        return [*faults]
    same = [fault for fault in faults if comes_of(fault.cause, ONLY_NOTES)]
    if len(same) < 2:
        return [*faults]
    first, *others = same
    lines = ", ".join(str(fault.line) for fault in others)
    told = Cause(first.cause)
    why = cause_of_many(
        "{why}; likewise line {lines}", "{why}; likewise lines {lines}", len(others), why=told, lines=lines
    )
    whole, left_out = first._replace(cause=why), {*others}
    return [whole if fault == first else fault for fault in faults if fault not in left_out]


def _faulty_entries(index: Index) -> Iterator[Fault]:
    path, faulty = str(index.journal.path), index.faulty_entries()
    there = index.holds({item for _, item, *_ in faulty})
    named = {body for *_, by, for_ in faulty for body in (by, for_) if body is not None}
    unknown = {body for body in named if body not in index.directory}
    for line, item, why, by, for_ in faulty:
        if item not in there:
            yield Fault(path, line, cause('no assignment has the id "{id}", so it counts for nothing', id=item))
        elif why:
            yield Fault(path, line, cause("{id}: {reason}", id=item, reason=Cause(why)))
        for key, body in (("for", None if why else for_), ("by", by)):
            if body in unknown:
                told = cause('{key} = "{body}" is the id of no body; kltrack bodies lists them', key=key, body=body)
                yield Fault(path, line, told)

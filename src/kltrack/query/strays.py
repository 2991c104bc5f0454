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

    Withdrawn entries are left out.
    """
    journal = index.journal
    if not journal.has_entries:
        return []
    compiled = journal if isinstance(journal, CompiledJournal) and journal.against == index.made else None
    if compiled and compiled.strays is not None:
        return compiled.strays
    found = sorted(_faulty_entries(index), key=lambda fault: (fault.line, fault.cause))
    if compiled:
        compiled.keep_strays(found)
    return found


def merge_repeated(faults: Sequence[Fault]) -> list[Fault]:
    """The faults, with those of entries on what asks nobody to act merged into one: older journals may have many."""
    if len(faults) < 2:  # nothing to merge
        return [*faults]
    same = [fault for fault in faults if comes_of(fault.cause, ONLY_NOTES)]
    if len(same) < 2:
        return [*faults]
    first, *others = same
    lines = ", ".join(str(fault.line) for fault in others)
    reason = Cause(first.cause)
    why = cause_of_many(
        "{why}; likewise line {lines}", "{why}; likewise lines {lines}", len(others), why=reason, lines=lines
    )
    merged, left_out = first._replace(cause=why), {*others}
    return [merged if fault == first else fault for fault in faults if fault not in left_out]


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
                why_not = cause('{key} = "{body}" is the id of no body; kltrack bodies lists them', key=key, body=body)
                yield Fault(path, line, why_not)

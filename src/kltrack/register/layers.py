"""One's own files on top of the shipped register: what holds where both have a record, and what goes with it.

One's own record replaces the whole shipped one. Assignments that only the shipped one had are gone, and are taken out
of what other shipped records continue or move.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from kltrack.model import Conclusion
from kltrack.register.files import LoadedFile, Replaced
from kltrack.register.mentions import in_words

# What one's own files may hold in place of the shipped one. An assignment is replaced with its conclusion alone.
REPLACEABLE = ("conclusion", "document", "event")
Definitions = Collection[tuple[str, str]]


def files_under(own: Definitions, shipped: Sequence[LoadedFile]) -> tuple[list[LoadedFile], list[Replaced]]:
    """The shipped files without the records that one's own files define by (kind, id), and which records those are."""
    replaced = [each for file in shipped for each in _replaced(file, own)]
    gone = {identity for each in replaced for identity in each.ids if ("assignment", identity) not in own}
    return [_without(file, own, gone) for file in shipped], replaced


def bodies_under(own: LoadedFile | None, shipped: LoadedFile) -> tuple[tuple[LoadedFile, ...], list[Replaced]]:
    """The directories of bodies, one's own first, the shipped one without the bodies that one's own has."""
    if own is None:
        return (shipped,), []
    ids = {body.id for _, body in own.bodies}
    kept = [(where, body) for where, body in shipped.bodies if body.id not in ids]
    gone = [Replaced("body", body.id, body.id) for _, body in shipped.bodies if body.id in ids]
    return (own, replace(shipped, bodies=kept)), gone


def _replaced(file: LoadedFile, own: Definitions) -> list[Replaced]:
    found = [
        Replaced(
            "conclusion",
            conclusion.key,
            in_words(conclusion),
            tuple(assignment.id for assignment in conclusion.assignment),
        )
        for _, conclusion in file.conclusions
        if ("conclusion", conclusion.key) in own
    ]
    found += [
        Replaced("document", document.id, document.id)
        for _, document in file.documents
        if ("document", document.id) in own
    ]
    found += [Replaced("event", event.id, event.id) for _, event in file.events if ("event", event.id) in own]
    return found


def _without(file: LoadedFile, own: Definitions, gone: Collection[str]) -> LoadedFile:
    kept = [
        (where, _relinked(conclusion, gone))
        for where, conclusion in file.conclusions
        if ("conclusion", conclusion.key) not in own
    ]
    return replace(
        file,
        documents=[(where, each) for where, each in file.documents if ("document", each.id) not in own],
        events=[(where, each) for where, each in file.events if ("event", each.id) not in own],
        conclusions=kept,
    )


def _relinked(conclusion: Conclusion, gone: Collection[str]) -> Conclusion:
    if not any(link in gone for each in conclusion.assignment for link in (*each.continues, *each.moves)):
        return conclusion
    assignments = tuple(
        each.model_copy(
            update={
                key: tuple(link for link in getattr(each, key) if link not in gone) for key in ("continues", "moves")
            }
        )
        for each in conclusion.assignment
    )
    return conclusion.model_copy(update={"assignment": assignments})

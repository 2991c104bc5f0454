"""What the records of a register define and name, and where: ids, bodies, deadlines and what these wait for."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.dates import format_known
from kltrack.deadline import Context, Term, occurrences, resolve
from kltrack.messages import message
from kltrack.model import Assignment, Conclusion, Deadline
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.positions import KeyPath
from kltrack.terms import ROLE_NAMES


def in_words(conclusion: Conclusion) -> str:
    """A conclusion by its number and the day of its issue, where that is known."""
    if not conclusion.issued:
        return conclusion.name
    return message("{number} of {day}", number=conclusion.name, day=format_known(conclusion.issued))


def definitions(register: LoadedRegister) -> Iterator[tuple[str, str, LoadedFile, KeyPath]]:
    """(kind, id, file, place) of everything that has an id of its own."""
    for bodies in register.bodies:
        yield from (("body", body.id, bodies, where) for where, body in bodies.bodies)
    for file in register.files:
        yield from ((kind, identity, file, where) for kind, identity, where in definitions_in(file))
    for file in register.every:
        yield from ((kind, identity, file, where) for kind, identity, where in file.unsound if identity)


def definitions_in(file: LoadedFile) -> Iterator[tuple[str, str, KeyPath]]:
    """(kind, id, place) of every sound record of a file of conclusions."""
    yield from (("document", document.id, where) for where, document in file.documents)
    yield from (("event", event.id, where) for where, event in file.events)
    yield from (("conclusion", conclusion.key, where) for where, conclusion in file.conclusions)
    yield from (("assignment", assignment.id, where) for where, _, assignment in file.assignments())


def bodies_named_by_bodies(bodies: LoadedFile) -> Iterator[tuple[KeyPath, str]]:
    """Every body that another body names, with the place."""
    for where, body in bodies.bodies:
        for key in ("successors", "stands_for", "members", "of"):
            yield from (((*where, key, number), named) for number, named in enumerate(getattr(body, key)))


def named_bodies(file: LoadedFile) -> Iterator[tuple[KeyPath, str]]:
    """Every body that a file of conclusions names, with the place."""
    for where, document in file.documents:
        if document.by:
            yield (*where, "by"), document.by
    for where, conclusion in file.conclusions:
        yield from (((*where, "issuers"), body) for body in conclusion.issuers)
        for number, heard in enumerate(conclusion.report):
            if heard.by:
                yield (*where, "report", number, "by"), heard.by
    for where, _, assignment in file.assignments():
        yield from (((*where, role), body) for role, body in assignment.addressees())
        for number, reading in enumerate(assignment.reading):
            for role in ROLE_NAMES:
                for body in getattr(reading, role) or ():
                    yield (*where, "reading", number, role), body


def deadlines(file: LoadedFile) -> Iterator[tuple[KeyPath, Deadline]]:
    """Every deadline, those of other readings too, with its place."""
    for where, _, assignment in file.assignments():
        yield (*where, "deadline"), assignment.deadline
        for number, reading in enumerate(assignment.reading):
            if reading.deadline:
                yield (*where, "reading", number, "deadline"), reading.deadline


def awaited(deadline: Deadline) -> Iterator[str]:
    """The events at which a deadline ends."""
    if deadline.event:
        yield deadline.event
    if isinstance(deadline.until, str):
        yield deadline.until


def waits_for(deadline: Deadline) -> str | None:
    """The event or assignment after which a deadline begins to run, where it is one."""
    return deadline.after if isinstance(deadline.after, str) and deadline.after != "issued" else None


def terms_of(assignment: Assignment, context: Context) -> list[Term]:
    """One term, or one per occurrence of a recurring deadline. Raises UnclearDeadline."""
    if assignment.deadline.every:
        return occurrences(assignment.deadline, context)
    return [resolve(assignment.deadline, context)]

"""What can only be judged on the whole register: ids used twice, references that lead nowhere, impossible terms.

Each rule is one function from the files read to the problems found; ERRORS lists them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from kltrack.deadline import Context, Term, UnclearDeadline, occurrences, resolve
from kltrack.model import Assignment, Conclusion, Deadline, Event
from kltrack.register.files import LoadedFile
from kltrack.register.positions import Path as Where
from kltrack.register.problems import Problem


@dataclass(frozen=True)
class Whole:
    """Every file of a register and its directory of bodies, as far as they could be read."""

    files: tuple[LoadedFile, ...]
    bodies: LoadedFile

    @cached_property
    def unsound(self) -> set[str]:
        """Ids of records that are there but wrong in themselves: a reference to one is not a second problem."""
        return {identity for file in (self.bodies, *self.files) for _, identity, _ in file.unsound}

    @cached_property
    def parsed(self) -> bool:
        """Whether every file of records parsed. Where one did not, nobody can say what is defined nowhere."""
        return all(file.parsed for file in self.files)

    @cached_property
    def events(self) -> dict[str, Event]:
        """Every event by its id."""
        return {event.id: event for file in self.files for _, event in file.events}

    @cached_property
    def body_ids(self) -> set[str]:
        """The id of every body and group."""
        return {body.id for _, body in self.bodies.bodies} | self.unsound

    @cached_property
    def assignment_ids(self) -> set[str]:
        """The id of every assignment."""
        return {assignment.id for file in self.files for _, _, assignment in file.assignments()}

    @cached_property
    def citable(self) -> set[str]:
        """Every form in which a document or conclusion can be cited."""
        cited = {document.id for file in self.files for _, document in file.documents}
        for file in self.files:
            for _, conclusion in file.conclusions:
                cited.update((conclusion.number, conclusion.serial, conclusion.dated_serial))
                cited.add(f"{conclusion.number}@{conclusion.issued}")
        return cited

    @cached_property
    def repeated_serials(self) -> set[str]:
        """Numbers that several congresses' series share."""
        seen: dict[str, set[str]] = {}
        for file in self.files:
            for _, conclusion in file.conclusions:
                seen.setdefault(conclusion.serial, set()).add(conclusion.dated_serial)
        return {serial for serial, dated in seen.items() if len(dated) > 1}

    def context(self, file: LoadedFile, conclusion: Conclusion) -> Context:
        """What the deadlines of a conclusion are read against."""
        return Context(conclusion.issued, self.events, file.before_includes_day)


def terms(assignment: Assignment, context: Context) -> list[Term]:
    """One term, or one per occurrence of a recurring deadline. Raises UnclearDeadline."""
    if assignment.deadline.every:
        return occurrences(assignment.deadline, context.issued)
    return [resolve(assignment.deadline, context)]


def _repeated_ids(whole: Whole) -> Iterator[Problem]:
    first: dict[tuple[str, str], tuple[LoadedFile, Where]] = {}
    for kind, identity, file, where in sorted(definitions(whole), key=lambda found: (str(found[2].path), found[3])):
        earlier, place = first.setdefault((kind, identity), (file, where))
        if (earlier, place) != (file, where):
            what = f'{kind} "{identity}" is there twice, first at {earlier.path}:{earlier.line(place)}'
            yield file.problem(where, what, "give one of them another id", rule="id")


def definitions(whole: Whole) -> Iterator[tuple[str, str, LoadedFile, Where]]:
    """(kind, id, file, place) of everything that has an id of its own."""
    for where, body in whole.bodies.bodies:
        yield "body", body.id, whole.bodies, where
    for file in whole.files:
        for where, document in file.documents:
            yield "document", document.id, file, where
        for where, event in file.events:
            yield "event", event.id, file, where
        for where, conclusion in file.conclusions:
            yield "conclusion", f"{conclusion.number} of {conclusion.issued}", file, where
        for where, _, assignment in file.assignments():
            yield "assignment", assignment.id, file, where
    for file in (whole.bodies, *whole.files):
        yield from ((kind, identity, file, where) for kind, identity, where in file.unsound if identity)


def _ids_of_another_conclusion(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, conclusion, assignment in file.assignments():
            needed = conclusion.dated_serial if conclusion.serial in whole.repeated_serials else conclusion.serial
            if assignment.serial() not in (needed, conclusion.dated_serial):
                what = f'id "{assignment.id}" does not begin with its conclusion\'s number'
                yield file.problem((*where, "id"), what, f'begin it with "{needed}-"', rule="id")


def _unknown_bodies(whole: Whole) -> Iterator[Problem]:
    if not whole.bodies.parsed:
        return
    for file in whole.files:
        for where, identity in named_bodies(file):
            if identity not in whole.body_ids:
                yield _dangling(file, where, "body", identity, whole.body_ids)
    for where, body in whole.bodies.bodies:
        for key in ("successors", "stands_for", "members"):
            for number, identity in enumerate(getattr(body, key)):
                if identity not in whole.body_ids:
                    yield _dangling(whole.bodies, (*where, key, number), "body", identity, whole.body_ids)


def named_bodies(file: LoadedFile) -> Iterator[tuple[Where, str]]:
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
            for role in ("lead", "implementing", "coordinating"):
                for body in getattr(reading, role) or ():
                    yield (*where, "reading", number, role), body


def _unknown_events(whole: Whole) -> Iterator[Problem]:
    if not whole.parsed:
        return
    for file in whole.files:
        for where, deadline in deadlines(file):
            for identity in awaited(deadline):
                if identity not in whole.events and identity not in whole.unsound:
                    yield _dangling(file, where, "event", identity, set(whole.events))


def awaited(deadline: Deadline) -> Iterator[str]:
    """The events that a deadline waits for or counts from."""
    if deadline.event:
        yield deadline.event
    if isinstance(deadline.after, str) and deadline.after != "issued":
        yield deadline.after


def deadlines(file: LoadedFile) -> Iterator[tuple[Where, Deadline]]:
    """Every deadline, those of other readings too, with its place."""
    for where, _, assignment in file.assignments():
        yield (*where, "deadline"), assignment.deadline
        for number, reading in enumerate(assignment.reading):
            if reading.deadline:
                yield (*where, "reading", number, "deadline"), reading.deadline


def _unknown_citations(whole: Whole) -> Iterator[Problem]:
    if not whole.parsed:
        return
    known = whole.citable | whole.unsound
    for file in whole.files:
        for where, _, assignment in file.assignments():
            for identity in assignment.cites:
                if identity in whole.repeated_serials:
                    what = f'"{identity}" names several conclusions'
                    yield file.problem((*where, "cites"), what, f'write "{identity}@<day of issue>"', rule="reference")
                elif identity not in known:
                    yield _dangling(file, (*where, "cites"), "document or conclusion", identity, whole.citable)
            for number, cited in enumerate(assignment.amends):
                if cited.document not in known:
                    place = (*where, "amends", number)
                    yield _dangling(file, place, "document or conclusion", cited.document, whole.citable)


def _unknown_predecessors(whole: Whole) -> Iterator[Problem]:
    if not whole.parsed:
        return
    for file in whole.files:
        for where, _, assignment in file.assignments():
            for identity in assignment.continues:
                if identity == assignment.id:
                    yield file.problem((*where, "continues"), "continues itself", "take it out", rule="reference")
                elif identity not in whole.assignment_ids and identity not in whole.unsound:
                    yield _dangling(file, (*where, "continues"), "assignment", identity, whole.assignment_ids)


def unknown_sources(whole: Whole) -> Iterator[Problem]:
    """A record that rests on a source which its conclusion does not list."""
    for file in whole.files:
        sources = {where: {source.id for source in conclusion.source} for where, conclusion in file.conclusions}
        for where, conclusion in file.conclusions:
            for number, reading in enumerate(conclusion.reading):
                if reading.source not in sources[where]:
                    yield _dangling(file, (*where, "reading", number), "source", reading.source, sources[where])
        for where, _, assignment in file.assignments():
            for place, identity in _named_sources(where, assignment):
                if identity not in sources[where[:2]]:
                    yield _dangling(file, place, "source", identity, sources[where[:2]])


def _named_sources(where: Where, assignment: Assignment) -> Iterator[tuple[Where, str]]:
    yield from (((*where, "source", number), place.id) for number, place in enumerate(assignment.source))
    for number, reading in enumerate(assignment.reading):
        yield (*where, "reading", number, "source"), reading.source


def _impossible_terms(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, conclusion, assignment in file.assignments():
            context = whole.context(file, conclusion)
            place = (*where, "deadline")
            try:
                found = terms(assignment, context)
            except UnclearDeadline as unclear:
                yield file.problem(place, str(unclear), rule="deadline")
                continue
            for term in found:
                if term.last and term.last < conclusion.issued:
                    what = f"the last day {term.last} lies before the day of issue {conclusion.issued}"
                    yield file.problem(place, what, "check the year of both", rule="deadline")


def _dangling(file: LoadedFile, where: Where, kind: str, identity: str, known: set[str]) -> Problem:
    near = get_close_matches(identity, known, n=1, cutoff=0.6)
    remedy = f'did you mean "{near[0]}"?' if near else "define it, or name one that is there"
    return file.problem(where, f'no {kind} has the id "{identity}"', remedy, rule="reference")


ERRORS: tuple[Callable[[Whole], Iterator[Problem]], ...] = (
    _repeated_ids,
    _ids_of_another_conclusion,
    _unknown_bodies,
    _unknown_events,
    _unknown_citations,
    _unknown_predecessors,
    unknown_sources,
    _impossible_terms,
)

"""What can only be judged on the whole register: ids used twice, references that lead nowhere, impossible terms.

Each rule is one function from the files read to the problems found; ERRORS lists them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cached_property

from kltrack.deadline import Context, Term, UnclearDeadline, occurrences, resolve
from kltrack.model import Assignment, Conclusion, Deadline, Event
from kltrack.register.files import LoadedFile, Replaced
from kltrack.register.positions import Path as Where
from kltrack.register.problems import Problem


@dataclass(frozen=True)
class Whole:
    """Every file of a register and its directories of bodies, the upper first, as far as they could be read.

    Rules without an end are followed as far as `upto`. `replaced` tells what one's own files hold in place of the
    shipped ones.
    """

    files: tuple[LoadedFile, ...]
    bodies: tuple[LoadedFile, ...]
    upto: date | None = None
    replaced: tuple[Replaced, ...] = ()

    @property
    def every(self) -> tuple[LoadedFile, ...]:
        """All of the files."""
        return (*self.bodies, *self.files)

    @cached_property
    def unsound(self) -> set[str]:
        """Ids of records that are there but wrong in themselves: a reference to one is not a second problem."""
        return {identity for file in self.every for _, identity, _ in file.unsound}

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
        return {body.id for file in self.bodies for _, body in file.bodies} | self.unsound

    @cached_property
    def assignment_ids(self) -> set[str]:
        """The id of every assignment."""
        return {assignment.id for file in self.files for _, _, assignment in file.assignments()}

    @cached_property
    def conclusions(self) -> list[Conclusion]:
        """Every conclusion, in the order of the files."""
        return [conclusion for file in self.files for _, conclusion in file.conclusions]

    @cached_property
    def citable(self) -> set[str]:
        """Every form in which a document or conclusion can be cited."""
        cited = {document.id for file in self.files for _, document in file.documents}
        return cited.union(*(conclusion.forms() for conclusion in self.conclusions))

    @cached_property
    def ambiguous(self) -> set[str]:
        """The forms that several conclusions share: numbers that a later congress's series repeats, bare numbers."""
        seen: dict[str, set[str]] = {}
        for conclusion in self.conclusions:
            for form in conclusion.forms():
                seen.setdefault(form, set()).add(conclusion.identity)
        return {form for form, named in seen.items() if len(named) > 1}

    @cached_property
    def owners(self) -> dict[str, Conclusion]:
        """What ids begin with, without a day → the conclusion whose ids may: the earliest of those that have such ids.

        Ids once published stay as they are; those of a number that a later series repeats carry their day.
        """
        found: dict[str, Conclusion] = {}
        for conclusion in sorted(self.conclusions, key=lambda each: str(each.since or "")):
            for beginning in conclusion.bare_beginnings() & conclusion.beginnings():
                found.setdefault(beginning, conclusion)
        return found

    def can_be_awaited(self, identity: str) -> bool:
        """Whether an event or an assignment has this id, or had it in a shipped conclusion that was replaced."""
        known = identity in self.events or identity in self.assignment_ids or identity in self.unsound
        return known or any(identity in replaced.ids for replaced in self.replaced)

    def context(self, file: LoadedFile, conclusion: Conclusion) -> Context:
        """What the deadlines of a conclusion are read against."""
        return Context(conclusion.day, self.events, file.before_includes_day, self.upto)


def terms(assignment: Assignment, context: Context) -> list[Term]:
    """One term, or one per occurrence of a recurring deadline. Raises UnclearDeadline."""
    if assignment.deadline.every:
        return occurrences(assignment.deadline, context)
    return [resolve(assignment.deadline, context)]


def _repeated_ids(whole: Whole) -> Iterator[Problem]:
    first: dict[tuple[str, str], tuple[LoadedFile, Where]] = {}
    for kind, identity, file, where in sorted(definitions(whole), key=lambda found: (str(found[2].path), found[3])):
        earlier, place = first.setdefault((kind, identity), (file, where))
        if (earlier, place) != (file, where):
            named = file.named(where) or identity
            what = f'{kind} "{named}" is there twice, first at {earlier.path}:{earlier.line(place)}'
            yield file.problem(where, what, "give one of them another id", rule="id")


def definitions(whole: Whole) -> Iterator[tuple[str, str, LoadedFile, Where]]:
    """(kind, id, file, place) of everything that has an id of its own."""
    for bodies in whole.bodies:
        for where, body in bodies.bodies:
            yield "body", body.id, bodies, where
    for file in whole.files:
        yield from ((kind, identity, file, where) for kind, identity, where in definitions_in(file))
    for file in whole.every:
        yield from ((kind, identity, file, where) for kind, identity, where in file.unsound if identity)


def definitions_in(file: LoadedFile) -> Iterator[tuple[str, str, Where]]:
    """(kind, id, place) of every sound record of a file of conclusions."""
    for where, document in file.documents:
        yield "document", document.id, where
    for where, event in file.events:
        yield "event", event.id, where
    for where, conclusion in file.conclusions:
        yield "conclusion", conclusion.key, where
    for where, _, assignment in file.assignments():
        yield "assignment", assignment.id, where


def _ids_of_another_conclusion(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, conclusion, assignment in file.assignments():
            begun = assignment.beginning()
            owner = whole.owners.get(begun, conclusion)
            if begun in conclusion.beginnings() and owner.since == conclusion.since:
                continue
            what = f'id "{assignment.id}" does not begin with its conclusion\'s number'
            if begun in conclusion.beginnings():
                what = f'id "{assignment.id}" begins as those of {owner.name} of {owner.issued}'
            is_taken = whole.owners.get(conclusion.beginning, conclusion).since != conclusion.since
            needed = conclusion.dated if is_taken else conclusion.beginning
            yield file.problem((*where, "id"), what, f'begin it with "{needed}-"', rule="id")


def _unknown_bodies(whole: Whole) -> Iterator[Problem]:
    if not all(bodies.parsed for bodies in whole.bodies):
        return
    for file in whole.files:
        for where, identity in named_bodies(file):
            if identity not in whole.body_ids:
                yield _dangling(file, where, "body", identity, whole.body_ids)
    for bodies in whole.bodies:
        for where, identity in bodies_named_by_bodies(bodies):
            if identity not in whole.body_ids:
                yield _dangling(bodies, where, "body", identity, whole.body_ids)


def bodies_named_by_bodies(bodies: LoadedFile) -> Iterator[tuple[Where, str]]:
    """Every body that another body names, with the place."""
    for where, body in bodies.bodies:
        for key in ("successors", "stands_for", "members"):
            yield from (((*where, key, number), named) for number, named in enumerate(getattr(body, key)))
        if body.of:
            yield (*where, "of"), body.of


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
            if (waits := waits_for(deadline)) and not whole.can_be_awaited(waits):
                known = {*whole.events, *whole.assignment_ids}
                yield _dangling(file, where, "event or assignment", waits, known)


def _waiting_for_themselves(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, _, assignment in file.assignments():
            if waits_for(assignment.deadline) == assignment.id:
                yield file.problem((*where, "deadline"), "waits for itself", "name what it waits for", rule="reference")


def awaited(deadline: Deadline) -> Iterator[str]:
    """The events at which a deadline ends."""
    if deadline.event:
        yield deadline.event
    if isinstance(deadline.until, str):
        yield deadline.until


def waits_for(deadline: Deadline) -> str | None:
    """The event or assignment after which a deadline begins to run, where it is one."""
    return deadline.after if isinstance(deadline.after, str) and deadline.after != "issued" else None


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
                if identity in whole.ambiguous:
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
            for key in ("continues", "moves"):
                for identity in getattr(assignment, key):
                    if identity == assignment.id:
                        yield file.problem((*where, key), f"{key} itself", "take it out", rule="reference")
                    elif identity not in whole.assignment_ids and identity not in whole.unsound:
                        yield _dangling(file, (*where, key), "assignment", identity, whole.assignment_ids)


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
                if term.last and conclusion.since and term.last < conclusion.since:
                    what = f"the last day {term.last} lies before the day of issue {conclusion.issued}"
                    yield file.problem(place, what, "check the year of both", rule="deadline")


def _told_twice(whole: Whole) -> Iterator[Problem]:
    """What two files of one register say differently of the whole."""
    for key in ("timezone", "title"):
        first: dict[object, LoadedFile] = {}
        for file in (file for file in whole.files if not file.is_shipped):
            said = getattr(file.about, key)
            if said is not None:
                first.setdefault(said, file)
            if said is not None and len(first) > 1 and first[said] is file:
                other = next(iter(first.values()))
                what = f"register.{key} is not what {other.path} says"
                yield file.problem(("register", key), what, "say it in one file", rule="format")


def _dangling(file: LoadedFile, where: Where, kind: str, identity: str, known: set[str]) -> Problem:
    near = get_close_matches(identity, known, n=1, cutoff=0.6)
    remedy = f'did you mean "{near[0]}"?' if near else "define it, or name one that is there"
    return file.problem(where, f'no {kind} has the id "{identity}"', remedy, rule="reference")


ERRORS: tuple[Callable[[Whole], Iterator[Problem]], ...] = (
    _repeated_ids,
    _ids_of_another_conclusion,
    _unknown_bodies,
    _unknown_events,
    _waiting_for_themselves,
    _unknown_citations,
    _unknown_predecessors,
    unknown_sources,
    _impossible_terms,
    _told_twice,
)

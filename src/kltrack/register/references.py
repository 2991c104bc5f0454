"""What can only be judged on the whole register: ids used twice, references that lead nowhere, impossible terms.

Each rule is one function from the files read to the problems found; ERRORS lists them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from kltrack.deadline import Context, Term, UnclearDeadline, occurrences, resolve
from kltrack.messages import message
from kltrack.model import Assignment, Conclusion, Deadline, Event
from kltrack.register.files import LoadedFile
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem
from kltrack.terms import ROLE_NAMES, marked


@dataclass(frozen=True)
class LoadedRegister:
    """Every file of a register and its directory of bodies, as far as they could be read."""

    files: tuple[LoadedFile, ...]
    bodies: LoadedFile

    @cached_property
    def unsound(self) -> set[str]:
        """Ids of records that are there but wrong in themselves: a reference to one is not a second problem."""
        return {identity for file in (self.bodies, *self.files) for _, identity, _ in file.unsound}

    @cached_property
    def parsed(self) -> bool:
        """Whether every file of records parsed. Where one did not, what seems undefined may be defined in that one."""
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
        forms = {document.id for file in self.files for _, document in file.documents}
        for file in self.files:
            for _, conclusion in file.conclusions:
                forms.update((conclusion.number, conclusion.serial, conclusion.dated_serial))
                forms.add(f"{conclusion.number}@{conclusion.issued}")
        return forms

    @cached_property
    def repeated_serials(self) -> set[str]:
        """Numbers that several congresses' series share."""
        dated_serials: dict[str, set[str]] = {}
        for file in self.files:
            for _, conclusion in file.conclusions:
                dated_serials.setdefault(conclusion.serial, set()).add(conclusion.dated_serial)
        return {serial for serial, dated in dated_serials.items() if len(dated) > 1}

    def context(self, file: LoadedFile, conclusion: Conclusion) -> Context:
        """What the deadlines of a conclusion are read against."""
        return Context(conclusion.issued, self.events, file.before_includes_day)


def terms(assignment: Assignment, context: Context) -> list[Term]:
    """One term, or one per occurrence of a recurring deadline. Raises UnclearDeadline."""
    if assignment.deadline.every:
        return occurrences(assignment.deadline, context.issued)
    return [resolve(assignment.deadline, context)]


def _repeated_ids(register: LoadedRegister) -> Iterator[Problem]:
    first: dict[tuple[str, str], tuple[LoadedFile, KeyPath]] = {}
    in_order = sorted(definitions(register), key=lambda definition: (str(definition[2].path), definition[3]))
    for kind, identity, file, where in in_order:
        earlier, place = first.setdefault((kind, identity), (file, where))
        if (earlier, place) != (file, where):
            position = f"{earlier.path}:{earlier.line(place)}"
            what = message(_IS_THERE_TWICE[kind], id=_in_words(kind, identity), place=position)
            yield file.problem(where, what, message("give one of them another id"), rule="id")


_IS_THERE_TWICE: Mapping[str, str] = {
    "body": marked('body "{id}" is there twice, first at {place}'),
    "group": marked('group "{id}" is there twice, first at {place}'),
    "document": marked('document "{id}" is there twice, first at {place}'),
    "event": marked('event "{id}" is there twice, first at {place}'),
    "conclusion": marked('conclusion "{id}" is there twice, first at {place}'),
    "assignment": marked('assignment "{id}" is there twice, first at {place}'),
}


def _in_words(kind: str, identity: str) -> str:
    number, _, issued = identity.partition("@")
    return message("{number} of {day}", number=number, day=issued) if kind == "conclusion" and issued else identity


def definitions(register: LoadedRegister) -> Iterator[tuple[str, str, LoadedFile, KeyPath]]:
    """(kind, id, file, place) of everything that has an id of its own."""
    for where, body in register.bodies.bodies:
        yield "body", body.id, register.bodies, where
    for file in register.files:
        for where, document in file.documents:
            yield "document", document.id, file, where
        for where, event in file.events:
            yield "event", event.id, file, where
        for where, conclusion in file.conclusions:
            yield "conclusion", f"{conclusion.number}@{conclusion.issued}", file, where
        for where, _, assignment in file.assignments():
            yield "assignment", assignment.id, file, where
    for file in (register.bodies, *register.files):
        yield from ((kind, identity, file, where) for kind, identity, where in file.unsound if identity)


def _ids_of_another_conclusion(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.files:
        for where, conclusion, assignment in file.assignments():
            needed = conclusion.dated_serial if conclusion.serial in register.repeated_serials else conclusion.serial
            if assignment.serial() not in (needed, conclusion.dated_serial):
                what = message('id "{id}" does not begin with its conclusion\'s number', id=assignment.id)
                remedy = message('begin it with "{number}-"', number=needed)
                yield file.problem((*where, "id"), what, remedy, rule="id")


def _unknown_bodies(register: LoadedRegister) -> Iterator[Problem]:
    if not register.bodies.parsed:
        return
    for file in register.files:
        for where, identity in named_bodies(file):
            if identity not in register.body_ids:
                yield _dangling(file, where, "body", identity, register.body_ids)
    for where, body in register.bodies.bodies:
        for key in ("successors", "stands_for", "members"):
            for number, identity in enumerate(getattr(body, key)):
                if identity not in register.body_ids:
                    yield _dangling(register.bodies, (*where, key, number), "body", identity, register.body_ids)


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


def _unknown_events(register: LoadedRegister) -> Iterator[Problem]:
    if not register.parsed:
        return
    for file in register.files:
        for where, deadline in deadlines(file):
            for identity in awaited(deadline):
                if identity not in register.events and identity not in register.unsound:
                    yield _dangling(file, where, "event", identity, set(register.events))


def awaited(deadline: Deadline) -> Iterator[str]:
    """The events that a deadline waits for or counts from."""
    if deadline.event:
        yield deadline.event
    if isinstance(deadline.after, str) and deadline.after != "issued":
        yield deadline.after


def deadlines(file: LoadedFile) -> Iterator[tuple[KeyPath, Deadline]]:
    """Every deadline, those of other readings too, with its place."""
    for where, _, assignment in file.assignments():
        yield (*where, "deadline"), assignment.deadline
        for number, reading in enumerate(assignment.reading):
            if reading.deadline:
                yield (*where, "reading", number, "deadline"), reading.deadline


def _unknown_citations(register: LoadedRegister) -> Iterator[Problem]:
    if not register.parsed:
        return
    defined = register.citable | register.unsound
    for file in register.files:
        for where, _, assignment in file.assignments():
            for identity in assignment.cites:
                if identity in register.repeated_serials:
                    what = message('"{id}" names several conclusions', id=identity)
                    remedy = message('write "{id}@<day of issue>"', id=identity)
                    yield file.problem((*where, "cites"), what, remedy, rule="reference")
                elif identity not in defined:
                    yield _dangling(file, (*where, "cites"), "citation", identity, register.citable)
            for number, cited in enumerate(assignment.amends):
                if cited.document not in defined:
                    place = (*where, "amends", number)
                    yield _dangling(file, place, "citation", cited.document, register.citable)


def _unknown_predecessors(register: LoadedRegister) -> Iterator[Problem]:
    if not register.parsed:
        return
    for file in register.files:
        for where, _, assignment in file.assignments():
            for identity in assignment.continues:
                if identity == assignment.id:
                    what, remedy = message("continues itself"), message("take it out")
                    yield file.problem((*where, "continues"), what, remedy, rule="reference")
                elif identity not in register.assignment_ids and identity not in register.unsound:
                    yield _dangling(file, (*where, "continues"), "assignment", identity, register.assignment_ids)


def unknown_sources(register: LoadedRegister) -> Iterator[Problem]:
    """A record that rests on a source which its conclusion does not list."""
    for file in register.files:
        sources = {where: {source.id for source in conclusion.source} for where, conclusion in file.conclusions}
        for where, conclusion in file.conclusions:
            for number, reading in enumerate(conclusion.reading):
                if reading.source not in sources[where]:
                    yield _dangling(file, (*where, "reading", number), "source", reading.source, sources[where])
        for where, _, assignment in file.assignments():
            for place, identity in _named_sources(where, assignment):
                if identity not in sources[where[:2]]:
                    yield _dangling(file, place, "source", identity, sources[where[:2]])


def _named_sources(where: KeyPath, assignment: Assignment) -> Iterator[tuple[KeyPath, str]]:
    yield from (((*where, "source", number), place.id) for number, place in enumerate(assignment.source))
    for number, reading in enumerate(assignment.reading):
        yield (*where, "reading", number, "source"), reading.source


def _impossible_terms(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.files:
        for where, conclusion, assignment in file.assignments():
            context = register.context(file, conclusion)
            place = (*where, "deadline")
            try:
                resolved = terms(assignment, context)
            except UnclearDeadline as unclear:
                yield file.problem(place, str(unclear), rule="deadline")
                continue
            for term in resolved:
                if term.last and term.last < conclusion.issued:
                    what = message(
                        "the last day {last} lies before the day of issue {issued}",
                        last=term.last,
                        issued=conclusion.issued,
                    )
                    yield file.problem(place, what, message("check the year of both"), rule="deadline")


_HAS_NO_SUCH_ID: Mapping[str, str] = {
    "body": marked('no body has the id "{id}"'),
    "event": marked('no event has the id "{id}"'),
    "citation": marked('no document or conclusion has the id "{id}"'),
    "assignment": marked('no assignment has the id "{id}"'),
    "source": marked('no source has the id "{id}"'),
}


def _dangling(file: LoadedFile, where: KeyPath, kind: str, identity: str, defined: Collection[str]) -> Problem:
    """The problem of a reference at `where` to an id that is not among those `defined`."""
    near = get_close_matches(identity, defined, n=1, cutoff=0.6)
    if near:
        remedy = message('did you mean "{nearest}"?', nearest=near[0])
    else:
        remedy = message("define it, or name one that is there")
    return file.problem(where, message(_HAS_NO_SUCH_ID[kind], id=identity), remedy, rule="reference")


ERRORS: tuple[Callable[[LoadedRegister], Iterator[Problem]], ...] = (
    _repeated_ids,
    _ids_of_another_conclusion,
    _unknown_bodies,
    _unknown_events,
    _unknown_citations,
    _unknown_predecessors,
    unknown_sources,
    _impossible_terms,
)

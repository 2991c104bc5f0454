"""Errors that show only in the whole register: ids used twice, references that lead nowhere, impossible terms.

Each rule is one function from the files read to the problems found; ERRORS lists them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches

from kltrack.dates import format_bare, format_known
from kltrack.deadline import UnclearDeadline
from kltrack.messages import message
from kltrack.model import Assignment, Conclusion
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.mentions import (
    awaited,
    bodies_named_by_bodies,
    deadlines,
    definitions,
    in_words,
    named_bodies,
    terms_of,
    waits_for,
)
from kltrack.register.one_document import may_be_one, one_document_twice
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem
from kltrack.terms import marked
from kltrack.timezone import is_zone


def _repeated_ids(register: LoadedRegister) -> Iterator[Problem]:
    every = [*definitions(register)]
    times = Counter((kind, identity) for kind, identity, _, _ in every)
    repeated = [each for each in every if times[each[:2]] > 1] if len(times) < len(every) else []
    first: dict[tuple[str, str], tuple[LoadedFile, KeyPath]] = {}
    for kind, identity, file, where in sorted(repeated, key=lambda each: (str(each[2].path), each[3])):
        earlier, place = first.setdefault((kind, identity), (file, where))
        if (earlier, place) != (file, where) and not _are_of_one_document(file, where, earlier, place):
            position = f"{earlier.path}:{earlier.line(place)}"
            what = message(_IS_THERE_TWICE[kind], id=identity, place=position)
            yield file.problem(where, what, message("give one of them another id"), rule="id")


_IS_THERE_TWICE: Mapping[str, str] = {
    "body": marked('body "{id}" is there twice, first at {place}'),
    "group": marked('group "{id}" is there twice, first at {place}'),
    "document": marked('document "{id}" is there twice, first at {place}'),
    "event": marked('event "{id}" is there twice, first at {place}'),
    "conclusion": marked('conclusion "{id}" is there twice, first at {place}'),
    "assignment": marked('assignment "{id}" is there twice, first at {place}'),
}


def _are_of_one_document(file: LoadedFile, where: KeyPath, earlier: LoadedFile, place: KeyPath) -> bool:
    """Whether both places are, or lie within, two conclusions that are one document: that is told once of these."""
    one, other = _conclusion_at(file, where), _conclusion_at(earlier, place)
    return one is not None and other is not None and one is not other and may_be_one(one, other)


def _conclusion_at(file: LoadedFile, where: KeyPath) -> Conclusion | None:
    return next((conclusion for place, conclusion in file.conclusions if place == where[:2]), None)


def _ids_of_another_conclusion(register: LoadedRegister) -> Iterator[Problem]:
    allowed: tuple[Conclusion | None, Collection[str]] = (None, ())
    for file in register.files:
        for where, conclusion, assignment in file.assignments():
            beginning = assignment.beginning()
            owner = register.owners.get(beginning, conclusion)
            if owner.since != conclusion.since and may_be_one(owner, conclusion):
                owner = conclusion  # of one whose day is not known `one_document_twice` tells
            if allowed[0] is not conclusion:
                allowed = conclusion, conclusion.beginnings()
            if beginning not in allowed[1]:
                what = message('id "{id}" does not begin with its conclusion\'s number', id=assignment.id)
            elif owner.since != conclusion.since:
                what = message('id "{id}" begins as those of {other} do', id=assignment.id, other=in_words(owner))
            else:
                continue
            is_taken = register.owners.get(conclusion.beginning, conclusion).since != conclusion.since
            needed = conclusion.dated if is_taken else conclusion.beginning
            yield file.problem((*where, "id"), what, message('begin it with "{number}-"', number=needed), rule="id")


def _unknown_bodies(register: LoadedRegister) -> Iterator[Problem]:
    if not all(bodies.parsed for bodies in register.bodies):
        return
    for file in register.files:
        for where, identity in named_bodies(file):
            if identity not in register.body_ids:
                yield _dangling(file, where, "body", identity, register.body_ids)
    for bodies in register.bodies:
        for where, identity in bodies_named_by_bodies(bodies):
            if identity not in register.body_ids:
                yield _dangling(bodies, where, "body", identity, register.body_ids)


def _unknown_events(register: LoadedRegister) -> Iterator[Problem]:
    if not register.parsed:
        return
    for file in register.files:
        for where, deadline in deadlines(file):
            for identity in awaited(deadline):
                if identity not in register.events and identity not in register.unsound:
                    yield _dangling(file, where, "event", identity, set(register.events))
            if (waits := waits_for(deadline)) and not register.can_be_awaited(waits):
                yield _dangling(file, where, "awaited", waits, {*register.events, *register.assignment_ids})


def _waiting_for_themselves(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.files:
        for where, _, assignment in file.assignments():
            if waits_for(assignment.deadline) == assignment.id:
                what, remedy = message("waits for itself"), message("name what it waits for")
                yield file.problem((*where, "deadline"), what, remedy, rule="reference")


def _unknown_citations(register: LoadedRegister) -> Iterator[Problem]:
    if not register.parsed:
        return
    defined = register.citable | register.unsound
    for file in register.files:
        for where, _, assignment in file.assignments():
            for identity in assignment.cites:
                if identity in register.ambiguous and not file.is_shipped:
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
            for key in ("continues", "moves"):
                for identity in getattr(assignment, key):
                    if identity == assignment.id:
                        what, remedy = message(_LINKS_TO_ITSELF[key]), message("take it out")
                        yield file.problem((*where, key), what, remedy, rule="reference")
                    elif identity not in register.assignment_ids and identity not in register.unsound:
                        yield _dangling(file, (*where, key), "assignment", identity, register.assignment_ids)


_LINKS_TO_ITSELF: Mapping[str, str] = {"continues": marked("continues itself"), "moves": marked("moves itself")}


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
                resolved = terms_of(assignment, context)
            except UnclearDeadline as unclear:
                yield file.problem(place, str(unclear), rule="deadline")
                continue
            for term in resolved:
                if term.last and conclusion.since and term.last < conclusion.since:
                    what = message(
                        "the last day {last} lies before the day of issue {issued}",
                        last=format_bare(term.last),
                        issued=format_known(conclusion.issued or conclusion.since),
                    )
                    yield file.problem(
                        place,
                        what,
                        message("check the year of both; for a limit that had passed by then, write its wording alone"),
                        rule="deadline",
                    )


def _contradictory_files(register: LoadedRegister) -> Iterator[Problem]:
    """What two files of one register say differently of the whole."""
    for key in ("title", "timezone"):
        first: LoadedFile | None = None
        for file in (file for file in register.files if not file.is_shipped and getattr(file.about, key)):
            first = first or file
            if getattr(file.about, key) != getattr(first.about, key):
                what = message("register.{key} is not what {other} says", key=key, other=first.path)
                yield file.problem(("register", key), what, message("say it in one file"))


def _unknown_zones(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.files:
        if file.about.timezone and not is_zone(file.about.timezone):
            what = message('register.timezone = "{name}" is no time zone', name=file.about.timezone)
            remedy = message('write one like "Asia/Ho_Chi_Minh" or "America/New_York"')
            yield file.problem(("register", "timezone"), what, remedy)


TODO_RULE = "todo"  # of what a draft leaves to the curator
# How much of two ids is alike where one may be the other misspelt; many names begin alike, and are not.
_ALIKE = 0.7
_HAS_NO_SUCH_ID: Mapping[str, str] = {
    "body": marked('no body has the id "{id}"'),
    "event": marked('no event has the id "{id}"'),
    "awaited": marked('no event or assignment has the id "{id}"'),
    "citation": marked('no document or conclusion has the id "{id}"'),
    "assignment": marked('no assignment has the id "{id}"'),
    "source": marked('no source has the id "{id}"'),
}


def _dangling(file: LoadedFile, where: KeyPath, kind: str, identity: str, defined: Collection[str]) -> Problem:
    """The problem of a reference at `where` to an id that is not among those `defined`.

    A body whose table stands ready among the comments of the file, as a draft has it, is still to be added.
    """
    what = message(_HAS_NO_SUCH_ID[kind], id=identity)
    if kind == "body" and f'\n# id = "{identity}"\n' in file.text:
        remedy = message("copy its table from the end of this file into bodies.toml, without the # before each line")
        return file.problem(where, what, remedy, rule=TODO_RULE)
    near = get_close_matches(identity, defined, n=1, cutoff=_ALIKE)
    if near:
        remedy = message('did you mean "{nearest}"?', nearest=near[0])
    else:
        remedy = message("define it, or name one that is there")
    return file.problem(where, what, remedy, rule="reference")


ERRORS: tuple[Callable[[LoadedRegister], Iterator[Problem]], ...] = (
    _repeated_ids,
    one_document_twice,
    _ids_of_another_conclusion,
    _unknown_bodies,
    _unknown_events,
    _waiting_for_themselves,
    _unknown_citations,
    _unknown_predecessors,
    unknown_sources,
    _impossible_terms,
    _contradictory_files,
    _unknown_zones,
)

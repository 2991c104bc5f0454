"""Bodies that a paragraph names and no record of it has in a role."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from kltrack.bodies.mentions import Mention, Mentions, Named
from kltrack.bodies.persons import ends_person, has_other_tones
from kltrack.dates.deadlines.wording import Wording
from kltrack.messages import message, plural
from kltrack.register.checks.passages import Passage, Shelf, SourcePlace, passages
from kltrack.register.checks.titles import needs_no_role
from kltrack.register.problems import Problem
from kltrack.terms import ROLE_NAMES, RoleName


def body_without_role(shelf: Shelf) -> Iterator[Problem]:
    """The bodies named where a record rests on the paragraph, without a role in any record of it."""
    names, places = _names(shelf), _places(shelf)
    for passage in passages(shelf):
        known = _with_role(passage) | _without_need_of_role(passage, shelf)
        named = [*_without_persons(names, passage.paragraph.text, places)] if passage.places else []
        text, with_role = passage.paragraph.text, _with_role(passage)
        missing = [each for each in named if known.isdisjoint(each.bodies) and not needs_no_role(each, text, with_role)]
        noted = _in_notes(passage, names) if missing else set()
        if without := {each.text: each.bodies for each in missing if noted.isdisjoint(each.bodies)}:
            what = plural(
                "paragraph {paragraph} names a body without a role in a record of it: {bodies}",
                "paragraph {paragraph} names bodies without a role in a record of it: {bodies}",
                len(without),
                paragraph=passage.paragraph.number,
                bodies=", ".join(f"{name} ({', '.join(sorted(bodies))})" for name, bodies in without.items()),
            )
            remedy = message("give them one, if they are addressed; if not, name them in a note of a record of it")
            yield passage.problem(what, remedy)


def _in_notes(passage: Passage, names: Mentions) -> set[str]:
    """The bodies that a note of a record of the paragraph speaks of."""
    return {body for note in passage.notes for each in names.find(note) for body in each.bodies}


def _names(shelf: Shelf) -> Mentions:
    return Mentions(
        Named(body.id, (*body.name.mapping().values(), *body.aliases), where[0] == "group")
        for file in shelf.register.bodies
        for where, body in file.bodies
    )


def _places(shelf: Shelf) -> Mapping[str, Sequence[str]]:
    """The names of each province and city by its id."""
    return {
        body.id: (*body.name.mapping().values(), *body.aliases)
        for file in shelf.register.bodies
        for _, body in file.bodies
        if body.type in _PLACES
    }


_PLACES = ("province", "city")


def _without_persons(names: Mentions, text: str, places: Mapping[str, Sequence[str]]) -> Iterator[Mention]:
    """The bodies named in a text, without provinces that only end a person's name: "Le Hoa Binh", "Huệ" for Huế."""
    wording: Wording | None = None
    for each in names.find(text):
        if all(body in places for body in each.bodies):
            wording = wording or Wording.of(text)
            is_person = ends_person(wording, bisect_left(wording.starts, each.start))
            if is_person or has_other_tones(each.text, (name for body in each.bodies for name in places[body])):
                continue
        yield each


def _with_role(passage: Passage) -> set[str]:
    """The bodies in a role of a record of the paragraph; for another reading's paragraph, the roles of that reading."""
    return {body for place in passage.places for role in ROLE_NAMES for body in _roles(place, role)}


def _roles(place: SourcePlace, role: RoleName) -> tuple[str, ...]:
    read: tuple[str, ...] | None = getattr(place.reading, role) if place.reading else None
    adopted: tuple[str, ...] = getattr(place.assignment, role)
    return adopted if read is None else read


def _without_need_of_role(passage: Passage, shelf: Shelf) -> set[str]:
    """The bodies that need no role: who issued the conclusion, and whose report or document it speaks of."""
    issued = {document.id: document.by for file in shelf.register.files for _, document in file.documents}
    cited = {cited for assignment in passage.assignments for cited in assignment.cites}
    reports = {report.by for report in passage.conclusion.report}
    return {*passage.conclusion.issuers, *(body for body in (*reports, *map(issued.get, cited)) if body)}

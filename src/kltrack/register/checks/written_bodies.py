"""Bodies that a paragraph names and no record of it has in a role."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.bodies.mentions import Mentions, Named
from kltrack.messages import message, plural
from kltrack.register.checks.passages import Passage, Shelf, SourcePlace, passages
from kltrack.register.problems import Problem
from kltrack.terms import ROLE_NAMES, RoleName


def body_without_role(shelf: Shelf) -> Iterator[Problem]:
    """The bodies named where a record rests on the paragraph, without a role in any record of it."""
    names = _names(shelf)
    for passage in passages(shelf):
        known = _with_role(passage) | _without_need_of_role(passage, shelf)
        named = names.find(passage.paragraph.text) if passage.places else []
        missing = [each for each in named if known.isdisjoint(each.bodies)]
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

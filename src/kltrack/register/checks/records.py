"""Records that lack something, or that nothing needs: what can be seen in the record alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.messages import message
from kltrack.register.loaded import LoadedRegister
from kltrack.register.mentions import terms_of
from kltrack.register.problems import Problem
from kltrack.terms import ACTIONABLE
from kltrack.text import words


def journal_as_register(register: LoadedRegister) -> Iterator[Problem]:
    """A progress journal that is checked as if it were a register: none of its entries is judged here."""
    if len(register.files) == 1 and register.files[0].is_journal:
        file = register.files[0]
        what = message("this is a progress journal and no register; its entries are not judged here")
        yield file.problem((), what, message("kltrack journal --journal {path} reads it", path=file.path))


# So a note says that the text names nobody, or who may be meant.
_ADDRESSES = re.compile(
    r"\b(nobody|no one|whom|leads?|address\w*|khong (ai|neu|noi ro|ghi ro|chi ro|goi ten)|chu tri"
    r"|ne \w+ personne|aucun destinataire|destinataires?|adress\w*)\b"
)


def nobody_addressed(register: LoadedRegister) -> Iterator[Problem]:
    """An assignment or request without a lead, and without a note that says of it."""
    for file in register.own:
        for where, _, assignment in file.assignments():
            is_noted = bool(_ADDRESSES.search(" ".join(words(assignment.note or ""))))
            if assignment.kind in ACTIONABLE and not (assignment.lead or is_noted):
                what = message("asks for action but has no lead")
                right = message("say who is addressed: lead = [ … ]; if the text names nobody, say so in the note")
                yield file.problem(where, what, right)


def one_body_in_two_roles(register: LoadedRegister) -> Iterator[Problem]:
    """A body that one assignment names more than once."""
    for file in register.own:
        for where, _, assignment in file.assignments():
            bodies = [*assignment.lead, *assignment.implementing, *assignment.coordinating]
            if len(set(bodies)) == len(bodies):
                continue
            for body in sorted({body for body in bodies if bodies.count(body) > 1}):
                what = message('names "{body}" more than once', body=body)
                yield file.problem(where, what, message("keep its one role"))


def date_without_wording(register: LoadedRegister) -> Iterator[Problem]:
    """A deadline with a day and without the words that it was read from."""
    for file in register.own:
        for where, conclusion, assignment in file.assignments():
            if assignment.deadline.wording:
                continue
            if any(term.last for term in terms_of(assignment, register.context(file, conclusion))):
                what = message("has a date but not its wording")
                yield file.problem((*where, "deadline"), what, message('keep the evidence: wording = "…"'))


def rests_on_no_source(register: LoadedRegister) -> Iterator[Problem]:
    """An assignment without a source."""
    for file in register.own:
        for where, _, assignment in file.assignments():
            if not assignment.source:
                remedy = message("name one: source = [{{ id = …, paragraph = … }}]")
                yield file.problem(where, message("rests on no source"), remedy)


def unused_record(register: LoadedRegister) -> Iterator[Problem]:
    """A document or event that nothing refers to."""
    used = set(_used_ids(register))
    for file in register.own:
        remedy = message("take it out, or refer to it")
        for where, event in file.events:
            if event.id not in used:
                yield file.problem(where, message("no assignment refers to this event"), remedy)
        for where, document in file.documents:
            if document.id not in used:
                yield file.problem(where, message("no assignment refers to this document"), remedy)


def _used_ids(register: LoadedRegister) -> Iterator[str]:
    for file in register.files:
        for _, _, assignment in file.assignments():
            yield from assignment.cites
            yield from (cited.document for cited in assignment.amends)
            for deadline in (assignment.deadline, *(reading.deadline for reading in assignment.reading)):
                if deadline is not None:
                    yield deadline.event or ""
                    yield deadline.after if isinstance(deadline.after, str) else ""
                    yield deadline.until if isinstance(deadline.until, str) else ""


def name_of_two_bodies(register: LoadedRegister) -> Iterator[Problem]:
    """A name that two bodies share."""
    from kltrack.text import fold

    owners: dict[str, str] = {}
    for directory, where, body in ((file, *placed) for file in register.bodies for placed in file.bodies):
        names = (*body.name.mapping().values(), *body.aliases)
        for name in dict.fromkeys(fold(name) for name in names):
            if owners.setdefault(name, body.id) != body.id:
                what = message('"{name}" is also a name of {body}', name=name, body=owners[name])
                remedy = message("keep it for one; no look-up can tell them apart")
                yield directory.problem(where, what, remedy)

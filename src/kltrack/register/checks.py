"""Lint: what is allowed in a register but probably not meant. Each rule is one function; RULES lists them.

Rules warn and never stop an answer; what makes a register unusable is in `kltrack.register.references`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from kltrack.dates import DateProblem, match_span, split_words
from kltrack.messages import message
from kltrack.model import Deadline
from kltrack.register.problems import Problem
from kltrack.register.references import LoadedRegister, terms
from kltrack.terms import ACTIONABLE


def lint(register: LoadedRegister) -> list[Problem]:
    """Every warning about a register without errors, by file and line."""
    warnings = [
        replace(problem, severity="warning", rule=rule.__name__.strip("_").replace("_", "-"))
        for rule in RULES
        for problem in rule(register)
    ]
    return sorted(warnings, key=lambda problem: (problem.path, problem.line))


def _nobody_addressed(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.own:
        for where, _, assignment in file.assignments():
            if assignment.kind in ACTIONABLE and not assignment.lead:
                what = message("asks for action but has no lead")
                yield file.problem(where, what, message("say who is addressed: lead = [ … ]"))


def _one_body_in_two_roles(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.own:
        for where, _, assignment in file.assignments():
            bodies = [body for _, body in assignment.addressees()]
            for body in sorted({body for body in bodies if bodies.count(body) > 1}):
                what = message('names "{body}" more than once', body=body)
                yield file.problem(where, what, message("keep its one role"))


def _date_without_wording(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.own:
        for where, conclusion, assignment in file.assignments():
            dated = any(term.last for term in terms(assignment, register.context(file, conclusion)))
            if dated and not assignment.deadline.wording:
                what = message("has a date but not its wording")
                yield file.problem((*where, "deadline"), what, message('keep the evidence: wording = "…"'))


def _wording_says_another_day(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.own:
        for where, conclusion, assignment in file.assignments():
            stated = _stated_day(assignment.deadline)
            days = _days_in(assignment.deadline.wording or "", conclusion.since or date.min)
            differs = assignment.wording_differs or assignment.deadline.wording_differs
            if not differs and stated and days and stated not in days:
                what = message(
                    "the wording says {days}, the deadline {stated}",
                    days=message(" or ").join(map(str, days)),
                    stated=stated,
                )
                yield file.problem((*where, "deadline"), what, message("read the source again"))


def _stated_day(deadline: Deadline) -> date | None:
    return deadline.before or deadline.by or deadline.on


def _days_in(wording: str, issued: date) -> list[date]:
    words = split_words(wording)
    days: list[date] = []
    position = 0
    while position < len(words):
        try:
            hit = match_span(words, position, issued)
        except DateProblem:
            hit = None
        if hit and hit[0].first == hit[0].last:
            days.append(hit[0].first)
        position = hit[1] if hit else position + 1
    return days


def _rests_on_no_source(register: LoadedRegister) -> Iterator[Problem]:
    for file in register.own:
        for where, _, assignment in file.assignments():
            if not assignment.source:
                remedy = message("name one: source = [{{ id = …, paragraph = … }}]")
                yield file.problem(where, message("rests on no source"), remedy)


def _unused_record(register: LoadedRegister) -> Iterator[Problem]:
    used = set(_used(register))
    for file in register.own:
        remedy = message("take it out, or refer to it")
        for where, event in file.events:
            if event.id not in used:
                yield file.problem(where, message("no assignment refers to this event"), remedy)
        for where, document in file.documents:
            if document.id not in used:
                yield file.problem(where, message("no assignment refers to this document"), remedy)


def _used(register: LoadedRegister) -> Iterator[str]:
    for file in register.files:
        for _, _, assignment in file.assignments():
            yield from assignment.cites
            yield from (cited.document for cited in assignment.amends)
            for deadline in (assignment.deadline, *(reading.deadline for reading in assignment.reading)):
                if deadline is not None:
                    yield deadline.event or ""
                    yield deadline.after if isinstance(deadline.after, str) else ""
                    yield deadline.until if isinstance(deadline.until, str) else ""


def _name_of_two_bodies(register: LoadedRegister) -> Iterator[Problem]:
    from kltrack.text import fold

    owners: dict[str, str] = {}
    for directory, where, body in ((file, *placed) for file in register.bodies for placed in file.bodies):
        names = (*body.name.mapping().values(), *body.aliases)
        for name in dict.fromkeys(fold(name) for name in names):
            if owners.setdefault(name, body.id) != body.id:
                what = message('"{name}" is also a name of {body}', name=name, body=owners[name])
                remedy = message("keep it for one; no look-up can tell them apart")
                yield directory.problem(where, what, remedy)


RULES: tuple[Callable[[LoadedRegister], Iterator[Problem]], ...] = (
    _nobody_addressed,
    _one_body_in_two_roles,
    _date_without_wording,
    _wording_says_another_day,
    _rests_on_no_source,
    _unused_record,
    _name_of_two_bodies,
)

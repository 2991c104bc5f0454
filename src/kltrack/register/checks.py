"""Lint: what is allowed in a register but probably not meant. Each rule is one function; RULES lists them.

Rules warn and never stop an answer; what makes a register unusable is in `kltrack.register.references`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from kltrack.dates import DateProblem, match_span, split_words
from kltrack.model import ACTIONABLE, Deadline
from kltrack.register.problems import Problem
from kltrack.register.references import Whole, terms


def lint(whole: Whole) -> list[Problem]:
    """Every warning about a register without errors, by file and line."""
    found = [
        replace(problem, severity="warning", rule=rule.__name__.strip("_").replace("_", "-"))
        for rule in RULES
        for problem in rule(whole)
    ]
    return sorted(found, key=lambda problem: (problem.path, problem.line))


def _nobody_addressed(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, _, assignment in file.assignments():
            if assignment.kind in ACTIONABLE and not assignment.lead:
                yield file.problem(where, "asks for action but has no lead", "say who is addressed: lead = [ … ]")


def _one_body_in_two_roles(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, _, assignment in file.assignments():
            bodies = [body for _, body in assignment.addressees()]
            for body in sorted({body for body in bodies if bodies.count(body) > 1}):
                yield file.problem(where, f'names "{body}" more than once', "keep its one role")


def _date_without_wording(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, conclusion, assignment in file.assignments():
            dated = any(term.last for term in terms(assignment, whole.context(file, conclusion)))
            if dated and not assignment.deadline.wording:
                place = (*where, "deadline")
                yield file.problem(place, "has a date but not its wording", 'keep the evidence: wording = "…"')


def _wording_says_another_day(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, conclusion, assignment in file.assignments():
            stated = _stated_day(assignment.deadline)
            said = _days_said(assignment.deadline.wording or "", conclusion.issued)
            if stated and said and stated not in said:
                told = " or ".join(str(day) for day in said)
                what = f"the wording says {told}, the deadline {stated}"
                yield file.problem((*where, "deadline"), what, "read the source again")


def _stated_day(deadline: Deadline) -> date | None:
    return deadline.before or deadline.by or deadline.on


def _days_said(wording: str, issued: date) -> list[date]:
    words = split_words(wording)
    days: list[date] = []
    position = 0
    while position < len(words):
        try:
            found = match_span(words, position, issued)
        except DateProblem:
            found = None
        if found and found[0].first == found[0].last:
            days.append(found[0].first)
        position = found[1] if found else position + 1
    return days


def _rests_on_no_source(whole: Whole) -> Iterator[Problem]:
    for file in whole.files:
        for where, _, assignment in file.assignments():
            if not assignment.source:
                yield file.problem(where, "rests on no source", "name one: source = [{ id = …, paragraph = … }]")


def _unused_record(whole: Whole) -> Iterator[Problem]:
    used = set(_used(whole))
    for file in whole.files:
        named = [(where, "event", event.id) for where, event in file.events]
        named += [(where, "document", document.id) for where, document in file.documents]
        for where, kind, identity in named:
            if identity not in used:
                yield file.problem(where, f"no assignment refers to this {kind}", "take it out, or refer to it")


def _used(whole: Whole) -> Iterator[str]:
    for file in whole.files:
        for _, _, assignment in file.assignments():
            yield from assignment.cites
            yield from (cited.document for cited in assignment.amends)
            for deadline in (assignment.deadline, *(reading.deadline for reading in assignment.reading)):
                if deadline is not None:
                    yield deadline.event or ""
                    yield deadline.after if isinstance(deadline.after, str) else ""


def _name_of_two_bodies(whole: Whole) -> Iterator[Problem]:
    from kltrack.text import fold

    owners: dict[str, str] = {}
    for where, body in whole.bodies.bodies:
        names = (*body.name.mapping().values(), *body.aliases)
        for name in dict.fromkeys(fold(name) for name in names):
            if owners.setdefault(name, body.id) != body.id:
                what = f'"{name}" is also a name of {owners[name]}'
                yield whole.bodies.problem(where, what, "keep it for one; no look-up can tell them apart")


RULES: tuple[Callable[[Whole], Iterator[Problem]], ...] = (
    _nobody_addressed,
    _one_body_in_two_roles,
    _date_without_wording,
    _wording_says_another_day,
    _rests_on_no_source,
    _unused_record,
    _name_of_two_bodies,
)

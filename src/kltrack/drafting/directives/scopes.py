"""What limbs inherit from those above them: the order's addressees, and the deadline that holds for a list."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.deadlines.phrases import StatedDeadline
from kltrack.drafting.limbs.lists import NOBODY, Listing
from kltrack.drafting.roles.clauses import Clause
from kltrack.drafting.roles.unknown_subjects import GENERIC
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE, KindName

_KINDS = GENERIC | {"minister", "department", "ministre", "département", "office", "agency", "agence", "board"}


class Scope(NamedTuple):
    """What later limbs inherit: the order's kind and addressees, and the deadline that holds for a list.

    `directing`: those who lead are to direct others, so that subjects below them do the work and do not lead.
    """

    kind: KindName | None = None
    lead: Listing = NOBODY
    implementing: Listing = NOBODY
    coordinating: Listing = NOBODY
    directing: bool = False
    deadline: StatedDeadline | None = None

    @property
    def is_of_day(self) -> bool:
        """Whether only a day stands above a list, which holds for whoever begins its lines: `Trước ngày 30/6:`."""
        return self.deadline is not None and self.kind is None and not self.lead


def scope_after(scope: Scope, clause: Clause, *, is_conclusion: bool) -> Scope:
    """The scope that holds from a limb on, with what its clause says; an order that names nobody asks nobody before."""
    if clause.kind:
        names_nobody = (
            not clause.lead and not clause.other_givers and clause.kind in ACTIONABLE and clause.beginning != "issuer"
        )
        given = clause._replace(other_givers=()) if not is_conclusion else clause
        goes_on = names_nobody and (clause.refers_back or (clause.asks_more and scope.kind in ACTIONABLE))
        lead = scope.lead if goes_on else _own_lead(given)
        return Scope(clause.kind, lead, _own_implementing(given), clause.coordinating)
    if clause.names_subject:
        if scope.directing and scope.lead and not clause.is_heading:
            return scope._replace(implementing=clause.lead, coordinating=clause.coordinating)
        kind = scope.kind if scope.kind in ACTIONABLE else None
        return Scope(kind, clause.lead, clause.implementing, clause.coordinating, deadline=scope.deadline)
    return scope._replace(
        implementing=clause.implementing or scope.implementing, coordinating=clause.coordinating or scope.coordinating
    )


def as_task_of_lead(clause: Clause, scope: Scope) -> Clause:
    """A clause whose order is a task of those above it: whom it asks are those who do the work there."""
    if not (clause.kind and scope.lead):
        return clause
    return clause._replace(kind=None, lead=NOBODY, implementing=clause.lead or clause.implementing)


def with_resolved_subject(clause: Clause, before: Listing, laid: ParsedParagraph) -> Clause:
    """A clause; if it asks only "the Ministry", it is the one in `before`, who led before it."""
    names = before.names
    if clause.lead.names or len(clause.lead.unknown) != 1 or len((*names, *before.unknown)) != 1:
        return clause
    if not names or not names[0].is_listed:
        is_it = clause.lead.unknown[0].lower() in " ".join(_texts(before)).lower().split()
        return clause._replace(lead=before) if is_it and clause.lead.unknown[0].islower() else clause
    if laid.quoted(clause.lead.end - 1, clause.lead.end).lower() != clause.lead.unknown[0].split()[-1].lower():
        return clause  # "le ministère des Transports", which is not "the ministry" alone
    word, bodies = clause.lead.unknown[0].lower().removeprefix("central "), names[0].bodies  # "the central bank"
    name_words = laid.lookup.directory[bodies[0]].name(laid.language).lower().split()
    is_it = len(bodies) == 1 and word in _KINDS and word in name_words
    return clause._replace(lead=clause.lead._replace(names=names, unknown=())) if is_it else clause


def _texts(found: Listing) -> tuple[str, ...]:
    return (*(name.text for name in found.names), *found.unknown)


def _own_lead(clause: Clause) -> Listing:
    """Who leads by an order: its giver where that is not the issuer, else its addressees."""
    return Listing(clause.other_givers, (), 0) if clause.other_givers else clause.lead


def _own_implementing(clause: Clause) -> Listing:
    return clause.lead if clause.other_givers else clause.implementing

"""What limbs inherit from those above them: whom the order addresses, and the date that stands over a list."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.clauses import Clause
from kltrack.drafting.governing import Stated
from kltrack.drafting.laid import Laid
from kltrack.drafting.lists import NOBODY, Listing
from kltrack.drafting.subjects import GENERIC
from kltrack.terms import ACTIONABLE, KindName


class Scope(NamedTuple):
    """What later limbs inherit: whom the order addresses, and the date that stands over a list."""

    kind: KindName | None = None
    lead: Listing = NOBODY
    implementing: Listing = NOBODY
    coordinating: Listing = NOBODY
    directing: bool = False
    stated: Stated | None = None


def scoped(scope: Scope, said: Clause, *, is_conclusion: bool, is_new: bool) -> Scope:
    """The scope with what a limb says of itself; `is_new`: its paragraph has no record yet."""
    if said.kind:
        names_nobody = not said.lead and not said.ordering and said.kind in ACTIONABLE and said.begins != "issuer"
        given = said._replace(ordering=()) if not is_conclusion else said
        goes_on = names_nobody and not (said.is_given and is_new) and scope.kind in ACTIONABLE
        lead = scope.lead if goes_on else _own_lead(given)
        return Scope(said.kind, lead, _own_implementing(given), said.coordinating)
    if said.names_subject:
        if scope.directing and scope.lead and not said.is_heading:
            return scope._replace(implementing=said.lead, coordinating=said.coordinating)
        kind = scope.kind if scope.kind in ACTIONABLE else None
        return Scope(kind, said.lead, said.implementing, said.coordinating)
    return scope._replace(
        implementing=said.implementing or scope.implementing, coordinating=said.coordinating or scope.coordinating
    )


def as_inner(said: Clause, scope: Scope, *, is_new: bool) -> Clause:
    """A clause whose order is one of the tasks above it: those whom it asks do the work of those who lead there."""
    if not (said.is_inner and said.kind and said.lead and scope.lead) or is_new:
        return said
    return said._replace(kind=None, lead=NOBODY, implementing=said.lead)


def meant(said: Clause, before: Listing, laid: Laid) -> Clause:
    """A clause whose subject is "the Ministry", of the one that led before it."""
    names = before.names
    if not said.names_subject or said.lead.names or len(said.lead.unknown) != 1 or len(names) != 1:
        return said
    if not names[0].is_listed:
        return said
    word, bodies = said.lead.unknown[0].lower(), names[0].bodies
    whole = laid.known.directory[bodies[0]].name(laid.language).lower().split()
    is_it = len(bodies) == 1 and word in GENERIC and word in whole
    return said._replace(lead=said.lead._replace(names=names, unknown=())) if is_it else said


def _own_lead(said: Clause) -> Listing:
    """Whom an order addresses; who gives it, where that is not the issuer."""
    return Listing(said.ordering, (), 0) if said.ordering else said.lead


def _own_implementing(said: Clause) -> Listing:
    return said.lead if said.ordering else said.implementing

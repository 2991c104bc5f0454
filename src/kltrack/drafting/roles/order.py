"""An order as it is understood, and the kind of record that it makes."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.names.naming import Name
from kltrack.drafting.words.language import Mark
from kltrack.terms import KIND_NAMES, KindName


class Order(NamedTuple):
    """An order: its kind, whom it addresses, where the work begins, and who gives it if that is not the issuer."""

    kind: KindName | None
    lead: Listing
    work: int
    other_givers: tuple[Name, ...] = ()


def kind_of(mark: Mark) -> KindName:
    """The kind of record that a phrase of an order makes."""
    return next(kind for kind in reversed(KIND_NAMES) if mark.of(kind))

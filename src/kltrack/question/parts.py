"""Slots → parts: what each stretch of a question contributes, and how it is joined to what stood before it.

Every rule takes a cursor position and gives the parts that it reads there and the position after them, or None. The
first rule that fits wins; what no rule fits is not understood.
"""

from __future__ import annotations

from dataclasses import replace

from kltrack.question import how, when, who
from kltrack.question.clauses import Clauses, Part, Read
from kltrack.question.slots import Slot

_RULES = (*when.RULES, *who.RULES, *how.RULES)


def parts_of(clauses: Clauses) -> tuple[list[Part], list[Slot]]:
    """The parts in order, and the slots that no rule understood."""
    parts: list[Part] = []
    unread: list[Slot] = []
    place, joined = 0, -1
    while place < len(clauses.slots):
        if joined < 0 and parts and (clauses.senses(place) & {"and", "or"}):
            joined, place = place, place + 1
            continue
        found = _read(clauses, place)
        if found is None:
            unread.append(clauses.slots[place])
            place += 1
            continue
        read, place = found
        if read and joined >= 0:
            read[0] = replace(read[0], joined="or" if "or" in clauses.senses(joined) else "and")
            joined = -1
        parts += read
    return parts, [*unread, *([clauses.slots[joined]] if joined >= 0 else [])]


def _read(clauses: Clauses, place: int) -> Read | None:
    return next((found for rule in _RULES if (found := rule(clauses, place))), None)

"""Chairs of people's committees, the Front and the unions, who are named with their office before the body.

Those of provinces stand in the directory; those of the Front and of the unions are persons of their own and do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES

_ORGANISATIONS = frozenset({"front", "socio-political-organisation", "mass-association"})
_CHAIR = re.compile(
    r"\b(?:Chủ tịch(?: UBTW| Đoàn Chủ tịch)?|(?:Chair(?:man|woman|person)?|President) of(?: the)?(?: Vietnam)?"
    r"|[Pp]résidente? (?:du|de la|de l['’]))\s*$"
)


_CHAIR_OF = re.compile(r"\b(?:[Cc]hair(?:man|woman|person)?|[Pp]residente?|[Hh]ead|[Ll]eader) of (?:the )?$")


def with_provincial_chairs(wording: Wording, names: Iterable[Name], lookup: Lookup) -> list[Name]:
    """The names; a province's people's committee behind "chairperson of the" is its chair."""
    return [_as_chair(wording, name, lookup) for name in names]


def _as_chair(wording: Wording, name: Name, lookup: Lookup) -> Name:
    chair = _chair_of(name.bodies[0], lookup) if len(name.bodies) == 1 else None
    hit = _CHAIR_OF.search(wording.text, 0, wording.starts[name.first]) if chair else None
    if chair is None or hit is None:
        return name
    first = wording.word_after(hit.start())
    return Name(first, name.end, wording.quoted(first, name.end), (chair,))


def _chair_of(body: str, lookup: Lookup) -> str | None:
    """The chair of a people's committee of a province or city."""
    committees, chairs = (lookup.in_provinces.get(group, {}) for group in (COMMITTEES, CHAIRS))
    return next((chairs.get(place) for place, committee in committees.items() if committee == body), None)


def with_chairs(wording: Wording, names: Iterable[Name], lookup: Lookup) -> list[Name]:
    """The names; one of a front or a union behind "Chủ tịch" is that of its chair, and not of the body."""
    found: list[Name] = []
    for name in names:
        types = {lookup.directory[body].type for body in name.bodies} if name.is_listed else set()
        hit = _CHAIR.search(wording.text, 0, wording.starts[name.first]) if types and types <= _ORGANISATIONS else None
        if hit is None:
            found.append(name)
        else:
            first = wording.word_after(hit.start())
            found = [each for each in found if each.end <= first]  # "President" alone is that of the State
            found.append(Name(first, name.end, wording.quoted(first, name.end), (UNLISTED,)))
    return found

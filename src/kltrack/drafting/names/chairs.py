"""Chairs of the Front and of the unions: they are persons of their own, whom the directory does not list."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import UNLISTED, Name

_ORGANISATIONS = frozenset({"front", "socio-political-organisation", "mass-association"})
_CHAIR = re.compile(
    r"\b(?:Chủ tịch(?: UBTW| Đoàn Chủ tịch)?|(?:Chair(?:man|woman|person)?|President) of(?: the)?(?: Vietnam)?"
    r"|[Pp]résidente? (?:du|de la|de l['’]))\s*$"
)


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

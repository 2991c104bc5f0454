"""Ministers named by their ministries: `Bộ trưởng các Bộ`, "ministers of ministries", `Bộ trưởng Bộ Kế hoạch`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name

_MINISTERS, _MINISTRIES = "ministers", "ministries-and-ministerial-level-agencies"
_OF = frozenset({"", "of", "of the", "of all", "of all the", "de", "des", "de tous les"})


def with_ministers(wording: Wording, names: Iterable[Name], lookup: Lookup) -> list[Name]:
    """The names; all ministries behind the word for ministers only say whose ministers they are.

    The minister of one ministry whom the directory lacks, as those of former ministries, is that ministry.
    """
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        between = wording.text[wording.ends[before.end - 1] : wording.starts[name.first]] if before else ""
        if before is not None and before.bodies == (_MINISTERS,) and between.strip().lower() in _OF:
            is_one = len(name.bodies) == 1 and name.bodies[0] in lookup.ministries and not between.strip()
            if name.bodies == (_MINISTRIES,) or (is_one and before.text.lower() == "bộ trưởng"):
                bodies = name.bodies if is_one else before.bodies
                found[-1] = Name(before.first, name.end, wording.quoted(before.first, name.end), bodies)
                continue
        found.append(name)
    return [name for name in found if not _is_person(wording, name)]


def _is_person(wording: Wording, name: Name) -> bool:
    """Whether a Vietnamese minister is one person, whose name follows, and not all of them: `Bộ trưởng Lê Văn An`."""
    hit = _PERSON.match(wording.text, wording.ends[name.end - 1])
    return name.bodies == (_MINISTERS,) and name.text.lower() == "bộ trưởng" and hit is not None


_PERSON = re.compile(r" (?!Bộ\b|Các\b)[A-ZĐÀ-Ỹ]\w+ [A-ZĐÀ-Ỹ]")

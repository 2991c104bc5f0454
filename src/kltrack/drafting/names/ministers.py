"""Ministers who are named by all their ministries: `Bộ trưởng các Bộ`, "ministers of ministries"."""

from __future__ import annotations

from collections.abc import Iterable

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.naming import Name

_MINISTERS, _MINISTRIES = "ministers", "ministries-and-ministerial-level-agencies"
_OF = frozenset({"", "of", "of the", "of all", "of all the", "de", "des", "de tous les"})


def with_ministers(wording: Wording, names: Iterable[Name]) -> list[Name]:
    """The names; all ministries behind the word for ministers only say whose ministers they are."""
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        if before is not None and before.bodies == (_MINISTERS,) and name.bodies == (_MINISTRIES,):
            between = wording.text[wording.ends[before.end - 1] : wording.starts[name.first]]
            if between.strip().lower() in _OF:
                found[-1] = before._replace(end=name.end, text=wording.quoted(before.first, name.end))
                continue
        found.append(name)
    return found

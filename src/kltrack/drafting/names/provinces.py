"""Provinces and cities that are named with what they are: "the northern province of Lào Cai", "la ville de Hanoï"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name

_PLACES = frozenset({"province", "city"})
# Up to the place's own name. Behind the article only words that say where it lies, or of which sort it is.
_KIND = re.compile(
    r"\b(?:the (?P<en>(?:(?!(?:the|of|and|or|in|for|to|by|from)\b)[\w-]+ ){0,3}"
    r"(?:provinces?|city|cities|capital|municipality|municipalities)) of "
    r"|l(?:a|es) (?P<fr>(?:provinces?|villes?|capitale|municipalités?)(?: (?!de\b)[\w-]+)?) (?:de |d['’])?)$",
    re.IGNORECASE,
)
# Before a name that says itself what it is: "the northern Province of Lào Cai".
_SORT = re.compile(r"\bthe (?P<en>(?:(?!(?:the|of|and|or|in|for|to|by|from)\b)[\w-]+ ){1,3})$", re.IGNORECASE)
_NAMED_WITH_KIND = ("province of ", "city of ")


def with_kinds(wording: Wording, names: Iterable[Name], lookup: Lookup) -> list[Name]:
    """The names, each of a province or city with the words before it that say what it is."""
    found: list[Name] = []
    for name in names:
        begins = found[-1].end if found else 0
        found.append(_with_kind(wording, name, begins) if _is_place(name, lookup) else name)
    return found


def _is_place(name: Name, lookup: Lookup) -> bool:
    return name.is_listed and all(lookup.directory[body].type in _PLACES for body in name.bodies)


def _with_kind(wording: Wording, name: Name, begins: int) -> Name:
    """The name of a place with what it is, whose words begin behind the word `begins`."""
    if begins >= name.first:
        return name
    before = _SORT if name.text.lower().startswith(_NAMED_WITH_KIND) else _KIND
    hit = before.search(wording.text, wording.starts[begins], wording.starts[name.first])
    if hit is None:
        return name
    first = wording.word_after(hit.start(hit.lastgroup or 0))
    return name._replace(first=first, text=wording.quoted(first, name.end))

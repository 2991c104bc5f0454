"""Ministries of which only the relevant ones are meant: "relevant ministries", "les ministères concernés"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.terms import LanguageCode

_ALL, _RELEVANT = "ministries-and-ministerial-level-agencies", "ministries-and-branches"
_BEFORE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:relevant|concerned) (?:other )?$", re.IGNORECASE),
}
_BEHIND: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r" concerned\b"),
    "fr": re.compile(r" (?:concernés|compétents)\b"),
    "vi": re.compile(r"(?:,? (?:và )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))?)? (?:có )?liên quan\b"),
}


def with_relevant(wording: Wording, names: Iterable[Name], language: LanguageCode, lookup: Lookup) -> list[Name]:
    """The names; relevant ministries are the group of ministries and branches, if the directory has it."""
    found = [*names]
    if _RELEVANT in lookup.groups:
        found = [_relevant(wording, name, language) for name in found]
    return found


def _relevant(wording: Wording, name: Name, language: LanguageCode) -> Name:
    before, behind = _BEFORE.get(language), _BEHIND[language]
    is_relevant = behind.match(wording.text, wording.ends[name.end - 1]) or (
        before is not None and before.search(wording.text, 0, wording.starts[name.first])
    )
    return name._replace(bodies=(_RELEVANT,)) if name.bodies == (_ALL,) and is_relevant else name

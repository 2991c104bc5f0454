"""Groups of which only the relevant ones are meant: "relevant ministries", "related agencies", "agences concernées"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.group_names import AGENCIES
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.terms import LanguageCode

# A group, and the one that is meant where only its relevant ones are.
_MINISTRIES = "ministries-and-ministerial-level-agencies", "ministries-and-branches"
_AGENCIES = AGENCIES[False], AGENCIES[True]
_BEFORE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:relevant|concerned|related|involved) (?:other )?$", re.IGNORECASE),
}
_BEHIND: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r" (?:concerned|involved)\b"),
    "fr": re.compile(r" (?:concernée?s|compétents|impliquée?s|intéressée?s)\b"),
    "vi": re.compile(r"(?:,? (?:và )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))?)? (?:có )?liên quan\b"),
}


def with_relevant(wording: Wording, names: Iterable[Name], language: LanguageCode, lookup: Lookup) -> list[Name]:
    """The names; where only the relevant ministries or agencies are meant, the group of those if the directory has it.

    Relevant ministries are the group of ministries and branches.
    """
    found = [*names]
    for group, relevant in (_MINISTRIES, _AGENCIES):
        if relevant in lookup.groups:
            found = [
                name._replace(bodies=(relevant,))
                if name.bodies == (group,) and _are_relevant(wording, name, language)
                else name
                for name in found
            ]
    return found


def _are_relevant(wording: Wording, name: Name, language: LanguageCode) -> bool:
    before, behind = _BEFORE.get(language), _BEHIND[language]
    return behind.match(wording.text, wording.ends[name.end - 1]) is not None or (
        before is not None and before.search(wording.text, 0, wording.starts[name.first]) is not None
    )

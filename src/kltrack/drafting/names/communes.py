"""Committees of provinces and of communes as English and French texts name them by the places that have them.

"The People's Committees of communes and wards", "les comités populaires des villes et provinces".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.local import COMMUNES
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES
from kltrack.terms import LanguageCode

_EN_KIND = r"(?:communes?|wards?|townships?|special (?:administrative )?zones?)"
_EN_KINDS = rf"{_EN_KIND}(?:(?:, and|,| and|/) {_EN_KIND})*"
_FR_KIND = r"(?:communes?|quartiers?|arrondissements?|bourgs?|zones? spéciales?)"
_FR_KINDS = rf"{_FR_KIND}(?:(?:,| et)(?: des| de)? {_FR_KIND})*"
_PATTERNS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?i:(?:(?:chair(?:s|man|men|person|persons|woman)?|leaders|heads|presidents?) of (?:the )?)?"
        rf"(?:People['’]s Committees? (?:of|in|at) (?:(?:the|all|those|these) )*(?:relevant )?{_EN_KINDS}(?: level)?"
        rf"|(?:commune|ward|communal)(?:(?:, | and |/)(?:commune|ward|communal|special zone))*(?:[- ]level)? "
        r"People['’]s Committees?))\b(?! of| in)(?! [A-ZĐ])"
    ),
    "fr": re.compile(
        r"\b(?i:(?:présidents? des? )?comités? populaires? (?:des? |d['’]|au niveau (?:des? )?)"
        rf"(?:{_FR_KINDS}))\b(?! [A-ZĐ])"
    ),
}

_EN_HEADS = r"(?:(?P<chairs>(?:chair(?:s|men|persons)|leaders|heads|presidents) of (?:the )?))?"
_EN_PLACES = r"(?:(?:centrally[- ](?:run|governed)|coastal|relevant) )?(?:provinces|cities|municipalities)"
_FR_PLACES = r"(?:de toutes les |des |d['’]autres |de |les )?(?:provinces|villes|municipalités)"
_PROVINCIAL: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?i:{_EN_HEADS}People['’]s Committees (?:of|in) (?:(?:the|all|other) )*{_EN_PLACES}"
        rf"(?: and (?:the )?{_EN_PLACES})?(?: nationwide)?)\b(?! of| in)(?! [A-ZĐ])(?!\s*[:(])"
    ),
    "fr": re.compile(
        rf"\b(?i:(?P<chairs>présidents des )?comités populaires {_FR_PLACES}(?: et (?:de |des )?{_FR_PLACES})?"
        r"(?: (?:relevant du|du) (?:pouvoir|ressort) central)?)\b(?! d[e'’])(?! [A-ZĐ])(?!\s*[:(])"
    ),
}


_LISTS = re.compile(r"(?: (?:et|and) (?:des |de |the )?(?:provinces|villes|cities|[\w-]+ cities))?\s*[:(]")


def with_communes(wording: Wording, names: Iterable[Name], language: LanguageCode, lookup: Lookup) -> list[Name]:
    """The names with those of the committees of communes, which replace names that are a part of them."""
    pattern = _PATTERNS.get(language)
    if pattern is None or COMMUNES not in lookup.groups:
        return [*names]
    found = [
        Name(wording.word_after(hit.start()), wording.word_after(hit.end()), hit[0], (COMMUNES,))
        for hit in pattern.finditer(wording.text)
    ]
    for hit in _PROVINCIAL[language].finditer(wording.text):
        body = CHAIRS if hit["chairs"] else COMMITTEES
        if body in lookup.groups and not _LISTS.match(wording.text, hit.end()):
            found.append(Name(wording.word_after(hit.start()), wording.word_after(hit.end()), hit[0], (body,)))
    rest = [name for name in names if not any(one.first < name.end and name.first < one.end for one in found)]
    return sorted([*rest, *found])

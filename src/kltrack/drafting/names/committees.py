"""Committees of provinces and of communes as English and French texts name them by the places that have them.

"The People's Committees of communes and wards", "les comités populaires des villes et provinces".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.local import COMMUNES, DEPARTMENTS
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES
from kltrack.terms import LanguageCode

_EN_KIND = r"(?:communes?|wards?|townships?|special (?:administrative )?zones?)"
_EN_KINDS = rf"{_EN_KIND}(?:(?:, and|,| and|/) {_EN_KIND})*"
_FR_KIND = r"(?:communes?|quartiers?|arrondissements?|bourgs?|zones? spéciales?)"
_FR_KINDS = rf"{_FR_KIND}(?:(?:,| et)(?: des| de)? {_FR_KIND})*"
_COMMUNAL: Mapping[LanguageCode, re.Pattern[str]] = {
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

_COUNCILS, _COMMUNE_PARTY, _ALL_PARTY = (
    "peoples-councils",
    "commune-level-party-committees",
    "party-committees-at-all-levels",
)
_EN_HEADS = r"(?:(?P<chairs>(?:chair(?:s|men|persons)|leaders|heads|presidents) of (?:the )?))?"
_EN_PLACES = r"(?:(?:centrally[- ](?:run|governed)|coastal|relevant) )?(?:provinces|cities|municipalities)"
_FR_PLACES = r"(?:de toutes les |des |d['’]autres |de |les )?(?:provinces|villes|municipalités)"
_PROVINCIAL: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?i:{_EN_HEADS}People['’]s Committees (?:of|in) (?:(?:the|all|other) )*{_EN_PLACES}"
        rf"(?: and (?:the )?{_EN_PLACES})?(?: nationwide)?)\b(?! of| in)(?! [A-ZĐ])(?!\s*[:(]\s*\w)"
    ),
    "fr": re.compile(
        rf"\b(?i:(?P<chairs>présidents des )?comités populaires {_FR_PLACES}(?: et (?:de |des )?{_FR_PLACES})?"
        r"(?: (?:relevant du|du) (?:pouvoir|ressort) central)?)\b(?! d[e'’])(?! [A-ZĐ])(?!\s*[:(]\s*\w)"
    ),
}

# Councils and Party committees that are named by the places that have them, which are no localities beside them.
_BY_PLACES: Mapping[LanguageCode, tuple[tuple[re.Pattern[str], str], ...]] = {
    "en": (
        (
            re.compile(rf"\b[Pp]eople['’]s Councils (?:of|in) (?:the )?{_EN_PLACES}(?: and (?:the )?{_EN_PLACES})?\b"),
            _COUNCILS,
        ),
        (re.compile(rf"\b[Pp]arty [Cc]ommittees? (?:of|in) (?:(?:the|all) )*{_EN_KINDS}\b"), _COMMUNE_PARTY),
    ),
    "fr": (
        (re.compile(rf"\b[Cc]onseils populaires {_FR_PLACES}(?: et (?:de |des )?{_FR_PLACES})?\b"), _COUNCILS),
        (re.compile(rf"\b[Cc]omités? du Parti (?:de toutes les |des? |d['’]){_FR_KINDS}\b"), _COMMUNE_PARTY),
        (re.compile(r"\b[Cc]omités et (?:les |des |aux )?organisations du Parti\b"), _ALL_PARTY),
    ),
}

# What makes the committees a list that names them: "the People's Committees of the cities: Hanoi, Hue".
_LISTS = re.compile(r"(?: (?:et|and) (?:des |de |the )?(?:provinces|villes|cities|[\w-]+ cities))?\s*[:(]\s*\w")


# Committees below the provinces' that no group of the directory has: "local People's Committees", of some wards.
_LOWER = re.compile(
    r"\b(?i:(?:(?:chair(?:s|man|men|person|persons)?|leaders|heads) of (?:the )?)?)"
    r"(?:(?:[Ll]ocal|[Dd]istrict(?:-level)?) People['’]s Committees?\b(?! of (?:provinces|centrally))"
    r"|People['’]s Committees? of (?:(?:the|all|coastal|relevant) )*"
    r"(?:districts?\b(?:(?:,|,? and) (?:districts|towns|cities|wards|communes)\b)*"
    r"|(?:[A-ZĐ][^\s,]+,? (?:and )?){1,8}(?:[Cc]ommunes|[Ww]ards|[Dd]istricts|[Tt]owns)\b)"
    r"|[Pp]eople['’]s [Cc]ommittees? (?:of|in) Districts? \d+(?:(?:, and |, | and )\d+)*)"
)


# Departments of provinces: "the city's departments, branches and sectors", not those of ministries.
# A province's committee by its place, other than the directory writes it: "le Comité populaire provincial de Lam Dong".
_OF_ONE_PLACE = re.compile(
    r"\b(?P<chair>[Pp]r[ée]sident du )?(?i:comit[ée]s? populaires?)(?: provincial| provinciaux| municipal| municipaux)?"
    r" (?:de la |de l['’])?(?:province |ville )?(?:de |d['’])?$"
)
_OF_PROVINCES = re.compile(
    r"(?<!inistries, )(?<!inistries and )\b(?:[Pp]rovincial |[Mm]unicipal |[Ll]ocal |[Cc]ity )?[Dd]epartments"
    r"(?:(?:,? and |, )(?:branches|sectors|agencies|boards|divisions)){0,3}(?:,? and |, )(?:branches|sectors)\b"
)


_AUTHORITIES = (
    re.compile(
        r"\b(?:[Aa]uthorities of (?:the )?(?:communes|wards)(?:(?:, | and |, and )(?:communes|wards|special zones))*"
        r"|(?:[Cc]ommune|[Ww]ard)(?:(?:, | and |/|, and )(?:commune|ward|special zone))+(?:[- ]level)? authorities)\b"
    ),
    "commune-level-authorities",
)


def with_committees(wording: Wording, names: Iterable[Name], language: LanguageCode, lookup: Lookup) -> list[Name]:
    """The names with those of committees by their places, which replace names that are a part of them."""
    found = [
        Name(wording.word_after(hit.start()), wording.word_after(hit.end()), hit[0], (body,))
        for hit, body in _committees(wording.text, language)
        if body in lookup.groups
    ]
    found += [
        Name(wording.word_after(hit.start()), wording.word_after(hit.end()), hit[0], (UNLISTED,))
        for hit in (_LOWER.finditer(wording.text) if language == "en" else ())
    ]
    found += [one for name in names if language == "fr" for one in _of_one_place(wording, name, lookup)]
    rest = [name for name in names if not any(one.first < name.end and name.first < one.end for one in found)]
    return sorted([*rest, *found])


def _of_one_place(wording: Wording, name: Name, lookup: Lookup) -> Iterator[Name]:
    """The committee, or its chair, of the province that a name is of, if the words before it say so."""
    hit = _OF_ONE_PLACE.search(wording.text, 0, wording.starts[name.first])
    body = lookup.in_provinces.get(CHAIRS if hit and hit["chair"] else COMMITTEES, {}).get(name.bodies[0])
    if hit and body:
        first = wording.word_after(hit.start())
        yield Name(first, name.end, wording.quoted(first, name.end), (body,))


def _committees(text: str, language: LanguageCode) -> Iterator[tuple[re.Match[str], str]]:
    """Each naming of committees by their places, with the group that it means; Vietnamese has names for them."""
    if language in _COMMUNAL:
        yield from ((hit, COMMUNES) for hit in _COMMUNAL[language].finditer(text))
        for hit in _PROVINCIAL[language].finditer(text):
            if not _LISTS.match(text, hit.end()):
                yield hit, CHAIRS if hit["chairs"] else COMMITTEES
        for pattern, group in _BY_PLACES[language]:
            yield from ((hit, group) for hit in pattern.finditer(text))
    if language == "en":
        yield from ((hit, _AUTHORITIES[1]) for hit in _AUTHORITIES[0].finditer(text))
        yield from ((hit, DEPARTMENTS) for hit in _OF_PROVINCES.finditer(text))

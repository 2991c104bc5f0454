"""The words with which texts point back to bodies that they have named: "the above-mentioned", `nêu trên`, "ces"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.dates.words import CARDINALS
from kltrack.terms import LanguageCode

_NUMBERS_FR = "deux trois quatre cinq six sept huit neuf dix onze douze"
_NUMBERS_VI = "hai ba bốn năm sáu bảy tám chín mười"
COUNTS: Mapping[str, int] = {
    **CARDINALS,
    **{word: count for count, word in enumerate(_NUMBERS_FR.split(), start=2)},
    **{word: count for count, word in enumerate(_NUMBERS_VI.split(), start=2)},
}
_COUNT = rf"(?P<count>\d+|{'|'.join(COUNTS)})"
_ABOVE_EN = r"(?:above|above-?mentioned|aforementioned|aforesaid|abovenamed|said)"
_ABOVE_FR = r"(?:susmentionnée?s|susnommée?s|susvisée?s|précitée?s|ci-dessus|nommée?s plus haut|citée?s plus haut)"
_ABOVE_VI = (
    r"(?P<behind> (?:(?:(?:được|đã|có tên) )?(?:nêu|nói|kể) (?:ở )?trên|trên đây|này|trên(?=\s*(?:[,;:.)]|$)))(?!\w))"
)
_PLACES_EN = r"(?:provinces and cities|cities and provinces|provinces|cities|localities)"
_PLACES_FR = r"(?:provinces et (?:de ces |des )?villes|villes et (?:de ces |des )?provinces|provinces|villes|localités)"
_PLACES_VI = r"(?:tỉnh(?:,| và) thành(?: phố)?|tỉnh|thành phố|địa phương)"
_CHAIRS_EN = r"(?P<chairs>(?:chair(?:s|men|persons)|leaders|heads|presidents) of (?:the )?)"
_COMMITTEE_VI = r"(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân) (?:của )?"
_PARTY_VI = r"(?P<party>(?:[Tt]ỉnh ủy(?:(?:,| và) [Tt]hành ủy)?|[Tt]ỉnh, [Tt]hành ủy))"
# Committees, or their chairs, that are pointed back to without naming their places.
HOLDERS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<chairs>chair(?:s|men|persons) of (?:the )?)?(?:the )?(?:{_ABOVE_EN} )?(?:{_COUNT} )?"
        r"(?:(?:provincial|municipal)(?: and (?:provincial|municipal))? )?People['’]s Committees"
        r"(?: (?:(?:mentioned |listed |named )?above(?:-mentioned)?)\b)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        rf"\b(?P<chairs>présidents des (?:{_COUNT} )?)?comités populaires(?: provinciaux| municipaux"
        rf"| provinciaux et municipaux| des provinces(?: et (?:des )?villes)?)? {_ABOVE_FR}\b",
        re.IGNORECASE,
    ),
}
# Which provinces are meant, and whether their committees are, or the chairs of these, or their Party committees.
PLACES: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<committees>{_CHAIRS_EN}?(?:provincial )?People['’]s Committees (?:of|in) )?"
        rf"(?:the|(?P<these>these|those)) (?:(?P<above>{_ABOVE_EN}) )?(?:{_COUNT} )?{_PLACES_EN}\b"
        rf"(?P<behind> (?:(?:mentioned |listed |named )?above(?:-mentioned)?)\b)?",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?P<committees>(?P<chairs>présidents (?:des |de ))?comités populaires (?=de|d['’]))?"
        rf"(?:les|des|aux|de(?= ces)|(?P<these>ces)) (?P<ces>ces )?(?:{_COUNT} )?{_PLACES_FR}\b"
        rf"(?P<behind> {_ABOVE_FR})?",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        rf"\b(?:(?P<committees>(?P<chairs>chủ tịch )?{_COMMITTEE_VI}))?(?:(?:các|những|cả) )?(?:{_COUNT} )?"
        rf"(?:{_PARTY_VI}|{_PLACES_VI}){_ABOVE_VI}",
        re.IGNORECASE,
    ),
}
BODIES: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:the|both|(?P<these>these|those)) (?:(?P<above>{_ABOVE_EN}) )?(?:{_COUNT} )?"
        r"(?P<kind>ministries|agencies|bodies|commissions)\b(?P<behind> (?:mentioned |named )?above\b)?"
        r"(?! (?:of|in|under|concerned|involved|at)\b"
        r"|,? and (?:agencies|units|branches|sectors|localities|departments)\b)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        rf"\b(?:les|aux|des|(?P<these>ces)) (?:{_COUNT} )?(?P<kind>ministères|organes|organismes|agences|commissions)\b"
        rf"(?P<behind> {_ABOVE_FR})?"
        r"(?! (?:de|des|du|concern|compét|impliq|intéress|central|et)\w*\b| d['’]|, \w+ et\b)",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        rf"\b(?:(?P<these>các|những)|cả|(?=(?:hai|ba|bốn|\d+) )) ?(?:{_COUNT} )?"
        rf"(?P<kind>bộ(?:(?:,| và) (?:ngành|cơ quan))?|cơ quan|đơn vị|ban Đảng){_ABOVE_VI}",
        re.IGNORECASE,
    ),
}
# Those of several sorts, or any: whoever was given something to do above.
ASKED_ABOVE = re.compile(
    r"\b(?:các|những) (?:(?P<ministries>(?:ban, )?bộ(?:(?:,| và) (?:ban|ngành|cơ quan))*)"
    r"|(?P<any>cơ quan(?:(?:,| và) (?:đơn vị|tổ chức))*))"
    rf"(?P<places>(?:,| và) (?:các )?{_PLACES_VI})?{_ABOVE_VI}",
    re.IGNORECASE,
)

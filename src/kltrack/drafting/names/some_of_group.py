"""Groups of which a text means only some, or others whom the directory does not list: "UBND 12 phường", "20 communes".

So are ministries that French names alone or beside services, which may be any: `les ministères et services compétents`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.capitals import CAPITAL
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.terms import LanguageCode

_PROPER = rf"{CAPITAL}[\w'’-]*"
_EN_COUNT = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|these|those|related|remaining|other)"
)
_EN_COMMUNES = r"(?:communes|wards)(?:(?:, and|,| and) (?:communes|wards|towns|townships|special zones))*"
_FR_BODIES = r"(?:services|agences|organes|organismes)"
_FR_JOINED = r"(?:,| et)? (?:(?:et|aux|des|les|autres) )*"
_FR_SORT = r"(?:concern|compétent|competent|impliqué|intéressé|gouvernemental)\w*"
_VI_COUNT = r"(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|một số|nhiều|cả|của)"
_VI_PLACE = r"(?:tỉnh|thành phố|địa phương|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)"
# Where one of these stands, the groups whose names lie in it are not meant as a whole.
_SOME: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?i:(?:{_EN_COUNT} )+{_EN_COMMUNES})\b"
        rf"|\b(?:Party )?[Cc]ommittees of (?:{_PROPER},? (?:and )?)+{_EN_COMMUNES}\b"
    ),
    "fr": re.compile(
        rf"\b(?i:minist[èe]res)(?!{_FR_JOINED}{_FR_BODIES} de (?:niveau|rang) minist)"
        rf"(?:(?:{_FR_JOINED}{_FR_BODIES})+ (?:{_FR_SORT})(?!\w)"
        rf"| et (?:aux |des |les )?(?:services|organismes)(?!\w)|, (?:aux |des |les )?{_FR_BODIES}(?!\w)"
        rf"|{_FR_JOINED}localit[ée]s (?:{_FR_SORT})(?!\w))"
        rf"|\b(?i:autres minist[èe]res)(?! (?:de l|du |des ))(?:{_FR_JOINED}{_FR_BODIES})*(?!\w)"
        r"|\b(?:dirigeants|responsables|chefs|leaders) (?:des|de) minist[èe]res(?: (?:et|,) d['’]agences\w*)?"
        rf"(?: (?:{_FR_SORT}))?(?!\w|,? et secteurs|, secteurs| (?:de |du |d['’]))"
        r"|\b[Cc]omités permanents du Parti (?:des (?:communes|quartiers)(?: et )?)+(?!\w)"
    ),
    "vi": re.compile(
        r"\b(?:[Cc]hủ tịch )?(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân)"
        r"(?! (?:các cấp|(?:của )?(?:các |những )?(?:tỉnh|thành|xã|phường)))"
        rf"(?:(?: {_VI_COUNT})+ {_VI_PLACE}(?:(?:,| và) (?:{_VI_COUNT} )*{_VI_PLACE})*(?: (?:nêu )?trên)?)?(?!\w)"
    ),
}


def with_some(wording: Wording, names: Sequence[Name], language: LanguageCode, groups: Collection[str]) -> list[Name]:
    """The names; those of groups of which only some are meant are replaced by somebody whom the directory lacks."""
    found = [
        Name(first, end, wording.quoted(first, end), (UNLISTED,))
        for hit in _SOME[language].finditer(wording.text)
        for first, end in [(wording.word_after(hit.start()), wording.word_after(hit.end()))]
    ]
    some = [one for one in found if _replaces(one, names, groups)]
    rest = [name for name in names if not any(one.first < name.end and name.first < one.end for one in some)]
    return sorted([*rest, *some])


def _replaces(one: Name, names: Sequence[Name], groups: Collection[str]) -> bool:
    """Whether somebody stands for the names of groups that lie in it, and cuts through no other name."""
    inside = [name for name in names if one.first < name.end and name.first < one.end]
    return bool(inside) and all(
        one.first <= name.first and name.end <= one.end and {*name.bodies} <= {*groups} for name in inside
    )

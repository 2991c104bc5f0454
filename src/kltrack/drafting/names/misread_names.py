"""Words that look like a body's name and are none: with other marks, ends of routes, persons, communes' offices."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from kltrack.bodies.persons import ends_person, has_other_tones
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.agencies import means_some
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name

_PLACES = frozenset({"province", "city"})
_LOCALITIES = "localities"
_OF_THESE = ("of these", "of those", "de ces", "của", "của các")
_ROUTE = re.compile(r"\s?[-–—]\s?")
_COMMITTEES = frozenset({"provincial-level-peoples-committees", "chairs-of-provincial-peoples-committees"})
_COMMUNAL = re.compile(
    r"\s+(?:(?:des |de |d['’]|of |at |the |các |cấp |ở )*)"
    r"(?:commun|ward|district|xã|phường|huyện|quartier|arrondissement)",
    re.IGNORECASE,
)


# "Bộ Chỉ huy Quân sự tỉnh, Ủy ban nhân dân các xã"; a district's `Quận ủy`, which has other marks than `Quân ủy`
_BROKEN = re.compile(r"(?:tỉnh|thành|huyện|quận),|quận [uủ][yỷ]\b", re.IGNORECASE)


# Behind the name of a body: "Government bodies", "the President of the Ferry Association".
_GOES_ON_AS_OTHER = {
    "dien-bien-province": re.compile(r" Ph[ủu]\b"),
    "government": re.compile(
        r" (?:[A-Z][\w'’-]+ ){0,3}(?:Committee|Commission|Agency|Authority|Department|Board|Portal|Gazette)\b"
        r"| (?:bodies|agencies|units|organi[sz]ations|agency|body|leader|chief|head|members?)\b"
    ),
    "state-president": re.compile(
        r" (?:of|de la|de l['’]|du|des) (?:the )?(?!(?:State|Republic|Socialist|Vi[eệ]t|[Rr]épublique|État|pays))"
    ),
}


def is_misread(wording: Wording, name: Name, lookup: Lookup) -> bool:
    """Whether a name that was found means something else here than that body."""
    is_communal = {*name.bodies} <= _COMMITTEES and _COMMUNAL.match(wording.text, wording.ends[name.end - 1])
    if is_communal or _BROKEN.match(name.text) or _SYMBOL.search(wording.text, 0, wording.starts[name.first]):
        return True
    if means_some(wording, name) or _goes_on_as_other(wording, name):
        return True
    if is_person_or_other_place(wording, name, lookup):
        return True
    return _is_level(wording, name) or (_is_place(name, lookup) and _is_on_route(wording, name))


def is_person_or_other_place(wording: Wording, name: Name, lookup: Lookup) -> bool:
    """Whether what looks like a province ends a person's name, or has other marks than it: "Huệ" is not "Huế"."""
    if not _is_place(name, lookup):
        return False
    if _NUMBERED.match(wording.text, wording.ends[name.end - 1]):
        return True
    return ends_person(wording, name.first) or _has_other_tones(name, lookup) or _goes_on_as_other(wording, name)


# The end of a document's number before a name that begins like it: "le décret n° 38/2024/ND-CP du gouvernement".
_SYMBOL = re.compile(r"\d/[\w/]*-$")
_NUMBERED = re.compile(r" \d(?![\w/.:-]| ?%)(?! [a-zà-ỹ])")  # a plant's name: "Ninh Thuan 1"


def _goes_on_as_other(wording: Wording, name: Name) -> bool:
    goes_on = _GOES_ON_AS_OTHER.get(name.bodies[0])
    return goes_on is not None and goes_on.match(wording.text, wording.ends[name.end - 1]) is not None


def _has_other_tones(name: Name, lookup: Lookup) -> bool:
    return has_other_tones(name.text, (text for body in name.bodies for text in lookup.names_of(body)))


def _is_level(wording: Wording, name: Name) -> bool:
    """Whether a level ("cấp tỉnh") only says which agencies are meant: `các đơn vị cấp tỉnh`."""
    text = wording.text[: wording.starts[name.first]]
    return name.text.lower() in ("cấp tỉnh", "cấp xã") and bool(_OF_LEVEL.search(text))


_OF_LEVEL = re.compile(
    r"\b(?:đơn vị|cơ quan|tổ chức|ban|ngành|đoàn thể|công chức|cán bộ|viên chức|dự toán|vũ trang|lực lượng|hành chính"
    r"|hội nghị|báo cáo viên|kế hoạch|danh mục|phạm vi|cốt cán|cấp huyện,|tổ chức ở)\s+$",
    re.IGNORECASE,
)


def only_says_whose(wording: Wording, name: Name, named: Sequence[Name], lookup: Lookup) -> bool:
    """Whether the name "localities" only says whose or what others are: "committees of these localities"."""
    if name.bodies != (_LOCALITIES,):
        return False
    before = next((one for one in reversed(named) if one.end <= name.first), None)
    after = next((one for one in named if one.first >= name.end), None)
    left = _between(wording, before, name) if before else None
    right = _between(wording, name, after) if after and _is_place(after, lookup) else None
    is_kind = left == "" and before is not None and _is_place(before, lookup)
    return is_kind or left in _OF_THESE or right in ("", "of", "de")


def _between(wording: Wording, one: Name, other: Name) -> str:
    return wording.text[wording.ends[one.end - 1] : wording.starts[other.first]].strip().lower()


def _is_place(name: Name, lookup: Lookup) -> bool:
    return all(lookup.directory[body].type in _PLACES for body in name.bodies)


def has_other_marks(name: Name, lookup: Lookup) -> bool:
    """Whether a name in small letters has other diacritics than the body's name: "bản tổ chức" is not `Ban Tổ chức`."""
    if not name.text[0].islower():
        return False
    letters = _letters(name.text)
    names = (text for body in name.bodies for text in lookup.names_of(body))
    return not any(_letters(text) == letters for text in names)


def _letters(text: str) -> list[str]:
    """The letters and marks of a text in sorted order, so that it does not matter on which letter a tone stands.

    Plural articles are left out.
    """
    words = re.findall(r"\w+", text.lower())
    return sorted("".join(sorted(unicodedata.normalize("NFD", word))) for word in words if word not in ("các", "những"))


def _is_on_route(wording: Wording, name: Name) -> bool:
    """Whether a dash joins a place to another word: "Lao Cai – Hanoi – Hai Phong railway"."""
    before = wording.text[wording.ends[name.first - 1] : wording.starts[name.first]] if name.first else ""
    is_last = name.end >= len(wording.words)
    after = "" if is_last else wording.text[wording.ends[name.end - 1] : wording.starts[name.end]]
    if _ROUTE.fullmatch(before) or _ROUTE.fullmatch(after):
        return True
    text, start, stop = wording.text, wording.starts[name.first], wording.ends[name.end - 1]
    return bool(
        (_FROM.search(text, 0, start) and _TO.match(text, stop))
        or _FROM_TO.search(text, max(0, start - _LONGEST_FROM), start)
    )


# A place from which to which others lie: "the provinces from Quang Tri to Lam Dong", `từ Quảng Trị đến Lâm Đồng`.
_FROM = re.compile(r"\b(?:from|de|từ|De|From|Từ) (?:the province of |tỉnh )?$")
_TO = re.compile(r"(?: \([^()]*\))? (?:to|à|đến) (?:the province of |tỉnh )?[A-ZĐ]")
_FROM_TO = re.compile(
    r"\b(?:from|de|từ|From|De|Từ) (?:tỉnh )?[A-ZĐ][\w'’-]*(?: [A-ZĐ][\w'’-]*){0,3}(?: \([^()]*\))?"
    r" (?:to|à|đến) (?:tỉnh )?$"
)
_LONGEST_FROM = 60  # letters of the place from which

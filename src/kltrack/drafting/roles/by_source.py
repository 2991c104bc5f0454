"""Who only says what a sentence tells: "According to the Ministry of Health, the piers must be repaired"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

_SOURCE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?:(?:also|again|still), )?(?:according to|as told by) ", re.IGNORECASE),
    "vi": re.compile(r"(?:cũng |vẫn )?theo ", re.IGNORECASE),
    "fr": re.compile(r"(?:toujours )?(?:selon |d['’]après |aux dires d(?:e |u |['’]))", re.IGNORECASE),
}
_PERSON: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?:Mr|Ms|Mrs|Dr)\b\.? ?[^,;:]{3,60},"),
    "vi": re.compile(r"(?:ông|bà|đồng chí|TS|PGS)\b\.? ?[^,;:]{3,60},"),
    "fr": re.compile(r"(?:M|Mme|Mlle|MM)\b\.? ?[^,;:]{3,60},"),
}
# Agencies of some field: "the provincial department of Health", `Sở Nông nghiệp và Môi trường tỉnh Gia Lai`.
_AGENCY: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:[a-z]+ )?(?:department|office|agency|committee|administration|board|authority|police)\b[^,;:.]{0,90},",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?:Sở|Cục|Chi cục|Tổng cục|UBND|Ủy ban|Công an|Phòng|Trung tâm|Viện|Hiệp hội|Ban|Ngành|Lãnh đạo|Đại diện)\b"
        r"[^,;:.]{0,90},",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:service|département|office|direction|agence|comité|administration|police)\b[^,;:.]{0,90},", re.IGNORECASE
    ),
}
_MOST_OF_NAME = 5  # words of a person's name behind the office


def after_source(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place behind "according to the Ministry of Health,"; the place itself without such a source."""
    text, wording = laid.wording.text, laid.wording
    hit = _SOURCE[laid.language].match(text, wording.starts[place]) if place < end else None
    if hit is None:
        return place
    person = _PERSON[laid.language].match(text, hit.end())
    if person:
        return _behind_office(laid, wording.word_after(person.end()), place, end)
    first = laid.without_article(wording.word_after(hit.end()))
    name = laid.names.get(first)
    if name is None:
        return _behind_agency(laid, first, place, end)
    after = name.end
    while after < min(end, name.end + _MOST_OF_NAME) and not _is_set_off(laid, after):
        if not text[wording.starts[after]].isupper():
            return place  # "according to the Ministry's plan"
        after += 1
    return after if name.end <= after < end and _is_set_off(laid, after) else place


def _behind_agency(laid: ParsedParagraph, first: int, place: int, end: int) -> int:
    """The place behind the comma after an agency that no directory has; the place itself without one."""
    text, starts = laid.wording.text, laid.wording.starts
    hit = _AGENCY[laid.language].match(text, starts[first]) if first < end else None
    after = laid.wording.word_after(hit.end()) if hit else end
    return after if after < end else place


def _is_set_off(laid: ParsedParagraph, place: int) -> bool:
    """Whether a comma stands before a word, or the Vietnamese word that sets a source off."""
    return laid.signs_before(place).strip() == "," or laid.wording.spelt(place) == "thì"


def _behind_office(laid: ParsedParagraph, after: int, place: int, end: int) -> int:
    """The place behind the office of a person, which commas set off behind the name."""
    first = laid.without_article(after)
    name = laid.names.get(first)
    is_office = name is not None and name.end < end and laid.signs_before(name.end).strip() == ","
    office = _OFFICE.match(laid.wording.text, laid.wording.starts[after]) if after < end and not is_office else None
    after = laid.wording.word_after(office.end()) if office else name.end if name and is_office else after
    return after if after < end else place


# An office in small letters: "deputy head of the Tax Department,", `phó giám đốc sở,`.
_OFFICE = re.compile(
    r"(?:the |le |la )?(?:vice |deputy |former |acting |phó |nguyên )?(?:head|director|chief|chair(?:man|woman)?"
    r"|secretary|chef|directeur|directrice|responsable|secrétaire|présidente?|giám đốc|trưởng|chủ tịch|cục trưởng"
    r"|bí thư)\b[^,;:]{2,90},",
    re.IGNORECASE,
)


def has_source(laid: ParsedParagraph, first: int, end: int) -> bool:
    """Whether a sentence begins with who says it."""
    return after_source(laid, first, end) > first

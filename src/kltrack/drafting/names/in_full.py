"""Names that say by themselves who is meant, though the directory lacks the body: its place or person stands in them.

`Công an tỉnh Lào Cai`, "Hanoi Department of Finance", "Deputy Prime Minister Le Van An": nobody has to ask who that is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.capitals import CAPITAL
from kltrack.drafting.names.local import local_names
from kltrack.terms import LanguageCode

_PROPER = rf"{CAPITAL}[\w'’-]*"
_PERSON = rf"{_PROPER}(?: {_PROPER}){{1,4}}"
_FIELD = rf"{_PROPER}(?:(?:, | and |, and | & | ?[-–] ?){_PROPER}| {_PROPER})*"
_DEPUTIES = re.compile(
    rf"(?:(?:the )?(?:Permanent |Standing |First )?Deputy (?:Prime Minister|PM)"
    rf"|(?:le |la )?(?:premier |Premier )?[Vv]ice-(?:Premier|Première) ministre(?: permanente?)?"
    rf"|Phó [Tt]hủ tướng(?: [Tt]hường trực)?(?: Chính phủ)?) {_PERSON}"
)
_PLACED_VI = re.compile(
    r"\b(?:TP\.?|[Tt]ỉnh|huyện|quận|thị xã|[Tt]hành phố|xã|phường|thị trấn|đặc khu) ?" + rf"{_PROPER}(?: {_PROPER})*$"
)
# A department or the police of a city or province; `place` where its name is printed.
_DEPARTMENTS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:the )?(?:(?:municipal|provincial|[Cc]ity|[Cc]ity's|Municipal|Provincial) "
        rf"|(?P<place>{_PROPER}(?: {_PROPER}){{0,4}}) )?(?:"
        rf"Department of {_FIELD}|(?:City |Provincial |Municipal )?Police|Inspectorate)"
    ),
    "fr": re.compile(
        r"(?:le |la |l['’])?"
        r"(?:(?:[Dd][ée]partement|[Ss]ervices?) (?:municipal |provincial )?(?:de la |de l['’]|des |du |de )"
        r"\w[\w ,'’-]*?"
        r"|[Pp]olice(?: de la (?:ville|province)| municipale| provinciale)?"
        r"|[Ii]nspection (?:provinciale|municipale|de la (?:ville|province)))"
        rf"(?: de (?P<place>{_PROPER}(?: {_PROPER})*))?"
    ),
}
# What belongs to a province's Party committee, people's committee or armed forces; `place` where its name is printed.
_PARTS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:the )?(?:[A-Z]\w+(?:,? (?:and |of )?[A-Z]\w+){0,7}) of (?:the )?"
        rf"(?:(?P<place>{_PROPER}(?: {_PROPER}){{0,3}}) )?(?:[Pp]rovincial|[Mm]unicipal|[Cc]ity) "
        r"(?:Party Committee|People['’]s Committee|Public Security|Police|Military Command|Border Guard(?: Command)?)"
        r"|(?:the )?(?:[Pp]rovincial|[Mm]unicipal|[Cc]ity) (?:Military Command|Border Guard(?: Command)?)"
    ),
    "fr": re.compile(
        r"(?:le |la |l['’])?(?:[Cc]ommission|[Cc]omité du Parti|[Bb]ureau|[Cc]abinet)(?: (?:de |d['’])\w[\w ,'’-]*?)?"
        r" du comité (?:populaire |(?:provincial|municipal) du Parti|du Parti )"
        r"(?:de la (?:province|ville)|provincial|municipal)?"
        rf"(?: (?:de |d['’])(?P<place>{_PROPER}(?: {_PROPER})*))?"
    ),
}
_DISTRICT = r"(?:districts?|wards?|communes?|towns?|cities|special (?:administrative )?zones)"
_DISTRICT_EN = (
    rf"(?:{_DISTRICT}|Districts (?:\d+, )*\d+ and \d+|District \d+|{_PROPER}(?: {_PROPER})? (?:City|Town|[Dd]istrict))"
)
_BELOW = {
    "en": re.compile(
        rf"(?:the )?[Pp]eople['’]s [Cc]ommittees? of (?:the )?{_DISTRICT_EN}(?:(?:, | and |, and ){_DISTRICT_EN})*"
    ),
    "vi": re.compile(
        r"(?:UBND|HĐND|[ỦUủu][yỷ] ban nhân dân|Hội đồng nhân dân) (?:các|cấp)"
        r" (?:xã|phường|huyện|quận|thị xã|thị trấn|thành phố|đặc khu)"
        r"(?:(?:, | và )(?:xã|phường|huyện|quận|thị xã|thị trấn|thành phố|đặc khu))*"
    ),
    "fr": re.compile(
        r"(?:les )?comités populaires des (?:districts|communes|quartiers|villes)"
        r"(?:(?:, | et )(?:des )?(?:districts|communes|quartiers|villes))*",
        re.IGNORECASE,
    ),
}


def is_named_in_full(name: str, language: LanguageCode) -> bool:
    """Whether a name says who is meant wherever it stands: a deputy prime minister, a local body with its place."""
    if is_deputy(name):
        return True
    if language == "vi":
        return is_local(name) and _PLACED_VI.search(name) is not None
    found = _of_one_place(name, language)
    return found is not None and bool(found["place"])


def _of_one_place(name: str, language: LanguageCode) -> re.Match[str] | None:
    """A name of what a province has of its own: a department, the police, a commission of its Party committee."""
    return _DEPARTMENTS[language].fullmatch(without_office(name)) or _PARTS[language].fullmatch(name)


def is_deputy(name: str) -> bool:
    """Whether a name is that of a deputy prime minister with office and person."""
    return _DEPUTIES.fullmatch(name) is not None


def is_of_province(name: str, language: LanguageCode) -> bool:
    """Whether a name is that of a province's department, or of all committees below it, and lacks only which one."""
    if _BELOW[language].fullmatch(name):
        return True
    if language == "vi":
        return name.startswith("Sở ") and is_local(name)
    return _of_one_place(name, language) is not None


_HEAD_OF = re.compile(
    r"(?:Acting )?(?:Director|Head|Chief) of (?:the )?(?=(?:[Mm]unicipal |[Pp]rovincial )?Department )"
)


def without_office(name: str) -> str:
    """A department that is named by its director: "Director of the Department of Construction"."""
    return _HEAD_OF.sub("", name, count=1)


def is_local(name: str) -> bool:
    """Whether a Vietnamese name is that of one local body by its type word."""
    found = local_names(Wording.of(name), ())
    return [each.text for each in found] == [name] and "các" not in name.split()


def type_of_named(name: str) -> str:
    """The type of a body that its name tells beyond doubt, "" where it does not."""
    if _DEPUTIES.fullmatch(name):
        return "office-holder"
    if any(pattern.match(without_office(name)) for pattern in _DEPARTMENTS.values()):
        return "government-agency"
    return ""

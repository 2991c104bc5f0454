"""Names that are whole: a word that says what sort of body it is, and words of its own beside it.

"Northern Ferry Corporation", `Tổng công ty Bến đò Việt Nam`, "Thu Duc City People's Committee": the directory may lack
them, and nobody has to ask who that is. "The relevant units", "the Municipal Department" and "the Steering Committee"
have no words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kltrack.drafting.names.capitals import CAPITAL
from kltrack.syllables import are_syllables
from kltrack.terms import LanguageCode
from kltrack.text import strip_marks

TODO = "todo"  # in place of a type that the name does not tell


class _Sort(NamedTuple):
    """A sort of body: how its name begins or, in English, the words that it ends or begins with, and its type."""

    head: str
    type: str = TODO


_PROPER = rf"{CAPITAL}[\w'’.&/-]*"

# What is named by words of its own, wherever it stands.
_NAMED: Mapping[LanguageCode, tuple[_Sort, ...]] = {
    "en": (
        _Sort(r"Steering (?:Committee|Board)", "steering-committee"),
        _Sort(r"(?:(?:Corporation|Company)(?: Limited| Ltd| JSC)?|Group|Bank|Joint Stock Company)"),
        _Sort(r"(?:Union|Federation|Association|Society|Task Force|Working Group)"),
        _Sort(r"(?:University|Academy|Institute|Hospital|School|College|Newspaper|Television|Fund|Cent(?:er|re))"),
        _Sort(r"(?:Station|Port|Airport|Treasury|Department General|General Department)"),
        _Sort(r"(?:Management (?:Board|Unit)|Council|Commission|Committee|Board|Authority|Administration|Agency)"),
    ),
    "fr": (
        _Sort(r"Comité (?:de pilotage|directeur)", "steering-committee"),
        _Sort(r"(?:Compagnie|Société|Groupe|Banque|Union|Fédération|Association|Corporation|Fonds)"),
        _Sort(r"(?:Université|Académie|Institut|Hôpital|École|Centre|Conseil|Commission|Comité de gestion)"),
        _Sort(r"(?:Direction|Administration|Agence|Autorité|Office|Compagnie|Entreprise|Journal|Port|Aéroport)"),
    ),
    "vi": (
        _Sort(r"Ban [Cc]hỉ đạo", "steering-committee"),
        _Sort(r"(?:Tổng [Cc]ục|Cục|Chi cục)", "government-agency"),
        _Sort(r"(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Trường|Học viện|Đại học|Viện|Bệnh viện|Trung tâm)"),
        _Sort(r"(?:Ban [Qq]uản lý|BQL|Hiệp hội|Hội|Liên đoàn|Liên hiệp|Quỹ|Ủy ban|Uỷ ban|Hội đồng)"),
    ),
}
# What every place has of its own: it is named by its place.
_LOCAL: Mapping[LanguageCode, tuple[_Sort, ...]] = {
    "en": (
        _Sort(r"People['’]s Committee", "peoples-committee"),
        _Sort(r"People['’]s Council", "todo"),
    ),
    "fr": (
        _Sort(r"[Cc]omité populaire", "peoples-committee"),
        _Sort(r"[Cc]onseil populaire", "todo"),
    ),
    "vi": (),
}
_BELOW_EN = r"(?:[Cc]ity|[Tt]own|[Dd]istrict|[Ww]ard|[Cc]ommune|[Pp]rovince)"
_BELOW_FR = r"(?:quartier|district|arrondissement|commune|ville|bourg|province)"
# Words that only say at which level a body stands or what it does: names of their own have others beside them.
_COMMON = frozenset(
    (
        *("provincial", "municipal", "city", "district", "commune", "ward", "province", "national", "central", "state"),
        *("local", "public", "urban", "government", "party", "standing", "executive", "steering", "management"),
        *("inspection", "organizing", "organising", "election", "advisory", "appraisal", "working", "project"),
        *("supervision", "evaluation", "monitoring", "administration", "permanent", "relevant", "general", "joint"),
        *("stock", "limited", "one", "member", "liability", "commercial", "the", "of", "for", "on", "and"),
    )
)
_OFFICE = re.compile(
    r"(?:(?:Acting|Deputy|Vice|Former|Standing|Permanent) )*"
    r"(?:Chair|President|Director|Head|Secretar|Minister|Governor|Leader|Manager|General (?:Director|Secretary))",
)
_SMALL_EN = r"(?:of|for|on|in|and|to|the|at|under|against)"
_WORDS_EN = re.compile(
    rf"(?:the )?{_PROPER}(?:,? (?:{_SMALL_EN} )*(?:{_PROPER}|\d+|[–-]))*(?: {_BELOW_EN})?", re.UNICODE
)
_MOST_WORDS = 14
# "Son Tay district", "Chairman of Son Tay district", "People's Committees of Son Tay and Ba Vi districts".
_PLACES_EN = rf"{_PROPER}(?: {_PROPER}){{0,3}}"
_LEVEL_EN = r"(?:[Dd]istricts?|[Tt]owns?|[Ww]ards?|[Cc]ommunes?|[Cc]ity|[Cc]ities|[Pp]rovinces?)"
_OF_PLACE_EN = re.compile(
    r"(?:the )?(?:(?:(?:Vice[- ]|Deputy )?(?:Chair(?:man|woman|person)?|Secretary)|People['’]s Committees?) of )?"
    r"(?:the )?"
    r"(?!(?:The|This|That|These|Each|Every|All|Both|Other|Some|Any|Which|Provincial|Municipal|Central|Many)\b)"
    rf"{_PLACES_EN}(?:(?:, {_PLACES_EN})* and {_PLACES_EN})? {_LEVEL_EN}"
)


def sort_of_named(name: str, language: LanguageCode) -> str:
    """The type of the body that a whole name is of, "todo" where the name does not tell; "" for any other name."""
    if len(name.split()) > _MOST_WORDS:
        return ""
    is_of_place = language == "en" and _OF_PLACE_EN.fullmatch(name) is not None
    if _OFFICE.match(name):
        return "office-holder" if is_of_place else ""
    if _GROUPS[language].fullmatch(name):
        return "group"
    of_place = _sort_by_place(name, language)
    if of_place or is_of_place:
        return of_place or TODO
    return {"en": _english, "fr": _french, "vi": _vietnamese}[language](name)


_GROUPS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?:the )?(?:\d+ )?Deputy Prime Ministers|(?:[Mm]embers of the Government|Government members)"),
    "fr": re.compile(r"(?:les )?[Vv]ice-Premiers ministres|(?:les )?membres du [Gg]ouvernement"),
    "vi": re.compile(r"(?:[Cc]ác )?Phó Thủ tướng(?: Chính phủ)?|(?:[Cc]ác )?[Tt]hành viên Chính phủ"),
}


def _sort_by_place(name: str, language: LanguageCode) -> str:
    """The type of a body that every place has, if the name has its place: "People's Committee of Hai Lang district"."""
    for sort in _LOCAL[language]:
        if language == "en":
            place = rf"{_PROPER}(?: {_PROPER}){{0,3}}"
            behind = rf"{sort.head} of (?:the )?(?:{place} {_BELOW_EN}|{_BELOW_EN} (?:of )?(?:{place}|\d+))"
            if re.fullmatch(rf"(?:the )?(?:{behind}|{place} {_BELOW_EN} {sort.head}|District \d+ {sort.head})", name):
                return sort.type
        else:
            place = rf"{_PROPER}(?:[ -]{_PROPER}){{0,3}}"
            if re.fullmatch(rf"{sort.head} (?:du |de la |de l['’]){_BELOW_FR} (?:de |d['’])?{place}", name):
                return sort.type
    return ""


def _english(name: str) -> str:
    if not _WORDS_EN.fullmatch(name) or "People" in name:  # a people's committee is named by its place alone
        return ""
    for sort in _NAMED["en"]:
        head = re.search(rf"\b{sort.head}\b(?= (?:of|for|on|to|in|at) | \d+$|$)", name)
        if head:
            rest = f"{name[: head.start()]} {name[head.end() :]}".lower().split()
            return sort.type if any(word not in _COMMON for word in rest) and not _of_level(name) else ""
    return ""


def _of_level(name: str) -> bool:
    """Whether an English name says of which level a body is, but not of which place: "Municipal Steering Board"."""
    return re.match(r"(?:the )?(?:Provincial|Municipal|City|District|Commune|Ward|Party|Standing)\b", name) is not None


def _french(name: str) -> str:
    for sort in _NAMED["fr"]:
        head = re.match(rf"{sort.head}\b", name)
        if head:
            last = name.rsplit(maxsplit=1)[-1]
            is_of_state = _OF_STATE_FR.match(name) is not None
            return sort.type if is_of_state or (last[0].isupper() and head.end() < len(name)) else ""
    return ""


# "Institut national d'hygiène", "Centre national de prévision".
_OF_STATE_FR = re.compile(r"(?:Institut|Centre) (?:national|central) (?:de |du |des |d['’])(?:la |l['’])?\w+")


def _vietnamese(name: str) -> str:
    for sort in _NAMED["vi"]:
        head = re.match(rf"{sort.head}\b", name)
        if head and "các" not in name.split():
            own = name[head.end() :]
            is_own = _OWN_VI.search(own) or _is_foreign(own.split()[-1:]) or _OF_STATE_VI.fullmatch(name)
            return sort.type if is_own else ""
    return ""


# A department of the State by its field: `Tổng cục Bến đò`, `Cục Di sản làng nghề`.
_OF_STATE_VI = re.compile(
    rf"(?:Tổng [Cc]ục|Cục(?=(?: \w+){{4}}$)) {CAPITAL}\w+"
    r"(?: (?!(?:các|những|đã|đang|sẽ|được|bị|cho|biết|nhấn|nêu|trân|cảm|sự|về|trong|khi|để|với|có|là|cũng|phải|cần"
    r"|đồng|liên|tiếp|vừa|mới|trực|thuộc|tỉnh|huyện|quận|này)\b)\w+){1,4}"
)


def _is_foreign(last: Sequence[str]) -> bool:
    """Whether a name ends with a word that is no Vietnamese syllable, which only a name of its own has: `Vinaferry`."""
    return any(word == "VN" or (word.istitle() and not are_syllables([strip_marks(word.lower())])) for word in last)


# A Vietnamese name that ends in small letters may go on with a word that is also one of work, and be cut off there.
_OWN_VI = re.compile(
    rf" {CAPITAL}[\w.-]* {_PROPER}$| dự án \d+$| khu vực [IVX\d]+$|^ (?:[A-Z][a-z]{{4,}}|[A-ZĐ]{{3,}})$"
)

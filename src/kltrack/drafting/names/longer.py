"""Names that are a part of a longer one, of a body that the directory lacks, so that they name nobody by themselves.

"The Hanoi Ferry Management Board", "le Centre des ports de Hanoï" and "Trung tâm Bến cảng Hà Nội" are not Hanoi.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.capitals import CAPITAL
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.terms import LanguageCode

_PLACES = frozenset({"province", "city"})
_PROPER = rf"(?!(?:Party|People|Chair|Secretar|President|Vice|Deputy|Mr|Ms))(?:{CAPITAL}[\w.&-]*|&)"
_SORT = (
    r"(?:Departments?|Boards?|Authority|Authorities|Cent(?:er|re)s?|Corporation|Company|Group|Inspectorate|Office|Bureau"
    r"|Agency|Institute|University|Association|Union|Federation|Council|Bank|Branch|Division|Administration|Fund|Hospital"
    r"|Commission|Committee|Unit|Station|Force|Command)"
)
# What follows the name of a place, and makes it one of a body there: "… Urban Railway Management Board", "… police".
_BEHIND_PLACE = re.compile(
    rf"(?:['’]s)? (?!{_SORT}\b)(?:{_PROPER}(?:,? (?:and|for|of) (?={CAPITAL})| )){{1,9}}?{_SORT}\b"
    rf"(?: (?:of|for) {_PROPER}(?: {_PROPER})*)?|(?:['’]s)? police\b"
)
# What follows the name of another body, and makes it one of its offices.
_BEHIND_BODY = re.compile(rf"['’]s (?:{_PROPER} ){{0,6}}?{_SORT}\b(?: (?:of|for) {_PROPER}(?: {_PROPER})*)?")
_POLICE_OF = re.compile(r"\b[Pp]olice (?:in|of) (?:the |all |all \d+ )?$")
_HEAD_FR = re.compile(
    r"\b(?:[Dd][ée]partements?|[Cc]entre|[Cc]onseil|[Ss]ervices?|[Dd]irection|[Ss]ociété|[Cc]ompagnie|[Pp]olice"
    r"|[Aa]utorité|[Ii]nspection|[Uu]niversité|[Hh]ôpital|[Bb]ureau|[Cc]omité (?:de gestion|directeur)|[Oo]ffice"
    r"|[Cc]hambre|[Ii]nstitut|[Ll]igne|[Aa]éroport|[Pp]ort|[Gg]are|[Mm]étro)"
    r"(?: (?:de la |de l['’]|du |des |de |d['’])?(?!(?:a|ont|est|sont|doit|doivent|devra|devront|avec|par|pour|que|qui"
    r"|dans|en|à|au|aux)\b)\w[\w'’-]*){0,9}"
    r" (?:de (?:la (?:(?:ville|province) de )?)?|d['’])$"
)
_HEAD_VI = re.compile(
    r"\b(?:Trung tâm|Viện|Bệnh viện|Trường|Đại học|Tổng công ty|Công ty|Chi cục|Chi nhánh|Cảng|Nhà máy|Nhà hát"
    r"|Bảo tàng|Sở [Gg]iao dịch|Sân bay|Hiệp hội|Quỹ)"
    r"(?: (?!(?:đề|yêu|giao|phối|và|với|cho|tại|ở|của|báo|chỉ|đến|từ|do|được|có|phải|cần|để|về|khẩn|chủ|các|nghị|trực"
    r"|ban|thực|triển|tổ|tiếp|đã|sẽ|thuộc|Bộ|Sở|UBND)\b)\w+){1,7} (?:tỉnh |[Tt]hành phố |TP\.? ?)?$"
)

_ABOVE_BEFORE = re.compile(r"\b(?:above|above-?mentioned|aforementioned|aforesaid) $", re.IGNORECASE)
_ABOVE_BEHIND = re.compile(
    r" (?:(?:nêu|nói|kể) trên\b|(?:mentioned )?above\b|above-?mentioned\b|susmentionnée?s\b|ci-dessus\b)"
)


def with_longer(wording: Wording, names: Sequence[Name], language: LanguageCode, lookup: Lookup) -> list[Name]:
    """The names; those that belong to a longer one are replaced by it, as one that the directory does not list.

    So are groups of which only those are meant that were named before: "the provinces mentioned above".
    """
    names = [_of_those_above(wording, name, lookup) for name in names]
    find = {"en": _in_english, "fr": _in_french, "vi": _in_vietnamese}[language]
    longer = [one for name in names if name.is_listed for one in find(wording, name, lookup)]
    longer = [one for one in longer if not _holds_another(one, names, lookup)]
    kept = [name for name in names if not any(one.first <= name.first < one.end for one in longer)]
    return sorted([*kept, *longer])


def _of_those_above(wording: Wording, name: Name, lookup: Lookup) -> Name:
    """A group; if the text means only those of it whom it named before, as nobody whom the directory lists."""
    if not name.is_listed or not {*name.bodies} <= lookup.groups:
        return name
    behind = _ABOVE_BEHIND.match(wording.text, wording.ends[name.end - 1])
    if behind:
        return _name(wording, wording.starts[name.first], behind.end())
    return (
        name._replace(bodies=(UNLISTED,)) if _ABOVE_BEFORE.search(wording.text, 0, wording.starts[name.first]) else name
    )


def _in_english(wording: Wording, name: Name, lookup: Lookup) -> Iterator[Name]:
    stop = wording.ends[name.end - 1]
    is_place = _is_place(name, lookup)
    police = _POLICE_OF.search(wording.text, 0, wording.starts[name.first])
    if police and (is_place or name.bodies == ("localities",)):
        yield _name(wording, police.start(), stop)
        return
    behind = (_BEHIND_PLACE if is_place else _BEHIND_BODY).match(wording.text, stop)
    if behind and not {*name.bodies} <= lookup.groups:
        yield _name(wording, wording.starts[name.first], behind.end())


def _in_french(wording: Wording, name: Name, lookup: Lookup) -> Iterator[Name]:
    return _behind_head(_HEAD_FR, wording, name, lookup)


def _in_vietnamese(wording: Wording, name: Name, lookup: Lookup) -> Iterator[Name]:
    return _behind_head(_HEAD_VI, wording, name, lookup)


def _behind_head(pattern: re.Pattern[str], wording: Wording, name: Name, lookup: Lookup) -> Iterator[Name]:
    """The body that a head word before the name of a place begins."""
    head = pattern.search(wording.text, 0, wording.starts[name.first]) if _is_place(name, lookup) else None
    if head:
        yield _name(wording, head.start(), wording.ends[name.end - 1])


def _holds_another(one: Name, names: Sequence[Name], lookup: Lookup) -> bool:
    """Whether another body than a place is named within a longer name, so that it is none."""
    inside = [name for name in names if one.first < name.first and name.end < one.end]
    return any(not _is_place(name, lookup) for name in inside)


def _is_place(name: Name, lookup: Lookup) -> bool:
    return name.is_listed and all(lookup.directory[body].type in _PLACES for body in name.bodies)


def _name(wording: Wording, start: int, stop: int) -> Name:
    first, end = bisect_left(wording.starts, start), bisect_left(wording.starts, stop)
    return Name(first, end, wording.quoted(first, end), (UNLISTED,))

"""Who gives orders in a text besides the Party and the Government: a province's committee and chair, a ministry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kltrack.drafting.document.heading import is_head
from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import CHAIRS
from kltrack.drafting.roles.local_givers import HIGHEST
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS

_COMMITTEES = "provincial-level-peoples-committees"
_SYMBOL = re.compile(r"\b(?:UBND|HĐND|TU|TTU)\b")
_PLACES = frozenset({"province", "city"})
_MOST_HEAD = 14  # first lines, in which an official document's head stands
_BEGINS = re.compile(
    r"(?:^(?:[-–•+*]\s)?|[.;,:\n]|\)\s*[-–])\s*(?:(?:Theo đó|Đồng thời|Cụ thể|Do đó|Vì vậy|Do vậy|Ngoài ra),?\s+)?"
    r"(?:(?:Các )?[Pp]hó\s+)?"
    r"(?:(?:[Tt]hành phố|[Tt]ỉnh|TP\.?)\s+)?"
    r"(?:(?:Accordingly|In addition|At the same time|En conséquence|Par ailleurs),?\s+)?(?:(?:[Tt]he|[Ll]es?|[Ll]a) )?$"
)


def own_givers(laid: Sequence[ParsedParagraph], number: str) -> Iterator[str]:
    """The bodies whose orders a Vietnamese text reports, unless its number or its words name a higher issuer."""
    number = number if re.search(r"[^\W\d_]", number) else ""
    yield from _conveying(laid)
    yield from _assembly(laid)
    if laid and laid[0].language != "vi":
        yield from _ministries(laid, number)
    if not laid or laid[0].language != "vi" or (number and not _SYMBOL.search(number)):
        return
    heads = bool(number) or any(map(_is_head_of_province, laid[:_MOST_HEAD]))
    has_higher_giver = any(
        _orders(each, name) or _SIGNS.match(each.wording.text, each.wording.ends[name.end - 1])
        for each in laid
        for name in each.names.values()
        if {*name.bodies} <= HIGHEST
    )
    for each in laid:
        for name in each.names.values():
            if _is_committee(each, name) and ((heads and is_head(each)) or _orders(each, name) or _issues(each, name)):
                yield from (*name.bodies, _COMMITTEES, CHAIRS)
            elif not has_higher_giver and _is_own(each, name) and _orders(each, name) and not _directs(each, name):
                yield from name.bodies


_SIGNS = re.compile(r"[^.;:]{0,60}?\b(?:ký|ban hành|có) (?:ban hành )?(?:Công điện|Chỉ thị|Kết luận|Thông báo)\b")


def _conveying(laid: Sequence[ParsedParagraph]) -> Iterator[str]:
    """The bodies that only convey what somebody else orders: `Văn phòng Chính phủ có công văn truyền đạt ý kiến`."""
    for each in laid:
        for name in each.names.values():
            if name.is_listed and _CONVEYS.match(each.wording.text, each.wording.ends[name.end - 1]):
                yield from name.bodies


def _assembly(laid: Sequence[ParsedParagraph]) -> Iterator[str]:
    """The National Assembly, and who stands at its head, where they ask for something: `Quốc hội giao Chính phủ`."""
    for each in laid:
        for name in each.names.values():
            if name.is_listed and {*name.bodies} <= _ASSEMBLY and _orders(each, name):
                yield from name.bodies


_ASSEMBLY = frozenset({"national-assembly", "national-assembly-standing-committee", "national-assembly-chairman"})
_CONVEYS = re.compile(
    r"[^.;:]{0,100}?(?:\b(?:truyền đạt|thông báo) (?:[^\W\d]+ )?(?:ý kiến|kết luận|chỉ đạo|yêu cầu)"
    r"|\b(?:convey|relay|transmit|forward|communicat)\w* (?:\w+ ){0,3}?(?:[A-Z][\w'’]+ ){0,6}?"
    r"(?:request|instruction|direction|order|opinion|conclusion|directive)s?\b"
    r"|\b(?:transmettant|transmis|transmet|communiqué|communiquant) (?:[^\W\d]+ ){0,2}"
    r"(?:demandes?|instructions?|directives?|ordres?|avis|conclusions?)\b)"
)


def _ministries(laid: Sequence[ParsedParagraph], number: str) -> Iterator[str]:
    """The ministries and ministers that ask others for something in an English or French text.

    Where somebody above them asks too, or the text is a numbered document's, only those who are told to have asked.
    """
    asking = [(each, name) for each in laid for name in each.names.values() if _orders(each, name)]
    is_from_above = bool(number) or any({*name.bodies} <= HIGHEST for _, name in asking)
    for each, name in asking:
        if name.is_listed and _is_ministry(each, name) and not (is_from_above and not _has_ordered(each, name)):
            yield from name.bodies


def _is_ministry(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a name is that of a ministry or of its minister."""
    return {*name.bodies} <= {*laid.lookup.ministries, *laid.lookup.fields.ministers.values()}


def _has_ordered(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a body's order is told in the past: "the Ministry of Finance directed localities to"."""
    place, has = _order_behind(laid, name), False
    if laid.language == "fr":
        has = any(laid.has(word, "past") for word in range(name.end, place))
    return has or laid.wording.words[laid.marks[place].end - 1].endswith("ed")


def _issues(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a text says that a body issued a document: `UBND tỉnh vừa ban hành Công văn số 12/UBND-TH`."""
    return _ISSUES.match(laid.wording.text, laid.wording.ends[name.end - 1]) is not None


_ISSUES = re.compile(
    r"\s+(?:(?:vừa|đã|mới|có)\s+)*(?:ký\s+)?(?:ban hành|ký|gửi|có)\s+(?:các\s+)?"
    r"(?:[Cc]ông văn|[Cc]hỉ thị|[Vv]ăn bản|[Tt]hông báo|[Cc]ông điện)\b"
)


def _is_head_of_province(laid: ParsedParagraph) -> bool:
    return is_head(laid) and any(_is_committee(laid, name) for name in laid.names.values())


def _is_committee(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a name is that of one province's committee, or of its chair: `UBND tỉnh`, not `UBND các tỉnh`."""
    if not name.is_listed or "các" in name.text.lower().split():
        return False
    members = {member for group in laid.lookup.in_provinces.values() for member in group.values()}
    return {*name.bodies} <= {_COMMITTEES, CHAIRS} or {*name.bodies} <= members


def _is_own(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a name is that of a ministry, a province or a city, or of a people's committee below them."""
    if not name.is_listed:
        return name.text.startswith(("UBND", "Ủy ban", "Uỷ ban", "Chủ tịch")) and "các" not in name.text.split()
    return _is_ministry(laid, name) or all(laid.lookup.directory[body].type in _PLACES for body in name.bodies)


def _after_short_name(laid: ParsedParagraph, place: int) -> int:
    """The place after the short name in brackets that stands there: `Bộ Xây dựng (BXD) yêu cầu`."""
    short = _BRACKETED.match(laid.wording.text, laid.wording.ends[place - 1])
    return laid.wording.word_after(short.end()) if short else place


_BRACKETED = re.compile(r"\s*\([^()]{2,20}\)")


def _orders(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a body begins a sentence or clause and gives an order, with no order before it."""
    place = _order_behind(laid, name)
    before = laid.wording.text[: laid.wording.starts[name.first]]
    ordered = any(mark.end <= name.first and mark.of("request", "assignment") for mark in laid.marks.values())
    return laid.has(place, "request", "assignment") and bool(_BEGINS.search(before)) and not ordered


def _directs(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a body only directs its own, as one of the tasks of a text: `Bộ Y tế chỉ đạo các bệnh viện`."""
    place = _order_behind(laid, name)
    return place == name.end and laid.has(place, "direct") and not laid.has(place, "begins", "request")


def _order_behind(laid: ParsedParagraph, name: Name) -> int:
    """The place behind a name, and behind "has also" and the like, where an order may stand."""
    place = _after_person(laid, _after_short_name(laid, name.end))
    while laid.has(place, "aside", "past") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    return place


def _after_person(laid: ParsedParagraph, place: int) -> int:
    """The place after a person's name, which stands behind the office: "Minister of Finance Le Van An asked"."""
    end = place
    while end < len(laid.wording.words) and end - place < _LONGEST_PERSON:
        is_word = end not in laid.names and end not in laid.marks and not laid.signs_before(end).strip()
        if not is_word or not laid.wording.text[laid.wording.starts[end]].isupper():
            break
        end += 1
    return end if end - place > 1 else place


_LONGEST_PERSON = 5  # words

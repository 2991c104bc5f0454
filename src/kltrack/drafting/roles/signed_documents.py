"""Documents that somebody signed and that give an order: "signed a dispatch asking ministries to", `ký Công điện`."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark


def has_signed(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether somebody signed a document, and an order follows: "signed a dispatch asking", `ký Công điện yêu cầu`."""
    mark = laid.marks.get(end)
    is_vietnamese = laid.language == "vi"
    goes_on = mark is not None and (
        mark.of("begins", "direct", "decision") if is_vietnamese else laid.wording.words[end].endswith(_PRESENT)
    )
    if mark is None or not goes_on:
        return False
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    asks = (
        mark.of("request")
        or (is_vietnamese and mark.of("decision"))
        or (mark.of("assignment") and laid.language == "fr")
    )
    names_other = is_vietnamese and bool(found.unknown) and found.unknown[0][0].isupper()
    if not (found.names or asks or names_other):
        return False
    between = laid.quoted(place, end)
    return len(between.split()) <= _LONGEST_SIGNED and _SIGNED.search(between) is not None


_PRESENT = ("ing", "ant")
_LONGEST_SIGNED = 40
_SIGNED = re.compile(
    r"\b(?:signed|issued|sent|promulgated|released|signé|signer|publié|envoyé|émis|promulgué)\b.*\b(?:[Dd]ispatch|[Tt]elegram"
    r"|[Dd]irective|[Nn]otice|[Dd]ocument|[Rr]esolution|[Ll]etter|[Dd]ecision|[Dd]épêche|[Tt]élégramme|[Ll]ettre"
    r"|[Rr]ésolution|[Cc]ommuniqué|[Dd]irective|[Cc]irculaire|[Dd]ocument|[Nn]ote|[Dd]écision|[Dd]écret)\b"
    r"|\b(?:ký|ban hành|phát đi|gửi|vừa có|mới có|đã có)\b.*\b(?:[Cc]ông điện|[Cc]hỉ thị|[Tt]hông báo|[Cc]ông văn"
    r"|[Vv]ăn bản|[Nn]ghị quyết|[Kk]ết luận|[Qq]uyết định)\b"
)


def asks_beside_work(laid: ParsedParagraph, mark: Mark, first: int) -> bool:
    """Whether an authority asks behind a comma, beside what it did: "The Chairman toured the piers, urging units"."""
    is_open = (
        laid.language == "en" and mark.of("request", "assignment") and laid.signs_before(mark.first).strip() == ","
    )
    if not is_open or not laid.wording.words[mark.first].endswith("ing"):
        return False
    return _BESIDE.search(laid.quoted(first, mark.first)) is not None


_BESIDE = re.compile(
    r"\b(?:Chair(?:man|woman|person|wo?men)?|Vice Chair\w+|Minister|Committee|Department|Secretary|PM|Ministry"
    r"|Inspectorate|Government|Governor|Director)\b.{0,120}?\b(?:has |have |had |just |urgently |also )*"
    r"(?:signed|issued|sent|released|promulgated|chaired|held|inspected|visited|presided|attended|toured)\b"
)

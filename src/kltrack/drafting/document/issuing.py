"""Who issued a document and who signed it, as a text prints them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kltrack.drafting.document.heading import DAY, FIRST, ISSUING, is_head
from kltrack.drafting.roles.asked import is_asked
from kltrack.drafting.roles.givers import gives_orders
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_HAS = r"(?:has|have|had|just|vừa|đã|mới|a|also|vient|de)"
_WHEN = rf"(?:(?:on|ngày|le) {DAY},? )?"
_SIGNED = re.compile(  # the person's name before the day, if one stands there, and before "has just signed"
    rf"(?P<before>(?:(?!{_HAS}\b)[^\W\d_]+ ){{2,6}}){_WHEN}(?:{_HAS}\s+)*(?:signed|ký|signé|signe|signer)\b"
)
# Words with which an office ends. "Chính" is none, for persons bear that name: of "Chính Phủ" the last word tells.
_OFFICES = frozenset(
    (
        *("Secretariat", "Politburo", "Thư", "Secrétariat", "Ban", "Trị", "Party", "Member"),
        *("Minister", "Prime", "President", "Premier", "Phủ", "Tướng"),
    )
)


def signatory_in(laid: Sequence[ParsedParagraph]) -> str:
    """The person who signed the document, as printed; "" where the text does not say."""
    for each in laid[:FIRST]:
        hit = _SIGNED.search(each.paragraph.text)
        name = _name_at_end(hit["before"].split()) if hit else ""
        if hit and name and not _ends_body(each, hit.end("before")):
            return name
    return ""


def _ends_body(laid: ParsedParagraph, stop: int) -> bool:
    """Whether a body's name, or a place's, ends there: `Ủy ban nhân dân thành phố Hà Nội ký`."""
    text = laid.paragraph.text[:stop].rstrip()
    ends_name = any(laid.wording.ends[name.end - 1] == len(text) for name in laid.names.values())
    return ends_name or bool(_PLACE.search(text))


_PLACE = re.compile(r"\b(?:thành phố|tỉnh|xã|phường|huyện|quận|TP|city of|ville de)\.? (?:[A-ZĐÀ-Ỹ]\w*[ -]?){1,4}$")


def _name_at_end(words: Sequence[str]) -> str:
    """The person's name at the end of words, two or more with capitals that are no office; "" without one."""
    name: list[str] = []
    for word in reversed(words):
        if not word[0].isupper() or word in _OFFICES:
            break
        name.insert(0, word)
    return " ".join(name) if len(name) > 1 else ""


_GOVERNMENT_OFFICE = "government-office"  # it issues what others concluded, and gives no orders of its own
_SYMBOLS = (
    (re.compile(r"TTg(?:-\w+)?$", re.IGNORECASE), "prime-minister"),
    (re.compile(r"[-/]CP$"), "government"),
    (re.compile(r"[-/]VPCP$"), _GOVERNMENT_OFFICE),
    (re.compile(r"[-/]UBTVQH\d*$"), "national-assembly-standing-committee"),
    # Other issuers, which the curator has to name.
    (re.compile(r"[-/](?:UBND|QH\d*|BCĐ|BCD|B[A-ZĐ]{1,6})$"), ""),
)


_BY_SYMBOL = (_GOVERNMENT_OFFICE, "national-assembly-standing-committee")


def issuers_in(laid: Sequence[ParsedParagraph], candidates: Iterable[str], number: str) -> tuple[str, ...]:
    """Who issued the document: the body of its symbol; else those of `candidates` named where it says "issued".

    Failing that, those that are named in the document's head. Some are known by their symbol alone.
    """
    wanted = [*candidates]
    for symbol, body in _SYMBOLS:
        if symbol.search(number):
            return (body,) if body in (*wanted, *_BY_SYMBOL) else ()
    for paragraph in laid:
        text = paragraph.paragraph.text
        named = [body for name in paragraph.names.values() for body in name.bodies]
        found = [body for body in wanted if body in named]
        if found and ISSUING.search(text):
            return _without_addressee(found, laid)
    heads = [body for each in laid[:FIRST] if is_head(each) for name in each.names.values() for body in name.bodies]
    return _without_addressee([body for body in wanted if body in heads], laid)


def _without_addressee(found: Sequence[str], laid: Sequence[ParsedParagraph]) -> tuple[str, ...]:
    """The issuers; of the Prime Minister and the Government the one that gives orders, if only one of them does.

    The other is only named as whom a draft is handed to, or whose office or resolution it is. Who is only asked for
    something issued nothing.
    """
    both = [body for body in found if body in _GOVERNMENT]
    ordering = [body for body in both if any(gives_orders(each, body) for each in laid)]
    asked = [body for body in both if any(is_asked(each, body) for each in laid)]
    dropped = {*asked} - {*ordering} if laid and laid[0].language != "vi" else set[str]()
    dropped |= {*both} - {*ordering} if len(both) > 1 and len(ordering) == 1 else set()
    return tuple(body for body in found if body not in dropped)


_GOVERNMENT = ("prime-minister", "government")

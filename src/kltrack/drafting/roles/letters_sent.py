"""Letters of which a text says to whom they went, and what those are to do: `gửi các xã rà soát`, "urging them to"."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.roles.local_givers import is_above
from kltrack.drafting.roles.order import Order
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark

_SENT = re.compile(
    r"^(?P<who>[^;:]{2,160}?) (?:(?:đã|vừa|mới) )*(?:có|ký|ban hành|ký ban hành|phát|gửi|ra)(?: hỏa tốc| khẩn)?"
    r" (?:công điện|chỉ thị|công văn|văn bản)\b[^,;:]{0,60}? (?:gửi|đến|tới) (?=\w)",
    re.IGNORECASE,
)


def order_of_letter(laid: ParsedParagraph, limb: Limb, start: int) -> Order | None:
    """The order of a letter to others, if it says what they are to do; None for any other sentence."""
    if laid.language != "vi" or start >= limb.end:
        return None
    hit = _SENT.match(laid.quoted(start, limb.end))
    if hit is None:
        return None
    first = laid.wording.word_after(laid.wording.starts[start] + hit.end())
    found = listing(laid, first, limb.end)
    if not found.names or found.names[0].first > first + 2:
        return None
    is_about = "về" in laid.quoted(found.names[-1].end, found.end + 1).lower().split()  # "gửi các sở về việc"
    if is_about or (found.unknown and "," not in laid.signs_before(found.end)):
        return None
    is_petition = any(is_above(laid, name) for name in found.names)
    return None if is_petition or not laid.has(found.end, "do", "how", "direct") else Order("request", found, found.end)


def sent_to_before(laid: ParsedParagraph, limb: Limb, mark: Mark) -> Listing:
    """Those to whom an English letter went that asks "them": "sent a dispatch to ministries, urging them to"."""
    sent = _SENT_TO.search(laid.quoted(limb.first, mark.first))
    if sent is None:
        return NOBODY
    return listing(laid, laid.wording.word_after(laid.wording.starts[limb.first] + sent.end()), mark.first)


_SENT_TO = re.compile(r"\b(?:sent|issued|signed|addressed)\b[^;:]{3,60}?\bto (?:the )?(?=\w)")


def sent_to(laid: ParsedParagraph, limb: Limb, mark: Mark) -> Listing:
    """Those to whom the letter went that asks for something: `có văn bản gửi UBND tỉnh Lâm Đồng, đề nghị rà soát`."""
    sent = next((word for word in range(mark.first - 1, limb.first, -1) if laid.wording.spelt(word) == "gửi"), None)
    if sent is None or not _LETTER.search(laid.quoted(limb.first, sent)):
        return NOBODY
    found = listing(laid, sent + 1, mark.first)
    return found if found.end == mark.first else NOBODY


_LETTER = re.compile(
    r"\b(?:có|ban hành|ký|phát) (?:các )?(?:công văn|văn bản|công điện|thông báo|chỉ thị)\b[^,;:.]{0,40}$",
    re.IGNORECASE,
)

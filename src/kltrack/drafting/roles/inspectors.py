"""What Vietnamese inspectors and auditors recommend to whom they looked at, which is to be done as an order is.

`Thanh tra Chính phủ kiến nghị UBND tỉnh Sơn La thu hồi`. What others recommend is a petition.
"""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.roles.local_givers import HIGHEST
from kltrack.drafting.roles.order import Order
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_RECOMMENDS = re.compile(
    r"(?:(?:Theo đó|Qua (?:thanh tra|kiểm toán|kiểm tra|giám sát)|Tại (?:kết luận|thông báo)[^,;:]{0,60}), )?"
    r"(?P<who>(?:Thanh tra|Kiểm toán|Đoàn (?:thanh tra|kiểm toán|giám sát|kiểm tra)|Ủy ban Kiểm tra)\b[^,;:.]{0,60}?)"
    r" (?:(?:đã|vừa|cũng|còn|ra văn bản|có văn bản) )*kiến nghị(?: xử lý,? yêu cầu)? ",
    re.IGNORECASE,
)


def order_of_inspectors(laid: ParsedParagraph, limb: Limb, start: int) -> Order | None:
    """The order in what inspectors recommend, if it says to whom and what; None for any other sentence."""
    if laid.language != "vi" or start >= limb.end:
        return None
    begin = laid.wording.starts[start]
    hit = _RECOMMENDS.match(laid.paragraph.text, begin, laid.wording.ends[limb.end - 1])
    if hit is None:
        return None
    found = listing(laid, addressees_start(laid, laid.wording.word_after(hit.end())), limb.end)
    is_above = any(not HIGHEST.isdisjoint(name.bodies) for name in found.names)
    works = laid.has(found.end, "do", "how", "direct", "with")
    return Order("request", found, found.end) if found and works and not is_above else None

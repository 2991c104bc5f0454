"""Those of whom Vietnamese says first that an order is theirs: `Riêng Bộ Y tế, Phó Thủ tướng lưu ý phải rà soát`."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark

_FOR = re.compile(r"(?:(?:riêng|còn|đặc biệt,?|trong đó,?) )?(?:(?:đối )?với|về phía) |riêng ", re.IGNORECASE)
_TOWARDS = re.compile(r"\bvề phía ", re.IGNORECASE)


def concerned_before(laid: ParsedParagraph, limb: Limb, mark: Mark) -> Listing:
    """The addressees before an order that has none behind it: `Về phía UBND các tỉnh, Thủ tướng giao rà soát`."""
    text, start, stop = laid.paragraph.text, laid.wording.starts[limb.first], laid.wording.starts[mark.first]
    hit = _FOR.match(text, start, stop) or _TOWARDS.search(text, start, stop)
    if hit is None:
        return NOBODY
    first = laid.wording.word_after(hit.end())
    comma = next((word for word in range(mark.first, first, -1) if "," in laid.signs_before(word)), None)
    if comma is None:
        return NOBODY
    found = listing(laid, first, comma)
    begins = bool(found) and (first in laid.names or laid.has(first, "joins") or bool(found.unknown))
    return found if begins else NOBODY

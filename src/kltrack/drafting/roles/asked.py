"""Whether a text asks something of a body that gives orders in most texts."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def is_asked(laid: ParsedParagraph, body: str) -> bool:
    """Whether a paragraph asks a body for something, or is sent to it: `đề nghị Thủ tướng`, `Kính gửi: Thủ tướng`."""
    named = [name for name in laid.names.values() if body in name.bodies]
    return any(
        _SENT_TO.search(laid.wording.text, 0, laid.wording.starts[name.first]) is not None
        or is_asked_at(laid, name.first)
        for name in named
    )


def is_asked_at(laid: ParsedParagraph, first: int) -> bool:
    """Whether an order leads to whom a name names that begins at a word."""
    ends = {mark.end for mark in laid.marks.values() if mark.of("request", "assignment")}
    return any(_leads_to_asked(laid, end, first) for end in ends)


def _leads_to_asked(laid: ParsedParagraph, end: int, first: int) -> bool:
    """Whether an order that ends at a word asks whom a name names, and is not theirs: "assigned by the Minister"."""
    if not end <= first <= end + _MOST_TO_ASKED:
        return False
    return addressees_start(laid, end) <= first and _GIVEN_BY.isdisjoint(laid.wording.words[end:first])


_GIVEN_BY = frozenset({"by", "of", "from", "par", "de", "du", "cua", "boi", "tu", "and", "et", "va"})
_MOST_TO_ASKED = 3  # words between an order and whom it asks: "asked that the"
_SENT_TO = re.compile(r"(?:[Kk]ính gửi|[Tt]o|[Àà]|[Aa]u)\s*:\s*[-–+]?\s*$")

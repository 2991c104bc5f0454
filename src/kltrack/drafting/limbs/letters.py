"""To whom a letter is sent, as its own line says."""

from __future__ import annotations

from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def addressed_in(laid: ParsedParagraph) -> Listing:
    """Those to whom a line says that a letter is sent: `Kính gửi: Bộ Y tế`."""
    begins = laid.has(0, "addresses") and laid.signs_before(laid.marks[0].end).strip() == ":"
    return listing(laid, laid.marks[0].end, len(laid.wording.words)) if begins else NOBODY

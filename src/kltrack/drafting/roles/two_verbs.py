"""Who stands before two verbs, of which only the second asks something of them: "The team will visit and was asked"."""

from __future__ import annotations

from kltrack.drafting.limbs.lists import Listing, listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_LONGEST_NAMED = 14  # words of somebody's name


def first_of_two_verbs(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """Who will do one thing and is asked to do another: "The team, led by Le An, will visit huts and was asked to"."""
    must = next((word for word in range(start + 1, end) if laid.has(word, "must")), None)
    if laid.language == "vi" or must is None or laid.wording.words[end - 1 : end] not in (["and"], ["et"]):
        return None
    first = laid.without_article(start)
    if first in laid.names:
        return listing(laid, first, must)
    stop = next((word for word in range(first + 1, must) if laid.signs_before(word).strip() == ","), must)
    return Listing((), (laid.quoted(first, stop),), end) if stop - first <= _LONGEST_NAMED else None

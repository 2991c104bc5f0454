"""Whether a limb says what is to be done, and whether that is only to direct others."""

from __future__ import annotations

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark


def says_work(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether there is work from a place on: it begins with a verb or a word that says how, or a "must" follows."""
    if laid.has(place, "do", "how", "direct", "must", "to", "with"):
        return not _is_at_place(laid, place)
    if laid.has(place, "basis") and any(_urges(laid, word) or _is_then(laid, word) for word in range(place, end)):
        return True
    return any(laid.has(word, "must") for word in range(place, end))


def _is_at_place(laid: ParsedParagraph, place: int) -> bool:
    """Whether a French "à" with a capital tells where or when something is, and leads to no verb: `À Gia Lai`."""
    is_at = laid.language == "fr" and laid.quoted(place, place + 1) in ("À", "A")
    return is_at and not laid.has(laid.marks[place].end, "do", "how", "direct")


def _is_then(laid: ParsedParagraph, word: int) -> bool:
    """Whether work stands behind a Vietnamese "then": `Trường hợp vi phạm thì xử lý nghiêm`."""
    return laid.language == "vi" and laid.wording.spelt(word) == "thì" and laid.has(word + 1, "do", "how", "direct")


def _urges(laid: ParsedParagraph, word: int) -> bool:
    return laid.has(word, "urgency") and laid.has(laid.marks[word].end, "do")


def directs_only(laid: ParsedParagraph, work: int, end: int, *lists: Listing) -> bool:
    """Whether the work is only directing: `to lead and direct`, `chủ trì, phối hợp với … chỉ đạo`."""
    spans = {word for found in lists for name in found.names for word in range(name.first, name.end)}
    covered = set(spans)
    for mark in laid.marks.values():
        if mark.of("direct", "to", "how", "with", "listing", "joins", "must", "opener") or _presides(laid, mark):
            covered |= {*range(mark.first, mark.end)}
    return all(word in covered for word in range(work, end))


def _presides(laid: ParsedParagraph, mark: Mark) -> bool:
    return " ".join(laid.wording.words[mark.first : mark.end]) in _PRESIDING


_PRESIDING = frozenset(
    (
        "preside",
        "presiding",
        "chu tri",
        "focus",
        "tap trung",
        "presider",
        "implement",
        "thuc hien",
        "continue",
        "coordinate",
    )
)

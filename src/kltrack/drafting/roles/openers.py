"""What only introduces a sentence: "accordingly", "he is also tasked with", "the conclusion states that"."""

from __future__ import annotations

from kltrack.drafting.roles.by_source import after_source
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Kind

_MOST_BEFORE_SAYS = 14  # words of "Conclusion No. 195-KL/TW of the Politburo and the Secretariat also clearly"


def after_openers(laid: ParsedParagraph, place: int, end: int) -> tuple[int, bool]:
    """The place after what only introduces the sentence, and whether it says "the conclusion states"."""
    start = place
    while place < end and laid.has(place, "opener", "capacity") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    place = after_source(laid, _after_salute(laid, place, end), end)
    if laid.language == "en" and place == start and laid.has(place, "to") and laid.has(place + 1, *_TO_ORDER):
        place += 1  # "To request the Ministry of Finance:"
    place = _after_same(laid, place, end)
    after_says = _after_says(laid, place, end)
    if after_says != place:
        return after_says, True
    return (place if place < end else start), _is_by_document(laid, place, end)


def _after_salute(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after the praise that leads up to an order: "Praising the sailors, the Prime Minister asked"."""
    is_praise = laid.language != "vi" and place < end and laid.has(place, "commendation")
    if not is_praise or not laid.wording.words[place].endswith(("ant", "ing")):
        return place
    behind = (word for word in range(place + 1, end) if laid.signs_before(word).strip() == ",")
    first = next((word for word in behind if laid.has(word, "they") or laid.without_article(word) in laid.names), end)
    orders = (word for word in range(first, end) if laid.has(word, "request", "assignment"))
    return first if next(orders, None) is not None else place


_TO_ORDER: tuple[Kind, ...] = tuple(kind for kind in ORDERS if kind != "commendation")


def _is_by_document(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether a sentence begins with the document that says it: `According to the dispatch, ministries …`."""
    if not laid.has(place, "basis"):
        return False
    stop = next(
        (word for word in range(place + 1, min(end, place + _MOST_BEFORE_SAYS)) if "," in laid.signs_before(word)),
        place,
    )
    return any(f" {name} " in f" {' '.join(laid.wording.words[place:stop])} " for name in _DOCUMENTS)


_DOCUMENTS = (
    *("dispatch", "telegram", "directive", "conclusion", "notice", "letter", "depeche", "telegramme", "lettre"),
    *("document", "cong dien", "chi thi", "ket luan", "thong bao", "cong van"),
)


def _after_same(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after "he is also tasked with", whose subject is somebody named before."""
    if not laid.has(place, "same"):
        return place
    work, is_passive = laid.marks[place].end, False
    while work < end and (laid.has(work, "passive", "aside", "must") or (is_passive and laid.has(work, *ORDERS))):
        if laid.wording.words[work] == "have" and laid.has(work - 1, "must"):
            break  # "they must have solutions"
        is_passive = is_passive or laid.has(work, "passive")
        work = laid.marks[work].end
    if not is_passive and laid.language == "en" and _gives_order(laid, place, work):
        return place
    while work < end and laid.wording.words[work] in _TASKED:
        work += 1
    return work if work < end else place


def _gives_order(laid: ParsedParagraph, place: int, work: int) -> bool:
    """Whether "he" or "she" gives an order to bodies that are named: "He also directed ministries to"."""
    return laid.wording.words[place] in ("he", "she") and laid.has(work, *ORDERS) and _named_at(laid, work)


def _named_at(laid: ParsedParagraph, order: int) -> bool:
    """Whether those whom an order addresses are named behind it."""
    return laid.without_article(laid.marks[order].end) in laid.names


_TASKED = frozenset({"responsible", "charge", "in", "with", "for", "of", "to"})


def _after_says(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after "the conclusion states that"."""
    speaks = False
    for word in range(place, min(place + _MOST_BEFORE_SAYS, end)):
        mark = laid.marks.get(word)
        if mark is None:
            continue
        if mark.of(*ORDERS) and not mark.of("says", "they"):
            return place
        speaks = speaks or mark.of("they") or laid.wording.words[word] in ("he", "she")
        if speaks and mark.of("says") and not mark.of(*ORDERS):
            after = mark.end
            while after < end and laid.has(after, "says") and not laid.has(after, *ORDERS):
                after = laid.marks[after].end
            return after if after < end else place
    return place

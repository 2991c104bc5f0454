"""Whether other work begins in a sentence after a comma or an "and": an order, a body that must act, urgent work."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Mark


def begins_work(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether other work begins after a comma; the limb begins at the word `first`, the rest at `place`."""
    acts = any(laid.has(word, "do", "must", *ORDERS) for word in range(first, place))
    if not acts and not follows_signed(laid, place):
        return False
    text, starts = laid.paragraph.text, laid.wording.starts
    is_time = _LEADING_TIME.match(text, starts[first]) or _THAT_BY.search(text, starts[first], starts[place])
    is_purpose = _LEADING_PURPOSE.fullmatch(text[starts[first] : starts[place]])
    if (is_time or is_purpose) and _addresses(laid, place, end):
        return False
    only_leads_up = (
        _only_addresses(laid, first, place)
        or _only_says_how(laid, first, place)
        or _ends_in_subject(laid, first, place)
    )
    if laid.language == "vi" and _urges(laid, place) and only_leads_up:
        return False
    other = laid.marks[place].end if laid.has(place, "opener", "basis") else place  # "while the Ministry must"
    urges = _urges(laid, place) and not _is_aside(laid, first, place)
    if _only_names_addressees(laid, first, place) or _lists_partners(laid, first, place, end):
        return False
    return (
        _orders(laid, place)
        or _asks_behind(laid, first, place, end)
        or _asks_next(laid, first, place, end)
        or urges
        or _addresses(laid, place, end)
        or _addresses(laid, other, end)
    )


# A time before whoever must do the work: "Within 30 days of this dispatch, the Ministry must".
_LEADING_TIME = re.compile(
    r"(?:trong (?:vòng|thời hạn|thời gian)|chậm nhất|muộn nhất|trước (?:ngày|\d)|within|no later than|before|by"
    r"|dans (?:les|un délai)|avant|d['’]ici|au plus tard)\b[^,;:.]*,",
    re.IGNORECASE,
)


# What the work is for, before whoever must do it: "To ensure these results, the Ministry must".
_LEADING_PURPOSE = re.compile(
    r"(?:to|in order to|so as to|with a view to|để|nhằm|pour|afin d[e’']|en vue d[e’'])\b[^,;:.]*,\s*", re.IGNORECASE
)


# The same behind "that": "proposes that by May 1, 2026, localities must".
_THAT_BY = re.compile(
    r"\b(?:that|rằng|que) (?:by|before|within|no later than|trước|chậm nhất|avant|d['’]ici|au plus tard)\b"
    r"[^;:.]{2,40},\s*$"
)


def directs_others(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether after "and" others are directed to do other work: `resolve these, and instruct the Ministry to`."""
    mark, last = laid.marks.get(place), place - 2
    if (mark is not None and _asks_others(laid, first, mark, end)) or _asks_next(laid, first, place, end):
        return True
    if mark is None or not mark.of("direct") or mark.of("with") or laid.has(last, "do", "direct", "how"):
        return False
    works = any(laid.has(word, "do") for word in range(first + 1, last))
    return works and _named_after(laid, mark.end) and laid.language == "en"


def _asks_others(laid: ParsedParagraph, first: int, mark: Mark, end: int) -> bool:
    """Whether after "and" others are asked for other work: "urged better tests, and told local authorities to"."""
    is_asking = mark.of("request", "assignment") and laid.wording.words[mark.end - 1] in _ASKING
    asks = any(laid.has(word, "request", "assignment", "must", "decision") for word in range(first, mark.first))
    if not is_asking or not asks:
        return False
    found = listing(laid, addressees_start(laid, mark.end), end)
    return bool(found.names) and found.end < end and _is_to_work(laid, found.end)


def _asks_behind(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether others are asked behind a comma: "stressed that …, and asked the Ministry to", `…, et a demandé au`."""
    while place < end and laid.has(place, "aside", "past") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    mark = laid.marks.get(place)
    return mark is not None and place < end and _asks_others(laid, first, mark, end)


def _asks_next(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether after "and" the next body is asked, by the same verb: "the Ministry of A to review and that of B to"."""
    order = next((laid.marks[word] for word in range(first, place) if laid.has(word, "request", "assignment")), None)
    if order is not None and laid.language == "vi":
        return _works_next(laid, order, place, end)
    if order is None or not _WITH.isdisjoint(laid.wording.words[order.end : place]):
        return False
    one, other = (listing(laid, addressees_start(laid, word), end) for word in (order.end, place))
    start = laid.without_article(addressees_start(laid, place))
    if any(name.end in (place - 1, place) for name in laid.names.values()):
        return False  # "and" joins two bodies
    begins = start in laid.names and (laid.language == "en" or laid.wording.words[place] in ("a", "au", "aux"))
    are_asked = all(each and each.end < end and _is_to_work(laid, each.end) for each in (one, other))
    return begins and are_asked and bool(other.names) and one.end < place - 1


def _works_next(laid: ParsedParagraph, order: Mark, place: int, end: int) -> bool:
    """Whether the next body works behind a comma: `yêu cầu Bộ Y tế sửa đèn, Bộ Tư pháp thẩm định quy định`."""
    if place not in laid.names or any(name.end == place for name in laid.names.values()):
        return False
    one, other = listing(laid, addressees_start(laid, order.end), place), listing(laid, place, end)
    are_bodies = bool(one.names) and all(laid.lookup.is_body(name) for name in other.names)
    return are_bodies and all(laid.has(each.end, "do", "how", "direct") for each in (one, other))


def _is_to_work(laid: ParsedParagraph, place: int) -> bool:
    """Whether "to" or "de" stands behind a list of bodies; a French list may have taken in the "de" before its verb."""
    return laid.has(place, "to") or (laid.has(place - 1, "to") and laid.has(place, "do"))


_WITH = frozenset({"with", "avec", "alongside"})
_ASKING = frozenset({"demande", "ordonne", "charge", "exhorte", "invite", "enjoint"}) | frozenset(
    {"asked", "told", "urged", "requested", "ordered", "assigned", "instructed", "directed", "tasked"}
)


def _orders(laid: ParsedParagraph, place: int) -> bool:
    """Whether an order stands there and no mere verb: it names its addressees, or it praises."""
    if laid.has(place, "joins", "opener") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    mark = laid.marks.get(place)
    if mark is None or not mark.of(*ORDERS):
        return False
    if mark.of("commendation"):
        return True
    is_signed = follows_signed(laid, place)
    is_verb = mark.of("direct") and laid.language != "vi" and not is_signed
    if is_signed and mark.of("request", "assignment", "direct"):
        return _named_after(laid, mark.end)
    is_verb = is_verb and laid.wording.words[mark.first - 1] != "while"  # "…, while assigning the Ministry to"
    return mark.of("begins", "authorisation") and not is_verb and _named_after(laid, mark.end)


def follows_signed(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word is the first order after a signed document: `signed a dispatch, requesting … to`."""
    before = [mark for mark in laid.marks.values() if mark.end <= place]
    asks = any(mark.of("must", "assignment", "request") for mark in before)
    signed = _SIGNED.search(laid.paragraph.text, 0, laid.wording.starts[place])
    return laid.wording.words[place].endswith(("ing", "ant")) and not asks and signed is not None


_SIGNED = re.compile(
    r"\b(?:[Dd]ispatch|[Tt]elegram|[Dd]irective|[Nn]otice|[Cc]onclusion|[Dd]ocument|dépêche|télégramme|lettre)\b"
)


def _named_after(laid: ParsedParagraph, place: int) -> bool:
    """Whether a body is named there, or behind words that join a list."""
    for word in range(place, min(place + 3, len(laid.wording.words))):
        if word in laid.names:
            return True
        if not laid.has(word, "joins"):
            return False
    return False


def _urges(laid: ParsedParagraph, place: int) -> bool:
    """Whether urgent work begins there, a verb behind the word of urgency: `, promptly complete`."""
    mark = laid.marks.get(place)
    is_urgent = mark is not None and mark.of("urgency") and (laid.language != "vi" or mark.of("how"))
    return mark is not None and is_urgent and _verb_at(laid, mark.end)


def _only_addresses(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether the order up to a comma has only named its addressees and its basis, and no work yet."""
    order = next((word for word in range(first, place) if laid.has(word, "begins")), None)
    if order is None:
        return False
    return not any(laid.has(word, "do", "direct", "with") for word in range(laid.marks[order].end, place))


def _only_names_addressees(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether bodies alone stand between an order and a comma: `yêu cầu thủ trưởng các bộ, ngành, địa phương phải`."""
    order = next((mark for mark in sorted(laid.marks.values()) if first <= mark.first and _asks(mark)), None)
    if order is None or order.end >= place:
        return False
    found = listing(laid, addressees_start(laid, order.end), place)
    return bool(found.names) and found.end >= place


def _lists_partners(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether a comma stands in a Vietnamese list of partners: `phối hợp với Bộ A, Bộ B có trách nhiệm lập`."""
    partners = (laid.marks[word].end for word in range(first, place) if laid.has(word, "with"))
    return laid.language == "vi" and any(listing(laid, start, end).end > place for start in partners)


def _asks(mark: Mark) -> bool:
    return mark.of("request", "assignment", "begins")


def _only_says_how(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether only how work is done stands between its subject and a comma: `Bộ Y tế tập trung, khẩn trương lập`."""
    ends = {mark.end: mark.first for mark in laid.marks.values() if mark.of("how")}
    start = place
    while start > first and start in ends:
        start = ends[start]
    follows = start == first or laid.has(start - 1, "must") or any(name.end == start for name in laid.names.values())
    return start < place and follows


def _ends_in_subject(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a comma only parts a subject from its verb: `Để giảm thủ tục, các bộ, ngành, khẩn trương rà soát`."""
    name = next((name for name in laid.names.values() if name.end == place and name.first > first), None)
    return name is not None and laid.signs_before(name.first).strip() == ","


def _is_aside(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether urgent work only says how other work is done: `assign leaders, promptly removing obstacles`."""
    verb = laid.marks[place].end
    words = laid.wording.words
    return (
        laid.language == "en" and verb < len(words) and words[verb].endswith("ing") and not words[first].endswith("ing")
    )


def _verb_at(laid: ParsedParagraph, place: int) -> bool:
    for _ in range(3):
        mark = laid.marks.get(place)
        if mark is None:
            return False
        if mark.of("do", "direct"):
            return True
        if not mark.of("how", "to"):
            return False
        place = mark.end
    return False


def _addresses(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether a body stands there that must do something: `, ministries must complete`."""
    word = place
    while word < end:
        name = laid.names.get(laid.without_article(word))
        if name is None:
            if word == place or not laid.has(word, "joins"):
                break
            word += 1
            continue
        word = name.end
    is_future = laid.language == "fr" and word < end and laid.wording.words[word].endswith(("ra", "ront"))
    return word > place and word < end and (laid.has(word, "must", "passive") or (is_future and laid.has(word, "do")))

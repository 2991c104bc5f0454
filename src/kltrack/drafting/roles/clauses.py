"""What a limb says: its order and who gives it, whom it addresses, who does the work and who is to be worked with."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal, NamedTuple

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing, may_be_somebody
from kltrack.drafting.names.naming import Name
from kltrack.drafting.roles.helpers import implementing_and_coordinating, partners_before
from kltrack.drafting.roles.orders import Order, kind_of, order_in
from kltrack.drafting.roles.subjects import ALSO, directors_in, subject_in
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Mark
from kltrack.terms import KindName

_LONGEST_HEADING = 15  # words of a list's addressees
_MOST_BEFORE_SAYS = 14  # words of "Conclusion No. 195-KL/TW of the Politburo and the Secretariat also clearly"


Beginning = Literal["work", "name", "issuer", "other"]


class Clause(NamedTuple):
    """A limb as it is understood.

    `kind`: the kind of its order; None without an order.
    `lead`: whom it addresses; `names_subject`: they are the subject before their verb, and no order addresses them.
    `other_givers`: who gives the order, where that is not the issuer.
    `work`: the word at which the work begins; `has_work`: whether there is any; `only_directs`: it is only directing.
    `is_from_document`: the sentence says that the document states it, "the conclusion states that".
    `refers_back`: its subject is somebody named before, "he is also tasked with".
    `names_giver`: it names who gives the order.
    `is_heading`: a colon follows the subject and its verb, "the Minister directs:".
    `asks_more`: its order, which names nobody, goes on asking those who were asked before: `cũng yêu cầu`.
    `is_inner`: it asks others in the imperative, as one of the tasks of those above, "request units to".
    `beginning`: with what a limb begins that has neither order nor subject; "issuer": it says what the issuers do.
    """

    kind: KindName | None
    lead: Listing
    implementing: Listing
    coordinating: Listing
    other_givers: tuple[Name, ...]
    work: int
    has_work: bool
    only_directs: bool
    names_subject: bool
    is_from_document: bool = False
    refers_back: bool = False
    names_giver: bool = False
    is_heading: bool = False
    asks_more: bool = False
    is_inner: bool = False
    beginning: Beginning = "work"


class Issuers(NamedTuple):
    """`givers`: the bodies whose orders count; `own`: those that issued this document, which it cannot address."""

    givers: Collection[str]
    own: Collection[str]


def read_clause(laid: ParsedParagraph, limb: Limb, issuers: Issuers) -> Clause:
    """What a limb says."""
    return _without_issuers(laid, limb, _read_limb(laid, limb, issuers.givers), issuers.own)


def _without_issuers(laid: ParsedParagraph, limb: Limb, clause: Clause, issuers: Collection[str]) -> Clause:
    """The clause without the bodies that it cannot address: the issuers, and the split-off end of another name."""
    lead, implementing, coordinating = (
        _without_bodies(laid, found, issuers) for found in (clause.lead, clause.implementing, clause.coordinating)
    )
    alone = clause.names_subject and not lead
    is_issuer = bool(clause.lead.names) and not lead and not (alone and laid.has(limb.first, "do", "how", "direct"))
    return clause._replace(
        beginning="issuer" if is_issuer else clause.beginning,
        lead=lead,
        implementing=implementing,
        coordinating=coordinating,
        names_subject=clause.names_subject and not alone,
    )


def _without_bodies(laid: ParsedParagraph, found: Listing, issuers: Collection[str]) -> Listing:
    kept: list[Name] = []
    for name in found.names:
        if not laid.is_end_of_name(name, kept[-1] if kept else None) and set(name.bodies).isdisjoint(issuers):
            kept.append(name)
    return found._replace(names=tuple(kept))


def _read_limb(laid: ParsedParagraph, limb: Limb, issuers: Collection[str]) -> Clause:
    start, is_from_document = _after_openers(laid, limb.first, limb.end)
    order = order_in(laid, limb, start, issuers)
    directed = None if order else directors_in(laid, limb, start)
    subject = None if order else directed or subject_in(laid, limb.first, start, limb.end) or _heading(laid, limb)
    if subject:
        order = Order(None, subject, subject.end)
    order = order or _order_to_same(laid, limb.first, start)
    clause = _clause_of(laid, limb, order or Order(None, NOBODY, start), names_subject=subject is not None)
    return clause._replace(
        is_from_document=is_from_document,
        refers_back=any(laid.has(word, "same") for word in range(limb.first, start)),
        names_giver=order is not None and order.names_giver,
        is_heading=directed is not None,
        asks_more=order is not None
        and order.kind is not None
        and not order.lead
        and _asks_more(laid, limb, order.work),
        is_inner=laid.language == "en" and laid.wording.words[limb.first] in _IMPERATIVES,
        beginning="work" if order else _beginning(laid, limb, start),
    )


def _order_to_same(laid: ParsedParagraph, first: int, start: int) -> Order | None:
    """The order before the work in "They are also asked to", whose addressees were named before."""
    is_somebody = (word for word in range(first, start) if laid.has(word, "same") and laid.wording.words[word] != "it")
    same = next(is_somebody, start)
    passive = next((word for word in range(same, start) if laid.has(word, "passive")), start)
    found = next((laid.marks[word] for word in range(passive, start) if laid.has(word, "request", "assignment")), None)
    return Order(kind_of(found), NOBODY, start) if found else None


def _asks_more(laid: ParsedParagraph, limb: Limb, work: int) -> bool:
    """Whether "also" stands before an order, or reporting behind it, which those asked before are to do."""
    words = laid.wording.words
    is_work = laid.language == "vi" or laid.has(work, "to", "says")
    before = words[limb.first : work]
    is_also = is_work and (not ALSO.isdisjoint(before) or _ADDING.match(" ".join(before)) is not None)
    return is_also or " ".join(words[work : work + 2]) in _REPORTING


_ADDING = re.compile(
    r"(?:along with (?:that|this)|at the same time|in addition|additionally|moreover|furthermore|besides|simultaneously"
    r"|concurrently|en outre|de plus|parallelement|par ailleurs|en meme temps|dans le meme temps) "
)
_REPORTING = frozenset({"bao cao", "tong hop", "gui bao", "gui ket"})
_IMPERATIVES = frozenset({"request", "require", "instruct", "ask", "order", "urge", "direct", "assign"})


def _beginning(laid: ParsedParagraph, limb: Limb, start: int) -> Beginning:
    """With what a limb without order and subject begins: with work, with a name, or with something else."""
    if any(laid.has(word, "same", "they", "opener") for word in range(limb.first, start + 1)):
        return "work"
    first = laid.without_article(start)
    while first < limb.end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    if first in laid.names or laid.has(first, "heads"):
        return "name"
    return "work" if laid.has(start, "do", "how", "direct", "to", "with", "must", "basis", *ORDERS) else "other"


def _heading(laid: ParsedParagraph, limb: Limb) -> Listing | None:
    """The addressees in a heading before a colon: `Đối với các bộ:`, or unknown ones, `9. Các tập đoàn:`."""
    if limb.opens and laid.language == "vi" and laid.has(limb.first, "concerning"):
        found = listing(laid, laid.marks[limb.first].end, limb.end)
        return found if found.names and found.end >= limb.end else None
    is_heading = limb.opens and limb.label is not None and limb.end - limb.first <= _LONGEST_HEADING
    acts = any(laid.has(word, "do", "how", "must", "basis", *ORDERS) for word in range(limb.first, limb.end))
    if not is_heading or acts or not may_be_somebody(laid, limb.first, limb.end):
        return None
    return Listing((), (laid.quoted(limb.first, limb.end),), limb.end)


def _clause_of(laid: ParsedParagraph, limb: Limb, order: Order, *, names_subject: bool) -> Clause:
    kind, lead, work, other_givers, _ = order
    implementing, coordinating = implementing_and_coordinating(laid, work, limb.end)
    coordinating = coordinating or (partners_before(laid, limb.first, work) if lead else NOBODY)
    has_work = _has_work(laid, work, limb.end)
    only_directs = _only_directs(laid, work, limb.end, implementing, coordinating)
    return Clause(kind, lead, implementing, coordinating, other_givers, work, has_work, only_directs, names_subject)


def _after_openers(laid: ParsedParagraph, place: int, end: int) -> tuple[int, bool]:
    """The place after what only introduces the sentence, and whether it says "the conclusion states"."""
    start = place
    while place < end and laid.has(place, "opener", "capacity") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    place = _after_same(laid, place, end)
    after_says = _after_says(laid, place, end)
    if after_says != place:
        return after_says, True
    return (place if place < end else start), _is_by_document(laid, place, end)


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
        speaks = speaks or mark.of("they")
        if speaks and mark.of("says") and not mark.of(*ORDERS):
            after = mark.end
            while after < end and laid.has(after, "says") and not laid.has(after, *ORDERS):
                after = laid.marks[after].end
            return after if after < end else place
    return place


def _has_work(laid: ParsedParagraph, place: int, end: int) -> bool:
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


def _only_directs(laid: ParsedParagraph, work: int, end: int, *lists: Listing) -> bool:
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

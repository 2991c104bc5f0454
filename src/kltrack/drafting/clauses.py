"""What a limb says: who is asked by whom for what, in which kind, and who is to do it, or to work with whom."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, NamedTuple

from kltrack.drafting.helpers import partners_before, tail
from kltrack.drafting.laid import Laid
from kltrack.drafting.language import ORDERS, Mark
from kltrack.drafting.limbs import Limb
from kltrack.drafting.lists import NOBODY, Listing, listing, may_be_somebody
from kltrack.drafting.naming import Name
from kltrack.drafting.orders import Order, order_in
from kltrack.drafting.subjects import directed_in, subject_in
from kltrack.terms import KindName

_LONGEST_HEADING = 15  # words of a list's addressees
_MOST_BEFORE_SAYS = 14  # words of "Conclusion No. 195-KL/TW of the Politburo and the Secretariat also clearly"


Beginning = Literal["work", "name", "issuer", "other"]


class Clause(NamedTuple):
    """A limb as it is understood.

    `kind` is the order's, None without one. `lead` are those it addresses; `names_subject`: they stand before their
    verb, and no order addresses them. `ordering` is a body that orders and is not the issuer. `work` is the
    word at which the work begins; `acts` says that there is any, `bare` that it is nothing but directing. `is_told`: it
    is what the document is said to state; `is_same`: it is said of "him" who was named before.
    `is_inner`: it asks others in the imperative, as one task of those above, "request units to"; `is_given`: who orders
    is named; `is_heading`: a colon follows the subject and its verb, "the Minister directs:";
    `begins` says with what a limb begins that has neither order nor subject; "issuer": it tells what they do.
    """

    kind: KindName | None
    lead: Listing
    implementing: Listing
    coordinating: Listing
    ordering: tuple[Name, ...]
    work: int
    acts: bool
    bare: bool
    names_subject: bool
    is_told: bool = False
    is_same: bool = False
    is_given: bool = False
    is_heading: bool = False
    is_inner: bool = False
    begins: Beginning = "work"


class Issuers(NamedTuple):
    """Bodies whose orders count, and those that issued this very document and so are told nothing by it."""

    givers: Collection[str]
    own: Collection[str]


def clause(laid: Laid, limb: Limb, issuers: Issuers) -> Clause:
    """What a limb says."""
    return _told(laid, limb, _said(laid, limb, issuers.givers), issuers.own)


def _told(laid: Laid, limb: Limb, said: Clause, issuers: Collection[str]) -> Clause:
    """The clause without those in its lists who cannot be told: the issuers, and what is a part of another's name."""
    lead, implementing, coordinating = (
        _without(laid, found, issuers) for found in (said.lead, said.implementing, said.coordinating)
    )
    alone = said.names_subject and not lead
    is_issuer = bool(said.lead.names) and not lead and not (alone and laid.has(limb.first, "do", "how", "direct"))
    return said._replace(
        begins="issuer" if is_issuer else said.begins,
        lead=lead,
        implementing=implementing,
        coordinating=coordinating,
        names_subject=said.names_subject and not alone,
    )


def _without(laid: Laid, found: Listing, issuers: Collection[str]) -> Listing:
    kept: list[Name] = []
    for name in found.names:
        if not laid.is_part(name, kept[-1] if kept else None) and set(name.bodies).isdisjoint(issuers):
            kept.append(name)
    return found._replace(names=tuple(kept))


def _said(laid: Laid, limb: Limb, issuers: Collection[str]) -> Clause:
    start, is_told = _after_openers(laid, limb.first, limb.end)
    order = order_in(laid, limb, start, issuers)
    directed = None if order else directed_in(laid, limb, start)
    subject = None if order else directed or subject_in(laid, limb.first, start, limb.end) or _heading(laid, limb)
    if subject:
        order = Order(None, subject, subject.end)
    said = _with_tail(laid, limb, order or Order(None, NOBODY, start), names_subject=subject is not None)
    return said._replace(
        is_told=is_told,
        is_same=any(laid.has(word, "same") for word in range(limb.first, start)),
        is_given=order is not None and order.is_given,
        is_heading=directed is not None,
        is_inner=laid.language == "en" and laid.wording.words[limb.first] in _IMPERATIVES,
        begins="work" if order else _beginning(laid, limb, start),
    )


_IMPERATIVES = frozenset({"request", "require", "instruct", "ask", "order", "urge", "direct", "assign"})


def _beginning(laid: Laid, limb: Limb, start: int) -> Beginning:
    """With what a limb without order and subject begins: with work, with a name, or with something else."""
    if any(laid.has(word, "same", "they", "opener") for word in range(limb.first, start + 1)):
        return "work"
    first = laid.without_article(start)
    while first < limb.end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    if first in laid.names or laid.has(first, "heads"):
        return "name"
    return "work" if laid.has(start, "do", "how", "direct", "to", "with", "must", "basis", *ORDERS) else "other"


def _heading(laid: Laid, limb: Limb) -> Listing | None:
    """Those whom a heading before a colon names: `Đối với các bộ:`, `9. Các tập đoàn nhà nước:`, which none holds."""
    if limb.opens and laid.language == "vi" and laid.has(limb.first, "concerning"):
        found = listing(laid, laid.marks[limb.first].end, limb.end)
        return found if found.names and found.end >= limb.end else None
    is_heading = limb.opens and limb.label is not None and limb.end - limb.first <= _LONGEST_HEADING
    acts = any(laid.has(word, "do", "how", "must", "basis", *ORDERS) for word in range(limb.first, limb.end))
    if not is_heading or acts or not may_be_somebody(laid, limb.first, limb.end):
        return None
    return Listing((), (laid.quoted(limb.first, limb.end),), limb.end)


def _with_tail(laid: Laid, limb: Limb, order: Order, *, names_subject: bool) -> Clause:
    kind, lead, work, ordering, _ = order
    implementing, coordinating = tail(laid, work, limb.end)
    coordinating = coordinating or (partners_before(laid, limb.first, work) if lead else NOBODY)
    acts = _acts(laid, work, limb.end)
    bare = _is_bare(laid, work, limb.end, implementing, coordinating)
    return Clause(kind, lead, implementing, coordinating, ordering, work, acts, bare, names_subject)


def _after_openers(laid: Laid, place: int, end: int) -> tuple[int, bool]:
    """The place after what only introduces the sentence, and whether that is "the conclusion also states that"."""
    start = place
    while place < end and laid.has(place, "opener", "capacity") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    place = _after_same(laid, place, end)
    said = _after_says(laid, place, end)
    if said != place:
        return said, True
    return (place if place < end else start), _is_by_document(laid, place, end)


def _is_by_document(laid: Laid, place: int, end: int) -> bool:
    """Whether a sentence begins with the document that says it: `According to the dispatch, ministries …`."""
    if not laid.has(place, "basis"):
        return False
    stop = next(
        (word for word in range(place + 1, min(end, place + _MOST_BEFORE_SAYS)) if "," in laid.before(word)), place
    )
    return any(f" {name} " in f" {' '.join(laid.wording.words[place:stop])} " for name in _DOCUMENTS)


_DOCUMENTS = (
    *("dispatch", "telegram", "directive", "conclusion", "notice", "letter", "depeche", "telegramme", "lettre"),
    *("document", "cong dien", "chi thi", "ket luan", "thong bao", "cong van"),
)


def _after_same(laid: Laid, place: int, end: int) -> int:
    """The place after "he is also tasked with", which is said of whoever was named before."""
    if not laid.has(place, "same"):
        return place
    work, is_told = laid.marks[place].end, False
    while work < end and (laid.has(work, "passive", "aside", "must") or (is_told and laid.has(work, *ORDERS))):
        is_told = is_told or laid.has(work, "passive")
        work = laid.marks[work].end
    if not is_told and laid.language == "en" and _gives_order(laid, place, work):
        return place
    while work < end and laid.wording.words[work] in _TASKED:
        work += 1
    return work if work < end else place


def _gives_order(laid: Laid, place: int, work: int) -> bool:
    """Whether a person is said to have ordered something: "He also directed ministries to"."""
    return laid.wording.words[place] in ("he", "she") and laid.has(work, *ORDERS) and _named_at(laid, work)


def _named_at(laid: Laid, order: int) -> bool:
    """Whether those whom an order addresses are named behind it."""
    return laid.without_article(laid.marks[order].end) in laid.names


_TASKED = frozenset({"responsible", "charge", "in", "with", "for", "of", "to"})


def _after_says(laid: Laid, place: int, end: int) -> int:
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


def _acts(laid: Laid, place: int, end: int) -> bool:
    """Whether work begins there: with a verb, a word that says how, or one that must be done; or after a basis."""
    if laid.has(place, "do", "how", "direct", "must", "to", "with"):
        return True
    if laid.has(place, "basis") and any(_urges(laid, word) for word in range(place, end)):
        return True
    return any(laid.has(word, "must") for word in range(place, end))


def _urges(laid: Laid, word: int) -> bool:
    return laid.has(word, "urgency") and laid.has(laid.marks[word].end, "do")


def _is_bare(laid: Laid, work: int, end: int, *lists: Listing) -> bool:
    """Whether there is nothing but directing: `to lead and direct`, `chủ trì, phối hợp với … chỉ đạo`."""
    spans = {word for found in lists for name in found.names for word in range(name.first, name.end)}
    covered = set(spans)
    for mark in laid.marks.values():
        if mark.of("direct", "to", "how", "with", "listing", "joins", "must", "opener") or _presides(laid, mark):
            covered |= {*range(mark.first, mark.end)}
    return all(word in covered for word in range(work, end))


def _presides(laid: Laid, mark: Mark) -> bool:
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

"""What a limb says: who is asked by whom for what, in which kind, and who is to do it, or to work with whom."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from kltrack.drafting.laid import Laid, Name
from kltrack.drafting.language import ORDERS, Mark
from kltrack.drafting.limbs import Limb
from kltrack.drafting.lists import Listing, listing
from kltrack.terms import KIND_NAMES, KindName

_NOBODY = Listing((), (), 0)
_MOST_ASIDE = 9  # words of "according to their assigned functions and tasks"
_MOST_BEFORE_SAYS = 14  # words of "Conclusion No. 195-KL/TW of the Politburo and the Secretariat also clearly"
_LONGEST_PREAMBLE = 60  # words before those who are told, after "based on", "in order to"
_NEAR = 4  # words that may stand between who orders and the order


class Clause(NamedTuple):
    """A limb as it is understood.

    `kind` is the order's, None without one. `lead` are those it addresses; `names_subject`: they stand before their
    verb, and no order addresses them. `ordering` is a body that orders and is not the issuer. `work` is the
    word at which the work begins; `acts` says that there is any, `bare` that it is nothing but directing. `is_told`: it
    is what the document is said to state.
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


class _Order(NamedTuple):
    """An order: its kind, whom it addresses, where the work begins, and who gives it if that is not the issuer."""

    kind: KindName | None
    lead: Listing
    work: int
    ordering: tuple[Name, ...] = ()


class Issuers(NamedTuple):
    """Bodies whose orders count, and those that issued this very document and so are told nothing by it."""

    givers: Collection[str]
    own: Collection[str]


def clause(laid: Laid, limb: Limb, issuers: Issuers) -> Clause:
    """What a limb says."""
    return _told(laid, _said(laid, limb, issuers.givers), issuers.own)


def _told(laid: Laid, said: Clause, issuers: Collection[str]) -> Clause:
    """The clause without those in its lists who cannot be told: the issuers, and what is a part of another's name."""
    lead, implementing, coordinating = (
        _without(laid, found, issuers) for found in (said.lead, said.implementing, said.coordinating)
    )
    alone = said.names_subject and not lead
    return said._replace(
        lead=lead, implementing=implementing, coordinating=coordinating, names_subject=said.names_subject and not alone
    )


def _without(laid: Laid, found: Listing, issuers: Collection[str]) -> Listing:
    kept: list[Name] = []
    for name in found.names:
        if not laid.is_part(name, kept[-1] if kept else None) and set(name.bodies).isdisjoint(issuers):
            kept.append(name)
    return found._replace(names=tuple(kept))


def _said(laid: Laid, limb: Limb, issuers: Collection[str]) -> Clause:
    start, is_told = _after_openers(laid, limb.first, limb.end)
    order = _order(laid, limb, start, issuers)
    subject = None if order else _subject(laid, start, limb.end)
    if subject:
        order = _Order(None, subject, subject.end)
    said = _with_tail(laid, limb, order or _Order(None, _NOBODY, start), names_subject=subject is not None)
    return said._replace(is_told=is_told)


def _with_tail(laid: Laid, limb: Limb, order: _Order, *, names_subject: bool) -> Clause:
    kind, lead, work, ordering = order
    implementing, coordinating = _tail(laid, work, limb.end)
    acts = _acts(laid, work, limb.end)
    bare = _is_bare(laid, work, limb.end, implementing, coordinating)
    return Clause(kind, lead, implementing, coordinating, ordering, work, acts, bare, names_subject)


def _after_openers(laid: Laid, place: int, end: int) -> tuple[int, bool]:
    """The place after what only introduces the sentence, and whether that is "the conclusion also states that"."""
    start = place
    while place < end and laid.has(place, "opener") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    said = _after_says(laid, place, end)
    if said != place:
        return said, True
    return (place if place < end else start), False


def _after_says(laid: Laid, place: int, end: int) -> int:
    """The place after "the conclusion states that"."""
    speaks = False
    for word in range(place, min(place + _MOST_BEFORE_SAYS, end)):
        mark = laid.marks.get(word)
        if mark is None:
            continue
        speaks = speaks or mark.of("they")
        if speaks and mark.of("says") and not mark.of(*ORDERS):
            after = mark.end
            while after < end and laid.has(after, "says") and not laid.has(after, *ORDERS):
                after = laid.marks[after].end
            return after if after < end else place
    return place


def _order(laid: Laid, limb: Limb, start: int, issuers: Collection[str]) -> _Order | None:
    """The first order of a limb."""
    place = start
    while place < limb.end:
        name = laid.names.get(place)
        if name is not None:
            place = name.end
            continue
        mark = laid.marks.get(place)
        if mark is not None and mark.of(*ORDERS):
            found = _order_at(laid, limb, start, mark, issuers)
            if found:
                return found
        place = mark.end if mark else place + 1
    return None


def _order_at(laid: Laid, limb: Limb, start: int, mark: Mark, issuers: Collection[str]) -> _Order | None:
    """The order that a phrase gives: to those before it, if it is passive, else to those after it."""
    before = _before(laid, start, mark.first)
    if laid.has(before - 1, "passive") or (before < mark.first and _ends_passive(laid, before, mark.first)):
        passive = _passive(laid, limb, start, mark)
        if passive:
            return passive
    if mark.first == start:
        is_verb = mark.of("direct", "do") and not _addresses(laid, mark, limb)
        return None if is_verb else _addressed(laid, mark, limb, ())
    giver = _giver(laid, start, before)
    if giver is None:
        return None
    own = tuple(name for name in giver if not set(name.bodies) & set(issuers))
    if len(own) < len(giver) or not giver:
        return _addressed(laid, mark, limb, ())
    return None if mark.of("direct") else _addressed(laid, mark, limb, own)


def _passive(laid: Laid, limb: Limb, start: int, mark: Mark) -> _Order | None:
    """The order of "the Commission is assigned", "il est confié au Comité"."""
    subject = _passive_subject(laid, start, mark.first)
    if subject:
        return _Order(_kind(mark), subject, mark.end)
    named = listing(laid, _after_to_whom(laid, mark.end), limb.end)
    return _Order(_kind(mark), named, named.end) if named.names else None


def _addresses(laid: Laid, mark: Mark, limb: Limb) -> bool:
    """Whether a verb that may also direct others begins an order: it names whom it orders, and is given to nobody."""
    return mark.of("begins") and bool(listing(laid, _after_to_whom(laid, mark.end), limb.end))


def _before(laid: Laid, start: int, place: int) -> int:
    """The place before the words that may stand between who orders and the order: "has also clearly"."""
    aside = sorted(mark for mark in laid.marks.values() if mark.of("aside", "passive", "past", "how"))
    ends = {mark.end: mark for mark in reversed(aside)}  # of two that end together the longer
    while place > start and place in ends and not laid.before(place).strip(" ,"):
        place = ends[place].first
    return place


def _ends_passive(laid: Laid, first: int, end: int) -> bool:
    return any(laid.has(word, "passive") for word in range(first, end))


def _passive_subject(laid: Laid, start: int, end: int) -> Listing | None:
    """Those that are asked, before the verb: `the Commission is assigned`. The last list before it."""
    firsts = sorted(name.first for name in laid.names.values() if start <= name.first < end)
    for first in firsts:
        found = listing(laid, first, end)
        if found.names and end - found.end <= _NEAR:
            return found
    return None


def _addressed(laid: Laid, mark: Mark, limb: Limb, ordering: tuple[Name, ...]) -> _Order:
    """Whom an order addresses; "agreed to direct" is an order of the second verb."""
    kind, end = _kind(mark), mark.end
    place = end
    while laid.has(place, "to", "how", "aside") and place < limb.end and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    second = laid.marks.get(place)
    if kind == "decision" and second and second.of("assignment", "authorisation", "direct") and place < limb.end:
        found = listing(laid, second.end, limb.end)
        if found.names:
            return _Order(_kind(second) if second.of(*ORDERS) else "assignment", found, found.end, ordering)
    if kind == "decision":
        return _Order(kind, _NOBODY, end, ordering)
    found = listing(laid, _after_to_whom(laid, end), limb.end)
    return _Order(kind, found, found.end if found else end, ordering)


def _after_to_whom(laid: Laid, place: int) -> int:
    """The place after "to", "aux" before those that an order addresses."""
    if laid.language == "fr" and laid.has(place, "to", "joins"):
        return laid.marks[place].end
    return place


def _kind(mark: Mark) -> KindName:
    return next(kind for kind in reversed(KIND_NAMES) if mark.of(kind))


def _giver(laid: Laid, start: int, end: int) -> tuple[Name, ...] | None:
    """Who gives an order: bodies that are named just before it; nobody by name for "they", "the conclusion"."""
    for first, name in sorted(laid.names.items()):
        if start <= first and name.end <= end:
            found = listing(laid, first, end)
            if found.end == end:
                return found.names
    for mark in laid.marks.values():
        if mark.of("they") and start <= mark.first and mark.end <= end and _is_near(laid, mark.end, end):
            return ()
    return None


def _is_near(laid: Laid, place: int, end: int) -> bool:
    """Whether nothing but a document's number stands between."""
    between = laid.quoted(place, end) if place < end else ""
    return not between or bool(re.fullmatch(r"(?:No\.?|số|n°|nº|s)?\s*[\d\w/Đ-]{1,16}(?:\s+\w{1,7})?", between))


def _subject(laid: Laid, start: int, end: int) -> Listing | None:
    """Those that stand before their verb, at the beginning or after what is said on which basis: `Based on …, they`."""
    found = _subject_at(laid, start, end)
    if found or not laid.has(start, "basis", "opener", "to", "how"):
        return found
    for place in range(start + 1, min(end, start + _LONGEST_PREAMBLE)):
        if laid.before(place).strip() == ",":
            found = _subject_at(laid, place, end)
            if found:
                return found
    return None


def _subject_at(laid: Laid, start: int, end: int) -> Listing | None:
    """Those that stand before their verb: `ministries must complete`, `các bộ, ngành khẩn trương rà soát`."""
    first = laid.without_article(start)
    while first < end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    if first not in laid.names:
        return None
    found = listing(laid, first, end)
    if found.end >= end:  # "1. The Ministry of Finance:"
        return found
    place = _after_aside(laid, found.end, end)
    if place < end and laid.has(place, "must", "do", "how", "direct", "with") and not laid.has(place, "past"):
        return found._replace(end=place)
    return None


def _after_aside(laid: Laid, place: int, end: int) -> int:
    """The place after what only says on which basis: `, based on the report of …,`."""
    if not laid.has(place, "basis") or "," not in laid.before(place):
        return place
    while place < end and not (
        laid.before(place + 1).strip().endswith(",") and laid.has(place + 1, "do", "how", "must", "direct")
    ):
        place += 1
    return place + 1


def _tail(laid: Laid, work: int, end: int) -> tuple[Listing, Listing]:
    """Whom the work is directed to, and who is to be worked with."""
    implementing = coordinating = _NOBODY
    place = work
    while place < end:
        mark = laid.marks.get(place)
        if mark is None:
            place = laid.names[place].end if place in laid.names else place + 1
            continue
        if mark.of("with") and not coordinating:
            found = listing(laid, mark.end, end)
            coordinating = found or coordinating
            place = found.end if found else mark.end
            continue
        if mark.of("direct") and not implementing:
            found = listing(laid, _after_to_whom(laid, mark.end), end)
            if found.names and _are_told(laid, found.end, end):
                implementing = found
                place = found.end
                continue
        place = mark.end
    return implementing, coordinating


def _are_told(laid: Laid, place: int, end: int) -> bool:
    """Whether those named before a place are told what to do: a verb follows, or the list that it opens."""
    for _ in range(_MOST_ASIDE if laid.has(place, "basis") else 0):
        place += 1
        if laid.has(place, "to"):
            break
    return place >= end or laid.has(place, "to", "do", "how", "must", "with", "direct")


def _acts(laid: Laid, place: int, end: int) -> bool:
    """Whether work begins there: with a verb, a word that says how, or one that must be done."""
    if laid.has(place, "do", "how", "direct", "must", "to", "with"):
        return True
    return any(laid.has(word, "must") for word in range(place, end))


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

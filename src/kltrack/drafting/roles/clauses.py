"""What a limb says: its order and who gives it, whom it addresses, who does the work and who is to be worked with."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal, NamedTuple

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.names.naming import Name
from kltrack.drafting.roles.before_verb import ALSO
from kltrack.drafting.roles.by_source import has_source
from kltrack.drafting.roles.decisions_signed import order_of_decision
from kltrack.drafting.roles.helpers import implementing_and_coordinating, joins_partners, partners_before
from kltrack.drafting.roles.inspectors import order_of_inspectors
from kltrack.drafting.roles.letters_sent import order_of_letter
from kltrack.drafting.roles.openers import after_openers
from kltrack.drafting.roles.order import Order, kind_of
from kltrack.drafting.roles.orders import order_in
from kltrack.drafting.roles.speakers import said_subject
from kltrack.drafting.roles.subjects import directors_in, subject_in
from kltrack.drafting.roles.work import directs_only, says_work
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS
from kltrack.terms import KindName

_LONGEST_HEADING = 15  # words of a list's addressees


Beginning = Literal["work", "name", "issuer", "other"]


class Clause(NamedTuple):
    """A limb as it is understood.

    `kind`: the kind of its order; None without an order.
    `lead`: whom it addresses; `names_subject`: they are the subject before their verb, and no order addresses them.
    `other_givers`: who gives the order, where that is not the issuer.
    `work`: the word at which the work begins; `has_work`: whether there is any; `only_directs`: it is only directing.
    `is_from_document`: the sentence says that the document states it, "the conclusion states that".
    `refers_back`: its subject is somebody named before, "he is also tasked with".
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
    start, is_from_document = after_openers(laid, limb.first, limb.end)
    order = order_in(laid, limb, start, issuers) or order_of_letter(laid, limb, start)
    order = order or order_of_decision(laid, limb, start, issuers) or order_of_inspectors(laid, limb, start)
    directed = None if order else directors_in(laid, limb, start)
    said = None if order or directed else said_subject(laid, start, limb.end, issuers)
    subject = None if order else directed or said or subject_in(laid, limb.first, start, limb.end)
    subject = subject or (None if order else _heading(laid, limb, start))
    if subject:
        order = Order(None, subject, subject.end)
    order = order or _order_to_same(laid, limb.first, start)
    clause = _clause_of(laid, limb, order or Order(None, NOBODY, start), names_subject=subject is not None)
    is_by_source = has_source(laid, limb.first, limb.end)
    is_same = any(laid.has(word, "same") for word in range(limb.first, start))
    return clause._replace(
        is_from_document=is_from_document or said is not None,
        refers_back=is_same and not laid.has(start, *ORDERS),
        has_work=clause.has_work or _they_work(laid, limb) or (is_same and _must_work(laid, limb.first, start)),
        is_heading=directed is not None,
        asks_more=order is not None
        and order.kind is not None
        and not order.lead
        and _asks_more(laid, limb, order.work),
        is_inner=laid.language == "en" and laid.wording.words[limb.first] in _IMPERATIVES,
        beginning="work" if order else _beginning(laid, limb, start, is_told=is_from_document or is_by_source),
    )


def _must_work(laid: ParsedParagraph, first: int, start: int) -> bool:
    """Whether those who were named before must do something, whatever verb says what: "They should set aside land"."""
    must = any(laid.has(word, "must") and laid.wording.words[word] != "will" for word in range(first, start))
    return must and laid.language == "en" and laid.quoted(start, start + 1).islower()


def _they_work(laid: ParsedParagraph, limb: Limb) -> bool:
    """Whether French "ils" begins a limb, with a verb of the present or future behind it: `Ils passent les marchés`."""
    verb = laid.wording.words[limb.first + 1] if limb.first + 1 < limb.end else ""
    is_they = laid.language == "fr" and laid.wording.words[limb.first] in ("ils", "elles")
    return is_they and verb.endswith(("ent", "ront")) and verb not in _SAYING


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


_SAYING = frozenset({"disent", "estiment", "declarent", "restent", "semblent", "reclament", "demandent", "pensent"})
_ADDING = re.compile(
    r"(?:along with (?:that|this)|at the same time|in addition|additionally|moreover|furthermore|besides|simultaneously"
    r"|concurrently|en outre|de plus|parallelement|par ailleurs|en meme temps|dans le meme temps) "
)
_REPORTING = frozenset({"bao cao", "tong hop", "gui bao", "gui ket"})
_IMPERATIVES = frozenset({"request", "require", "instruct", "ask", "order", "urge", "direct", "assign"})


def _beginning(laid: ParsedParagraph, limb: Limb, start: int, *, is_told: bool) -> Beginning:
    """With what a limb without order and subject begins: with work, with a name, or with something else.

    `is_told`: "the Prime Minister stated that" stands before it.
    """
    if any(laid.has(word, "same", "they", "opener") for word in range(start if is_told else limb.first, start + 1)):
        return "work"
    first = laid.without_article(start)
    if laid.language == "vi" and first in laid.marks and joins_partners(laid, laid.marks[first]):
        return "work"
    while first < limb.end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    if first in laid.names or laid.has(first, "heads"):
        return "name"
    return "work" if laid.has(start, "do", "how", "direct", "to", "with", "must", "basis", *ORDERS) else "other"


def _heading(laid: ParsedParagraph, limb: Limb, start: int) -> Listing | None:
    """The addressees in a heading before a colon: `Đối với các bộ:`, "For banks:", or unknown ones, `9. Các tập đoàn:`.

    The words of the limb before `start` only introduce it.
    """
    if limb.opens and laid.language == "vi" and laid.has(limb.first, "concerning"):
        found = listing(laid, laid.marks[limb.first].end, limb.end)
        return found if found.names and found.end >= limb.end else None
    if limb.opens and laid.language == "en" and laid.has(start, "concerning"):
        found = listing(laid, laid.marks[start].end, limb.end)
        return found._replace(end=limb.end) if found.names and limb.end - start <= _LONGEST_HEADING else None
    is_heading = limb.opens and limb.label is not None and limb.end - limb.first <= _LONGEST_HEADING
    acts = any(laid.has(word, "do", "how", "must", "basis", *ORDERS) for word in range(limb.first, limb.end))
    if not is_heading or acts or not may_be_somebody(laid, limb.first, limb.end):
        return None
    first = limb.first
    while laid.language == "fr" and first < limb.end and laid.has(first, "joins"):
        first = laid.marks[first].end  # "Au Bureau du comité:"
    return Listing((), (laid.quoted(first, limb.end),), limb.end)


def _clause_of(laid: ParsedParagraph, limb: Limb, order: Order, *, names_subject: bool) -> Clause:
    kind, lead, work, other_givers = order
    implementing, coordinating = implementing_and_coordinating(laid, work, limb.end)
    coordinating = coordinating or (partners_before(laid, limb.first, work) if lead else NOBODY)
    has_work = says_work(laid, work, limb.end)
    only_directs = directs_only(laid, work, limb.end, implementing, coordinating)
    return Clause(kind, lead, implementing, coordinating, other_givers, work, has_work, only_directs, names_subject)

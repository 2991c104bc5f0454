"""Orders: who asks whom, `X requests Y to`, `giao Y`; passive ones stand in passive.py."""

from __future__ import annotations

from collections.abc import Collection

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.limbs.new_work import follows_signed
from kltrack.drafting.names.naming import Name
from kltrack.drafting.roles.concerned import concerned_before
from kltrack.drafting.roles.givers import giver_in
from kltrack.drafting.roles.letters_sent import sent_to, sent_to_before
from kltrack.drafting.roles.local_givers import agrees_locally, is_local, is_local_giver, is_petition
from kltrack.drafting.roles.no_orders import asks_nothing
from kltrack.drafting.roles.order import Order, kind_of
from kltrack.drafting.roles.passive import before_asides, ends_passive, passive_order
from kltrack.drafting.roles.plain_asking import asks_plainly
from kltrack.drafting.roles.praised import praised_start
from kltrack.drafting.roles.signed_documents import asks_beside_work, has_signed
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Mark


def order_in(laid: ParsedParagraph, limb: Limb, start: int, issuers: Collection[str]) -> Order | None:
    """The first order of a limb."""
    place = start
    while place < limb.end:
        name = laid.names.get(place)
        if name is not None:
            place = name.end
            continue
        mark = laid.marks.get(place)
        leads_up = mark is not None and (
            _is_aside_praise(laid, limb, mark) or _only_stresses(laid, limb, mark) or _only_closes(laid, limb, mark)
        )
        if mark is not None and mark.of(*ORDERS) and not leads_up:
            found = _order_at(laid, limb, start, mark, issuers)
            if found:
                return found
        place = mark.end if mark else place + 1
    return None


def _is_aside_praise(laid: ParsedParagraph, limb: Limb, mark: Mark) -> bool:
    """Whether praise only leads up to an order: "While commending the keepers, the Prime Minister asked"."""
    leads_up = laid.wording.words[limb.first] == "while" and mark.first == limb.first + 1
    asks = any(other.first > mark.end and other.of("request", "assignment") for other in laid.marks.values())
    return leads_up and asks and mark.of("commendation")


def _only_stresses(laid: ParsedParagraph, limb: Limb, mark: Mark) -> bool:
    """Whether somebody first stresses how things are: "The leader stressed that wells are old, and asked"."""
    later = [other for other in laid.marks.values() if mark.end <= other.first < limb.end]
    order = min((other.first for other in later if other.of("request", "assignment")), default=None)
    if (
        order is None
        or laid.wording.words[mark.first] not in _STRESSING
        or "that" not in laid.wording.words[mark.end - 1 : mark.end + 1]
    ):
        return False
    return not any(other.of("must") and other.first < order for other in later)


_STRESSING = frozenset({"stressed", "emphasized", "emphasised", "underlined", "underscored", "noted"})


def _only_closes(laid: ParsedParagraph, limb: Limb, mark: Mark) -> bool:
    """Whether a sentence that says what must be done only ends with who said so: "…, he insisted", `…, a-t-il dit`."""
    if limb.end - mark.end > _LONGEST_CLOSE or not mark.of("request", "assignment"):
        return False
    comma = next(
        (word for word in range(mark.first, limb.first, -1) if laid.signs_before(word).strip(" “”\"'’»") == ","), None
    )
    if (
        comma is None
        or mark.first - comma > _LONGEST_SPEAKER
        or any(laid.has(word, "to") for word in range(mark.end, limb.end))
    ):
        return False
    musts = [other for other in laid.marks.values() if other.of("must") and limb.first < other.first < comma]
    return any(laid.wording.words[other.first] != "will" for other in musts)


_LONGEST_CLOSE, _LONGEST_SPEAKER = 4, 6  # words of "in a document" and of "the Deputy Prime Minister Le Van An"


def _order_at(laid: ParsedParagraph, limb: Limb, start: int, mark: Mark, issuers: Collection[str]) -> Order | None:
    """The order that a phrase gives: to those named before it if it is passive, else to those named after it."""
    before = before_asides(laid, start, mark.first)
    if asks_nothing(laid, mark) or _only_describes_tasks(laid, start, before):
        return None
    if laid.has(before - 1, "passive") or (before < mark.first and ends_passive(laid, before, mark.first)):
        return passive_order(laid, limb, start, mark)
    if mark.first == start:
        is_signed = limb.by_comma and follows_signed(laid, mark.first)
        is_verb = mark.of("direct", "do") and not _addresses(laid, mark, limb) and not is_signed
        return None if is_verb else _addressed(laid, mark, limb, ())
    giver = giver_in(laid, mark, range(start, before), limb)
    is_verb = mark.of("do") and _is_work(laid, limb.first, mark)
    if giver is None or is_verb or (giver and is_petition(laid, mark, giver)):
        return None
    if giver and sent_to(laid, limb, mark).names[-1:] == giver[-1:]:
        giver = ()  # who stand before the order are those to whom it went
    own = tuple(name for name in giver if not set(name.bodies) & set(issuers))
    if len(own) < len(giver) or not giver:
        return _addressed(laid, mark, limb, ())
    is_own = laid.language == "vi" or laid.wording.words[mark.first].endswith("s")  # "thống nhất" among themselves
    is_told = laid.language == "en" and laid.wording.words[mark.end - 1].endswith("ed")  # "has directed the Center to"
    is_work = (mark.of("direct") and not is_told) or (is_own and mark.of("decision"))
    is_past = laid.language == "vi" and any(laid.has(word, "past") for word in range(before, mark.first))
    is_listed = limb.label is not None and not is_past  # "- UBND tỉnh vừa yêu cầu" is news
    is_told_to = is_local_giver(laid, mark, start, before) or _assigns(laid, mark, giver)
    is_told_to = is_told_to or (laid.language == "vi" and asks_plainly(laid, mark, start, before))
    is_told_to = is_told_to or (laid.language == "en" and has_signed(laid, giver[-1].end, before))
    is_told_to = is_told_to or (mark.of("decision") and agrees_locally(laid, mark, start, before))
    is_work = is_work and (is_listed or not is_told_to) and not asks_beside_work(laid, mark, limb.first)
    return None if is_work else _addressed(laid, mark, limb, own)


def _assigns(laid: ParsedParagraph, mark: Mark, givers: tuple[Name, ...]) -> bool:
    """Whether somebody of a province tells others in the present: "The Chairman assigns the Department to"."""
    is_present = laid.language == "en" and laid.wording.words[mark.end - 1] in _TELLS
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words)) if is_present else NOBODY
    return bool(found) and laid.has(found.end, "to") and all(is_local(laid, name) for name in givers)


_TELLS = frozenset({"assigns", "requests", "asks", "requires", "urges", "orders", "instructs", "tasks"})


def _is_work(laid: ParsedParagraph, start: int, mark: Mark) -> bool:
    """Whether a verb that may be an order is the work itself: `it will work with the Ministry to decide on`."""
    return laid.has(mark.first - 1, "to") and any(laid.has(word, "must") for word in range(start, mark.first))


def _only_describes_tasks(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether a Vietnamese order only says which tasks are meant: `nhiệm vụ được Chính phủ, Thủ tướng giao`.

    The word "được" may be left out behind what is given: `các nhiệm vụ Thủ tướng giao`.
    """
    first = next((name.first for name in laid.names.values() if name.end == end), None)
    while first is not None:
        joined = first - 1 if laid.wording.words[first - 1 : first] == ["va"] else first
        other = next((name for name in laid.names.values() if name.end == joined and name.first > start), None)
        if other is None:
            break
        first = other.first
    if laid.language != "vi" or first is None or first <= start:
        return False
    return laid.wording.words[first - 1] == "duoc" or " ".join(laid.wording.words[first - 2 : first]) in _GIVEN


_GIVEN = frozenset({"nhiem vu", "du toan", "chi tieu", "cong viec"})


def _addresses(laid: ParsedParagraph, mark: Mark, limb: Limb) -> bool:
    """Whether a verb that may also mean directing begins an order: it names its addressees."""
    return mark.of("begins") and bool(listing(laid, addressees_start(laid, mark.end), limb.end))


def _addressed(laid: ParsedParagraph, mark: Mark, limb: Limb, other_givers: tuple[Name, ...]) -> Order:
    """The order of a phrase with its addressees; in "agreed to direct" the second verb gives the order."""
    kind = kind_of(mark)
    end = praised_start(laid, mark) if kind == "commendation" else mark.end
    place = end
    while laid.has(place, "to", "how", "aside") and place < limb.end and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    second = laid.marks.get(place)
    if kind == "decision" and second and second.of("assignment", "authorisation", "direct") and place < limb.end:
        found = listing(laid, second.end, limb.end)
        if found.names:
            return Order(kind_of(second) if second.of(*ORDERS) else "assignment", found, found.end, other_givers)
    if kind == "decision":
        return Order(kind, NOBODY, end, other_givers)
    found = NOBODY if _leads_to_verb(laid, end) else listing(laid, addressees_start(laid, end), limb.end)
    if not found and laid.wording.words[end : end + 1] == ["them"]:
        return Order(kind, sent_to_before(laid, limb, mark), end + 1, other_givers)
    if not found and laid.language == "vi":
        found = concerned_before(laid, limb, mark) or sent_to(laid, limb, mark)
        return Order(kind, found, end, other_givers)
    found = _with_joined(laid, found, limb.end) if found else _who_must(laid, end, limb.end)
    return Order(kind, found, found.end if found else end, other_givers)


def _leads_to_verb(laid: ParsedParagraph, place: int) -> bool:
    """Whether a French order ends in "de", with its work behind it, and so names nobody: `a proposé d'auditer deux`."""
    words = laid.wording.words
    is_word = place < len(words) and place not in laid.names and laid.quoted(place, place + 1).islower()
    is_verb = is_word and words[place].endswith(("er", "ir", "re"))
    return laid.language == "fr" and is_verb and words[place - 1] in ("de", "d")


def _who_must(laid: ParsedParagraph, place: int, end: int) -> Listing:
    """Those who must do what is asked, behind a preamble: "requested that with more speed, ministries must"."""
    if laid.wording.words[place : place + 1] != ["that"]:
        return NOBODY
    must = next((word for word in range(place, end) if laid.has(word, "must")), place)
    for first in range(place + 1, must):
        if "," in laid.signs_before(first):
            found = listing(laid, laid.without_article(first), end)
            if found.names and found.end == must:
                return found
    return NOBODY


def _with_joined(laid: ParsedParagraph, found: Listing, end: int) -> Listing:
    """The list and the addressees of a second verb: `yêu cầu các Chủ tịch và đề nghị các Bí thư tập trung`."""
    place = found.end
    while place < end and laid.has(place, "joins", "aside") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    joins = any(laid.has(word, "joins") for word in range(found.end - 1, place))
    if not found.names or not joins or not laid.has(place, "request", "assignment"):
        return found
    more = listing(laid, addressees_start(laid, laid.marks[place].end), end)
    return Listing((*found.names, *more.names), (*found.unknown, *more.unknown), more.end) if more.names else found

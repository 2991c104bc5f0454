"""Who gives an order: bodies that are named before it, "they", or somebody outside the directory."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.names.naming import Name
from kltrack.drafting.roles.asked import is_asked_at
from kltrack.drafting.roles.authorities import asks_in_writing, asks_those_below, is_firm, is_local_petition
from kltrack.drafting.roles.local_givers import decides_locally, is_local_giver, is_second_order
from kltrack.drafting.roles.office_givers import is_person_alone, is_person_in_office, is_place_alone
from kltrack.drafting.roles.plain_asking import asks_plainly
from kltrack.drafting.roles.signed_documents import asks_beside_work, has_signed
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Kind, Mark

_LONGEST_NAME = 5  # words of a person's name
_NEAR = 4  # words before a Vietnamese order that only name its topic


def gives_orders(laid: ParsedParagraph, body: str) -> bool:
    """Whether a paragraph says that a body asks for something, or stresses it: `Thủ tướng yêu cầu Bộ Y tế`."""
    kinds: tuple[Kind, ...] = ("request", "assignment") if laid.language == "vi" else ("request", "assignment", "says")
    asked = {mark.end for mark in laid.marks.values() if mark.of("request")}
    named = [name for name in laid.names.values() if body in name.bodies and name.first not in asked]
    ends = [name.end for name in named if laid.language == "vi" or not is_asked_at(laid, name.first)]
    orders = [mark.first for mark in laid.marks.values() if mark.of(*kinds)]
    orders += [place for place in range(len(laid.wording.words)) if stresses_at(laid, place)]
    return any(0 <= order - end <= _MOST_TO_ORDER for end in ends for order in orders)


def stresses_at(laid: ParsedParagraph, place: int) -> bool:
    """Whether a Vietnamese verb of stressing stands there: `nhấn mạnh`, `quán triệt`."""
    return laid.language == "vi" and laid.wording.words[place : place + 2] in (["nhan", "manh"], ["quan", "triet"])


_MOST_TO_ORDER = 6  # words between a giver's name and the order: a person's name, "has also"


def giver_in(laid: ParsedParagraph, mark: Mark, before: range, limb: Limb) -> tuple[Name, ...] | None:
    """The givers of an order in the words before it; () for somebody who is not named, None for nobody."""
    start, end = before.start, before.stop
    giver = _named_giver(laid, start, end)
    if giver and _is_proposed(laid, start, giver[0].first):
        return None
    if giver is None and asks_beside_work(laid, mark, limb.first):
        return ()
    if giver is None and is_local_petition(laid, mark, start, end):
        return None
    is_open = giver is None and (
        _is_unknown_giver(laid, mark, start, end)
        or is_person_in_office(laid, mark, start, end)
        or (
            (asks_those_below(laid, mark, start, end) or asks_in_writing(laid, mark, start, end))
            and _asks_somebody(laid, mark)
        )
        or is_place_alone(laid, start, end)
        or _follows_topic(laid, start, end)
        or _is_after_basis(laid, mark, start, limb)
        or _is_second_verb(laid, start, end)
        or _asks_after_other(laid, mark, start, end)
        or is_person_alone(laid, start, end)
        or is_local_giver(laid, mark, start, end)
        or is_second_order(laid, mark, start, end)
        or asks_plainly(laid, mark, start, end)
        or decides_locally(laid, mark, start, end)
    )
    return () if is_open else giver


def _is_proposed(laid: ParsedParagraph, start: int, first: int) -> bool:
    """Whether somebody only proposes that a body gives an order: "the ministry suggested the PM assign the MPI"."""
    while first > start and laid.wording.words[first - 1] in _PROPOSED_BY:
        first -= 1
    before = " ".join(laid.wording.words[max(start, first - 2) : first])
    return before.endswith(_PROPOSING)


_PROPOSED_BY = frozenset({"the", "that", "que", "le", "la", "to", "a", "au"})
_PROPOSING = (
    "suggested",
    "proposed",
    "recommended",
    "propose",
    "suggere",
    "recommande",
    "kien nghi",
    "de xuat",
    "de nghi",
)


def _is_unknown_giver(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether somebody outside the directory gives an order: "the Steering Committee requested the Ministry to"."""
    if laid.language == "vi" or not mark.of("request", "assignment") or end <= start:
        return False
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    is_near = bool(found.names) and found.names[0].first <= mark.end + 1
    asks = is_near and any(laid.has(word, "to") for word in range(found.names[-1].end, found.end + 1))
    asks = asks or _asks_somebody(laid, mark)
    if laid.language == "fr":
        first = laid.without_article(start)
        is_unbroken = not any(laid.signs_before(word).strip(" '’-") for word in range(first + 1, end))
        return asks and is_unbroken and laid.wording.words[first] in _HEADS
    is_capital = laid.wording.text[laid.wording.starts[end - 1]].isupper()
    return asks and is_capital and may_be_somebody(laid, end - 1, end) and (is_near or not is_firm(laid, start, end))


def _asks_somebody(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether an order asks somebody, also outside the directory, to work: `demande aux unités de renforcer`."""
    is_article = laid.wording.words[mark.end : mark.end + 1] in (["a"], ["au"], ["aux"], ["le"], ["la"], ["les"])
    if laid.language == "fr" and not is_article:
        return False
    if laid.language == "en" and laid.wording.words[mark.end : mark.end + 1] == ["that"]:
        return True
    for word in range(mark.end + 1, min(mark.end + _NEAR_WORK, len(laid.wording.words) - 1)):
        if laid.has(word, "to") and _is_verb(laid, laid.marks[word].end):
            return True
    return False


def _is_verb(laid: ParsedParagraph, place: int) -> bool:
    """Whether a verb stands there; in English whatever is no article and no name may be one behind "to"."""
    if place >= len(laid.wording.words) or laid.has(place, "do", "how", "direct"):
        return place < len(laid.wording.words)
    is_word = place not in laid.names and laid.quoted(place, place + 1).islower()
    return (
        laid.language == "en"
        and is_word
        and not laid.has(place, "joins", "which")
        and laid.signs_before(place + 1)[:1] != ","
    )


_NEAR_WORK = 20  # words


_HEADS = frozenset({"chef", "ministre", "president", "comite", "directeur", "responsable", "dirigeant", "bureau"}) | {
    *("departement", "service", "direction", "inspection", "vice", "secretaire", "gouvernement")
}


def _follows_topic(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether only its topic stands before a Vietnamese order: `Về vấn đề này giao Bộ Y tế`."""
    is_short = laid.language == "vi" and start < end <= start + _NEAR and laid.has(start, "basis")
    return is_short and not any(
        word in laid.names or laid.has(word, "do", "must", "past") for word in range(start + 1, end)
    )


def _is_second_verb(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether somebody who first stressed something then gives the order: `a souligné que …, et a demandé aux`."""
    if laid.language == "vi" or laid.without_article(start) in laid.names:
        return False
    comma = next(
        (word for word in range(end, max(start, end - 2), -1) if laid.signs_before(word).strip() == ","), start
    )
    first = next((word for word in range(start, comma) if laid.has(word, "says")), comma)
    return comma > first and all(laid.has(word, "joins", "opener", "aside", "past") for word in range(comma, end))


def _asks_after_other(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether somebody who did something else then asks others: "He sent his condolences and asked leaders to"."""
    if laid.language != "en" or laid.wording.words[mark.first - 1] != "and" or end <= start:
        return False
    first = laid.without_article(start)
    begins = first in laid.names or laid.has(start, "they") or laid.has(first, "office")
    is_past = laid.wording.words[mark.end - 1].endswith(("ed", "told"))
    return begins and is_past and mark.of("request", "assignment") and _asks_somebody(laid, mark)


def _is_after_basis(laid: ParsedParagraph, mark: Mark, start: int, limb: Limb) -> bool:
    """Whether a Vietnamese order follows its basis and a comma: `Căn cứ ý kiến chỉ đạo, yêu cầu các sở`."""
    if laid.language != "vi" or not laid.has(start, "basis") or laid.signs_before(mark.first).strip() != ",":
        return False
    acts: tuple[Kind, ...] = (*ORDERS, "must", "do", "how", "direct")
    is_plain = not any(word in laid.names or laid.has(word, *acts) for word in range(start, mark.first))
    return is_plain and mark.of("begins") and bool(listing(laid, addressees_start(laid, mark.end), limb.end).names)


def _named_giver(laid: ParsedParagraph, start: int, end: int) -> tuple[Name, ...] | None:
    """Who gives an order: the bodies named just before it; () for "they", "the conclusion"; None for nobody."""
    speaker = _unnamed_giver(laid, start, end)
    inside = [name for first, name in sorted(laid.names.items()) if start <= first and name.end <= end]
    if speaker is not None and laid.language == "vi" and all(name.end <= speaker.first for name in inside):
        return ()
    for name in inside:
        found = listing(laid, name.first, end)
        last = found.names[-1].end if found.names else found.end
        if found.end == end or (found and any(_leads_to_order(laid, place, end) for place in (found.end, last))):
            return found.names
    return () if speaker else None


def _leads_to_order(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether only a person's name, another office, or a document that was signed stands between giver and order."""
    is_parted = laid.signs_before(place).strip() == "," and laid.signs_before(end).strip() != ","
    is_person = (_is_person(laid, place, end) and not (is_parted and laid.language == "fr")) or _ALSO_IS.fullmatch(
        laid.quoted(place, end)
    ) is not None
    return is_person or has_signed(laid, place, end)


_ALSO_IS = re.compile(r"(?:who is|qui est)\b[^;:.]{3,120}")


def _unnamed_giver(laid: ParsedParagraph, start: int, end: int) -> Mark | None:
    """The word just before an order for who gives it without a name: "they", "the conclusion", `Phó Thủ tướng`."""
    for mark in laid.marks.values():
        is_person = mark.of("same") and laid.wording.words[mark.first] in ("he", "she")
        if not (mark.of("they") or is_person) or mark.first < start or mark.end > end:
            continue
        if _is_near(laid, mark.end, end) or (mark.of("office") and has_signed(laid, mark.end, end)):
            return mark
    return None


def _is_person(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether only a person's name stands between two places: `Tổng Bí thư Lê Văn An yêu cầu`."""
    text = _ON_DAY.sub("", laid.quoted(place, end))
    return 1 < len(text.split()) <= _LONGEST_NAME and text.istitle()


_ON_DAY = re.compile(  # "Chairman Le Van An on June 7 assigned"
    r"(?: on|,) (?:[A-Z][a-z]+ \d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$"
)


# A person's name, and what other office he holds: `Lê Văn An – Trưởng Ban Chỉ đạo Bến đò`, "Le Van An, head of".
_TITLED = re.compile(
    r"[A-ZĐ]\w+(?: [A-ZĐ]\w+){1,4}(?:\s*[–—-]\s*|, |\s*\()(?:Trưởng|Phó|Chủ tịch|Bí thư|Ủy viên|[Hh]ead|[Cc]hair|who is"
    r"|who is also|chef|président)\b[^;:.]{0,90}"
)


def _is_near(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether only a document's number or a person's name stands between two places, or nothing."""
    between = _ON_DAY.sub("", laid.quoted(place, end)) if place < end else ""
    if (between.istitle() and end - place <= _LONGEST_NAME) or _TITLED.fullmatch(between):
        return True
    return not between or bool(
        re.fullmatch(r"(?:No\.?|số|n°|nº|s)?\s*(?=\S*[\d/-])[\d\w/Đ-]{1,16}(?:\s+\w{1,7})?", between)
    )

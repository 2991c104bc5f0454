"""What may stand between a subject and its verb: "also", which of a group are meant, on what grounds they act."""

from __future__ import annotations

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

ALSO = frozenset({"cung", "also", "egalement", "aussi"})
_CONDITIONS = frozenset({"with", "without", "in", "where", "having", "that", "which", "whose", "lagging", "affected"})
_LONGEST_CONDITION = 30  # words that say which of a group are meant


def after_also(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after "also" or "then" between a subject and the "must" of it: `Bộ Y tế cũng có nhiệm vụ`."""
    is_between = place + 1 < end and laid.wording.words[place] in ALSO | _THEN and laid.has(place + 1, "must")
    return place + 1 if is_between else place


_THEN = frozenset({"then", "therefore", "thus", "now", "donc", "alors", "ensuite", "desormais"})


def after_condition(laid: ParsedParagraph, place: int, subject: Listing, end: int) -> int:
    """The place of "must" behind words that say which of a group are meant: "localities with few wells must"."""
    are_groups = bool(subject.names) and all({*name.bodies} <= laid.lookup.groups for name in subject.names)
    if laid.language != "en" or not are_groups or place >= end:
        return place
    if _CONDITIONS.isdisjoint(laid.wording.words[place - 1 : place + 1]):  # a list may end behind its "that"
        return place
    for word in range(place + 1, min(end, place + _LONGEST_CONDITION)):
        if laid.signs_before(word).strip():
            return place
        if laid.has(word, "must") and laid.wording.words[word - 1] not in ("that", "which", "who"):
            return word
    return place


def after_aside(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after words that only say on which basis: `, based on the report of …,`, `theo chức năng được giao`."""
    start = place
    if laid.has(place, "capacity"):
        place = _after_comma(laid, laid.marks[place].end, end)
    is_apposition = "," in laid.signs_before(place) and place < end and laid.wording.words[place] in _AS
    is_basis = laid.has(place, "basis") and ("," in laid.signs_before(place) or place > start)
    if not is_basis and not is_apposition:
        return place
    while place < end and not (
        laid.signs_before(place + 1).strip().endswith(",") and laid.has(place + 1, "do", "how", "must", "direct")
    ):
        place += 1
    return place + 1


_AS = frozenset({"as", "which", "who", "la", "voi", "en", "qui", "organe", "agence"})  # ", as the standing agency,"


def after_grounds(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place of the work behind a Vietnamese "căn cứ" that follows the subject: `các xã căn cứ quy mô xác định`."""
    if laid.language != "vi" or laid.wording.words[place : place + 2] != ["can", "cu"]:
        return place
    return next((word for word in range(place + 2, end) if laid.has(word, "do")), place)


def _after_comma(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after a word or two of an aside that a comma closes: `leurs fonctions et tâches respectives,`."""
    for word in range(place + 1, min(place + _LEFT_OF_ASIDE, end)):
        if laid.signs_before(word).strip() == ",":
            return word
    return place


_LEFT_OF_ASIDE = 3

"""Where words of a list that are no name of the directory end, and what ends the list."""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import after_limit
from kltrack.drafting.limbs.somebody import NAMING_WORDS, is_somebody
from kltrack.drafting.names.group_names import is_any_agency
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

STOPS = re.compile(r"[.:?!]")  # signs that end a list
PARTS = re.compile(r"[,;/]")  # signs that part a list
LONGEST = 14  # words of one unknown part; after a longer one the list is over
_CUTS = re.compile(r"[,;/.:?!(]")  # signs that end a part; the name before a bracket is whole
_MOST_WHICH = 12  # words that say which of the bodies are meant


def ends_list(laid: ParsedParagraph, place: int) -> bool:
    """Whether work, or what else is no body, begins at a word, so that a list ends before it."""
    if laid.language == "vi" and (laid.has(place, "request") or after_limit(laid, place) > place):
        return True
    return laid.has(place, "do", "how", "must", "to", "direct", "with", "passive", "past", "basis", "capacity")


def after_which(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after words that only say which of the bodies are meant: up to a comma or a verb."""
    start = place
    place = laid.marks[place].end
    while place < end and place - start < _MOST_WHICH:
        if PARTS.search(laid.signs_before(place)) or STOPS.search(laid.signs_before(place)):
            break
        if laid.language == "en" and _begins_other(laid, place):
            break
        if laid.language == "fr" and laid.quoted(place, place + 2).lower() in ("et à", "et au", "et aux"):
            break
        if laid.language == "vi" and laid.quoted(place, place + 3).lower() == "và địa phương":
            break
        if place in laid.names or laid.has(place, "which"):
            place = laid.names[place].end if place in laid.names else laid.marks[place].end
            continue
        is_of_name = laid.language == "en" and laid.wording.text[laid.wording.starts[place]].isupper()
        is_free = is_of_name or (laid.has(place, "to", "how") and laid.language == "fr")
        if ends_list(laid, place) and not is_free:  # "Department of Planning"
            break
        place += 1
    return place


def _begins_other(laid: ParsedParagraph, place: int) -> bool:
    """Whether "and" begins another name: "the Department of Trade and the Department of Health", "and other units"."""
    behind = laid.without_article(place + 1)
    begins = laid.quoted(behind, behind + 1)
    return laid.wording.words[place] == "and" and (begins in _HEADS or begins in _OTHERS)


_HEADS = frozenset(
    {"Department", "Departments", "Ministry", "Office", "Inspectorate", "People"}
)  # "People's Committees"


_OTHERS = frozenset({"relevant", "related", "other", "concerned", "all", "local"})


def after_bracket(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after the words in brackets that begin at a word."""
    while place < end and ")" not in laid.signs_before(place + 1):
        place += 1
    return min(place + 1, end)


def other_end(laid: ParsedParagraph, place: int, end: int) -> int:
    """The end of words that are no name and no phrase."""
    stop = place + 1
    if laid.has(place, "office"):
        return _after_person(laid, laid.marks[place].end, end)
    stop = max(stop, _abbreviated_end(laid, place, end))
    while stop < end and not _CUTS.search(laid.signs_before(stop)):
        is_joint = (
            laid.has(stop, "joins") and not _is_heads_word(laid, place, stop) and not _joins_name(laid, place, stop)
        )
        if stop in laid.names or is_joint or laid.has(stop, "which") or _ends_other(laid, place, stop):
            break
        stop += 1
    return stop


def _abbreviated_end(laid: ParsedParagraph, place: int, end: int) -> int:
    """The end of a name whose abbreviation follows in brackets, whatever its words: `Tổng công ty Đầu tư … (VEC)`.

    The place itself where no such name begins there.
    """
    is_capital = laid.wording.text[laid.wording.starts[place]].isupper()
    if not is_capital or not is_somebody(laid, place, min(place + LONGEST, end)):
        return place
    for stop in range(place + 1, min(place + LONGEST, end)):
        signs = laid.signs_before(stop)
        if "(" in signs:
            is_short = ")" in laid.signs_before(stop + 1) and laid.quoted(stop, stop + 1).isupper()
            return stop if is_short and not signs.strip(" (") else place
        if signs.strip() or stop in laid.names or laid.has(stop, "with", "must", "to", "passive", "past"):
            return place
    return place


def _joins_name(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether "for" or a French "de" stands inside a name: `Committee for Management of State Capital`."""
    starts, text = laid.wording.starts, laid.wording.text
    first = laid.without_article(first)
    is_named = place + 1 < len(starts) and text[starts[first]].isupper()
    if laid.language == "fr":
        return is_named and laid.wording.spelt(first) in NAMING_WORDS["fr"] and _is_of_noun(laid, place)
    return (
        laid.language == "en" and is_named and laid.wording.words[place] == "for" and text[starts[place + 1]].isupper()
    )


def _is_of_noun(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word belongs to a French "of" with its noun: `de la prévention et de la lutte`."""
    words = laid.wording.words
    if words[place] == "et":
        return _is_of_noun(laid, place + 1) and words[place + 1] in _OF
    of = next((word for word in range(place, max(place - 3, 0), -1) if words[word] in _OF), None)
    noun = laid.without_article(of + 1) if of else len(words)
    if of is None or noun >= len(words) or noun in laid.names or place > noun:
        return False
    return noun > of + 1 or not laid.has(noun, "do", "how", "direct")


_OF = ("de", "d", "du", "des", "contre")


def _ends_other(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a list ends there. "quản lý" behind an agency does not end it: it says of which kind the agency is."""
    if not ends_list(laid, place) or _joins_name(laid, first, place) or _is_capital_in_name(laid, first, place):
        return False
    is_kind = place in laid.marks and laid.quoted(place, laid.marks[place].end).lower().startswith("quản lý")
    return not (is_kind and is_any_agency(laid.quoted(first, place), laid.language))


def _is_capital_in_name(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a word of work stands with a capital inside an English name: "Committee for Lighthouse Repair"."""
    starts, text = laid.wording.starts, laid.wording.text
    is_name = laid.language == "en" and text[starts[laid.without_article(first)]].isupper()
    return is_name and text[starts[place]].isupper() and not laid.signs_before(place).strip()


def _after_person(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after a person's name, which stands behind the office."""
    while (
        place < end and laid.wording.text[laid.wording.starts[place]].isupper() and not laid.signs_before(place).strip()
    ):
        place += 1
    return place


def _is_heads_word(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether words name the heads of the bodies that follow: `người đứng đầu các đơn vị`."""
    if laid.language != "vi" or laid.wording.spelt(place).lower() != "các":
        return False
    return laid.quoted(first, place).lower() in ("chủ tịch", "người đứng đầu", "thủ trưởng", "giám đốc", "lãnh đạo")

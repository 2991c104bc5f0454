"""Where the addressees of an order begin: behind "to", "aux", `đối với`."""

from __future__ import annotations

import re

from kltrack.dates.words import MONTHS, WEEKDAYS
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def addressees_start(laid: ParsedParagraph, place: int) -> int:
    """The place where the addressees of an order begin, after "to", "aux", "đối với" and words for their heads."""
    if laid.language == "fr":
        place = _after_when(laid, place)
    if laid.language == "fr" and laid.has(place, "to", "joins"):
        return laid.marks[place].end
    place = laid.after_head(after_limit(laid, place))
    if laid.language == "en" and _leads_to_addressees(laid, place):
        return laid.after_head(place + 1)
    if laid.language == "en" and _COOPERATION.match(laid.quoted(place, place + 4)):
        return place + 3
    if laid.quoted(place, place + 3).lower() == "cụ thể cho":  # "giao nhiệm vụ cụ thể cho từng sở"
        place += 2
    while laid.language == "vi" and (laid.has(place, "listing", "concerning") or _is_towards(laid, place)):
        place = laid.marks[place].end if laid.has(place, "listing", "concerning") else place + 1
    return place + 1 if laid.language == "vi" and _is(laid, place, "từng") else place


def after_limit(laid: ParsedParagraph, place: int) -> int:
    """The place after a Vietnamese day by which something must be done: `yêu cầu trước ngày 15/3 các bộ phải`."""
    words = laid.wording.words
    if laid.language != "vi" or place >= len(words) or laid.wording.spelt(place) not in _LIMITS:
        return place
    end = place + 1
    while end < len(words) and (words[end] in _OF_DAY or words[end][0].isdigit()):
        end += 1
    has_figure = any(word[0].isdigit() for word in words[place:end])
    return end if has_figure and not re.search(r"[;:.]\s", laid.quoted(place, end)) else place


_LIMITS = frozenset({"trước", "đến", "trong", "chậm", "muộn", "từ"})
_OF_DAY = frozenset(
    {"ngay", "thang", "nam", "quy", "nhat", "la", "het", "cuoi", "den", "i", "ii", "iii", "iv", "nay", "truoc"}
)


def _after_when(laid: ParsedParagraph, place: int) -> int:
    """The place after the day on which a French order was given, if "à" follows: `a ordonné dimanche 7 mai aux`."""
    for word in range(place + 1, min(place + _LONGEST_WHEN, len(laid.wording.words))):
        if laid.wording.words[word] in _TO:
            return word if all(map(_tells_when, laid.wording.words[place:word])) else place
    return place


def _leads_to_addressees(laid: ParsedParagraph, place: int) -> bool:
    """Whether an English "that" or "to" leads from an order to its addressees: "his request to the Ministry to"."""
    words = laid.wording.words
    if words[place : place + 1] == ["that"]:
        return words[place + 1 : place + 2] != ["by"] and not laid.has(place + 1, "basis")
    is_noun = words[place - 1] in _ORDERS and words[place : place + 1] == ["to"]
    return is_noun and laid.without_article(place + 1) in laid.names


_ORDERS = frozenset({"request", "requests", "instruction", "instructions", "order", "orders", "call", "demand"})
_COOPERATION = re.compile(r"for (?:cooperation|coordination) (?:among|between|from|of)\b")
_LONGEST_WHEN = 6  # words of "le dimanche 7 septembre"
_TO = frozenset({"a", "au", "aux"})


def _tells_when(word: str) -> bool:
    return word.isdigit() or word in _WHEN or word in MONTHS


_WHEN = frozenset({"le", "ce", "matin", "soir", "midi", "1er", *WEEKDAYS})


def _is_towards(laid: ParsedParagraph, place: int) -> bool:
    return _is(laid, place, "đến", "tới", "cho", "với")


def _is(laid: ParsedParagraph, place: int, *words: str) -> bool:
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in words

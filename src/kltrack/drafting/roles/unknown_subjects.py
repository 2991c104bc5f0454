"""Subjects outside the directory: told by their capitals, by the verb behind them, or by a day before them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.limbs.lists import Listing, listing
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.roles.before_verb import after_grounds
from kltrack.drafting.roles.french_doers import doer_at
from kltrack.drafting.roles.persons import groups_at, persons_at
from kltrack.drafting.text.labels import is_labelled
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Kind
from kltrack.terms import LanguageCode

_LEAST_CAPITALS, _LONGEST_NAME = 2, 10  # words with a capital, and all words, of a name that its capitals show


def is_capital(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word is written with a capital."""
    return laid.wording.text[laid.wording.starts[place]].isupper()


def unknown_at(laid: ParsedParagraph, first: int, end: int, start: int) -> Listing | None:
    """Somebody outside the directory: a name with a capital, and behind it a verb that says what must be done.

    Its articles stand from `start` on. Behind a numbered Vietnamese name any verb will do.
    """
    if first >= end or laid.has(first, *_BEGINNINGS):
        return None
    found = listing(laid, first, end)
    if _tells(laid, first, found.end):
        return None
    is_first = bool(found.unknown) and found.unknown[0].startswith(laid.quoted(first, first + 1))
    is_named = is_capital(laid, first) or (laid.language != "en" and is_capital(laid, start))
    kinds: tuple[Kind, ...] = _SURE[laid.language] if is_named else ("must",)
    is_numbered = is_named and start <= 1 and is_labelled(laid.paragraph.text)
    is_led_to = is_numbered or follows_day(laid, start) or _has_limit(laid, first, end)
    if laid.language == "vi" and is_led_to:
        kinds = (*kinds, "do", "with")
    is_kind = bool(found.unknown) and found.unknown[0].lower() in GENERIC
    if laid.language == "en" and (is_kind or (is_named and may_be_somebody(laid, first, found.end))):
        kinds = ("must", "do", "how", "direct", "with")
    work = after_grounds(laid, found.end, end)
    if laid.language == "vi" and is_first and is_named and not laid.has(work, *kinds):
        work = _verb_behind_name(laid, work, end)
        kinds = (*kinds, "do", "with") if _begins_sentence(laid, first) else kinds
    leads = is_named and laid.language == "vi" and laid.wording.words[work : work + 2] == ["chu", "tri"]
    must_act = is_first and found.end < end and (leads or laid.has(work, *kinds))
    if must_act:
        return found._replace(end=work)
    someone = _capitalised_at(laid, first, end) or persons_at(laid, first, end) or groups_at(laid, first, end)
    return someone or doer_at(laid, first, end)


def _tells(laid: ParsedParagraph, first: int, end: int) -> bool:
    """Whether words are somebody who tells something, and are not those who must act: "the Chairman said that"."""
    return _TELLING[laid.language].search(laid.quoted(first, min(end, len(laid.wording.words)))) is not None


_TELLING: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\w (?:that\b|(?:proposed|asked|urged|suggested|contributed|attended|reviewed|convened|held|chaired)\b)"
    ),
    "fr": re.compile(r"\w (?:que|a (?:indiqué|déclaré|affirmé|tenu|publié|contribué|reconnu|félicité|proposé))\b"),
    "vi": re.compile(r"\w (?:nhấn mạnh|cho biết|cho rằng|khẳng định|cảm ơn|trân trọng|kiến nghị|đã có)\b"),
}


def _begins_sentence(laid: ParsedParagraph, first: int) -> bool:
    """Whether a word with a capital begins a sentence."""
    before = laid.wording.text[: laid.wording.starts[first]].rstrip()
    return is_capital(laid, first) and (not before or before.endswith((".", "!", "?", "-", "–", "+", "•")))


def _verb_behind_name(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place where a Vietnamese body sets to work behind the rest of its name: `BQL các dự án khẩn trương`."""
    for word in range(place, min(end, place + _LONGEST_REST)):
        if laid.signs_before(word).strip() or laid.has(word, "past", "passive"):
            return place
        if laid.has(word, "with", "must") or laid.wording.spelt(word) in _SETTING_TO_WORK:
            return word
    return place


_LONGEST_REST = 12  # words of "các dự án trọng điểm phát triển đô thị"
_SETTING_TO_WORK = frozenset({"khẩn", "chủ", "tăng", "tập"})  # khẩn trương, chủ động, chủ trì, tăng cường, tập trung


def follows_day(laid: ParsedParagraph, place: int) -> bool:
    """Whether a sentence begins with a limit in Vietnamese and goes on there: `Trước 10/5, các trường nộp kế hoạch`."""
    if laid.language != "vi" or place >= len(laid.wording.starts):
        return False
    return _DAY_FIRST.search(laid.paragraph.text, 0, laid.wording.starts[place]) is not None


_DAY_FIRST = re.compile(
    r"(?:^|[.;:•+*)-]\s*)(?:(?:cụ thể|theo đó|đồng thời|ngoài ra),? )?"
    r"(?:trước|chậm nhất|muộn nhất|đến|hết)(?: (?:trước|là|vào|hết|ngày|đến|tháng|\d{1,2} ?(?:h|g|giờ)\d{0,2}))*"
    r" \d[\d/.-]*,\s+(?:[^.;]{1,160};\s+)?(?:các )?$",
    re.IGNORECASE,
)


def _has_limit(laid: ParsedParagraph, first: int, end: int) -> bool:
    """Whether a Vietnamese limb says from a place on by which day something is to be done."""
    return _LIMIT.search(laid.quoted(first, end)) is not None


_LIMIT = re.compile(r"\b(?:trước|chậm nhất|muộn nhất)(?: (?:trước|là|vào|ngày))* \d{1,2}[/-]\d", re.IGNORECASE)


def _capitalised_at(laid: ParsedParagraph, first: int, end: int) -> Listing | None:
    """Somebody whose name can be told only by its capitals: `The Lighthouse Keepers must`."""
    stop = next((word for word in range(first, min(end, first + _LONGEST_NAME)) if laid.has(word, "must")), first)
    words = range(first, stop)
    if _tells(laid, first, stop):
        return None
    if laid.language != "en" or sum(is_capital(laid, word) for word in words) < _LEAST_CAPITALS:
        return None
    if any(word in laid.names or laid.signs_before(word).strip() for word in words[1:]):
        return None
    return Listing((), (laid.quoted(first, stop),), stop)


# Words that name a body by its kind alone.
GENERIC = frozenset(
    {"ministry", "ministère", "bộ", "committee", "comité", "commission", "bank", "banque", "inspectorate"}
    | {"province", "city"}
)
# Kinds of phrases that show for certain that somebody unknown must do something.
_SURE: Mapping[LanguageCode, tuple[Kind, ...]] = {
    "en": ("must",),
    "vi": ("must", "how", "direct", "with"),
    "fr": ("must", "do"),
}
_BEGINNINGS: tuple[Kind, ...] = ("do", "how", "must", "direct", "they", "same", "opener", "basis", *ORDERS)

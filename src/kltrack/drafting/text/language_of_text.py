"""Which language a text is in, by its commonest words and the letters that only Vietnamese has."""

from __future__ import annotations

from kltrack.dates.deadlines.wording import Wording
from kltrack.terms import LANGUAGE_CODES, LanguageCode

_COMMON = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "for",
            "on",
            "with",
            "by",
            "at",
            "is",
            "are",
            "be",
            "from",
            "as",
            "which",
            "was",
            "were",
            "has",
            "have",
            "must",
            "before",
            "all",
            "a",
            "an",
            "it",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "de",
            "des",
            "du",
            "et",
            "en",
            "pour",
            "dans",
            "au",
            "aux",
            "un",
            "une",
            "que",
            "sur",
            "par",
            "est",
            "ont",
            "a",
            "ce",
            "qui",
            "avant",
            "il",
            "l",
            "d",
        ]
    ),
    "vi": frozenset(["các", "và", "của", "cho", "về", "trong", "được", "không", "là", "có", "những", "theo", "với"]),
}
_ENOUGH = 0.08  # least part of a text's words; in texts of these languages it is a fifth and more


_MARKED = 0.3  # least part of a Vietnamese text's words with letters that the other languages do not have
_ONLY_VIETNAMESE = frozenset("đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹăĩũ")


def _is_vietnamese(word: str) -> bool:
    return not _ONLY_VIETNAMESE.isdisjoint(word)


def language_of(text: str) -> LanguageCode | None:
    """The language of a text; None if it is none that is read."""
    wording = Wording.of(text[:20_000])
    spelt = [word for word in map(wording.spelt, range(len(wording.words))) if word.isalpha()]
    if sum(map(_is_vietnamese, spelt)) >= _MARKED * len(spelt) > 0:
        return "vi"
    counts = {code: sum(word in _COMMON[code] for word in spelt) for code in LANGUAGE_CODES}
    best = max(LANGUAGE_CODES, key=lambda code: counts[code])
    return best if spelt and counts[best] >= _ENOUGH * len(spelt) else None

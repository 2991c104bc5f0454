"""In which language a question is asked: the one that most of its words of asking are from.

Names and dates say nothing of it: "what must Bộ Tài chính do" is English.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from kltrack.dates.words import Word, split_words
from kltrack.question.vocabulary import PHRASES, agree
from kltrack.terms import LanguageCode
from kltrack.text import strip_marks


def language_of(question: str) -> LanguageCode | None:
    """The language of a question; None where its words are of none, or of two alike."""
    words = [word for word in split_words(question) if isinstance(word, Word)]
    found = sorted(((_known(words, code), code) for code in PHRASES), reverse=True)
    (most, code), (next_most, _) = found[:2]
    return code if most > next_most else None


def _known(words: Sequence[Word], code: LanguageCode) -> int:
    """How many of the words are words of asking in a language."""
    written = _written(code)
    return sum(any(agree(word.written, each) for each in written.get(word, ())) for word in words)


@cache
def _written(code: LanguageCode) -> Mapping[str, set[str]]:
    """Bare word → how the language writes it, for every word of its phrases."""
    known: dict[str, set[str]] = {}
    for listed in PHRASES[code].values():
        text = listed.replace("|", " ").replace("!", " ")
        for bare, written in zip(strip_marks(text).split(), text.split(), strict=True):
            known.setdefault(bare, set()).add(written)
    return known

"""The language of a question: the one that most of its words of asking belong to.

Names and dates do not count, nor does what has a capital in mid-sentence or begins a name: "what must Bộ Tài chính do"
is English, and so is "compare Hanoi and Da Nang", though "da" is a Vietnamese word.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kltrack.dates.words import Word, split_words
from kltrack.question.vocabulary.senses import phrases
from kltrack.terms import LANGUAGE_CODES, LanguageCode


@lru_cache(maxsize=16)  # asked of the same question again and again
def language_of(question: str) -> LanguageCode | None:
    """The language of a question; None where no language has most of its words."""
    words = [word for word in split_words(question) if isinstance(word, Word)]
    begins_name = any(word.typed[:1].isupper() for word in words[1:2])  # "Da Nang in 2026"
    plain = [word for at, word in enumerate(words) if not word.typed[:1].isupper() or (at == 0 and not begins_name)]
    asking = plain if len(plain) > 1 or (plain and begins_name) else words  # a question may be all in capitals
    counts = sorted(((_asking_words(asking, code), code) for code in LANGUAGE_CODES), reverse=True)
    (most, code), (next_most, _) = counts[:2]
    return code if most > next_most else None


def _asking_words(words: Sequence[Word], code: LanguageCode) -> int:
    """How many of the words are words of asking in a language."""
    return sum(map(phrases(code).knows, words))

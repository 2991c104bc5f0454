"""The head word of a name: it says what sort of body that is, and without it a part of the name means another thing.

In Vietnamese and French it comes first ("Ban Chỉ đạo …", "présidents des comités …"). In English it ends what stands
before the first preposition, conjunction or comma: the Committee in "Government Steering Committee on the arrangement
of units", the heads in "heads of agencies". Positions are those of the words of the folded name (kltrack.text.fold).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from kltrack.bodies.body import KnownBody
from kltrack.text import fold

# Compiled where there is something to match: a start-up pays for every pattern.
_ENDS_ENGLISH = r"(?i)[,;:()–—]|\s-\s|\b(?:of|for|on|in|at|under|and|to|with|by|from|directly|assigned)\b|&"
_FRENCH = r"(?i)\b(?:de|du|des|et|en|au|aux|d['’])\b"
# They stand between other words of a name, and never end one.
SMALL_WORDS = frozenset(
    ["of", "for", "on", "in", "at", "and", "to", "de", "du", "des", "d", "et", "en", "va", "cua", "ve"]
)
_PLURALS = frozenset({"cac", "nhung"})  # before the head of a Vietnamese name


def head_words(body: KnownBody) -> Iterator[tuple[str, int]]:
    """(folded name, position of its head word) for each name of a body."""
    for language, name in body.names.items():
        yield fold(name), _head(name, language)
    for name in (*body.aliases, *body.abbreviations):
        yield fold(name), _head(name, _language(name))


def bare_head(name: str, bare: str, language: str) -> int:
    """The position of the head word in a folded name without its type word: Culture in "Culture, Sports …"."""
    written = name.split()
    rest = " ".join(written[-len(bare.split()) :])
    return _head(rest if fold(rest) == bare else bare, language)


def covers(part: str, name: str, head: int) -> bool:
    """Whether a run of words stands in a name, as a phrase that holds the word at `head`; all folded."""
    sought, words = part.split(), name.split()
    if sought[-1] in SMALL_WORDS and sought != words[-len(sought) :]:
        return False
    length = len(sought)
    first = max(0, head - length + 1)
    return any(words[start : start + length] == sought for start in range(first, head + 1))


@lru_cache(maxsize=20_000)
def _head(name: str, language: str) -> int:
    if language != "en":
        words = fold(name).split()
        return 1 if len(words) > 1 and words[0] in _PLURALS else 0
    before = re.split(_ENDS_ENGLISH, name, maxsplit=1)[0]
    return max(len(fold(before).split()) - 1, 0)


@lru_cache(maxsize=20_000)
def _language(name: str) -> str:
    """English, or any of those whose names begin with their head; aliases do not say which they are."""
    decomposed = unicodedata.normalize("NFD", name)
    is_marked = any(unicodedata.combining(char) or char in "đĐ" for char in decomposed)
    return "vi" if is_marked or re.search(_FRENCH, name) else "en"

"""Which words could be written in Vietnamese: each is one syllable, spelt by few rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from kltrack.text import nfc, words

# Letters and marks that neither English nor French has: đ, the horn, the hook, the dot below, the breve.
_OWN = frozenset("đ\u031b\u0309\u0323\u0306")
_OWN_LETTERS = frozenset("áíóúýãõìòỳ")
_TWICE_MARKED = 2  # marks on one letter: ế
# A syllable without its marks: what begins it, and what may follow that.
_BROAD = "[bdhlmnrstvx]|[ckpt]h|tr|nh|qu|gi"
_BEFORE_FRONT, _BEFORE_BACK = "k|gh|ngh|g(?=i)", "c|g|ng"
_OPEN = "[aeiouy]|a[iouy]|e[ou]|i[au]|o[ae]|oi|oa[iyo]|oeo|u[aeiouy]|u[oy]a|u[ao][iyu]|[iy]eu|uyu"
_CLOSED = "(a|o|u|ie|ye|oa|oe|uo|ua|uye)(c|m|n|ng|p|t)|e(c|m|n|ng|p|t)|(i|(?<=u)y|uy)[mnpt]|(a|e|i|y|oa|ue|uy)(ch|nh)"
_SYLLABLE = f"(?:(?:{_BROAD})?|(?:{_BEFORE_FRONT})(?=[eiy])|(?:{_BEFORE_BACK})(?![eiy]))(?:{_OPEN}|{_CLOSED})"


def is_vietnamese(text: str) -> bool:
    """Whether a text may be Vietnamese: a word has a mark of Vietnamese alone, or all words could be its syllables.

    Syllables are enough only if there are several, or one with any mark.
    """
    if any(map(_is_marked, text.split())):
        return True
    every = words(text)
    return are_syllables(every) and (len(every) > 1 or not text.isascii())


def are_syllables(bare: Sequence[str]) -> bool:
    """Whether each of some words without marks is spelt as a Vietnamese syllable; False where there is none."""
    return bool(bare) and all(re.fullmatch(_SYLLABLE, word) for word in bare)


def _is_marked(word: str) -> bool:
    """Whether a word bears marks that neither English nor French has."""
    letters = nfc(word.lower())
    is_own = _OWN.intersection(unicodedata.normalize("NFD", letters)) or _OWN_LETTERS.intersection(letters)
    return bool(is_own) or any(_marks(letter) >= _TWICE_MARKED for letter in letters)


def _marks(letter: str) -> int:
    return len(unicodedata.normalize("NFD", letter)) - 1

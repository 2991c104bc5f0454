"""Text as it is compared: Unicode-normal, without case, diacritics, articles and punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

# English and French articles. "an", "a" and "un" stay: they are syllables of Vietnamese names (An Giang, Công an).
ARTICLES = frozenset({"the", "le", "la", "les", "l"})
_LETTERS = str.maketrans({"đ": "d", "œ": "oe", "æ": "ae"})
_MARKED = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = "'\u2019\u02bc\u2018"
# C0 and C1 controls, and the characters that reorder or hide text around them (Unicode TR 9, TR 36).
# A lone surrogate is how Python holds a byte of a command line or a path that is no UTF-8.
_HIDDEN = "\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff"
# Characters without a shape that change nothing that is seen: soft hyphen, joiners, marks of direction, and their like.
# Those that turn the text around them round are not among them: what is read must be what is seen.
INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufe0e\ufe0f"
_UNSAFE = re.compile(f"[\x00-\x1f{_HIDDEN}]")
_UNSAFE_IN_JSON = re.compile(f"[{_HIDDEN}]")


class _Bare(dict[str, str]):
    """A run of letters beyond ASCII → the same without diacritics, worked out when it is first met."""

    def __missing__(self, marked: str) -> str:
        decomposed = unicodedata.normalize("NFKD", marked)
        bare = "".join(char for char in decomposed if not unicodedata.combining(char))
        self[marked] = bare.translate(_LETTERS)
        return self[marked]


_BARE = _Bare()


def strip_marks(text: str) -> str:
    """`text` in lower case without diacritics, đ as d; punctuation and spaces stay. NFC and NFD come out alike."""
    if text.isascii():
        return text.lower()
    return _MARKED.sub(lambda run: _BARE[run[0]], text.casefold())


def fold(text: str) -> str:
    """The form in which names are compared: lower case, no diacritics, articles, punctuation or doubled spaces.

    An article that ends the name stays, since no article does: the "La" of Sơn La is a syllable.
    """
    every = words(text)
    return " ".join([word for word in every[:-1] if word not in ARTICLES] + every[-1:])


def words(text: str) -> list[str]:
    """Every word of a text in the form in which texts are searched: as in names, but articles are words too.

    "Le" is an article in French and a family name, Lê, in Vietnamese: a search for it must find it.
    """
    return _WORD.findall(strip_marks(text))


def slug(name: str) -> str:
    """The id of a body from its canonical English name: ASCII, apostrophes dropped, all else a hyphen."""
    bare = strip_marks(name)
    for apostrophe in _APOSTROPHES:
        bare = bare.replace(apostrophe, "")
    return "-".join(re.findall(r"[a-z0-9]+", bare))


def unsafe_characters(text: str) -> list[str]:
    """The control and direction-changing characters in `text`, each as U+XXXX; empty for safe text."""
    return [] if text.isprintable() else [f"U+{ord(char):04X}" for char in _UNSAFE.findall(text)]


def harmless(text: str) -> str:
    """`text` with every control or direction-changing character replaced by U+FFFD, for showing what a user typed."""
    return _UNSAFE.sub("\ufffd", text)


def escaped(json: str) -> str:
    """JSON with every character that `harmless` replaces written as an escape; the same JSON to whoever reads it."""
    return json if json.isascii() else _UNSAFE_IN_JSON.sub(lambda hit: f"\\u{ord(hit[0]):04x}", json)


def visible(text: str) -> str:
    """`text` without the characters that cannot be seen: they come with what is copied from pages and documents."""
    return text if text.isascii() else text.translate(dict.fromkeys(map(ord, INVISIBLE)))


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in a language where it is there, else in Vietnamese, English, French, or whichever there is."""
    for code in (language, "vi", "en", "fr"):
        if code in texts:
            return texts[code]
    return next(iter(texts.values()), "")


def nfc(text: str) -> str:
    """`text` in the composed Unicode form that the register is kept in."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)

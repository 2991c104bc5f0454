"""Text as it is compared: Unicode-normal, without case, diacritics, articles and punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

# English and French articles. "an", "a" and "un" stay: they are syllables of Vietnamese names (An Giang, Công an).
ARTICLES = frozenset({"the", "le", "la", "les", "l"})
# What "&" stands for in a name, in English, Vietnamese and French.
CONJUNCTIONS = ("and", "va", "et")
# The eth and the African d look like đ and stand for it where a keyboard or a font lacked it.
_LETTERS = str.maketrans({"đ": "d", "ð": "d", "ɖ": "d", "œ": "oe", "æ": "ae"})
# Patterns are texts where a query may end without them: `re` compiles each when it is first used, and keeps it.
_MARKED = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[0-9]+")
# A crossed letter is one character even in NFD; those of other alphabets look like đ.
_CROSSED_LETTERS = frozenset("đðɖ")
_CROSSED = str.maketrans({"ð": "đ", "ɖ": "đ"})
_NEWER_TONE = "(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])"
_APOSTROPHES = "'\u2019\u02bc\u2018"
# C0 and C1 controls, and the characters that reorder or hide text around them (Unicode TR 9, TR 36).
# A lone surrogate is how Python holds a byte of a command line or a path that is no UTF-8. Tags (U+E0001 on) hide whole
# texts; U+FFFE, U+FFFF and the like are no characters at all, and no XML may hold them.
_CONTROLS = "\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff"
_HIDDEN = _CONTROLS + "\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f"
# Characters that are not drawn, of any category: fillers, joiners, variation selectors, the soft hyphen.
_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f"
    "\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff"
)
_MEANINGLESS = f"[{_UNSEEN}]"
# The same, and those that end a line or turn the direction of the text around them: they change what is seen.
_INVISIBLE = f"[{_UNSEEN}\u2028-\u202e\u2066-\u2069]"
_DASH = "[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]"
_CONTROL = f"[\x00-\x1f{_CONTROLS}]"
_UNSAFE = f"[\x00-\x1f{_HIDDEN}]"
_UNSAFE_IN_JSON = f"[{_HIDDEN}]"


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


# The names of a directory are folded for each of the ways to find them.
@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """The form in which names are compared: lower case, no diacritics, articles, punctuation or doubled spaces.

    The last word always stays, since no name ends with an article: the "La" of Sơn La is a syllable.
    """
    every = words(text)
    return " ".join([word for word in every[:-1] if word not in ARTICLES] + every[-1:])


def foldings(text: str) -> list[str]:
    """Every form in which a name may be meant: folded as it is and, where it has an "&", with each word for it."""
    spelt = [text.replace("&", f" {word} ") for word in CONJUNCTIONS] if "&" in text else []
    return [folded for each in (text, *spelt) if (folded := fold(each))]


def natural(text: str) -> str:
    """A sort key by which numbers in texts are ordered as people count: 202-05.9 before 202-05.10.

    202-06.A and 202-6.a have the same key. Each number has its count of digits before it, and no leading zeros.
    """
    return _NUMBER.sub(lambda found: _sortable_number(found[0].lstrip("0") or "0"), text.lower())


def _sortable_number(number: str) -> str:
    return f"{len(number):02}{number}"


def words(text: str) -> list[str]:
    """Every word of a text in the form in which texts are searched: as in names, but articles are words too.

    "Le" is an article in French and a family name, Lê, in Vietnamese: a search for it must find it.
    """
    return _WORD.findall(strip_marks(visible(text)))


def typed_words(text: str) -> list[str]:
    """Every word of a text in lower case with its marks, one for each of `words`."""
    return [word for word in _WORD.findall(unicodedata.normalize("NFC", visible(text).casefold())) if words(word)]


def marked_words(text: str) -> list[str]:
    """The words of a text that have a Vietnamese or French mark, in lower case with their marks: tiền is not tiến.

    The mark of a tone is always put where the older spelling has it: òa for oà.
    """
    found = _WORD.findall(unicodedata.normalize("NFC", text.casefold()))
    return [_in_older_spelling(word) for word in found if not word.isascii() and _bears_mark(word)]


def _bears_mark(word: str) -> bool:
    return bool(_CROSSED_LETTERS.intersection(word)) or any(map(unicodedata.combining, _decomposed(word)))


def _in_older_spelling(word: str) -> str:
    return unicodedata.normalize("NFC", re.sub(_NEWER_TONE, r"\1\3\2", _decomposed(word.translate(_CROSSED))))


def _decomposed(word: str) -> str:
    return unicodedata.normalize("NFD", word)


def slug(name: str) -> str:
    """The id of a body from its canonical English name: ASCII, apostrophes dropped, all else a hyphen."""
    bare = strip_marks(visible(name))
    for apostrophe in _APOSTROPHES:
        bare = bare.replace(apostrophe, "")
    return "-".join(re.findall(r"[a-z0-9]+", bare))


def unsafe_characters(text: str) -> list[str]:
    """The control and direction-changing characters in `text`, each as U+XXXX; empty for safe text."""
    return [] if text.isprintable() else [f"U+{ord(char):04X}" for char in re.findall(_CONTROL, text)]


def invisible_characters(text: str) -> list[str]:
    """The characters in `text` that cannot be seen though they make it another text, each as U+XXXX."""
    return [] if text.isascii() else [f"U+{ord(char):04X}" for char in re.findall(_INVISIBLE, text)]


def visible(text: str) -> str:
    """`text` without the characters that cannot be seen."""
    return text if text.isascii() else re.sub(_MEANINGLESS, "", text)


def as_written(typed: str) -> str:
    """A typed or copied id as registers write ids: without invisible characters, and with a hyphen for any dash."""
    return typed if typed.isascii() else re.sub(_DASH, "-", visible(typed)).strip()


def foreign_letters(text: str) -> list[str]:
    """The letters in `text` of other scripts than the Latin, each as U+XXXX: many look like one that is Latin."""
    return [] if text.isascii() else [f"U+{ord(char):04X}" for char in text if _is_foreign(char)]


@lru_cache(maxsize=5_000)
def _is_foreign(char: str) -> bool:
    is_letter = char.isalpha() and not char.isascii() and char not in "ªº"
    return is_letter and "LATIN" not in unicodedata.name(char, "")


def harmless(text: str) -> str:
    """`text` with every control or direction-changing character replaced by U+FFFD, for showing what a user typed."""
    return text if text.isprintable() else re.sub(_UNSAFE, "\ufffd", text)


def escaped(json: str) -> str:
    """JSON with every character that `harmless` replaces written as an escape; the same JSON to whoever reads it."""
    return json if json.isascii() or json.replace("\n", "").isprintable() else re.sub(_UNSAFE_IN_JSON, _escape, json)


def _escape(hit: re.Match[str]) -> str:
    code = ord(hit[0])
    if code > 0xFFFF:  # JSON has the two halves that UTF-16 makes of it
        high, low = divmod(code - 0x10000, 0x400)
        return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
    return f"\\u{code:04x}"


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in a language where it is there, else in Vietnamese, English, French, or whichever there is."""
    for code in (language, "vi", "en", "fr"):
        if code in texts:
            return texts[code]
    return next(iter(texts.values()), "")


def nfc(text: str) -> str:
    """`text` in the composed Unicode form that the register is kept in."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)

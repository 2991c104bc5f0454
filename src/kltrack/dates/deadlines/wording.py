"""A wording, laid out for reading: its text, the same folded letter for letter, and its words with their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from kltrack.text import nfc, strip_marks

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_ENDS = re.compile(r"[;:!?()\n…«»“”\"]|\.(?=\s+[^\W\d_a-z])")
_THOUSANDS = re.compile(r"(?<=[0-9])[.,][0-9]{3}(?![0-9])")
_ALIKE = dict.fromkeys("‘’ʼ´`＇", "'") | dict.fromkeys("‐‑‒–−—", "-") | dict.fromkeys("\u00a0\u202f\u2009\t", " ")


class _Folding(dict[int, str]):
    """A character → itself in lower case, without marks; always one for one, so that places stay the same."""

    def __missing__(self, code: int) -> str:
        bare = _ALIKE.get(chr(code)) or strip_marks(chr(code))
        self[code] = bare if len(bare) == 1 else chr(code)
        return self[code]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """A text in NFC in lower case, without marks: as many characters as there were."""
    return nfc(text).translate(_FOLDING)


class Wording(NamedTuple):
    """A text in NFC, the same folded, and its words: each folded, with where it begins and ends in both."""

    text: str
    folded: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    plain: bool  # no letter of the text has a mark

    @classmethod
    def of(cls, text: str) -> Wording:
        """The layout of a text."""
        text = nfc(text)
        bare = text.translate(_FOLDING)
        words, starts, ends = [], [], []
        for found in _WORD.finditer(bare):
            start, end = found.span()
            words.append(bare[start:end])
            starts.append(start)
            ends.append(end)
        return cls(text, bare, words, starts, ends, text.isascii())

    def spelt(self, index: int) -> str:
        """The word at `index` in lower case with its marks."""
        return self.text[self.starts[index] : self.ends[index]].lower()

    def is_name(self, index: int) -> bool:
        """Whether the word at `index` has a capital in the middle of a sentence: "Tu" is a name there, and not "từ"."""
        start = self.starts[index]
        if not index or not self.text[start].isupper() or self.text[start : self.ends[index]].isupper():
            return False
        return not self.parted(index - 1, index)

    def quoted(self, first: int, end: int) -> str:
        """The text from the word `first` up to the word `end`, that one not included, as it was written."""
        return self.text[self.starts[first] : self.ends[end - 1]] if first < end else ""

    def word_after(self, place: int) -> int:
        """The index of the first word that begins at `place` or later."""
        return bisect_left(self.starts, place)

    def parted(self, first: int, end: int) -> bool:
        """Whether a sentence, clause or bracket ends somewhere between the words `first` and `end`."""
        return bool(_SENTENCE_ENDS.search(self.text, self.ends[first], self.starts[end]))

    def begins_thousands(self, place: int) -> bool:
        """Whether a number that ends at `place` goes on with thousands: "2" in "2,500 schools"."""
        return bool(_THOUSANDS.match(self.folded, place))

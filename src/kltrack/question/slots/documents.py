"""The documents that a question names: by number, by number and type ("công điện 180"), with or without its day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.numbers import Known, find, number_key, number_parts
from kltrack.query.citing import cited_document
from kltrack.terms import DOCUMENT_TYPES

_LONGEST = 8  # words of a number
_LONGEST_SERIAL = 5
_CERTAIN = 3  # figures: a number of this length is no day, no year and no count of days
NUMBER_WORDS = frozenset({"number", "numero", "so", "no", "nos", "n°", "nº"})
_SYMBOLS = frozenset(each.symbol for each in DOCUMENT_TYPES if each.symbol)
# The words for conclusions stand in the vocabularies, as words that introduce a number.
_TYPES = tuple((*wording.split(),) for each in DOCUMENT_TYPES if each.name != "conclusion" for wording in each.words)
_CONCLUSION = {"conclusion", "conclusions", "luan"}


class Documents:
    """The documents of a register, as the words of a question may name them."""

    def __init__(self, register: Index) -> None:
        self.register = register

    @cached_property
    def _documents(self) -> Sequence[Known]:
        """Every document of the register, read when first needed: few questions name one."""
        return self.register.known_conclusions()

    def at(self, words: Sequence[Word], start: int, leading_words: Sequence[Word] | None) -> Iterator[tuple[int, str]]:
        """(index after, name) for each document that the words from `start` on may name.

        `leading_words` are the words that introduced a number, or None. `Index.conclusion` looks the name up, and
        refuses one that no document has.
        """
        full_numbers = list(self._full_numbers(words, start))
        yield from full_numbers
        yield from self._of_a_type(words, start)
        if leading_words is None and len(words[start]) == _CERTAIN and self.is_numbered(words[start]):
            yield start + 1, words[start].typed
        elif not full_numbers and _is_number(words[start], leading_words is not None):
            is_conclusion = leading_words and _CONCLUSION.intersection(leading_words) and words[start].isdigit()
            yield start + 1, f"conclusion {words[start].typed}" if is_conclusion else words[start].typed

    def is_numbered(self, serial: str) -> bool:
        """Whether some document has this number, whatever its symbol."""
        return serial.isascii() and serial.isdigit() and bool(find(serial, self._documents))

    def name_with_day(self, name: str, day: str) -> str:
        """The name with an ISO day, where a document of that name was issued on that day; else empty.

        Where several were, the name alone: looking that up asks which one is meant.
        """
        bare, _, _ = name.partition("@")
        if not find(f"{bare}@{day}", self._documents):
            return ""
        return f"{bare}@{day}" if sum(each.issued == day for each in find(bare, self._documents)) == 1 else bare

    def _full_numbers(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
        """(index after, name) for each run of words that is a number of the register as it is written there."""
        if not self.register.has_number(number_key(words[start].typed), begun=True):
            return
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
            name = " ".join(word.typed for word in words[start:end])
            is_bare = all(part.isdigit() for part in number_parts(name))
            if not is_bare and self.register.has_number(number_key(name)):
                yield end, name

    def cited_at(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
        """(index after, name) for a type with a number that only tasks cite: "resolution 57"."""
        yield from ((end, name) for end, name in _typed_numbers(words, start) if cited_document(name, self.register))

    def _of_a_type(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
        """(index after, name) for a word for a type of document with a number after it."""
        for end, name in _typed_numbers(words, start):
            number = words[end - 1]
            if _has_symbol(number) or find(name, self._documents) or _is_certain(number):
                yield end, name


def _typed_numbers(words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
    """(index after, name) for each word for a type of document that stands there with figures after it."""
    for phrase in _TYPES:
        place = start + len(phrase)
        if tuple(words[start:place]) != phrase:
            continue
        if place < len(words) and words[place] in NUMBER_WORDS:
            place += 1
        if place < len(words) and words[place][:1].isdigit():
            yield place + 1, " ".join(word.typed for word in words[start : place + 1])


def _is_certain(word: str) -> bool:
    """Whether figures after a type can be nothing but its number: "công điện 180", even if no document has it."""
    return len(word) == _CERTAIN and word.isascii() and word.isdigit()


def _is_number(word: str, is_awaited: bool) -> bool:
    """Whether a word is a document's number: 202-KL/TW, 18@2026-04-02, and where one is awaited 202 too."""
    serial = word[: len(word) - len(word.lstrip("0123456789"))]
    rest = word[len(serial) :]
    if not 1 <= len(serial) <= _LONGEST_SERIAL:
        return False
    return rest[:1] == "@" or _has_symbol(word) or (is_awaited and rest[:1] in ("", "-", "/"))


def _has_symbol(word: str) -> bool:
    """Whether a number has a symbol of the official ones: the KL of 202-KL/TW, the QĐ of 20/2020/QĐ-TTg."""
    return bool(re.match(r"\d+[-/@]", word)) and any(
        part in _SYMBOLS or part.removesuffix("tw") in _SYMBOLS for part in number_parts(word)
    )

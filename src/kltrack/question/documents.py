"""The documents that a question names: by number, by number and type ("công điện 180"), by day too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.numbers import Known, find, number_key, number_parts
from kltrack.terms import DOCUMENT_TYPES

_LONGEST = 8  # words of a number
_LONGEST_SERIAL = 5
_CERTAIN = 3  # figures of a number that is no day, no year and no count of days, wherever it stands
NUMBER_WORDS = frozenset({"number", "numero", "so", "no", "nos", "n°", "nº"})
_SYMBOLS = frozenset(each.symbol for each in DOCUMENT_TYPES if each.symbol)
# Those of conclusions stand in the vocabularies: they lead up to a number.
_TYPES = tuple((*said.split(),) for each in DOCUMENT_TYPES if each.name != "conclusion" for said in each.words)
_CONCLUSION = {"conclusion", "conclusions", "luan"}


class Documents:
    """The documents of a register, as the words of a question may name them."""

    def __init__(self, register: Index) -> None:
        self.register = register

    @cached_property
    def _known(self) -> Sequence[Known]:
        """Every document of the register: few questions name one."""
        return self.register.known_conclusions()

    def at(self, words: Sequence[Word], start: int, awaited: Sequence[Word] | None) -> Iterator[tuple[int, str]]:
        """(index after, name) of what may be a document at a word; `awaited` are the words that lead up to a number.

        The name is for `Index.conclusion` to look up, which refuses what no document is called.
        """
        whole = list(self._whole(words, start))
        yield from whole
        yield from self._of_a_type(words, start)
        if awaited is None and len(words[start]) == _CERTAIN and self.is_numbered(words[start]):
            yield start + 1, words[start].typed
        elif not whole and _is_number(words[start], awaited is not None):
            said_conclusion = awaited and _CONCLUSION.intersection(awaited) and words[start].isdigit()
            yield start + 1, f"conclusion {words[start].typed}" if said_conclusion else words[start].typed

    def is_numbered(self, serial: str) -> bool:
        """Whether some document has this number, its symbol aside."""
        return serial.isascii() and serial.isdigit() and bool(find(serial, self._known))

    def issued(self, name: str, day: str) -> str:
        """The name with an ISO day, where a document of that name was issued then; else empty.

        Where several of that name were, it is the name alone, which asks for more.
        """
        bare, _, _ = name.partition("@")
        if not find(f"{bare}@{day}", self._known):
            return ""
        return f"{bare}@{day}" if sum(each.issued == day for each in find(bare, self._known)) == 1 else bare

    def _whole(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
        """Numbers of the register, word for word."""
        if not self.register.has_number(number_key(words[start].typed), begun=True):
            return
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
            name = " ".join(word.typed for word in words[start:end])
            is_bare = all(part.isdigit() for part in number_parts(name))
            if not is_bare and self.register.has_number(number_key(name)):
                yield end, name

    def _of_a_type(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
        for phrase in _TYPES:
            place = start + len(phrase)
            if tuple(words[start:place]) != phrase:
                continue
            if place < len(words) and words[place] in NUMBER_WORDS:
                place += 1
            if place < len(words) and words[place][:1].isdigit():
                name = " ".join(word.typed for word in words[start : place + 1])
                if _has_symbol(words[place]) or find(name, self._known) or _is_certain(words[place]):
                    yield place + 1, name


def _is_certain(word: str) -> bool:
    """Whether figures after a type can be nothing but its number: "công điện 180", though no document has it."""
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

"""Bodies named in running text: every name and alias of a directory, found word by word, the longest at each word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kltrack.text import ARTICLES, strip_marks

_WORD = re.compile(r"[^\W_]+")
_COMMA = re.compile(r"[,;]")
_ENDS = re.compile(r"[.!?…]\s")
_ABBREVIATED = 2  # letters of a word that a full stop shortens: "TP. Hồ Chí Minh", "St."
_SAFE = 3  # a name of so many words is one even in small letters


class Word(NamedTuple):
    """A word of a text, folded, and where it begins and ends."""

    folded: str
    start: int
    end: int


class Named(NamedTuple):
    """A body as it is looked for in text: its id, its names and aliases, and what it is."""

    id: str
    names: tuple[str, ...]
    is_group: bool = False
    is_office: bool = False  # it holds an office: a name that lists what it heads lists no bodies


class Mention(NamedTuple):
    """A name as it stands in a text, from `start` up to `end`, and the ids of the bodies that bear it."""

    start: int
    end: int
    text: str
    bodies: tuple[str, ...]


class Mentions:
    """The names of a directory, ready to be found. Abbreviations are left out: they are parts of too many numbers."""

    def __init__(self, bodies: Iterable[Named]) -> None:
        self._bodies: dict[tuple[str, ...], list[str]] = {}
        self._last: dict[tuple[str, ...], set[str]] = {}  # the ends of names that look like an article
        self._groups: set[str] = set()
        self._offices: set[str] = set()
        for body in bodies:
            self._add(body)
        lengths: dict[str, set[int]] = {}
        for words in self._bodies:
            lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {word: sorted(found, reverse=True) for word, found in lengths.items()}  # by their first word

    def _add(self, body: Named) -> None:
        if body.is_group:
            self._groups.add(body.id)
        if body.is_office:
            self._offices.add(body.id)
        for name in body.names:
            for words, last in _ways(name):
                found = self._bodies.setdefault(words, [])
                if body.id not in found:
                    found.append(body.id)
                self._last.setdefault(words, set()).add(last)
        self._bodies.pop((), None)

    def find(self, text: str) -> list[Mention]:
        """Every name in a text, in order: the longest that begins at each word, or the parts of one that is a list."""
        found: list[Mention] = []
        written, place = words_in(text), 0
        while place < len(written):
            starts = written[place].folded in self._lengths
            length = self._length_at(written, place, _sentence_end(text, written, place)) if starts else 0
            words = self._whole(text, written[place : place + length])
            if words and self._is_meant(text, words):
                found += self._parts(text, words)
            place += length or 1
        return found

    def _length_at(self, written: list[Word], place: int, end: int) -> int:
        """The number of words of the longest name that begins there; 0 where none does."""
        for length in self._lengths[written[place].folded]:
            words = tuple(word.folded for word in written[place : place + length])
            if place + length <= end and words in self._bodies:
                return length
        return 0

    def _whole(self, text: str, words: list[Word]) -> list[Word]:
        """The words of a name, up to a last one that looks like an article; none where the text goes on without it.

        "Sơn" alone is not the province of Sơn La.
        """
        last = self._last[tuple(word.folded for word in words)] if words else {""}
        behind = _WORD.match(text, words[-1].end + 1) if words and last != {""} else None
        if behind and behind[0].lower() in last:
            return [*words[:-1], words[-1]._replace(end=behind.end())]
        return words if "" in last else []

    def _is_meant(self, text: str, words: list[Word]) -> bool:
        """Whether the words are a name: with a capital, of a group, or long, as machine translations write them.

        "government" in "local government" is not the Government.
        """
        ids = self._ids(words)
        is_long = len(words) >= _SAFE or any(map(str.isupper, text[words[0].start : words[-1].end]))
        return text[words[0].start].isupper() or is_long or self._groups.issuperset(ids)

    def _ids(self, words: list[Word]) -> tuple[str, ...]:
        return tuple(self._bodies[tuple(word.folded for word in words)])

    def _parts(self, text: str, words: list[Word]) -> Iterator[Mention]:
        """The name; or the names that it lists, if the whole is a name of one of the listed bodies as well."""
        whole = self._mention(text, words)
        parts = [self._mention(text, part) for part in _listed(text, words) if self._is_name(part)]
        is_listing = len(parts) > 1 and len(parts) == len([*_listed(text, words)])
        same = any(set(whole.bodies) & set(part.bodies) for part in parts)
        yield from parts if is_listing and same and not self._offices & set(whole.bodies) else [whole]

    def _is_name(self, words: list[Word]) -> bool:
        return tuple(word.folded for word in words) in self._bodies

    def _mention(self, text: str, words: list[Word]) -> Mention:
        start, end = words[0].start, words[-1].end
        return Mention(start, end, text[start:end], self._ids(words))


def _sentence_end(text: str, words: Sequence[Word], place: int) -> int:
    """The word after the sentence in which a word stands: no name goes on from one sentence to the next."""
    for word in range(place, len(words) - 1):
        if _ENDS.match(text, words[word].end) and words[word].end - words[word].start > _ABBREVIATED:
            return word + 1
    return len(words)


def words_in(text: str) -> list[Word]:
    """The words of a text without its articles. A word with marks is none: `đoàn thể` does not end in "the"."""
    return [
        Word(strip_marks(match[0]), *match.span()) for match in _WORD.finditer(text) if match[0].lower() not in ARTICLES
    ]


@cache
def _ways(name: str) -> Sequence[tuple[tuple[str, ...], str]]:
    """The words of a name with the last one if it looks like an article, else "".

    Without marks too: such a text has articles where the name has none.
    """
    written = (name,) if name.isascii() else (name, strip_marks(name))
    return [(tuple(word.folded for word in words_in(each)), _last_article(each)) for each in written]


def _last_article(name: str) -> str:
    """The last word of a name if it looks like an article, else ""."""
    last: str = (_WORD.findall(name) or [""])[-1].lower()
    return last if last in ARTICLES else ""


def _listed(text: str, words: list[Word]) -> Iterator[list[Word]]:
    """The words between the commas of a name."""
    part: list[Word] = []
    for word in words:
        if part and _COMMA.search(text, part[-1].end, word.start):
            yield part
            part = []
        part.append(word)
    yield part

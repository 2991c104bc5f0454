"""Which names a text may be a misspelling of: a slip of the pen is suggested, a resemblance is not.

A slip is a letter changed, left out, added, or swapped with the next. Word by word and in their order, a word of up to
two letters may hold none, one of up to five letters one, a longer one two, and the whole name one for each six letters.
Small words (of, and, de, va) may be missing. With one slip for each eight letters the words may be run together or
split, and without any they may stand in another order, or beside one word too many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from kltrack.bodies.heads import SMALL_WORDS
from kltrack.tuples import NamedTuple

_MOST = 200  # characters that are looked at
_SHORTEST = 5  # letters; a slip makes another name of a shorter one
_ONE_TOO_MANY = 2  # slips


def slips(typed: str, names: Iterable[str], *, spare: bool = False) -> list[str]:
    """The names that a text may be a misspelling of, those with the fewest slips; all folded (kltrack.text.fold).

    With `spare`, also the names of two words or more that the text is with one word too many.
    """
    spelt = _spelt(typed[:_MOST])
    every = tuple(names)
    near = every if spare else _as_long(spelt, every)
    counted = [(count, name) for name in near if (count := _slips(spelt, _spelt(name), spare)) is not None]
    fewest = min((count for count, _ in counted), default=0)
    return [name for count, name in counted if count == fewest]


def _as_long(typed: _Spelt, names: tuple[str, ...]) -> list[str]:
    """The names of about as many letters as what was typed, with or without small words, in their order."""
    by_length = _by_length(names)
    lengths = {len(typed.whole.letters), len(typed.content.letters)}
    fitting = [each for each in by_length if any(abs(length - each) <= _share(each, 6) for length in lengths)]
    return [names[place] for place in sorted({place for length in fitting for place in by_length[length]})]


@lru_cache(maxsize=4)
def _by_length(names: tuple[str, ...]) -> Mapping[int, Sequence[int]]:
    """How many letters, with or without small words → the places of the names that have as many."""
    places: dict[int, list[int]] = {}
    for place, name in enumerate(names):
        spelt = _spelt(name)
        for length in {len(spelt.whole.letters), len(spelt.content.letters)}:
            places.setdefault(length, []).append(place)
    return places


class _Words(NamedTuple):
    """Some words, and their letters run together."""

    words: tuple[str, ...]
    letters: str
    most: int  # slips
    signs: int  # the letters as bits; those that share one only make fewer of them


class _Spelt(NamedTuple):
    """A text as it is, and without its small words; these are the same where it has none or nothing else."""

    whole: _Words
    content: _Words
    has_small_words: bool


@cache
def _spelt(text: str) -> _Spelt:
    words = tuple(text.split())
    content = tuple(word for word in words if word not in SMALL_WORDS) or words
    return _Spelt(_words(words), _words(content), words != content)


def _words(words: tuple[str, ...]) -> _Words:
    letters = "".join(words)
    signs = 0
    for letter in {*letters}:
        signs |= 1 << (ord(letter) & 63)
    return _Words(words, letters, _share(len(letters), 6), signs)


def _slips(typed: _Spelt, name: _Spelt, spare: bool) -> int | None:
    """How many slips make the name of what was typed; None where it is another text."""
    ways = [*_straight(typed.whole, name.whole)] if _may_be(typed.whole, name.whole) else []
    if (typed.has_small_words or name.has_small_words) and _may_be(typed.content, name.content):
        ways += _straight(typed.content, name.content)
    if not ways and not spare:
        return None
    words, wanted = typed.content.words, name.content.words
    if spare and len(words) == len(wanted) + 1 and len(wanted) > 1:
        fewer = (words[:place] + words[place + 1 :] for place in range(len(words)))
        ways += [_ONE_TOO_MANY for each in fewer if each == wanted]
    return min(ways, default=None)


def _may_be(typed: _Words, name: _Words) -> bool:
    """Whether the letters are nearly as many and the same: a slip brings one letter at most, and takes one away."""
    most = name.most
    return (
        abs(len(typed.letters) - len(name.letters)) <= most
        and (typed.signs & ~name.signs).bit_count() <= most
        and (name.signs & ~typed.signs).bit_count() <= most
    )


def _straight(typed: _Words, name: _Words) -> Iterator[int]:
    length = len(name.letters)
    if len(typed.words) == len(name.words):
        total = _in_words(typed.words, name.words)
        if total is not None and total <= name.most:
            yield total
        if sorted(typed.words) == sorted(name.words):
            yield 1
    together = distance(typed.letters, name.letters, _share(length, 8))
    if together is not None:
        yield together


def _in_words(typed: Sequence[str], name: Sequence[str]) -> int | None:
    """How many slips lie between as many words, each with its own; None where one has too many."""
    total = 0
    for one, other in zip(typed, name, strict=True):
        count = distance(one, other, _most_in(other))
        if count is None:
            return None
        total += count
    return total


def _most_in(word: str) -> int:
    return 0 if len(word) <= 2 else 1 if len(word) <= 5 else 2


def _share(letters: int, of: int) -> int:
    return 0 if letters < _SHORTEST else max(1, letters // of)


def distance(one: str, other: str, most: int) -> int | None:
    """How many slips lie between two words; None for more than `most`."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > most or not most:
        return None
    if len({*one}.difference(other)) > most or len({*other}.difference(one)) > most:  # a slip brings one letter at most
        return None
    before: list[int] = []
    row = [*range(len(other) + 1)]
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at, *[most + 1] * len(other)]
        for place in range(max(at - most, 1), min(at + most, len(other)) + 1):  # farther off, too many are left out
            best = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != other[place - 1]))
            if at > 1 and place > 1 and letter == other[place - 2] and other[place - 1] == one[at - 2]:
                best = min(best, earlier[place - 2] + 1)
            row[place] = best
        if min(row) > most and min(before) >= most:  # what follows only adds to these
            return None
    return row[-1] if row[-1] <= most else None

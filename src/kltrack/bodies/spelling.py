"""Which names a text may be a misspelling of: a slip of the pen is suggested, a resemblance is not.

A slip is a letter changed, left out, added, or swapped with the next. Word by word and in their order, a word of up to
two letters may hold none, one of up to five letters one, a longer one two, and the whole name one for each six letters.
Small words (of, and, de, va) may be missing. With one slip for each eight letters the words may be run together or
split, and without any they may stand in another order, or beside one word too many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kltrack.bodies.heads import SMALL_WORDS

_MOST = 200  # characters that are looked at
_SHORTEST = 5  # letters; a slip makes another name of a shorter one
_ONE_TOO_MANY = 2  # slips


def slips(typed: str, names: Iterable[str], *, spare: bool = False) -> list[str]:
    """The names that a text may be a misspelling of, those with the fewest slips; all folded (kltrack.text.fold).

    With `spare`, also the names of two words or more that the text is with one word too many.
    """
    words = typed[:_MOST].split()
    counted = [(count, name) for name in names if (count := _slips(words, name.split(), spare)) is not None]
    fewest = min((count for count, _ in counted), default=0)
    return [name for count, name in counted if count == fewest]


def _content(words: Sequence[str]) -> Sequence[str]:
    if SMALL_WORDS.isdisjoint(words):
        return words
    return [word for word in words if word not in SMALL_WORDS] or words


def _slips(typed: Sequence[str], name: Sequence[str], spare: bool) -> int | None:
    """How many slips make the name of what was typed; None where it is another text."""
    ways = [*_straight(typed, name)]
    whole, (typed, name) = (typed, name), (_content(typed), _content(name))
    if (typed, name) != whole:
        ways += _straight(typed, name)
    if spare and len(typed) == len(name) + 1 and len(name) > 1:
        fewer = ([*typed[:place], *typed[place + 1 :]] for place in range(len(typed)))
        ways += [_ONE_TOO_MANY for words in fewer if words == [*name]]
    return min(ways, default=None)


def _straight(typed: Sequence[str], name: Sequence[str]) -> Iterator[int]:
    run_together, wanted = "".join(typed), "".join(name)
    most = _share(len(wanted), 6)
    if abs(len(run_together) - len(wanted)) > most:
        return
    if len(typed) == len(name):
        total = _in_words(typed, name)
        if total is not None and total <= most:
            yield total
        if sorted(typed) == sorted(name):
            yield 1
    together = distance(run_together, wanted, _share(len(wanted), 8))
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

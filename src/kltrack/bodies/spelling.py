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
    return [word for word in words if word not in SMALL_WORDS] or words


def _slips(typed: Sequence[str], name: Sequence[str], spare: bool) -> int | None:
    """How many slips make the name of what was typed; None where it is another text."""
    ways = [*_straight(typed, name), *_straight(_content(typed), _content(name))]
    typed, name = _content(typed), _content(name)
    if spare and len(typed) == len(name) + 1 and len(name) > 1:
        fewer = ([*typed[:place], *typed[place + 1 :]] for place in range(len(typed)))
        ways += [_ONE_TOO_MANY for words in fewer if words == [*name]]
    return min(ways, default=None)


def _straight(typed: Sequence[str], name: Sequence[str]) -> Iterator[int]:
    letters = sum(map(len, name))
    if len(typed) == len(name):
        found = [distance(one, other, _most_in(other)) for one, other in zip(typed, name, strict=True)]
        total = sum(count for count in found if count is not None)
        if None not in found and total <= _share(letters, 6):
            yield total
        if sorted(typed) == sorted(name):
            yield 1
    together = distance("".join(typed), "".join(name), _share(letters, 8))
    if together is not None:
        yield together


def _most_in(word: str) -> int:
    return 0 if len(word) <= 2 else 1 if len(word) <= 5 else 2


def _share(letters: int, of: int) -> int:
    return 0 if letters < _SHORTEST else max(1, letters // of)


def distance(one: str, other: str, most: int) -> int | None:
    """How many slips lie between two words; None for more than `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    earlier, before, row = [0], [0], [*range(len(other) + 1)]
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for place, wanted in enumerate(other, 1):
            best = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != wanted))
            if at > 1 and place > 1 and letter == other[place - 2] and wanted == one[at - 2]:
                best = min(best, earlier[place - 2] + 1)
            row.append(best)
    return row[-1] if row[-1] <= most else None

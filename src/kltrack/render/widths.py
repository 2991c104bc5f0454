"""How wide the columns of a table are that does not fit a page: numbers alone, whatever they are the widths of."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

_USUAL = 0.9  # of the texts of a column; the longest of them may take more lines than the others
_RAGGED = 4  # how much longer than the text its lines are, half a word each, for words do not fill them
_MOST_LINES = 100
_SHORT = 12  # words no longer than this stay whole


def shared_out(lengths: Sequence[Sequence[int]], least: Sequence[int], room: int) -> list[int]:
    """The width of each column whose texts are so long, in so much room; none has less than its least, or its longest.

    All take as few lines a text as fit. What is left over goes first to those that need least to take one line less.
    """
    whole = [max(column) for column in lengths]
    if sum(whole) <= room:
        return whole
    usual = [sorted(column)[ceil(_USUAL * len(column)) - 1] for column in lengths]

    def folded(lines: int) -> list[int]:
        wanted = (length if lines == 1 else ceil(length / lines) + _RAGGED for length in usual)
        return [min(most, max(fewest, width)) for most, fewest, width in zip(whole, least, wanted, strict=True)]

    lines = next((count for count in range(1, _MOST_LINES) if sum(folded(count)) <= room), _MOST_LINES)
    return _filled(folded(lines), folded(lines - 1) if lines > 1 else whole, room)


def squeezed(least: Sequence[int], words: Sequence[int], room: int) -> list[int]:
    """The least widths, where they are too much for the room each less as long as its longest word still fits.

    Where even the words are too much, the longest are broken; but never those of the first column, which are ids.
    """
    widths = [*least]
    for floors in (words, [*words[:1], *(min(word, _SHORT) for word in words[1:])]):
        while sum(widths) > room and any(width > floor for width, floor in zip(widths, floors, strict=True)):
            spare = [width - floor for width, floor in zip(widths, floors, strict=True)]
            widths[spare.index(max(spare))] -= 1
    return widths


def narrowed(widths: Sequence[int], room: int) -> list[int]:
    """The widths, where together they are too much for the room each less by its share of that; none less than 1."""
    narrower, left = [], max(sum(widths) - room, 0)
    for sharing, width in zip(range(len(widths), 0, -1), widths, strict=True):
        share = min(round(left / sharing), width - 1)
        narrower.append(width - share)
        left -= share
    return narrower


def _filled(widths: Sequence[int], aims: Sequence[int], room: int) -> list[int]:
    filled, left = [*widths], max(room - sum(widths), 0)
    missing = [aim - width for aim, width in zip(aims, widths, strict=True)]
    for place in sorted(range(len(filled)), key=missing.__getitem__):
        more = min(missing[place], left)
        filled[place] += more
        left -= more
    return filled

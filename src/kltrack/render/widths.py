"""The widths of columns in a table that does not fit its page. Works on numbers alone."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

_USUAL = 0.9  # of the texts of a column; the longest of them may take more lines than the others
_RAGGED = 4  # columns left empty at the end of a line, about half a word
_MOST_LINES = 100
_SHORT = 12  # words no longer than this stay whole


def shared_out(lengths: Sequence[Sequence[int]], least: Sequence[int], room: int) -> list[int]:
    """The width of each column, by the lengths of its texts: at least `least`, or its longest text if that is shorter.

    Texts take as few lines as fit. Room left over goes first to the columns that need least of it to save a line.
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
    """The least widths, reduced where they exceed the room, as far as each column's longest word still fits.

    Where even the words are too much, the longest are broken; but never those of the first column, which are ids.
    """
    widths = [*least]
    for floors in (words, [*words[:1], *(min(word, _SHORT) for word in words[1:])]):
        while sum(widths) > room and any(width > floor for width, floor in zip(widths, floors, strict=True)):
            spare = [width - floor for width, floor in zip(widths, floors, strict=True)]
            widths[spare.index(max(spare))] -= 1
    return widths


def narrowed(widths: Sequence[int], room: int) -> list[int]:
    """The widths, each reduced by its share of what exceeds the room; none below 1."""
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

"""How a sheet is laid out: how wide columns are and how high rows, so that folded texts are seen whole.

Excel measures a row when it is opened, Calc does not: each row says its height. Widths come from the first rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from xlsxwriter.utility import xl_pixel_width

from kltrack.render.columns import Column
from kltrack.values import Value

FONT = {"font_name": "Arial", "font_size": 10}  # every system has it, or one of the same widths
_LINE, _HIGHEST = 12.75, 409.0  # points: a line of that font, and the highest row that a spreadsheet takes
_PADDING, _ARROW, _NARROWEST = 12, 26, 60  # pixels: around a text, for the arrow of a filter, of any column
_SURE = 0.95  # xlsxwriter knows the widths of Calibri, which differ a little; paper is scaled
# Pixels: texts up to the first are not folded; the usual text of names is up to the second; widths of names, sentences.
_SHORT, _LONG, _NAMES, _SENTENCES = 130, 260, 130, 260


class Layout(Value):
    """The columns of a sheet, each with its width in pixels; the first `printed` of them stand on paper."""

    columns: Sequence[Column]
    widths: Sequence[int]
    printed: int


def layout(columns: Sequence[Column], first: Sequence[Sequence[str]], wanted: Sequence[str]) -> Layout:
    """The layout for columns and the texts of the first rows, one for each column.

    Columns whose keys are `wanted` on paper, and have something to show there, go first; without such, all are printed.
    """
    texts = {column.key: [text for row in first if (text := row[place])] for place, column in enumerate(columns)}
    printed = [column for column in columns if column.key in wanted and texts[column.key]]
    ordered = [*printed, *(column for column in columns if column not in printed)]
    widths = [_width(column.title, texts[column.key]) for column in ordered]
    return Layout(columns=ordered, widths=widths, printed=len(printed or columns))


def height(taken: Sequence[int]) -> float:
    """The height in points of a row whose texts take so many lines."""
    return min(_LINE * max(taken, default=1) + 1, _HIGHEST)


def _width(title: str, texts: Sequence[str]) -> int:
    pixels = [max(map(_pixels, text.split("\n"))) for text in texts] or [0]
    longest, usual = max(pixels), sum(pixels) // len(pixels)
    folded = longest if longest <= _SHORT else _NAMES if usual <= _LONG else _SENTENCES
    return max(folded + _PADDING, _pixels(title) + _ARROW, _NARROWEST)


@lru_cache(maxsize=16_384)  # words come again and again
def _pixels(text: str) -> int:
    return int(xl_pixel_width(text))


@lru_cache(maxsize=4096)  # names, days and what is empty come again and again
def lines(text: str, width: int) -> int:
    """How many lines a text takes in a column."""
    room = int((width - _PADDING) * _SURE)
    return sum(_folded(line, room) for line in text.split("\n"))


def _folded(line: str, room: int) -> int:
    if _pixels(line) <= room:
        return 1
    count, used, space = 1, 0, _pixels(" ")
    for word in line.split(" "):
        needed = _pixels(word)
        if used and used + space + needed > room:
            count, used = count + 1, 0
        count += max(ceil(needed / room), 1) - 1
        used = (needed % room or room) if needed > room else used + space * bool(used) + needed
    return count

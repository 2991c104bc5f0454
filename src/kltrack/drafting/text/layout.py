"""The paragraphs of a text: its lines that are not empty, numbered as sources number them.

Lines that an editor has wrapped at a fixed width are joined again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kltrack.drafting.text.labels import is_labelled, label_at
from kltrack.text import nfc

_ENDS = re.compile(r"[.;:!?…]['\"»”)]*$")
BEGINS_WITH_DAY = re.compile(  # a line of a schedule: "By May 5: Count the ferries"
    r"(?:Trước|Chậm nhất|Muộn nhất|Từ|Đến|Ngày|Before|By|From|On|Avant|Le|Du|\d{1,2} ?(?:giờ|h))\b"
    r"[^:.;]{0,40}\d[^:;]{0,40}: "
)
_DAY_HEAD = re.compile(  # the day of such a line alone, with its colon
    r"(?:trước|chậm nhất|muộn nhất|từ|đến|ngày|before|by|from|on|avant|le|du|(?=\d{1,2} ?(?:giờ|h)))\b"
    r"(?:[\s,.()–-]|\d[\d/.h-]*|ngày|tháng|năm|đến|hết|giờ|vào|là|trước|to|the|of|until|and|au|le|et|à"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)+:",
    re.IGNORECASE,
)
_MOST_WRAPPED = 120  # a text is wrapped only if its longest line has at most so many letters
_LEAST_WRAPPED = 45  # and at least so many
_WRAPPED_PART = 0.4  # the least part of the lines that is full in a wrapped text
_FULL = 0.9  # of the longest line; not all of it, since letters differ in width


class Line(NamedTuple):
    """A line that is not empty: its number among such lines, from 1, and where it starts in the whole text."""

    number: int
    start: int
    text: str
    after_gap: bool  # whether an empty line stands before it


class Paragraph(NamedTuple):
    """Lines that belong together. `text` is these joined by one space; `starts` is where each line begins in `text`."""

    lines: tuple[Line, ...]
    text: str
    starts: tuple[int, ...]

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.lines[0].number

    def line_at(self, place: int) -> Line:
        """The line that holds a place of `text`."""
        return self.lines[bisect_right(self.starts, place) - 1]

    def place_in_text(self, place: int) -> int:
        """Turns a place in the paragraph into the place in the whole text."""
        index = bisect_right(self.starts, place) - 1
        return self.lines[index].start + place - self.starts[index]


def normalised_text(content: str) -> str:
    """A text in the form in which places are counted: composed Unicode, no byte order mark, lines that end in "\\n"."""
    return nfc(content.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def lines_of(text: str) -> list[Line]:
    """The lines of a text that are not empty."""
    found: list[Line] = []
    start, gap = 0, False
    for written in text.split("\n"):
        bare = written.strip()
        if bare:
            found.append(Line(len(found) + 1, start + written.index(bare[0]), bare, gap))
        gap = not bare
        start += len(written) + 1
    return found


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text."""
    lines = lines_of(text)
    beside = _beside_others(lines)
    width = max((len(line.text) for line in beside), default=0)
    wrapped = max((len(line.text) for line in lines), default=0) <= _MOST_WRAPPED and _is_wrapped(beside, width)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and wrapped and _goes_on(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group) for group in groups]


def day_head_end(text: str) -> int:
    """The place behind the colon of the day with which a line of a schedule begins; 0 for any other line."""
    label = label_at(text)
    found = _DAY_HEAD.match(text, label.length if label else 0)
    return found.end() if found and re.search(r"\d", found[0]) else 0


def _paragraph(lines: Iterable[Line]) -> Paragraph:
    lines, starts, place = tuple(lines), list[int](), 0
    for line in lines:
        starts.append(place)
        place += len(line.text) + 1
    return Paragraph(lines, " ".join(line.text for line in lines), tuple(starts))


def _beside_others(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without those that stand between empty lines, as headlines do, if many others stand together."""
    gaps = [*(line.after_gap for line in lines[1:]), True]
    alone = [
        bool(line.after_gap or not place) and gap for place, (line, gap) in enumerate(zip(lines, gaps, strict=True))
    ]
    beside = [line for line, is_alone in zip(lines, alone, strict=True) if not is_alone]
    return beside if len(beside) > len(lines) // 2 and any(gaps[:-1]) else lines


def _is_wrapped(lines: Sequence[Line], width: int) -> bool:
    """Whether an editor has wrapped the text: in many of its lines the next word had no room left."""
    if not _LEAST_WRAPPED <= width <= _MOST_WRAPPED:
        return False
    return sum(_is_full(line, other, width) for line, other in pairwise(lines)) >= _WRAPPED_PART * len(lines)


def _is_full(line: Line, following: Line, width: int) -> bool:
    return len(line.text) + 1 + len(following.text.split()[0]) > _FULL * width


def _goes_on(line: Line, following: Line, width: int) -> bool:
    """Whether the next line continues this one: the next word had no room in it, or the line ends inside a sentence."""
    if following.after_gap or is_labelled(following.text) or BEGINS_WITH_DAY.match(following.text):
        return False
    return _is_full(line, following, width) or (not _ENDS.search(line.text) and following.text[0].islower())

"""The paragraphs of a text: its lines that are not empty, counted as sources are; hard-wrapped lines are joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from kltrack.drafting.labels import is_labelled
from kltrack.text import nfc

_ENDS = re.compile(r"[.;:!?…]['\"»”)]*$")
_MOST_WRAPPED = 120  # letters of a line that an editor has wrapped
_LEAST_WRAPPED = 45  # of the longest line
_WRAPPED_PART = 0.4
_FULL = 0.9  # of the longest line: letters differ in width


class Line(NamedTuple):
    """A line that is not empty: its number among these, from 1, and where its text stands in the whole."""

    number: int
    start: int
    text: str
    after_gap: bool  # an empty line stands before it


class Paragraph(NamedTuple):
    """Lines that belong together. In `text` they are joined by one space; `starts` is where each begins in it."""

    lines: tuple[Line, ...]
    text: str
    starts: tuple[int, ...]

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.lines[0].number

    def line_at(self, place: int) -> Line:
        """The line in which a place of the text stands."""
        return self.lines[bisect_right(self.starts, place) - 1]

    def in_whole(self, place: int) -> int:
        """The place in the whole text of a place in the paragraph."""
        index = bisect_right(self.starts, place) - 1
        return self.lines[index].start + place - self.starts[index]


def whole_text(content: str) -> str:
    """A text as it is counted: composed, without a mark of its order of bytes, lines ended in one way."""
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
    width = max((len(line.text) for line in lines), default=0)
    wrapped = _is_wrapped(lines, width)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and wrapped and _goes_on(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group) for group in groups]


def _paragraph(lines: Iterable[Line]) -> Paragraph:
    lines, starts, place = tuple(lines), list[int](), 0
    for line in lines:
        starts.append(place)
        place += len(line.text) + 1
    return Paragraph(lines, " ".join(line.text for line in lines), tuple(starts))


def _is_wrapped(lines: list[Line], width: int) -> bool:
    """Whether an editor broke the lines: at many of them the next word had no place any more."""
    if not _LEAST_WRAPPED <= width <= _MOST_WRAPPED:
        return False
    return sum(_is_full(line, other, width) for line, other in pairwise(lines)) >= _WRAPPED_PART * len(lines)


def _is_full(line: Line, following: Line, width: int) -> bool:
    return len(line.text) + 1 + len(following.text.split()[0]) > _FULL * width


def _goes_on(line: Line, following: Line, width: int) -> bool:
    """Whether a line was broken because the next word had no place in it, or inside a sentence."""
    if following.after_gap or is_labelled(following.text):
        return False
    return _is_full(line, following, width) or (not _ENDS.search(line.text) and following.text[0].islower())

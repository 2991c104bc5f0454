"""Finds the places of a text that look like dates, by figures and names of months, without reading what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.dates.deadlines.wording import Wording
from kltrack.dates.words import MONTHS
from kltrack.terms import LanguageCode

_FIGURES = re.compile(r"(?<![\d./-])\d{1,2}\s?([./-])\s?\d{1,2}\s?\1\s?\d{4}(?![\d/])")
_VIETNAMESE = re.compile(
    r"\b(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|hạn|trước|đến)\s+\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d%])"
    r"|\bngày\s+\d{1,2}(?![/.-]?\d)(?:\s+tháng\s+\d{1,2})?"
    r"|\b(?:vào\s+)?(?:mùng\s+\d{1,2}|mồng\s+\d{1,2}|rằm|thứ\s+\w+|chủ nhật)\b[^().,;:]{0,40}"
    r"\(\s?\d{1,2}\s?[/.-]\s?\d{1,2}\s?\)"
    r"|\b(?:vào\s+)?(?:mùng|mồng)\s+\d{1,2}\b(?:\s+(?:Tết|Giêng|tháng\s+\w+))?"
    r"|\btháng\s+\d{1,2}(?:\s?[/-]\s?\d{4})?|\bnăm\s+\d{4}|\bquý\s+(?:[IV]+|[1-4])\b",
    re.IGNORECASE,
)
_FRENCH = re.compile(r"\ble \d{1,2}(?:er)? au plus tard\b")
_GLUED = re.compile(r"(?<=[^\W\d])\d{1,2}$")  # a day behind a word, where a page has lost the space between them
_DAY = re.compile(r"\d{1,2}(?:er|st|nd|rd|th)?|\d{4}")


def date_spans(text: str, language: LanguageCode) -> Iterator[tuple[int, int]]:
    """From where and up to where each date stands, also Vietnamese dates in other languages; places may overlap."""
    for pattern in (_FIGURES, _VIETNAMESE, _FRENCH):
        for hit in pattern.finditer(text):
            yield hit.span()
    yield from _with_months(Wording.of(text), _LEAST_IN_VIETNAMESE if language == "vi" else 1)


_LEAST_IN_VIETNAMESE = 4  # letters of a month's name there: in "May 10", a tailor's company, it is no month


def _with_months(wording: Wording, least: int) -> Iterator[tuple[int, int]]:
    """The places of months' names with a figure beside them: `15 June`, "mai 2025"."""
    count = len(wording.words)
    for place, word in enumerate(wording.words):
        if word not in MONTHS or len(word) < least:
            continue
        first = place - 1 if place and _DAY.fullmatch(wording.words[place - 1]) else place
        end = place + 2 if place + 1 < count and _DAY.fullmatch(wording.words[place + 1]) else place + 1
        glued = _GLUED.search(wording.words[place - 1]) if place else None
        if end - first > 1:
            yield wording.starts[first], wording.ends[end - 1]
        elif glued:
            yield wording.ends[place - 1] - len(glued[0]), wording.ends[place]

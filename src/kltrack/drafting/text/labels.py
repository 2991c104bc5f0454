"""Labels: the numbers that a text prints before its parts, 1. (1) (i) a) 2.1., and the dashes of lists."""

from __future__ import annotations

import re
from typing import NamedTuple

_ROMAN = r"x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2}"
_LABEL = re.compile(
    r"\((?P<round>\d{1,2}|[a-zđ]|" + _ROMAN + r")\)\s*"
    r"|(?P<path>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+"
    r"|(?P<plain>\d{1,2}(?: (?:bis|ter))?)(?:(?:[.)/]|\s?[-–])\s+(?![\d/])|[.)](?=[^\W\d_a-zà-ỹđ][^\W\d_A-ZĐ]))"
    r"|Điều (?P<article>\d{1,2})\.\s+"
    r"|(?P<letter>[a-zđ](?: (?:bis|ter))?)[.)]\s+"
    rf"|(?P<roman>{_ROMAN})[.)]\s+"
    rf"|(?P<upper>{_ROMAN.upper()})[.)\s]\s*[-–]?\s+"
    r"|(?P<dash>[-–—•●▪*+·](?=\s)|[•●▪*·](?=[^\W\d_a-zà-ỹđ]))\s*"
    r"|(?P<ordinal>Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?: là)?"
    r"|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là"
    r"|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh)(?:ly)?|(?:Premi|Deuxi|Troisi|Quatri|Cinqui)èmement)"
    r"(?:\s?[,:]\s*|(?<= là)\s+)",
)
_ORDINALS = (
    *(("nhất", "một", "first", "premièrement"), ("hai", "second", "deuxièmement"), ("ba", "third", "troisièmement")),
    *(("tư", "bốn", "fourth", "quatrièmement"), ("năm", "fifth", "cinquièmement"), ("sáu", "sixth")),
    *(("bảy", "seventh"), ("tám",), ("chín",), ("mười",)),
)
_DASHES = {"–": "-", "—": "-"}
# Where a label may stand inside a paragraph.
_INSIDE = re.compile(
    r"(?:(?<=[;:.,])|(?<=\)))\s+(?=\(|\d{1,2}[.)]\s|[a-zđ][.)]\s|[-–•+]\s)|\s(?=\((?:\d{1,2}|[ivx]{1,4})\)\s?\w)"
)


class Label(NamedTuple):
    """A label: its style ("plain", "round-number", "dash -" …), its number or letter, and how many characters it takes.

    `text` is "" for a dash, and the figure for an ordinal word: "2" for "Second".
    """

    style: str
    text: str
    length: int


def label_at(text: str, start: int = 0) -> Label | None:
    """The label that begins at a place of a text."""
    found = _LABEL.match(text, start)
    if not found or not found.lastgroup:
        return None
    content = found[found.lastgroup]
    style = found.lastgroup
    if style == "round":
        style = f"round-{'number' if content.isdigit() else 'roman' if re.fullmatch(_ROMAN, content) else 'letter'}"
    if style == "ordinal":
        content = content.lower().removeprefix("thứ ").removesuffix(" là").removesuffix("ly")
        content = next(str(number) for number, words in enumerate(_ORDINALS, 1) if content in words)
    if style == "dash":  # lists inside lists have other dashes
        return Label(f"dash {_DASHES.get(content, content)}", "", found.end() - start)
    return Label(style, content.lower(), found.end() - start)


def is_labelled(text: str) -> bool:
    """Whether a line begins with a label."""
    return label_at(text) is not None


def begins_list(text: str) -> bool:
    """Whether a line begins with the first label of its style."""
    found = label_at(text)
    return found is not None and found.text in ("1", "a", "i")


def labels_inside(text: str) -> list[int]:
    """The places inside a paragraph where a label begins, behind the spaces before it."""
    return [
        hit.end()
        for hit in _INSIDE.finditer(text)
        if label_at(text, hit.end()) and not _AGENCY.search(text[: hit.end()])
    ]


_AGENCY = re.compile(r"^.{0,25}\([A-ZĐ][\w/ ]{1,11}\)\s*$")  # "Hanoi (VNA) – ", before the news itself

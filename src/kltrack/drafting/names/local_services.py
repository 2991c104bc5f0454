"""Departments of provinces as French texts name them: "les services de la Santé, des Finances et de la Construction".

Each is somebody of its own, whom the directory does not list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.fields import Fields
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.text import ARTICLES

_HEAD = re.compile(r"\b[Ss]ervices?(?: (?:provincia(?:l|ux)|municipa(?:l|ux)))?(?= d)")
_OF = re.compile(r"(?:,| et|, et)? (?:de la |de l['’]|des |du |de |d['’])")
_LONGEST = 7  # words of a field


def with_services(wording: Wording, names: Sequence[Name], fields: Fields) -> list[Name]:
    """The names with those of departments, which replace what looks like a name inside them."""
    found = [*_services(wording, fields)]
    rest = [name for name in names if not any(one.first < name.end and name.first < one.end for one in found)]
    return sorted([*rest, *found])


def _services(wording: Wording, fields: Fields) -> Iterator[Name]:
    for hit in _HEAD.finditer(wording.text):
        found = [*_fields_behind(wording, hit.end(), fields)]
        head = hit[0].replace("ervices", "ervice") if len(found) > 1 else hit[0]
        for place, (first, end, words) in enumerate(found):
            begin = first if place else wording.word_after(hit.start())
            yield Name(begin, end, f"{head} {words}{wording.quoted(first, end)}", (UNLISTED,))


def _fields_behind(wording: Wording, stop: int, fields: Fields) -> Iterator[tuple[int, int, str]]:
    """The fields that are listed from a character on: first word, word behind the last, and the "de la" before it."""
    while of := _OF.match(wording.text, stop):
        first = wording.word_after(of.end())
        end = _field_end(wording, first, fields)
        if end == first:
            return
        yield first, end, of[0].lstrip(", ").removeprefix("et ")
        stop = wording.ends[end - 1]


def _field_end(wording: Wording, place: int, fields: Fields) -> int:
    """The word behind the longest field of a ministry that begins at a word; that word itself without one."""
    words: list[str] = []
    best = place
    for end in range(place, min(place + _LONGEST, len(wording.words))):
        if wording.words[end] not in ARTICLES:
            words.append(wording.words[end])
        if tuple(words) in fields.ministries:
            best = end + 1
    return best

"""Links to where a row rests, opening at the phrase itself. Only http and https: any other address stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlsplit

from kltrack.messages import message
from kltrack.query.facts import SourcePlace
from kltrack.values import Value

_GAP = re.compile(r"\s*(?:…|\[…\]|\.\.\.)\s*")


class Link(Value):
    """A place in a source. `address` is empty where there is none that a browser should follow."""

    text: str
    address: str


def links(row: Any) -> Iterator[Link]:
    """The places that a row rests on. A place without a wording of its own is linked by the deadline's wording."""
    places = getattr(row, "source", None)
    deadline = getattr(row, "deadline", None)
    for place in places if isinstance(places, list | tuple) else ():
        phrase = place.wording or (deadline.wording if deadline else None) or ""
        yield Link(text=_paragraph(place), address=at_phrase(place.url or "", phrase))


@lru_cache(maxsize=1_024)  # many rows rest on one text and wait for one day
def at_phrase(url: str, phrase: str) -> str:
    """The address with a text fragment for the phrase; empty for an address that is not http or https.

    The fragment's own hyphen, comma and ampersand are escaped (https://wicg.github.io/scroll-to-text-fragment/); a gap
    in the phrase (… or ...) becomes a range from what stands before it to what stands after.
    """
    if not is_web(url):
        return ""
    terms = [_term(part) for part in _GAP.split(phrase) if part.strip()]
    if not terms or ":~:" in url:
        return url
    ends = terms if len(terms) == 1 else [terms[0], terms[-1]]
    return f"{url}{'' if '#' in url else '#'}:~:text={','.join(ends)}"


def is_web(url: str) -> bool:
    """Whether a browser would fetch a page from it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not re.search(r"[\s\\]", url)


def _term(text: str) -> str:
    return quote(" ".join(text.split()), safe="").replace("-", "%2D")


def _paragraph(place: SourcePlace) -> str:
    return message("{source} ¶{number}", source=place.id, number=place.paragraph) if place.paragraph else place.id

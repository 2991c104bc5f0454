"""Type and issuer of a document without a number: "signed a dispatch", "a notice from the Government Office"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import DOCUMENT_TYPE, TypeName

_FIRST = 8  # paragraphs in which a report says what it is about
_NEAR = 4  # words between "issued" and the type: "has issued an urgent official dispatch"
_TYPES: tuple[TypeName, ...] = ("conclusion", "resolution", "directive", "telegram", "notice", "letter")
_MORE_WORDS: Mapping[str, TypeName] = {"dispatch": "telegram", "depeche": "telegram"}
_ISSUED = frozenset({"signed", "issued", "promulgated", "signe", "publie", "emis", "promulgue"})
_ISSUED_VIETNAMESE = (("ky",), ("ban", "hanh"))
_BY = ("from", "by")  # "of" and its sisters cite other documents as well
_TOLD = ["according", "to"]


class Announced(NamedTuple):
    """A type of document, and the body that issued it if the text says so."""

    type: TypeName
    body: str | None


def announced_in(laid: Sequence[ParsedParagraph]) -> Announced | None:
    """The document that the first paragraphs say was issued; None where they speak of none."""
    return next((found for each in laid[:_FIRST] for found in _announced(each)), None)


def _announced(laid: ParsedParagraph) -> Iterator[Announced]:
    for first in range(len(laid.wording.words)):
        end, kind = _type_at(laid, first)
        body = _issuer_at(laid, end) if kind else None
        if kind and (_is_issued(laid, first) or (body and _is_told(laid, first))):
            yield Announced(kind, body)


def _type_at(laid: ParsedParagraph, first: int) -> tuple[int, TypeName | None]:
    """The word after a type of document that is named there, and the type."""
    for words, kind in _named_types():
        if laid.wording.words[first] == words[0] and laid.wording.words[first : first + len(words)] == words:
            return first + len(words), kind
    return first, None


@cache
def _named_types() -> Sequence[tuple[list[str], TypeName]]:
    """The words that name each type of document."""
    named = (*((word, kind) for kind in _TYPES for word in DOCUMENT_TYPE[kind].words), *_MORE_WORDS.items())
    return [(word.split(), kind) for word, kind in named]


def _issuer_at(laid: ParsedParagraph, place: int) -> str | None:
    """The body behind "from" or "by" that stands there."""
    if place >= len(laid.wording.words) or laid.wording.words[place] not in _BY:
        return None
    name = laid.names.get(laid.without_article(place + 1))
    return name.bodies[0] if name and name.is_listed and len(name.bodies) == 1 else None


def _is_told(laid: ParsedParagraph, first: int) -> bool:
    """Whether a report tells what a document says: "according to a notice"."""
    return laid.wording.words[max(0, first - 3) : first][:2] == _TOLD


def _is_issued(laid: ParsedParagraph, first: int) -> bool:
    """Whether shortly before a word it is said that something was signed or issued."""
    before = laid.wording.words[max(0, first - _NEAR) : first]
    if laid.language != "vi":
        return not _ISSUED.isdisjoint(before)
    return any(tuple(before[-len(words) :]) == words for words in _ISSUED_VIETNAMESE)

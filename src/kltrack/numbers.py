"""Numbers of documents: what they are made of, how ids begin with them, and what a number that is typed fits.

A document's identity is its full number with its day: 180-KL/TW, 180/CĐ-TTg and 180/2025/NĐ-CP are three documents, and
18-KL/TW of 2021 and of 2026 are two. A number typed without its symbol fits every document that it may mean; a type, a
symbol or a day that is typed is never ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kltrack.terms import DOCUMENT_TYPE, DOCUMENT_TYPES, TypeName
from kltrack.text import fold, slug, strip_marks
from kltrack.tuples import NamedTuple

_PART = re.compile(r"\d+|[^\W\d_]+")
# Conclusions of the Politburo and the Secretariat, however the symbol is spaced and parted: their ids begin with the
# bare number. What another series writes between the number and "KL" is no such conclusion.
_SERIES = r"(?i)(\d+)\s*[-/]\s*KL\s*[-/]?\s*TW"
_LEADING = r"(\d+)-\S+"
_DAY = r"(?i)\s*(@|\b(of|dated|issued on|ngày|ngay|en date du|daté du|datée du|du)\s)\s*(?P<day>.+)$"
_NUMBER_WORDS = ("number", "numero", "so", "no", "nos", "n")

Parts = tuple[str, ...]


class Known(NamedTuple):
    """What a document is found by: its identity, number, type and day of issue, which is empty where it is unknown."""

    identity: str
    number: str
    type: str
    issued: str


class Typed(NamedTuple):
    """A number as somebody typed it: its parts, and the type and the first and last ISO day, if they were typed too."""

    parts: Parts
    type: TypeName | None = None
    days: tuple[str, str] | None = None


def number_parts(number: str) -> Parts:
    """The numbers and words of a number, without case, diacritics and leading noughts: 01-CT/TW is 1, ct, tw."""
    return tuple(part.lstrip("0") or "0" if part.isdigit() else part for part in _PART.findall(strip_marks(number)))


def number_key(number: str) -> str:
    """What two spellings of one number share: 202-KL/TW and "202 - KLTW" are 202-kltw."""
    return _key(number_parts(number))


def beginning(number: str) -> str:
    """What ids begin with: `202` of 202-KL/TW, else the slug of the full number, `180-cd-ttg` of 180/CĐ-TTg."""
    series = re.fullmatch(_SERIES, number.strip())
    return series[1] if series else slug(number)


def serial(number: str) -> str | None:
    """The digits before the first hyphen, with which ids of older registers begin; None where it has none.

    `18` for 18-NQ/TW, None for 180/CĐ-TTg.
    """
    leading = re.fullmatch(_LEADING, number)
    return leading[1] if leading else None


def fitting(typed: Typed, known: Sequence[Known]) -> list[Known]:
    """The documents that a typed number fits: those with that whole number, else those of whose number it is a part."""
    among = [each for each in known if _is_of(typed, each)]
    whole = [each for each in among if _key(typed.parts) == number_key(each.number)]
    return whole or [each for each in among if typed.parts and _is_part(typed.parts, number_parts(each.number))]


def find(name: str, known: Sequence[Known]) -> list[Known]:
    """The documents that a name fits: 202, 202-KLTW, 18@2026-04-02, "300-KL/TW of 2025-11-03", "công điện 180".

    Whole numbers go before parts of them. A name that stands in the register as it is typed always fits something.
    """
    found = [fitting(typed, known) for typed in _readings(name)]
    whole = [each for each in found if each and number_key(each[0].number) == number_key(_undated(name)[0])]
    return next(iter(whole or [each for each in found if each]), [])


def _readings(name: str) -> Iterator[Typed]:
    """The ways in which a name may be taken: as a number as it stands, and as a type with a number.

    "Executive Order 13681" is a number, and an order with the number 13681.
    """
    text, days = _undated(name)
    yield Typed(number_parts(text), None, days)
    words = fold(text).split()
    for each in DOCUMENT_TYPES:
        for type_words in each.words:
            length = len(type_words.split())
            if " ".join(words[:length]) == type_words and len(words) > length:
                rest = words[length:]
                rest = rest[1:] if rest[0] in _NUMBER_WORDS and len(rest) > 1 else rest
                yield Typed(number_parts(" ".join(rest)), each.name, days)


def _undated(name: str) -> tuple[str, tuple[str, str] | None]:
    """A name without the day that ends it, and the first and last day of that; None where it ends with no day."""
    found = re.search(_DAY, name)
    if found is None:
        return name, None
    from kltrack.dates import DateProblem, read_span

    try:  # a day without its year lies nowhere near this one, and fits no document
        span = read_span(found["day"], today=date.min)
    except DateProblem:
        return name, None
    return name[: found.start()], (span.first.isoformat(), span.last.isoformat())


def _is_of(typed: Typed, known: Known) -> bool:
    if typed.days and not typed.days[0] <= known.issued <= typed.days[1]:
        return False
    return typed.type in (None, known.type) or _has_symbol(typed, known)


def _has_symbol(typed: Typed, known: Known) -> bool:
    """Whether the number has the symbol of the typed type, while the register has the default type, conclusion."""
    symbol = DOCUMENT_TYPE[typed.type].symbol if typed.type else ""
    return bool(symbol) and known.type == "conclusion" and symbol in number_parts(known.number)


def _is_part(typed: Parts, whole: Parts) -> bool:
    """Whether `typed` is the beginning of a whole number, or of its digits without the words around them."""
    if not any(part.isdigit() for part in typed):
        return False
    digits = tuple(part for part in whole if part.isdigit())
    return typed == whole[: len(typed)] or (all(part.isdigit() for part in typed) and typed == digits[: len(typed)])


def _key(parts: Parts) -> str:
    key = ""
    for before, part in zip(("", *parts), parts, strict=False):
        key += f"-{part}" if before and (part.isdigit() or before.isdigit()) else part
    return key

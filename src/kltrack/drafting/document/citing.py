"""Documents that a text cites by their numbers, and which of them are known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kltrack.dates import DateProblem, read_span
from kltrack.numbers import Known, find
from kltrack.terms import DOCUMENT_TYPES, TypeName
from kltrack.text import fold

_SYMBOLS = "KL|NQ|CT|QĐ|QD|KH|HD|TB|TT|NĐ|ND|CV|CĐ|CD|BC|CTr|TTr|QH\\d*|CTR|TTR|QC|LCT"
_NUMBER = re.compile(
    rf"(?<![\w/])(?P<number>\d{{1,5}}(?:/\d{{4}})?\s?[-/–]\s?(?:{_SYMBOLS})"
    r"(?:\s?[-/–]\s?[A-ZĐa-zđ0-9&]{1,14})*)(?![\w])"
)
_BARE = re.compile(
    r"\b(?P<type>Conclusion|Resolution|Directive|Plan|Regulation|Decree|Decision|Kết luận|Nghị quyết|Chỉ thị|Kế hoạch"
    r"|Quy định|Nghị định|Quyết định|conclusion|résolution|resolution|directive|décret|règlement)"
    r"\s+(?:No\.?\s*|số\s+|n[°ºo]\.?\s*)?(?P<number>\d{1,4}(?:/\d{4})?)(?![\d/.-]*\w*[-/]\s?[A-ZĐ])(?![\d/])"
)
_DAY = (
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}"
    r"|\d{1,2}(?:er|st|nd|rd|th)? [A-Za-zéû]+,? \d{4}"
)
_DATED_BY = (
    r"^[\s,(]*(?:dated|of|(?:issued|signed) on|(?:(?:được )?(?:ban hành|ký) )?ngày|(?:en )?date du|dat[ée]e?s? du"
    r"|(?:signé|émis)e?s? le|du|on)\s+"
)
_DATED = re.compile(rf"{_DATED_BY}(?P<day>{_DAY})")
_DATED_WITHOUT_YEAR = re.compile(
    rf"{_DATED_BY}(?P<day>\d{{1,2}}[/.-]\d{{1,2}}|\d{{1,2}}\s+tháng\s+\d{{1,2}}|[A-Z][a-z]+ \d{{1,2}}"
    r"|\d{1,2}(?:er|st|nd|rd|th)? [A-Za-zéû]{3,9})(?![\w/.-]*\d)(?!,? \d{4}| năm)"
)
# The number of a letter, 8405/BNV-TCBC: its group is the symbol of whoever writes it.
LETTER = re.compile(r"\b(?P<number>\d{1,5}\s?/(?P<symbol>[A-ZĐ]{2,8}|TTg)-[A-ZĐ][A-Za-zĐđ0-9&]*(?:-[A-ZĐ]\w*)*)")
_WHOLE_DAY = len("2025-01-01")


class Citation(NamedTuple):
    """A document that a text names from `start` up to `stop`: its number as printed, its day and its type, if printed.

    `matches` are the documents of the register that it may be.
    """

    start: int
    stop: int
    number: str
    issued: date | None
    type: TypeName | None
    matches: tuple[Known, ...]

    @property
    def has_symbol(self) -> bool:
        """Whether the number is printed with its symbol, 202-KL/TW and not 202 alone."""
        return not self.number.isdigit()


def citations(text: str, known: Sequence[Known]) -> list[Citation]:
    """Every document that a text names by its number, in order; `known` are the documents of the register."""
    return sorted([*_with_symbol(text, known), *_without_symbol(text, known)], key=lambda each: each.start)


def _with_symbol(text: str, known: Sequence[Known]) -> Iterator[Citation]:
    for hit in _NUMBER.finditer(text):
        number = re.sub(r"\s*([-/–])\s*", lambda sign: sign[1].replace("–", "-"), hit["number"])
        issued = day_after(text, hit.end())
        yield Citation(
            hit.start(),
            hit.end(),
            number,
            issued,
            _type(text[: hit.start()], number),
            _known_by_number(number, issued, known),
        )


def _without_symbol(text: str, known: Sequence[Known]) -> Iterator[Citation]:
    for hit in _BARE.finditer(text):
        issued = day_after(text, hit.end())
        kind = _type(hit["type"] + " ", "")
        fitting = tuple(each for each in _known_by_number(hit["number"], issued, known) if kind in (None, each.type))
        yield Citation(hit.start(), hit.end(), hit["number"], issued, kind, fitting)


def _known_by_number(number: str, issued: date | None, known: Sequence[Known]) -> tuple[Known, ...]:
    """The register's documents that a number fits; if a day is printed, those of it, else those without one."""
    found = find(number, known)
    if issued is None:
        return tuple(found)
    same_day = [each for each in found if each.issued == issued.isoformat()]
    return tuple(same_day or [each for each in found if len(each.issued) < _WHOLE_DAY])


def day_after(text: str, place: int) -> date | None:
    """The day of a document, printed behind its number."""
    hit = _DATED.match(text[place : place + 60])
    if not hit:
        return None
    try:
        return read_span(hit["day"], today=date.min).first
    except DateProblem:
        return None


def day_without_year_after(text: str, place: int) -> str:
    """The words of a document's day, printed behind its number without a year; "" without such a day."""
    hit = _DATED_WITHOUT_YEAR.match(text[place : place + 60])
    return hit["day"] if hit else ""


def _type(before: str, number: str) -> TypeName | None:
    """The type of a document by the last type word before its number, else by the symbol in the number."""
    folded = f" {fold(before[-40:])} "
    named = [(folded.rfind(f" {word} "), each.name) for each in DOCUMENT_TYPES for word in each.words]
    place, name = max(named)
    if place >= 0:
        return name
    return type_of(number)


def type_of(number: str) -> TypeName | None:
    """The type of a document by the symbol in its number."""
    parts = re.findall(r"[^\W\d_]+", fold(number))
    return next((each.name for each in DOCUMENT_TYPES if each.symbol and each.symbol in parts), None)


def type_of_line(line: str) -> TypeName | None:
    """The type of document that is all a line in capitals says, as above an official document's text: `CHỈ THỊ`."""
    words = fold(line.strip()) if line.isupper() else ""
    return next((each.name for each in DOCUMENT_TYPES if words in each.words), None)


def type_by_number(number: str) -> TypeName:
    """The type of a document by its number alone.

    A letter's number has no symbol of a type, only that of its writers (Decree 30/2020/NĐ-CP, appendix I). A number
    without any symbol is taken for a conclusion's.
    """
    return type_of(number) or ("letter" if LETTER.match(number) else "conclusion")

"""A draft as a value: the document, its records, and what is told beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kltrack.drafting.earlier import Candidate
from kltrack.drafting.heading import Heading
from kltrack.drafting.layout import Paragraph
from kltrack.terms import KindName, LanguageCode


class Given(NamedTuple):
    """What the curator says of a text, each empty where nothing is said."""

    number: str = ""
    issued: date | None = None
    source: str = ""
    url: str = ""
    language: LanguageCode | None = None
    sha256: str = ""


class TextPlace(NamedTuple):
    """Where a record stands: the number of its line, and its characters in the whole text."""

    paragraph: int
    start: int
    stop: int


def place_of(paragraph: Paragraph, start: int, stop: int) -> TextPlace:
    """The place of the characters from `start` up to `stop` of a paragraph."""
    return TextPlace(paragraph.line_at(start).number, paragraph.in_whole(start), paragraph.in_whole(stop - 1) + 1)


class DraftedRecord(NamedTuple):
    """A record as it is written: bodies by their ids, `first` the first words of its sentence.

    `wordings` are those of paragraphs that word its deadline otherwise.
    """

    id: str
    kind: KindName
    lead: tuple[str, ...]
    implementing: tuple[str, ...]
    coordinating: tuple[str, ...]
    deadline: Mapping[str, object]
    last: date | None
    cites: tuple[str, ...]
    place: TextPlace
    paragraphs: tuple[int, ...]
    wordings: Mapping[int, str]
    first: str
    doubts: tuple[str, ...]
    candidates: tuple[Candidate, ...] = ()


class LeftDate(NamedTuple):
    """A date that is in no record, and why."""

    place: TextPlace
    words: str
    why: str


class AlsoNamed(NamedTuple):
    """A body that is named in a paragraph and has no role in a record of it."""

    body: str
    name: str
    paragraphs: tuple[int, ...]


class UnknownName(NamedTuple):
    """A name that no body of the directory has."""

    name: str
    paragraph: int


class UnknownDocument(NamedTuple):
    """A document that is cited and not known."""

    number: str
    type: str | None
    issued: date | None


class Draft(NamedTuple):
    """A draft: the conclusion's own facts, its records, and what is told beside them."""

    heading: Heading
    given: Given
    language: LanguageCode
    lines: int
    records: tuple[DraftedRecord, ...]
    unplaced: tuple[LeftDate, ...]
    also_named: tuple[AlsoNamed, ...]
    unknown: tuple[UnknownName, ...]
    documents: tuple[UnknownDocument, ...]

"""A draft as a value: the document, its records, and what is listed beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kltrack.drafting.document.heading import Heading
from kltrack.drafting.names.earlier import Candidate
from kltrack.drafting.names.own_names import TODO
from kltrack.drafting.text.layout import Paragraph
from kltrack.terms import KindName, LanguageCode


class Given(NamedTuple):
    """What the curator states of a text with the command's options; each is empty where nothing is stated."""

    number: str = ""
    issued: date | None = None
    source: str = ""
    url: str = ""
    language: LanguageCode | None = None
    sha256: str = ""


class TextPlace(NamedTuple):
    """A place in a text: the number of its line, and its characters from `start` up to `stop` in the whole text."""

    paragraph: int
    start: int
    stop: int


def place_of(paragraph: Paragraph, start: int, stop: int) -> TextPlace:
    """The place of the characters from `start` up to `stop` of a paragraph."""
    return TextPlace(
        paragraph.line_at(start).number, paragraph.place_in_text(start), paragraph.place_in_text(stop - 1) + 1
    )


class DraftedRecord(NamedTuple):
    """A record ready to be written: bodies are ids, `deadline` has the keys of TOML, `first` are its first words.

    `last`: the last day of its deadline; `paragraphs`: the numbers of the lines that state it; `wordings`: the wording
    of the deadline by line, for lines that word it in another way; `names_nobody`: the text leaves open who is
    addressed, and no doubt of this record asks it.
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
    names_nobody: bool = False


class LeftDate(NamedTuple):
    """A date that is in no record, and why."""

    place: TextPlace
    words: str
    why: str


class AlsoNamed(NamedTuple):
    """A body that a text names and that has no role there, with its first name and the numbers of the lines."""

    body: str
    name: str
    paragraphs: tuple[int, ...]


class UnknownName(NamedTuple):
    """A name that no body of the directory has, and the type that a body of it is sure to have, else "todo".

    `is_sure`: nobody has to ask who that is; its id stands in the records' roles.
    """

    name: str
    paragraph: int
    type: str = TODO
    is_sure: bool = False


class UnknownDocument(NamedTuple):
    """A document that a record cites and the register does not have."""

    number: str
    type: str | None
    issued: date | None


class Draft(NamedTuple):
    """A draft: the document's own facts, its records, and what is listed beside them.

    `lines`: how many lines of the text are not empty.
    """

    heading: Heading
    given: Given
    language: LanguageCode
    lines: int
    records: tuple[DraftedRecord, ...]
    unplaced: tuple[LeftDate, ...]
    also_named: tuple[AlsoNamed, ...]
    unknown: tuple[UnknownName, ...]
    documents: tuple[UnknownDocument, ...]

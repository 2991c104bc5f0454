"""Which records rest on which paragraph of which text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kltrack.deadline import Context
from kltrack.model import Assignment, Conclusion, Evidence, Reading, Source
from kltrack.register.checks.library import Paragraph, Text, texts_in
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem


class SourcePlace(NamedTuple):
    """A place of a source that a record names: the record's own evidence, or another reading of it."""

    file: LoadedFile
    where: KeyPath
    conclusion: Conclusion
    assignment: Assignment
    evidence: Evidence | Reading
    source: Source

    @property
    def reading(self) -> Reading | None:
        """The reading, where it is one."""
        return self.evidence if isinstance(self.evidence, Reading) else None

    def problem(self, what: str, remedy: str) -> Problem:
        """A problem of this place of the register."""
        return self.file.problem(self.where, what, remedy)


class Passage(NamedTuple):
    """A paragraph of a text, every place of the register that names it, and the context in which its dates are read."""

    text: Text
    paragraph: Paragraph
    source: Source
    conclusion: Conclusion
    context: Context
    places: tuple[SourcePlace, ...]

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """The records, each once."""
        return tuple({place.assignment.id: place.assignment for place in self.places}.values())

    @property
    def notes(self) -> tuple[str, ...]:
        """What the notes of the records and of other readings say."""
        records = (note for each in self.assignments for note in (each.note, *(other.note for other in each.reading)))
        return tuple(note for note in (*records, *(each.note for each in self.conclusion.reading)) if note)

    def problem(self, what: str, remedy: str) -> Problem:
        """A problem of the register that shows at this paragraph."""
        return Problem(str(self.text.path), self.paragraph.line, self.source.id, what, remedy)


class Shelf(NamedTuple):
    """A register, and those of its texts that were found."""

    register: LoadedRegister
    texts: Mapping[str, Text]

    def text(self, source: Source) -> Text | None:
        """The text of a source, where it was found."""
        return self.texts.get(source.sha256 or "")

    def covered_ids(self) -> set[str]:
        """The ids of the records that rest on a text that was found."""
        return {each.assignment.id for each in source_places(self.register) if self.text(each.source)}


def shelf_of(register: LoadedRegister, folder: Path) -> Shelf:
    """The texts of a folder that the register names. Raises Unreadable."""
    wanted = {source.sha256 for _, _, _, source in sources(register) if source.sha256}
    return Shelf(register, texts_in(folder, wanted))


def sources(register: LoadedRegister) -> Iterator[tuple[LoadedFile, KeyPath, Conclusion, Source]]:
    """Every source of every conclusion, with its place."""
    for file in register.own:
        for where, conclusion in file.conclusions:
            for number, source in enumerate(conclusion.source):
                yield file, (*where, "source", number), conclusion, source


def source_places(register: LoadedRegister) -> Iterator[SourcePlace]:
    """Every place of a source that a record names."""
    for file in register.own:
        by_id = {where: {source.id: source for source in conclusion.source} for where, conclusion in file.conclusions}
        for where, conclusion, assignment in file.assignments():
            known = by_id[where[:2]]
            for number, evidence in enumerate(assignment.source):
                yield SourcePlace(
                    file, (*where, "source", number), conclusion, assignment, evidence, known[evidence.id]
                )
            for number, reading in enumerate(assignment.reading):
                place = (*where, "reading", number)
                yield SourcePlace(file, place, conclusion, assignment, reading, known[reading.source])


def passages(shelf: Shelf) -> Iterator[Passage]:
    """Every paragraph of every text, in order, with the conclusion that names most places of the text."""
    by_place = _by_place(shelf.register)
    for sha256, owner in _owners(shelf.register, by_place).items():
        text = shelf.texts.get(sha256)
        for paragraph in text.paragraphs if text else ():
            records = tuple(by_place.get((sha256, paragraph.number), ()))
            context = shelf.register.context(owner.file, owner.conclusion)
            yield Passage(text, paragraph, owner.source, owner.conclusion, context, records)  # type: ignore[arg-type]


def _by_place(register: LoadedRegister) -> dict[tuple[str, int], list[SourcePlace]]:
    """Text and paragraph → the records that rest on it."""
    found: dict[tuple[str, int], list[SourcePlace]] = {}
    for each in source_places(register):
        if each.evidence.paragraph and each.source.sha256:
            found.setdefault((each.source.sha256, each.evidence.paragraph), []).append(each)
    return found


class _Owner(NamedTuple):
    file: LoadedFile
    conclusion: Conclusion
    source: Source


def _owners(register: LoadedRegister, by_place: Mapping[tuple[str, int], list[SourcePlace]]) -> dict[str, _Owner]:
    """Text, by its sha256 → the conclusion that names most of its places."""
    named = Counter((sha256, each.conclusion.key) for (sha256, _), places in by_place.items() for each in places)
    owners: dict[str, _Owner] = {}
    for file, _, conclusion, source in sources(register):
        sha256 = source.sha256 or ""
        if sha256 not in owners or named[sha256, conclusion.key] > named[sha256, owners[sha256].conclusion.key]:
            owners[sha256] = _Owner(file, conclusion, source)
    return owners

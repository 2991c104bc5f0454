"""A register held against the texts that it rests on: `check --sources FOLDER`.

Each text is read once, and each paragraph beside the records that rest on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from kltrack.messages import message, plural
from kltrack.model import Conclusion, Reading
from kltrack.register.checks.library import Paragraph, Text
from kltrack.register.checks.passages import Shelf, SourcePlace, shelf_of, source_places, sources
from kltrack.register.checks.siblings import id_left_out, lead_left_out
from kltrack.register.checks.written_bodies import body_without_role
from kltrack.register.checks.written_dates import date_in_no_record
from kltrack.register.checks.written_tasks import directive_in_no_record
from kltrack.register.loaded import LoadedRegister
from kltrack.register.problems import Problem

Rule = Callable[[Shelf], Iterator[Problem]]
_ELLIPSIS = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*")
_AROUND = 50
_SPACES = re.compile(r"\s+")
_ALIKE = str.maketrans(dict.fromkeys("‘’ʼ´`", "'") | dict.fromkeys("“”«»", '"') | dict.fromkeys("‐‑‒–−—", "-"))


def text_findings(register: LoadedRegister, folder: Path) -> Iterator[Problem]:
    """Every finding about a register and its texts. Raises Unreadable where the folder cannot be read."""
    shelf = shelf_of(register, folder)
    yield from _graded(shelf, ERRORS, "error")
    yield from _graded(shelf, WARNINGS, "warning")


def _graded(shelf: Shelf, rules: Iterable[Rule], severity: Literal["error", "warning"]) -> Iterator[Problem]:
    for rule in rules:
        name = rule.__name__.replace("_", "-")
        yield from (replace(problem, severity=severity, rule=name) for problem in rule(shelf))


def text_not_looked_at(shelf: Shelf) -> Iterator[Problem]:
    """The sources whose texts are not known by a sha256, or not in the folder.

    Reported at the conclusion where another text of it was looked at, else once for each reason and file.
    """
    for file in shelf.register.own:
        without: dict[bool, list[Conclusion]] = {False: [], True: []}
        for where, conclusion in file.conclusions:
            missing = [source for source in conclusion.source if shelf.text(source) is None]
            unknown = [source.id for source in missing if source.sha256 is None]
            absent = [source.id for source in missing if source.sha256]
            if missing and len(missing) == len(conclusion.source) and not (unknown and absent):
                without[bool(absent)].append(conclusion)
                continue
            if unknown:
                yield file.problem(
                    where, _without_sha256(unknown), message("write the sha256 of the text as it was read")
                )
            if absent:
                yield file.problem(where, _not_in_folder(absent), message("put there what was read"))
        if without[False]:
            remedy = message("write the sha256 of the texts as they were read")
            yield file.problem((), _none_has_sha256(without[False]), remedy)
        if without[True]:
            yield file.problem((), _none_in_folder(without[True]), message("put there what was read"))


def _without_sha256(ids: list[str]) -> str:
    return plural(
        "the text of {sources} was not looked at: it has no sha256",
        "{number} texts were not looked at, because they have no sha256: {sources}",
        len(ids),
        sources=", ".join(ids),
    )


def _not_in_folder(ids: list[str]) -> str:
    return plural(
        "the text of {sources} is not in the folder",
        "{number} texts are not in the folder: {sources}",
        len(ids),
        sources=", ".join(ids),
    )


def _none_has_sha256(conclusions: list[Conclusion]) -> str:
    return plural(
        "no text of {names} was looked at: none has a sha256",
        "no text of {number} conclusions was looked at, because none has a sha256: {names}",
        len(conclusions),
        names=", ".join(conclusion.name for conclusion in conclusions),
    )


def _none_in_folder(conclusions: list[Conclusion]) -> str:
    return plural(
        "no text of {names} is in the folder",
        "no text of {number} conclusions is in the folder: {names}",
        len(conclusions),
        names=", ".join(conclusion.name for conclusion in conclusions),
    )


def paragraphs_differ(shelf: Shelf) -> Iterator[Problem]:
    """A count of paragraphs that is not the text's, and a place beyond its end."""
    for file, where, _, source in sources(shelf.register):
        text = shelf.text(source)
        if text and source.paragraphs not in (None, len(text.paragraphs)):
            what = message("the text has {number} paragraphs", number=len(text.paragraphs))
            yield file.problem((*where, "paragraphs"), what, message("count its lines that are not empty"))
    for each in source_places(shelf.register):
        text, number = shelf.text(each.source), each.evidence.paragraph
        if text and number and number > len(text.paragraphs):
            what = message("{source} has no paragraph {number}", source=each.source.id, number=number)
            remedy = message("count its lines that are not empty; there are {number}", number=len(text.paragraphs))
            yield each.problem(what, remedy)


def wording_not_in_paragraph(shelf: Shelf) -> Iterator[Problem]:
    """A wording that is not printed in the paragraph that the record names."""
    own: dict[str, list[SourcePlace]] = {}
    for each in source_places(shelf.register):
        for wording in _wordings(each):
            if not _stands_there(shelf, each, wording):
                yield _not_there(shelf, each, wording)
        if not each.reading:
            own.setdefault(each.assignment.id, []).append(each)
    for places in own.values():
        adopted = places[0].assignment.deadline.wording
        if adopted and not any(_may_stand(shelf, each, adopted) for each in places):
            place = next((each for each in places if not each.evidence.wording), places[0])
            yield _not_there(shelf, place, adopted)


def _wordings(each: SourcePlace) -> Iterator[str]:
    """The wordings that the register gives for this place."""
    if each.evidence.wording:
        yield each.evidence.wording
    if isinstance(each.evidence, Reading) and each.evidence.deadline and each.evidence.deadline.wording:
        yield each.evidence.deadline.wording


def _may_stand(shelf: Shelf, each: SourcePlace, wording: str) -> bool:
    """Whether the wording stands at the place, or its text was not looked at and the wording may be from there."""
    return _stands_there(shelf, each, wording) if shelf.text(each.source) else not each.evidence.wording


def _stands_there(shelf: Shelf, each: SourcePlace, wording: str) -> bool:
    text, number = shelf.text(each.source), each.evidence.paragraph
    if text is None:
        return True
    paragraph = text.paragraph(number) if number else None
    if number and paragraph is None:
        return True  # another rule reports it
    return any(_is_printed(wording, each.text) for each in ([paragraph] if paragraph else text.paragraphs))


def _is_printed(wording: str, text: str) -> bool:
    """Whether a wording is printed in a text; what stands on both sides of an ellipsis, in that order."""
    parts = [re.escape(_normal(part)) for part in _ELLIPSIS.split(wording) if part]
    return re.search(r"(?<!\w)" + r"(?!\w).*?(?<!\w)".join(parts) + r"(?!\w)", _normal(text)) is not None


def _normal(text: str) -> str:
    return _SPACES.sub(" ", text.translate(_ALIKE)).strip().casefold()


def _not_there(shelf: Shelf, each: SourcePlace, wording: str) -> Problem:
    return each.problem(_what(each, wording), _remedy(_near(shelf.text(each.source), each), wording))


def _near(text: Text | None, each: SourcePlace) -> Sequence[Paragraph]:
    """The paragraphs around the one that is named: in most texts all, in a book as many as are searched quickly."""
    number = each.evidence.paragraph or 1
    return text.paragraphs[max(0, number - _AROUND) : number + _AROUND] if text else ()


def _what(each: SourcePlace, wording: str) -> str:
    source, number = each.source.id, each.evidence.paragraph
    if number is None:
        return message('"{wording}" is not printed in {source}', wording=wording, source=source)
    return message(
        '"{wording}" is not printed in {source}, paragraph {number}', wording=wording, source=source, number=number
    )


def _remedy(paragraphs: Sequence[Paragraph], wording: str) -> str:
    where = [str(other.number) for other in paragraphs if _is_printed(wording, other.text)]
    if where:
        return message("it stands in paragraph {numbers}", numbers=", ".join(where))
    return message("write it as it is printed")


ERRORS: tuple[Rule, ...] = (paragraphs_differ, wording_not_in_paragraph)
WARNINGS: tuple[Rule, ...] = (
    text_not_looked_at,
    date_in_no_record,
    directive_in_no_record,
    body_without_role,
    id_left_out,
    lead_left_out,
)

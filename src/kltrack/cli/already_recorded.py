"""What the register and the curator's drafts have already of a document that is drafted, and how to go on then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kltrack.dates import format_known
from kltrack.drafting.drafted import Draft
from kltrack.errors import Unreadable
from kltrack.index import Index
from kltrack.messages import message
from kltrack.numbers import number_key
from kltrack.query.recorded import Recorded, recorded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.register.files import LoadedFile


def already_recorded(found: Draft, index: Index, drafts: Path | None) -> Iterator[str]:
    """What there is of the drafted document from other texts, and what to do."""
    number, issued = found.heading.number, found.heading.issued
    others = [file for file in _drafts_in(drafts) if not _is_of_text(file, found)]
    for each in (*recorded(index, number), *_drafted(others, number)) if number else ():
        if not (issued and each.issued) or each.issued == issued:
            yield _already(each, drafts, is_sure=issued is not None and issued == each.issued)


def drafted_twice(found: Draft, drafts: Path | None, saved: Path | None) -> Iterator[str]:
    """Which other drafts there are of the same text; `saved` is this draft's own file, if it has one."""
    for file in _drafts_in(drafts):
        if file.path != saved and _is_of_text(file, found):
            yield message("This very text is drafted in {path} too: keep one of both.", path=file.path)


def _drafted(files: list[LoadedFile], number: str) -> Iterator[Recorded]:
    for file in files:
        for _, conclusion in file.conclusions:
            if number_key(conclusion.name) == number_key(number):
                yield Recorded(conclusion.name, conclusion.since, file.path)


def _drafts_in(folder: Path | None) -> Iterator[LoadedFile]:
    """The drafts that can be read; what is wrong with another one `check` tells."""
    paths = sorted(folder.glob("*.toml")) if folder else []
    if not paths:
        return
    from kltrack.register.files import load_register_file

    for path in paths:
        with suppress(Unreadable):
            yield load_register_file(path)


def _is_of_text(file: LoadedFile, found: Draft) -> bool:
    texts = {source.sha256 for _, conclusion in file.conclusions for source in conclusion.source}
    return bool(found.given.sha256) and found.given.sha256 in texts


def _already(each: Recorded, drafts: Path | None, *, is_sure: bool) -> str:
    """That a document is there already, and how this text becomes a part of its record."""
    document = _in_words(each)
    if each.is_shipped:
        there = message("{document} is in the shipped register already.", document=document)
        way = message(
            "Once accepted, this draft holds in its place, whole; to add to it, begin with a copy of its record from "
            "{path} in a file of your own folder.",
            path=each.path,
        )
    elif each.path.parent == drafts:
        there = message("{document} is drafted already: {path}.", document=document, path=each.path)
        way = _add_there()
    else:
        there = message("{document} is in your register already: {path}.", document=document, path=each.path)
        way = _add_there()
    if is_sure:
        return f"{there} {way}"
    unsure = message("Its day is missing here or there: if it is another document, say --issued; else:")
    return f"{there} {unsure} {way}"


def _in_words(each: Recorded) -> str:
    if not each.issued:
        return each.number
    return message("{number} of {day}", number=each.number, day=format_known(each.issued))


def _add_there() -> str:
    return message(
        "A document has one record, however many reports tell of it. Copy the [[conclusion.source]] of this draft into "
        "that file, its paragraphs into the source = [ … ] of the records that say the same, and what it says "
        "otherwise into a [[conclusion.assignment.reading]]; do not accept this draft."
    )

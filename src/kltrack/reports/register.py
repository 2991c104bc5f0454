"""The answer to `register`: which files are in use, from where, up to when they were curated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar, Literal

from kltrack.index import Index
from kltrack.index.about import FileFacts
from kltrack.messages import message
from kltrack.register.location import RegisterPaths
from kltrack.register.shipped import shipped_register
from kltrack.reports.report import Report
from kltrack.reports.sources import register_facts, replacements
from kltrack.text import in_language
from kltrack.values import Value

Layer = Literal["own", "shipped"]
Holds = Literal["conclusions", "bodies", "progress"]


class FileRow(Value):
    """A file in use. The counts are None for a file that holds no conclusions."""

    file: Path
    layer: Layer
    holds: Holds
    title: str | None = None
    curated_to: date | None = None
    conclusions: int | None = None
    assignments: int | None = None


class RegisterFiles(Report):
    """The files in use, one's own before the shipped ones; `folder` is where a new conclusion goes."""

    name: ClassVar[str] = "register"
    schema: ClassVar[str] = "kltrack/register/v1"
    on_request: ClassVar[bool] = True
    rows: Sequence[FileRow]
    folder: Path | None
    replaced: Sequence[str]
    timezone: str


class InUse(Value):
    """What is in use beside the files of conclusions. `mark` writes to `journal`."""

    sources: RegisterPaths
    journal: Path | None
    shipped_journal: Path | None
    folder: Path | None


def register_files(index: Index, in_use: InUse, language: str) -> RegisterFiles:
    """Every file in use: those of conclusions, directories of bodies, and journals that are there."""
    rows = [*_conclusions(index, language), *_bodies(in_use.sources), *_journals(in_use)]
    replaced = [name for _, name in index.replaced_records()]
    return RegisterFiles(
        title=message("Register"),
        rows=rows,
        explanation=[message("The files of the register in use")],
        register=register_facts(index, language),
        folder=in_use.folder,
        replaced=replaced,
        timezone=index.about.timezone,
        notes=[*replacements(replaced), *_where_to_put(in_use.folder)],
    )


def _conclusions(index: Index, language: str) -> Iterator[FileRow]:
    shipped = shipped_register().absolute()
    for each in index.files():
        yield FileRow(
            file=each.path,
            layer="shipped" if each.is_shipped or each.path == shipped else "own",
            holds="conclusions",
            title=_title(each, language),
            curated_to=each.curated_to,
            conclusions=each.conclusions,
            assignments=each.assignments,
        )


def _title(each: FileFacts, language: str) -> str | None:
    return each.title if each.title is None or isinstance(each.title, str) else in_language(each.title, language)


def _bodies(found: RegisterPaths) -> Iterator[FileRow]:
    for path in found.bodies:
        yield FileRow(file=path, layer=_layer(path), holds="bodies")


def _journals(in_use: InUse) -> Iterator[FileRow]:
    if in_use.journal and in_use.journal.is_file():
        yield FileRow(file=in_use.journal, layer="own", holds="progress")
    if in_use.shipped_journal and in_use.shipped_journal.is_file():
        yield FileRow(file=in_use.shipped_journal, layer="shipped", holds="progress")


def _layer(path: Path) -> Layer:
    return "shipped" if path.absolute().parent == shipped_register().absolute().parent else "own"


def _where_to_put(folder: Path | None) -> Iterator[str]:
    if folder:
        yield message(
            "A new conclusion goes into a file of its own in {folder}, as NUMBER.toml; nothing shipped is edited.",
            folder=folder,
        )

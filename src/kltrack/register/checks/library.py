"""A folder of the texts that a register rests on. A text is found by the sha256 of its file, whatever its name."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kltrack.errors import Unreadable
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.text import nfc

LARGEST = 10_000_000  # bytes: no report is longer, and a folder may hold films


class Paragraph(NamedTuple):
    """A line of a text that is not empty: its number among these, and among all lines, both from 1."""

    number: int
    line: int
    text: str


class Text(NamedTuple):
    """A text that a source names by its sha256."""

    path: Path
    paragraphs: tuple[Paragraph, ...]

    def paragraph(self, number: int) -> Paragraph | None:
        """The paragraph of that number, None where the text is shorter."""
        return self.paragraphs[number - 1] if 0 < number <= len(self.paragraphs) else None


def texts_in(folder: Path, wanted: Collection[str]) -> Mapping[str, Text]:
    """The texts of a folder and the folders in it that are `wanted`, by their sha256. Raises Unreadable."""
    if not folder.is_dir():
        raise Unreadable(message("The folder of texts {path} does not exist.", path=folder))
    found: dict[str, Text] = {}
    for path in sorted(folder.rglob("*")):
        content = _content(path)
        digest = sha256(content).hexdigest() if content else ""
        if digest in wanted and digest not in found:
            found[digest] = Text(path, tuple(_paragraphs(content.decode("utf-8-sig", "replace"))))
    return found


def _content(path: Path) -> bytes:
    try:
        is_text = path.is_file() and path.stat().st_size <= LARGEST
        return path.read_bytes() if is_text else b""
    except OSError as error:
        raise Unreadable(message("{path} cannot be read: {reason}.", path=path, reason=reason_of(error))) from error


def _paragraphs(text: str) -> Iterator[Paragraph]:
    number = 0
    for line, written in enumerate(nfc(text).split("\n"), 1):
        if written.strip():
            number += 1
            yield Paragraph(number, line, written.strip())

"""Refuses files to which nothing is appended, as they are no journal: a register, its bodies, somebody's notes."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kltrack.errors import CannotWrite
from kltrack.messages import message
from kltrack.register.location import BODIES, is_journal

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_SHORT = 1 << 20
_BEGUN = b"entry."
_CUT_SHORT = b"# cut short:"


def refuse_bodies(path: Path) -> None:
    """Raises CannotWrite for the name that the directory of bodies has, whether there is such a file or not."""
    if BODIES in (path.name, Path(os.path.realpath(path)).name):
        raise CannotWrite(_refusal(path, message("a file of that name is the directory of bodies")))


def refuse_other_file(path: Path) -> None:
    """Raises CannotWrite for a file that is no journal, before anything is reported about its lines.

    A long file is not read here, but once when it is written to.
    """
    refuse_bodies(path)
    with suppress(OSError, ValueError):
        content = path.read_bytes() if path.is_file() and path.stat().st_size <= _SHORT else b""
        ended = content.rfind(b"\n") + 1
        refuse_foreign(path, content[:ended], content[ended:])


def refuse_foreign(path: Path, ended: bytes, torn: bytes) -> None:
    """Raises CannotWrite where the lines of a file, and the unended one after them, are not a journal's."""
    if b"\r" in torn.strip():
        why = message("its last line holds carriage returns; end each line with a line feed")
        raise CannotWrite(_refusal(path, why))
    if not _looks_like_journal(path, ended.removeprefix(_BYTE_ORDER_MARK), torn.strip(b" \t\r\0")):
        raise CannotWrite(_refusal(path, message("it is no progress log, for it holds something else")))


def _looks_like_journal(path: Path, ended: bytes, torn: bytes) -> bool:
    lines = [line for line in (part.strip() for part in ended.split(b"\n")) if line]
    if any(not line.startswith(b"#") for line in lines):
        return is_journal(ended)
    if torn and not torn.startswith(b"#"):
        return torn.startswith(_BEGUN.removesuffix(b".")) or _BEGUN.startswith(torn)
    # Nothing but remarks: the head that somebody gave a new journal, or what is left of a first entry.
    remarks = [*lines, torn] if torn else lines
    return path.suffix == ".toml" or all(line.startswith(_CUT_SHORT) for line in remarks)


def _refusal(path: Path, why: str) -> str:
    return message(
        "Nothing is written to {path}: {why}. Name another file with --journal or KLTRACK_JOURNAL.", path=path, why=why
    )

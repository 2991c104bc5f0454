"""Which files make up a register, and which directory of bodies and which journal belong to it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from kltrack.errors import Unreadable
from kltrack.messages import message
from kltrack.register.shipped import shipped_bodies

BODIES = "bodies.toml"
PROGRESS = "progress.toml"
_ENTRY = re.compile(rb"^[ \t]*entry[ \t]*\.", re.MULTILINE)
_RECORDS = re.compile(rb"^[ \t]*(\[\[|schema[ \t]*=)", re.MULTILINE)


class Sources(NamedTuple):
    """What a register is read from: its files of conclusions and its directory of bodies, as absolute paths.

    A `..` in them is kept: after a symbolic link it leads to the folder above the link's target.
    """

    register: Path
    files: tuple[Path, ...]
    bodies: Path

    @property
    def every(self) -> tuple[Path, ...]:
        """Every file that is read."""
        return (*self.files, self.bodies)


def sources(register: Path, bodies: Path) -> Sources:
    """What a register is read from as it is now. Raises Unreadable where there is none."""
    files = register_files(register)
    with _reported_unreadable(register):
        return Sources(register, tuple(path.absolute() for path in files), bodies.absolute())


def register_files(register: Path) -> list[Path]:
    """The TOML files of conclusions at a file or directory. Raises Unreadable where there is none."""
    with _reported_unreadable(register):
        if register.is_dir():
            files = _without_journal(register, sorted(path for path in register.iterdir() if _holds_conclusions(path)))
        else:
            files = [register] if register.exists() else []
    if not files:
        raise Unreadable(_no_file(register))
    return files


def _no_file(register: Path) -> str:
    if register.is_dir():
        return message(
            "The register {path} holds no *.toml file with conclusions. Name one with --register or KLTRACK_REGISTER.",
            path=register,
        )
    return message("The register {path} does not exist. Name one with --register or KLTRACK_REGISTER.", path=register)


def bodies_file(register: Path) -> Path:
    """The `bodies.toml` beside a register file, or inside a register directory; else the shipped one."""
    with _reported_unreadable(register):
        beside = _beside(register) / BODIES
        return beside if beside.is_file() else shipped_bodies()


def journal_file(register: Path) -> Path:
    """The `progress.toml` beside a register file, or inside a register directory, whether it is there or not."""
    with _reported_unreadable(register):
        return _beside(register) / PROGRESS


def _without_journal(folder: Path, files: list[Path]) -> list[Path]:
    """The files but for that which a linked journal leads to."""
    journal = folder / PROGRESS
    target = os.path.realpath(journal) if journal.is_symlink() else None
    return [path for path in files if os.path.realpath(path) != target] if target else files


def is_journal(content: bytes) -> bool:
    """Whether what a file holds is a progress log: entries, and none of what stands in a register or its bodies."""
    return b"entry" in content and bool(_ENTRY.search(content)) and not _RECORDS.search(content)


def _beside(register: Path) -> Path:
    return register if register.is_dir() else register.parent


def _holds_conclusions(path: Path) -> bool:
    # Names with a dot in front are what editors leave beside a file that is open; `*.toml` does not mean them.
    return path.suffix == ".toml" and path.name not in (BODIES, PROGRESS) and not path.name.startswith(".")


@contextmanager
def _reported_unreadable(register: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unreadable(
            message("The register {path} cannot be read: {reason}.", path=register, reason=error.strerror)
        ) from error

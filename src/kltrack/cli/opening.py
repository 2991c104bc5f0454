"""Which register and which journal are opened, and where the register's compiled form is kept."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection, DatabaseError

from kltrack.cli.bar import watched
from kltrack.cli.output import say
from kltrack.index import Index, open_index
from kltrack.journal import read_journal
from kltrack.journal.stored import StoredJournal, stored_journal
from kltrack.location import PROGRESS, bodies_file, journal_file
from kltrack.query import strays, told_once
from kltrack.shipped import shipped_register

MOST_FAULTS = 20


def open_register(register: Path | None) -> Index:
    """The compiled register at a path, else the shipped one. Raises Unreadable or RegisterInvalid."""
    found = register or shipped_register()
    return open_index(found, bodies_file(found), cache_folder(), watched)


def open_with_journal(register: Path | None, journal: Path | None) -> Index:
    """The compiled register with its journal; the journal's lines that do not count are said on standard error.

    Raises Unreadable, RegisterInvalid, and CannotWrite for a journal that is no regular file.
    """
    index = _with_journal(open_register(register), journal_path(register, journal))
    _say_faults(index)
    return index


def _with_journal(index: Index, path: Path | None) -> Index:
    stored = stored_journal(path, cache_folder())
    if not isinstance(stored, StoredJournal):
        return replace(index, journal=stored)
    try:
        stored.attach_to(index.connection)
    except DatabaseError:
        return replace(index, journal=read_journal(path))

    def mended() -> Connection:
        """Both made anew: which of them is damaged does not show."""
        return stored.mend_in(index.mend() if index.mend else index.connection)

    return replace(index, journal=stored, mend=mended)


def journal_path(register: Path | None, journal: Path | None) -> Path | None:
    """The journal named, else the one beside a named register; for the shipped one that in the user's data folder.

    None where the environment leaves no place for one.
    """
    if journal or register:
        return journal or journal_file(register or Path())
    folder = data_folder()
    return folder / PROGRESS if folder else None


def cache_folder() -> Path | None:
    """The user's cache folder for kltrack; None where the environment leaves no place for one."""
    return _folder("XDG_CACHE_HOME", ".cache", "user_cache_path")


def data_folder() -> Path | None:
    """The user's data folder for kltrack; None where the environment leaves no place for one."""
    return _folder("XDG_DATA_HOME", ".local/share", "user_data_path")


def _folder(variable: str, default: str, function: str) -> Path | None:
    try:
        folder = _xdg_folder(variable, default) if sys.platform == "linux" else _platform_folder(function)
    except (OSError, RuntimeError, KeyError):
        return None
    return folder if folder.is_absolute() else None


def _xdg_folder(variable: str, default: str) -> Path:
    """What platformdirs says on Linux; asking it would cost a quarter of the time that Python takes to start."""
    named = os.environ.get(variable, "")
    return (Path(named) if named.startswith("/") else Path.home() / default) / "kltrack"


def _platform_folder(function: str) -> Path:
    import platformdirs

    folder: Path = getattr(platformdirs, function)("kltrack", appauthor=False)
    return folder


def _say_faults(index: Index) -> None:
    faults = told_once(sorted([*index.journal.faults, *strays(index)], key=lambda fault: fault.line))
    told = [f"Passed over: {fault}" for fault in faults[:MOST_FAULTS]]
    if len(faults) > MOST_FAULTS:
        told.append(f"Passed over: {len(faults) - MOST_FAULTS} more lines; kltrack journal --json lists them all.")
    say("\n".join(told))

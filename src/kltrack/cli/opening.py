"""Which register and which journal are opened, and where the register's compiled form is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kltrack.cli.output import say
from kltrack.index import Index, open_index
from kltrack.journal import read_journal
from kltrack.location import PROGRESS, bodies_file, journal_file
from kltrack.query import strays
from kltrack.shipped import shipped_register

MOST_FAULTS = 20


def open_register(register: Path | None) -> Index:
    """The compiled register at a path, else the shipped one. Raises Unreadable or RegisterInvalid."""
    found = register or shipped_register()
    return open_index(found, bodies_file(found), cache_folder())


def open_with_journal(register: Path | None, journal: Path | None) -> Index:
    """The compiled register with its journal; the journal's lines that do not count are said on standard error.

    Raises Unreadable, RegisterInvalid, and CannotWrite for a journal that is no regular file.
    """
    index = replace(open_register(register), journal=read_journal(journal_path(register, journal)))
    _say_faults(index)
    return index


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
    from platformdirs import user_cache_path

    return _folder(user_cache_path)


def data_folder() -> Path | None:
    """The user's data folder for kltrack; None where the environment leaves no place for one."""
    from platformdirs import user_data_path

    return _folder(user_data_path)


def _folder(find: Callable[..., Path]) -> Path | None:
    try:
        folder = find("kltrack", appauthor=False)
    except (OSError, RuntimeError, KeyError):
        return None
    return folder if folder.is_absolute() else None


def _say_faults(index: Index) -> None:
    faults = [*index.journal.faults, *strays(index)]
    told = [f"Passed over: {fault}" for fault in faults[:MOST_FAULTS]]
    if len(faults) > MOST_FAULTS:
        told.append(f"Passed over: {len(faults) - MOST_FAULTS} more lines; kltrack journal --json lists them all.")
    say("\n".join(told))

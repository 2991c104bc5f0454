"""Which register and which journal are opened, and where the register's compiled form is kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kltrack.cli.bar import watched
from kltrack.cli.output import say
from kltrack.index import Index, open_index
from kltrack.index.compiled_journal import open_journal
from kltrack.messages import message, plural
from kltrack.register.location import DRAFTS, PROGRESS, RegisterPlace, is_read_once, journal_file, own_folder
from kltrack.register.shipped import shipped_progress, shipped_register

MOST_FAULTS = 20


def place_of(register: Path | None) -> RegisterPlace:
    """Where the register is: the path named, else the curator's own folder on the shipped register, else that alone."""
    if register:
        return RegisterPlace(register)
    return own_folder(data_folder()) or RegisterPlace(shipped_register())


def writable_place(register: Path | None) -> RegisterPlace:
    """Where new records go: the register named, else the curator's own folder, whether it is there yet or not."""
    data = data_folder()
    if register or data is None:
        return place_of(register)
    return RegisterPlace(data / "register", is_own=True)


def drafts_folder() -> Path | None:
    """Where the curator's drafts are; None where the environment leaves no place for them."""
    data = data_folder()
    return data / DRAFTS if data else None


def open_register(register: Path | None) -> Index:
    """The compiled register at a path, else the one in use. Raises Unreadable or RegisterInvalid."""
    return open_index(place_of(register), None, cache_folder(), watched)


def with_journal(index: Index, register: Path | None, journal: Path | None, *, quiet: bool = False) -> Index:
    """An open register with its journal; its lines that do not count are named on standard error, unless `quiet`.

    Raises Unreadable, RegisterInvalid, and CannotWrite for a journal that is no regular file.
    """
    below = journal_below(place_of(register), index)
    index = index.with_journal(open_journal(journal_path(register, journal), cache_folder(), index, below, watched))
    if not quiet:
        _say_faults(index)
    return index


def journal_path(register: Path | None, journal: Path | None) -> Path | None:
    """The journal named, else the one beside a named register; for the shipped one that in the user's data folder.

    None where the environment leaves no place for one, and beside a register that comes through a pipe.
    """
    if register and not journal and is_read_once(register):
        return None
    if journal or register:
        return journal or journal_file(register or Path())
    folder = data_folder()
    return folder / PROGRESS if folder else None


def journal_below(place: RegisterPlace, index: Index) -> Path | None:
    """The shipped journal, where shipped conclusions are in use and the register does not leave it out."""
    has_shipped = index.about.has_shipped or place.register == shipped_register()
    return shipped_progress() if has_shipped and not index.about.without_progress else None


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
    from kltrack.query.strays import merge_repeated, strays

    faults = merge_repeated(sorted([*index.journal.faults, *strays(index)], key=lambda fault: fault.line))
    lines = [message("Passed over: {fault}", fault=fault) for fault in faults[:MOST_FAULTS]]
    if more := faults[MOST_FAULTS:]:
        lines.append(
            plural(
                "Passed over: {number} more line; kltrack journal --json lists them all.",
                "Passed over: {number} more lines; kltrack journal --json lists them all.",
                len(more),
            )
        )
    say("\n".join(lines))

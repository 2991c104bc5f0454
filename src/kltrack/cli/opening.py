"""Which register is opened, and where its compiled form is kept."""

from __future__ import annotations

from pathlib import Path

from kltrack.index import Index, open_index
from kltrack.location import bodies_file
from kltrack.shipped import shipped_register


def open_register(register: Path | None) -> Index:
    """The compiled register at a path, else the shipped one. Raises Unreadable or RegisterInvalid."""
    found = register or shipped_register()
    return open_index(found, bodies_file(found), cache_folder())


def cache_folder() -> Path | None:
    """The user's cache folder for kltrack; None where the environment leaves no place for one."""
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("kltrack", appauthor=False)
    except (OSError, RuntimeError, KeyError):
        return None
    return folder if folder.is_absolute() else None

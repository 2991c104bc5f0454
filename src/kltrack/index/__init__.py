"""The compiled register: validated once, asked many times.

A SQLite database in a cache folder, or in memory where there is no folder to write. It is only ever a cache: it holds
nothing that the register does not, and whatever is wrong with it (stale, cut short, foreign, of another version) is
mended by compiling again. Compiling happens in a file of its own that then takes the place of the old one in one step.
`cache` knows whether it is still right, `building` makes it, `reading` asks it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kltrack.errors import Unreadable
from kltrack.index.cache import Cache, Changing, Findings, Stamp, look, still
from kltrack.index.reading import Index
from kltrack.register.location import Sources, sources
from kltrack.watching import Watcher, unwatched

if TYPE_CHECKING:
    from kltrack.register.loading import Register

__all__ = ["Index", "compile_register", "open_index"]


_TRIES = 5


def open_index(register: Path, bodies: Path, folder: Path | None, watch: Watcher = unwatched) -> Index:
    """The compiled register, from the cache folder where it is fresh there, else brought up to date now.

    `watch` sees the register being read, a kilobyte at a time, where it has to be.
    Raises RegisterInvalid or Unreadable. A folder that cannot be used only costs the time of compiling in memory.
    """
    for _ in range(_TRIES):
        with suppress(Changing):
            return _opened(sources(register, bodies), folder, watch)
    raise Unreadable(f"The register {register} cannot be read: it is being changed again and again.")


def compile_register(register: Register) -> Index:
    """A valid register compiled in memory."""
    from kltrack.index.building import build_from

    connection = sqlite3.connect(":memory:", uri=True)
    build_from(connection, register.loaded.files, register.loaded.bodies)
    return Index(connection)


def _opened(found: Sources, folder: Path | None, watch: Watcher) -> Index:
    if folder is not None:
        with suppress(OSError, sqlite3.Error):
            cache = Cache.of(folder, found.register, found.bodies)
            seal = cache.sealed()
            findings = look(found.every, seal)
            if seal is None or findings.changed or findings.gone:
                connection, finished = _renewed(cache, found, findings, watch)
                return Index(connection, place=str(cache.database), made=str(finished))
            if findings.is_news:
                with suppress(OSError):
                    cache.write_seal(findings.seal(seal.database))
            mend = partial(_mended, cache, found)
            return Index(cache.open(), mend, str(cache.database), str(seal.database))
    return Index(_in_memory(found, watch))


def _mended(cache: Cache, found: Sources) -> sqlite3.Connection:
    with suppress(OSError, sqlite3.Error):
        return _renewed(cache, found, look(found.every, None))[0]
    return _in_memory(found)


def _renewed(
    cache: Cache, found: Sources, findings: Findings, watch: Watcher = unwatched
) -> tuple[sqlite3.Connection, Stamp]:
    """A database in the cache that is as the files are, and how it looks. Raises what reading or writing files can."""
    from kltrack.index.building import compile_all, compile_changes

    with cache.new_file() as building:
        if not findings.sealed or not compile_changes(cache.database, building, found, findings, watch):
            compile_all(building, found, watch).close()
        finished = cache.put(building)
        connection = cache.open()
        with suppress(OSError):
            cache.write_seal(still(findings).seal(finished))
    cache.clear_away()
    return connection, finished


def _in_memory(found: Sources, watch: Watcher = unwatched) -> sqlite3.Connection:
    from kltrack.index.building import compile_all

    return compile_all(":memory:", found, watch)

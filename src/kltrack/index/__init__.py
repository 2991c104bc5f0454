"""The compiled register: validated once, asked many times.

A SQLite database in a cache folder, or in memory where there is no folder to write. It is only ever a cache: it holds
nothing that the register does not, and whatever is wrong with it (stale, cut short, foreign, of another version) is
mended by compiling again. Compiling writes a new file that then takes the place of the old one in one step. `cache`
knows whether it is still right, `building` makes it, `reading` asks it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path

from kltrack.errors import Unreadable
from kltrack.index.cache import Cache
from kltrack.index.connecting import connect
from kltrack.index.looking import Changing, Findings, Seal, Stamp, look, without_changed_files
from kltrack.index.reading import Index
from kltrack.messages import message
from kltrack.register.location import RegisterPaths, RegisterPlace, is_read_once, paths_of
from kltrack.watching import Watcher, unwatched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.register.loading import Register

__all__ = ["Index", "compile_register", "open_index"]


_TRIES = 5


def open_index(
    register: Path | RegisterPlace,
    bodies: Path | None,
    folder: Path | None,
    watch: Watcher = unwatched,
    upto: date | None = None,
) -> Index:
    """The compiled register, from the cache folder where it is fresh there, else brought up to date now.

    `bodies` is a directory of bodies in place of the one that belongs to it. Rules without an end are followed as far
    as `upto`, or further. `watch` sees the register being read, a kilobyte at a time, where it has to be.
    Raises RegisterInvalid or Unreadable. A folder that cannot be used only costs the time of compiling in memory.
    """
    place = register if isinstance(register, RegisterPlace) else RegisterPlace(register, bodies)
    for _ in range(_TRIES):
        with suppress(Changing):
            return _open(place, folder, watch, upto)
    raise Unreadable(
        message("The register {path} cannot be read: it is being changed again and again.", path=place.register)
    )


def compile_register(register: Register) -> Index:
    """A valid register compiled in memory."""
    from kltrack.index.building import build_from

    connection = connect(":memory:")
    build_from(connection, register.loaded)
    reached = register.loaded.upto
    return Index(connection, upto=reached, further=lambda day: compile_register(register.followed_to(day)))


def _open(place: RegisterPlace, folder: Path | None, watch: Watcher, upto: date | None) -> Index:
    if is_read_once(place.register):
        from kltrack.register.loading import load

        return compile_register(load(place, upto=upto))

    def further(day: date) -> Index:
        return open_index(place, None, folder, watch, day)

    if folder is not None:
        with suppress(OSError, sqlite3.Error):
            cache = Cache.of(folder, place.register, *([place.bodies] if place.bodies else ()))
            seal = cache.read_seal()
            paths = paths_of(place, seal.more.get("extending", ()) if seal else None).absolute()
            findings = look(paths.every, seal)
            if seal is None or findings.changed or findings.gone or _ends_before(seal, upto):
                paths = paths_of(place).absolute()
                findings = look(paths.every, seal)
                reached = _latest(seal, upto)
                connection, finished = _renew(cache, paths, findings, watch, reached)
                return Index(connection, None, (str(cache.database), str(finished)), reached, further)
            if findings.is_news:
                with suppress(OSError):
                    cache.write_seal(findings.seal(seal.database, seal.more))
            mend = partial(_mend, cache, paths, _latest(seal, upto))
            kept = (str(cache.database), str(seal.database))
            return Index(cache.open(), mend, kept, _reached(seal), further)
    return Index(_in_memory(paths_of(place).absolute(), watch, upto), upto=upto, further=further)


def _reached(seal: Seal | None) -> date | None:
    """The day to which rules without an end were followed."""
    day = seal.more.get("upto") if seal else None
    return date.fromisoformat(day) if day else None


def _ends_before(seal: Seal, upto: date | None) -> bool:
    """Whether there are rules without an end that were not followed as far as `upto`."""
    return bool(seal.more.get("endless")) and upto is not None and upto > (_reached(seal) or date.min)


def _latest(seal: Seal | None, upto: date | None) -> date | None:
    return max((day for day in (_reached(seal), upto) if day), default=None)


def _mend(cache: Cache, paths: RegisterPaths, upto: date | None) -> sqlite3.Connection:
    with suppress(OSError, sqlite3.Error):
        return _renew(cache, paths, look(paths.every, None), upto=upto)[0]
    return _in_memory(paths, upto=upto)


def _renew(
    cache: Cache, paths: RegisterPaths, findings: Findings, watch: Watcher = unwatched, upto: date | None = None
) -> tuple[sqlite3.Connection, Stamp]:
    """Bring the database in the cache up to date with the files; gives it and its stamp.

    Raises whatever reading or writing files can raise.
    """
    from kltrack.index.building import compile_all, compile_changes
    from kltrack.index.storing import has_endless

    with cache.new_file() as building:
        is_same = findings.sealed and (findings.changed or findings.gone) and upto == _reached(cache.read_seal())
        if not is_same or not compile_changes(cache.database, building, paths, findings, watch, upto):
            compile_all(building, paths, watch, upto).close()
        finished = cache.put(building)
        connection = cache.open()
        more = {
            "extending": [str(path) for path in paths.extending],
            "upto": upto.isoformat() if upto else None,
            "endless": has_endless(connection),
        }
        with suppress(OSError):
            cache.write_seal(without_changed_files(findings).seal(finished, more))
    cache.clear_away()
    return connection, finished


def _in_memory(paths: RegisterPaths, watch: Watcher = unwatched, upto: date | None = None) -> sqlite3.Connection:
    from kltrack.index.building import compile_all

    return compile_all(":memory:", paths, watch, upto)

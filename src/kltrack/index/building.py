"""Bringing a compiled register up to date with its files: those that changed are read, the others stay as they are.

Deadlines wait for events, which may stand in any file. A file is compiled against the events known when its turn comes;
where one that it waits for turns up or changes later, it is compiled again.
"""

from __future__ import annotations

import errno
import gc
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import repeat
from pathlib import Path
from shutil import copyfile

from kltrack.bodies.body import known_body
from kltrack.bodies.directory import Directory
from kltrack.errors import Unreadable
from kltrack.index.compiling import Unsound, definitions_of_bodies, references_of_bodies
from kltrack.index.connecting import connect
from kltrack.index.helpers import HelpersLost, prepared_files
from kltrack.index.looking import Changing, Findings, Stamp, stamp
from kltrack.index.preparing import Prepared, Shared, prepare
from kltrack.index.storing import (
    create,
    drop_file,
    drop_names,
    event_rows,
    files_waiting_for,
    keep_replaced,
    kept_replaced,
    own_definitions,
    put_directory,
    put_file,
    put_names,
    require_sound,
    tidy_words,
)
from kltrack.messages import message
from kltrack.model import Event
from kltrack.register.files import LoadedFile, load_register_file
from kltrack.register.layers import files_under
from kltrack.register.loaded import LoadedRegister
from kltrack.register.loading import bodies_in_use, read_from, valid_register
from kltrack.register.location import BODIES, RegisterPaths
from kltrack.watching import Watcher, unwatched

_BODIES = 0  # the number under which the directory's names are kept


@dataclass(frozen=True, slots=True)
class Change:
    """What has to be read: the files that are new or changed, one's own and shipped ones, and the directories of bodies
    if one of them is; and which files are gone.

    Rules without an end are followed as far as `upto`. `watch` sees it being read; `alone`: no other process helps.
    """

    changed: Sequence[Path]
    shipped: Sequence[Path] = ()
    gone: Sequence[str] = ()
    bodies: Sequence[Path] = ()
    upto: date | None = None
    watch: Watcher = unwatched
    alone: bool = False


def compile_all(
    database: Path | str, paths: RegisterPaths, watch: Watcher = unwatched, upto: date | None = None
) -> sqlite3.Connection:
    """A whole register compiled into an empty file, or into `:memory:`.

    The records of one file are in memory at a time. Where anything is wrong, all is read again to say what.
    Raises RegisterInvalid or Unreadable, and Changing where nothing is wrong any more.
    """
    seen = _stamps(paths)
    change = Change(paths.files, paths.shipped, (), paths.bodies, upto, watch)
    try:
        try:
            return _compile(database, change)
        except HelpersLost:
            if database != ":memory:":
                os.truncate(database, 0)
            return _compile(database, replace(change, alone=True))
    except (Unsound, Unreadable) as error:
        valid_register(read_from(paths, upto))
        if _lacks_descriptors(error) or (isinstance(error, Unsound) and seen == _stamps(paths)):
            raise
        raise Changing from error


def _lacks_descriptors(error: Exception) -> bool:
    """Whether a file could not be opened because too many are open: trying again does not help."""
    return isinstance(error.__cause__, OSError) and error.__cause__.errno in (errno.EMFILE, errno.ENFILE)


def _stamps(paths: RegisterPaths) -> list[Stamp]:
    stamps: list[Stamp] = []
    for path in paths.every:
        with suppress(OSError):
            stamps.append(stamp(path.stat()))
    return stamps


def _compile(database: Path | str, change: Change) -> sqlite3.Connection:
    connection = _open_to_fill(database)
    try:
        with _without_collecting(), connection:
            create(connection)
            _apply(connection, change)
    except BaseException:
        connection.close()
        raise
    return connection


def compile_changes(
    old: Path, new: Path, paths: RegisterPaths, findings: Findings, watch: Watcher = unwatched, upto: date | None = None
) -> bool:
    """Whether `new`, an empty file, could be made of `old` by reading only what changed; if not it is empty again.

    It cannot where the register turns out to be wrong, or `old` to be damaged or not the one that the findings are of.
    """
    changed = {Path(path) for path in findings.changed}
    has_other_bodies = not changed.isdisjoint(paths.bodies) or any(Path(path).name == BODIES for path in findings.gone)
    change = Change(
        [path for path in paths.files if path in changed],
        [path for path in paths.shipped if path in changed],
        findings.gone,
        paths.bodies if has_other_bodies else (),
        upto,
        watch,
    )
    try:
        copyfile(old, new)
        if stamp(old.stat()) != findings.sealed:  # another process has replaced it: it may lack files
            raise ValueError
        with _without_collecting(), closing(_open_to_fill(new)) as connection, connection:
            _apply(connection, change)
            tidy_words(connection)
    except (Unsound, Unreadable, HelpersLost, OSError, sqlite3.Error, ValueError):
        os.truncate(new, 0)
        return False
    return True


def _open_to_fill(database: Path | str) -> sqlite3.Connection:
    connection = connect(database)
    # A file that is not finished is never read, so nothing needs to survive in it.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def build_from(connection: sqlite3.Connection, register: LoadedRegister) -> None:
    """Compile what has been read already. Raises Unsound."""
    by_path = {file.path: file for file in register.files}
    with connection:
        create(connection)
        _put_bodies(connection, register.bodies)
        passing = _Pass(connection, _known_events(connection), register.upto, by_path)
        passing.compile([file.path for file in register.files])
        require_sound(connection)


def _apply(connection: sqlite3.Connection, change: Change) -> None:
    if change.bodies:
        bodies, replaced = bodies_in_use(change.bodies)
        _put_bodies(connection, bodies)
        keep_replaced(connection, "bodies", replaced)
    before = _known_events(connection)
    for path in (*change.gone, *change.changed, *change.shipped):
        drop_file(connection, str(path))
    passing = _Pass(connection, _known_events(connection), change.upto)
    passing.compile(change.changed, change.watch, change.alone)
    _compile_shipped(connection, passing, change)
    moved = {
        identity for identity in {*before, *passing.events} if before.get(identity) != passing.events.get(identity)
    }
    done = {str(path) for path in (*change.changed, *change.shipped)}
    passing.compile_again(Path(path) for path in files_waiting_for(connection, moved) if path not in done)
    require_sound(connection)


def _compile_shipped(connection: sqlite3.Connection, passing: _Pass, change: Change) -> None:
    """Compile the shipped files without the records that one's own files replace.

    Raises Unsound where these replace other records now than when the shipped files were compiled.
    """
    own = own_definitions(connection)
    if not change.shipped:
        if any((kind, key) not in own for kind, key, *_ in kept_replaced(connection, "records")):
            raise Unsound
        return
    shipped = [replace(load_register_file(path), is_shipped=True) for path in change.shipped]
    below, replaced = files_under(own, shipped)
    passing.read |= {file.path: file for file in below}
    passing.compile(change.shipped, alone=True)
    keep_replaced(connection, "records", replaced)


def _put_bodies(connection: sqlite3.Connection, bodies: Sequence[LoadedFile]) -> None:
    drop_names(connection, _BODIES)
    try:
        for file in bodies:
            put_names(connection, _BODIES, definitions_of_bodies(file), ())
        references = {reference for file in bodies for reference in references_of_bodies(file)}
        put_names(connection, _BODIES, (), references)
    except sqlite3.IntegrityError as error:
        raise Unsound from error
    put_directory(connection, Directory(known_body(body) for file in bodies for _, body in file.bodies))


@dataclass
class _Pass:
    """One pass over files; `events` grows with what they define, `read` are files that have been read already.

    `early` are the files that were compiled before events that they wait for were known.
    """

    connection: sqlite3.Connection
    events: dict[str, Event]
    upto: date | None = None
    read: dict[Path, LoadedFile] = field(default_factory=dict)
    early: dict[Path, frozenset[str]] = field(default_factory=dict)

    def compile(self, paths: Sequence[Path], watch: Watcher = unwatched, alone: bool = False) -> None:
        """Compile these files, and again those among them that came before an event they wait for.

        Raises HelpersLost, unless it is to be done `alone`.
        """
        if self.read:
            files = (prepare(path, self.shared, self.read[path]) for path in paths)
        else:
            files = prepared_files(paths, self.shared, alone)
        with closing(files):
            self._put_all(files, paths, watch)
        self.compile_again(path for path, missing in self.early.items() if not missing.isdisjoint(self.events))

    @property
    def shared(self) -> Shared:
        """What all files are prepared with."""
        return Shared(self.events, self.upto)

    def compile_again(self, paths: Iterable[Path]) -> None:
        """Compile these files anew, now that every event is known."""
        for path in paths:
            drop_file(self.connection, str(path))
            self._put(prepare(path, self.shared, self.read.get(path)))

    def _put_all(self, files: Iterable[Prepared], paths: Iterable[Path], watch: Watcher) -> None:
        sizes = {path: _kilobytes(path) for path in paths}

        def files_put() -> Iterator[Path]:
            for file in files:
                self._put(file)
                yield from repeat(file.path, sizes[file.path])

        for _ in watch(files_put(), message("Reading the register"), sum(sizes.values())):
            pass

    def _put(self, file: Prepared) -> None:
        self.events |= file.events
        put_file(self.connection, str(file.path), file.rows)
        if file.missing:
            self.early[file.path] = file.missing


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Without the search for reference cycles: there are none here, and it takes a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _kilobytes(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size // 1024
    return 0


def _known_events(connection: sqlite3.Connection) -> dict[str, Event]:
    return {identity: Event.model_validate_json(data) for identity, data in event_rows(connection)}

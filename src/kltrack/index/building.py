"""Bringing a compiled register up to date with its files: those that changed are read, the others stay as they are.

Deadlines wait for events, which may stand in any file. A file is compiled against the events known when its turn comes;
where one that it waits for turns up or changes later, it is compiled again.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile

from kltrack.cache import Findings
from kltrack.directory import Directory, known_body
from kltrack.errors import Unreadable
from kltrack.index.compiling import Unsound, definitions_of_bodies, file_rows, references_of_bodies
from kltrack.index.storing import (
    create,
    drop_file,
    drop_names,
    put_directory,
    put_file,
    put_names,
    require_sound,
    tidy_words,
)
from kltrack.location import register_files
from kltrack.model import Event
from kltrack.register import load
from kltrack.register.files import LoadedFile, load_bodies_file, load_register_file

_BODIES = 0  # the number under which the directory's names are kept


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be read: files that are new or changed, and the directory if it is; and which files are gone."""

    changed: Sequence[Path]
    gone: Sequence[str] = ()
    bodies: Path | None = None


def compile_all(database: Path | str, register: Path, bodies: Path) -> sqlite3.Connection:
    """A whole register compiled into an empty file, or into `:memory:`. Raises RegisterInvalid or Unreadable.

    A file's worth of records is in memory at a time. Where anything is wrong all is read again to say what.
    """
    try:
        connection = _opened(database)
        with connection:
            create(connection)
            _apply(connection, Change(register_files(register), (), bodies))
    except (Unsound, Unreadable):
        load(register, bodies)
        raise
    return connection


def compile_changes(old: Path, new: Path, bodies: Path, findings: Findings) -> bool:
    """Whether `new`, an empty file, could be made of `old` by reading only what changed; if not it is empty again.

    It cannot where the register turns out to be wrong, or `old` to be damaged.
    """
    changed = [Path(path) for path in findings.changed]
    directory = os.path.abspath(bodies)  # as the findings name it
    change = Change(
        [path for path in changed if str(path) != directory],
        findings.gone,
        bodies if directory in findings.changed else None,
    )
    try:
        copyfile(old, new)
        with closing(_opened(new)) as connection, connection:
            _apply(connection, change)
            tidy_words(connection)
    except (Unsound, Unreadable, OSError, sqlite3.Error, ValueError):
        os.truncate(new, 0)
        return False
    return True


def _opened(database: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(database)
    # A file that is not finished is never read, so nothing needs to survive in it.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def build_from(connection: sqlite3.Connection, files: Sequence[LoadedFile], bodies: LoadedFile) -> None:
    """Compile what has been read already. Raises Unsound."""
    by_path = {file.path: file for file in (*files, bodies)}
    with connection:
        create(connection)
        _put_bodies(connection, bodies)
        passing = _Pass(connection, _known_events(connection), by_path)
        passing.compile([file.path for file in files])
        require_sound(connection)


def _apply(connection: sqlite3.Connection, change: Change) -> None:
    if change.bodies:
        _put_bodies(connection, load_bodies_file(change.bodies))
    before = _known_events(connection)
    for path in (*change.gone, *map(str, change.changed)):
        drop_file(connection, os.path.abspath(path))
    passing = _Pass(connection, _known_events(connection))
    passing.compile(change.changed)
    moved = {
        identity for identity in {*before, *passing.events} if before.get(identity) != passing.events.get(identity)
    }
    done = {os.path.abspath(path) for path in change.changed}
    passing.again(path for path in _waiting_for(connection, moved) if str(path) not in done)
    require_sound(connection)


def _put_bodies(connection: sqlite3.Connection, bodies: LoadedFile) -> None:
    drop_names(connection, _BODIES)
    try:
        put_names(connection, _BODIES, definitions_of_bodies(bodies), references_of_bodies(bodies))
    except sqlite3.IntegrityError as error:
        raise Unsound from error
    put_directory(connection, Directory(known_body(body) for _, body in bodies.bodies))


@dataclass
class _Pass:
    """One pass over files; `events` grows with what they define, `read` are files that need no reading."""

    connection: sqlite3.Connection
    events: dict[str, Event]
    read: dict[Path, LoadedFile] = field(default_factory=dict)

    def compile(self, paths: Iterable[Path]) -> None:
        """Compile these files, and again those among them that came before an event they wait for."""
        early: dict[Path, set[str]] = {}
        for path in paths:
            if missing := self._put(path):
                early[path] = missing
        self.again(path for path, missing in early.items() if not missing.isdisjoint(self.events))

    def again(self, paths: Iterable[Path]) -> None:
        """Compile these files anew, now that every event is known."""
        for path in paths:
            drop_file(self.connection, os.path.abspath(path))
            self._put(path)

    def _put(self, path: Path) -> set[str]:
        """Compile one file; gives the events that it waits for and that nothing has defined so far."""
        file = self.read.get(path) or load_register_file(path)
        self.events |= {event.id: event for _, event in file.events}
        rows = file_rows(file, self.events)
        put_file(self.connection, os.path.abspath(path), rows)
        return {identity for kind, identity in rows.references if kind == "event" and identity not in self.events}


def _known_events(connection: sqlite3.Connection) -> dict[str, Event]:
    rows = connection.execute("SELECT id, data FROM citable WHERE kind = 'event'")
    return {identity: Event.model_validate_json(data) for identity, data in rows}


def _waiting_for(connection: sqlite3.Connection, events: set[str]) -> list[Path]:
    marks = ", ".join("?" * len(events))
    rows = connection.execute(
        f"SELECT DISTINCT file.path FROM refers JOIN file ON file.number = refers.file "
        f"WHERE refers.kind = 'event' AND refers.id IN ({marks}) ORDER BY file.path",
        sorted(events),
    )
    return [Path(path) for (path,) in rows.fetchall()]

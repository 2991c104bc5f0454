"""Where compiled registers are kept, and how it is known that one is still right.

A compiled register is a SQLite file in the user's cache folder, with a *seal* beside it: a small JSON file that says of
which files it was made, their size, times and content hash, and what the database file itself looked like when it was
finished. A database whose seal is missing, unreadable or of something else is not opened, but made again. So is one
that anybody wrote to.

`kltrack.index.looking` finds which of the files have changed.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG, S_IWGRP, S_IWOTH
from zlib import crc32

from kltrack.index.connecting import connect
from kltrack.index.looking import Seal, Stamp, stamp
from kltrack.tuples import NamedTuple

FORMAT = "kltrack-index-13"
# The modules that decide what a compiled register holds: one that other versions of them made is made again.
MAKERS = (
    "terms",
    "text",
    "stems",
    "numbers",
    "timezone",
    "model",
    "toml_values",
    "deadline",
    "recurrence",
    "bodies/body",
    "bodies/directory",
    "bodies/heads",
    "bodies/relations",
    *(f"dates/{name}" for name in ("days", "figures", "length", "months", "numbers", "parts", "periods", "ranges")),
    *(f"dates/{name}" for name in ("reader", "reading", "relative", "rolling", "span", "weekdays", "when", "words")),
    *(f"register/{name}" for name in ("files", "layers", "loaded", "location", "mentions", "one_document")),
    "register/references",
    *(f"index/{name}" for name in ("batching", "building", "compiling", "fact_lines", "helpers", "journal_tables")),
    *(f"index/{name}" for name in ("preparing", "storing")),
)
_ABANDONED_SECONDS = 3_600
_MOST_KEPT = 32
# What reading a seal that somebody wrote to can raise.
UNREADABLE_SEAL = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)


class Untrusted(OSError):
    """What is in the cache folder may have been put there by somebody else."""


class Cache(NamedTuple):
    """Where the compiled form of some files is kept; the paths of these files decide where."""

    database: Path
    seal: Path

    @classmethod
    def of(cls, folder: Path, *paths: Path) -> Cache:
        """The place for a register with its directory of bodies, or for a journal with its register.

        Raises OSError, and Untrusted for a folder that another user owns or may write.
        """
        if (found := _status(folder)) and not _is_own(found, S_ISDIR):
            raise Untrusted(folder)
        named = b"\0".join(os.fsencode(path.absolute()) for path in paths)
        key = f"{crc32(named):08x}{crc32(named[::-1]):08x}"
        return cls(folder / f"{key}.sqlite", folder / f"{key}.seal")

    def read_seal(self, made_by: Sequence[str] = MAKERS) -> Seal | None:
        """The seal, where it is of this version and of the database that is there; else None."""
        with suppress(*UNREADABLE_SEAL):
            if not self.is_own():
                return None
            more = json.loads(self.seal.read_bytes())
            parts = {key: more.pop(key) for key in ("format", "makers", "database", "looked", "files")}
            now = FORMAT, makers(made_by), stamp(os.stat(self.database))
            if (parts["format"], parts["makers"], parts["database"]) == now:
                files = parts["files"].items()
                entries = {str(path): ([*map(int, seen)], str(content)) for path, (seen, content) in files}
                return Seal(parts["database"], int(parts["looked"]), entries, more)
        return None

    def is_own(self) -> bool:
        """Whether both are files that this user alone may write, and no links or pipes: those are not even opened."""
        return all(_is_own(os.lstat(path), S_ISREG) for path in self)

    def open(self) -> sqlite3.Connection:
        """The database, to be read. Nobody writes to it: it is only ever replaced."""
        return connect(f"{self.database.as_uri()}?mode=ro&immutable=1")

    def put(self, building: Path) -> Stamp:
        """Put a finished database in the place of the one before; gives its stamp there. Raises OSError."""
        handle = os.open(building, os.O_RDONLY)
        try:
            building.replace(self.database)
            return stamp(os.fstat(handle))
        finally:
            os.close(handle)

    def write_seal(self, seal: Seal, made_by: Sequence[str] = MAKERS) -> None:
        """Write the seal beside its database. Raises OSError."""
        parts = {"database": seal.database, "looked": seal.looked, "files": seal.files, **seal.more}
        with self.new_file() as building:
            sealed = {"format": FORMAT, "makers": makers(made_by), **parts}
            building.write_text(json.dumps(sealed), encoding="ascii")
            building.replace(self.seal)

    @contextmanager
    def new_file(self) -> Iterator[Path]:
        """An empty file of its own, for the user alone, that is gone afterwards unless it was moved. Raises OSError."""
        self.database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        building = self.database.with_name(f"building-{os.getpid()}-{time.monotonic_ns()}")
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield building
        finally:
            building.unlink(missing_ok=True)

    def clear_away(self) -> None:
        """Remove what a builder that was killed left behind, and the registers that were compiled longest ago."""
        with suppress(OSError):
            kept = sorted(_ages(self.database.parent, ".sqlite"))[_MOST_KEPT:]
            abandoned = [pair for pair in _ages(self.database.parent, "") if pair[0] > _ABANDONED_SECONDS]
            for _, path in (*kept, *abandoned):
                path.unlink(missing_ok=True)
                path.with_suffix(".seal").unlink(missing_ok=True)


def _status(folder: Path) -> os.stat_result | None:
    with suppress(FileNotFoundError):
        return os.stat(folder)
    return None


def _is_own(found: os.stat_result, kind: Callable[[int], bool]) -> bool:
    """Whether it is of this kind, and nobody but this user may write it."""
    if not hasattr(os, "geteuid"):  # Windows, whose permissions these bits do not tell
        return kind(found.st_mode)
    is_ours = found.st_uid == os.geteuid() and not found.st_mode & (S_IWGRP | S_IWOTH)
    return is_ours and kind(found.st_mode)


def makers(modules: Sequence[str]) -> list[Stamp]:
    """The stamps of the source files of these modules: by them a database is known that other versions made."""
    package = os.path.dirname(os.path.dirname(__file__))
    return [stamp(os.stat(f"{package}/{module}.py"))[:2] for module in modules]


def _ages(folder: Path, suffix: str) -> Iterator[tuple[float, Path]]:
    now = time.time_ns() / 1_000_000_000
    with os.scandir(folder) as entries:
        for entry in entries:
            ours = entry.name.endswith(suffix) if suffix else entry.name.startswith("building-")
            if ours:
                yield now - entry.stat().st_mtime, Path(entry.path)

"""Where compiled registers are kept, and how it is known that one is still right.

A compiled register is a SQLite file in the user's cache folder, with a *seal* beside it: a small JSON file that says of
which files it was made, their size, times and content hash, and what the database file itself looked like when it was
finished. A database whose seal is missing, unreadable or of something else is not looked into, but made again. So is
one that anybody wrote to.

A register file whose size, times and place on disk are as sealed is taken to be the same, unless it was changed so
shortly before the last look that a further change could have gone unseen; then its content is compared.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG, S_IWGRP, S_IWOTH
from types import MappingProxyType
from typing import Any, NamedTuple
from zlib import crc32

from kltrack.index.connecting import connect

FORMAT = "kltrack-index-8"
# What a compiled register is depends on these modules: one that others made is of another version.
MAKERS = (
    "terms",
    "text",
    "numbers",
    "timezone",
    "model",
    "deadline",
    "recurrence",
    "bodies/body",
    "bodies/directory",
    "bodies/heads",
    "bodies/relations",
    *(f"dates/{name}" for name in ("days", "figures", "length", "months", "numbers", "parts", "periods", "ranges")),
    *(f"dates/{name}" for name in ("reader", "reading", "relative", "rolling", "span", "weekdays", "when", "words")),
    *(f"register/{name}" for name in ("files", "layers", "loaded", "location", "references")),
    *(
        f"index/{name}"
        for name in ("batching", "building", "compiling", "helpers", "journal_tables", "preparing", "storing")
    ),
)
# A file changed this shortly before a look may change again within one tick of the file system's clock.
_RACY_NANOSECONDS = 2_000_000_000
_ABANDONED_SECONDS = 3_600
_MOST_KEPT = 32
# What reading a seal that somebody wrote to can raise.
UNREADABLE_SEAL = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)
Stamp = list[int]
Entry = tuple[Stamp, str]  # how a file looks from outside, and the hash of its content


class Seal(NamedTuple):
    """What was sealed: how the database looked, when the files were looked at, and each file's stamp and content.

    `more` is what else is to be known of the database, as JSON values.
    """

    database: Stamp
    looked: int
    files: Mapping[str, Entry]
    more: Mapping[str, Any] = MappingProxyType({})


class Findings(NamedTuple):
    """What a look at the files found: those to be read again, those that are gone, and what is to be sealed.

    `sealed` is the database that the look compared them with, None where there was none.
    """

    changed: tuple[str, ...]
    gone: tuple[str, ...]
    files: Mapping[str, Entry]
    looked: int
    sealed: Stamp | None
    is_news: bool

    def seal(self, database: Stamp, more: Mapping[str, Any] = MappingProxyType({})) -> Seal:
        """What is to be sealed with a database that looked like this when it was finished."""
        return Seal(database, self.looked, self.files, more)


class Changing(Exception):
    """The files were being changed while they were read: what was read of them does not go together."""


class Untrusted(OSError):
    """What is in the cache folder may have been put there by somebody else."""


class Cache(NamedTuple):
    """The place of the compiled form of some files, which are told apart by their paths."""

    database: Path
    seal: Path

    @classmethod
    def of(cls, folder: Path, *paths: Path) -> Cache:
        """The place for a register with its directory of bodies, or for a journal with its register.

        Raises OSError, and Untrusted for a folder that another user owns or may write.
        """
        if (found := _found(folder)) and not _is_own(found, S_ISDIR):
            raise Untrusted(folder)
        named = b"\0".join(os.fsencode(path.absolute()) for path in paths)
        key = f"{crc32(named):08x}{crc32(named[::-1]):08x}"
        return cls(folder / f"{key}.sqlite", folder / f"{key}.seal")

    def sealed(self, made_by: Sequence[str] = MAKERS) -> Seal | None:
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
        """Let a finished database take the place of the one before, and say how it looks then. Raises OSError."""
        handle = os.open(building, os.O_RDONLY)
        try:
            building.replace(self.database)
            return stamp(os.fstat(handle))
        finally:
            os.close(handle)

    def write_seal(self, seal: Seal, made_by: Sequence[str] = MAKERS) -> None:
        """Seal the database that the seal is of. Raises OSError."""
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


def _found(folder: Path) -> os.stat_result | None:
    with suppress(FileNotFoundError):
        return os.stat(folder)
    return None


def _is_own(found: os.stat_result, kind: Callable[[int], bool]) -> bool:
    """Whether it is of this kind, and nobody but this user may write it."""
    if not hasattr(os, "geteuid"):  # Windows, whose permissions these bits do not tell
        return kind(found.st_mode)
    is_ours = found.st_uid == os.geteuid() and not found.st_mode & (S_IWGRP | S_IWOTH)
    return is_ours and kind(found.st_mode)


def stamp(found: os.stat_result) -> Stamp:
    """What a file looks like from outside: size, time of its content, time of its record, and place."""
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def makers(modules: Sequence[str]) -> list[Stamp]:
    """How the files of these modules of the package look: what other ones made is of another version."""
    package = os.path.dirname(os.path.dirname(__file__))
    return [stamp(os.stat(f"{package}/{module}.py"))[:2] for module in modules]


def is_settled(seen: Stamp, looked: int) -> bool:
    """Whether a file that looks so had been left alone for long enough when it was looked at."""
    return max(seen[1], seen[2]) < looked - _RACY_NANOSECONDS


def look(files: Sequence[Path], seal: Seal | None) -> Findings:
    """How the files, by paths from the root, differ from what was sealed. Raises OSError.

    A file whose content is the same is not changed.
    """
    looked = time.time_ns()
    sealed: Mapping[str, Entry] = seal.files if seal else {}
    since = seal.looked - _RACY_NANOSECONDS if seal else 0
    found = {str(path): stamp(os.stat(path)) for path in files}
    entries = {path: _entry(path, seen, sealed.get(path), since) for path, seen in found.items()}
    changed = tuple(path for path, (_, content) in entries.items() if path not in sealed or content != sealed[path][1])
    gone = tuple(path for path in sealed if path not in entries)
    database = seal.database if seal else None
    return Findings(changed, gone, entries, looked, database, _is_news(entries, sealed, since))


def still(findings: Findings) -> Findings:
    """The findings without the content of files that were changed meanwhile: nobody knows which of both was read."""
    return findings._replace(
        files={path: (seen, _if_still(path, seen, content)) for path, (seen, content) in findings.files.items()},
    )


def _entry(path: str, seen: Stamp, sealed: Entry | None, since: int) -> Entry:
    if sealed and seen == sealed[0] and max(seen[1], seen[2]) < since:
        return sealed
    from hashlib import sha256

    return seen, sha256(Path(path).read_bytes()).hexdigest()


def _is_news(entries: Mapping[str, Entry], sealed: Mapping[str, Entry], since: int) -> bool:
    return entries != sealed or any(max(seen[1], seen[2]) >= since for seen, _ in entries.values())


def _if_still(path: str, seen: Stamp, content: str) -> str:
    with suppress(OSError):
        if stamp(os.stat(path)) == seen:
            return content
    return ""


def _ages(folder: Path, suffix: str) -> Iterator[tuple[float, Path]]:
    now = time.time_ns() / 1_000_000_000
    with os.scandir(folder) as entries:
        for entry in entries:
            ours = entry.name.endswith(suffix) if suffix else entry.name.startswith("building-")
            if ours:
                yield now - entry.stat().st_mtime, Path(entry.path)

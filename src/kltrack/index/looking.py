"""How the files of a register differ from what was sealed of them.

A file whose size, times and place on disk are as sealed is taken to be the same, unless it was changed so shortly
before the last look that a further change could have gone unseen; then its content is compared.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A file changed this shortly before a look may change again within one tick of the file system's clock.
_RACY_NANOSECONDS = 2_000_000_000
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


def stamp(found: os.stat_result) -> Stamp:
    """What a file looks like from outside: size, time of its content, time of its record, and place."""
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def is_settled(seen: Stamp, looked: int) -> bool:
    """Whether a file with this stamp had not changed for long enough when it was looked at."""
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


def without_changed_files(findings: Findings) -> Findings:
    """The findings without the content of files that changed meanwhile: nobody knows which version was read."""
    return findings._replace(
        files={path: (seen, _if_unchanged(path, seen, content)) for path, (seen, content) in findings.files.items()},
    )


def _entry(path: str, seen: Stamp, sealed: Entry | None, since: int) -> Entry:
    if sealed and seen == sealed[0] and max(seen[1], seen[2]) < since:
        return sealed
    from hashlib import sha256

    return seen, sha256(Path(path).read_bytes()).hexdigest()


def _is_news(entries: Mapping[str, Entry], sealed: Mapping[str, Entry], since: int) -> bool:
    return entries != sealed or any(max(seen[1], seen[2]) >= since for seen, _ in entries.values())


def _if_unchanged(path: str, seen: Stamp, content: str) -> str:
    with suppress(OSError):
        if stamp(os.stat(path)) == seen:
            return content
    return ""

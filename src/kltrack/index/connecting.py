"""How databases are opened."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path


class Connection(sqlite3.Connection):
    """A connection that closes itself once nobody holds it.

    An index lives as long as anybody takes rows of it, so nobody but the last holder could close its connection; from
    Python 3.13 on, one that is left open warns.
    """

    def __del__(self) -> None:
        """Close it. One that another thread opened is closed by Python itself."""
        with suppress(sqlite3.ProgrammingError):
            self.close()


def connect(database: Path | str) -> sqlite3.Connection:
    """The database at a path or a URI; `:memory:` is a new one in memory. Files that are attached to it have URIs."""
    return sqlite3.connect(database, uri=True, factory=Connection)

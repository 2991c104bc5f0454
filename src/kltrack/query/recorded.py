"""Which documents of a register bear a number, and the files in which they stand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kltrack.index import Index
from kltrack.numbers import number_key
from kltrack.register.shipped import shipped_register
from kltrack.tuples import NamedTuple

_RECORDED = """
SELECT conclusion.number, conclusion.issued, file.path, file.shipped
FROM conclusion JOIN file ON file.number = conclusion.file
WHERE conclusion.key = ? ORDER BY file.shipped, conclusion.issued
"""


class Recorded(NamedTuple):
    """A document that stands in a file, with its day of issue, where that is known."""

    number: str
    issued: date | None
    path: Path
    is_shipped: bool = False


def recorded(index: Index, number: str) -> Iterator[Recorded]:
    """The documents with a number, however it is spelt: one's own first."""
    for name, issued, path, is_shipped in index.rows(_RECORDED, (number_key(number),)):
        file = Path(os.fsdecode(path))
        day = date.fromisoformat(issued) if issued else None
        yield Recorded(name, day, file, bool(is_shipped) or file == shipped_register())

"""What a register says of itself as a whole: each of its files may say a part, one's own before the shipped ones."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from kltrack.timezone import HANOI_NAME
from kltrack.tuples import NamedTuple


class FileStatement(NamedTuple):
    """What one file says of the whole register, as it is stored; the title is JSON."""

    shipped: int
    title: str | None
    curated_to: str | None
    timezone: str | None
    without_progress: int


class FileFacts(NamedTuple):
    """A file of conclusions, what it says of the whole, and how much it holds."""

    path: Path
    is_shipped: bool
    title: str | Mapping[str, str] | None
    curated_to: date | None
    conclusions: int
    assignments: int

    @classmethod
    def of(cls, path: bytes, shipped: int, title: str | None, curated_to: str | None, *counts: int) -> FileFacts:
        """From the stored columns."""
        curated = date.fromisoformat(curated_to) if curated_to else None
        return cls(Path(os.fsdecode(path)), bool(shipped), json.loads(title) if title else None, curated, *counts)


class About(NamedTuple):
    """The title (a text, or one for each language), the day up to which it was curated, and the time zone.

    `has_shipped`: the shipped register is in use below it. `without_progress`: the shipped journal is left out.
    """

    title: str | Mapping[str, str] | None = None
    curated_to: date | None = None
    timezone: str = HANOI_NAME
    has_shipped: bool = False
    without_progress: bool = False

    @classmethod
    def of(cls, files: Sequence[FileStatement]) -> About:
        """What the files say together: the first that says anything holds, one's own before the shipped.

        Of several days up to which one's own files were curated the earliest holds.
        """
        own = [file for file in files if not file.shipped] or files
        title = next((file.title for file in files if file.title), None)
        curated = [file.curated_to for file in own if file.curated_to]
        curated = curated or [file.curated_to for file in files if file.curated_to]
        return cls(
            json.loads(title) if title else None,
            date.fromisoformat(min(curated)) if curated else None,
            next((file.timezone for file in files if file.timezone), HANOI_NAME),
            any(file.shipped for file in files),
            any(file.without_progress for file in files),
        )

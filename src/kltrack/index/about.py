"""What a register says of itself as a whole: each of its files may say a part, one's own before the shipped ones."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from kltrack.timezone import HANOI_NAME
from kltrack.tuples import NamedTuple


class Said(NamedTuple):
    """What one file says, as it is kept; the title is JSON."""

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
        """From what is kept."""
        curated = date.fromisoformat(curated_to) if curated_to else None
        return cls(Path(os.fsdecode(path)), bool(shipped), json.loads(title) if title else None, curated, *counts)


class About(NamedTuple):
    """The title (a text, or one a language), the day up to which it was curated, the zone, and whether the shipped
    register and its journal are in use below it."""

    title: str | Mapping[str, str] | None = None
    curated_to: date | None = None
    timezone: str = HANOI_NAME
    has_shipped: bool = False
    without_progress: bool = False

    @classmethod
    def of(cls, files: Sequence[Said]) -> About:
        """What the files say together: the first that says anything holds, one's own before the shipped.

        Of several days up to which one's own files were curated the earliest holds.
        """
        own = [said for said in files if not said.shipped] or files
        title = next((said.title for said in files if said.title), None)
        curated = [said.curated_to for said in own if said.curated_to]
        curated = curated or [said.curated_to for said in files if said.curated_to]
        return cls(
            json.loads(title) if title else None,
            date.fromisoformat(min(curated)) if curated else None,
            next((said.timezone for said in files if said.timezone), HANOI_NAME),
            any(said.shipped for said in files),
            any(said.without_progress for said in files),
        )

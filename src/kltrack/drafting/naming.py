"""A body named in a text."""

from __future__ import annotations

from typing import NamedTuple


class Name(NamedTuple):
    """A body named: the words from `first` up to `end`, as written, and the ids of the bodies that bear the name."""

    first: int
    end: int
    text: str
    bodies: tuple[str, ...]

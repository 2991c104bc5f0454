"""A body named in a text."""

from __future__ import annotations

from typing import NamedTuple

UNLISTED = ""  # in place of an id: somebody whom the directory does not list, known by the word for such bodies


class Name(NamedTuple):
    """A body named: the words from `first` up to `end`, as written, and the ids of the bodies that bear the name."""

    first: int
    end: int
    text: str
    bodies: tuple[str, ...]

    @property
    def is_listed(self) -> bool:
        """Whether the directory has it."""
        return self.bodies != (UNLISTED,)

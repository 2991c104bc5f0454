"""How a text names a body."""

from __future__ import annotations

from typing import NamedTuple

UNLISTED = ""  # in place of an id: a body that the directory does not list, recognised by its type word


class Name(NamedTuple):
    """A name in a text: its words from `first` up to `end`, as written, and the ids of the bodies that bear it."""

    first: int
    end: int
    text: str
    bodies: tuple[str, ...]

    @property
    def is_listed(self) -> bool:
        """Whether the directory has a body of this name."""
        return self.bodies != (UNLISTED,)

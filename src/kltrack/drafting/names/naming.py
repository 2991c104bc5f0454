"""How a text names a body."""

from __future__ import annotations

from typing import NamedTuple

UNLISTED = ""  # in place of an id: a body that the directory does not list, recognised by its type word


class Name(NamedTuple):
    """A name in a text: its words from `first` up to `end`, as written, and the ids of the bodies that bear it.

    `besides`: the bodies that the same words mean beside that one: "the two ministries".
    """

    first: int
    end: int
    text: str
    bodies: tuple[str, ...]
    besides: tuple[str, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Whether the directory has a body of this name."""
        return self.bodies != (UNLISTED,)

    @property
    def each(self) -> tuple[Name, ...]:
        """The name once for each body that it means."""
        rest = (self._replace(bodies=(body,), besides=()) for body in self.besides)
        return (self._replace(besides=()), *rest)

"""Long work as seen from outside: who walks over many things passes them through a watcher, which may count them.

A watcher is a value that the caller hands down. `kltrack.cli.bar` gives one that draws a bar on a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Watcher(Protocol):
    """Gives the same things, in the same order, and may tell someone how many of `total` have gone by."""

    def __call__(self, things: Iterable[T], told: str, total: int, /) -> Iterable[T]:
        """The things as they come; `told` says in a word or two what is being done with them."""


def unwatched(things: Iterable[T], _told: str, _total: int, /) -> Iterable[T]:
    """The watcher that tells nobody."""
    return things

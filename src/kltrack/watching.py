"""How long work shows its progress: a loop over many things takes them from a watcher, which may count them.

The caller passes the watcher as an argument. `kltrack.cli.bar` has one that draws a bar on a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol, TypeVar

    T = TypeVar("T")
else:
    Protocol = object


class Watcher(Protocol):
    """Gives the same things, in the same order, and may show how many of `total` have been taken."""

    def __call__(self, things: Iterable[T], activity: str, total: int, /) -> Iterable[T]:
        """The things as they come; `activity` says in a word or two what is being done with them."""


def unwatched(things: Iterable[T], _activity: str, _total: int, /) -> Iterable[T]:
    """The watcher that shows nothing."""
    return things


def weighed(watch: Watcher, things: Sequence[T], weights: Sequence[int], activity: str, /) -> Iterator[T]:
    """The things; the watcher counts each one after it has been dealt with, in as many steps as its weight says."""

    def steps() -> Iterator[tuple[bool, T]]:
        for thing, weight in zip(things, weights, strict=True):
            yield True, thing
            yield from repeat((False, thing), weight)

    return (thing for is_first, thing in watch(steps(), activity, len(things) + sum(weights)) if is_first)

"""A bar on a terminal's standard error while long work lasts; nothing for short work, and nothing anywhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from kltrack.messages import message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

LONG = 2_000  # things; fewer are done before a bar could be read


def watched(things: Iterable[T], activity: str, total: int, /) -> Iterable[T]:
    """The things as they come, with a bar that goes away after the last one (a kltrack.watching.Watcher)."""
    return _with_bar(things, activity, total) if total >= LONG and _has_terminal() else things


def watched_rows(rows: Sequence[Any]) -> Sequence[Any]:
    """The rows, with a bar each time they are iterated, if there are many of them."""
    return _WatchedRows(rows) if _has_terminal() else rows


class _WatchedRows(Sequence["Any"]):
    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Any]:
        return iter(watched(self._rows, message("Gathering the answer"), len(self._rows)))

    def __getitem__(self, place: Any) -> Any:
        return self._rows[place]

    def __bool__(self) -> bool:
        return bool(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def _has_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _with_bar(things: Iterable[T], activity: str, total: int) -> Iterable[T]:
    from rich.console import Console
    from rich.progress import track

    return track(things, activity, total, console=Console(stderr=True), transient=True)

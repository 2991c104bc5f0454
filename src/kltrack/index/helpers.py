"""Many files of a register made ready at once, by other processes where there is much to do.

`prepared_files` is the only way in: whoever takes the files does not see who has prepared them.
"""

from __future__ import annotations

import os
import pickle
import re
import signal
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from kltrack.errors import Unreadable
from kltrack.index.batching import Batch
from kltrack.index.compiling import Unsound
from kltrack.index.preparing import Prepared, Shared, prepare

# Bytes; this process reads less than this before helpers would have begun.
_WORTH_HELPERS = 2_000_000
_MOST_HELPERS = 4
_DEFINES_EVENTS = re.compile(rb"^\s*\[\[\s*[\"']?event", re.MULTILINE)


class HelpersLost(Exception):
    """A helper ended before its work was done: killed, or out of memory. Doing all in this process still may do."""


def prepared_files(paths: Sequence[Path], shared: Shared, alone: bool = False) -> Generator[Prepared, None, None]:
    """Every file made ready, by this process or, where that is sooner and it is not to be done `alone`, by helpers too.

    What a file defines is to be added to the events that are known before the next is taken. With helpers, files
    that define events come first, so that what waits for them in other files is prepared once. To be closed.
    Raises Unsound for a wrong or unreadable file, and HelpersLost where a helper ends early or there can be none.
    """
    first = paths if alone or not _are_worth_helpers(paths) else _defining_events(paths)
    for path in first:
        yield prepare(path, shared)
    others = [path for path in paths if path not in first]
    if not others:
        return
    helpers = _Helpers(others, shared)
    try:
        yield from helpers.prepared()
    finally:
        helpers.stop()


def _defining_events(paths: Iterable[Path]) -> list[Path]:
    """The files that look as if they define events; an unreadable file does not. A wrong guess only costs time."""
    return [path for path in paths if _DEFINES_EVENTS.search(_content(path))]


def _are_worth_helpers(paths: Sequence[Path]) -> bool:
    """Whether helpers would be done earlier than this process alone, and can be had."""
    with suppress(OSError):
        return (
            _helper_count(paths) > 1
            and not _has_threads()
            and sum(path.stat().st_size for path in paths) >= _WORTH_HELPERS
        )
    return False


class _Helpers:
    """Processes that prepare files, each of n every n-th file, and that end with this process however it ends.

    What they have ready waits in a pipe, so that they are never far ahead of whoever takes it.
    """

    def __init__(self, paths: Sequence[Path], shared: Shared) -> None:
        """Start them. Raises HelpersLost where the system gives no process."""
        self._paths = paths
        self._streams: list[BinaryIO] = []
        self._pids: list[int] = []
        count = _helper_count(paths)
        try:
            for number in range(count):
                self._start(paths[number::count], shared)
        except OSError as error:
            self.stop()
            raise HelpersLost from error

    def prepared(self) -> Iterator[Prepared]:
        """The files in their order. Raises Unsound for a wrong or unreadable one, HelpersLost for a dead one."""
        for number, path in enumerate(self._paths):
            stream = self._streams[number % len(self._streams)]
            file = _receive(stream)
            if not isinstance(file, Prepared):
                raise Unsound(path)
            yield replace(file, rows=replace(file.rows, batches=_batches_from(stream)))

    def stop(self) -> None:
        """End them."""
        for stream in self._streams:
            stream.close()
        for pid in self._pids:
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)
            with suppress(OSError):
                os.waitpid(pid, 0)
        self._streams, self._pids = [], []

    def _start(self, paths: Sequence[Path], shared: Shared) -> None:
        receiving, sending = os.pipe()
        with _uninterrupted():
            pid = os.fork()
            if not pid:
                self._help(paths, shared, sending, receiving)
        os.close(sending)
        self._pids.append(pid)
        self._streams.append(os.fdopen(receiving, "rb"))

    def _help(self, paths: Sequence[Path], shared: Shared, sending: int, receiving: int) -> None:
        """What a helper does; it never returns, and leaves alone what it shares with the process that started it."""
        try:
            for name in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE):
                signal.signal(name, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
            # Whoever has a pipe's reading end open keeps its writer alive, and waiting, once nobody reads it any more.
            for descriptor in (receiving, *(stream.fileno() for stream in self._streams)):
                os.close(descriptor)
            with os.fdopen(sending, "wb") as out:
                for path in paths:
                    _send_file(out, path, shared)
            os._exit(0)
        finally:
            os._exit(1)


def _send_file(out: BinaryIO, path: Path, shared: Shared) -> None:
    try:
        file = prepare(path, shared)
        _send(out, replace(file, rows=replace(file.rows, batches=())))
        for batch in file.rows.batches:
            _send(out, batch)
    except (Unsound, Unreadable):
        _send(out, Unsound.__name__)
    _send(out, None)


def _batches_from(stream: BinaryIO) -> Iterator[Batch]:
    while (batch := _receive(stream)) is not None:
        if not isinstance(batch, dict):
            raise Unsound
        yield batch


def _send(out: BinaryIO, value: object) -> None:
    pickle.dump(value, out, pickle.HIGHEST_PROTOCOL)
    out.flush()


def _receive(stream: BinaryIO) -> object:
    try:
        return pickle.load(stream)  # noqa: S301  # our own helper wrote it
    except (EOFError, pickle.UnpicklingError) as error:
        raise HelpersLost from error


@contextmanager
def _uninterrupted() -> Iterator[None]:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _helper_count(paths: Sequence[Path]) -> int:
    if not hasattr(os, "fork") or not hasattr(os, "sched_getaffinity"):
        return 0
    return min(len(os.sched_getaffinity(0)), len(paths), _MOST_HELPERS)


def _has_threads() -> bool:
    """Whether copying this process could copy a lock that one of its threads holds."""
    threading = sys.modules.get("threading")
    return threading is not None and threading.active_count() > 1


def _content(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""

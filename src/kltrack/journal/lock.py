"""A lock on an open file that no crash leaves behind: the system gives it up with the process (flock)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from time import sleep

_PAUSE = 0.01


class TooLong(Exception):
    """Another process has held the lock all the time."""


@contextmanager
def hold_lock(descriptor: int, shared: bool, tries: int) -> Iterator[None]:
    """Hold the lock of an open file; `tries` are a hundredth of a second apart. Raises TooLong."""
    import fcntl

    kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
    for left in reversed(range(tries)):
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            if not left:
                raise TooLong from None
            sleep(_PAUSE)
    try:
        yield
    finally:
        # What was done under it stands, and closing the file gives it up too.
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_UN)

"""A journal's file held open for one writer: found or made, locked, and still the one at its path."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kltrack.errors import CannotCreate, CannotWrite
from kltrack.journal.git import Git
from kltrack.journal.lock import TooLong, hold_lock
from kltrack.journal.reading import refuse_special
from kltrack.messages import message
from kltrack.reasons import reason_of

_LOCK_TRIES = 3_000  # half a minute: ten others, each on a slow disk
REPLACED_TRIES = 100


@contextmanager
def open_locked(path: Path, git: Git) -> Iterator[tuple[int, bool]]:
    """The journal open and locked, and whether it was made for this; never one that has been replaced meanwhile."""
    for _ in range(REPLACED_TRIES):
        descriptor, created = _open(path)
        try:
            with hold_lock(descriptor, shared=False, tries=_LOCK_TRIES):
                # Not before it is open: what git makes then is another file, and this one is whole.
                git.wait(path)
                if is_at(path, descriptor):
                    yield descriptor, created
                    return
        except TooLong:
            raise CannotWrite(
                message("The journal {path} is locked by another program; try again.", path=path)
            ) from None
        except OSError as error:
            raise _unwritable(path, error) from error
        finally:
            with suppress(OSError):  # what was flushed to the disk stands
                os.close(descriptor)
    raise replaced_again_and_again(path)


def _open(path: Path) -> tuple[int, bool]:
    flags = os.O_RDWR | os.O_APPEND | os.O_CLOEXEC | os.O_NOCTTY | os.O_NONBLOCK
    try:
        refuse_special(path, path.stat().st_mode)
        descriptor = os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError):
        return _create(path, flags)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        refuse_special(path, os.fstat(descriptor).st_mode)
    except CannotWrite:
        os.close(descriptor)
        raise
    return descriptor, False


def _create(path: Path, flags: int) -> tuple[int, bool]:
    try:
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o666), True
    except FileExistsError:  # another writer was first, or a link leads to where nothing is yet
        with suppress(OSError):
            return os.open(path, flags | os.O_CREAT, 0o666), False
        raise CannotCreate(
            message("The journal {path} cannot be created: it is a link into a folder that is not there.", path=path)
        ) from None
    except OSError as error:
        raise CannotCreate(
            message("The journal {path} cannot be created: {cause}.", path=path, cause=reason_of(error))
        ) from error


def is_at(path: Path, descriptor: int) -> bool:
    """Whether the open file is the one at the path."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


def replaced_again_and_again(path: Path) -> CannotWrite:
    """The failure to write to a file that other programs keep replacing."""
    return CannotWrite(
        message("The journal {path} is being replaced again and again; nothing can be recorded in it.", path=path)
    )


def _unwritable(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite(message("The journal {path} cannot be written: {cause}.", path=path, cause=reason_of(error)))

"""Writing bytes to a journal's open file, and taking them back where a write fails."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kltrack.journal.opening import is_at
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.text import harmless


def _as_comment(torn: bytes) -> bytes:
    """An unended line, ended and made a comment; never shorter, so that it covers the line whole."""
    if not torn:
        return b""
    if is_comment(torn):
        return torn + b"\n"
    return f"# cut short: {harmless(torn.decode('utf-8', 'replace'))}\n".encode()


def is_comment(line: bytes) -> bool:
    """Whether a line says nothing: a comment or a blank one."""
    return line.strip()[:1] in (b"", b"#")


def put(descriptor: int, torn: bytes, lines: bytes, start: int) -> None:
    """Append the lines in one write, which makes a comment of the unended line that begins at `start`."""
    if torn:
        _overwrite(descriptor, _as_comment(torn) + lines, start)
    else:
        _write(descriptor, lines)


def _overwrite(descriptor: int, block: bytes, start: int) -> None:
    import fcntl

    flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
    fcntl.fcntl(descriptor, fcntl.F_SETFL, flags & ~os.O_APPEND)
    try:
        os.lseek(descriptor, start, os.SEEK_SET)
        _write(descriptor, block)
    finally:
        fcntl.fcntl(descriptor, fcntl.F_SETFL, flags)


def _write(descriptor: int, block: bytes) -> None:
    while block:
        block = block[_write_some(descriptor, block) :]


def _write_some(descriptor: int, block: bytes) -> int:
    return os.write(descriptor, block)


def sync_folder(path: Path) -> None:
    """Have the disk keep that the file is in its folder."""
    folder = os.open(Path(os.path.realpath(path)).parent, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def take_back(path: Path, descriptor: int, content: bytes, created: bool) -> bool:
    """Leave the file as it was found, and say whether that is so on the disk too; the lock is still held."""
    taken_back = False
    with suppress(OSError):
        os.ftruncate(descriptor, len(content))
        torn = content[content.rfind(b"\n") + 1 :]
        if torn:
            _overwrite(descriptor, torn, len(content) - len(torn))
        os.fsync(descriptor)
        taken_back = True
    if created and not content and is_at(path, descriptor):
        with suppress(OSError):
            path.unlink()
    return taken_back


def perhaps_there(path: Path, error: OSError) -> str:
    """The sentence for a write that failed and could not be taken back."""
    return message(
        "The journal {path} cannot be written: {cause}. What was written could not be taken back for sure, "
        "so the entry may be there all the same: look with kltrack journal before you record it again.",
        path=path,
        cause=reason_of(error),
    )

"""Why the operating system refused something, in the language of the answer."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping

from kltrack.messages import message
from kltrack.terms import marked

_REASONS: Mapping[int, str] = {
    errno.ENOENT: marked("No such file or directory"),
    errno.EACCES: marked("Permission denied"),
    errno.EPERM: marked("Operation not permitted"),
    errno.EEXIST: marked("File exists"),
    errno.ENOTDIR: marked("Not a directory"),
    errno.EISDIR: marked("Is a directory"),
    errno.ENAMETOOLONG: marked("File name too long"),
    errno.ELOOP: marked("Too many levels of symbolic links"),
    errno.EMFILE: marked("Too many open files"),
    errno.ENFILE: marked("Too many open files in system"),
    errno.EFBIG: marked("File too large"),
    errno.ENOSPC: marked("No space left on device"),
    errno.EDQUOT: marked("Disk quota exceeded"),
    errno.EROFS: marked("Read-only file system"),
    errno.EIO: marked("Input/output error"),
    errno.EBADF: marked("Bad file descriptor"),
    errno.EBUSY: marked("Device or resource busy"),
}
_IN_ITS_WORDS = marked("{words}", "words of the operating system")


def reason_of(error: OSError) -> str:
    """Why it failed: a common reason in the language of the answer, else the system's own words, marked as such."""
    number = error.errno or errno.EIO
    if number in _REASONS:
        return message(_REASONS[number])
    words = error.strerror or os.strerror(number)
    return message(_IN_ITS_WORDS, words=words)

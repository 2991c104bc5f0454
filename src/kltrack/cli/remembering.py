"""What each named digest has reported, in the user's state folder: read before a digest, written after its printing."""

from __future__ import annotations

import json
import os
import re
import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from kltrack.errors import CannotWrite, Unreadable, UsageProblem
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.reports.digest import Delivered
from kltrack.text import harmless

FORMAT = "kltrack-digest-1"
_PARTS = ("conclusions", "overdue", "entries")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")


def memory_file(name: str) -> Path:
    """The file that remembers the digest of this name. Raises UsageProblem for a name that is no plain word."""
    from platformdirs import user_state_path

    if not _NAME.fullmatch(name):
        raise UsageProblem(
            message('--name "{name}" is no plain name; use letters, digits, ".", "_" and "-".', name=harmless(name))
        )
    folder = user_state_path("kltrack", appauthor=False)
    if not folder.is_absolute():
        raise UsageProblem(
            message("There is no home folder to remember a digest in; set XDG_STATE_HOME, or give --since a day.")
        )
    return folder / "digests" / f"{name}.json"


def read_memory(path: Path) -> Delivered | None:
    """What the digest has reported, None where it has reported nothing yet. Raises Unreadable."""
    try:
        stored = json.loads(path.read_bytes())
        if stored["format"] != FORMAT:
            raise ValueError(stored["format"])
        parts: dict[str, Any] = {key: frozenset(map(str, stored[key])) for key in _PARTS}
        return Delivered(day=date.fromisoformat(stored["day"]), **parts)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unreadable(
            message(
                "{path}, which remembers the last digest, cannot be read: {reason}.", path=path, reason=reason_of(error)
            )
        ) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unreadable(
            message("{path} does not remember a digest of this kltrack; remove it to begin anew.", path=path)
        ) from error


def write_memory(path: Path, delivered: Delivered) -> None:
    """Write what has been reported, whole or not at all. Raises CannotWrite."""
    stored = {
        "format": FORMAT,
        "day": delivered.day.isoformat(),
        **{key: sorted(getattr(delivered, key)) for key in _PARTS},
    }
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(path, json.dumps(stored, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise CannotWrite(
            message(
                "{path} cannot be written, so the next digest will tell this again: {reason}.",
                path=path,
                reason=reason_of(error),
            )
        ) from error


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise

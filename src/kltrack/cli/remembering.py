"""What each named digest has told, in the user's state folder: read before, written after the answer is printed."""

from __future__ import annotations

import json
import os
import re
import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from kltrack.errors import CannotWrite, Unreadable, UsageProblem
from kltrack.reports.digest import Delivered
from kltrack.text import harmless

FORMAT = "kltrack-digest-1"
_PARTS = ("conclusions", "overdue", "entries")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")


def memory(name: str) -> Path:
    """The file that remembers the digest of this name. Raises UsageProblem for a name that is no plain word."""
    from platformdirs import user_state_path

    if not _NAME.fullmatch(name):
        raise UsageProblem(f'--name "{harmless(name)}" is no plain name; use letters, digits, ".", "_" and "-".')
    folder = user_state_path("kltrack", appauthor=False)
    if not folder.is_absolute():
        raise UsageProblem(
            "There is no home folder to remember a digest in; set XDG_STATE_HOME, or give --since a day."
        )
    return folder / "digests" / f"{name}.json"


def remembered(path: Path) -> Delivered | None:
    """What the digest has told, None where it has told nothing yet. Raises Unreadable."""
    try:
        said = json.loads(path.read_bytes())
        if said["format"] != FORMAT:
            raise ValueError(said["format"])
        parts = {key: frozenset(map(str, said[key])) for key in _PARTS}
        return Delivered(day=date.fromisoformat(said["day"]), **parts)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unreadable(f"{path}, which remembers the last digest, cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unreadable(f"{path} does not remember a digest of this kltrack; remove it to begin anew.") from error


def remember(path: Path, delivered: Delivered) -> None:
    """Write what has been told, whole or not at all. Raises CannotWrite."""
    said = {
        "format": FORMAT,
        "day": delivered.day.isoformat(),
        **{key: sorted(getattr(delivered, key)) for key in _PARTS},
    }
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(path, json.dumps(said, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise CannotWrite(
            f"{path} cannot be written, so the next digest will tell this again: {error.strerror}."
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

"""Which files make up a register, and which directory of bodies and which journals belong to it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kltrack.errors import Unreadable
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.register.shipped import shipped_bodies, shipped_register
from kltrack.tuples import NamedTuple

# Where a system shows a program the files that it was started with.
_DESCRIPTORS = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")
BODIES = "bodies.toml"
DRAFTS = "drafts"
PROGRESS = "progress.toml"
_ENTRY = rb"(?m)^[ \t]*entry[ \t]*\.[^=\n]*="
_RECORDS = rb"(?m)^[ \t]*(\[\[|schema[ \t]*=)"


class RegisterPlace(NamedTuple):
    """Where a register is: a file or folder, and a directory of bodies, if one is named separately.

    `is_own`: the curator's own folder, which lies on the shipped register whatever its files say, and may hold nothing
    but bodies.
    """

    register: Path
    bodies: Path | None = None
    is_own: bool = False


class RegisterPaths(NamedTuple):
    """What a register is read from: its files, those of the shipped register below them, and its directories of bodies,
    the upper first.

    `extending` are the files that say themselves that they lie on the shipped register.
    """

    place: RegisterPlace
    files: tuple[Path, ...]
    shipped: tuple[Path, ...]
    bodies: tuple[Path, ...]
    extending: tuple[Path, ...] = ()

    @property
    def every(self) -> tuple[Path, ...]:
        """All of them."""
        return (*self.files, *self.shipped, *self.bodies)

    def absolute(self) -> RegisterPaths:
        """The same by absolute paths. A `..` is kept: after a symbolic link it leads above the link's target."""
        with _reported_unreadable(self.place.register):
            files, shipped, bodies, extending = (
                tuple(path.absolute() for path in paths)
                for paths in (self.files, self.shipped, self.bodies, self.extending)
            )
        return RegisterPaths(self.place, files, shipped, bodies, extending)

    @property
    def rests_on_shipped(self) -> bool:
        """Whether shipped conclusions are in use."""
        return bool(self.shipped) or shipped_register().absolute() in [path.absolute() for path in self.files]


def paths_of(place: RegisterPlace, extending: Collection[str] | None = None) -> RegisterPaths:
    """What a register is read from as it is now; `extending` are the absolute paths of the files that are known to lie
    on the shipped one.

    Without it each file is asked. Raises Unreadable where there is no register.
    """
    files = own_files(place)
    if extending is None:
        known = tuple(path for path in files if extends_shipped(path))
    else:
        known = tuple(path for path in files if str(path.absolute()) in extending)
    lies_on = place.is_own or bool(known)
    own = {path.absolute() for path in files}
    shipped = register_files(shipped_register()) if lies_on else []
    below = tuple(path for path in shipped if path.absolute() not in own)
    return RegisterPaths(place, tuple(files), below, directories(place, lies_on), known)


def own_files(place: RegisterPlace) -> list[Path]:
    """The files of conclusions of a place. Raises Unreadable where there is none, unless it is the curator's folder."""
    if not place.is_own:
        return register_files(place.register)
    with _reported_unreadable(place.register):
        files = _files_in(place.register) if place.register.is_dir() else []
    for path in files:
        refuse_special(path)
    return files


def register_files(register: Path) -> list[Path]:
    """The TOML files of conclusions at a file or directory. Raises Unreadable where there is none."""
    with _reported_unreadable(register):
        if not _is_folder(register):
            refuse_special(register)
            return [register]
        files = _files_in(register)
    if not files:
        raise Unreadable(
            message(
                "The register {path} holds no *.toml file with conclusions. "
                "Name one with --register or KLTRACK_REGISTER.",
                path=register,
            )
        )
    for path in files:
        refuse_special(path)
    return files


def _is_folder(register: Path) -> bool:
    """Whether it is a folder. Raises Unreadable where there is nothing, and OSError where nobody may look."""
    try:
        return stat.S_ISDIR(register.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        raise Unreadable(
            message("The register {path} does not exist. Name one with --register or KLTRACK_REGISTER.", path=register)
        ) from None


def refuse_special(path: Path) -> None:
    """Raises Unreadable for a pipe, a socket or a device, which could be waited for for ever.

    What the shell hands over, as in `<(…)` and /dev/stdin, is read where it is a pipe.
    """
    with _reported_unreadable(path):
        mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or (_is_handed_over(path) and stat.S_ISFIFO(mode))):
        raise Unreadable(message("{path} is no regular file but a pipe, a socket or a device.", path=path))


def is_read_once(path: Path) -> bool:
    """Whether it is a pipe that the shell hands over: what is read of it is gone, and nothing stands beside it."""
    return _is_handed_over(path) and path.is_fifo()


def _is_handed_over(path: Path) -> bool:
    return str(path).startswith(_DESCRIPTORS)


def directories(place: RegisterPlace, lies_on_shipped: bool) -> tuple[Path, ...]:
    """The directories of bodies of a place, the upper first: the one named, else its own on the shipped one if it lies
    on that, else its own alone, else the shipped one."""
    if place.bodies:
        return (place.bodies,)
    found, shipped = bodies_file(place.register), shipped_bodies()
    return (found, shipped) if lies_on_shipped and found.absolute() != shipped.absolute() else (found,)


def bodies_file(register: Path) -> Path:
    """The `bodies.toml` beside a register file, or inside a register directory; else the shipped one."""
    with _reported_unreadable(register):
        beside = _beside(register) / BODIES
        if not (beside.exists() or beside.is_symlink()):
            return shipped_bodies()
    refuse_special(beside)
    return beside


def journal_file(register: Path) -> Path:
    """The `progress.toml` beside a register file, or inside a register directory, whether it is there or not."""
    with _reported_unreadable(register):
        return _beside(register) / PROGRESS


def own_folder(data: Path | None) -> RegisterPlace | None:
    """The curator's own folder in the user's data folder, where it holds a register or a directory of bodies.

    Raises Unreadable where it is there and cannot be read: without it the answer would be another one.
    """
    folder = data / "register" if data else None
    if folder is None or not os.path.lexists(folder):
        return None
    with _reported_unreadable(folder):
        holds_any = bool(_files_in(folder)) or os.path.lexists(folder / BODIES)
    return RegisterPlace(folder, is_own=True) if holds_any else None


def extends_shipped(path: Path) -> bool:
    """Whether a file says that it lies on the shipped register; what cannot be read says nothing."""
    with suppress(OSError, ValueError, RecursionError):
        content = path.read_bytes() if path.is_file() else b""  # a pipe could be read only once
        if b"extends" in content:
            import tomli

            about = tomli.loads(content.decode("utf-8-sig")).get("register")
            return isinstance(about, dict) and about.get("extends") == "shipped"
    return False


def _files_in(folder: Path) -> list[Path]:
    """The files of conclusions in a folder, but for one that is its journal by a link."""
    names = sorted(os.listdir(folder))  # noqa: PTH208  # names are sorted in a tenth of the time that paths take
    files = [folder / name for name in names if _holds_conclusions(name)]
    journal = folder / PROGRESS
    target = os.path.realpath(journal) if journal.is_symlink() else None
    return [path for path in files if os.path.realpath(path) != target] if target else files


def is_journal(content: bytes) -> bool:
    """Whether what a file holds is a progress log: entries, and none of what stands in a register or its bodies."""
    return b"entry" in content and bool(re.search(_ENTRY, content)) and not re.search(_RECORDS, content)


def _beside(register: Path) -> Path:
    return register if register.is_dir() else register.parent


def _holds_conclusions(name: str) -> bool:
    # Names with a dot in front are what editors leave beside a file that is open; `*.toml` does not mean them.
    return name.endswith(".toml") and name not in (BODIES, PROGRESS) and not name.startswith(".")


@contextmanager
def _reported_unreadable(register: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unreadable(
            message("The register {path} cannot be read: {reason}.", path=register, reason=reason_of(error))
        ) from error

"""When a register or its journal was last changed, as their files say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kltrack.cli.opening import journal_below, journal_path, place_of
from kltrack.cli.options import JournalOptions, RegisterOptions
from kltrack.errors import Unreadable
from kltrack.index import Index
from kltrack.register.location import is_read_once, paths_of
from kltrack.standing import Moment


def last_change(options: RegisterOptions, index: Index, moment: Moment) -> datetime | None:
    """When the latest of the files that an answer rests on was changed, in the register's zone.

    A folder counts too, for what is taken out of it leaves no file; a pipe does not.
    """
    times = []
    for path in _files(options, index):
        with suppress(OSError):
            times.append(path.stat().st_mtime)
    return datetime.fromtimestamp(max(times), moment.zone) if times else None


def _files(options: RegisterOptions, index: Index) -> Iterator[Path]:
    place = place_of(options.register)
    if not is_read_once(place.register):
        if place.register.is_dir():
            yield place.register
        with suppress(Unreadable):
            yield from paths_of(place).every
    journal = journal_path(options.register, options.journal) if isinstance(options, JournalOptions) else None
    yield from (path for path in (journal, journal_below(place, index)) if path)

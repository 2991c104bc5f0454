"""One file of a register made ready to be written: read, validated, and turned into rows.

That is most of the work of compiling. `kltrack.index.helpers` has it done for many files at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kltrack.index.compiling import FileRows, file_rows
from kltrack.model import Event
from kltrack.register.files import LoadedFile, load_register_file


class Shared(NamedTuple):
    """What all files are prepared with: the events that are known, and the day to which endless rules are followed."""

    events: Mapping[str, Event]
    upto: date | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file ready to be written: the events it defines, and those it waits for that were not known so far."""

    path: Path
    events: Mapping[str, Event]
    missing: frozenset[str]
    rows: FileRows


def prepare(path: Path, shared: Shared, read: LoadedFile | None = None) -> Prepared:
    """A file, with the events of others and its own. Raises Unsound, at once or while rows are taken, or Unreadable."""
    file = read or load_register_file(path)
    own = {event.id: event for _, event in file.events}
    known = {**shared.events, **own}
    rows = file_rows(file, known, shared.upto)
    awaited = (name for kind, name in rows.references if kind in ("event", "awaited"))
    return Prepared(path, own, frozenset(name for name in awaited if name not in known), rows)

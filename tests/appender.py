"""Programs that append to a journal while something happens to them; tests start them as processes of their own.

python appender.py write JOURNAL NAME COUNT      append COUNT entries, print the note of each once it is recorded
python appender.py torture JOURNAL KILLS SEED    start writers and kill each at a random moment; print what was recorded
python appender.py hold JOURNAL                  take the journal's lock, say so, and keep it until killed
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from kltrack.journal import disk
from kltrack.journal.entries import Entry
from kltrack.journal.git import Git
from kltrack.journal.lock import hold_lock
from kltrack.journal.writing import fresh_id, record
from kltrack.timezone import HANOI


def entry(note: str) -> Entry:
    """An entry of this moment."""
    bare = Entry("", "9-01", "note", date(2025, 12, 10), datetime.now(HANOI), note=note)
    return bare._replace(id=fresh_id(bare))


def append(path: Path, *notes: str) -> None:
    """An entry for each note, recorded with everything that a command does."""
    record(path, [entry(note) for note in notes], git=Git(os.environ.get("GIT_DIR", "")))


def write(path: Path, name: str, count: int, tell: Callable[[str], object]) -> None:
    """Entries one after the other, each told of once it is recorded."""
    for number in range(count):
        note = f"{name}-{number}"
        append(path, note)
        tell(note)


def write_in_pieces(chance: random.Random) -> None:
    """From now on the system writes a few bytes at a time, so that a kill finds entries half written."""

    def write_some(descriptor: int, block: bytes) -> int:
        time.sleep(0.001)
        return os.write(descriptor, block[: chance.randint(1, 60)])

    disk._write_some = write_some


def torture(path: Path, kills: int, seed: int) -> None:
    """Writers killed one after the other, most of them after their first entry; every second one writes in pieces."""
    chance = random.Random(seed)
    for number in range(kills):
        reading, told = os.pipe()
        child = os.fork()
        if child == 0:
            _write_until_killed(path, number, told)
        os.close(told)
        if number % 3:
            select.select([reading], [], [])
        time.sleep(chance.uniform(0, 0.01))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reading, encoding="ascii") as acknowledged:
            say(acknowledged.read())


def _write_until_killed(path: Path, number: int, pipe: int) -> NoReturn:
    if number % 2:
        write_in_pieces(random.Random(number))
    write(path, str(number), 1_000, lambda note: os.write(pipe, f"{note}\n".encode()))
    os._exit(0)


def say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def hold(path: Path) -> None:
    """The lock, kept."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    with hold_lock(descriptor, shared=False, tries=1):
        say("held\n")
        signal.pause()


def main(what: str, journal: str, *more: str) -> None:
    path = Path(journal)
    if what == "write":
        write(path, more[0], int(more[1]), lambda note: say(f"{note}\n"))
    elif what == "torture":
        torture(path, int(more[0]), int(more[1]))
    else:
        hold(path)


if __name__ == "__main__":
    main(*sys.argv[1:])

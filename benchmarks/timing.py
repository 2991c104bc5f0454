"""Timing programs in interleaved rounds: a machine that slows down slows all of a round."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_SHARE = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)
_LOOK_SECONDS = 0.02


@dataclass(frozen=True)
class Run:
    """How long a program ran, and how much memory it and the processes it started took together at their largest."""

    seconds: float
    megabytes: float


def seconds(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """How long a program runs with its output thrown away. Raises CalledProcessError where it fails."""
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def watched(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a program and look at its memory fifty times a second (Linux; elsewhere it is 0). Raises as `seconds`.

    A page that several processes share counts once: each has its share of it.
    """
    start, largest = time.perf_counter(), 0
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        largest = max(largest, sum(map(_kilobytes, _family(process.pid))))
        time.sleep(_LOOK_SECONDS)
    taken = time.perf_counter() - start
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(taken, largest / 1024)


def rounds(commands: Mapping[str, Sequence[str]], environment: Mapping[str, str], count: int) -> dict[str, float]:
    """The median seconds of each program, run in turns, after one turn that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(count + 1):
        for name, command in commands.items():
            spent = seconds(command, environment)
            if turn:
                taken[name].append(spent)
    return {name: median(times) for name, times in taken.items()}


def _family(pid: int) -> Iterator[int]:
    yield pid
    with suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split():
            yield from _family(int(child))


def _kilobytes(pid: int) -> int:
    with suppress(OSError):
        found = _SHARE.search(Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii"))
        return int(found[1]) if found else 0
    return 0

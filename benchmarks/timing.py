"""Timing programs in interleaved rounds: a machine that slows down slows all of a round."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Run:
    """How long a program ran and how much memory it took at its largest, its children not counted."""

    seconds: float
    megabytes: float


def run(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a program with its output thrown away. Raises CalledProcessError where it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(seconds, usage.ru_maxrss / 1024)


def rounds(commands: Mapping[str, Sequence[str]], environment: Mapping[str, str], count: int) -> dict[str, float]:
    """The median seconds of each program, run in turns, after one turn that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(count + 1):
        for name, command in commands.items():
            seconds = run(command, environment).seconds
            if turn:
                taken[name].append(seconds)
    return {name: median(times) for name, times in taken.items()}

#!/usr/bin/env python3
"""What reading a question costs beyond the same query by options: whole processes in pairs, and in the process itself.

Usage: benchmarks/ask.py [ROUNDS]. Run it with the Python that kltrack is installed in.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date

TODAY = "2025-11-03"
QUESTION = "what's due before Dec 15 for the Ministry of Finance"
OPTIONS = ("due", "--before", "2025-12-15", "--for", "Ministry of Finance")
QUESTIONS = (
    QUESTION,
    "Bộ Tài chính phải làm gì trước ngày 15/12?",
    "Que doit faire le ministère des Finances avant le 15 décembre ?",
    "everything in the next 30 days for Finance, Home Affairs and localities by name, except conclusion 195",
)


def main(rounds: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"XDG_CACHE_HOME": home, "KLTRACK_AS_OF": TODAY}
        whole_processes(rounds)
    in_process(rounds)


def whole_processes(rounds: int) -> None:
    """Every round runs both, one after the other, so that a busy machine slows both alike."""
    seconds("-c", "pass")
    assert rows(*OPTIONS) == rows("ask", QUESTION)
    pairs = [(seconds("-m", "kltrack", *OPTIONS), seconds("-m", "kltrack", "ask", QUESTION)) for _ in range(rounds)]
    least = [min(side) for side in zip(*pairs, strict=True)]
    by_options, asked = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(second / first for first, second in pairs)
    beyond = statistics.median(second - first for first, second in pairs)
    print(f"python -c pass   {statistics.median(seconds('-c', 'pass') for _ in range(rounds)) * 1000:6.1f} ms")
    print(f"by options       {by_options * 1000:6.1f} ms   (median of {rounds} runs)")
    print(f"asked in words   {asked * 1000:6.1f} ms   x {ratio:.2f}, {beyond * 1000:+.1f} ms (medians of the pairs)")
    fewest, most = (1000 * side for side in least)
    print(f"least of each    {fewest:6.1f} ms and {most:.1f} ms: {most - fewest:+.1f} ms")


def seconds(*arguments: str) -> float:
    """The processor time of a Python process: a busy machine disturbs it less than the clock on the wall."""
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime


def rows(*arguments: str) -> bytes:
    """What kltrack answers."""
    command = [sys.executable, "-m", "kltrack", *arguments, "--format", "ndjson"]
    return subprocess.run(command, capture_output=True, check=True).stdout


def in_process(rounds: int) -> None:
    """Reading alone: the first question pays for the tables of words, the later ones do not."""
    from kltrack import compile_register, load, shipped_register
    from kltrack.register.shipped import shipped_bodies

    index = compile_register(load(shipped_register(), shipped_bodies()))
    assert index.directory.whole_names
    started = time.perf_counter()
    from kltrack.question import read_question

    today = date.fromisoformat(TODAY)
    for number, question in enumerate(QUESTIONS):
        read_question(question, index, today)
        if number == 0:
            print(f"import and first {(time.perf_counter() - started) * 1000:6.1f} ms   {question}")
        times = []
        for _ in range(rounds):
            begun = time.perf_counter()
            read_question(question, index, today)
            times.append(time.perf_counter() - begun)
        print(f"read again       {statistics.median(times) * 1000:6.1f} ms   {question}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)

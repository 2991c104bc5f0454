"""How answers grow with the register: `python -m benchmarks.growth [SIZE]…`, beside jq and sqlite3 with as many rows.

kltrack is the one installed beside the interpreter. Of each command the least processor time of three runs is printed,
beyond 10,000 assignments of one, with the compiled register there, and the largest memory of its process: what every
answer takes at each size. Three sizes take some ten minutes; what is being measured is told on standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.builds import ALL, AS_OF, FILED, FILES
from benchmarks.registers import write_register

KLTRACK = str(Path(sys.executable).with_name("kltrack"))
RUNS, RUNS_OF_MANY = 3, 1
MANY = 10_000  # assignments: beyond them runs are few, and pages and sheets are for nobody


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks.growth", description="Measure how answers grow.")
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000], metavar="SIZE")
    sizes: list[int] = parser.parse_args().sizes
    lines: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory(prefix="kltrack-growth-", ignore_cleanup_errors=True) as where:
        for size in sizes:
            for name, cell in _measured(Path(where) / str(size), size):
                print(f"{size:,}: {name}: {cell}", file=sys.stderr, flush=True)
                lines.setdefault(name, []).append(cell)
    print(f"| processor seconds, megabytes | {' | '.join(f'{size:,}' for size in sizes)} |")
    print(f"|---|{'---:|' * len(sizes)}")
    for name, cells in lines.items():
        print(f"| {name} | {' | '.join(cells)} |")


def _measured(folder: Path, size: int) -> Iterator[tuple[str, str]]:
    _aside(write_register, folder / "register", size, FILES.get(size, 100))
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = kept | {"HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "TZ": "UTC"}
    named = ["--register", str(folder / "register")]
    runs = RUNS if size <= MANY else RUNS_OF_MANY
    built = _run([KLTRACK, "list", "--count", *AS_OF, *named], environment)
    yield "first answer: all is read", _written(*built)
    for name, words in {**ALL, "check": ["check"], **(FILED if size <= MANY else {})}.items():
        yield name, _cell([KLTRACK, *words, *named], environment, runs)
    _aside(_keep_rows, folder, [KLTRACK, "list", "--json", *AS_OF, *named], environment)
    for name, command in _peers(folder):
        if shutil.which(command[0]):
            yield name, _cell(command, environment, runs)


def _aside(work: Callable[..., None], *given: object) -> None:
    """Do it in a process of its own: what this one has held counts as memory of every program that it starts."""
    with ProcessPoolExecutor(max_workers=1) as pool:
        pool.submit(work, *given).result()


def _peers(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The same rows, from a file of JSON by jq and from a table of their texts by sqlite3."""
    yield "jq, every row", ["jq", ".[]", str(folder / "rows.json")]
    yield "sqlite3 -json, every row", ["sqlite3", "-json", str(folder / "rows.sqlite"), "SELECT * FROM row ORDER BY id"]


def _keep_rows(folder: Path, command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Keep the rows that a command answers with for the peers."""
    rows = json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)["items"]
    (folder / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
    with sqlite3.connect(folder / "rows.sqlite") as connection:
        keys = [*rows[0]]
        columns = ", ".join(f'"{key}" TEXT' for key in keys)
        connection.execute(f"CREATE TABLE row ({columns})")
        marks = ", ".join("?" for _ in keys)
        texts = ([_text(row[key]) for key in keys] for row in rows)
        connection.executemany(f"INSERT INTO row VALUES ({marks})", texts)


def _text(value: object) -> object:
    return json.dumps(value) if isinstance(value, list | dict) else value


def _cell(command: Sequence[str], environment: Mapping[str, str], runs: int) -> str:
    taken = [_run(command, environment) for _ in range(runs)]
    return _written(min(seconds for seconds, _ in taken), max(kilobytes for _, kilobytes in taken))


def _written(seconds: float, kilobytes: int) -> str:
    return f"{seconds:.2f} s, {kilobytes // 1024} MB"


def _run(command: Sequence[str], environment: Mapping[str, str]) -> tuple[float, int]:
    """(processor seconds, kilobytes at its largest) of a command. Raises CalledProcessError where it fails."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return used.ru_utime + used.ru_stime, used.ru_maxrss


if __name__ == "__main__":
    main()

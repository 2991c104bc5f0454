"""Measure kltrack beside its peers and print a page: `benchmarks/run [SIZE]… [--pairs N] [--keep FOLDER]`.

Every figure is a median of so many rounds (15) in which all programs run in turn, as a multiple of
`python -c pass` of the same interpreter. kltrack is the one installed beside that interpreter.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.peers import BODY, PEERS, Days, Item, Peer, counted
from benchmarks.registers import write_register
from benchmarks.timing import rounds, run

SIZES = {60: 1, 1_000: 10, 10_000: 100, 100_000: 100}  # assignments → files
EDITS = 5
PASS = [sys.executable, "-c", "pass"]
FORMATS = ("json", "plain", "csv", "markdown", "table")


@dataclass(frozen=True)
class Bench:
    """A register of some size, in a folder of its own with a cache of its own."""

    size: int
    folder: Path
    pairs: int

    @property
    def days(self) -> Days:
        """The days that are asked for: few, and where there are few assignments so many that some are due."""
        return ("2021-06-01", "2021-12-01") if self.size <= 1_000 else ("2023-06-01", "2023-06-15")

    @property
    def register(self) -> Path:
        """The folder of the register's files."""
        return self.folder / "register"

    @property
    def environment(self) -> dict[str, str]:
        """What the programs run in: a home that holds nothing, bytecode kept, one time zone."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | {"HOME": str(self.folder), "XDG_CACHE_HOME": str(self.folder / "cache"), "TZ": "UTC"}

    def kltrack(self, *arguments: str) -> list[str]:
        """A kltrack command line about this register, as of a day on which all of it had been issued."""
        program = Path(sys.executable).with_name("kltrack")
        return [str(program), *arguments, "--register", str(self.register), "--as-of", "2026-01-01"]

    def question(self, form: str = "json") -> list[str]:
        """The question that the peers are asked too."""
        days = ("--from", self.days[0], "--before", self.days[1])
        return self.kltrack("due", "--for", BODY, "--named-only", *days, "--format", form)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks/run", description="Measure kltrack beside its peers.")
    parser.add_argument("sizes", nargs="*", type=int, default=[*SIZES], metavar="SIZE", help="60 1000 10000 100000")
    parser.add_argument("--pairs", type=int, default=15, help="rounds that count (15)")
    parser.add_argument("--keep", type=Path, help="make the registers here and leave them")
    chosen = parser.parse_args()
    where = chosen.keep or Path(tempfile.mkdtemp(prefix="kltrack-benchmark-"))
    try:
        for size in chosen.sizes:
            bench = Bench(size, where / str(size), chosen.pairs)
            shutil.rmtree(bench.folder, ignore_errors=True)
            write_register(bench.register, size, SIZES.get(size, 100))
            print(f"\n### {size:,} assignments in {SIZES.get(size, 100)} files\n", flush=True)
            for line in _page(bench):
                print(line, flush=True)
    finally:
        if not chosen.keep:
            shutil.rmtree(where, ignore_errors=True)


def _page(bench: Bench) -> Iterator[str]:
    yield from _building(bench)
    yield from ("", f"| program | × `python -c pass`, {bench.pairs} rounds |", "|---|---:|")
    commands = {"pass": PASS, **{f"due --format {form}": bench.question(form) for form in FORMATS}}
    commands["due --help"] = [*bench.question()[:2], "--help"]
    yield from _multiples(commands, bench.environment, bench.pairs)
    for shell in ("bash", "zsh", "fish"):
        words = f"kltrack due --register {bench.register} --for minis"
        asked = {"pass": PASS, f"completion of a body in {shell}": [bench.question()[0]]}
        yield from _multiples(asked, bench.environment | _completing(shell, words), bench.pairs)
    yield from _beside_peers(bench)


def _building(bench: Bench) -> Iterator[str]:
    start = run(PASS, bench.environment).seconds
    built = run(bench.question(), bench.environment)
    times = built.seconds / start
    yield f"Full build and first answer: {built.seconds:.1f} s ({times:.0f} ×), {built.megabytes:.0f} MB."
    time.sleep(2.5)  # what was written just now is read again, to be sure of it
    edited = sorted(bench.register.iterdir())[-1]
    taken = []
    for edition in range(EDITS):
        with edited.open("a", encoding="utf-8") as file:
            file.write(f'\n[[document]]\nid = "{edition}-CV/VP"\n')
        taken.append(run(bench.question(), bench.environment).seconds)
        time.sleep(2.5)
        run(bench.question(), bench.environment)
    again = run(bench.question(), bench.environment)
    yield f"First answer after an edit of one file: {median(taken):.2f} s, median of {EDITS}."
    yield f"Answer from a fresh index: {again.megabytes:.0f} MB."


def _multiples(commands: Mapping[str, list[str]], environment: Mapping[str, str], pairs: int) -> Iterator[str]:
    taken = rounds(commands, environment, pairs)
    start = taken.pop("pass")
    for name, seconds in taken.items():
        yield f"| {name} | {seconds / start:.1f} |"


def _completing(shell: str, words: str) -> dict[str, str]:
    named = {"_KLTRACK_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": words}
    return named | {"COMP_WORDS": words, "COMP_CWORD": str(words.count(" ")), "_TYPER_COMPLETE_FISH_ACTION": "get-args"}


def _beside_peers(bench: Bench) -> Iterator[str]:
    answer = _json(bench.question(), bench.environment)
    everything = _json(bench.kltrack("list", "--json"), bench.environment)["items"]
    yield from ("", f"The same question, {answer['count']} rows:", "")
    yield from ("| peer | × `python -c pass` | kltrack in % of its time |", "|---|---:|---:|")
    for peer in PEERS:
        yield from _beside(peer, bench, everything, answer["count"])


def _beside(peer: Peer, bench: Bench, items: list[Item], expected: int) -> Iterator[str]:
    if shutil.which(peer.program) is None:
        yield f"| {peer.package} | not installed | |"
        return
    folder = bench.folder / peer.program
    folder.mkdir()
    peer.write(folder, items)
    environment = bench.environment | {"TASKRC": str(folder / "taskrc")}
    if (found := counted(peer, folder, bench.days, environment)) != expected:
        raise SystemExit(f"{peer.package} counts {found}, kltrack {expected}")
    asked = {"pass": PASS, "kltrack": bench.question(), "peer": peer.command(folder, bench.days)}
    taken = rounds(asked, environment, bench.pairs)
    share = 100 * taken["kltrack"] / taken["peer"]
    yield f"| {peer.package} | {taken['peer'] / taken['pass']:.1f} | {share:.1f} % |"


def _json(command: list[str], environment: Mapping[str, str]) -> dict[str, Any]:
    ran = subprocess.run(command, capture_output=True, check=True, env=environment)
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


if __name__ == "__main__":
    main()

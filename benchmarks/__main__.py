"""Measure kltrack beside its peers and print a page: `benchmarks/run [SIZE]… [--pairs N]`.

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
from benchmarks.registers import entries, write_register
from benchmarks.timing import rounds, seconds, watched

SIZES = {60: 1, 1_000: 10, 10_000: 100, 100_000: 100}  # assignments → files
EDITS = 5
PASS = [sys.executable, "-c", "pass"]
KLTRACK = str(Path(sys.executable).with_name("kltrack"))
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
        return [KLTRACK, *arguments, "--register", str(self.register), "--as-of", "2026-01-01"]

    def question(self, form: str = "json") -> list[str]:
        """The question that the peers are asked too."""
        days = ("--from", self.days[0], "--before", self.days[1])
        return self.kltrack("due", "--for", BODY, "--named-only", *days, "--format", form)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks/run", description="Measure kltrack beside its peers.")
    parser.add_argument("sizes", nargs="*", type=int, default=[*SIZES], metavar="SIZE", help="60 1000 10000 100000")
    parser.add_argument("--pairs", type=int, default=15, help="rounds that count (15)")
    chosen = parser.parse_args()
    if min(chosen.sizes) < min(SIZES) or chosen.pairs < 1:
        parser.error(f"the question needs registers of {min(SIZES)} assignments or more, and one round at least.")
    if not Path(KLTRACK).exists():
        parser.error(f"no kltrack is installed beside {sys.executable}; run this with the python of its environment.")
    with tempfile.TemporaryDirectory(prefix="kltrack-benchmark-", ignore_cleanup_errors=True) as where:
        for size in chosen.sizes:
            bench = Bench(size, Path(where) / str(size), chosen.pairs)
            write_register(bench.register, size, SIZES.get(size, 100))
            print(f"\n### {size:,} assignments in {SIZES.get(size, 100)} files\n", flush=True)
            for line in _page(bench):
                print(line, flush=True)


def _page(bench: Bench) -> Iterator[str]:
    yield from _building(bench)
    yield from ("", f"| program | × `python -c pass`, {bench.pairs} rounds |", "|---|---:|")
    commands = {"pass": PASS, **{f"due --format {form}": bench.question(form) for form in FORMATS}}
    commands |= {"--help": [KLTRACK, "--help"], "due --help": [KLTRACK, "due", "--help"]}
    yield from _multiples(commands, bench.environment, bench.pairs)
    for shell in ("bash", "zsh", "fish"):
        words = f"kltrack due --register {bench.register} --for minis"
        asked = {"pass": PASS, f"completion of a body in {shell}": [KLTRACK]}
        yield from _multiples(asked, bench.environment | _completing(shell, words), bench.pairs)
    items = _json(bench.kltrack("list", "--json"), bench.environment)["items"]
    yield from _beside_peers(bench, items)
    yield from _with_journal(bench, items)


def _building(bench: Bench) -> Iterator[str]:
    start = median(seconds(PASS, bench.environment) for _ in range(EDITS))
    built = watched(bench.question(), bench.environment)
    yield f"Full build and first answer: {built.seconds:.1f} s ({built.seconds / start:.0f} ×),"
    yield f"{built.megabytes:.0f} MB in all its processes."
    edited = sorted(bench.register.iterdir())[-1]
    taken = median(_after_each(edited, '\n[[document]]\nid = "{}-CV/VP"\n', bench.question(), bench.environment))
    yield f"First answer after an edit of one file: {taken:.2f} s ({taken / start:.0f} ×), median of {EDITS}."
    yield f"Answer from a fresh index: {watched(bench.question(), bench.environment).megabytes:.0f} MB."


def _after_each(edited: Path, text: str, question: list[str], environment: Mapping[str, str]) -> Iterator[float]:
    """The seconds of the first answer after each of several additions to a file, all of which was settled before."""
    for edition in range(EDITS):
        time.sleep(2.5)  # what was written just now is read again, to be sure of it
        seconds(question, environment)
        with edited.open("a", encoding="utf-8") as file:
            file.write(text.format(edition))
        yield seconds(question, environment)
    time.sleep(2.5)
    seconds(question, environment)


def _multiples(commands: Mapping[str, list[str]], environment: Mapping[str, str], pairs: int) -> Iterator[str]:
    taken = rounds(commands, environment, pairs)
    start = taken.pop("pass")
    for name, spent in taken.items():
        yield f"| {name} | {spent / start:.1f} |"


def _completing(shell: str, words: str) -> dict[str, str]:
    return {"_KLTRACK_COMPLETE": shell, "_KLTRACK_LINE": words, "_KLTRACK_REPLACED": words.rpartition(" ")[2]}


def _beside_peers(bench: Bench, items: list[Item]) -> Iterator[str]:
    count = _json(bench.question(), bench.environment)["count"]
    yield from ("", f"The same question, {count} rows:", "")
    yield from ("| peer | × `python -c pass` | kltrack in % of its time |", "|---|---:|---:|")
    for peer in PEERS:
        yield from _beside(peer, bench, items, count)


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


def _with_journal(bench: Bench, items: list[Item]) -> Iterator[str]:
    """With as many entries as assignments: a query beside the one without, and the first one after an addition."""
    log = bench.folder / "entries.toml"
    log.write_text("".join(entries([item["id"] for item in items], bench.size)), encoding="utf-8")
    told = [*bench.question(), "--journal", str(log)]
    read = seconds(told, bench.environment)
    more = next(entries([items[0]["id"]], 1)).replace("{", "{{").replace("}", "}}").replace("entry.e0", "entry.more{}")
    grown = median(_after_each(log, more, told, bench.environment))
    taken = rounds({"without": bench.question(), "with": told}, bench.environment, bench.pairs)
    times = taken["with"] / taken["without"]
    yield from ("", f"A journal of {bench.size:,} entries: {times:.2f} × the time without;")
    yield f"first answer with it {read:.2f} s, after each entry more {grown:.2f} s."


def _json(command: list[str], environment: Mapping[str, str]) -> dict[str, Any]:
    ran = subprocess.run(command, capture_output=True, check=True, env=environment)
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


if __name__ == "__main__":
    main()

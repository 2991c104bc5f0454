"""Two builds of kltrack beside each other: `python -m benchmarks.builds OLD NEW [SIZE]… [--pairs N] [--only WORD]`.

OLD and NEW are interpreters in whose environments the two are installed. Every command runs in turn with either, so
that a machine that slows down slows both; printed is how much of the old one's time the new one takes (medians), and
the memory of each, all their processes together.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.registers import write_register
from benchmarks.timing import rounds, seconds, watched

FILES = {60: 1, 1_000: 10, 10_000: 100, 100_000: 100}  # assignments → files
AS_OF = ["--as-of", "2026-01-01"]
# A question that finds little, whatever the size of the register.
FEW = ["--for", "ministry-of-finance", "--named-only", "--from", "2023-06-01", "--before", "2023-06-15"]
STARTING: Mapping[str, list[str]] = {
    "due --json": ["due", *FEW, "--json", *AS_OF],
    "ask": ["ask", "what is due from 2023-06-01 to 2023-06-14 for the Ministry of Finance by name", *AS_OF],
    "list --format plain, of few": ["list", *FEW, "--format", "plain", *AS_OF],
    "due as a table": ["due", *FEW, "--format", "table", *AS_OF],
    "completion in bash": [],
    "--help": ["--help"],
    "due --help": ["due", "--help"],
}
ALL: Mapping[str, list[str]] = {
    "list --json": ["list", "--json", *AS_OF],
    **{f"list --format {form}": ["list", "--format", form, *AS_OF] for form in ("ndjson", "csv", "plain")},
    "due, all of it, --json": ["due", "--json", *AS_OF],
    "scorecard": ["scorecard", *AS_OF],
    "digest": ["digest", "--since", "2025-12-25", *AS_OF],
    "timeline": ["timeline", *AS_OF],
    "lineage": ["lineage", *AS_OF],
}
FILED: Mapping[str, list[str]] = {  # at 10,000 at most
    f"list --format {form}": ["list", "--format", form, *AS_OF] for form in ("html", "xlsx")
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks.builds", description="Compare two builds of kltrack.")
    parser.add_argument("old", type=Path, help="python of the environment with the old build")
    parser.add_argument("new", type=Path, help="python of the environment with the new build")
    parser.add_argument("sizes", nargs="*", type=int, default=[60, 100_000], metavar="SIZE", help="60 100000")
    parser.add_argument("--pairs", type=int, default=15, help="rounds that count (15); of what takes long, three")
    parser.add_argument("--only", default="", help="only commands with this word")
    chosen = parser.parse_args()
    for python in (chosen.old, chosen.new):
        if not python.with_name("kltrack").exists():
            parser.error(f"no kltrack is installed beside {python}")
    with tempfile.TemporaryDirectory(prefix="kltrack-builds-", ignore_cleanup_errors=True) as where:
        for size in chosen.sizes:
            register = Path(where) / str(size)
            write_register(register, size, FILES.get(size, 100))
            print(f"\n### {size:,} assignments\n")
            print("| command | new in % of old | old MB | new MB |\n|---|---:|---:|---:|")
            for line in _compared(register, size, chosen):
                print(line, flush=True)


def _compared(register: Path, size: int, chosen: argparse.Namespace) -> Iterator[str]:
    # Each keeps what it has read in a folder of its own: neither would believe the other's.
    builds = {
        name: ["env", f"XDG_CACHE_HOME={register.parent / name}", str(python.with_name("kltrack"))]
        for name, python in (("old", chosen.old), ("new", chosen.new))
    }
    commands = {**STARTING, **(ALL if size > 60 else {}), **(FILED if 60 < size <= 10_000 else {})}
    if size > 60:
        commands["check"] = ["check"]
    for name, words in commands.items():
        if chosen.only not in name:
            continue
        environment = _environment(register)
        if words:
            lines = {build: [*program, *_about(words, register)] for build, program in builds.items()}
        else:
            lines = {build: _completing(program, register, environment) for build, program in builds.items()}
        first = {build: seconds(line, environment) for build, line in lines.items()}  # builds what is kept
        pairs = chosen.pairs if max(first.values()) < 2 else min(chosen.pairs, 3)
        if name == "check" and size > 10_000:
            pairs = 1
        taken = rounds(lines, environment, pairs)
        memory = {build: watched(line, environment).megabytes for build, line in lines.items()}
        share = 100 * taken["new"] / taken["old"]
        yield f"| {name} | {share:.0f} % | {memory['old']:.0f} | {memory['new']:.0f} |"


def _about(words: list[str], register: Path) -> list[str]:
    return [*words, "--register", str(register)] if words and words[-1] != "--help" else words


def _environment(register: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {"HOME": str(register.parent), "TZ": "UTC"}


def _completing(program: list[str], register: Path, environment: Mapping[str, str]) -> list[str]:
    """How a build is asked at TAB: as its own scripts for the shells ask, or, before there were such, as Typer's do."""
    line = f"kltrack due --register {register} --for minis"
    asking = ["_KLTRACK_COMPLETE=bash", f"_KLTRACK_LINE={line}", "_KLTRACK_REPLACED=minis"]
    asking_typer = ["_KLTRACK_COMPLETE=complete_bash", f"COMP_WORDS={line}", f"COMP_CWORD={line.count(' ')}"]
    command = [program[0], *asking, *program[1:]]
    ran = subprocess.run(command, env=environment, capture_output=True, check=False)
    return command if ran.returncode == 0 else [program[0], *asking_typer, *program[1:]]


if __name__ == "__main__":
    main()

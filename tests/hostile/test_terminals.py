"""Terminals: any width with any fields, closed streams, Ctrl-C at any moment."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest
from conftest import Kltrack

FIRST_VERSION = Path(__file__).parents[1] / "first_version" / "conclusions.toml"


@pytest.fixture(autouse=True)
def _register(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLTRACK_REGISTER", str(FIRST_VERSION))


COMMANDS = [
    ("show", "195-05.b"), ("bodies", "ministry-of-finance"), ("due",), ("digest", "--since", "30d"), ("timeline",),
    ("scorecard",), ("lineage",), ("conclusions",), ("list", "--conclusion", "221"), ("journal",),
]  # fmt: skip
WIDTHS = [*range(1, 21), 39, 75, 76, 77, 120, 400]


@pytest.mark.parametrize("columns", WIDTHS)
def test_every_command_prints_at_any_width(kltrack: Kltrack, columns: int) -> None:
    for command in COMMANDS:
        ran = kltrack(*command, "--as-of", "2025-11-01", "--format", "table", env={"COLUMNS": str(columns)})
        assert ran.code == 0, (command, ran.err)
        assert ran.out.strip()


def letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("command", [("show", "195-05.b"), ("bodies", "ministry-of-finance")])
def test_no_value_is_lost(kltrack: Kltrack, command: tuple[str, ...], columns: int) -> None:
    shown, whole = (
        kltrack(*command, "--as-of", "2025-11-01", "--format", "table", env={"COLUMNS": str(width)}).out
        for width in (columns, 1_000)
    )
    assert Counter(letters(shown)) == Counter(letters(whole))


@pytest.mark.parametrize("seed", range(40))
def test_any_fields_at_any_width(kltrack: Kltrack, seed: int) -> None:
    chance = random.Random(seed)
    known = ["id", "task", "lead", "deadline.last", "deadline", "source", "progress", "cites", "days_left", "fields"]
    fields = chance.choices(known, k=chance.choice([1, 1, 2, 5, 30]))
    columns = chance.choice([chance.randint(1, 30), chance.randint(31, 400)])
    arguments = ("list", "--conclusion", "221", "--as-of", "2025-12-01", "--fields", ",".join(["id", *fields]))
    ran = kltrack(*arguments, "--format", "table", env={"COLUMNS": str(columns)})
    assert ran.code == 0, ran.err
    ids = kltrack(*arguments, "--json").ids
    folded = letters(ran.out)
    assert [identity for identity in ids if identity not in folded] == []


@pytest.mark.parametrize("columns", [1, 40, 80])
def test_a_field_that_is_empty_everywhere_is_a_column_all_the_same(sound: Path, kltrack: Kltrack, columns: int) -> None:
    arguments = ("list", "--register", sound, "--as-of", "2025-12-01", "--format", "table", "--fields", "cites")
    ran = kltrack(*arguments, env={"COLUMNS": str(columns)})
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("cites\n")


@pytest.mark.parametrize("closing", ["<&-", "<&- >&-", "<&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["ask", "due --format table", "mark 195-01 note --note x --dry-run"])
def test_closed_streams(program: list[str], command: str, closing: str) -> None:
    line = ["bash", "-c", f'"$@" {command} {closing}', "bash", *program]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == (74 if ">&- " in f"{closing} ".replace("2>&- ", "") and command != "ask" else 0)
    assert "bug" not in done.stderr


@pytest.mark.parametrize(
    "command", ["mark 195-01 note --note x --dry-run", "due --help", "list --format html", "check"]
)
def test_an_interrupt_at_any_moment_is_silent(program: list[str], tmp_path: Path, command: str) -> None:
    """Before kltrack is entered Python answers by itself; from its first instruction on the code is 130."""
    ended: Counter[tuple[int, str]] = Counter()
    for moment in range(30):
        pipe = subprocess.PIPE
        with subprocess.Popen(
            [*program, *command.split()], stdout=pipe, stderr=pipe, text=True, cwd=tmp_path
        ) as running:
            time.sleep(0.02 + moment * 0.012)
            running.send_signal(signal.SIGINT)
            _, said = running.communicate(timeout=60)
        if "kltrack/" in said.replace("https://", "") or "bug" in said:
            ended[running.returncode, said] += 1
        elif running.returncode == 130:
            assert said == ""
        else:
            assert running.returncode in (0, 1, -signal.SIGINT)
    assert ended == {}

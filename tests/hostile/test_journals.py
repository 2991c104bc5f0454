"""Journals: damaged anywhere, a line that is none is told by its number and every other counts."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from conftest import Kltrack

WORD = "at = 2025-12-02T09:00:00+07:00"
LINES = [
    f'entry.a = {{ assignment = "310-01", status = "started", on = 2025-12-01, {WORD} }}',
    f'entry.b = {{ assignment = "310-02", status = "note", on = 2025-12-01, {WORD}, note = "n" }}',
    f'entry.c = {{ assignment = "310-01", status = "done", on = 2025-12-02, {WORD} }}',
]


@pytest.mark.parametrize("seed", range(40))
def test_one_damaged_line_costs_one_statement(sound: Path, tmp_path: Path, kltrack: Kltrack, seed: int) -> None:
    chance = random.Random(seed)
    broken = bytearray(LINES[1].encode())
    for _ in range(chance.randint(1, 5)):
        piece = chance.choice([b'"', b"{", b"}", b"=", b"\x00", b"\xff", b"\x1b[2J", b"\xc2\xad", b"[", b","])
        place = chance.randrange(len(broken))
        broken[place : place + chance.randint(0, 2)] = piece
    journal = tmp_path / "log.toml"
    journal.write_bytes(b"\n".join([LINES[0].encode(), bytes(broken), LINES[2].encode(), b""]))
    ran = kltrack("list", "--register", sound, "--journal", journal, "--as-of", "2025-12-05", "--json")
    assert ran.code == 0
    standing = {item["id"]: item["standing"] for item in ran.json["items"]}
    assert standing["310-01"] == "done-on-time"
    assert "\x1b" not in ran.err
    assert [line for line in ran.err.splitlines() if f"{journal.name}:2: " not in line] == []


@pytest.mark.parametrize(
    "text", ["schema = 1\n[[conclusion]]\n", "ferry times\n", "entry.20251210T023000Z-7f3a is a mistake\n"]
)
def test_what_is_no_journal_is_refused_in_one_line(sound: Path, tmp_path: Path, kltrack: Kltrack, text: str) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(text, encoding="utf-8")
    ran = kltrack("mark", "310-01", "started", "--register", sound, "--journal", notes)
    assert (ran.code, ran.out, ran.err.count("\n")) == (74, "", 1)
    assert f"Nothing is written to {notes}: " in ran.err
    assert notes.read_text(encoding="utf-8") == text


def test_a_recorder_of_the_environment_that_is_no_utf_8_is_told_by_its_byte(sound: Path, kltrack: Kltrack) -> None:
    ran = kltrack("mark", "310-01", "started", "--dry-run", "--register", sound, env={"KLTRACK_RECORDER": "caf\udce9"})
    assert (ran.code, ran.err) == (2, "--recorder is not UTF-8: byte 0xe9.\n")


def test_an_id_is_told_as_a_register_writes_it(sound: Path, kltrack: Kltrack) -> None:
    ran = kltrack("journal", "310-01\u200b", "310\u201301", "--register", sound)
    assert ran.err == f"No entry about 310-01 in {sound.parent / 'progress.toml'}.\n"

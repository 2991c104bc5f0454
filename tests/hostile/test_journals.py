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

"""What the first version kept and said: its register and journal still read, its ids stay, its answers are the same.

tests/first_version holds that version's register, a journal that it wrote, and what it answered.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

FIRST = Path(__file__).parent / "first_version"
ANSWERS: dict[str, Any] = json.loads((FIRST / "answers.json").read_text(encoding="utf-8"))
IDS = re.findall(r'^id = "(\d\S*-\d\S*)"$', (FIRST / "conclusions.toml").read_text(encoding="utf-8"), re.MULTILINE)
IDS = [identity for identity in IDS if "/" not in identity]


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A copy of the first version's register with its journal."""
    shutil.copytree(FIRST, tmp_path / "first")
    return tmp_path / "first"


@pytest.mark.parametrize("asked", ANSWERS)
def test_the_answers_are_the_same(kltrack: Kltrack, first: Path, asked: str) -> None:
    ran = kltrack(*asked.split("|"), "--register", first, "--json")
    assert (ran.code, ran.err) == (0, "")
    found, told = ran.json, ANSWERS[asked]
    assert {key: found["query"][key] for key in told["query"]} == told["query"]
    assert found["undated"] == told["undated"]
    assert [_said(item) for item in found["items"]] == told["items"]


def _said(item: Any) -> list[Any]:
    day = item["deadline"]
    ways = [[match["body"], match["role"], match["via"]] for match in item["matched"]]
    return [item["id"], item["conclusion"], day["last"], day["original"], day["kind"], item["standing"], ways]


def test_its_journal_is_read_whole(kltrack: Kltrack, first: Path) -> None:
    ran = kltrack("journal", "--register", first, "--as-of", "2026-01-01", "--json")
    assert [(entry["assignment"], entry["status"]) for entry in ran.json["items"]] == [
        ("195-06.c", "extended"), ("202-04.d", "started"), ("202-11.a", "cancelled"), ("202-05.2.a", "done"),
    ]  # fmt: skip
    assert ran.json["unread"] == []


def test_it_still_takes_entries(kltrack: Kltrack, first: Path) -> None:
    ran = kltrack("mark", "202-04.e", "started", "--on", "2025-12-01", "--as-of", "2026-01-01", "--register", first)
    assert ran.code == 0
    lines = (first / "progress.toml").read_text(encoding="utf-8").splitlines()
    assert lines[:-1] == (FIRST / "progress.toml").read_text(encoding="utf-8").splitlines()


def test_the_ids_that_were_published_stay(kltrack: Kltrack) -> None:
    assert len(IDS) == 80
    now = kltrack("list", "--as-of", "2026-02-01", "--json").ids
    assert [identity for identity in IDS if identity not in now] == []


def test_ids_of_other_documents_may_begin_with_the_bare_number(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "18-NQ/TW"
        issued = 2017-10-25
        [[conclusion.assignment]]
        id = "18-01"
        task = { en = "Streamline" }
    """)
    ran = kltrack("list", "--register", path, "--as-of", "2026-01-01", "--conclusion", "18", "--json")
    assert (ran.ids, ran.json["items"][0]["conclusion"]) == (["18-01"], "18-NQ/TW")

"""The register that is to ship next: sound, and true to the ids and days of the one that ships today."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack

FOLDER = Path(__file__).parents[1] / "data" / "next"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="not in a checkout")


def test_it_has_nothing_to_mend(kltrack: Kltrack) -> None:
    ran = kltrack("check", FOLDER, "--json")
    assert (ran.code, ran.json["errors"], ran.json["items"]) == (0, 0, [])


def test_every_entry_of_its_journal_counts(kltrack: Kltrack) -> None:
    answer = kltrack("journal", "--register", FOLDER, "--json").json
    assert answer["count"] > 20
    assert answer["unread"] == []


def test_ids_and_days_of_what_ships_today_stay(kltrack: Kltrack) -> None:
    def days(*register: str | Path) -> dict[str, str | None]:
        items = kltrack("list", "--as-of", "2026-03-13", *register, "--json").json["items"]
        return {item["id"]: item["deadline"]["original"] for item in items}

    shipped, coming = days(), days("--register", FOLDER)
    assert shipped.items() <= coming.items()
    assert len(coming) > 400


def test_every_task_is_told_in_three_languages(kltrack: Kltrack) -> None:
    tasks = [
        {
            item["id"]: item["task"]
            for item in kltrack("list", "--register", FOLDER, "--lang", code, "--json").json["items"]
        }
        for code in ("en", "vi", "fr")
    ]
    for identity, english in tasks[0].items():
        assert len({english, tasks[1][identity], tasks[2][identity]}) == 3, identity

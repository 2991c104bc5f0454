"""--count, --limit and --sort: how many rows of a list are shown, and in what order."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Kltrack, WriteRegister
from test_lineage import assignment, conclusion, web

from kltrack.query.window import SORTS
from kltrack.render.columns import single_fields
from kltrack.text import natural, strip_marks

DAY = "--as-of=2025-12-01"
REGISTER = web(
    conclusion(
        20,
        "2025-10-01",
        assignment("20-02", "Ăn quả", deadline="{ by = 2025-12-05, wording = 'by December 5, 2025' }"),
        assignment("20-10", "zebra", deadline="{ before = 2025-11-21, wording = 'before November 21, 2025' }"),
        assignment("20-03", "Đường", deadline="{ within = '2025-11', wording = 'in November 2025' }"),
    ),
    conclusion(
        3,
        "2025-11-03",
        assignment("3-01", "anchor"),
        assignment("3-02", "Zoo", deadline="{ by = 2025-11-20, wording = 'by November 20, 2025' }"),
        assignment("3-11", "bread", deadline="{ wording = 'soon' }"),
    ),
)
ENTRY = """entry.20251120T023000Z-000{number} = {{ assignment = "{id}", status = "{status}", on = 2025-11-{day}, \
at = 2025-11-20T09:30:0{number}+07:00{more} }}
"""
LOG = "".join(
    ENTRY.format(number=number, id=identity, status=status, day=day, more=more)
    for number, (identity, status, day, more) in enumerate(
        [
            ("20-03", "done", 19, ""),
            ("3-02", "started", 12, ""),
            ("20-02", "extended", 12, ", new = 2026-01-15"),
            ("20-10", "cancelled", 13, ""),
            ("3-01", "reported", 14, ""),
        ]
    )
)


@pytest.fixture
def small(register: WriteRegister) -> list[str]:
    path = register(REGISTER)
    (path.parent / "progress.toml").write_text(LOG, encoding="utf-8")
    return ["list", DAY, "--register", str(path)]


def value(item: Any, key: str) -> Any:
    for part in key.split("."):
        item = item and item[part]
    if not isinstance(item, str):
        return item
    return natural(item) if key in ("id", "conclusion") else strip_marks(item)


def test_a_list_is_sorted_by_any_field_of_one_value() -> None:
    assert {*single_fields("assignments")} == {*SORTS}


@pytest.mark.parametrize("minus", ["", "-"])
@pytest.mark.parametrize("key", SORTS)
def test_sorted_by_a_field_the_undated_last_and_equal_ones_as_ever(
    kltrack: Kltrack, small: list[str], key: str, minus: str
) -> None:
    every = kltrack(*small, "--json").json["items"]
    there = [item for item in every if value(item, key) is not None]
    expected = sorted(there, key=lambda item: value(item, key), reverse=minus == "-")
    expected += [item for item in every if value(item, key) is None]
    ran = kltrack(*small, "--json", f"--sort={minus}{key}")
    assert ran.ids == [item["id"] for item in expected]
    assert kltrack(*small, "--json", f"--sort={minus}{key}", "--limit", "2").ids == ran.ids[:2]


@pytest.mark.parametrize("form", ["plain", "csv", "ndjson", "markdown", "table", "html", "ics"])
def test_the_count_is_the_number_alone(kltrack: Kltrack, small: list[str], form: str) -> None:
    ran = kltrack(*small, "--count", "--format", form)
    assert (ran.code, ran.out, ran.err) == (0, "6\n", "")


def test_counted_json_is_the_envelope_without_items(kltrack: Kltrack, small: list[str]) -> None:
    ran = kltrack(*small, "--count", "--json")
    assert (ran.json["count"], ran.json["total"], ran.json["items"]) == (6, 6, [])
    assert ran.json.keys() == kltrack(*small, "--json").json.keys()


def test_with_a_limit_the_total_is_what_there_is(kltrack: Kltrack, small: list[str]) -> None:
    ran = kltrack(*small, "--limit", "2", "--json")
    assert (ran.json["count"], ran.json["total"], ran.ids) == (2, 6, ["3-02", "20-10"])
    assert "2 of 6 are shown." in kltrack(*small, "--limit", "2").err
    over = kltrack(*small, "--limit", "60")
    assert "are shown" not in over.err
    assert len(over.lines) == 6
    assert kltrack(*small, "--limit", "5", "--json").ids[-1] == "3-01"  # beyond those that have a day


def test_counts_agree_with_the_rows_for_bodies_and_undated(kltrack: Kltrack, small: list[str]) -> None:
    for more in (["--for", "Ministry of Finance"], ["--undated"], ["--status", "late"], ["--before", "2000-01-01"]):
        assert kltrack(*small, *more, "--count").out == f"{len(kltrack(*small, *more, '--json').ids)}\n"
    assert kltrack(*small, "--before", "2000-01-01", "--count", "--exit-code").code == 0
    assert kltrack(*small, "--count", "--exit-code").code == 1


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", "²", ""])
def test_a_limit_that_is_no_number_is_refused(kltrack: Kltrack, small: list[str], number: str) -> None:
    ran = kltrack(*small, f"--limit={number}")
    assert (ran.code, ran.out, ran.err) == (2, "", f'--limit takes a number from 1 on; "{number}" is none.\n')


def test_what_is_no_field_of_one_value_is_refused_with_the_nearest(kltrack: Kltrack, small: list[str]) -> None:
    for key, near in (("deadline.lst", "deadline.last"), ("-stnding", "standing")):
        ran = kltrack(*small, f"--sort={key}")
        assert (ran.code, ran.out) == (2, "")
        assert f'Did you mean "{near}"?' in ran.err
    assert kltrack(*small, "--sort=lead").code == 2


def test_the_heading_parts_only_what_stands_in_order(kltrack: Kltrack, small: list[str]) -> None:
    due = ["due", *small[1:], "--format", "table"]
    shown = kltrack(*due).lines
    assert shown[2] == "Overdue"
    assert shown[shown.index("Coming") - 1] == ""
    assert "Coming" not in kltrack(*due, "--sort", "id").lines
    assert "Overdue" not in kltrack(*due, "--from", "2025-12-02").lines


def test_other_lists_are_counted_limited_and_sorted_too(kltrack: Kltrack, small: list[str]) -> None:
    place = small[1:]
    assert kltrack("journal", *small[2:], "--sort=-on", "--json").json["items"][0]["on"] == "2025-11-19"
    assert kltrack("journal", *small[2:], "--count").out == "5\n"
    newest = kltrack("conclusions", *place, "--sort=-issued", "--limit", "1", "--json").json
    assert ([each["number"] for each in newest["items"]], newest["count"], newest["total"]) == (["3-KL/TW"], 1, 2)
    named = kltrack("conclusions", newest["items"][0]["id"], *place, "--json").json
    assert [each["number"] for each in named["items"]] == ["3-KL/TW"]
    assert kltrack("scorecard", *place, "--count").out == "1\n"
    bodies = kltrack("bodies", "--sort=-name", "--json").json["items"]
    names = [natural(strip_marks(body["name"])) for body in bodies]
    assert names == sorted(names, reverse=True)

"""What is not known is not claimed: overdue items of which nothing is recorded, old registers, selections."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kltrack, Ran, WriteRegister

BODIES = """
schema = 1
[[body]]
id = "weir"
type = "ministry"
name = { en = "Ministry of Weirs" }
[[body]]
id = "lock"
type = "ministry"
name = { en = "Ministry of Locks" }
[[group]]
id = "both"
name = { en = "both ministries" }
members = ["weir", "lock"]
"""
REGISTER = """
schema = 1
[register]
title = "Waterways"
curated_to = 2025-11-30

[[conclusion]]
number = "300-KL/TW"
issued = 2025-11-04
title = { en = "On weirs" }
coverage = "COVERAGE"
[[conclusion.source]]
id = "gazette"
[[conclusion.assignment]]
id = "300-01"
task = { en = "Count the weirs" }
lead = ["both"]
deadline = { by = 2025-11-10, wording = "by 10 November 2025" }
source = [{ id = "gazette", paragraph = 1 }]
[[conclusion.assignment]]
id = "300-02"
task = { en = "Paint the locks" }
lead = ["lock"]
deadline = { by = 2025-11-10, wording = "by 10 November 2025" }
source = [{ id = "gazette", paragraph = 2 }]
"""
Asked = Callable[..., Ran]


def entry(name: str, assignment: str, status: str, more: str = "", on: str = "2025-11-08") -> str:
    when = f"on = {on}, at = {on}T08:00:00+07:00"
    return f'entry.{name} = {{ assignment = "{assignment}", status = "{status}", {when}{more} }}\n'


@pytest.fixture
def asked(kltrack: Kltrack, register: WriteRegister, tmp_path: Path) -> Asked:
    """A command over the register with these entries in its journal, as of 20 November 2025 or another day."""

    def call(*words: str, entries: str = "", day: str = "2025-11-20", coverage: str = "full") -> Ran:
        place, journal = register(REGISTER.replace("COVERAGE", coverage), BODIES), tmp_path / "log.toml"
        journal.write_text(entries)
        return kltrack(*words, "--register", place, "--journal", journal, "--as-of", day, env={"COLUMNS": "200"})

    return call


def recorded(ran: Ran) -> dict[str, bool]:
    return {item["id"]: item["recorded"] for item in ran.json["items"]}


def test_json_says_of_each_item_whether_anything_is_recorded(asked: Asked) -> None:
    assert recorded(asked("list", "--json")) == {"300-01": False, "300-02": False}
    note = entry("a", "300-02", "note", ', note = "asked twice"')
    assert recorded(asked("list", "--json", entries=note)) == {"300-01": False, "300-02": True}
    for command in ("list", "overdue", "lineage"):
        assert all("recorded" in item for item in asked(command, "--json").json["items"])


def test_it_is_judged_for_the_body_that_is_asked_for(asked: Asked) -> None:
    for_one = entry("a", "300-01", "started", ', for = "weir"')
    assert recorded(asked("list", "--for", "weir", "--json", entries=for_one)) == {"300-01": True}
    assert recorded(asked("list", "--for", "lock", "--json", entries=for_one))["300-01"] is False
    assert recorded(asked("list", "--json", entries=for_one))["300-01"] is True


def test_it_is_judged_at_the_moment_that_is_asked_of(asked: Asked) -> None:
    late = entry("a", "300-02", "started", on="2025-11-15")
    assert recorded(asked("list", "--json", entries=late, day="2025-11-14"))["300-02"] is False
    assert recorded(asked("list", "--json", "--known-at", "2025-11-14", entries=late))["300-02"] is False
    assert recorded(asked("list", "--json", entries=late))["300-02"] is True
    mistaken = late + entry("b", "300-02", "withdrawn", ', entry = "a"', on="2025-11-16")
    card = asked("scorecard", "--for", "lock", "--named-only", "--json", entries=mistaken).json["all"]
    assert (card["unrecorded"], card["on_time_rate"]) == (1, None)


@pytest.mark.parametrize("output", ["plain", "table", "markdown", "html"])
@pytest.mark.parametrize("command", [["overdue"], ["due"], ["timeline"], ["lineage", "300-01"], ["show", "300-01"]])
def test_every_format_for_people_says_so_beside_overdue(asked: Asked, command: list[str], output: str) -> None:
    silent = asked(*command, "--format", output)
    assert "nothing recorded" in " ".join((silent.out + silent.err).split())
    begun = entry("a", "300-01", "started") + entry("b", "300-02", "started")
    told = asked(*command, "--format", output, entries=begun)
    assert "overdue" in told.out
    assert "nothing recorded" not in told.out + told.err


def test_a_calendar_says_so_too(asked: Asked) -> None:
    silent = asked("overdue", "--format", "ics").out.replace("\r\n ", "")
    assert silent.count("standing: open-overdue\\nnothing recorded") == 2
    begun = asked("overdue", "--format", "ics", entries=entry("a", "300-02", "started")).out
    assert begun.replace("\r\n ", "").count("nothing recorded") == 1


def test_a_digest_counts_what_nothing_is_recorded_of(asked: Asked) -> None:
    words = ("digest", "--since", "2025-11-05")
    assert "2 overdue in all, nothing recorded of 2." in asked(*words).out
    begun = entry("a", "300-02", "started")
    assert "2 overdue in all, nothing recorded of 1." in asked(*words, entries=begun).out
    head = asked(*words, "--json", entries=begun).json
    assert (head["still_overdue"], head["still_unrecorded"]) == (2, 1)


@pytest.mark.parametrize(
    ("day", "is_told"), [("2025-11-20", False), ("2026-01-14", False), ("2026-01-15", True), ("2026-11-20", True)]
)
def test_an_answer_long_after_the_register_ends_says_up_to_when(asked: Asked, day: str, is_told: bool) -> None:
    note = "The register was curated up to Sun 30 Nov 2025."
    for words in (["overdue"], ["due", "--for", "lock"], ["scorecard"], ["timeline"], ["lineage"], ["show", "300-01"]):
        ran = asked(*words, day=day)
        assert (note in ran.out + ran.err) is is_told, words
    letter = " ".join(asked("digest", "--since", "7d", day=day).out.split())
    assert (note in letter) is is_told
    assert asked("overdue", "--json", day=day).json["register"]["curated_to"] == "2025-11-30"


def test_what_rests_on_a_selection_says_so(asked: Asked) -> None:
    note = "Of 300-KL/TW only a selection is recorded."
    for words in (["overdue"], ["scorecard"], ["timeline"], ["show", "300-01"], ["digest", "--since", "20d"]):
        part, whole = asked(*words, coverage="selection"), asked(*words)
        assert note in " ".join((part.out + part.err).split())
        assert note not in " ".join((whole.out + whole.err).split())
    table = asked("overdue", "--format", "table", coverage="selection").out
    assert table.count("only a selection") == 1


def test_both_stand_in_one_line(asked: Asked) -> None:
    late = asked("overdue", coverage="selection", day="2026-01-15")
    note = "The register was curated up to Sun 30 Nov 2025; of 300-KL/TW only a selection is recorded."
    assert note in late.err.splitlines()


def test_a_page_counts_tasks_and_not_rows(asked: Asked) -> None:
    """Two overdue tasks: in one lane, under three groups, or told of four times."""
    assert '">2 overdue</span>' in asked("timeline", "--format", "html").out
    assert '">2 overdue</span>' in asked("timeline", "--group-by", "body", "--format", "html").out
    assert '">2 overdue</span>' in asked("scorecard", "--spread", "--format", "html").out
    told = [entry("a", "300-01", "note", ', note = "one"'), entry("b", "300-01", "note", ', note = "two"')]
    page = asked("digest", "--since", "2025-11-05", "--format", "html", entries="".join(told)).out
    assert page.count('data-title="Id"') == 4  # two overdue, two notes
    assert '">2 overdue</span>' in page

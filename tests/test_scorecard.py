"""kltrack scorecard: tasks counted by standing under bodies, conclusions, fields and roles."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import Kltrack, WriteRegister
from syrupy.assertion import SnapshotAssertion

pytestmark = pytest.mark.usefixtures("first_version")
NOVEMBER = "--as-of=2025-11-01"
UTF8 = {"LC_ALL": "C.UTF-8"}
SVG = "{http://www.w3.org/2000/svg}"
SIDES = ["body", "conclusion", "field", "role"]
REGISTER = """
    schema = 1
    [[conclusion]]
    number = "9-KL/TW"
    issued = 2025-10-01
    title = { en = "Nine" }
    issuers = ["politburo"]
    [[conclusion.assignment]]
    id = "9-01"
    kind = "assignment"
    task = { en = "Act" }
    lead = ["two"]
    implementing = ["ministry-a"]
    fields = ["land"]
    deadline = { by = 2025-10-20 }
    [[conclusion.assignment]]
    id = "9-02"
    kind = "request"
    task = { en = "Ask" }
    lead = ["ministry-b"]
    coordinating = ["ministry-a"]
    deadline = { by = 2025-10-30 }
    [[conclusion.assignment]]
    id = "9-03"
    kind = "assignment"
    task = { en = "Wait" }
    lead = ["ministry-b"]
    [[conclusion.assignment]]
    id = "9-04"
    kind = "decision"
    task = { en = "Agree" }
    lead = ["ministry-b"]
"""
BODIES = """
    schema = 1
    [[body]]
    id = "politburo"
    type = "party-organ"
    name = { en = "Politburo" }
    [[body]]
    id = "ministry-a"
    type = "ministry"
    name = { en = "Ministry A" }
    [[body]]
    id = "ministry-b"
    type = "ministry"
    name = { en = "Ministry B" }
    [[group]]
    id = "two"
    name = { en = "the <two> & all" }
    members = ["ministry-a", "ministry-b"]
"""


def on(command: list[str], day: str) -> list[str]:
    """The command as of that day in place of November's first."""
    return [f"--as-of={day}" if word == NOVEMBER else word for word in command]


@pytest.fixture
def small(register: WriteRegister) -> list[str]:
    """The command line of a scorecard of a register with one group, as of 1 November 2025."""
    return ["scorecard", NOVEMBER, "--register", str(register(REGISTER, BODIES)), "--json"]


@pytest.mark.parametrize("width", ["60", "80", "160"])
def test_the_bars_of_the_first_version(kltrack: Kltrack, snapshot: SnapshotAssertion, width: str) -> None:
    ran = kltrack(
        "scorecard", NOVEMBER, "--format", "table", "--group-by", "conclusion", env={**UTF8, "COLUMNS": width}
    )
    assert max(map(len, ran.lines)) <= int(width)
    assert ran.out == snapshot


@pytest.mark.parametrize("side", SIDES)
def test_without_unicode_the_bars_are_ascii_at_every_width(kltrack: Kltrack, side: str) -> None:
    for width in ("30", "60", "131"):
        ran = kltrack(
            "scorecard", NOVEMBER, "--format=table", "--group-by", side, env={"LC_ALL": "C", "COLUMNS": width}
        )
        assert ran.out.isascii()
        assert max(map(len, ran.lines)) <= int(width)


def test_every_task_counts_once_a_group_and_once_in_all(kltrack: Kltrack, small: list[str]) -> None:
    card = kltrack(*small).json
    assert {row["group"]["id"]: row["tasks"] for row in card["items"]} == {"two": 1, "ministry-a": 1, "ministry-b": 2}
    assert card["all"]["tasks"] == 3  # the decision asks nobody to act
    assert card["all"]["standings"]["open-overdue"] == {"count": 2, "share": 0.667}
    assert card["all"]["standings"]["open-undated"] == {"count": 1, "share": 0.333}


def test_spread_counts_a_groups_task_for_each_member_and_once_for_each(kltrack: Kltrack, small: list[str]) -> None:
    rows = kltrack(*small, "--spread").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in rows} == {"ministry-a": 1, "ministry-b": 3}
    refused = kltrack(*small, "--spread", "--group-by", "field")
    assert (refused.code, refused.out) == (2, "")


def test_spread_for_a_body_counts_that_body_alone(kltrack: Kltrack, small: list[str]) -> None:
    rows = kltrack(*small, "--spread", "--for", "ministry-b").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in rows} == {"ministry-b": 3}
    through = kltrack(*small, "--for", "ministry-b").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in through} == {"ministry-b": 2, "two": 1}


def test_spread_for_a_group_counts_each_member_with_all_that_binds_it(kltrack: Kltrack, small: list[str]) -> None:
    card = kltrack(*small, "--spread", "--for", "two").json
    assert {row["group"]["id"]: row["tasks"] for row in card["items"]} == {"ministry-a": 2, "ministry-b": 3}
    assert card["query"]["for"] == ["two"]
    led = kltrack(*small, "--spread", "--for", "two", "--role", "lead").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in led} == {"ministry-a": 1, "ministry-b": 3}


def test_a_limit_between_equals_is_told(kltrack: Kltrack, small: list[str]) -> None:
    spread = [*(word for word in small if word != "--json"), "--spread", "--for", "two"]
    assert "equal to the last one" not in kltrack(*spread, "--limit", "2").err
    assert "1 more are equal to the last one shown." in kltrack(*spread, "--limit", "1").err
    assert "1 more are equal" not in kltrack(*spread, "--limit", "1", "--sort=-tasks").err  # three tasks and two


def test_by_role_and_field_a_task_stands_under_each(kltrack: Kltrack, small: list[str]) -> None:
    roles = kltrack(*small, "--group-by", "role").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in roles} == {"lead": 3, "implementing": 1, "coordinating": 1}
    mine = kltrack(*small, "--group-by", "role", "--for", "Ministry A", "--named-only").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in mine} == {"implementing": 1, "coordinating": 1}
    fields = kltrack(*small, "--group-by", "field").json["items"]
    assert {row["group"]["id"]: row["tasks"] for row in fields} == {"land": 1}


def test_longest_overdue_and_rate(kltrack: Kltrack, small: list[str]) -> None:
    rows = {row["group"]["id"]: row for row in kltrack(*small).json["items"]}
    assert rows["two"]["longest_overdue"] == {"id": "9-01", "last": "2025-10-20", "days": 12}
    assert rows["ministry-b"]["longest_overdue"]["days"] == 2
    # Nothing is recorded: whether it was done on time nobody knows.
    told = rows["ministry-b"]
    assert (told["tasks"], told["unrecorded"], told["decided"], told["on_time_rate"]) == (2, 2, 0, None)
    before = {row["group"]["id"]: row for row in kltrack(*on(small, "2025-10-20")).json["items"]}
    assert (before["two"]["longest_overdue"], before["two"]["on_time_rate"]) == (None, None)


def test_the_counts_agree_with_the_lists(kltrack: Kltrack) -> None:
    card = kltrack("scorecard", NOVEMBER, "--json").json["all"]
    due = kltrack("due", NOVEMBER, "--json").json
    assert card["tasks"] == due["count"] + due["undated"]
    assert card["standings"]["open-overdue"]["count"] == kltrack("overdue", NOVEMBER, "--json").json["count"]
    assert sum(told["count"] for told in card["standings"].values()) == card["tasks"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("-overdue", ["ministry-b", "ministry-a", "two"]),
        ("-longest", ["ministry-a", "two", "ministry-b"]),
        ("longest", ["ministry-b", "ministry-a", "two"]),
        ("-longest_overdue.days", ["ministry-a", "two", "ministry-b"]),
        ("-tasks", ["ministry-b", "ministry-a", "two"]),
        ("name", ["ministry-a", "ministry-b", "two"]),
        ("-name", ["two", "ministry-b", "ministry-a"]),
    ],
)
def test_rows_are_sorted_as_asked(kltrack: Kltrack, small: list[str], sort: str, expected: list[str]) -> None:
    rows = kltrack(*small, f"--sort={sort}").json["items"]
    assert [row["group"]["id"] for row in rows] == expected


def test_an_unknown_order_names_those_there_are(kltrack: Kltrack) -> None:
    ran = kltrack("scorecard", "--sort", "longst")
    assert ran.code == 2
    assert 'Did you mean "longest"?' in ran.err


def test_the_svg_tells_itself_and_holds_text_alone(kltrack: Kltrack, small: list[str]) -> None:
    ran = kltrack(*small[:-1], "--format", "svg")
    root = ElementTree.fromstring(ran.out)
    told = {part.get("id"): part.text or "" for part in root if part.get("id")}
    _, description = (told[name] for name in (root.get("aria-labelledby") or "").split())
    assert "the <two> & all: 1 task: 1 overdue; nothing recorded; longest overdue 9-01, 12 days." in description
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= {
        *("svg", "title", "desc", "style", "rect", "text", "g"),
    }


@pytest.mark.parametrize("format_", ["plain", "csv", "markdown", "ndjson"])
def test_every_format_has_the_same_rows(kltrack: Kltrack, format_: str) -> None:
    names = [row["group"]["name"] for row in kltrack("scorecard", NOVEMBER, "--json").json["items"]]
    out = kltrack("scorecard", NOVEMBER, "--format", format_).out
    assert len([line for line in out.splitlines() if any(name in line for name in names)]) == len(names)


def test_a_register_without_tasks_says_why(kltrack: Kltrack) -> None:
    ran = kltrack("scorecard", "--as-of", "2020-01-01", "--format", "table")
    assert ran.code == 0
    assert "no conclusion had been issued" in " ".join(ran.out.split())


@pytest.fixture
def journal(tmp_path: Path) -> list[str]:
    """The options that name a journal: 9-01 done in time for A and late for B, 9-02 done late."""
    lines = [
        f'entry.{name} = {{ assignment = "{identity}", status = "done", on = {day}, at = {day}T08:00:00+07:00{whom} }}'
        for name, identity, day, whom in (
            ("a", "9-01", "2025-10-19", ', for = "ministry-a"'),
            ("b", "9-01", "2025-10-25", ', for = "ministry-b"'),
            ("c", "9-02", "2025-10-31", ""),
        )
    ]
    path = tmp_path / "journal.toml"
    path.write_text("\n".join(lines) + "\n")
    return ["--journal", str(path)]


def standings(kltrack: Kltrack, *command: str) -> dict[str, dict[str, int]]:
    rows = kltrack(*command).json["items"]
    return {
        row["group"]["id"]: {name: told["count"] for name, told in row["standings"].items() if told["count"]}
        for row in rows
    }


def test_progress_of_members_counts_for_them_and_not_for_the_group(
    kltrack: Kltrack, small: list[str], journal: list[str]
) -> None:
    assert standings(kltrack, *small, *journal) == {
        "two": {"open-overdue": 1},
        "ministry-a": {"open-overdue": 1},
        "ministry-b": {"done-late": 1, "open-undated": 1},
    }
    assert standings(kltrack, *small, *journal, "--spread") == {
        "ministry-a": {"done-on-time": 1},
        "ministry-b": {"done-late": 2, "open-undated": 1},
    }


def test_rate_and_shares_after_progress(kltrack: Kltrack, small: list[str], journal: list[str]) -> None:
    # Asked for a body, what it coordinates counts too: 9-02, done late.
    (mine,) = kltrack(*small, *journal, "--spread", "--for", "ministry-a").json["items"]
    assert (mine["on_time_rate"], mine["decided"], mine["longest_overdue"]) == (0.5, 2, None)
    before = kltrack(*on(small, "2025-10-24"), *journal, "--spread").json["items"]
    rates = {row["group"]["id"]: (row["on_time_rate"], row["unrecorded"]) for row in before}
    assert rates == {"ministry-a": (1.0, 0), "ministry-b": (None, 3)}


def test_in_a_pipe_each_line_says_what_its_numbers_count(kltrack: Kltrack) -> None:
    lines = kltrack("scorecard", NOVEMBER, "--for", "Ministry of Finance", "--group-by", "conclusion").lines
    assert lines[0].startswith("195-KL/TW of 26 Sep 2025  ")
    assert "; nothing recorded; longest overdue 195-06.c, 18 days" in lines[0]


def many(done: int, overdue: int) -> str:
    """A register of one conclusion with so many tasks of one ministry, 9-01 and on."""
    tasks = "".join(
        f"""
        [[conclusion.assignment]]
        id = "9-{number:02}"
        kind = "assignment"
        task = {{ en = "Act" }}
        lead = ["ministry-a"]
        deadline = {{ by = 2025-10-20 }}
        """
        for number in range(1, done + overdue + 1)
    )
    return REGISTER[: REGISTER.index("[[conclusion.assignment]]")] + tasks


def entry(number: int, status: str, on: str) -> str:
    """A line of a journal about 9-`number`."""
    said = f'assignment = "9-{number:02}", status = "{status}", on = {on}, at = {on}T08:00:00+07:00'
    return f"entry.{status[0]}{number} = {{ {said} }}\n"


def test_percentages_are_rounded_once_from_the_counts(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path
) -> None:
    # 13 of 23 are 56.52 %, 0.565 to three places; of those the other ten are 43.48 %.
    path = register(many(13, 10), BODIES)
    done = [entry(number, "done", "2025-10-19") for number in range(1, 14)]
    begun = [entry(number, "started", "2025-10-19") for number in range(14, 24)]
    (tmp_path / "journal.toml").write_text("".join([*done, *begun]))
    command = ("scorecard", NOVEMBER, "--register", path, "--journal", tmp_path / "journal.toml")
    said = "23 tasks: 13 done on time (57%), 10 overdue (43%); on time 13 of 23 (57%)"
    assert said in kltrack(*command).out
    assert said in kltrack(*command, "--format=table", env={**UTF8, "COLUMNS": "220"}).out
    assert "13 (57%)" in kltrack(*command, "--format=markdown").out
    assert "on time 57%" in kltrack(*command, "--format=svg").out


def test_with_every_standing_the_svg_keeps_its_words_inside(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path
) -> None:
    undated = REGISTER[REGISTER.index("[[conclusion.assignment]]") :].replace('"9-', '"9-9')
    path = register(many(5, 0) + undated + undated.replace('"9-9', '"9-8'), BODIES)
    entries = [entry(1, "done", "2025-10-19"), entry(2, "done", "2025-10-29"), entry(3, "cancelled", "2025-10-19")]
    (tmp_path / "journal.toml").write_text("".join([*entries, entry(903, "done", "2025-10-19")]))
    command = ("scorecard", "--as-of=2025-10-29", "--register", path, "--journal", tmp_path / "journal.toml")
    every = kltrack(*command, "--json").json["all"]["standings"]
    assert [name for name, counted in every.items() if not counted["count"]] == []
    assert "1 done without a day" in kltrack(*command).out
    root = ElementTree.fromstring(kltrack(*command, "--format=svg").out)
    for text in root.iter(f"{SVG}text"):
        letter = 5.5 if "kl-small" in (text.get("class") or "") else 6.5
        assert float(text.get("x", "0")) + letter * len(text.text or "") <= float(root.get("width", "0"))


def test_a_rate_is_of_what_anything_is_recorded_of(kltrack: Kltrack, register: WriteRegister, tmp_path: Path) -> None:
    """Two done in time, one begun, one with a note alone, one without a word; all but the done are overdue."""
    path, journal = register(many(2, 3), BODIES), tmp_path / "journal.toml"
    kept = [entry(1, "done", "2025-10-19"), entry(2, "done", "2025-10-19")]
    kept += [entry(3, "started", "2025-10-19"), entry(4, "note", "2025-10-19")]
    journal.write_text("".join(kept))
    command = ("scorecard", NOVEMBER, "--register", path, "--journal", journal)
    (row,) = kltrack(*command, "--json").json["items"]
    assert (row["decided"], row["unrecorded"]) == (3, 2)
    assert row["on_time_rate"] == round(2 / 3, 3)
    assert row["standings"]["open-overdue"]["count"] == 3
    assert "3 overdue; nothing recorded of 2; on time 2 of 3 (67%)" in kltrack(*command, "--format=svg").out
    (tmp_path / "journal.toml").write_text("")
    assert kltrack(*command, "--json").json["all"]["on_time_rate"] is None
    assert "| – |" in kltrack(*command, "--format=markdown").out


def test_an_entry_for_one_member_is_recorded_of_it_alone(
    kltrack: Kltrack, small: list[str], journal: list[str]
) -> None:
    rows = kltrack(*small, *journal, "--spread").json["items"]
    assert {row["group"]["id"]: row["unrecorded"] for row in rows} == {"ministry-a": 0, "ministry-b": 1}


@pytest.mark.parametrize("word", ["overdue", "late", "open", "done"])
def test_what_is_chosen_by_where_it_stands_has_no_rate(kltrack: Kltrack, word: str) -> None:
    """Of the overdue none is on time, by the choice alone."""
    every = kltrack("scorecard", NOVEMBER, "--status", word, "--json").json["all"]
    assert (every["on_time_rate"], every["decided"]) == (None, 0)
    assert "on time" not in kltrack("scorecard", NOVEMBER, "--status", word).out.lower()

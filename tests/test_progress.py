"""Progress as a team sees it: marking, and what every command says afterwards."""

from __future__ import annotations

import json
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tomli
from conftest import Kltrack, Ran, WriteRegister
from jsonschema import Draft202012Validator

from kltrack.schemas import schema

REGISTER = """
    schema = 1

    [[conclusion]]
    number = "9-KL/TW"
    issued = 2025-10-31

    [[conclusion.assignment]]
    id = "9-01"
    task = { en = "Write the plan" }
    lead = ["government"]
    implementing = ["ministry-of-finance"]
    deadline = { before = 2025-12-15, wording = "before 15 December 2025" }

    [[conclusion.assignment]]
    id = "9-02"
    task = { en = "Settle the backlog" }
    lead = ["localities"]
    deadline = { by = 2025-12-20, wording = "by 20 December 2025" }

    [[conclusion.assignment]]
    id = "9-03"
    task = { en = "Keep the plan current" }
    lead = ["government"]
    deadline = { wording = "regularly" }

    [[conclusion.assignment]]
    id = "9-04"
    task = { en = "Report every month" }
    lead = ["ministry-of-finance"]
    deadline = { every = "FREQ=MONTHLY;BYMONTHDAY=25", until = 2026-01-31, wording = "by the 25th of every month" }

    [[conclusion]]
    number = "12-KL/TW"
    issued = 2025-12-18

    [[conclusion.assignment]]
    id = "12-01"
    task = { en = "Finish the plan" }
    lead = ["government"]
    deadline = { by = 2026-01-31, wording = "by 31 January 2026" }
    continues = ["9-01"]
"""
ENTRY = 'entry.{id} = {{ assignment = "{of}", status = "{status}", on = {on}, at = {on}T09:30:00+07:00{more} }}\n'


def line(of: str, status: str, on: str, more: str = "", identity: str = "") -> str:
    """A line of a journal, recorded at half past nine of the day it is true from."""
    return ENTRY.format(id=identity or f"{on}-{of.replace('@', '-').replace('.', '-')}-{status}", **locals())


@pytest.fixture
def team(kltrack: Kltrack, register: WriteRegister) -> Callable[..., Ran]:
    """kltrack with the register above, whose journal lies beside it, on 20 December 2025 where nothing else is said."""
    path = register(REGISTER)

    def call(*arguments: str, on: str = "2025-12-20") -> Ran:
        return kltrack(*arguments, "--register", path, env={"KLTRACK_AS_OF": on})

    return call


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "progress.toml"


def item(ran: Ran, identity: str) -> Any:
    """The item with that id in JSON output."""
    return next(found for found in ran.json["items"] if found["id"] == identity)


def validate(ran: Ran) -> None:
    """The output keeps its own schema."""
    name = ran.json["schema"].split("/")[1]
    Draft202012Validator(json.loads(schema(name))).validate(ran.json)


# --- marking ---


def test_mark_answers_with_the_standing_before_and_after_and_the_file(team: Callable[..., Ran], journal: Path) -> None:
    ran = team("mark", "9-01", "done", "--on", "2025-12-10", "--by", "Finance", "--evidence", "12/BC of 10 Dec 2025")
    assert (ran.code, ran.err) == (0, f"Recorded in {journal}.\n")
    assert "open-overdue" in ran.out
    assert "→ done-on-time, done Wed 10 Dec 2025" in ran.out
    again = team("mark", "9-03", "done", "--json")
    validate(again)
    marked = item(again, "9-03")
    assert (marked["before"]["standing"], marked["after"]["standing"]) == ("open-undated", "done-undated")


def test_a_mark_is_one_line_of_toml_with_what_was_said(team: Callable[..., Ran], journal: Path) -> None:
    team(
        "mark",
        "9-01",
        "reported",
        "--on",
        "2025-12-10",
        "--by",
        "BTC",
        "--evidence",
        "https://example.org/a",
        "--note",
        "Đã xong\n rồi",
    )
    (text,) = journal.read_text(encoding="utf-8").splitlines()
    ((identity, entry),) = tomli.loads(text)["entry"].items()
    assert entry.pop("at").utcoffset().total_seconds() == 7 * 3600
    assert entry == {
        "assignment": "9-01",
        "status": "reported",
        "on": tomli.loads("d = 2025-12-10")["d"],
        "by": "ministry-of-finance",
        "evidence": "https://example.org/a",
        "note": "Đã xong rồi",
    }
    assert identity[8] == "T"
    assert stat.S_IMODE(journal.stat().st_mode) == 0o644


def test_several_ids_are_marked_together_and_the_file_is_toml_as_a_whole(
    team: Callable[..., Ran], journal: Path
) -> None:
    assert team("mark", "9-01", "9-03", "9-01", "started").code == 0
    assert team("mark", "9-02", "started").code == 0
    entries = tomli.loads(journal.read_text(encoding="utf-8"))["entry"].values()
    assert [entry["assignment"] for entry in entries] == ["9-01", "9-03", "9-02"]


def test_a_dry_run_prints_the_line_and_writes_nothing(team: Callable[..., Ran], journal: Path) -> None:
    ran = team("mark", "9-01", "done", "--dry-run")
    ((_, entry),) = tomli.loads(ran.out)["entry"].items()
    assert (entry["assignment"], entry["status"]) == ("9-01", "done")
    assert not journal.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["9-0", "done"], 'No assignment has the id "9-0". Did you mean 9-01'),
        (["9-01", "9-99", "done"], 'No assignment has the id "9-99"'),
        (["9-04", "done"], "9-04 recurs; name one of its occurrences: 9-04@2025-11-25, 9-04@2025-12-25"),
        (["12-01", "done", "--as-of", "2025-12-01"], "was issued on Thu 18 Dec 2025, after the as-of day"),
        (["9-01", "finished"], 'No status is called "finished"'),
        (["9-01"], "ids and then a status"),
        (["9-01", "done", "--on", "2025-10-30"], "lies before 9-KL/TW was issued, on Fri 31 Oct 2025"),
        (["9-01", "12-01", "done", "--on", "2025-12-17"], "12-01: Wed 17 Dec 2025 lies before 12-KL/TW was issued"),
        (["9-01", "done", "--on", "2025-12-21"], "Sun 21 Dec 2025 has not come yet on Sat 20 Dec 2025"),
        (["9-01", "done", "--on", "2025-12"], "--on takes one day"),
        (["9-01", "extended"], "extended needs the new last day"),
        (["9-01", "extended", "--new", "2025-12-13"], "lies before Sun 14 Dec 2025, the last day in force"),
        (["9-01", "extended", "--new", "2025-12-14"], "Sun 14 Dec 2025 is already the last day in force"),
        (["9-03", "extended", "--new", "2025-10-01"], "lies before the conclusion was issued"),
        (["9-01", "done", "--new", "2025-12-31"], "--new goes with extended, not with done"),
        (["9-01", "note"], "note needs what is to be noted"),
        (["9-01", "done", "--for", "Hà Nội"], "9-01 does not address Hanoi City"),
        (["9-02", "done", "--for", "Finance"], "9-02 does not address Ministry of Finance, by name or through a group"),
        (["9-02", "done", "--for", "Ha Noj"], 'No body is called "Ha Noj"'),
        (["9-01", "done", "--by", "Nobody at all"], "No body is called"),
        (["9-01", "done", "--evidence", "https://"], "is no URL that can be followed"),
        (["9-01", "done", "--evidence", "htps://example.org/a"], "is no URL that can be followed"),
        (["9-01", "done", "--evidence", "https://example.org/a b"], "is no URL that can be followed"),
        (["9-01", "done", "--evidence", "http://[::1/"], "is no URL that can be followed"),
        (["9-01", "done", "--evidence", "http:/example.org"], "is no URL that can be followed"),
        (["9-01", "done", "--evidence", " "], "--evidence is empty"),
        (["9-01", "done", "--note", "a\x07b"], "--note holds the control character U+0007"),
        (["9-01", "done", "--fields", "nope"], 'No field is called "nope"'),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_written(
    team: Callable[..., Ran], journal: Path, arguments: list[str], told: str
) -> None:
    ran = team("mark", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert "Traceback" not in ran.err
    assert not journal.exists()


@pytest.mark.parametrize(
    "evidence",
    [
        "https://example.org/a?b=c#d",
        "www.example.org",
        "523-BC/BCTW of 29 Oct 2025",
        "http://10.0.0.1:8080/x",
        "Công văn: 7/BTC",
    ],
)
def test_documents_and_urls_are_evidence(team: Callable[..., Ran], evidence: str) -> None:
    assert team("mark", "9-01", "done", "--evidence", evidence).code == 0
    assert [entry["evidence"] for entry in team("journal", "--json").json["items"]] == [evidence]


def test_an_extension_is_measured_against_the_day_then_in_force(team: Callable[..., Ran]) -> None:
    assert team("mark", "9-01", "extended", "--new", "2025-12-31", "--on", "2025-12-12").code == 0
    assert team("mark", "9-01", "extended", "--new", "2025-12-30").code == 2
    assert team("mark", "9-01", "extended", "--new", "2026-01-15").code == 0
    assert item(team("list", "--json"), "9-01")["deadline"]["last"] == "2026-01-15"


def test_a_repeated_for_means_each_of_them(team: Callable[..., Ran], journal: Path) -> None:
    ran = team("mark", "9-02", "done", "--for", "Hà Nội", "--for", "Huế", "--for", "Hanoi", "--json")
    validate(ran)
    assert [row["entry"]["for"]["id"] for row in ran.json["items"]] == ["hanoi-city", "hue-city"]
    assert journal.read_bytes().count(b"\n") == 2
    for body in ("Hà Nội", "Huế"):
        assert item(team("list", "--for", body, "--json"), "9-02")["standing"] == "done-on-time"
    assert item(team("list", "--for", "Đà Nẵng", "--json"), "9-02")["standing"] == "open-in-term"
    shown = team("mark", "9-02", "note", "--note", "x", "--for", "Hà Nội", "--for", "Huế")
    assert ("Hanoi City" in shown.out, "Hue City" in shown.out) == (True, True)
    before = journal.read_bytes()
    assert team("mark", "9-02", "done", "--for", "Hà Nội", "--for", "Finance").code == 2
    assert journal.read_bytes() == before


def test_who_typed_it_is_kept(team: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    assert team("mark", "9-01", "started", "--recorder", "Nguyễn An").code == 0
    monkeypatch.setenv("KLTRACK_RECORDER", "Lan")
    assert team("mark", "9-01", "reported").code == 0
    ran = team("journal", "--json")
    validate(ran)
    assert [(entry["status"], entry["recorder"]) for entry in ran.json["items"]] == [
        ("started", "Nguyễn An"),
        ("reported", "Lan"),
    ]
    assert "recorded by Nguyễn An" in team("show", "9-01").out
    assert "Lan" in team("journal").out
    assert team("mark", "9-01", "started", "--recorder", " ").code == 2


def test_what_is_done_already_is_told_and_stands_once_in_a_digest(team: Callable[..., Ran]) -> None:
    assert "done already" not in team("mark", "9-01", "done", "--on", "2025-12-10").err
    again = team("mark", "9-01", "done", "--on", "2025-12-12")
    assert again.code == 0
    assert "9-01 had been recorded as done already, as of Wed 10 Dec 2025." in again.err
    rows = team("digest", "--since", "2025-12-01", "--json").json["items"]
    assert [row["entry"]["on"] for row in rows if row["section"] == "done"] == ["2025-12-10"]
    assert team("mark", "9-01", "reopened", "--on", "2025-12-14").code == 0
    assert "done already" not in team("mark", "9-01", "done", "--on", "2025-12-16").err
    rows = team("digest", "--since", "2025-12-01", "--json").json["items"]
    assert [row["entry"]["on"] for row in rows if row["section"] == "done"] == ["2025-12-16"]


@pytest.mark.parametrize(
    "command", [("mark", "9-01", "undone"), ("mark", "9-01", "not-done"), ("list", "--status", "undone")]
)
def test_the_opposite_is_not_the_nearest(team: Callable[..., Ran], command: tuple[str, ...]) -> None:
    ran = team(*command)
    assert ran.code == 2
    assert "Did you mean" not in ran.err
    assert "There are: " in ran.err


def test_a_day_after_the_clocks_is_refused_whatever_is_asked_as_of(team: Callable[..., Ran], journal: Path) -> None:
    ran = team("mark", "9-01", "done", "--on", "2190-01-01", on="2190-01-02")
    assert ran.code == 2
    assert "Fri 1 Jan 2190 has not come yet on" in ran.err
    assert not journal.exists()


def test_what_was_recorded_stands_even_if_nobody_reads_the_answer(
    register: WriteRegister, journal: Path, program: list[str]
) -> None:
    path = register(REGISTER)
    command = [*program, "mark", "9-01", "done", "--register", str(path), "--as-of", "2025-12-20"]
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert ran.returncode == 0
    assert b"Recorded in" in ran.stderr
    assert journal.read_bytes().count(b"\n") == 1


# --- what every command says ---


def test_due_drops_what_is_done_and_overdue_what_is_extended(team: Callable[..., Ran], journal: Path) -> None:
    before = ["9-04@2025-11-25", "9-01", "9-02", "9-04@2025-12-25", "9-04@2026-01-25", "12-01"]
    assert team("due", "--json").ids == before
    assert team("overdue", "--json").ids == before[:2]
    journal.write_text(
        line("9-01", "extended", "2025-12-01", ", new = 2025-12-31") + line("9-04@2025-11-25", "done", "2025-11-20")
    )
    assert team("due", "--json").ids == ["9-02", "9-04@2025-12-25", "9-01", "9-04@2026-01-25", "12-01"]
    assert team("overdue", "--json").ids == []
    assert team("due", "--by", "2025-12-31", "--json").ids == ["9-02", "9-04@2025-12-25", "9-01"]
    assert team("due", "--before", "2025-12-20", "--json").ids == []
    assert team("list", "--json").json["count"] == 7


def test_a_claim_leaves_it_open_and_marked_as_reported(team: Callable[..., Ran], journal: Path) -> None:
    journal.write_text(line("9-01", "reported", "2025-12-10", ', by = "ministry-of-finance"'))
    ran = team("overdue", "--json")
    assert (item(ran, "9-01")["standing"], item(ran, "9-01")["reported_on"]) == ("open-overdue", "2025-12-10")
    assert "reported done Wed 10 Dec 2025, not verified" in team("overdue").out
    assert team("list", "--status", "reported", "--json").ids == ["9-01"]


def test_every_item_carries_standing_progress_and_lateness(team: Callable[..., Ran], journal: Path) -> None:
    journal.write_text(
        line("9-01", "extended", "2025-12-10", ', new = 2025-12-16, evidence = "77-CV/VPTW"')
        + line("9-01", "done", "2025-12-18", ', by = "government"')
    )
    ran = team("list", "--json")
    validate(ran)
    found = item(ran, "9-01")
    assert found["standing"] == "done-late"
    assert found["lateness"] == {"last": 2, "original": 4}
    assert (found["deadline"]["last"], found["deadline"]["original"]) == ("2025-12-16", "2025-12-14")
    assert [(entry["status"], entry["new"], entry["evidence"]) for entry in found["progress"]] == [
        ("extended", "2025-12-16", "77-CV/VPTW"),
        ("done", None, None),
    ]
    assert found["progress"][1]["by"] == {"id": "government", "name": "Government"}
    assert item(ran, "9-02")["progress"] == []


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (["done"], ["9-01", "9-03"]),
        (["done-on-time"], ["9-01"]),
        (["open-undated", "done-undated"], ["9-03"]),
        (["cancelled"], ["9-02"]),
        (["open-overdue", "cancelled"], ["9-04@2025-11-25", "9-02"]),
        (["open"], ["9-04@2025-11-25", "9-04@2025-12-25", "9-04@2026-01-25", "12-01"]),
    ],
)
def test_status_filters(team: Callable[..., Ran], journal: Path, statuses: list[str], expected: list[str]) -> None:
    journal.write_text(
        line("9-01", "done", "2025-12-10")
        + line("9-02", "cancelled", "2025-12-10")
        + line("9-03", "done", "2025-12-10")
    )
    ran = team("list", "--json", *(part for status in statuses for part in ("--status", status)))
    assert ran.ids == expected
    assert ran.json["query"]["status"] == statuses


def test_an_unknown_standing_is_refused(team: Callable[..., Ran]) -> None:
    ran = team("list", "--status", "overdue-open")
    assert ran.code == 2
    assert 'No standing is called "overdue-open"' in ran.err


def test_undated_ones_are_counted_while_open_and_show_once_extended(team: Callable[..., Ran], journal: Path) -> None:
    assert team("due", "--json").json["undated"] == 1
    journal.write_text(line("9-03", "done", "2025-12-10"))
    assert team("due", "--json").json["undated"] == 0
    journal.write_text(line("9-03", "extended", "2025-12-10", ", new = 2025-12-17"))
    ran = team("overdue", "--json")
    assert ran.json["undated"] == 0
    assert item(ran, "9-03")["deadline"]["original"] is None
    assert "Wed 17 Dec 2025 (first undated), 3 days overdue" in team("overdue").out
    assert team("list", "--undated", "--json").ids == []


def test_one_occurrence_is_marked_by_its_own_id(team: Callable[..., Ran]) -> None:
    assert team("mark", "9-04@2025-11-25", "done", "--on", "2025-11-24").code == 0
    ran = team("list", "--for", "Finance", "--json")
    standings = {identity: item(ran, identity)["standing"] for identity in ran.ids}
    assert standings == {
        "9-04@2025-11-25": "done-on-time",
        "9-01": "open-overdue",
        "9-04@2025-12-25": "open-in-term",
        "9-04@2026-01-25": "open-in-term",
    }
    assert team("journal", "9-04", "--json").json["count"] == 1


# --- members of a group ---


def test_a_member_settles_a_group_assignment_for_itself_only(team: Callable[..., Ran]) -> None:
    assert team("mark", "9-02", "done", "--for", "Hà Nội", "--on", "2025-12-19").code == 0
    assert "9-02" not in team("due", "--for", "Ha Noi", "--json").ids
    for other in (["--for", "Huế"], ["--for", "localities"], [], ["--for", "Hà Nội", "--for", "Huế"]):
        assert "9-02" in team("due", *other, "--json").ids
    done = item(team("list", "--for", "Hà Nội", "--json"), "9-02")
    assert (done["standing"], done["done_on"]) == ("done-on-time", "2025-12-19")
    assert done["progress"][0]["for"] == {"id": "hanoi-city", "name": "Hanoi City"}
    assert item(team("list", "--for", "Huế", "--json"), "9-02")["progress"] == []


def test_show_counts_who_is_done_and_who_is_not(team: Callable[..., Ran]) -> None:
    team("mark", "9-02", "done", "--for", "Hà Nội")
    team("mark", "9-02", "reported", "--for", "Huế")
    ran = team("show", "9-02", "--json")
    validate(ran)
    members = item(ran, "9-02")["members"]
    assert len(members) == 34
    assert [member["body"]["id"] for member in members if member["standing"] == "done-on-time"] == ["hanoi-city"]
    shown = team("show", "9-02").out
    assert "localities: 1 of 34 done, 33 not" in shown
    assert "done: Hanoi City" in shown
    assert "reported, not verified: Hue City" in shown
    assert "for Hue City" in shown


def test_a_members_extension_moves_the_day_for_that_member_only(team: Callable[..., Ran]) -> None:
    assert team("mark", "9-02", "extended", "--for", "Hà Nội", "--new", "2026-01-10").code == 0
    assert item(team("due", "--for", "Hà Nội", "--json"), "9-02")["deadline"]["last"] == "2026-01-10"
    assert item(team("due", "--for", "Huế", "--json"), "9-02")["deadline"]["last"] == "2025-12-20"
    assert "9-02" in team("due", "--for", "Hà Nội", "--for", "Huế", "--by", "2025-12-20", "--json").ids
    assert "9-02" not in team("due", "--for", "Hà Nội", "--by", "2025-12-20", "--json").ids


def test_the_whole_done_is_done_for_every_member(team: Callable[..., Ran]) -> None:
    team("mark", "9-02", "done")
    assert "9-02" not in team("due", "--for", "Hà Nội", "--json").ids
    assert "34 of 34 done, 0 not" in team("show", "9-02").out


# --- two times ---


def test_as_of_asks_when_it_was_true_and_known_at_when_it_was_recorded(team: Callable[..., Ran], journal: Path) -> None:
    entry = line("9-01", "done", "2025-12-10").replace("at = 2025-12-10", "at = 2025-12-19")
    journal.write_text(entry)

    def stands(*arguments: str, on: str = "2025-12-20") -> str:
        return str(item(team("list", "--json", *arguments, on=on), "9-01")["standing"])

    assert stands() == "done-on-time"
    assert stands(on="2025-12-10") == "done-on-time"
    assert stands(on="2025-12-09") == "open-in-term"
    assert stands("--known-at", "2025-12-18") == "open-overdue"
    assert stands("--known-at", "2025-12-19") == "done-on-time"
    assert team("list", "--json", "--known-at", "2025-12-18").json["query"]["known_at"] == "2025-12-18"
    explained = team("due", "--known-at", "2025-12-18", "--explain")
    assert "by what had been recorded by Thu 18 Dec 2025" in explained.out + explained.err
    assert "open-overdue" in team("show", "9-01", "--known-at", "2025-12-18").out
    assert "done-on-time" in team("show", "9-01").out
    assert team("journal", "--known-at", "2025-12-18", "--json").json["count"] == 0


def known_standing(answer: Any) -> str:
    """The standing of 9-01 in the JSON of whichever command; for a scorecard, the one under which a task counts."""
    if answer["schema"] == "kltrack/scorecard/v1":
        return str(next(name for name, counted in answer["all"]["standings"].items() if counted["count"]))
    if answer["schema"] == "kltrack/timeline/v1":
        return str(next(lane["standing"] for lane in answer["items"] if lane["items"][0]["id"] == "9-01"))
    return str(next(found["standing"] for found in answer["items"] if found["id"] == "9-01"))


@pytest.mark.parametrize(
    "command",
    [
        ["list"],
        ["list", "--for", "Ministry of Finance", "--before", "2025-12-15"],
        ["due", "--for", "government"],
        ["overdue"],
        ["show", "9-01"],
        ["lineage"],
        ["lineage", "9-01"],
        ["lineage", "12-01"],
        ["timeline", "--all", "--conclusion", "9"],
        ["scorecard", "--text", "write"],
        ["digest", "--since", "2025-12-01"],
        ["ask", "everything for the government"],
    ],
    ids=" ".join,
)
def test_every_command_answers_by_what_had_been_recorded(
    team: Callable[..., Ran], journal: Path, command: list[str]
) -> None:
    """Done on the 16th, recorded on the 19th: by what was known on the 18th it is overdue, wherever it is asked."""
    before = team(*command, "--json").json
    journal.write_text(line("9-01", "done", "2025-12-16").replace("at = 2025-12-16", "at = 2025-12-19"))
    known = team(*command, "--json", "--known-at", "2025-12-18")
    validate(known)
    assert known_standing(known.json) == known_standing(before) == "open-overdue"
    if known.json["schema"] != "kltrack/assignments/v1" or "scope" in known.json["query"]:
        assert (known.json["query"]["known_at"], before["query"]["known_at"]) == ("2025-12-18", None)
    for day in ("2025-12-19", "2025-12-31"):
        later = team(*command, "--json", "--known-at", day).json
        if command[0] in ("due", "overdue"):
            assert "9-01" not in [found["id"] for found in later["items"]]
        else:
            assert known_standing(later) == known_standing(team(*command, "--json").json) == "done-late"


def test_members_and_links_answer_by_what_had_been_recorded(team: Callable[..., Ran], journal: Path) -> None:
    entries = (line("9-01", "done", "2025-12-16"), line("9-02", "done", "2025-12-16", ', for = "hanoi-city"'))
    journal.write_text("".join(entries).replace("at = 2025-12-16", "at = 2025-12-19"))
    for known, standing in (("2025-12-18", "open-overdue"), ("2025-12-19", "done-late")):
        linked = item(team("show", "12-01", "--json", "--known-at", known), "12-01")["related"]
        assert [(each["id"], each["standing"]) for each in linked] == [("9-01", standing)]
    for known, done in (("2025-12-18", 0), ("2025-12-19", 1)):
        assert f"{done} of 34 done" in team("show", "9-02", "--known-at", known).out
        spread = team("scorecard", "--text", "backlog", "--spread", "--known-at", known, "--json").json
        assert sum(row["standings"]["done-on-time"]["count"] for row in spread["items"]) == done


def test_journal_lists_what_had_been_recorded(team: Callable[..., Ran], journal: Path) -> None:
    journal.write_text(line("9-01", "done", "2025-12-16").replace("at = 2025-12-16", "at = 2025-12-19"))
    for ids in ([], ["9-01"]):
        assert team("journal", *ids, "--known-at", "2025-12-18", "--json").json["count"] == 0
        assert team("journal", *ids, "--known-at", "2025-12-19", "--json").json["count"] == 1


def test_a_digest_of_what_was_known_tells_what_any_digest_tells(team: Callable[..., Ran]) -> None:
    """The moment is no filter: without one, a conclusion of which nothing is recorded is told as well."""
    days: tuple[list[str], ...] = ([], ["--known-at", "today"])
    told, known = (team("digest", "--since", "2025-10-01", "--json", *day).json for day in days)
    assert told["items"] == known["items"] != []


@pytest.mark.parametrize("command", [["due"], ["overdue"], ["list"], ["show", "9-01"]])
@pytest.mark.parametrize("form", ["json", "plain", "csv", "markdown"])
def test_before_any_entry_every_answer_is_as_without_a_journal(
    team: Callable[..., Ran], journal: Path, command: list[str], form: str
) -> None:
    without = team(*command, "--format", form)
    journal.write_text("".join(line(of, "done", "2025-12-21") for of in ("9-01", "9-02", "9-03", "12-01")))
    assert team(*command, "--format", form) == without


# --- the history ---


def test_show_has_the_history_with_claim_and_verification_told_apart(team: Callable[..., Ran]) -> None:
    team("mark", "9-01", "reported", "--on", "2025-12-10", "--by", "Finance", "--evidence", "12/BC-BTC")
    team("mark", "9-01", "done", "--on", "2025-12-16", "--by", "Government", "--note", "checked on the spot")
    shown = team("show", "9-01").out
    assert "Wed 10 Dec 2025: reported done (a claim); says Ministry of Finance; 12/BC-BTC" in shown
    assert "Tue 16 Dec 2025: done (verified); says Government; checked on the spot" in shown
    assert "done-late" in shown


def test_a_later_conclusion_that_continues_it_leaves_it_open_and_the_two_are_shown_together(
    team: Callable[..., Ran],
) -> None:
    assert {"9-01", "12-01"} <= set(team("due", "--json").ids)
    assert "12-01: Finish the plan (open-in-term, last day Sat 31 Jan 2026)" in team("show", "9-01").out
    assert "9-01: Write the plan (open-overdue, last day Sun 14 Dec 2025)" in team("show", "12-01").out
    related = item(team("show", "9-01", "--json"), "9-01")["related"]
    assert [(other["id"], other["relation"], other["standing"]) for other in related] == [
        ("12-01", "continued_by", "open-in-term")
    ]
    assert item(team("show", "9-01", "--json", on="2025-12-17"), "9-01")["related"] == []


def test_journal_lists_entries_in_the_order_in_which_they_count(team: Callable[..., Ran], journal: Path) -> None:
    journal.write_text(
        line("9-02", "done", "2025-12-12", ', for = "hanoi-city"')
        + "\n# a remark of ours\n"
        + line("9-01", "started", "2025-11-03", ', note = "a | b"')
    )
    ran = team("journal", "--json")
    validate(ran)
    assert [(entry["assignment"], entry["line"]) for entry in ran.json["items"]] == [("9-01", 4), ("9-02", 1)]
    assert team("journal", "9-02", "--format", "csv").out.splitlines()[1].split(",")[1:4] == [
        "9-02",
        "done",
        "2025-12-12",
    ]
    assert "Hanoi City" in team("journal", "9-02").out
    assert "9-01" not in team("journal", "9-02").out
    assert r"a \| b" in team("journal", "--format", "markdown").out
    assert len(team("journal", "--format", "ndjson").out.splitlines()) == 2
    assert team("journal", "9-77").code == 2
    assert "No entry about 9-03" in team("journal", "9-03").err


# --- a file that people edit ---

GOOD = line("9-01", "done", "2025-12-10")


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("what is this", "not TOML"),
        ('status = "done"', '"status" is no entry'),
        ("entry = 3", "entry has no id"),
        ("entry.x = 3", 'entry "x" is no table'),
        ("[entry]", "entry has no id"),
        ('entry.x = { assignment = "9-01" }', 'key "status" is missing'),
        (GOOD.replace('"done"', '"dnoe"').strip(), 'status "dnoe" is not known; there are started'),
        (GOOD.replace("2025-12-10,", '"2025-12-10",').strip(), "on is no day"),
        (GOOD.replace("T09:30:00+07:00", "").strip(), "at is no moment"),
        (GOOD.replace("2025-12-10,", "2025-02-30,").strip(), "not TOML"),
        (GOOD.replace("status", "state").strip(), 'key "state" is not known'),
        (GOOD.replace("status", "new = 2025-12-31, status").strip(), 'status = "extended" go together'),
        (GOOD.replace('"done"', '"extended"').strip(), 'status = "extended" go together'),
        (GOOD.replace(" }", ', note = "a\\u0007b" }').strip(), "holds the control character U+0007"),
        (GOOD.replace(" }", ', note = "" }').strip(), "note is empty"),
        (GOOD.replace(" }", ", note = 7 }").strip(), "note is no text"),
        ("<<<<<<< HEAD", "a mark that git leaves in a conflict"),
        ("=======", "a mark that git leaves in a conflict"),
        (">>>>>>> theirs", "a mark that git leaves in a conflict"),
        ("entry.x = " + "[" * 3000, ""),
        ("entry.x = " + "9" * 5000, ""),
        (GOOD.replace("9-01", "9-98").strip(), 'no assignment has the id "9-98"'),
        (GOOD.replace(" }", ', for = "hanoi" }').strip(), 'for = "hanoi" is the id of no body'),
    ],
)
def test_a_bad_line_is_reported_with_its_number_and_the_rest_is_read(
    team: Callable[..., Ran], journal: Path, bad: str, told: str
) -> None:
    other = line("9-02", "done", "2025-12-11")
    journal.write_text(f"# ours\n\n{line('9-03', 'done', '2025-12-10')}{bad}\n{other}", encoding="utf-8")
    ran = team("list", "--status", "done", "--json")
    assert ran.code == 0
    assert ran.ids == ["9-02", "9-03"]
    assert f"{journal}:4: " in ran.err
    assert told in ran.err
    assert [fault["line"] for fault in team("journal", "--json").json["unread"]] == [4]


@pytest.mark.parametrize("bad", [b"\xff\xfe\x00", b"\x00" * 40, 'note = "é'.encode("latin-1")])
def test_bytes_that_are_no_text_spoil_their_line_only(team: Callable[..., Ran], journal: Path, bad: bytes) -> None:
    journal.write_bytes(b"\xef\xbb\xbf" + GOOD.encode() + bad + b"\r\n" + line("9-03", "done", "2025-12-10").encode())
    ran = team("list", "--status", "done", "--json")
    assert ran.ids == ["9-01", "9-03"]
    assert f"{journal}:2: " in ran.err


def test_a_person_may_leave_out_the_offset_and_the_same_line_twice_counts_once(
    team: Callable[..., Ran], journal: Path
) -> None:
    journal.write_text(GOOD.replace("+07:00", "") + GOOD.replace("entry.", "  entry . ").replace("+07:00", "") + GOOD)
    assert team("journal", "--json").json["count"] == 1


@pytest.mark.parametrize("cached", [False, True])
def test_of_two_statements_with_one_id_the_one_recorded_first_counts_whatever_the_order_of_their_lines(
    team: Callable[..., Ran], journal: Path, cached: bool
) -> None:
    first, second = line("9-01", "done", "2025-12-10", identity="a"), line("9-03", "done", "2025-12-11", identity="a")
    for lines, faulty in (((first, second), 2), ((second, first), 1)):
        if cached:  # the journal is kept as it was, and then grows
            journal.write_text(lines[0])
            team("list")
        journal.write_text("".join(lines))
        ran = team("list", "--status", "done", "--json")
        assert ran.ids == ["9-01"]
        assert f'{journal}:{faulty}: the id "a" is that of an entry recorded before' in ran.err
        assert team("journal", "--json").json["count"] == 1


def test_names_in_the_journal_never_reach_the_terminal_as_control_codes(
    team: Callable[..., Ran], journal: Path
) -> None:
    journal.write_text(GOOD.replace(" }", ', note = "a\\u001b[31mb" }') + "\x1b[31m red\n", encoding="utf-8")
    ran = team("journal")
    assert "\x1b" not in ran.out + ran.err


# --- where the journal lies ---


def test_the_journal_of_the_shipped_register_lies_in_the_users_data_folder(kltrack: Kltrack, tmp_path: Path) -> None:
    env = {"XDG_DATA_HOME": str(tmp_path / "new" / "data"), "KLTRACK_AS_OF": "2025-12-20"}
    before = kltrack("list", "--status", "done", "--json", env=env).ids
    assert kltrack("mark", "202-06", "done", env=env).code == 0
    assert (tmp_path / "new" / "data" / "kltrack" / "progress.toml").is_file()
    assert set(kltrack("list", "--status", "done", "--json", env=env).ids) == {*before, "202-06"} > {*before}


def test_the_journal_of_a_folder_of_files_lies_in_it_and_is_no_part_of_the_register(
    kltrack: Kltrack, register: WriteRegister
) -> None:
    folder = register(REGISTER, name="team/one.toml").parent
    assert kltrack("mark", "9-01", "done", "--on", "2025-12-01", "--register", folder).code == 0
    assert (folder / "progress.toml").is_file()
    assert kltrack("list", "--status", "done", "--json", "--register", folder).ids == ["9-01"]


def test_a_journal_is_named_by_option_or_variable(kltrack: Kltrack, register: WriteRegister, tmp_path: Path) -> None:
    path, other, third = register(REGISTER), tmp_path / "other.toml", tmp_path / "third.toml"
    assert kltrack("mark", "9-01", "done", "--register", path, env={"KLTRACK_JOURNAL": str(other)}).code == 0
    ran = kltrack("mark", "9-03", "done", "--register", path, "--journal", third, env={"KLTRACK_JOURNAL": str(other)})
    assert ran.code == 0
    assert (other.read_bytes().count(b"\n"), third.read_bytes().count(b"\n")) == (1, 1)
    assert kltrack("list", "--status", "done", "--json", "--register", path, "--journal", third).ids == ["9-03"]
    assert kltrack("list", "--status", "done", "--json", "--register", path).ids == []

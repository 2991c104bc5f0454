"""What `mark` would refuse does not count when it is read either, and is told with its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kltrack, Ran, WriteRegister
from test_progress import REGISTER, item, line, validate

MORE = """
    [[conclusion.assignment]]
    id = "12-02"
    kind = "decision"
    task = { en = "Two offices are merged" }
    lead = ["government"]
    deadline = { wording = "from now on" }

    [[conclusion.assignment]]
    id = "12-03"
    kind = "commendation"
    task = { en = "Praise for the work" }
    lead = ["government"]
    deadline = { wording = "so far" }
"""


@pytest.fixture
def team(kltrack: Kltrack, register: WriteRegister) -> Callable[..., Ran]:
    """kltrack with the register of the tests of progress and two items that ask nobody to act."""
    path = register(REGISTER + MORE)

    def call(*arguments: str, on: str = "2025-12-20") -> Ran:
        return kltrack(*arguments, "--register", path, env={"KLTRACK_AS_OF": on})

    return call


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "progress.toml"


def extension(of: str, on: str, new: str, at: str = "", identity: str = "") -> str:
    written = line(of, "extended", on, f", new = {new}", identity or f"{on}-{new}")
    return written.replace(f"at = {on}", f"at = {at or on}")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (line("9-01", "done", "2025-10-30"), "on lies before the conclusion was issued, on Fri 31 Oct 2025"),
        (extension("9-01", "2025-12-10", "2025-12-13"), "new lies before Sun 14 Dec 2025, the last day then in force"),
        (extension("9-03", "2025-12-10", "2025-10-01"), "new lies before the conclusion was issued"),
        (
            line("9-01", "done", "2025-12-10").replace("at = 2025-12-10", "at = 2025-12-09"),
            "on lies after the day on which it was recorded, Tue 9 Dec 2025",
        ),
        (line("9-01", "withdrawn", "2025-12-10", ', entry = "nobody"'), '"nobody" is no entry about 9-01'),
        (line("9-01", "withdrawn", "2025-12-10"), "it names none"),
        (
            line("9-01", "done", "2025-12-10", ', for = "hanoi-city"'),
            '9-01: for = "hanoi-city" is addressed neither by name nor through a group',
        ),
        (line("9-02", "note", "2025-12-10", ', for = "nobody"'), '9-02: for = "nobody" is the id of no body'),
        (line("12-02", "done", "2025-12-19"), "12-02: it asks nobody to act, so only notes count there"),
        (line("12-03", "cancelled", "2025-12-19"), "12-03: it asks nobody to act"),
    ],
)
@pytest.mark.parametrize("command", [("list",), ("due",), ("overdue",), ("list", "--undated")])
def test_what_mark_refuses_counts_for_nothing_and_is_told_with_its_line(
    team: Callable[..., Ran], journal: Path, text: str, why: str, command: tuple[str, ...]
) -> None:
    sound = line("9-02", "started", "2025-12-05")
    journal.write_text(sound)
    without = team(*command, "--json").json
    journal.write_text(f"{sound}\n{text}")
    ran = team(*command, "--json")
    told = {key: ran.json[key] for key in ("count", "undated")}
    assert told == {key: without[key] for key in told}
    assert [(row["id"], row["standing"], row["deadline"]) for row in ran.json["items"]] == [
        (row["id"], row["standing"], row["deadline"]) for row in without["items"]
    ]
    assert f"Passed over: {journal}:3: " in ran.err
    assert why in ran.err
    listed = team("journal", "--json")
    validate(listed)
    assert [fault["line"] for fault in listed.json["unread"]] == [3]


def test_an_extension_is_judged_by_what_had_been_recorded_before_it(team: Callable[..., Ran], journal: Path) -> None:
    """One that is recorded later, though true of an earlier day, unmakes none that was right when it was made."""
    first = extension("9-01", "2025-12-10", "2026-01-15", at="2025-12-10")
    later = extension("9-01", "2025-12-05", "2026-01-31", at="2025-12-11")
    for lines in ((first, later), (later, first)):
        journal.write_text("".join(lines))
        ran = team("list", "--json")
        assert "Passed over" not in ran.err
        assert item(ran, "9-01")["deadline"]["last"] == "2026-01-15"
    backwards = extension("9-01", "2025-12-12", "2026-01-10", at="2025-12-12")
    journal.write_text(backwards + first + later)
    ran = team("list", "--json")
    assert f"{journal}:1: 9-01: new lies before Thu 15 Jan 2026, the last day then in force" in ran.err
    assert item(ran, "9-01")["deadline"]["last"] == "2026-01-15"


def test_a_members_extension_is_judged_by_that_members_last_day(team: Callable[..., Ran], journal: Path) -> None:
    for_hanoi = extension("9-02", "2025-12-05", "2026-02-15", identity="a").replace(" }", ', for = "hanoi-city" }')
    journal.write_text(for_hanoi + extension("9-02", "2025-12-06", "2026-01-31", identity="b"))
    ran = team("list", "--for", "Hà Nội", "--json")
    assert "Passed over" not in ran.err
    assert item(ran, "9-02")["deadline"]["last"] == "2026-01-31"
    again = extension("9-02", "2025-12-07", "2026-01-20", identity="c").replace(" }", ', for = "hanoi-city" }')
    journal.write_text(journal.read_text() + again)
    ran = team("list", "--for", "Hà Nội", "--json")
    assert f"{journal}:3: 9-02: new lies before Sat 31 Jan 2026" in ran.err
    assert item(ran, "9-02")["deadline"]["last"] == "2026-01-31"


# --- what asks nobody to act ---


@pytest.mark.parametrize(
    ("identity", "words"),
    [
        ("12-02", ["done"]),
        ("12-02", ["started"]),
        ("12-02", ["reopened"]),
        ("12-03", ["cancelled"]),
        ("12-03", ["extended", "--new", "2026-12-31"]),
        ("12-03", ["reported"]),
    ],
)
def test_a_decision_and_praise_take_notes_only(
    team: Callable[..., Ran], journal: Path, identity: str, words: list[str]
) -> None:
    ran = team("mark", identity, *words)
    assert (ran.code, ran.out) == (2, "")
    assert "it asks nobody to act, so only notes count there" in ran.err
    assert not journal.exists()
    assert team("mark", identity, "note", "--note", "seen").code == 0


def test_entries_of_older_journals_on_decisions_are_told_once_and_still_shown(
    team: Callable[..., Ran], journal: Path
) -> None:
    journal.write_text(
        line("12-02", "done", "2025-12-19")
        + line("9-02", "started", "2025-12-10")
        + line("12-03", "done", "2025-12-19")
        + line("12-02", "reopened", "2025-12-19")
    )
    ran = team("list", "--json")
    assert ran.err.count("Passed over") == 1
    assert f"{journal}:1: 12-02: it asks nobody to act, so only notes count there; likewise lines 3, 4" in ran.err
    assert item(ran, "12-02")["standing"] == "open-undated"
    shown = team("show", "12-02")
    assert "Fri 19 Dec 2025: done (verified)" in shown.out
    assert "neither open nor done" in " ".join(shown.out.split())
    listed = team("journal", "12-02", "--json").json
    assert [entry["status"] for entry in listed["items"]] == ["done", "reopened"]
    assert [fault["line"] for fault in listed["unread"]] == [1, 3, 4]
    told = team("digest", "--since", "2025-12-01", "--json").json["items"]
    assert [row["id"] for row in told if row["section"] == "done"] == []


# --- withdrawn ---


def test_a_mistyped_extension_can_be_taken_back(team: Callable[..., Ran], journal: Path) -> None:
    journal.write_text(extension("9-01", "2025-12-10", "2027-01-31", identity="typo"))
    assert team("mark", "9-01", "extended", "--new", "2026-01-31").code == 2
    ran = team("mark", "9-01", "withdrawn", "--entry", "typo", "--json")
    validate(ran)
    assert (ran.code, ran.err) == (0, f"Recorded in {journal}.\n")
    marked = item(ran, "9-01")
    assert (marked["before"]["deadline"]["last"], marked["after"]["deadline"]["last"]) == ("2027-01-31", "2025-12-14")
    assert marked["entry"]["entry"] == "typo"
    for on in ("2025-12-12", "2025-12-20"):
        assert item(team("list", "--json", on=on), "9-01")["deadline"]["last"] == "2025-12-14"
    assert item(team("list", "--json", "--known-at", "2025-12-20"), "9-01")["deadline"]["last"] == "2027-01-31"
    assert team("mark", "9-01", "extended", "--new", "2026-01-31").code == 0
    assert item(team("list", "--json"), "9-01")["deadline"]["last"] == "2026-01-31"
    listed = team("journal", "9-01", "--json").json
    assert [entry["status"] for entry in listed["items"]] == ["extended", "withdrawn", "extended"]
    assert listed["unread"] == []
    assert "withdrawn as a mistake: the entry typo" in team("show", "9-01").out
    assert "2027" not in team("show", "9-01").out


def test_an_entry_that_does_not_count_is_told_no_more_once_it_is_withdrawn(
    team: Callable[..., Ran], journal: Path
) -> None:
    journal.write_text(line("9-01", "done", "2025-10-01", identity="early"))
    assert "Passed over" in team("list").err
    assert team("mark", "9-01", "withdrawn", "--entry", "early").code == 0
    assert "Passed over" not in team("list").err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["9-01", "withdrawn"], "withdrawn needs the id of the entry that was a mistake: --entry ENTRY"),
        (["9-01", "done", "--entry", "a"], "--entry goes with withdrawn, not with done"),
        (["9-01", "withdrawn", "--entry", "z"], '"z" is no entry about 9-01; there are: a (started, Wed 10 Dec 2025)'),
        (["9-02", "withdrawn", "--entry", "a"], '"a" is no entry about 9-02; there are: none'),
        (["9-01", "9-02", "withdrawn", "--entry", "a"], '"a" is no entry about 9-02'),
        (["9-01", "withdrawn", "--entry", "gone"], 'the entry "gone" has been withdrawn already'),
        (["9-01", "withdrawn", "--entry", "w"], '"w" is no entry about 9-01'),
        (["9-02", "withdrawn", "--entry", "a", "--for", "Hà Nội"], "leave --for out"),
    ],
)
def test_a_withdrawal_names_an_entry_that_is_there(
    team: Callable[..., Ran], journal: Path, arguments: list[str], told: str
) -> None:
    before = (
        line("9-01", "started", "2025-12-10", identity="a")
        + line("9-01", "done", "2025-12-11", identity="gone")
        + line("9-01", "withdrawn", "2025-12-12", ', entry = "gone"', identity="w")
    )
    journal.write_text(before)
    ran = team("mark", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert journal.read_text() == before


def test_a_withdrawal_is_news_for_a_digest_and_a_new_sequence_for_a_calendar(
    team: Callable[..., Ran], journal: Path
) -> None:
    journal.write_text(line("9-01", "done", "2025-12-10", identity="a"))
    first = sequence(team("list", "--format", "ics", "--as-of", "2025-12-11"))
    journal.write_text(journal.read_text() + line("9-01", "withdrawn", "2025-12-12", ', entry = "a"'))
    rows = team("digest", "--since", "2025-12-12", "--json").json["items"]
    assert [(row["section"], row["id"]) for row in rows if row["entry"]] == [("withdrawn", "9-01")]
    assert sequence(team("list", "--format", "ics", "--as-of", "2025-12-12")) > first


def sequence(calendar: Ran) -> int:
    """The SEQUENCE of the entry about 9-01."""
    [entry] = [entry for entry in calendar.out.split("BEGIN:VEVENT")[1:] if "9-01" in entry]
    return int(entry.partition("SEQUENCE:")[2].split()[0])


# --- hidden lines ---


def test_a_carriage_return_hides_no_entry_in_a_comment(team: Callable[..., Ran], journal: Path) -> None:
    journal.write_bytes(b"# ours\r\n# remark\r" + line("9-01", "done", "2025-12-10").encode())
    ran = team("list", "--status", "done", "--json")
    assert ran.ids == []
    assert (
        f"{journal}:2: a carriage return stands in it, so it does not count; end each line with a line feed" in ran.err
    )


def test_a_journal_whose_lines_end_in_carriage_returns_alone_is_not_made_one_comment(
    team: Callable[..., Ran], journal: Path
) -> None:
    before = line("9-01", "done", "2025-12-10").replace("\n", "\r").encode() * 2
    journal.write_bytes(before)
    ran = team("mark", "9-02", "started")
    assert ran.code == 74
    assert "carriage returns; end each line with a line feed" in ran.err
    assert journal.read_bytes() == before


# --- by the register that is asked, whatever is kept ---


def asked_twice(kltrack: Kltrack, *arguments: str | Path) -> Ran:
    """The answer of a first reading, which must be that of whatever was kept of it."""
    command = [*arguments, "--json", "--as-of", "2025-12-20"]
    first, again = kltrack("list", *command), kltrack("list", *command)
    assert first == again
    return first


def test_what_counts_is_told_anew_when_the_register_changes(
    kltrack: Kltrack, register: WriteRegister, journal: Path
) -> None:
    """Its day of issue decides, then its last day; and what was left out before counts again."""
    journal.write_text(line("9-01", "done", "2025-11-10") + extension("9-03", "2025-12-01", "2025-12-05"))
    path = register(REGISTER)
    text = path.read_text(encoding="utf-8")
    later = text.replace('number = "9-KL/TW"\nissued = 2025-10-31', 'number = "9-KL/TW"\nissued = 2025-11-20')
    assert later != text
    for content, standing, faults in ((text, "done-on-time", 0), (later, "open-overdue", 1), (text, "done-on-time", 0)):
        path.write_text(content, encoding="utf-8")
        ran = asked_twice(kltrack, "--register", path)
        assert item(ran, "9-01")["standing"] == standing
        assert item(ran, "9-03")["deadline"]["last"] == "2025-12-05"
        assert ran.err.count("Passed over") == faults


def test_one_journal_counts_by_each_register_that_it_is_asked_with(
    kltrack: Kltrack, register: WriteRegister, journal: Path
) -> None:
    journal.write_text(line("9-01", "done", "2025-11-10"))
    early, late = register(REGISTER, name="early.toml"), register(REGISTER, name="late.toml")
    late.write_text(late.read_text(encoding="utf-8").replace("issued = 2025-10-31", "issued = 2025-11-20"))
    for _ in range(2):
        for path, standing in ((early, "done-on-time"), (late, "open-overdue")):
            ran = asked_twice(kltrack, "--register", path, "--journal", journal)
            assert item(ran, "9-01")["standing"] == standing


def test_an_older_entry_that_git_brings_in_later_is_judged_in_its_turn(team: Callable[..., Ran], journal: Path) -> None:
    backwards = extension("9-01", "2025-12-11", "2026-01-15")
    journal.write_text(backwards)
    assert item(team("list", "--json"), "9-01")["deadline"]["last"] == "2026-01-15"
    journal.write_text(backwards + extension("9-01", "2025-12-10", "2026-02-15"))
    ran = team("list", "--json")
    assert f"{journal}:1: 9-01: new lies before Sun 15 Feb 2026" in ran.err
    assert item(ran, "9-01")["deadline"]["last"] == "2026-02-15"
    assert ran == team("list", "--json")

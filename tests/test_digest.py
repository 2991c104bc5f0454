"""kltrack digest: the letter, and what is remembered."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from conftest import Kltrack
from syrupy.assertion import SnapshotAssertion

pytestmark = pytest.mark.usefixtures("first_version")
ROOT = Path(__file__).resolve().parent.parent
WEEK = ("digest", "--since", "2025-10-25", "--as-of", "2025-11-01")
NOTHING = ("digest", "--since", "2025-09-28", "--as-of", "2025-09-29", "--ahead", "1d")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder that does not exist yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def sections(kltrack: Kltrack, *command: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in kltrack(*command, "--json").json["items"]:
        found.setdefault(row["section"], []).append(row["id"])
    return found


def test_the_letter(kltrack: Kltrack, snapshot: SnapshotAssertion) -> None:
    ran = kltrack(*WEEK)
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.lines)) <= 72
    assert ran.out == snapshot


def test_the_letter_as_markdown(kltrack: Kltrack, snapshot: SnapshotAssertion) -> None:
    assert kltrack(*WEEK, "--format", "markdown").out == snapshot


def test_two_runs_over_the_same_days_print_the_same_bytes(process: Kltrack) -> None:
    for format_ in ("plain", "markdown", "json"):
        assert process(*WEEK, "--format", format_).out == process(*WEEK, "--format", format_).out


def test_both_days_belong_to_it(kltrack: Kltrack) -> None:
    # 195-05.b: last day 29 October, so overdue since the 30th. 202-KL/TW: issued on 31 October.
    on_the_day = ("digest", "--since", "2025-10-30", "--as-of", "2025-10-30")
    assert sections(kltrack, *on_the_day)["overdue"] == ["195-05.b"]
    assert "overdue" not in sections(kltrack, "digest", "--since", "2025-10-31", "--as-of", "2025-11-01")
    assert "overdue" not in sections(kltrack, "digest", "--since", "2025-10-01", "--as-of", "2025-10-07")
    assert "conclusion" not in sections(kltrack, "digest", "--since", "2025-10-01", "--as-of", "2025-10-30")
    issued = ("digest", "--since", "2025-10-31", "--as-of", "2025-10-31")
    assert sections(kltrack, *issued)["conclusion"] == ["202-KL/TW"]


def test_what_comes_reaches_as_far_as_asked(kltrack: Kltrack) -> None:
    assert sections(kltrack, *WEEK, "--ahead", "5d")["ahead"] == ["195-11.c"]
    assert "ahead" not in sections(kltrack, *WEEK, "--ahead", "4d")
    far = sections(kltrack, *WEEK, "--ahead", "2m")["ahead"]
    assert far == kltrack("due", "--within", "2m", "--as-of", "2025-11-01", "--json").ids


def test_since_takes_a_length_and_the_beginning_of_a_period(kltrack: Kltrack) -> None:
    whole = kltrack(*WEEK).out
    assert kltrack("digest", "--since", "7d", "--as-of", "2025-11-01").out == whole
    assert kltrack("digest", "--since", "1w", "--as-of", "2025-11-01").out == whole
    month = kltrack("digest", "--since", "2025-10", "--as-of", "2025-11-01").lines
    assert month[0] == "Digest from Wed 1 Oct 2025 to Sat 1 Nov 2025"


def test_a_day_after_the_as_of_day_is_refused(kltrack: Kltrack) -> None:
    ran = kltrack("digest", "--since", "2025-11-02", "--as-of", "2025-11-01")
    assert (ran.code, ran.out) == (2, "")
    assert "lies after the as-of day Sat 1 Nov 2025" in ran.err


def test_for_a_body_it_tells_what_binds_that_body(kltrack: Kltrack) -> None:
    mine = sections(kltrack, *WEEK, "--for", "Government Party Committee")
    assert mine == {"overdue": ["195-05.b"], "conclusion": ["202-KL/TW"]}
    letter = kltrack(*WEEK, "--for", "Government Party Committee").out
    assert "Asked: Everything; for Government Party Committee" in " ".join(letter.split())


def test_nothing_to_tell(kltrack: Kltrack) -> None:
    told = kltrack(*NOTHING)
    assert (told.code, told.err) == (0, "")
    assert "Nothing to tell from Sun 28 Sep 2025 to Mon 29 Sep 2025; none overdue in all." in " ".join(told.out.split())
    for format_ in ("plain", "table", "json", "markdown", "csv"):
        quiet = kltrack(*NOTHING, "--quiet-if-empty", "--format", format_)
        assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


def test_exit_code_says_whether_there_is_something(kltrack: Kltrack) -> None:
    assert kltrack(*WEEK, "--exit-code").code == 1
    assert kltrack(*NOTHING, "--exit-code", "--quiet-if-empty").code == 0


def test_last_tells_nothing_twice_and_misses_nothing(kltrack: Kltrack) -> None:
    told: list[str] = []
    for day in ("2025-09-29", "2025-10-10", "2025-10-10", "2025-10-15", "2025-11-03", "2025-12-20"):
        found = sections(kltrack, "digest", "--since", "last", "--as-of", day)
        told += [*found.get("overdue", []), *found.get("conclusion", [])]
    overdue = kltrack("overdue", "--as-of", "2025-12-20", "--json").ids
    conclusions = kltrack("conclusions", "--as-of", "2025-12-20", "--json").ids
    assert sorted(told) == sorted([*overdue, *conclusions])


def test_each_name_remembers_for_itself(kltrack: Kltrack, state: Path) -> None:
    last = ("digest", "--since", "last", "--as-of", "2025-11-01")
    first = sections(kltrack, *last, "--name", "one")
    assert first == sections(kltrack, *last, "--name", "two")
    assert "overdue" not in sections(kltrack, *last, "--name", "one")
    assert sorted(path.name for path in (state / "kltrack" / "digests").iterdir()) == ["one.json", "two.json"]


def test_a_day_is_not_remembered_unless_a_name_is_given(kltrack: Kltrack, state: Path) -> None:
    kltrack(*WEEK)
    assert not state.exists()
    kltrack(*WEEK, "--name", "seed")
    found = sections(kltrack, "digest", "--since", "last", "--name", "seed", "--as-of", "2025-11-01")
    assert found == {"ahead": ["195-11.c"]}


def test_what_could_not_be_printed_is_not_remembered(program: list[str], state: Path) -> None:
    command = [*program, "digest", "--since", "last", "--as-of", "2025-11-01"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 74
    assert not state.exists()
    assert "Became overdue" in subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_what_cannot_be_remembered_is_told_all_the_same(kltrack: Kltrack, state: Path) -> None:
    state.write_text("a file, where a folder is wanted")
    ran = kltrack("digest", "--since", "last", "--name", "x", "--as-of", "2025-11-01")
    assert ran.code in (66, 74)
    state.unlink()
    (state / "kltrack").mkdir(parents=True)
    (state / "kltrack" / "digests").write_text("another")
    ran = kltrack(*WEEK, "--name", "x")
    assert ran.code == 74
    assert "Became overdue" in ran.out
    assert "the next digest will tell this again" in ran.err


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": "other"}', '{"format": "kltrack-digest-1", "day": 3}'])
def test_a_broken_memory_is_told_and_left_alone(kltrack: Kltrack, state: Path, text: str) -> None:
    path = state / "kltrack" / "digests" / "main.json"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    ran = kltrack("digest", "--since", "last", "--as-of", "2025-11-01")
    assert (ran.code, ran.out) == (66, "")
    assert f"{path} does not remember a digest of this kltrack; remove it to begin anew." in ran.err
    assert path.read_text() == text


@pytest.mark.parametrize("name", ["../x", ".hidden", "a/b", "", "x" * 101, "a\nb"])
def test_a_name_is_a_plain_word(kltrack: Kltrack, name: str, state: Path) -> None:
    ran = kltrack("digest", "--since", "last", "--name", name, "--as-of", "2025-11-01")
    assert ran.code == 2 or not name
    assert [path.name for path in state.rglob("*.json")] in ([], ["main.json"])


def test_it_runs_with_no_environment_at_all(program: list[str]) -> None:
    done = subprocess.run([*program, *WEEK], env={}, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "“before October" in done.stdout.decode("utf-8")


class Log:
    """A journal written line by line, as clones and hands write it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.count = 0

    def add(self, identity: str, status: str, on: str, recorded: str | None = None, **more: str) -> None:
        """Append an entry that is true from `on` and was recorded on that day, or on another, at noon in Hanoi."""
        self.count += 1
        at = f"{recorded or on}T12:00:00+07:00"
        rest = "".join(f", {key.rstrip('_')} = {value}" for key, value in more.items())
        said = f'assignment = "{identity}", status = "{status}", on = {on}, at = {at}{rest}'
        with self.path.open("a", encoding="utf-8") as file:
            file.write(f"entry.e{self.count} = {{ {said} }}\n")


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Log:
    """A journal that kltrack reads."""
    monkeypatch.setenv("KLTRACK_JOURNAL", str(tmp_path / "progress.toml"))
    return Log(tmp_path / "progress.toml")


def test_the_letter_tells_what_the_journal_says(kltrack: Kltrack, log: Log, snapshot: SnapshotAssertion) -> None:
    by = '"ministry-of-finance"'
    log.add("195-09.1", "reported", "2025-10-27", by=by)
    log.add("195-09.2", "done", "2025-10-28", evidence='"12/BC-UBMTTQ of 28 October 2025"', note='"Seen."')
    log.add("195-06.c", "extended", "2025-10-29", new="2025-11-12", evidence='"203-CV/VPTW"')
    log.add("195-05.b", "cancelled", "2025-10-30")
    log.add("195-02.h", "done", "2025-10-26")
    log.add("195-02.h", "reopened", "2025-10-31", note='"Not in two provinces."')
    ran = kltrack(*WEEK)
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.lines)) <= 72
    assert ran.out == snapshot


def test_what_was_done_is_not_overdue_nor_ahead(kltrack: Kltrack, log: Log) -> None:
    log.add("195-05.b", "done", "2025-10-29")
    log.add("195-11.c", "extended", "2025-10-30", new="2025-12-01")
    log.add("195-06.c", "extended", "2025-10-30", new="2025-11-03")
    found = sections(kltrack, *WEEK)
    assert found == {
        "done": ["195-05.b"],
        "extended": ["195-06.c", "195-11.c"],
        "conclusion": ["202-KL/TW"],
        "ahead": ["195-06.c"],
    }


def test_an_entry_belongs_to_the_day_it_was_recorded(kltrack: Kltrack, log: Log) -> None:
    log.add("195-05.b", "done", "2025-10-20", recorded="2025-10-27")
    assert sections(kltrack, *WEEK)["done"] == ["195-05.b"]
    early = ("digest", "--since", "2025-10-13", "--as-of", "2025-10-24")
    # By today's knowledge it was done on the 20th; a digest of those days tells it there.
    assert sections(kltrack, *early)["done"] == ["195-05.b"]
    assert "done" not in sections(kltrack, "digest", "--since", "2025-10-28", "--as-of", "2025-11-01")
    assert "done" not in sections(kltrack, *early, "--known-at", "2025-10-24")


def test_last_tells_what_came_in_late_once(kltrack: Kltrack, log: Log) -> None:
    log.add("195-09.1", "done", "2025-10-20")
    last = ("digest", "--since", "last", "--as-of")
    assert "done" not in sections(kltrack, *last, "2025-11-01")
    log.add("195-09.2", "done", "2025-11-01")  # the same day, after the digest
    log.add("195-09.3", "reported", "2025-10-02", recorded="2025-10-05")  # from another clone, merged late
    found = sections(kltrack, *last, "2025-11-08")
    assert (found["done"], found["reported"]) == (["195-09.2"], ["195-09.3"])
    assert {"done", "reported"}.isdisjoint(sections(kltrack, *last, "2025-11-09"))


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ([], {"reported"}),
        (["note"], {"reported", "note"}),
        (["done"], {"done"}),
        (["reopened"], {"reopened"}),
        (["done", "reopened"], {"reopened"}),
        (["cancelled", "reopened"], {"reopened"}),
        (["reopened", "reported"], {"reopened", "reported"}),
    ],
)
def test_what_was_verified_or_withdrawn_since_is_not_told_as_a_claim(
    kltrack: Kltrack, log: Log, after: list[str], told: set[str]
) -> None:
    log.add("195-09.1", "reported", "2025-10-27")
    for day, status in enumerate(after, 28):
        log.add("195-09.1", status, f"2025-10-{day}")
    rows = kltrack(*WEEK, "--json").json["items"]
    assert {row["section"] for row in rows if row["id"] == "195-09.1" and row["section"] != "overdue"} == told


def test_a_claim_of_the_whole_outlives_the_verification_of_a_member(kltrack: Kltrack, log: Log) -> None:
    log.add("195-06.c", "reported", "2025-10-27")
    log.add("195-06.c", "done", "2025-10-28", for_='"ministry-of-finance"')
    found = sections(kltrack, *WEEK)
    assert (found["reported"], found["done"]) == (["195-06.c"], ["195-06.c"])


def test_a_member_of_a_group_is_named(kltrack: Kltrack, log: Log) -> None:
    log.add("195-06.c", "done", "2025-10-27", for_='"ministry-of-finance"')
    assert "Done Mon 27 Oct 2025; for Ministry of Finance." in " ".join(kltrack(*WEEK).out.split())
    assert kltrack(*WEEK, "--json").json["still_overdue"] == 5
    mine = kltrack(*WEEK, "--for", "ministry-of-finance", "--json").json
    assert mine["still_overdue"] == 0

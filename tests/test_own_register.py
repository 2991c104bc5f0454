"""One's own register on top of the shipped one: where it is found, what it adds, what it replaces, what tells so."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from textwrap import dedent

import pytest
from conftest import Kltrack, WriteRegister

from kltrack.index import open_index
from kltrack.register.location import RegisterPlace
from kltrack.register.shipped import shipped_bodies, shipped_progress, shipped_register

NEXT = """
    schema = 1

    [[conclusion]]
    number = "330-KL/TW"
    issued = 2026-01-05

    [[conclusion.assignment]]
    id = "330-01"
    task = { en = "Carry on with the mass associations" }
    lead = ["government-party-committee"]
    implementing = ["harbour-office"]
    continues = ["202-04.a"]
    cites = ["195-KL/TW"]
    deadline = { by = 2026-06-30, wording = "by 30 June 2026" }
"""
BODIES = """
    schema = 1

    [[body]]
    id = "harbour-office"
    type = "harbour"
    name = { vi = "Cảng vụ" }
    of = "ministry-of-construction"
"""
OWN_202 = """
    schema = 1

    [[conclusion]]
    number = "202-KL/TW"
    issued = 2025-10-31

    [[conclusion.assignment]]
    id = "202-01"
    task = { en = "My own reading" }
    lead = ["government"]
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The curator's own folder, empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = tmp_path / "data" / "kltrack" / "register"
    folder.mkdir(parents=True)
    return folder


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return path


def shipped_count(kltrack: Kltrack) -> int:
    return len(kltrack("list", "--register", shipped_register(), "--as-of", "2026-02-01", "--json").ids)


class TestOwnFolder:
    def test_an_empty_one_changes_nothing(self, kltrack: Kltrack, own: Path) -> None:
        assert own.is_dir()
        assert len(kltrack("list", "--as-of", "2026-02-01", "--json").ids) == shipped_count(kltrack)

    def test_its_conclusions_are_added_and_may_refer_to_the_shipped_ones(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "330.toml", NEXT)
        put(own, "bodies.toml", BODIES)
        ran = kltrack("list", "--as-of", "2026-02-01", "--json")
        assert len(ran.ids) == shipped_count(kltrack) + 1
        assert kltrack("due", "--for", "Cảng vụ", "--as-of", "2026-02-01", "--json").ids == ["330-01"]
        shown = kltrack("show", "202-04.a", "--as-of", "2026-02-01", "--json").json["items"][0]
        assert shown["continued_by"] == ["330-01"]
        assert kltrack("due", "--for", "Ministry of Finance", "--as-of", "2025-11-01", "--json").ids != []

    def test_a_body_says_to_whom_it_belongs(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "bodies.toml", BODIES)
        (found,) = kltrack("bodies", "Cảng vụ", "--json").json["items"]
        assert (found["type"], found["name"], found["of"]) == ("harbour", "Cảng vụ", ["ministry-of-construction"])
        put(own, "bodies.toml", BODIES.replace("ministry-of-construction", "ministry-of-harbours"))
        assert 'no body has the id "ministry-of-harbours"' in kltrack("bodies").err

    def test_an_edit_is_seen_and_so_is_what_is_taken_away(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "bodies.toml", BODIES)
        path = put(own, "330.toml", NEXT)
        asked = ("list", "--conclusion", "330", "--as-of", "2026-02-01", "--json")
        assert kltrack(*asked).ids == ["330-01"]
        put(own, "330.toml", NEXT.replace("330-01", "330-02"))
        assert kltrack(*asked).ids == ["330-02"]
        path.unlink()
        assert kltrack(*asked).code == 2

    def test_one_that_is_wrong_is_told_with_its_file(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "330.toml", NEXT)
        ran = kltrack("list")
        assert ran.code == 65
        assert '330.toml:11: 330-01: no body has the id "harbour-office"' in ran.err

    @pytest.mark.parametrize("name", ["330.toml", "bodies.toml"])
    def test_a_pipe_in_it_is_told_and_not_waited_for(self, own: Path, process: Kltrack, name: str) -> None:
        os.mkfifo(own / name)
        ran = process("list")
        assert (ran.code, ran.out) == (66, "")
        assert f"{own / name} is no regular file but a pipe, a socket or a device." in ran.err

    @pytest.mark.parametrize(
        ("kind", "why"),
        [("file", "Not a directory"), ("dangling", "No such file or directory"), ("loop", "Too many levels")],
    )
    def test_one_that_is_there_and_cannot_be_read_is_not_left_out(
        self, kltrack: Kltrack, own: Path, kind: str, why: str
    ) -> None:
        """The shipped register alone would answer as if nothing were missing."""
        own.rmdir()
        if kind == "file":
            own.touch()
        else:
            own.symlink_to(own.name if kind == "loop" else "gone")
        ran = kltrack("list")
        assert (ran.code, ran.out) == (66, "")
        assert f"The register {own} cannot be read: {why}" in ran.err

    def test_a_directory_of_bodies_behind_a_link_to_nothing_is_not_left_out(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "330.toml", NEXT.replace("harbour-office", "ministry-of-finance"))
        (own / "bodies.toml").symlink_to("gone.toml")
        ran = kltrack("list")
        assert (ran.code, ran.out) == (66, "")
        assert "bodies.toml cannot be read: No such file or directory" in ran.err

    def test_a_named_register_stands_alone(self, kltrack: Kltrack, own: Path, register: WriteRegister) -> None:
        put(own, "330.toml", NEXT)
        path = register(OWN_202)
        assert kltrack("list", "--register", path, "--as-of", "2026-02-01", "--json").ids == ["202-01"]
        env = {"KLTRACK_REGISTER": str(path)}
        assert kltrack("list", "--as-of", "2026-02-01", "--json", env=env).ids == ["202-01"]

    def test_marks_go_into_the_journal_of_the_shipped_register(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "330.toml", NEXT.replace("harbour-office", "ministry-of-finance"))
        assert kltrack("mark", "330-01", "started", "--on", "2026-01-10", "--as-of", "2026-02-01").code == 0
        assert (own.parent / "progress.toml").is_file()
        assert kltrack("list", "--as-of", "2026-02-01", "--json").code == 0

    def test_a_folder_of_hundreds_of_files_is_read_again_where_it_changed(self, own: Path, tmp_path: Path) -> None:
        for number in range(300, 500):
            put(own, f"{number}.toml", OWN_202.replace("202-", f"{number}-").replace("2025-10-31", "2026-01-01"))
        folder = tmp_path / "cache"
        index = open_index(RegisterPlace(own, is_own=True), None, folder)
        assert len(index.files()) == 201
        put(own, "300.toml", OWN_202.replace("202-", "300-").replace("My own", "Another"))
        os.utime(own / "300.toml", ns=(1, 1))
        assert len(open_index(RegisterPlace(own, is_own=True), None, folder).files()) == 201


class TestExtends:
    def test_a_register_may_lie_on_the_shipped_one(self, kltrack: Kltrack, register: WriteRegister) -> None:
        text = dedent(NEXT).replace("schema = 1", 'schema = 1\n[register]\ntitle = "Mine"\nextends = "shipped"')
        path = register(text, bodies=BODIES)
        ran = kltrack("list", "--register", path, "--as-of", "2026-02-01", "--json")
        assert len(ran.ids) == shipped_count(kltrack) + 1
        shipped = kltrack("list", "--register", shipped_register(), "--as-of", "2026-02-01", "--json").json["register"]
        assert ran.json["register"] == {**shipped, "title": "Mine"}
        path.write_text(path.read_text(encoding="utf-8").replace('extends = "shipped"', ""), encoding="utf-8")
        assert kltrack("list", "--register", path).code == 65  # 202-04.a is nowhere now

    def test_it_extends_nothing_else(self, kltrack: Kltrack, register: WriteRegister) -> None:
        text = dedent(OWN_202).replace("schema = 1", 'schema = 1\n[register]\nextends = "theirs"')
        ran = kltrack("list", "--register", register(text))
        assert ran.code == 65
        assert "register.extends = \"theirs\" is not known; write one of 'shipped'" in ran.err

    @pytest.mark.parametrize(
        ("key", "told"),
        [
            ('timezone = "Hanoi"', 'register.timezone = "Hanoi" is no time zone'),
            ("curated_to = 2025", "register.curated_to = 2025 is no date"),
            ("curatedto = 2025-01-01", 'unknown key "register.curatedto"; did you mean "curated_to"?'),
        ],
    )
    def test_what_is_wrong_in_it_is_told(self, kltrack: Kltrack, register: WriteRegister, key: str, told: str) -> None:
        ran = kltrack(
            "list", "--register", register(dedent(OWN_202).replace("schema = 1", f"schema = 1\n[register]\n{key}"))
        )
        assert ran.code == 65
        assert f"register.toml:3: {told}" in ran.err

    def test_two_files_must_not_contradict_each_other(self, kltrack: Kltrack, tmp_path: Path) -> None:
        for name, title in (("a.toml", "One"), ("b.toml", "Other")):
            put(tmp_path, name, f'schema = 1\n[register]\ntitle = "{title}"\n')
        ran = kltrack("list", "--register", tmp_path)
        assert ran.code == 65
        assert "b.toml:3: register.title is not what" in ran.err


class TestReplacing:
    def test_ones_own_holds_whole(self, kltrack: Kltrack, own: Path) -> None:
        assert "202-06" in kltrack("list", "--conclusion", "202", "--as-of", "2026-02-01", "--json").ids
        path = put(own, "202.toml", OWN_202)
        ran = kltrack("list", "--conclusion", "202", "--as-of", "2026-02-01", "--json")
        assert [(item["id"], item["task"]) for item in ran.json["items"]] == [("202-01", "My own reading")]
        assert kltrack("show", "221-07.a", "--as-of", "2026-02-01").code == 0
        assert kltrack("lineage", "--as-of", "2026-02-01").code == 0
        path.unlink()
        assert "202-06" in kltrack("list", "--conclusion", "202", "--as-of", "2026-02-01", "--json").ids

    def test_the_commands_say_so(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "202.toml", OWN_202)
        told = "Your own versions replace the shipped ones: 202-KL/TW of 2025-10-31."
        assert told in kltrack("register").err
        assert kltrack("register", "--json").json["replaced"] == ["202-KL/TW of 2025-10-31"]
        assert told in kltrack("check").err

    def test_of_many_only_the_first_are_named(self, kltrack: Kltrack, own: Path) -> None:
        shutil.copy(shipped_bodies(), own / "bodies.toml")
        told = next(line for line in kltrack("register").err.splitlines() if line.startswith("Your own versions"))
        assert re.fullmatch(r".*: .+, .+, .+ and \d{2,} more\.", told)
        assert len(kltrack("register", "--json").json["replaced"]) > 100

    def test_a_body_too(self, kltrack: Kltrack, own: Path) -> None:
        text = """
            schema = 1
            [[body]]
            id = "government"
            type = "government-agency"
            name = { en = "Council of Ministers", vi = "Hội đồng Bộ trưởng" }
        """
        put(own, "bodies.toml", text)
        assert kltrack("bodies", "Hội đồng Bộ trưởng", "--json").json["items"][0]["id"] == "government"
        assert kltrack("bodies", "Ministry of Finance", "--json").code == 0
        assert kltrack("register", "--json").json["replaced"] == ["government"]

    def test_a_mistake_in_it_is_told_all_the_same(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "202.toml", OWN_202.replace('lead = ["government"]', 'lead = ["goverment"]'))
        ran = kltrack("check")
        assert ran.code == 65
        assert "goverment" in ran.out

    def test_a_later_series_may_repeat_a_shipped_number(self, kltrack: Kltrack, own: Path) -> None:
        text = OWN_202.replace("202-", "195-").replace("2025-10-31", "2031-02-03")
        put(own, "195.toml", text.replace('"195-01"', '"195@2031-02-03-01"'))
        asked = ("list", "--as-of", "2031-03-01", "--json", "--conclusion")
        assert kltrack(*asked, "195-KL/TW of 2031").ids == ["195@2031-02-03-01"]
        assert "195-06.c" in kltrack(*asked, "195@2025-09-26").ids
        assert kltrack(*asked, "195").code == 2


class TestRegisterCommand:
    def test_the_shipped_one_alone(self, kltrack: Kltrack, own: Path) -> None:
        ran = kltrack("register", "--json")
        assert [(row["file"], row["layer"], row["holds"]) for row in ran.json["items"]] == [
            (str(shipped_register()), "shipped", "conclusions"),
            (str(shipped_bodies()), "shipped", "bodies"),
            (str(shipped_progress()), "shipped", "progress"),
        ]
        assert (ran.json["folder"], ran.json["timezone"]) == (str(own), "Asia/Ho_Chi_Minh")
        assert f"A new conclusion goes into a file of its own in {own}" in kltrack("register").err

    def test_every_file_with_what_it_says(self, kltrack: Kltrack, own: Path) -> None:
        text = dedent(NEXT).replace(
            "schema = 1", 'schema = 1\n[register]\ntitle = { en = "Mine", vi = "Của tôi" }\ncurated_to = 2026-01-31'
        )
        put(own, "330.toml", text)
        put(own, "bodies.toml", BODIES)
        ran = kltrack("register", "--lang", "vi", "--json")
        first, *_ = ran.json["items"]
        assert first == {
            "file": str(own / "330.toml"), "layer": "own", "holds": "conclusions", "title": "Của tôi",
            "curated_to": "2026-01-31", "conclusions": 1, "assignments": 1,
        }  # fmt: skip
        about = ran.json["register"]
        assert (about["title"], about["curated_to"]) == ("Của tôi", "2026-01-31")
        assert "330-KL/TW" not in about["partial"]
        assert [row["layer"] for row in ran.json["items"]] == ["own", "shipped", "own", "shipped", "shipped"]
        assert "2026-01-31" in kltrack("register").out

    def test_a_named_one_says_where_a_new_file_goes(self, kltrack: Kltrack, register: WriteRegister) -> None:
        path = register(OWN_202)
        assert kltrack("register", "--register", path, "--json").json["folder"] == str(path.parent)


def test_what_is_held_in_part_is_named(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(dedent(OWN_202).replace("issued =", 'coverage = "selection"\nissued ='))
    ran = kltrack("list", "--register", path, "--as-of", "2026-02-01", "--json")
    assert ran.json["register"]["partial"] == ["202-KL/TW"]


def test_today_is_the_day_in_the_registers_zone(kltrack: Kltrack, register: WriteRegister) -> None:
    days = set()
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart
        path = register(dedent(OWN_202).replace("schema = 1", f'schema = 1\n[register]\ntimezone = "{zone}"'))
        days.add(kltrack("list", "--register", path, "--json").json["as_of"])
    assert len(days) == 2


class TestShippedProgress:
    @pytest.fixture(autouse=True)
    def shipped(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        path = tmp_path / "shipped" / "progress.toml"
        path.parent.mkdir()
        path.write_text(
            'entry.a = { assignment = "202-05.2.a", status = "done", on = 2025-12-10, at = 2025-12-11T09:00:00Z }\n'
            'entry.b = { assignment = "202-04.d", status = "started", on = 2025-11-10, at = 2025-11-11T09:00:00Z }\n'
        )
        monkeypatch.setattr("kltrack.cli.opening.shipped_progress", lambda: path)
        return path

    def standing(self, kltrack: Kltrack, *more: str | Path) -> dict[str, str]:
        items = kltrack("list", "--as-of", "2025-12-20", "--json", *more).json["items"]
        return {item["id"]: item["standing"] for item in items}

    def test_it_lies_below_the_written_one(self, kltrack: Kltrack, own: Path, shipped: Path) -> None:
        before = shipped.read_bytes()
        assert self.standing(kltrack)["202-05.2.a"] == "done-on-time"
        assert kltrack("mark", "202-05.2.a", "reopened", "--on", "2025-12-12", "--as-of", "2025-12-20").code == 0
        assert kltrack("mark", "202-04.d", "done", "--on", "2025-12-12", "--as-of", "2025-12-20").code == 0
        found = self.standing(kltrack)
        assert (found["202-05.2.a"], found["202-04.d"]) == ("open-overdue", "done-on-time")
        assert shipped.read_bytes() == before
        written = (own.parent / "progress.toml").read_text(encoding="utf-8")
        assert len(written.splitlines()) == 2
        told = kltrack("journal", "202-04.d", "--json", "--as-of", "2026-01-01").json["items"]
        assert [entry["status"] for entry in told] == ["started", "done"]

    def test_what_it_says_can_be_withdrawn_above_it(self, kltrack: Kltrack, own: Path, shipped: Path) -> None:
        before = shipped.read_bytes()
        assert kltrack("mark", "202-05.2.a", "withdrawn", "--entry", "a", "--as-of", "2025-12-20").code == 0
        for _ in range(2):
            assert self.standing(kltrack)["202-05.2.a"] == "open-overdue"
        assert shipped.read_bytes() == before
        assert (own.parent / "progress.toml").is_file()

    def test_what_mark_would_refuse_does_not_count_there_either(self, kltrack: Kltrack, shipped: Path) -> None:
        assert self.standing(kltrack)["202-05.2.a"] == "done-on-time"
        shipped.write_text(shipped.read_text().replace("on = 2025-12-10", "on = 2025-10-01"))
        for _ in range(2):
            assert self.standing(kltrack)["202-05.2.a"] == "open-overdue"

    def test_an_entry_with_an_id_that_it_has_does_not_count(self, kltrack: Kltrack, own: Path) -> None:
        said = 'entry.a = { assignment = "202-04.d", status = "done", on = 2025-12-12, at = 2025-12-12T09:00:00Z }\n'
        log = put(own.parent, "progress.toml", "# mine\n")
        self.standing(kltrack)
        log.write_text(log.read_text() + said)  # what is kept of the journal is brought up to date
        for _ in range(2):
            ran = kltrack("list", "--as-of", "2025-12-20", "--json")
            standings = {item["id"]: item["standing"] for item in ran.json["items"]}
            assert standings["202-05.2.a"] == "done-on-time"
            assert standings["202-04.d"].startswith("open")
            assert 'progress.toml:2: the id "a" is that of an entry of the shipped journal' in ran.err

    def test_a_register_of_ones_own_does_not_have_it(self, kltrack: Kltrack, tmp_path: Path) -> None:
        copy = put(tmp_path, "copy.toml", shipped_register().read_text(encoding="utf-8"))
        assert self.standing(kltrack, "--register", copy)["202-05.2.a"] == "open-overdue"

    def test_it_may_be_left_out(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "mine.toml", "schema = 1\n[register]\nshipped_progress = false\n")
        assert self.standing(kltrack)["202-05.2.a"] == "open-overdue"

    def test_what_it_says_of_a_replaced_record_is_no_fault(self, kltrack: Kltrack, own: Path) -> None:
        put(own, "202.toml", OWN_202)
        ran = kltrack("list", "--as-of", "2025-12-20", "--json")
        assert (ran.code, ran.err) == (0, "")

    def test_it_is_told_by_register(self, kltrack: Kltrack, own: Path, shipped: Path) -> None:
        assert own.is_dir()
        last = kltrack("register", "--json").json["items"][-1]
        assert (last["file"], last["layer"], last["holds"]) == (str(shipped), "shipped", "progress")

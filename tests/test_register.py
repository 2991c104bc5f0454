"""A register with mistakes in it: every problem at once, with its file and line, and never half an answer."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, Ran, WriteRegister

SOUND = """\
schema = 1

[[conclusion]]
number = "202-KL/TW"
issued = 2025-10-31

[[conclusion.assignment]]
id = "202-01"
task = { en = "Finish the work" }
lead = ["government"]
deadline = { before = 2025-12-15 }
"""


@pytest.fixture
def refusal(register: WriteRegister, kltrack: Kltrack) -> Any:
    """The problems of a register, each without the folder that its file is in."""

    def of(text: str | bytes, **more: str) -> list[str]:
        return problems(kltrack("due", "--register", register(text, **more)))

    return of


def problems(ran: Ran) -> list[str]:
    """The problems that a refusal lists, with the file's name for its path."""
    assert (ran.code, ran.out) == (65, ""), ran
    assert "Traceback" not in ran.err
    heading, *listed = ran.err.splitlines()
    count = int(heading.split()[3])
    assert heading == f"The register has {count} error{'s' if count > 1 else ''}:"
    assert len(listed) == count
    return [line.rpartition("/")[2] if line.count("/") < 20 else line for line in map(_name_for_path, listed)]


def _name_for_path(line: str) -> str:
    path, colon, rest = line.partition(":")
    return Path(path).name + colon + rest.replace("/", "∕")


def changed(old: str, new: str) -> str:
    """The sound register with one thing changed."""
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def test_the_sound_register_is_sound(register: WriteRegister, kltrack: Kltrack) -> None:
    ran = kltrack("due", "--register", register(SOUND), "--as-of", "2025-11-01", "--json")
    assert (ran.code, ran.ids) == (0, ["202-01"])


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("before = 2025-12-15", "before = 2025-02-31", ":11: a date that does not exist; write a day of the calendar"),
        ("issued = 2025-10-31", "issued = 20251031", ":5: 202-KL∕TW: issued = 20251031 is no date; write the day as"),
        ("issued = 2025-10-31", 'issued = "2025-10-31"', ':5: 202-KL∕TW: issued = "2025-10-31" is no date'),
        ("issued = 2025-10-31", "issued = 2025-10-31T09:00:00Z", ":5: 202-KL∕TW: issued"),
        ("before = 2025-12-15", "before = 0", ":11: 202-01: deadline.before = 0 is no date"),
        ("before = 2025-12-15", "before = 1.5", ":11: 202-01: deadline.before = 1.5 is no date"),
        ("before = 2025-12-15", "before = true", ":11: 202-01: deadline.before = true is no date"),
        (
            "before = 2025-12-15",
            "befor = 2025-12-15",
            ':11: 202-01: unknown key "deadline.befor"; did you mean "before"?',
        ),
        ('lead = ["gov', 'leads = ["gov', ':10: 202-01: unknown key "leads"; did you mean "lead"?'),
        (
            'lead = ["government"]',
            'lead = "government"',
            ':10: 202-01: lead = "government" is no list; write lead = [ … ]',
        ),
        ('lead = ["government"]', "lead = [1]", ":10: 202-01: lead = 1 is no text"),
        ('lead = ["government"]', 'lead = ["goverment"]', 'no body has the id "goverment"; did you mean "government"?'),
        (
            'lead = ["government"]',
            'lead = ["The Government"]',
            ':10: 202-01: lead = "The Government" is no id; write small',
        ),
        ('task = { en = "Finish the work" }', 'task = "Finish"', ':9: 202-01: task = "Finish" is no table'),
        ('task = { en = "Finish the work" }', "task = {}", ":9: 202-01: task has no text in any language; write one"),
        ('{ en = "Finish', '{ eng = "Finish', ':9: 202-01: task has "eng", which is no language; write a code of two'),
        ('{ en = "Finish the work" }', '{ en = " " }', ":9: 202-01: task.en is empty; write it"),
        ('task = { en = "Finish the work" }\n', "", ':7: 202-01: key "task" is missing; write it'),
        (
            '"202-01"',
            '"203-01"',
            ':8: 203-01: id "203-01" does not begin with its conclusion\'s number; begin it with "202-"',
        ),
        ('"202-01"', '"one"', ':7: one: id "one" is not <conclusion number>'),
        ('"202-KL/TW"', '"202@KL"', ':3: 202@KL: number = "202@KL" is no number; write it as it is printed'),
        ('number = "202-KL/TW"', "", ":3: conclusion needs a number or, where none is printed, an id, and not both"),
        ("issued = 2025-10-31", 'issued = "2025-13"', ':5: 202-KL∕TW: issued = "2025-13" is no date'),
        (
            "issued = 2025-10-31",
            'issued = 2025-10-31\ntype = "poem"',
            ':6: 202-KL∕TW: type = "poem" is not known; write',
        ),
        (
            "issued = 2025-10-31",
            'issued = 2025-10-31\ncoverage = "part"',
            ':6: 202-KL∕TW: coverage = "part" is not known',
        ),
        (
            "before = 2025-12-15",
            "before = 2025-12-15, by = 2025-12-16",
            ":11: 202-01: deadline has two kinds of deadline",
        ),
        (
            "before = 2025-12-15",
            "before = 2025-10-31",
            ":11: 202-01: the last day 2025-10-30 lies before the day of issue",
        ),
        ("schema = 1", "schema = 2", ":1: schema = 2 is not known; this version reads schema = 1"),
        ("schema = 1", 'schema = "1"', ':1: schema = "1" is no whole number; write schema = 1, without quotes'),
        ("schema = 1", "schema = true", ":1: schema = true is no whole number; write schema = 1, without quotes"),
        ("schema = 1\n", "", ':1: key "schema" is missing; begin the file with schema = 1'),
        ("Finish", "Finish \\u001b[31m", ":9: 202-01: task.en holds the control character U+001B; take it out"),
        ("Finish", "Finish \\u009b31m", ":9: 202-01: task.en holds the control character U+009B"),
        ("Finish", "Finish \\u202e", ":9: 202-01: task.en holds the control character U+202E"),
        ("Finish", "Finish \u2066", ":9: 202-01: task.en holds the control character U+2066"),
        ("Finish", "Finish \\u0000", ":9: 202-01: task.en holds the control character U+0000"),
        ("Finish", "Finish \x1b[31m", ":9: not TOML"),
        ("lead", 'kind = "duty"\nlead', ':10: 202-01: kind = "duty" is not known; write one of'),
        ("lead", 'cites = ["18-NQ/TW"]\nlead', ':10: 202-01: no document or conclusion has the id "18-NQ∕TW"'),
        (
            "lead",
            'continues = ["202-02"]\nlead',
            ':10: 202-01: no assignment has the id "202-02"; did you mean "202-01"?',
        ),
        ("lead", 'continues = ["202-01"]\nlead', ":10: 202-01: continues itself; take it out"),
        ("lead", 'source = [{ id = "paper" }]\nlead', ':10: 202-01: no source has the id "paper"'),
        ("lead", 'amends = [{ document = "213-QD/TW" }]\nlead', ":10: 202-01: no document or conclusion has the id"),
        ("before = 2025-12-15 }", "before = 2025-12-15 ]", ":11: not TOML"),
        ("lead = ", "lead ", ":10: not TOML"),
        ("lead", 'task = { en = "Again" }\nlead', ":10: not TOML"),
    ],
)
def test_a_mistake_is_told_with_its_line(refusal: Any, old: str, new: str, problem: str) -> None:
    (told,) = refusal(changed(old, new))
    assert told.startswith("register.toml:")
    assert problem in told


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", ":1: the file is empty; begin it with schema = 1"),
        (b"# only a comment\n", ":1: the file is empty"),
        (SOUND.encode() + b'note = "caf\xe9"\n', ":12: the file is not UTF-8: byte 0xe9; save it as UTF-8"),
        ("schema = 1\n".encode("utf-16"), ":1: the file is not UTF-8"),
        (b"schema = 1\nx = " + b"[" * 5000 + b"]" * 5000, ":2: lists or tables nested too deeply"),
        (b"schema = 1\ny = 1\nx = " + b"9" * 50_000 + b"\n", ":3: a number of thousands of digits"),
        (b"schema = " + b"9" * 4_000, ":1: schema = 999"),
        (b"schema = 1\n" + b"\x00" * 20, ":2: not TOML"),
        (b"schema = 1\nconclusion = 3\n", ":2: conclusion = 3 is no list"),
        (b"schema = 1\nconclusion = [3]\n", ":2: conclusion = 3 is no table"),
        (b"schema = 1\n[conclusion]\nnumber = '2'\n", ":2: conclusion = a table is no list"),
        (b"\xff\xfe\x00", ":1: the file is not UTF-8: byte 0xff"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_a_file_that_is_no_register(refusal: Any, content: bytes, problem: str) -> None:
    (told,) = refusal(content)
    assert problem in told
    assert len(told) < 400


def test_every_problem_is_told_at_once(refusal: Any) -> None:
    told = refusal("""
        schema = 1

        [[document]]
        id = "18-NQ/TW"
        by = "nobody"

        [[event]]
        id = "session"
        name = { en = "Session" }
        first = 2025-12-11
        last = 2025-10-20

        [[conclusion]]
        number = "202-KL/TW"
        issued = 2025-10-31

        [[conclusion.assignment]]
        id = "202-01"
        task = { en = "One" }
        lead = ["government", "goverment"]
        deadline = { before = 2025-12-15, by = 2025-12-31 }

        [[conclusion.assignment]]
        id = "202-02"
        task = { en = "Two" }
        colour = "red"
        continues = ["202-09"]

        [[conclusion.assignment]]
        id = "202-02"
        task = { en = "Three" }
        continues = ["202-08"]

        [[conclusion]]
        number = "221-KL/TW"
        issued = "28 November 2025"
        [[conclusion.assignment]]
        id = "221-01"
        task = { en = "Four" }
        deadline = { on = 17 }
    """)
    assert [re.sub(r"first at \S+", "first at PATH", line.split(";")[0]) for line in told] == [
        'register.toml:5: 18-NQ∕TW: no body has the id "nobody"',
        "register.toml:7: session: last 2025-10-20 lies before first 2025-12-11",
        'register.toml:20: 202-01: no body has the id "goverment"',
        "register.toml:21: 202-01: deadline has two kinds of deadline, before and by",
        'register.toml:26: 202-02: unknown key "colour"',
        'register.toml:27: 202-02: no assignment has the id "202-09"',
        'register.toml:29: 202-02: assignment "202-02" is there twice, first at PATH',
        'register.toml:32: 202-02: no assignment has the id "202-08"',
        'register.toml:36: 221-KL∕TW: issued = "28 November 2025" is no date',
        "register.toml:40: 221-01: deadline.on = 17 is no date",
    ]


@pytest.mark.parametrize(
    ("misspelt", "line", "remedy"),
    [
        ('[[conclusions]]\nnumber = "1-KL/TW"', 13, 'unknown key "conclusions"; did you mean "conclusion"?'),
        ('[[conclusion.assigment]]\nid = "202-02"', 13, 'unknown key "assigment"; did you mean "assignment"?'),
        ("[conclusion.signatry]\nname = 'x'", 13, 'unknown key "signatry"; did you mean "signatory"?'),
        ('[[events]]\nid = "x"\n[[events]]\nid = "y"', 13, 'unknown key "events"; did you mean "event"?'),
    ],
)
def test_a_misspelt_table_is_told_where_it_stands_first(refusal: Any, misspelt: str, line: int, remedy: str) -> None:
    (told,) = refusal(f"{SOUND}\n{misspelt}\n")
    assert told.startswith(f"register.toml:{line}: ")
    assert told.endswith(remedy)


def test_ids_used_twice(refusal: Any) -> None:
    twice = SOUND + '\n[[conclusion.assignment]]\nid = "202-01"\ntask = { en = "Again" }\n'
    (told,) = refusal(twice)
    assert told.startswith('register.toml:13: 202-01: assignment "202-01" is there twice, first at ')
    assert told.endswith("register.toml:7; give one of them another id")


@pytest.mark.parametrize("number", [5, 40])
def test_a_line_after_long_values_is_counted_right(refusal: Any, number: int) -> None:
    # U+0085 and U+2028 end a line for Python but not for TOML; brackets and hashes in text open nothing.
    filler = "".join(f'note = """\n[[conclusion]] # {n}\n"""\nlead = [ # ]\n  "government",\n]\n' for n in range(1))
    tail = "".join(
        f'\n[[conclusion.assignment]]\nid = "202-{n:02}"\ntask = {{ en = "x # [ \u00a0" }}\n{filler}'
        for n in range(2, number)
    )
    text = SOUND + tail + 'colour = "red"\n'
    (told,) = refusal(text)
    assert told.startswith(f"register.toml:{len(text.splitlines())}: 202-{number - 1:02}: unknown key")


@pytest.mark.parametrize(
    "value",
    [
        '[[1], ["]"], # [\n  [2],\n  ["a", { b = "}" }]\n]',
        '[\n[1],\n["a"]\n]',
        '[ # one, [\n\n  # two\n["a"],\n# three\n  \n  ["b"]\n]',
        "[[[[[[1]]]]], { c = [{ d = '[' }] }]",
        "'''\n[conclusion]\nid = 1\n''' # [x]",
        '"""a\n[[conclusion.assignment]]""" ',
        '"\\"["  # ]',
        "[]\n  # [conclusion]",
    ],
)
def test_brackets_in_values_make_no_table(refusal: Any, value: str) -> None:
    text = changed("lead = [", f'"x] = [" = {value}\n  colour = "red"\nlead = [')
    first, second = refusal(text)
    assert first.startswith('register.toml:10: 202-01: unknown key "x] = ["')
    assert second.startswith(f'register.toml:{11 + value.count(chr(10))}: 202-01: unknown key "colour"')


def test_python_line_ends_in_text_do_not_shift_the_lines(refusal: Any) -> None:
    text = changed("Finish the work", "Finish\u2028 the\u0085 work") + 'colour = "red"\n'
    first, second = refusal(text)
    assert first.startswith("register.toml:9: 202-01: task.en holds the control character U+2028, U+0085")
    assert second.startswith('register.toml:12: 202-01: unknown key "colour"')


def test_windows_line_ends_and_a_byte_order_mark_are_fine(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(b"\xef\xbb\xbf" + SOUND.replace("\n", "\r\n").encode())
    assert kltrack("list", "--register", path, "--as-of", "2025-11-01", "--json").ids == ["202-01"]


def test_the_same_name_composed_or_decomposed(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(SOUND.replace("Finish the work", "Ba\u0309o đảm"))
    ran = kltrack("list", "--register", path, "--as-of", "2025-11-01", "--json")
    assert ran.json["items"][0]["task"] == "B\u1ea3o đảm"


class TestDirectoryOfFiles:
    """A register that is a folder."""

    def test_its_files_are_read_together(self, register: WriteRegister, kltrack: Kltrack) -> None:
        register(SOUND, name="r/a.toml")
        other = SOUND.replace('"202', '"221')
        folder = register(other + 'continues = ["202-01"]\n', name="r/b.toml").parent
        register("nonsense", name="r/progress.toml")
        register("nonsense", name="r/notes.txt")
        register("nonsense", name="r/old/c.toml")
        ran = kltrack("list", "--register", folder, "--as-of", "2026-01-01", "--json")
        assert ran.ids == ["202-01", "221-01"]
        assert ran.json["items"][1]["continues"] == ["202-01"]

    def test_what_an_editor_leaves_beside_an_open_file_is_no_part(
        self, register: WriteRegister, kltrack: Kltrack
    ) -> None:
        folder = register(SOUND, name="r/a.toml").parent
        (folder / ".#a.toml").symlink_to("user@host.1234")
        register("nonsense", name="r/.a.toml")
        register("nonsense", name="r/a.toml~")
        assert kltrack("list", "--register", folder, "--as-of", "2026-01-01", "--json").ids == ["202-01"]

    def test_the_problems_of_every_file_are_told(self, register: WriteRegister, kltrack: Kltrack) -> None:
        register(changed("before = 2025-12-15", "befor = 2025-12-15"), name="r/a.toml")
        register(SOUND.replace('"202', '"221').replace('["gov', '["gouv'), name="r/b.toml")
        folder = register("schema = 1\n[[conclusion]\n", name="r/c.toml").parent
        told = problems(kltrack("due", "--register", folder))
        assert [line.split(": ")[0] for line in told] == ["a.toml:11", "b.toml:10", "c.toml:2"]

    def test_a_broken_file_makes_no_problem_of_another(self, register: WriteRegister, kltrack: Kltrack) -> None:
        """What the broken file would define is not said to be missing."""
        register(changed("lead", 'continues = ["195-01"]\ncites = ["9-KH"]\nlead'), name="r/a.toml")
        folder = register('schema = 1\n[[document]]\nid = "9-KH"\n[[x\n', name="r/b.toml").parent
        (told,) = problems(kltrack("due", "--register", folder))
        assert told.startswith("b.toml:4: not TOML")

    def test_an_id_in_two_files(self, register: WriteRegister, kltrack: Kltrack) -> None:
        register(SOUND, name="r/a.toml")
        folder = register(SOUND.replace("10-31", "10-30"), name="r/b.toml").parent
        told = problems(kltrack("due", "--register", folder))
        assert any('assignment "202-01" is there twice, first at' in line for line in told)

    def test_the_bodies_beside_it_are_the_ones_that_count(self, register: WriteRegister, kltrack: Kltrack) -> None:
        bodies = 'schema = 1\n[[body]]\nid = "bureau"\ntype = "ministry"\nname = { en = "Bureau" }\n'
        folder = register(SOUND.replace('"government"', '"bureau"'), bodies, name="r/a.toml").parent
        ran = kltrack("due", "--register", folder, "--as-of", "2025-11-01", "--for", "bureau", "--json")
        assert ran.ids == ["202-01"]
        assert kltrack("due", "--register", folder, "--for", "Ministry of Finance").code == 2

    def test_without_files_it_cannot_be_read(self, tmp_path: Path, kltrack: Kltrack) -> None:
        ran = kltrack("due", "--register", tmp_path)
        assert (ran.code, ran.out) == (66, "")
        assert ran.err == (
            f"The register {tmp_path} holds no *.toml file with conclusions. "
            "Name one with --register or KLTRACK_REGISTER.\n"
        )


class TestBodies:
    """The directory of bodies beside a register."""

    @pytest.mark.parametrize(
        ("bodies", "told"),
        [
            ("schema = 1\n[[body]\n", [":2: not TOML"]),
            ("", [":1: the file is empty"]),
            ("schema = 7\n", [":1: schema = 7 is not known"]),
        ],
    )
    def test_unreadable_bodies_are_the_one_problem(self, refusal: Any, bodies: str, told: list[str]) -> None:
        found = refusal(SOUND, bodies=bodies)
        assert len(found) == len(told)
        assert found[0].startswith(f"bodies.toml{told[0]}")

    def test_every_mistake_is_told(self, refusal: Any) -> None:
        told = refusal(
            SOUND,
            bodies="""
                schema = 1
                [[body]]
                id = "government"
                type = "A cabinet"
                name = { en = "Government" }
                [[body]]
                id = "old-ministry"
                type = "ministry"
                name = { en = "Old Ministry" }
                successors = ["government"]
                [[body]]
                id = "prime-minister"
                type = "office-holder"
                name = { en = "Prime Minister" }
                stands_for = ["goverment"]
                [[body]]
                id = "late"
                type = "ministry"
                name = { en = "Late" }
                valid_from = 2025-03-01
                valid_to = 2025-02-28
                [[group]]
                id = "all"
                name = { en = "All" }
                member_typs = ["ministry"]
            """,
        )
        assert [line.split(";")[0] for line in told] == [
            'bodies.toml:4: government: type = "A cabinet" is no id',
            "bodies.toml:6: old-ministry: has successors but no valid_to",
            'bodies.toml:15: prime-minister: no body has the id "goverment"',
            "bodies.toml:16: late: valid_to 2025-02-28 lies before valid_from 2025-03-01",
            'bodies.toml:25: all: unknown key "member_typs"',
        ]


@contextmanager
def nobody_may_enter(folder: Path) -> Iterator[None]:
    """Takes the permissions of a folder away, and root's for the time being, to whom they would not matter."""
    user = os.geteuid()
    folder.chmod(0)
    try:
        if user == 0:
            os.seteuid(65534)
        yield
    finally:
        os.seteuid(user)
        folder.chmod(0o700)


class TestUnreadable:
    """What cannot be opened at all is 66."""

    def test_a_missing_file(self, tmp_path: Path, kltrack: Kltrack) -> None:
        ran = kltrack("due", "--register", tmp_path / "none.toml")
        assert (ran.code, ran.out) == (66, "")
        assert ran.err == (
            f"The register {tmp_path / 'none.toml'} does not exist. Name one with --register or KLTRACK_REGISTER.\n"
        )

    def test_the_variable_names_a_register_too(self, tmp_path: Path, kltrack: Kltrack) -> None:
        assert kltrack("due", env={"KLTRACK_REGISTER": str(tmp_path / "none.toml")}).code == 66

    def test_a_file_without_permission(self, register: WriteRegister, kltrack: Kltrack) -> None:
        path = register(SOUND, name="locked/register.toml")
        assert kltrack("due", "--register", path).code == 0
        for register_path in (path, path.parent):
            with nobody_may_enter(path.parent):
                ran = kltrack("due", "--register", register_path)
            assert (ran.code, ran.out) == (66, "")
            assert ran.err == f"The register {register_path} cannot be read: Permission denied.\n"

    def test_a_dangling_link(self, tmp_path: Path, kltrack: Kltrack) -> None:
        (tmp_path / "link.toml").symlink_to(tmp_path / "nowhere.toml")
        assert kltrack("due", "--register", tmp_path / "link.toml").code == 66
        assert kltrack("due", "--register", tmp_path).code == 66

    def test_a_folder_named_like_a_file(self, tmp_path: Path, kltrack: Kltrack) -> None:
        (tmp_path / "folder.toml").mkdir()
        ran = kltrack("due", "--register", tmp_path)
        assert (ran.code, ran.out) == (66, "")
        assert "Traceback" not in ran.err


def test_a_mistake_made_later_is_not_answered_from_the_cache(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(SOUND)
    assert kltrack("due", "--register", path, "--as-of", "2025-11-01").code == 0
    path.write_text(changed("before = 2025-12-15", "before = 2025-12-16"), encoding="utf-8")
    (item,) = kltrack("due", "--register", path, "--as-of", "2025-11-01", "--json").json["items"]
    assert item["deadline"]["last"] == "2025-12-15"
    path.write_text(SOUND[:-20], encoding="utf-8")
    assert kltrack("due", "--register", path).code == 65
    path.unlink()
    assert kltrack("due", "--register", path).code == 66


def test_one_record_tells_all_its_mistakes_at_once(refusal: Any) -> None:
    """A fault of format hides neither what a record refers to nor when it is due, nor that of the records below it."""
    told = refusal(
        """\
schema = 1
[[conclusion]]
number = "300-KL/TW"
issued = 2025-12-01
titel = "x"
issuers = ["polit"]
[[conclusion.assignment]]
id = "300-01"
task = { en = "Do" }
fields = 3
cites = ["nope"]
lead = ["nobody"]
source = [{ id = "q", paragraph = 0 }]
deadline = { by = 2025-11-01 }
[[conclusion.assignment]]
id = "300-02"
lead = ["nobody-else"]
"""
    )
    lines = [int(problem.split(":")[1]) for problem in told]
    assert lines == [5, 6, 10, 11, 12, 13, 13, 14, 15, 17]
    assert 'no body has the id "polit"' in told[1]
    assert 'no document or conclusion has the id "nope"' in told[3]
    assert 'no source has the id "q"' in told[6]
    assert "the last day 2025-11-01 lies before the day of issue 2025-12-01" in told[7]
    assert 'no body has the id "nobody-else"' in told[9]

"""What a person sees: tables in a terminal of any width, and an orderly end when the other side is gone."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import shlex
import signal
import struct
import subprocess
import termios
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from conftest import Kltrack, Terminal, WriteRegister, everything
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from kltrack.render.folding import folded

QUESTION = ("due", "--before", "2025-12-15", "--for", "Ministry of Finance", "--as-of", "2025-11-01")
HEADING = re.compile("^ *(?:Id|What|Who|Last day|As written|Mã|Nội dung|Cơ quan|Ngày cuối|Nguyên văn): ", re.MULTILINE)
STYLE = re.compile(r"\x1b\[[0-9;]*m")


def folding(lines: Iterable[str]) -> list[str]:
    """The lines, their styles aside, without those that stay whole to be copied: a command line, an id or an address
    that is too long stands on a line of its own."""
    bare = [STYLE.sub("", line) for line in lines]
    return [line for line in bare if not line.startswith("kltrack ") and (len(line.split()) != 1 or len(line) < 40)]


def through_a_pipe(program: list[str], words: str, columns: int = 120, env: Mapping[str, str] | None = None) -> str:
    """What a terminal shows of a command whose output goes through another program, as through a pager."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    line = f"{shlex.join([*program, *QUESTION])} {words} | cat"
    whole = {**os.environ, "TERM": "xterm-256color", **(env or {})}
    with subprocess.Popen(["sh", "-c", line], stdin=theirs, stdout=theirs, stderr=theirs, env=whole):
        os.close(theirs)
        return everything(ours).decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("words", "env", "coloured"),
    [
        ("--color always", {}, True),
        ("--color always", {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("--format table", {"FORCE_COLOR": "1"}, True),
        ("--format table", {"FORCE_COLOR": "0"}, False),
        ("--format table", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("--format table --color never", {"FORCE_COLOR": "1"}, False),
        ("--format table --color auto", {}, False),
        ("--format plain --color always", {}, False),
        ("", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_in_a_pipe(program: list[str], words: str, env: Mapping[str, str], coloured: bool) -> None:
    assert ("\x1b[" in through_a_pipe(program, words, env=env)) is coloured


def test_behind_a_pager_a_table_is_as_wide_as_the_terminal(program: list[str]) -> None:
    for columns in (70, 130):
        shown = folding(through_a_pipe(program, "--color always", columns).splitlines())
        assert columns * 0.8 < max(map(cell_len, shown)) <= columns
    narrow = folding(through_a_pipe(program, "--color always", 130, {"COLUMNS": "60"}).splitlines())
    assert max(map(cell_len, narrow)) <= 60


def test_on_a_terminal_without_colour(terminal: Terminal) -> None:
    assert "\x1b[" not in terminal(*QUESTION, "--color", "never")


@pytest.mark.parametrize("columns", [40, 60, 76, 80, 120, 160, 300])
@pytest.mark.parametrize(
    "arguments",
    [
        QUESTION,
        ("list", "--as-of", "2025-12-01", "--lang", "vi"),
        ("bodies",),
        ("bodies", "Ministry of Finance"),
        ("conclusions",),
        ("show", "221-07.c", "--as-of", "2025-12-01"),
    ],
    ids=" ".join,
)
def test_no_line_is_wider_than_asked(kltrack: Kltrack, arguments: tuple[str, ...], columns: int) -> None:
    shown = kltrack(*arguments, "--format", "table", env={"COLUMNS": str(columns)}).lines
    assert [line for line in folding(shown) if cell_len(line) > columns] == []
    assert len(shown) > 2


@pytest.mark.parametrize("columns", [60, 160])
def test_a_table_is_as_wide_as_the_terminal(terminal: Terminal, columns: int) -> None:
    widest = max(map(cell_len, folding(terminal(*QUESTION, columns=columns).splitlines())))
    assert columns - 20 < widest <= columns


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_an_error_is_folded_between_words(terminal: Terminal, process: Kltrack, language: str) -> None:
    arguments = ("--lang", language, "due", "--sort", "nothing")
    shown = terminal(*arguments, columns=60)
    whole = process(*arguments).err
    assert max(map(cell_len, shown.splitlines())) <= 60 < len(whole)
    assert shown.split() == whole.split()


def test_what_is_copied_from_a_terminal_is_not_broken(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "a-folder-with-a-long-name" / "a-register-with-a-long-name.toml"
    assert str(file) in terminal("due", "--register", file, columns=40).splitlines()
    asked = terminal("ask", "due for the Ministry of Finance before 15 December 2025", columns=40)
    command = 'kltrack due --before 2025-12-15 --for "Ministry of Finance"'
    assert command in STYLE.sub("", asked).splitlines()


def test_a_line_that_is_folded_keeps_its_indent_and_its_width() -> None:
    assert folded("  one two three", 9) == ["  one two", "  three"]
    assert folded("e\u0302" * 5 + " " + "\u4e00" * 3, 11) == ["e\u0302" * 5, "\u4e00" * 3]
    assert folded("on Mon 15 Dec 2025, in 2 days", 18) == ["on Mon", "15 Dec 2025, in 2", "days"]
    assert folded("26\u00a0nov. 2026", 8) == ["26\u00a0nov.", "2026"]
    assert folded("Ask: kltrack list --for 'A B' --json=\"c d\" --todo. Or ask again", 20) == [
        "Ask:",
        "kltrack list --for 'A B' --json=\"c d\" --todo. Or",
        "ask again",
    ]


@pytest.mark.parametrize("columns", [60, 80, 160])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_nothing_is_cut_off(kltrack: Kltrack, columns: int, language: str) -> None:
    arguments = ("list", "--as-of", "2025-12-01", "--lang", language)
    shown = kltrack(*arguments, "--format", "table", env={"COLUMNS": str(columns)}).out
    items = kltrack(*arguments, "--json").json["items"]
    assert [item["id"] for item in items if item["id"] not in shown] == []
    wanted = {
        word
        for item in items
        for text in (item["task"], item["deadline"]["wording"] or "", *(body["name"] for body in item["lead"]))
        for word in text.split()
    }
    # A word longer than its column is folded; the others stand whole.
    assert [word for word in wanted if len(word) <= 12 and word not in shown] == []
    assert shown.count("…") == sum((item["deadline"]["wording"] or "").count("…") for item in items)


@pytest.mark.parametrize("language", ["en", "vi"])
def test_folding_loses_no_letter(kltrack: Kltrack, language: str) -> None:
    def letters(columns: int) -> list[str]:
        arguments = ("list", "--as-of", "2025-12-01", "--lang", language, "--format", "table")
        shown = kltrack(*arguments, env={"COLUMNS": str(columns)}).out
        rows = shown.partition("─\n")[2] or HEADING.sub("", shown)  # without the head of a table, or of each value
        return sorted("".join(rows.split()))

    whole = letters(1000)
    assert [columns for columns in range(76, 100) if letters(columns) != whole] == []


@pytest.mark.usefixtures("first_version")
def test_a_line_says_what_its_colour_says(terminal: Terminal) -> None:
    shown = terminal(*QUESTION)
    assert re.search(r"\x1b\[[0-9;]*31m[^\x1b]*2025", shown)  # red on the overdue day
    plain = terminal(*QUESTION, env={"NO_COLOR": "1"})
    assert STYLE.sub("", shown).split() == plain.split()
    assert "18 days overdue" in " ".join(plain.split())


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}], ids=str)
def test_no_colour_where_none_is_wanted(terminal: Terminal, env: dict[str, str]) -> None:
    assert "\x1b" not in terminal(*QUESTION, env=env)
    assert "195-06.c" in terminal(*QUESTION, env=env)


def test_an_empty_no_color_means_nothing(terminal: Terminal) -> None:
    assert "\x1b[" in terminal(*QUESTION, env={"NO_COLOR": ""})


@pytest.mark.usefixtures("first_version")
def test_a_pipe_gets_plain_lines(process: Kltrack) -> None:
    for env in ({}, {"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1", "COLUMNS": "20", "TERM": "xterm-256color"}):
        ran = process(*QUESTION, env=env)
        assert "\x1b" not in ran.out + ran.err
        assert len(ran.lines) == 5
        assert "─" not in ran.out


def test_a_table_can_be_had_in_a_pipe(process: Kltrack) -> None:
    ran = process(*QUESTION, "--format", "table", env={"COLUMNS": "100"})
    assert "\x1b" not in ran.out
    assert max(map(cell_len, folding(ran.lines))) <= 100
    assert len(ran.lines) > 5


@pytest.mark.parametrize("env", [{}, {"HOME": "/dev/null/x"}, {"XDG_CACHE_HOME": "/dev/null/x"},
                                 {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}], ids=str)  # fmt: skip
def test_it_answers_without_an_environment(
    program: list[str], tmp_path: Path, env: dict[str, str], kltrack: Kltrack
) -> None:
    whole = {"HOME": str(tmp_path), **env}
    done = subprocess.run([*program, *QUESTION, "--json"], capture_output=True, env=whole, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == kltrack(*QUESTION, "--json").out
    done = subprocess.run([*program, *QUESTION], capture_output=True, env=whole, cwd=tmp_path, check=False)
    assert done.returncode == 0
    assert len(done.stdout.decode().splitlines()) == int(kltrack(*QUESTION, "--count").out) == 16


@pytest.fixture
def large(register: WriteRegister) -> Path:
    """A register whose answer is longer than a pipe holds."""
    head = 'schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-01\n'
    records = (
        f'[[conclusion.assignment]]\nid = "9-{n:04}"\ntask = {{ en = "{"Work on it " * 20}" }}\n'
        f"deadline = {{ by = 2025-12-31 }}\n"
        for n in range(1, 1001)
    )
    return register(head + "".join(records))


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("form", ["plain", "json", "table"])
def test_a_reader_that_goes_ends_it_silently(program: list[str], large: Path, form: str, unbuffered: str) -> None:
    command = [*program, "list", "--register", str(large), "--as-of", "2025-02-01", "--format", form]
    env = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@pytest.mark.parametrize("arguments", [["--help"], ["due", "--help"], ["--version"], ["schema"], [*QUESTION]], ids=str)
def test_a_pipe_that_nobody_reads(program: list[str], arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*program, *arguments], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize("arguments", [["due", "--on", "2035-01-01"], ["due", "--help"], [*QUESTION]], ids=str)
def test_a_pipe_that_nobody_reads_for_both_streams(program: list[str], arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*program, *arguments], stdout=writing, stderr=writing, check=False)
    os.close(writing)
    assert done.returncode == 141


def test_notes_that_nobody_reads_change_nothing(program: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*program, "due", "--on", "2035-01-01"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=writing, check=False)
    os.close(writing)
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.parametrize("arguments", [["--help"], ["due", "--help"], ["--version"], ["schema"], [*QUESTION]], ids=str)
def test_an_output_that_is_full_is_one_line(program: list[str], arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*program, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    told = done.stderr.decode()
    assert (done.returncode, told) == (74, "Standard output cannot be written: No space left on device.\n")


def test_a_closed_output_is_one_line(program: list[str]) -> None:
    shell = ["sh", "-c", 'exec "$@" >&-', "sh"]
    for arguments in (QUESTION, ("--help",)):
        done = subprocess.run([*shell, *program, *arguments], stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr.count(b"\n")) == (74, 1)


def test_a_closed_standard_error_changes_nothing(program: list[str], kltrack: Kltrack) -> None:
    shell = ["sh", "-c", 'exec "$@" 2>&-', "sh"]
    done = subprocess.run([*shell, *program, *QUESTION], stdout=subprocess.PIPE, check=False)
    assert (done.returncode, done.stdout.decode()) == (0, kltrack(*QUESTION).out)
    done = subprocess.run([*shell, *program, "due", "--for", "nobody"], stdout=subprocess.PIPE, check=False)
    assert (done.returncode, done.stdout) == (2, b"")


def test_interrupted_it_ends_silently_with_130(program: list[str]) -> None:
    command = [*program, "due", "--register", "/dev/stdin"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as running:
        assert running.stdin is not None
        running.stdin.write(b"#" * 200_000)  # more than a pipe holds: it is written once kltrack reads
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert (running.returncode, out, err) == (130, b"", b"")


HOSTILE = "[red]x[/] [link=http://x]y[/link] :smile: **b** <b>&amp; {{ x }} %s | \\\\[ `rm` =1+1"


@pytest.mark.parametrize("form", ["table", "plain", "csv", "json", "ndjson", "markdown"])
def test_markup_in_a_register_is_text(register: WriteRegister, kltrack: Kltrack, form: str) -> None:
    path = register(f"""
        schema = 1
        [[conclusion]]
        number = "9-KL/TW"
        issued = 2025-01-01
        [[conclusion.assignment]]
        id = "9-01"
        task = {{ en = "{HOSTILE}" }}
        deadline = {{ by = 2025-12-31, wording = "[bold]by[/bold]" }}
    """)
    ran = kltrack("list", "--register", path, "--as-of", "2025-02-01", "--format", form, env={"COLUMNS": "250"})
    text = HOSTILE.replace("\\\\", "\\")
    if form == "markdown":
        unescaped = re.sub(r"\\([\\`*_\[\]<>|#~])", r"\1", ran.out)
        assert text in unescaped
        assert "[red]" not in ran.out.replace("\\[", "(")
    elif form in ("json", "ndjson"):
        assert text.replace("\\", "\\\\") in ran.out
    else:
        assert text in ran.out


@pytest.mark.parametrize(
    "hostile", ["\x1b[31mred", "\x1b]8;;http://x\x1b\\y", "\u202eleft", "\x9b31m", "a\rb", "a\x07"]
)
@pytest.mark.parametrize("form", ["table", "csv"])
def test_what_a_user_types_never_reaches_the_terminal_as_control(
    kltrack: Kltrack, tmp_path: Path, hostile: str, form: str
) -> None:
    control = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
    for arguments in (
        ("list", "--text", f"{hostile} x", "--explain", "--format", form),
        ("due", "--for", hostile, "--format", form),
        ("due", "--before", hostile, "--format", form),
        ("due", "--fields", hostile, "--format", form),
        ("due", "--format", hostile),
        ("due", f"--{hostile}"),
        ("due", "--register", str(tmp_path / hostile)),
        ("check", str(tmp_path / hostile)),
        ("show", hostile),
        ("bodies", hostile),
        (hostile,),
    ):
        ran = kltrack(*arguments)
        assert not control.search(ran.err), arguments
        assert not control.search(ran.out), arguments
        assert ran.code in (0, 2, 66), arguments


@pytest.mark.parametrize("form", ["json", "ndjson"])
def test_json_escapes_what_a_terminal_would_obey(kltrack: Kltrack, tmp_path: Path, form: str) -> None:
    path = tmp_path / "\x1b[31m\x9b\u202ex.toml"
    path.write_text("schema = 2\n", encoding="utf-8")
    ran = kltrack("check", path, "--format", form)
    assert ran.code == 65
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", ran.out)
    items = ran.json["items"] if form == "json" else [json.loads(line) for line in ran.lines]
    assert [item["file"] for item in items] == [str(path)]


@pytest.mark.parametrize("columns", [60, 80, 160])
@pytest.mark.parametrize(
    "arguments",
    [QUESTION, ("show", "221-07.c", "--as-of", "2025-12-01"), ("bodies", "MPI"), ("due", "--in", "1999")],
    ids=["due", "show", "body", "empty"],
)
def test_what_it_looks_like(
    terminal: Terminal, snapshot: SnapshotAssertion, arguments: tuple[str, ...], columns: int
) -> None:
    if arguments[-1] == "1999":
        arguments = (*arguments, "--as-of", "2025-11-01")
    assert terminal(*arguments, columns=columns, env={"NO_COLOR": "1"}) == snapshot


def test_a_heading_stands_between_the_overdue_and_the_coming(kltrack: Kltrack, register: WriteRegister) -> None:
    task = '[[conclusion.assignment]]\nid = "9-0{n}"\ntask = {{ en = "Work" }}\nlead = ["ministry-of-finance"]\n'
    day = "deadline = {{ by = 2025-1{n}-10, wording = 'by the 10th' }}\n"
    head = 'schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-01\ntitle = { en = "T" }\n'
    tasks = "".join((task + day).format(n=n) for n in range(3))
    path = register(f'{head}issuers = ["secretariat"]\n{tasks}')
    for width in ("120", "60"):
        due = ("due", "--register", path, "--as-of", "2025-11-20", "--format", "table", "-q")
        shown = [line.removeprefix("Id: ").split(" ")[0] for line in kltrack(*due, env={"COLUMNS": width}).lines]
        assert [word for word in shown if word in ("Overdue", "9-00", "9-01", "Coming", "9-02")] == [
            *("Overdue", "9-00", "9-01", "Coming", "9-02")
        ]
        coming = kltrack(*due, "--after", "2025-11-20", env={"COLUMNS": width}).out
        assert "Overdue" not in coming
        assert "Coming" not in coming


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_columns_are_as_wide_as_their_texts_need(kltrack: Kltrack, columns: int) -> None:
    shown = kltrack(*QUESTION, "--format", "table", "-q", env={"COLUMNS": str(columns)}).lines
    words = {word for line in shown for word in line.split()}
    assert {"lead,", "implementing,", "ministries", "“before", "2025”"} <= words  # no word is broken
    if columns == 200:
        assert any("days overdue" in line or "in 43 days" in line for line in shown)
    assert max(map(cell_len, shown)) <= columns

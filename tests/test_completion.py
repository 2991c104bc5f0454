"""What a shell offers after TAB, asked as bash, zsh and fish ask: through environment variables."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kltrack, Ran, WriteRegister
from hypothesis import given, settings
from hypothesis import strategies as st

from kltrack.cli.commands import COMMANDS, command_function, groups_of
from kltrack.cli.offers import offers as offered
from kltrack.cli.typer_app import offers_for

pytestmark = pytest.mark.usefixtures("first_version")
Offers = Callable[[str, str], list[tuple[str, str]]]
SHELLS = ("bash", "zsh", "fish")


def asked(kltrack: Kltrack, shell: str, line: str, replaced: str | None = None) -> Ran:
    """The answer to TAB at the end of a line that is being typed; bash says which end of it is replaced."""
    end = line.rpartition(" ")[2] if replaced is None else replaced
    return kltrack(env={"_KLTRACK_COMPLETE": shell, "_KLTRACK_LINE": line, "_KLTRACK_REPLACED": end})


@pytest.fixture
def offers(kltrack: Kltrack) -> Offers:
    """(value, help) offered; bash has no help."""

    def of(shell: str, line: str) -> list[tuple[str, str]]:
        ran = asked(kltrack, shell, line)
        assert (ran.code, ran.err) == (0, "")
        if shell == "bash":
            return [(shlex.split(line)[0], "") for line in ran.lines]
        told = [(value, told) for value, _, told in (found.partition("\t") for found in ran.lines)]
        return [(value, text.rpartition("  -- ")[2]) for value, text in told] if shell == "zsh" else told

    return of


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("kltrack du", ["due"]),
        ("kltrack con", ["conclusions"]),
        ("kltrack show 202-05.2", ["202-05.2.a", "202-05.2.b"]),
        ("kltrack due --conclusion 2", ["202-KL/TW", "221-KL/TW"]),
        ("kltrack due --field educ", ["education"]),
        ("kltrack due --for ministry-of-fin", ["ministry-of-finance"]),
        ("kltrack bodies ministry-of-fin", ["ministry-of-finance"]),
        ("kltrack due --for BTC --role l", ["lead"]),
        ("kltrack list --kind re", ["request"]),
        ("kltrack list --format js", ["json"]),
        ("kltrack list --named", ["--named-only"]),
        ("kltrack list --for nobody-", []),
    ],
)
def test_what_begins_as_typed(offers: Offers, shell: str, line: str, values: list[str]) -> None:
    assert [value for value, _ in offers(shell, line)] == values


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("kltrack due --for HN", ["HN"]),
        ("kltrack bodies MOF", ["MOF"]),
        ("kltrack due --for Hano", ["Hanoi City", "Hanoi Municipal Party Committee"]),
        ("kltrack due --except=Hano", ["Hanoi City", "Hanoi Municipal Party Committee"]),
        ("kltrack due --for PM", ["PM"]),
        ("kltrack list --fields id,deadline.la", ["id,deadline.last"]),
        ("kltrack conclusions --fields=issued,ti", ["issued,title"]),
        ("kltrack list --format=ht", ["html"]),
        ("kltrack due --for BTC --role=", ["lead", "implementing", "coordinating"]),
        ("kltrack due --conclusion=2", ["202-KL/TW", "221-KL/TW"]),
    ],
)
def test_names_lists_and_what_stands_behind_an_equals_sign(
    offers: Offers, shell: str, line: str, values: list[str]
) -> None:
    option, sign, _ = line.rpartition(" ")[2].rpartition("=")
    assert [value for value, _ in offers(shell, line)] == [f"{option}{sign}{value}" for value in values]


@pytest.mark.parametrize("name", ["Ministry of F", "Ministère", "Bộ Tài", "bo cong", "văn phòng", "TP. H", "B", "h"])
def test_a_body_that_is_offered_by_a_name_is_found_by_it(kltrack: Kltrack, name: str) -> None:
    ran = asked(kltrack, "fish", f"kltrack due --for '{name}")
    assert ran.lines
    for line in ran.lines:
        value, _, told = line.partition("\t")
        found = kltrack("bodies", value, "--json").json["items"]
        assert value.startswith(name)
        assert found[0]["id"] == told or found[0]["name"].startswith(told.removesuffix("…"))


@pytest.mark.parametrize("command", ["due", "list", "show 202-05.2.a", "bodies", "conclusions", "scorecard", "lineage"])
def test_a_field_that_is_offered_is_taken(kltrack: Kltrack, command: str) -> None:
    fields = [line.strip() for line in asked(kltrack, "fish", f"kltrack {command} --fields ").lines]
    assert "note" in fields or "group.id" in fields or "moved" in fields
    for form in ("json", "csv", "table"):
        ran = kltrack(*command.split(), "--format", form, "--fields", ",".join(fields), "-q")
        assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_help_beside_a_value(offers: Offers, shell: str) -> None:
    assert offers(shell, "kltrack due --for ministry-of-fin") == [("ministry-of-finance", "Ministry of Finance")]
    assert offers(shell, "kltrack due --conclusion 195") == [("195-KL/TW", "2025-09-26")]
    ((identity, told),) = offers(shell, "kltrack show 202-05.2.b")
    assert (identity, told.split()[0]) == ("202-05.2.b", "Have")


@pytest.mark.parametrize("shell", SHELLS)
def test_bodies_are_offered_as_ascii_slugs(offers: Offers, shell: str) -> None:
    values = [value for value, _ in offers(shell, "kltrack due --for ")]
    assert len(values) > 150
    assert [value for value in values if not re.fullmatch(r"[a-z0-9-]+", value)] == []


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_offered(offers: Offers, shell: str, kltrack: Kltrack) -> None:
    values = {value for value, _ in offers(shell, "kltrack ")}
    listed = kltrack("--help").out.partition("Commands:")[2]
    assert values >= set(re.findall(r"^  (\w+) ", listed, re.MULTILINE)) >= {"due", "overdue", "list", "show", "check"}


@pytest.mark.parametrize("shell", SHELLS)
def test_a_named_register_is_the_one_that_is_asked(offers: Offers, register: WriteRegister, shell: str) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "9-KL/TW"
        issued = 2025-01-01
        [[conclusion.assignment]]
        id = "9-01"
        task = { en = "Act" }
        fields = ["tea"]
    """)
    assert [value for value, _ in offers(shell, f"kltrack due --register {path} --field ")] == ["tea"]
    assert [value for value, _ in offers(shell, f"kltrack due --register {path} --conclusion ")] == ["9-KL/TW"]


def test_the_register_of_the_environment_is_asked(
    kltrack: Kltrack, register: WriteRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = register('schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-01\n')
    monkeypatch.setenv("KLTRACK_REGISTER", str(path))
    assert asked(kltrack, "fish", "kltrack due --conclusion ").out == "9-KL/TW\t2025-01-01\n"


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("content", ["schema = 2", "nonsense", None])
def test_a_broken_register_offers_nothing_and_says_nothing(
    kltrack: Kltrack, tmp_path: Path, shell: str, content: str | None
) -> None:
    path = tmp_path / "register.toml"
    if content:
        path.write_text(content, encoding="utf-8")
    ran = asked(kltrack, shell, f"kltrack due --register {path} --for min")
    assert (ran.code, ran.err) == (0, "")
    assert "min" not in ran.out


@pytest.mark.parametrize("shell", ["complete_bash", "complete_zsh", "complete_fish", "source_zsh", "zsh_source", ""])
def test_the_scripts_of_before_whose_shells_run_what_they_are_given_are_given_nothing(
    kltrack: Kltrack, shell: str
) -> None:
    before = {"COMP_WORDS": "kltrack show 202", "COMP_CWORD": "2", "_TYPER_COMPLETE_ARGS": "kltrack show 202"}
    ran = kltrack(env={"_KLTRACK_COMPLETE": shell, "_TYPER_COMPLETE_FISH_ACTION": "get-args", **before})
    assert (ran.code, ran.out, ran.err) == (0, "", "")


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    "line",
    [
        "kltrack duee --for ministry-of-fin",
        "kltrack --nonsense due --for ministry-of-fin",
        "kltrack --version due --nonsense --for=",
        "kltrack --install-completion --show-completion due --for $",
        "kltrack due --lang xx --as-of nonsense --nonsense --kind ",
        "kltrack show a b c --register /nowhere --json=1 ",
    ],
)
def test_a_mistake_earlier_on_the_line_prints_nothing(kltrack: Kltrack, shell: str, line: str) -> None:
    ran = asked(kltrack, shell, line)
    assert (ran.code, ran.err) == (0, "")
    assert "kltrack" not in ran.out


@pytest.mark.parametrize(
    ("line", "replaced", "inserted"),
    [
        ("kltrack due --conclusion 9", "9", r"9-a\;b\$c"),
        ("kltrack due --conclusion '9", "9", "9-a;b$c"),
        ('kltrack due --conclusion "9', "9", r"9-a;b\$c"),
        (r"kltrack due --conclusion 9-a\;", r"9-a\;", r"9-a\;b\$c"),
        ("kltrack due --conclusion '9-a;'", "", r"b\$c"),
        ("kltrack due --conclusion=9", "9", r"9-a\;b\$c"),
        ("kltrack due --conclusion=", "", r"9-a\;b\$c"),
        ("kltrack due --conclusion 9", "something else", None),
        ("kltrack due --conclusion $9", "$9", None),
        ('kltrack due --conclusion "`9', "`9", None),
    ],
)
def test_bash_is_given_what_it_is_to_insert(
    kltrack: Kltrack, register: WriteRegister, line: str, replaced: str, inserted: str | None
) -> None:
    path = register('schema = 1\n[[conclusion]]\nnumber = "9-a;b$c"\nissued = 2025-01-01\n')
    line = line.replace("due", f"due --register {path}")
    assert asked(kltrack, "bash", line, replaced).lines == ([inserted] if inserted else [])


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_in_a_shell_without_completion_it_says_so(program: list[str], tmp_path: Path, option: str) -> None:
    env = os.environ | {"HOME": str(tmp_path)}
    command = ["sh", "-c", f"{shlex.join(program)} {option}; exit $?"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "There is completion for bash, zsh, fish; this is sh.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_shown_as_it_is_installed(program: list[str], tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} on this machine")
    env = os.environ | {"HOME": str(tmp_path)}
    kltrack = shlex.join(program)
    command = [shell, "-c", f"{kltrack} --install-completion >/dev/null; {kltrack} --show-completion; true"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout
    installed = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*kltrack*")]
    assert [text.strip() for text in installed] == [shown.strip()]
    assert f"_KLTRACK_COMPLETE={shell}" in shown


def test_where_nothing_can_be_written_it_says_so(program: list[str], tmp_path: Path) -> None:
    (tmp_path / "home").write_text("", encoding="utf-8")
    env = os.environ | {"HOME": str(tmp_path / "home")}
    command = ["bash", "-c", f"{shlex.join(program)} --install-completion; exit $?"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert (ran.returncode, ran.stdout) == (73, "")
    assert ran.stderr.startswith("The completion cannot be installed: ")


VALUES = ("202", "HN", "lead", "x", "", "=", "id,de", "ministry-of-fin", "2025-1", "done")


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    """Words of a line that is being typed: a command's own options with and without texts, cut somewhere."""
    command = draw(st.sampled_from([*COMMANDS]))
    options = [option for group in groups_of(command_function(command)).values() for option in group.options()]
    flags = st.sampled_from([option.flag or "202-06" for option in options if option.flag != "--register"])
    values = st.sampled_from(VALUES)
    word = st.one_of(flags, values, st.builds("{}={}".format, flags, values))
    words = draw(st.lists(word, max_size=4))
    last = draw(word)
    return ["kltrack", command, *words, last[: draw(st.integers(0, len(last)))]]


@settings(max_examples=60, deadline=None)
@given(words=lines())
def test_what_is_offered_without_typer_is_what_typer_would_offer(words: list[str]) -> None:
    found = offered(words, os.environ)
    assert found is None or sorted(found) == sorted(offers_for(words))  # Typer has no order of -h and --help


@pytest.mark.parametrize(
    "line", ["", "d", "due --f", "due --for BTC --", "show 202", "mark 202-06 re", "list --lang=v"]
)
def test_a_plain_line_is_answered_without_typer(line: str) -> None:
    words = ["kltrack", *line.split(" ")]
    found = offered(words, os.environ)
    assert found is not None
    assert sorted(found) == sorted(offers_for(words)) != []


def test_the_occurrences_of_a_rule_without_an_end(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "300-KL/TW"
        issued = 2025-10-01
        [[conclusion.assignment]]
        id = "300-02"
        task = { en = "Report" }
        deadline = { every = "FREQ=MONTHLY;BYMONTHDAY=25", wording = "by the 25th of every month" }
    """)
    for beginning, ends in (("2025-1", "2025-10 2025-11 2025-12"), ("2027-12", "2027-12"), ("2029-02", "2029-02")):
        ran = asked(kltrack, "fish", f"kltrack show --register {path} 300-02@{beginning}")
        assert ran.lines == [f"300-02@{month}-25\tReport" for month in ends.split()]

"""What a shell offers after TAB, asked as bash, zsh and fish ask: through environment variables."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kltrack, Ran, WriteRegister

Offers = Callable[[str, str], list[tuple[str, str]]]
SHELLS = ("bash", "zsh", "fish")


def asked(kltrack: Kltrack, shell: str, line: str) -> Ran:
    """The answer to TAB at the end of a line that is being typed."""
    if shell == "bash":
        words = line.split(" ")
        env = {"COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
    else:
        env = {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    return kltrack(env={"_KLTRACK_COMPLETE": f"complete_{shell}", **env})


@pytest.fixture
def offers(kltrack: Kltrack) -> Offers:
    """(value, help) offered; bash has no help."""

    def of(shell: str, line: str) -> list[tuple[str, str]]:
        ran = asked(kltrack, shell, line)
        assert (ran.code, ran.err) == (0, "")
        if shell == "zsh":
            return re.findall(r'"([^":]+)"(?::"([^"]*)")?', ran.out.replace("\\:", ":"))
        return [(value, told) for value, _, told in (found.partition("\t") for found in ran.lines) if value]

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


def test_the_register_of_the_environment_is_asked(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register('schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-01\n')
    env = {"_KLTRACK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    line = {"_TYPER_COMPLETE_ARGS": "kltrack due --conclusion "}
    assert kltrack(env={**env, **line, "KLTRACK_REGISTER": str(path)}).out == "9-KL/TW\t2025-01-01\n"


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


HOSTILE = 'it\'s \\"quoted\\" $(touch HIT) `touch HIT` ; touch HIT : [x] \\\\ %s {a,b}'


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_runs_nothing_of_what_a_register_says(
    kltrack: Kltrack, register: WriteRegister, shell: str, tmp_path: Path
) -> None:
    path = register(f"""
        schema = 1
        [[conclusion]]
        number = "9-KL/TW"
        issued = 2025-01-01
        [[conclusion.assignment]]
        id = "9-01"
        task = {{ en = "{HOSTILE}" }}
    """)
    out = asked(kltrack, shell, f"kltrack show --register {path} 9").out
    assert "9-01" in out
    # zsh evaluates the answer, bash and fish split it: as sh reads it, no command in it runs.
    if shell == "zsh":
        subprocess.run(["sh", "-c", f"_arguments() {{ :; }}; {out}"], cwd=tmp_path, check=True)
    assert not (tmp_path / "HIT").exists()


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_that_a_shell_sources(kltrack: Kltrack, shell: str) -> None:
    ran = kltrack(env={"_KLTRACK_COMPLETE": f"source_{shell}"})
    assert (ran.code, ran.err) == (0, "")
    assert f"_KLTRACK_COMPLETE=complete_{shell}" in ran.out


def test_bash_takes_the_script_and_completes(process: Kltrack, program: list[str], tmp_path: Path) -> None:
    tool = tmp_path / "kltrack"
    tool.write_text(f"""#!/bin/sh\nexec {program[0]} -c '{program[2].replace("'", '"')}' "$@"\n""", encoding="utf-8")
    tool.chmod(0o755)
    (tmp_path / "script").write_text(process(env={"_KLTRACK_COMPLETE": "source_bash"}).out, encoding="utf-8")
    typed = "COMP_WORDS=(kltrack due --for ministry-of-fin); COMP_CWORD=3; _kltrack_completion kltrack"
    command = ["bash", "-c", f"PATH={tmp_path}:$PATH; . {tmp_path}/script; {typed}; echo ${{COMPREPLY[@]}}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("ministry-of-finance\n", "")

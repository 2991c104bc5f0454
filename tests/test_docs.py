"""The documentation is run: what README and docs/ show is what kltrack answers.

In ```console blocks a line that begins with `$ ` is a command, `> ` goes on with it, and the rest is what a terminal
of 100 columns shows of it; a line of nothing but `…` stands for any lines, `…` inside a line for any text. A page's
commands run in order in one scratch folder that holds a copy of `data/`. A ```toml block whose first line is
`# path.toml` is a file of that folder from there on. The ```python blocks of a page are one program, a ```text block
after one is its output.

`python tests/test_docs.py docs/*.md docs/*/*.md` writes the real output into the pages, for a review with git diff.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import tomli

import kltrack as package
from kltrack.cli.commands import COMMANDS
from kltrack.errors import KltrackError
from kltrack.register.checks.rules import RULES
from kltrack.schemas import names, schema

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("README*.md"), *(ROOT / "docs").rglob("*.md")])
COLUMNS, LINES = 100, 50
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)?(?:#([^)]+))?\)")
# What a page may tell its reader to type and is not run here: installing, and what changes the reader's own shell.
NOT_RUN = ("python3.11", ".venv/bin/python", "git", "bash", "cd", "source", "export", "crontab")


@dataclass(frozen=True)
class Example:
    """A command as a page shows it, with its output, and where in the page's text the output stands."""

    command: str
    shown: str
    start: int
    end: int


@dataclass(frozen=True)
class Desk:
    """A folder to run a page's commands in, with the environment that they see."""

    folder: Path
    environment: dict[str, str]

    @classmethod
    def at(cls, folder: Path, cache: Path | None = None) -> Desk:
        """A desk with kltrack on its PATH, an empty home and a copy of the repository's register.

        With a folder for caches, what is compiled there is not compiled again.
        """
        tools, home, work = (folder / name for name in ("tools", "home", "work"))
        for made in (tools, home, work):
            made.mkdir(parents=True)
        shutil.copytree(ROOT / "data", work / "data")
        where = Path(package.__file__).parents[1]
        start = f"import sys; sys.path.insert(0, {str(where)!r}); from kltrack.cli import main; main()"
        (tools / "kltrack").write_text(f'#!/bin/sh\nexec {sys.executable} -c "{start}" "$@"\n')
        (tools / "kltrack").chmod(0o755)
        paths = os.pathsep.join([str(tools), os.environ["PATH"]])
        fixed = {"NO_COLOR": "1", "MLR_NO_COLOR": "1", "TERM": "xterm", "LANG": "C.UTF-8", "SHELL": "/bin/bash"}
        cached = {"XDG_CACHE_HOME": str(cache)} if cache else {}
        return cls(work, {"PATH": paths, "HOME": str(home), **cached, **fixed})

    def run(self, command: str) -> str:
        """What a terminal shows of a command, its lines ending without a carriage return."""
        terminal, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        shell = ["timeout", "--foreground", "60", "bash", "-c", command]  # a page that waits for ever shows nothing
        with subprocess.Popen(
            shell, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=side, stderr=side
        ):
            os.close(side)
            shown = b"".join(_chunks(terminal))
        os.close(terminal)
        return shown.decode().replace("\r\n", "\n")


def _chunks(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(terminal, 65_536)
        except OSError:  # Linux tells so that the other side is closed
            return
        if not chunk:
            return
        yield chunk


def examples(page: str) -> Iterator[Example | tuple[str, str]]:
    """The commands and the files of a page, a file as (path, text), in the order of the page."""
    for block in BLOCK.finditer(page):
        name = re.match(r"# (\S+\.toml)\n", block["text"])
        if block["language"] == "toml" and name:
            yield name[1], block["text"]
        if block["language"] == "console":
            yield from _commands(block["text"], block.start("text"))


def _commands(text: str, offset: int) -> Iterator[Example]:
    for found in re.finditer(r"^\$ (?P<command>.*\n(?:> .*\n)*)(?P<shown>(?:(?!\$ ).*\n)*)", text, re.MULTILINE):
        command = re.sub(r"^> ", "", found["command"], flags=re.MULTILINE)
        yield Example(command, found["shown"], offset + found.start("shown"), offset + found.end("shown"))


def run_page(page: str, desk: Desk) -> Iterator[tuple[Example, str]]:
    """Each command of a page that can be run here, with what a terminal shows of it."""
    for example in examples(page):
        if isinstance(example, tuple):
            path = desk.folder / example[0]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(example[1], encoding="utf-8")
        elif example.command.split()[0] not in NOT_RUN and _is_possible(example.command):
            yield example, desk.run(example.command)


def _is_possible(command: str) -> bool:
    programs = re.findall(r"(?:^|\| *)(jq|column|sqlite3|mlr|duckdb|sqlite-utils|python3)(?= )", command)
    return all(shutil.which(program) for program in programs) and ("import pandas" not in command or _has_pandas())


@cache
def _has_pandas() -> bool:
    """Whether the python3 that a page's reader would call has pandas."""
    return subprocess.run(["python3", "-c", "import pandas"], capture_output=True, check=False).returncode == 0


def fits(shown: str, real: str) -> bool:
    """Whether what a page shows is the real output, `…` standing for what it leaves out."""
    pattern = "".join("(?:.*\n)*?" if line == "…" else f"{_line(line)}\n" for line in shown.splitlines())
    return re.fullmatch(pattern, real) is not None


def _line(shown: str) -> str:
    """The pattern of a line; how long a path is that the page leaves out decides where a sentence is folded."""
    escaped = re.escape(shown).replace("…", ".*")
    return escaped.replace(r"\ ", r"\s+") if "…/" in shown else escaped


@pytest.fixture
def desk(tmp_path: Path, cache: Path) -> Desk:
    return Desk.at(tmp_path, cache)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_shows_what_kltrack_answers(page: Path, desk: Desk) -> None:
    for example, real in run_page(page.read_text(encoding="utf-8"), desk):
        assert fits(example.shown, real), f"{page.name}: $ {example.command}{real}\nis shown as\n{example.shown}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_toml_of_a_page_is_toml(page: Path) -> None:
    for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
        if block["language"] == "toml":
            tomli.loads(block["text"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_python_of_a_page_runs_and_prints_what_is_shown(page: Path, desk: Desk) -> None:
    blocks = [(block["language"], block["text"]) for block in BLOCK.finditer(page.read_text(encoding="utf-8"))]
    program = "\n".join(text for language, text in blocks if language == "python")
    shown = "".join(
        text for (before, _), (language, text) in pairwise(blocks) if (before, language) == ("python", "text")
    )
    if program:
        start = f"import sys; sys.path.insert(0, {str(Path(package.__file__).parents[1])!r})\n"
        done = subprocess.run(
            [sys.executable, "-c", start + program],
            cwd=desk.folder,
            env=desk.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.stderr == ""
        assert fits(shown, done.stdout), done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    for path, heading in LINK.findall(page.read_text(encoding="utf-8")):
        target = page.parent / path if path else page
        assert target.exists(), f"{page.name} links to {path}"
        assert not heading or heading in _anchors(target), f"{page.name} links to {path}#{heading}"


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_documentation_says_every_key_of_the_register() -> None:
    from kltrack.model import BodiesFile, RegisterFile

    schemas = [model.model_json_schema() for model in (RegisterFile, BodiesFile)]
    tables = [table for schema in schemas for table in (schema, *schema["$defs"].values())]
    keys = {key for table in tables for key in table.get("properties", {})}
    assert sorted(keys - _code("register.md")) == []


def test_the_documentation_says_every_key_of_the_json() -> None:
    keys = {key for name in names() for key in _properties(json.loads(schema(name)))}
    assert sorted(keys - _code("output.md")) == []


def _properties(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value.get("properties", {})
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _properties(part)


def test_the_documentation_names_every_rule_of_check() -> None:
    rules = {rule.__name__.replace("_", "-") for rule in RULES}
    assert sorted(rules - _code("register.md")) == []


def test_the_documentation_names_every_exit_code() -> None:
    codes = {str(error.exit_code) for error in KltrackError.__subclasses__()}
    page = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
    assert sorted(codes - set(re.findall(r"^\| (\d+) \|", page, re.MULTILINE))) == []


def _code(name: str) -> set[str]:
    """Every word that stands as code in the sentences and tables of a page."""
    page = BLOCK.sub("", (ROOT / "docs" / name).read_text(encoding="utf-8"))
    return {word for span in re.findall(r"`([^`]+)`", page) for word in re.findall(r"[\w-]+", span)}


def test_the_documentation_tells_of_every_command() -> None:
    told = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [command for command in COMMANDS if f"kltrack {command}" not in told] == []


def test_an_example_that_shows_something_else_is_found(desk: Desk) -> None:
    page = dedent("""\
        ```console
        $ kltrack bodies MOF --fields id
        Id  ministry-of-finances
        ```
        """)
    [(example, real)] = run_page(page, desk)
    assert not fits(example.shown, real)
    assert fits("…\nId…finance\n", real)


def rewritten(page: str, desk: Desk) -> str:
    """The page with the real output of every example whose shown one does not fit."""
    parts, position = [], 0
    for example, real in run_page(page, desk):
        if not fits(example.shown, real):
            parts += [page[position : example.start], real]
            position = example.end
    return "".join([*parts, page[position:]])


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            written = Path(name)
            written.write_text(rewritten(written.read_text(encoding="utf-8"), Desk.at(Path(scratch))), encoding="utf-8")

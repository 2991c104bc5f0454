"""What the tests share: miniature registers written where a test wants them, and kltrack run as a user runs it."""

from __future__ import annotations

import fcntl
import io
import json
import os
import pty
import shutil
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any, Protocol

import pytest

import kltrack as package
from kltrack.cli.app import run
from kltrack.messages import speak


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.out.splitlines()

    @property
    def json(self) -> Any:
        """Standard output read as JSON."""
        return json.loads(self.out)

    @property
    def ids(self) -> list[str]:
        """The ids of the JSON items, in their order."""
        return [item["id"] for item in self.json["items"]]


class Kltrack(Protocol):
    """Runs a command line; values of None in `env` unset a variable."""

    def __call__(self, *arguments: str | Path, env: Mapping[str, str] | None = None) -> Ran: ...


def drafted(kltrack: Kltrack, path: Path, written: str = "", *more: str) -> Any:
    """What `draft --json` prints of a file, which is written first where its text is given."""
    if written:
        path.write_text(written, encoding="utf-8")
    ran = kltrack("draft", path, "--json", *more)
    assert ran.code == 0, ran.err
    return ran.json


class WriteRegister(Protocol):
    """Writes TOML as a register file and gives its path; `bodies` goes into the bodies.toml beside it."""

    def __call__(self, text: str | bytes, bodies: str | None = None, name: str = "register.toml") -> Path: ...


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> None:
    """A shell that starts the tests in the background has interrupts ignored, and every process below inherits that."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache folder for all the tests of a process, so that the shipped register is compiled once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def bare_environment(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the variables that change an answer, and folders of the tests' own for the cache and the journal.

    Nor the language in which an earlier test of this process was answered.
    """
    speak("en")
    for name in [*os.environ]:
        if name.startswith(("KLTRACK_", "_KLTRACK")) or name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setenv("XDG_DATA_HOME", str(cache / "data"))


@pytest.fixture(scope="session")
def three_conclusions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register of the first version, with its bodies and without a journal."""
    folder = tmp_path_factory.mktemp("first")
    for name in ("bodies.toml", "conclusions.toml"):
        shutil.copy(Path(__file__).parent / "first_version" / name, folder)
    return folder / "conclusions.toml"


class Terminal(Protocol):
    """Runs a command line in a terminal of so many columns and gives what it showed."""

    def __call__(self, *arguments: str | Path, columns: int = 80, env: Mapping[str, str] | None = None) -> str: ...


@pytest.fixture
def terminal(program: list[str]) -> Terminal:
    def call(*arguments: str | Path, columns: int = 80, env: Mapping[str, str] | None = None) -> str:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        whole = {**os.environ, "TERM": "xterm-256color", **(env or {})}
        with subprocess.Popen([*program, *map(str, arguments)], stdout=theirs, stderr=theirs, env=whole):
            os.close(theirs)
            shown = everything(ours)
        return shown.decode().replace("\r\n", "\n")

    return call


def everything(descriptor: int) -> bytes:
    """What comes from the other side of a terminal until it is closed."""
    found = b""
    while True:
        try:
            part = os.read(descriptor, 65536)
        except OSError:  # how Linux tells that the other side of a terminal is closed
            part = b""
        if not part:
            os.close(descriptor)
            return found
        found += part


@pytest.fixture
def first_version(three_conclusions: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The register of the first version in use in place of the shipped one: what is in it stays."""
    monkeypatch.setenv("KLTRACK_REGISTER", str(three_conclusions))
    return three_conclusions


@pytest.fixture
def kltrack(monkeypatch: pytest.MonkeyPatch) -> Kltrack:
    """The command line, run in this process with its streams captured."""

    def call(*arguments: str | Path, env: Mapping[str, str] | None = None) -> Ran:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with monkeypatch.context() as patch:
            for name, value in (env or {}).items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = run([str(argument) for argument in arguments])
        return Ran(code, _written(out), _written(err))

    return call


@pytest.fixture
def items(kltrack: Kltrack, tmp_path: Path) -> Any:
    """The records that are drafted of an invented text in a language, issued on 5 January 2031 or on a given day."""

    def of(language: str, written: str, issued: str = "2031-01-05") -> Any:
        given = ("--language", language, "--issued", issued)
        return drafted(kltrack, tmp_path / "a.txt", written, *given)["items"]

    return of


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.detach()
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


@pytest.fixture(scope="session")
def program() -> list[str]:
    """The command line that starts kltrack as a process of its own, whatever its environment."""
    where = Path(package.__file__).parents[1]
    start = f"import sys; sys.path.insert(0, {str(where)!r}); from kltrack.cli import main; main()"
    return [sys.executable, "-c", start]


@pytest.fixture
def process(program: list[str]) -> Kltrack:
    """The command line, run as a process of its own with its output in pipes."""

    def call(*arguments: str | Path, env: Mapping[str, str] | None = None) -> Ran:
        whole = {**os.environ, **(env or {})}
        done = subprocess.run([*program, *map(str, arguments)], capture_output=True, env=whole, timeout=60, check=False)
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return call


@pytest.fixture
def register(tmp_path: Path) -> WriteRegister:
    """Writes a register of a few lines. The shipped directory of bodies stands beside it unless `bodies` is given."""

    def write(text: str | bytes, bodies: str | None = None, name: str = "register.toml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).lstrip("\n").encode())
        if bodies is not None:
            (path.parent / "bodies.toml").write_text(dedent(bodies).lstrip("\n"), encoding="utf-8")
        return path

    return write

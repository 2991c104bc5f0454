"""Questions one a line: typed at a terminal with a history, or piped in."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kltrack.cli.output import prompt

PROMPT = "? "
_KEPT_LINES = 1000


def is_typed() -> bool:
    """Whether somebody sits at the terminal that the questions come from."""
    return sys.stdin.isatty()


def lines() -> Iterator[str]:
    """Every line of standard input that is not empty, until its end."""
    read = _typed() if is_typed() else _piped()
    return (line.strip() for line in read if line.strip())


def _piped() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace")


def _typed() -> Iterator[str]:
    file = history_file()
    _read_history(file)
    try:
        while True:
            yield _line()
    except EOFError:
        pass
    finally:
        _write_history(file)


def _line() -> str:
    """The next line typed. Raises EOFError at the end of input."""
    if sys.stdout.isatty():
        return input(PROMPT)
    # `kltrack ask --json > file`: the prompt is no part of the data.
    prompt(PROMPT)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line


def history_file() -> Path | None:
    """Where the questions of earlier sessions stand; None where the environment leaves no place for it."""
    state = os.environ.get("XDG_STATE_HOME", "")
    with suppress(OSError, RuntimeError):
        folder = Path(state) if state.startswith("/") else Path.home() / ".local" / "state"
        return folder / "kltrack" / "history"
    return None


def _read_history(file: Path | None) -> None:
    # A history that cannot be read or written is no reason to stop: only a convenience is lost.
    with suppress(ImportError, OSError):
        import readline

        readline.set_history_length(_KEPT_LINES)
        if file:
            readline.read_history_file(file)


def _write_history(file: Path | None) -> None:
    with suppress(ImportError, OSError):
        import readline

        if file:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.touch(mode=0o600)
            readline.write_history_file(file)

"""A shell on a terminal of its own, into which tests type. Each kltrack that is run there tells what it was given."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shlex
import signal
import struct
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

SHELLS = {"bash": ["bash", "-i"], "zsh": ["zsh", "-i"], "fish": ["fish", "-i"]}
_LONGEST_WAIT = 60.0  # seconds, for one command on a busy machine


class Desk:
    """A home and a folder to work in, and a `kltrack` that runs only to complete and to install the completion.

    What else it is called with it writes down, whole, and does nothing.
    """

    def __init__(self, folder: Path, program: Sequence[str]) -> None:
        self.home, self.work, self.told = folder / "home", folder / "work", folder / "told"
        tool = folder / "bin" / "kltrack"
        for made in (self.home, self.work, tool.parent):
            made.mkdir(parents=True)
        (self.home / ".zshrc").touch()  # without one zsh asks what it shall be
        # Without this folder fish reads every manual page of the machine, behind the test's back.
        (self.home / ".local" / "share" / "fish" / "generated_completions").mkdir(parents=True)
        tool.write_text(
            "#!/bin/sh\n"
            'if [ -n "$_KLTRACK_COMPLETE" ] || [ "$1" = --install-completion ]\n'
            f'then exec {shlex.join(program)} "$@"\n'
            "fi\n"
            f"""{{ printf '%s\\0' "$@"; printf '\\1'; }} >>{shlex.quote(str(self.told))}\n""",
            encoding="utf-8",
        )
        tool.chmod(0o755)
        inherited = {name: value for name, value in os.environ.items() if name.startswith("XDG_C")}
        self.environment = inherited | {
            "HOME": str(self.home),
            "PATH": f"{tool.parent}:{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "TERM": "xterm",
        }

    def commands(self) -> list[list[str]]:
        """The arguments of each kltrack that was run so far."""
        text = self.told.read_text(encoding="utf-8") if self.told.exists() else ""
        return [command.split("\0")[:-1] for command in text.split("\1")[:-1]]

    def taken_away(self) -> list[str]:
        """What there was in the folder to work in."""
        found = sorted(self.work.iterdir())
        for path in found:
            path.unlink()
        return [path.name for path in found]


def readable(descriptor: int, seconds: float) -> bool:
    """Whether there is something to read within that time; of any descriptor, where `select` knows the first 1,024."""
    waiting = select.poll()
    waiting.register(descriptor, select.POLLIN)
    return bool(waiting.poll(1000 * seconds))


class Shell:
    """A running shell with its terminal of 50 lines and 160 columns."""

    def __init__(self, shell: str, desk: Desk, register: Path | None = None) -> None:
        self.desk, self.shown = desk, b""
        environment = desk.environment | ({"KLTRACK_REGISTER": str(register)} if register else {})
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            os.chdir(desk.work)
            os.execvpe(shell, SHELLS[shell], environment)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
        self.ready()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the shell."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._terminal)

    def ready(self) -> None:
        """Wait until the shell has done all that was typed before."""
        self.run("kltrack ready\r")

    def run(self, keys: str) -> list[str]:
        """What kltrack was given by a command line that is typed and completed so; the keys end with Enter."""
        before = len(self.desk.commands())
        self.type(keys)
        end = time.monotonic() + _LONGEST_WAIT
        while len(self.desk.commands()) <= before:
            if time.monotonic() > end:
                raise AssertionError(f"{keys!r} runs no kltrack; the terminal shows {self.shown[-2000:]!r}")
            self._listen(0.01)
        return self.desk.commands()[before]

    def type(self, keys: str) -> None:
        """Type, whatever comes of it."""
        os.write(self._terminal, keys.encode())

    def _listen(self, seconds: float) -> None:
        if not readable(self._terminal, seconds):
            return
        try:
            part = os.read(self._terminal, 65536)
        except OSError:  # how Linux tells that the other side of a terminal is closed
            return
        self.shown += part
        if b"\x1b[c" in part or b"\x1b[0c" in part:  # fish asks what terminal it is on, and waits for the answer
            os.write(self._terminal, b"\x1b[?62c")

"""The command line: parse, call, print. The only place that reads the clock, the environment and the terminal."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

__all__ = ["main"]


def main() -> NoReturn:
    """Run the command line and end the process with its exit code.

    A query is a start-up: its many small objects live until the end, so looking for garbage among them is lost time,
    and so is taking the interpreter apart when everything has been written.
    """
    gc.disable()
    from kltrack.cli.app import run, stand_in_for_closed_streams

    stand_in_for_closed_streams()
    code = run(sys.argv[1:])
    flushed = _flush()
    os._exit(code if flushed else code or 74)


def _flush() -> bool:
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return False
    return True

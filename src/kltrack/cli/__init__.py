"""The command line: parse, call, print. The only place that reads the clock, the environment and the terminal."""

import os

try:
    import signal

    # From here on Ctrl-C ends the program silently; kltrack.cli.interrupts catches it once there is something to undo.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, lambda *_: os._exit(130))
except KeyboardInterrupt:
    os._exit(130)

import gc
import sys

TYPE_CHECKING = False  # no more is imported here than has to be: `typing` takes longer than all of this
if TYPE_CHECKING:
    from typing import NoReturn, TextIO

__all__ = ["main"]


def main() -> "NoReturn":
    """Run the command line and end the process with its exit code.

    A query is a start-up: its many small objects live until the end, so looking for garbage among them is lost time,
    and so is taking the interpreter apart when everything has been written.
    """
    gc.disable()
    try:
        from kltrack.cli.app import run, stand_in_for_closed_streams
        from kltrack.cli.interrupts import caught

        stand_in_for_closed_streams()
        code = caught(lambda: run(sys.argv[1:]))
    except OSError as error:
        os.write(2, f"kltrack cannot start: {error.strerror}.\n".encode())
        os._exit(66)
    flushed = _flush()
    os._exit(code if flushed else code or 74)


def _flush() -> bool:
    """Whether standard output took everything. What standard error does not take was for nobody."""
    _took(sys.stderr)
    return _took(sys.stdout)


def _took(stream: "TextIO") -> bool:
    try:
        stream.flush()
    except (OSError, ValueError, AttributeError):
        return False
    return True

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

    A query is short, and its many small objects live until the end: collecting garbage among them would be lost time,
    and so would be an orderly end of the interpreter once everything has been written.
    """
    gc.disable()
    try:
        from kltrack.cli.app import run, stand_in_for_closed_streams
        from kltrack.cli.interrupts import run_interruptible

        stand_in_for_closed_streams()
        code = run_interruptible(lambda: run(sys.argv[1:]))
    except OSError as error:
        os.write(2, f"kltrack cannot start: {error.strerror}.\n".encode())
        os._exit(66)
    flushed = _flush()
    os._exit(code if flushed else code or 74)


def _flush() -> bool:
    """Whether standard output took everything; whether standard error did does not matter."""
    _flush_stream(sys.stderr)
    return _flush_stream(sys.stdout)


def _flush_stream(stream: "TextIO") -> bool:
    try:
        stream.flush()
    except (OSError, ValueError, AttributeError):
        return False
    return True

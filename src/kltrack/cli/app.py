"""A command line read, answered and printed; the one place that turns failures into exit codes."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

from kltrack.cli.commands import COMMANDS, command_function, groups_of
from kltrack.cli.interrupts import INTERRUPTED, Interrupted, was_interrupted
from kltrack.cli.language import command_first, language_of_line
from kltrack.cli.output import Answer, say, say_failure, write
from kltrack.errors import CannotWrite, KltrackError, Unreadable
from kltrack.messages import message, speak
from kltrack.reasons import reason_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TOO_MANY_FILES = frozenset({errno.EMFILE, errno.ENFILE})
_CANNOT_WRITE = frozenset({errno.ENOSPC, errno.EIO, errno.EFBIG, errno.EDQUOT, errno.EBADF})


def stand_in_for_closed_streams() -> None:
    """Open a stream in the place of each standard stream that is closed; the one for input is empty."""
    # Started with `>&-`, Python has no stream at all, and the next file opened would take its place. What is written
    # to this one fails, as it should for standard output; on standard error nobody would have read it.
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY), encoding="utf-8")
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, os.O_RDONLY if name == "stdout" else os.O_WRONLY)
            setattr(sys, name, os.fdopen(descriptor, "w", encoding="utf-8"))


def run(arguments: Sequence[str]) -> int:  # noqa: PLR0911  # one return an exit code
    """The exit code of a command line, after everything has been printed (docs/output.md lists the codes)."""
    try:
        answer = _call(arguments)
        return answer.print() if isinstance(answer, Answer) else int(answer or 0)
    except KltrackError as error:
        say_failure(error)
        return error.exit_code
    except (KeyboardInterrupt, Interrupted):
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_gone()
    except SystemExit as stop:
        # Typer answers a closed pipe with 1 where it prints help itself.
        broken = isinstance(stop.__context__, OSError) and stop.__context__.errno == errno.EPIPE
        return _reader_gone() if broken else int(stop.code or 0)
    except OSError as error:
        return _unwritten(error) if error.errno in _CANNOT_WRITE else _bug(error)
    except Exception as error:  # noqa: BLE001  # the last line of defence: a bug is one line, not a traceback
        return _bug(error)


def _call(arguments: Sequence[str]) -> Any:
    """What the command returns. Typer, whose import costs more than a query, reads what the small reader does not."""
    arguments = command_first(arguments)
    completes = "_KLTRACK_COMPLETE" in os.environ
    speak(language_of_line(arguments, os.environ, on_terminal=completes or sys.stdout.isatty()))
    if completes:
        from kltrack.cli.shells import answer

        return write(answer(os.environ))
    if arguments and arguments[0] in COMMANDS:
        from kltrack.cli.reading import read

        function = command_function(arguments[0])
        options = groups_of(function)
        if not all(map(str.isascii, arguments)):
            from kltrack.cli.mistyped import refuse_mistyped

            refuse_mistyped(arguments[1:], [option for group in options.values() for option in group.options()])
        groups = read(arguments[1:], options, os.environ)
        if groups is not None:
            return function(**groups)
    from kltrack.cli.typer_app import call

    return call(arguments)


def _unwritten(error: OSError) -> int:
    # Typer prints help itself; everything else is written by kltrack.cli.output.
    _discard_output()
    say(message("Standard output cannot be written: {why}.", why=reason_of(error)))
    return CannotWrite.exit_code


def _reader_gone() -> int:
    _discard_output()
    return 141


def _discard_output() -> None:
    # Python flushes standard output once more at exit; there is nobody left to read it.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _bug(error: Exception) -> int:
    if was_interrupted():
        return INTERRUPTED
    if isinstance(error, OSError) and error.errno in _TOO_MANY_FILES:
        say(message("Too few files can be open at once: {why}. Raise the limit (ulimit -n).", why=reason_of(error)))
        return Unreadable.exit_code
    if os.environ.get("KLTRACK_DEBUG") == "1":
        import traceback

        traceback.print_exc()
    else:
        told = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        say(message("kltrack has a bug: {told}. Set KLTRACK_DEBUG=1 for the traceback, and report it.", told=told))
    return 70

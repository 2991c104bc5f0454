"""Ctrl-C: whatever is under way is left in order, nothing is said, and the exit code is 130."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

INTERRUPTED = 130


class Interrupted(BaseException):
    """Somebody pressed Ctrl-C. No KeyboardInterrupt, which libraries catch to say something of their own."""


class _CtrlC:
    """Whether Ctrl-C was pressed. What it interrupts can then fail in any way, which is no bug."""

    was_pressed = False


def was_interrupted() -> bool:
    """Whether Ctrl-C has been pressed since `run_interruptible` began."""
    return _CtrlC.was_pressed


def run_interruptible(run: Callable[[], int]) -> int:
    """The exit code of `run`, or that of an interrupt. A second Ctrl-C ends the program at once."""
    try:
        if signal.getsignal(signal.SIGINT) != signal.SIG_IGN:
            signal.signal(signal.SIGINT, _raise)
            sys.unraisablehook = _unraisable
        return run()
    except Interrupted:
        return INTERRUPTED
    finally:
        _CtrlC.was_pressed = True  # nothing is left to put in order: from now on Ctrl-C just ends the program


def _raise(*_: object) -> None:
    if _CtrlC.was_pressed:
        os._exit(INTERRUPTED)
    _CtrlC.was_pressed = True
    raise Interrupted


def _unraisable(lost: Any) -> None:
    """Where no exception can be raised (a finaliser, a callback of C), Python would print it."""
    if issubclass(lost.exc_type, Interrupted):
        os._exit(INTERRUPTED)
    sys.__unraisablehook__(lost)

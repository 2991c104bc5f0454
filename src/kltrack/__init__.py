"""kltrack: who must do what by when, under which conclusion, and where does it stand?

The parts of the command line for programs (docs/api.md): load a register, compile it, select from it.
"""

TYPE_CHECKING = False  # nothing is imported here that need not be: Ctrl-C would be a traceback meanwhile
if TYPE_CHECKING:
    from typing import Any

    from kltrack.dates import Span, read_span
    from kltrack.dates.deadlines import DeadlineReading, Step, read_deadline
    from kltrack.errors import KltrackError, RegisterInvalid, Unreadable, UsageProblem
    from kltrack.index import Index, compile_register
    from kltrack.journal import Entry, Journal, read_journal
    from kltrack.query import Filter, Item, Limit, Match, Result, select
    from kltrack.register.loading import Register, load
    from kltrack.register.shipped import shipped_register
    from kltrack.standing import Moment

__version__ = "0.1.0"
__all__ = [
    "DeadlineReading",
    "Entry",
    "Filter",
    "Index",
    "Item",
    "Journal",
    "KltrackError",
    "Limit",
    "Match",
    "Moment",
    "Register",
    "RegisterInvalid",
    "Result",
    "Span",
    "Step",
    "Unreadable",
    "UsageProblem",
    "compile_register",
    "load",
    "read_deadline",
    "read_journal",
    "read_span",
    "select",
    "shipped_register",
]

_HOMES = {
    "kltrack.dates": ("Span", "read_span"),
    "kltrack.dates.deadlines": ("DeadlineReading", "Step", "read_deadline"),
    "kltrack.errors": ("KltrackError", "RegisterInvalid", "Unreadable", "UsageProblem"),
    "kltrack.index": ("Index", "compile_register"),
    "kltrack.journal": ("Entry", "Journal", "read_journal"),
    "kltrack.query": ("Filter", "Item", "Limit", "Match", "Result", "select"),
    "kltrack.register.loading": ("Register", "load"),
    "kltrack.register.shipped": ("shipped_register",),
    "kltrack.standing": ("Moment",),
}


def __getattr__(name: str) -> "Any":
    # Imported when asked for: a query from the command line needs few of them, and Pydantic costs more than the answer.
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'kltrack' has no attribute {name!r}")

"""kltrack: who must do what by when, under which conclusion, and where does it stand?

What the command line is built of, for use by programs (docs/api.md): load a register, compile it, select from it.
"""

TYPE_CHECKING = False  # as little as possible is imported here: Ctrl-C meanwhile prints a traceback
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

_NAMES_OF_MODULE = {
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

    for module, names in _NAMES_OF_MODULE.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module 'kltrack' has no attribute {name!r}")

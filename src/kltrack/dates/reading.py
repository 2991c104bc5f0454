"""A whole text as a date: a day as programs write it at once, anything else by the grammar."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from kltrack.dates.span import FIRST_YEAR, LAST_YEAR, Span
from kltrack.dates.when import Direction, When, fixed


def read_span(text: str, today: date, direction: Direction = "future") -> Span:
    """The one date or period that the whole of `text` is.

    In: text in English, Vietnamese or French (the package's docstring has the grammar); `today`, from which a date
    without its year and "tomorrow" are counted; `direction`, which says where such a date is to be looked for. Raises
    DateProblem, and nothing else, for what cannot be read, what cannot be (31 February) and what has two readings.
    """
    return read_when(text, today).span(today, direction)


def read_when(text: str, today: date) -> When:
    """What `read_span` reads, before its year is chosen. Raises DateProblem for what cannot be read."""
    if day := _as_programs_write_it(text):
        return fixed(Span.day(day))
    from kltrack.dates.reader import read_phrase  # the grammar takes longer to load than a query

    return read_phrase(text, today)


def _as_programs_write_it(text: str) -> date | None:
    """The day of a text like 2025-12-15; None for every other, and for what the grammar refuses."""
    if len(text) == len("2025-12-15") and text.isascii() and text[4] == text[7] == "-":
        with suppress(ValueError):
            day = date.fromisoformat(text)
            return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
    return None

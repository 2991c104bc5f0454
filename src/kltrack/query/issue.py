"""When a document was issued: a day, or no more than the period in which it lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kltrack.dates import format_issue, format_period
from kltrack.messages import message

# A day of issue; the period in which it lies, as the register writes it; or None where nothing is known.
Issued = date | str | None


def issued_of(text: str | None) -> Issued:
    """A day of issue, or the period in which it lies."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return text


def issued_text(issued: Issued) -> str | None:
    """A day of issue as ISO, a period as the register writes it."""
    return issued.isoformat() if isinstance(issued, date) else issued


def format_issued(issued: Issued) -> str:
    """A day or a period of issue in words, nothing where neither is known."""
    return issued_in(format_issue, issued)


def issued_in(form: Callable[[date], str], issued: Issued) -> str:
    """A day of issue in some form, a period in words, nothing where neither is known."""
    return form(issued) if isinstance(issued, date) else format_period(issued or "")


def dated_number(number: str, issued: Issued, form: Callable[[date], str]) -> str:
    """A document's number with its day of issue in some form, or with its period; alone where nothing is known."""
    if issued is None:
        return number
    return message("{number} of {day}", number=number, day=issued_in(form, issued))

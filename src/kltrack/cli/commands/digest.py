"""kltrack digest."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from kltrack.cli.asking import answer, asked, filter_of
from kltrack.cli.options import Period, Place, Selecting, Showing
from kltrack.cli.output import Answer
from kltrack.cli.remembering import memory, remember, remembered
from kltrack.dates import DateProblem, read_length, read_span, spoken
from kltrack.errors import UsageProblem
from kltrack.query import select
from kltrack.reports.digest import Days, day_before, delivered_until, digest
from kltrack.text import harmless

_FIRST_TIME = timedelta(days=7)


def digest_command(
    place: Place,
    selecting: Selecting,
    showing: Showing,
    period: Period,
) -> Answer:
    """What became overdue, was done, reported, extended or cancelled since a day, new conclusions, and what comes.

    A letter of 72 columns, for a mail; --since last tells what the last digest of that name has not told.
    """
    known = asked(place)
    chosen = filter_of("all", selecting, known)
    path = memory(period.name or "main") if period.name or period.since == "last" else None
    delivered = remembered(path) if path and period.since == "last" else None
    first = delivered.day if delivered else _first_day(period.since, known.today)
    if first > known.today:
        raise UsageProblem(f"A digest from {spoken(first)} on lies after the as-of day {spoken(known.today)}.")
    delivered = delivered or delivered_until(day_before(first), known.index, chosen, known.today)
    days = Days(first=first, today=known.today, ahead=read_length(period.ahead).after(known.today))
    result = select(known.index, chosen, known.today)
    report, now = digest(result, known.index, known.language, days, delivered)
    shown = answer(report, showing)
    quiet = period.quiet_if_empty and not report.count
    return shown.changed(quiet=quiet, afterwards=partial(remember, path, now) if path else None)


def _first_day(since: str, today: date) -> date:
    """The first day of what `since` says: a day, the beginning of a period, so long before today; "last" is a week."""
    if since == "last":
        return today - _FIRST_TIME
    try:
        length = read_length(since)
    except DateProblem:
        return read_span(since, today).first
    if length.months or length.years:
        raise UsageProblem(f'--since "{harmless(since)}": say it in days or weeks, or name the day.')
    return today - timedelta(days=length.days)

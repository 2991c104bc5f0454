"""Whether a date lies behind or ahead; one without its year by the nearer of its turns: in November "in August"."""

from __future__ import annotations

from datetime import date

from kltrack.dates import When


def has_begun(when: When, today: date) -> bool:
    """Whether a day from which on something was given lies behind: in November "from September", not "from 15/12"."""
    return _lies_behind(when, today, when.latest(today).first)


def has_ended(when: When, today: date) -> bool:
    """Whether a period in which something was given lies behind: in November "in August", and not "in December"."""
    return _lies_behind(when, today, when.latest(today).last)


def is_not_over(when: When, today: date) -> bool:
    """Whether a date is not over: in November "December" or "this month", and not "October"."""
    latest, following = when.latest(today), when.following(today)
    if latest == following or latest.last >= today:
        return latest.last >= today
    return following.first - today < today - latest.last


def is_coming(when: When, today: date) -> bool:
    """Whether all of a date is still to come: in November "December", and neither "this month" nor "October"."""
    latest, following = when.latest(today), when.following(today)
    if latest == following:
        return following.first > today
    return following.first - today < today - latest.last


def _lies_behind(when: When, today: date, counted_from: date) -> bool:
    """Whether the latest turn is over, and nearer than the next by the day `counted_from`, or of this year."""
    latest, following = when.latest(today), when.following(today)
    nearer = latest == following or today - counted_from < following.first - today
    return latest.last < today and (nearer or latest.first.year == today.year)

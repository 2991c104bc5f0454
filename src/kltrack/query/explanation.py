"""A filter in words: how a query was understood, every date with its weekday."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.bodies.directory import Directory
from kltrack.dates import format_day
from kltrack.messages import message
from kltrack.query.criteria import CRITERIA
from kltrack.query.filter import Filter, Scope
from kltrack.standing import Moment
from kltrack.terms import marked

_SCOPES: Mapping[Scope, str] = {
    "due": marked("Assignments and requests that are open and have a last day"),
    "overdue": marked("Assignments and requests that are open on a day later than their last"),
    "all": marked("Everything"),
}


def clauses(chosen: Filter, moment: Moment, directory: Directory, language: str = "en") -> list[str]:
    """What is asked for, a clause a criterion, and last at which moment."""
    criteria = (clause for criterion in CRITERIA for clause in criterion.clauses(chosen, directory, language))
    return [message(_SCOPES[chosen.scope]), *criteria, _moment(moment)]


def _moment(moment: Moment) -> str:
    day = format_day(moment.today)
    if moment.known_at is None:
        return message("as of {day}", day=day)
    return message(
        "as of {day}, by what had been recorded by {known_at}", day=day, known_at=format_day(moment.known_at)
    )

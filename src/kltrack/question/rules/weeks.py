"""Weeks named by a day: "the week of 7 December", "week commencing 8 December", "in the week ending 14 December"."""

from __future__ import annotations

from kltrack.dates import Span, fixed
from kltrack.dates.span import shifted, week_span
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule


def _week_of(question: Interpretation, place: int) -> Reading | None:
    """`in the week of 7 December`, `week commencing 8 December`: the week in which that day lies, begins or ends."""
    start, at = place, place
    if question.senses(at) & {"op:in", "soon:within"}:
        at = question.past(at + 1, ("filler",))
    if question.first_word(at) != "week" or question.slot(at).end != question.slot(at).start + 1:
        return None
    leading = question.first_word(at + 1)
    dated = question.past(at + 2, ("op:on", "dated", "filler"))
    says_which = "dated" in question.senses(at + 1) or leading in (*_BEGINNING, *_ENDING)
    when = question.when(dated) if says_which else None
    if when is None or not question.slot(dated).is_day:
        return None
    week = TypedLimit("in", fixed(_week(leading, when.span(question.today))))
    return [Part("limit", week, question.slot(start).start, question.slot(dated).end)], dated + 1


def _week(leading: str, day: Span) -> Span:
    """The week that begins on a day, or ends on it, as the word before the day says; else the one in which it lies."""
    if leading in _BEGINNING:
        return Span.between(day.first, shifted(day.first, _SIX))
    return Span.between(shifted(day.first, -_SIX), day.first) if leading in _ENDING else week_span(day.first)


_BEGINNING = frozenset({"beginning", "starting", "commencing"})
_ENDING = frozenset({"ending"})
_SIX = 6  # days

RULES: tuple[Rule, ...] = (_week_of,)

"""Weeks named by a day: "week commencing 8 December", "semaine du 8 décembre", "tuần từ 8 đến 14 tháng 12"."""

from __future__ import annotations

from kltrack.dates import DateProblem, Span, When, match_when
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
    week = TypedLimit("in", _week(leading, when))
    return [Part("limit", week, question.slot(start).start, question.slot(dated).end)], dated + 1


def _week(leading: str, day: When) -> When:
    """The week that begins on a day, or ends on it, as the word before the day says; else the one in which it lies."""
    return day._replace(
        following=lambda today: _days(leading, day.following(today)),
        latest=lambda today: _days(leading, day.latest(today)),
        is_day=False,
    )


def _days(leading: str, day: Span) -> Span:
    if leading in _BEGINNING:
        return Span.between(day.first, shifted(day.first, _SIX))
    return Span.between(shifted(day.first, -_SIX), day.first) if leading in _ENDING else week_span(day.first)


_BEGINNING = frozenset({"beginning", "starting", "commencing"})
_ENDING = frozenset({"ending"})
_SIX = 6  # days


def _semaine_du(question: Interpretation, place: int) -> Reading | None:
    """`la semaine du 8 décembre`, `tuần có ngày 8/12`: the week in which that day lies; `tuần 8-14/12`: these days."""
    at = place
    while question.first_word(at) in _BEFORE and at < place + len(("de", "la")):
        at += 1
    found = _week_after(question, question.slot(at).start) if question.first_word(at) in _WEEK else None
    after = next((each for each in range(at, len(question.slots)) if found and question.slot(each).end == found[1]), -1)
    if not found or after < 0:
        return None
    return [Part("limit", TypedLimit("in", found[0]), question.slot(place).start, found[1])], after + 1


_WEEK = frozenset({"semaine", "tuan"})
_BEFORE = frozenset({"dans", "pendant", "durant", "de", "la", "pour", "trong"})
_OF = frozenset({"du", "cua", "co", "chua"})


def _week_after(question: Interpretation, week: int) -> tuple[When, int] | None:
    """The days of a week, and the index after the words that name it, of which "week" stands at an index."""
    words = question.sentence.words
    start = week + 1 + (words[week + 1 : week + 2] != [] and words[week + 1] in _OF)
    try:
        hit = match_when(words, start, question.today) if start < len(words) else None
        days = hit[0].span(question.today) if hit else None
    except DateProblem:
        return None
    if not hit or not days:
        return None
    if hit[0].is_day and start > week + 1:
        return _week("", hit[0]), hit[1]
    is_week = words[week] == "tuan" and hit[0].has_two_ends and shifted(days.first, _SIX) >= days.last
    return (hit[0]._replace(goes_from=False), hit[1]) if is_week else None


RULES: tuple[Rule, ...] = (_week_of, _semaine_du)

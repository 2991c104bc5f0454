"""The refusal of days of the week that may be several days: "échéances du vendredi", "next Monday or Tuesday"."""

from __future__ import annotations

from datetime import timedelta

from kltrack.dates import Span
from kltrack.question.refusing.reasons import refusal
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.rules.open_dates import either_days


def check_weekdays(question: Interpretation) -> None:
    """Raises QuestionProblem or DateProblem for a day of the week that may be several days."""
    for place in range(len(question.slots)):
        _check_article(question, place)
        _check_list(question, place)


def _check_article(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "échéances du vendredi", which are those of every Friday, or of the next one."""
    slot, before = question.slot(place), question.slot(place - 1)
    words = question.sentence.words[slot.start : slot.end]
    article = words[0] in _THE or (before.end == before.start + 1 and question.first_word(place - 1) in _THE)
    if slot.when and article and len(words) <= 1 + (words[0] in _THE) and words[-1] in _WEEKDAYS:
        words_of_day = question.wording(place - (words[0] not in _THE), place)
        raise refusal(_EVERY, words_of_day)


def _check_list(question: Interpretation, place: int) -> None:
    """Raises DateProblem for "next Monday or Tuesday": whether of the next week or of this one is not said."""
    slot, before = question.slot(place), question.slot(place - 2)
    listed = question.senses(place - 1) & {"and", "or"} and before.when and before.end == before.start + 2
    alone = question.first_word(place) in _DAYS and slot.end == slot.start + 1
    if not (listed and alone and slot.when):
        return
    following = slot.when.following(question.today)
    if question.first_word(place - 2) in _LAST:
        raise either_days(question.wording(place), slot.when.latest(question.today), following)
    if question.first_word(place - 2) in _NEXT:
        raise either_days(question.wording(place), following, Span.day(following.first + timedelta(days=7)))


_EVERY = "recurring"  # the reason
_THE = frozenset({"le", "du", "les", "des", "un", "chaque"})
_WEEKDAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_NEXT, _LAST = frozenset({"next", "coming"}), frozenset({"last", "past", "previous"})

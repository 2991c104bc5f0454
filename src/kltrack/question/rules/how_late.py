"""How long something is overdue: "by more than 30 days", "less than a month late", "between 30 and 60 days late".

A task is as many days overdue as have gone since its last day.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kltrack.dates import Length, Span, fixed
from kltrack.dates.words import CARDINALS
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import Operator
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule

# The sense of a word before a length → where the last day lies, seen from the day so long ago.
_SIDES: Mapping[str, Operator] = {"longer:": "before", "shorter:": "after", "at-most:": "from", "at-least:": "by"}
_LATE = frozenset({"state:overdue", "missed"})
# "by", "for", "de", "từ": between "overdue" and how long it is.
_BEFORE_LENGTH = frozenset({"filler", "link", "dated", "from?", "op:by", "to:body", "to:conclusion", "to:field"})


def _overdue_by(question: Interpretation, place: int) -> Reading | None:
    """`overdue by more than 30 days`, `quá hạn trên 30 ngày`: the last day lies before the day so long ago."""
    length = question.slot(place + 1).length
    beyond = place + 2 + ("dated" in question.senses(place + 2))  # "plus de deux mois de retard"
    late = not _LATE.isdisjoint(question.senses(_before_since(question, place)) | question.senses(beyond))
    side = next((operator for sense, operator in _SIDES.items() if sense in question.senses(place)), None)
    if not (side and length and late):
        _check_says_more(question, place)
        return None
    limit = TypedLimit(side, fixed(Span.day(_ago(length, question.today))))
    return [Part("limit", limit, question.slot(place).start, question.slot(place + 1).end)], place + 2


def _overdue_or_more(question: Interpretation, place: int) -> Reading | None:
    """`quá hạn từ 90 ngày trở lên`: the last day lies so long ago, or longer."""
    at = place + (question.first_word(place) == "tu")
    length = question.slot(at).length
    late = "state:overdue" in question.senses(place - 1) | question.senses(at + 2)
    if not (length and late and "or-more:" in question.senses(at + 1)):
        return None
    limit = TypedLimit("by", fixed(Span.day(_ago(length, question.today))))
    return [Part("limit", limit, question.slot(place).start, question.slot(at + 1).end)], at + 2


def _overdue_between(question: Interpretation, place: int) -> Reading | None:
    """`between 30 and 60 days late`, `overdue 2 to 3 months`: the last day lies from so long ago to so long ago."""
    number = place + ("between" in question.senses(place) or question.first_word(place) in _BETWEEN)
    least, most = (_number(question.first_word(at)) for at in (number, number + 2))
    length = question.slot(number + 2).length
    joined = question.first_word(number + 1) in _AND
    before = place - 1 - (question.first_word(place - 1) == "by")  # "overdue by between 40 and 60 days"
    beyond = number + 3 + ("dated" in question.senses(number + 3))  # "entre 40 et 60 jours de retard"
    late = "state:overdue" in question.senses(before) | question.senses(beyond)
    if not (length and joined and late and 0 < least < most):
        return None
    one = Length(length.days // most, length.months // most, length.years // most)
    shorter = Length(one.days * least, one.months * least, one.years * least)
    start, end = question.slot(place).start, question.slot(number + 2).end
    limits: tuple[tuple[Operator, Length], ...] = (("from", length), ("by", shorter))
    days = [TypedLimit(operator, fixed(Span.day(_ago(each, question.today)))) for operator, each in limits]
    return [Part("limit", limit, start, end) for limit in days], beyond


def _number(word: str) -> int:
    """The number that a word is, in figures or in words; 0 for none."""
    return int(word) if word.isascii() and word.isdigit() else CARDINALS.get(word, 0)


_BETWEEN = frozenset({"from", "between", "tu", "entre", "de"})
_AND = frozenset({"and", "to", "-", "et", "a", "den"})


def _ago(length: Length, today: date) -> date:
    return Length(-length.days, -length.months, -length.years).after(today)


def _before_since(question: Interpretation, place: int) -> int:
    """The position before a length; before "depuis", "đã" or "từ" and one, what deadlines are overdue may stand too.

    "Qui ont dépassé leur délai depuis plus de trois mois", "quá hạn đã hơn một tháng".
    """
    since = question.first_word(place) == "depuis" or question.first_word(place - 1) in ("da", "tu", "duoc")
    return (
        question.past(place - 1, ("filler", "state:due", "filler past", "op:from", "from?"), -1) if since else place - 1
    )


def _check_says_more(question: Interpretation, place: int) -> None:
    """Raises UsageProblem for "overdue by 30 days": exactly so long, or longer."""
    at = place + 1 if question.slot(place + 1).length else place
    late = not _LATE.isdisjoint(question.senses(place - 1)) and "next" not in question.senses(at + 1)
    if late and question.slot(at).length and question.senses(place) <= _BEFORE_LENGTH:
        raise UsageProblem(
            message(
                'Whether "{words}" is so long or longer is not said. Say "by more than" it, or give the days.',
                words=question.wording(place - 1, at),
            )
        )


def _so_long_overdue(question: Interpretation, place: int) -> Reading | None:
    """Raises UsageProblem for "30 days overdue", "30 jours de retard": exactly so long, or longer."""
    beyond = place + 1 + ("dated" in question.senses(place + 1))
    counted = question.senses(place - 1) & {"next", "of-id:", "count", *_SIDES, "between"} or "op:" in " ".join(
        question.senses(place - 1)
    )
    known = question.is_all_understood
    if known and question.slot(place).length and not counted and question.senses(beyond) >= {"state:overdue"}:
        raise UsageProblem(
            message(
                'Whether "{words}" is so long or longer is not said. Say "by more than" it, or give the days.',
                words=question.wording(place, beyond),
            )
        )
    return None


RULES: tuple[Rule, ...] = (_overdue_or_more, _overdue_by, _overdue_between, _so_long_overdue)

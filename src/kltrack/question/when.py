"""The rules of dates: limits, ranges, bare dates and lengths."""

from __future__ import annotations

from kltrack.dates import DateProblem, Span, format_day
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import Limit
from kltrack.question.interpretation import Interpretation, Part, Reading, Rule


def _between(question: Interpretation, place: int) -> Reading | None:
    """`between A and B`: both included."""
    if "between" not in question.senses(place) or not question.span(place + 1):
        return None
    if not question.senses(place + 2) & {"and", "range"} or not question.span(place + 3):
        return None
    return _both_ends(question, place)


def _range(question: Interpretation, place: int) -> Reading | None:
    """`from A to B`, `từ A đến B`, `du A au B`: both included."""
    if not question.senses(place) & {"op:from", "from?"} or not question.span(place + 1):
        return None
    if not question.senses(place + 2) & {"range", "op:by"} or not question.span(place + 3):
        return None
    return _both_ends(question, place)


def _both_ends(question: Interpretation, place: int) -> Reading:
    first, last = question.span(place + 1), question.span(place + 3)
    assert first is not None
    assert last is not None
    if last.last < first.first:
        raise DateProblem(
            message(
                "{first} to {last} ends before it begins. A date without its year is the next one; write both years.",
                first=format_day(first.first),
                last=format_day(last.last),
            )
        )
    return [question.limit("from", place + 1, place), question.limit("by", place + 3, place + 2)], place + 4


_OPERATORS = ("before", "by", "after", "from")


def _operated(question: Interpretation, place: int) -> Reading | None:
    """A limit and its date: `before Dec 15`, `đến cuối năm`, `depuis le 1er octobre`, `trong tháng 12`."""
    senses = question.senses(place)
    operators = [word for word in _OPERATORS if f"op:{word}" in senses]
    if {"op:on", "op:in"} <= senses:
        operators.append("on/in")
    elif senses & {"op:on", "op:in"}:
        operators.append("on" if "op:on" in senses else "in")
    if not operators or not question.span(place + 1):
        return None
    if "period" in senses and question.slot(place + 1).is_day:
        return None  # "au 31 décembre" may be by that day or on it
    return [question.limit(operators[0], place + 1, place)], place + 2


def _bare_date(question: Interpretation, place: int) -> Reading | None:
    """A date without a limit word: that day, or some day of that period. `of December` is one."""
    after = place + 1 if "dated" in question.senses(place) else place
    operator = question.choices.get(after, "on/in")
    if question.span(after):
        _check_apart(question, place, after)
    return ([question.limit(operator, after, place)], after + 1) if question.span(after) else None


def _check_apart(question: Interpretation, place: int, dated: int) -> None:
    """Two dates side by side are no list and no range. Raises UsageProblem, which names both."""
    before, slot = question.slot(place - 1), question.slot(dated)
    if before.span and not question.sentence.has_comma(before.end - 1, slot.start):
        raise UsageProblem(
            message(
                'Two dates stand side by side, "{first}" and "{last}". Say "{first} or {last}", or'
                ' "from {first} to {last}".',
                first=question.wording(place - 1),
                last=question.wording(dated),
            )
        )


def _check_counts_from_today(question: Interpretation, place: int, start: int) -> None:
    """A length is counted from today. Raises UsageProblem where a date follows it: "30 days of 1 December"."""
    dated = place + 1
    if not question.slot(dated).span or not question.senses(place) & {"dated", "op:after", "op:from", "op:before"}:
        return
    if not question.sentence.has_comma(question.slot(place).start - 1, question.slot(dated).start):
        raise UsageProblem(
            message(
                '"{words}" counts from another day than today, which is not understood. Count yourself, and write the'
                " first and the last day: from DAY to DAY.",
                words=question.wording(start, dated),
            )
        )


def _length(question: Interpretation, place: int) -> Reading | None:
    """`within 30 days`, `in the next 30 days`, `trong 30 ngày tới`, `les 30 prochains jours`: today included."""
    # Some words make it surely a length from today; with others it may also be the day at its end.
    start, sure, fork = place, False, False
    if question.senses(place) & {"soon:within", "soon:fork"}:
        sure, fork = "soon:within" in question.senses(place), "soon:fork" in question.senses(place)
        place += 1
    if "next" in question.senses(place):
        sure, place = True, place + 1
    length, slot = question.slot(place).length, question.slot(place)
    if length is None:
        return None
    place += 1
    if "next" in question.senses(place) and not question.span(place + 1):
        sure, place = True, place + 1
    _check_counts_from_today(question, place, start)
    if not (sure or slot.counts_from_today or fork):
        return None
    last = length.after(question.today)
    if not (sure or slot.counts_from_today) and question.choices.get(start) == "on":
        return [Part("limit", Limit("on", Span.day(last)), question.slot(start).start, slot.end)], place
    span = Span.between(question.today, last)
    return [Part("limit", Limit("within", span), question.slot(start).start, slot.end)], place


RULES: tuple[Rule, ...] = (_between, _range, _operated, _length, _bare_date)

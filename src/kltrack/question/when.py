"""The rules of dates: limits, ranges, bare dates and lengths."""

from __future__ import annotations

from kltrack.dates import DateProblem, Span, spoken
from kltrack.errors import UsageProblem
from kltrack.query import Limit
from kltrack.question.clauses import Clauses, Part, Read, Rule
from kltrack.text import harmless


def _between(said: Clauses, place: int) -> Read | None:
    """`between A and B`: from A by B, both included."""
    if "between" not in said.senses(place) or not said.span(place + 1):
        return None
    if not said.senses(place + 2) & {"and", "range"} or not said.span(place + 3):
        return None
    return _both_ends(said, place)


def _range(said: Clauses, place: int) -> Read | None:
    """`from A to B`, `từ A đến B`, `du A au B`: both included."""
    if not said.senses(place) & {"op:from", "from?"} or not said.span(place + 1):
        return None
    if not said.senses(place + 2) & {"range", "op:by"} or not said.span(place + 3):
        return None
    return _both_ends(said, place)


def _both_ends(said: Clauses, place: int) -> Read:
    first, last = said.span(place + 1), said.span(place + 3)
    assert first is not None
    assert last is not None
    if last.last < first.first:
        raise DateProblem(
            f"{spoken(first.first)} to {spoken(last.last)} ends before it begins. A date without its year is the next"
            " one; write both years."
        )
    return [said.limit("from", place + 1, place), said.limit("by", place + 3, place + 2)], place + 4


_OPERATORS = ("before", "by", "after", "from")


def _operated(said: Clauses, place: int) -> Read | None:
    """A limit word and its date: `before Dec 15`, `đến cuối năm`, `depuis le 1er octobre`, `trong tháng 12`."""
    senses = said.senses(place)
    operators = [word for word in _OPERATORS if f"op:{word}" in senses]
    if {"op:on", "op:in"} <= senses:
        operators.append("on/in")
    elif senses & {"op:on", "op:in"}:
        operators.append("on" if "op:on" in senses else "in")
    if not operators or not said.span(place + 1):
        return None
    if "period" in senses and said.slot(place + 1).is_day:
        return None  # "au 31 décembre" may be by that day or on it
    return [said.limit(operators[0], place + 1, place)], place + 2


def _bare_date(said: Clauses, place: int) -> Read | None:
    """A date without a limit word: that day, or some day of that period. `of December` is one."""
    after = place + 1 if "dated" in said.senses(place) else place
    operator = said.choices.get(after, "on/in")
    if said.span(after):
        _check_apart(said, place, after)
    return ([said.limit(operator, after, place)], after + 1) if said.span(after) else None


def _check_apart(said: Clauses, place: int, dated: int) -> None:
    """Two dates side by side are no list and no range. Raises UsageProblem, which names both."""
    before, slot = said.slot(place - 1), said.slot(dated)
    if before.span and not said.said.parted(before.end - 1, slot.start):
        first, last = said.shown(before), said.shown(slot)
        raise UsageProblem(
            f'Two dates stand side by side, "{first}" and "{last}". Say "{first} or {last}", or'
            f' "from {first} to {last}".'
        )


def _hung(said: Clauses, place: int, start: int) -> None:
    """A length is counted from today: "30 days of 1 December" is refused with a UsageProblem."""
    dated = place + 1
    hangs = said.senses(place) & {"dated", "op:after", "op:from", "op:before"}
    if hangs and said.slot(dated).span and not said.said.parted(said.slot(place).start - 1, said.slot(dated).start):
        words = harmless(said.said.said(said.slot(start).start, said.slot(dated).end))
        raise UsageProblem(
            f'"{words}" counts from another day than today, which is not understood. Count yourself, and write the'
            " first and the last day: from DAY to DAY."
        )


def _length(said: Clauses, place: int) -> Read | None:
    """`within 30 days`, `in the next 30 days`, `trong 30 ngày tới`, `les 30 prochains jours`: today included."""
    start, sure, fork = place, False, False
    if said.senses(place) & {"soon:within", "soon:fork"}:
        sure, fork = "soon:within" in said.senses(place), "soon:fork" in said.senses(place)
        place += 1
    if "next" in said.senses(place):
        sure, place = True, place + 1
    length, slot = said.slot(place).length, said.slot(place)
    if length is None:
        return None
    place += 1
    if "next" in said.senses(place) and not said.span(place + 1):
        sure, place = True, place + 1
    _hung(said, place, start)
    if not (sure or slot.soon or fork):
        return None
    last = length.after(said.today)
    if not (sure or slot.soon) and said.choices.get(start) == "on":
        return [Part("limit", Limit("on", Span.day(last)), said.slot(start).start, slot.end)], place
    span = Span.between(said.today, last)
    return [Part("limit", Limit("within", span), said.slot(start).start, slot.end)], place


RULES: tuple[Rule, ...] = (_between, _range, _operated, _length, _bare_date)

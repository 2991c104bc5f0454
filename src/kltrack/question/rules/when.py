"""The rules of dates: limits, ranges, bare dates and lengths."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.dates import DateProblem, Span, fixed
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import Operator
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.rules.open_dates import check_from_today, check_near, is_finished_by, is_open_behind


def _from_to(question: Interpretation, place: int) -> Reading | None:
    """`from A to B`, `between A and B`, `từ A đến B`: from A to B, both included. The grammar of dates reads it.

    "Trong khoảng thời gian" before "từ A đến B" adds nothing.
    """
    start = place
    if "between" in question.senses(place) and question.first_word(place) == "trong":
        place += 1
    when = question.when(place) if question.slot(place).when else None
    return ([question.limit("from", place, start)], place + 1) if when and when.goes_from else None


def _is_deadline(question: Interpretation, place: int) -> bool:
    """Whether the word at a position is "deadline" or its like, and the question goes no further in days."""
    slot = question.slot(place)
    return slot.start >= 0 and question.sentence.words[slot.end - 1] in ("deadline", "deadlines", "cutoff")


_INCLUSIVE: Mapping[Operator, Operator] = {"before": "by", "after": "from"}  # "before 15 December inclusive"
_OPEN: Mapping[Operator, Operator] = {"on": "from", "in": "from"}  # "vào năm 2028 trở đi"
_LAST: Mapping[Operator, Operator] = {"on": "by", "in": "by"}  # "on 15 December or earlier"
_OPERATORS: tuple[Operator, ...] = ("before", "by", "after", "from")


def _limit_and_date(question: Interpretation, place: int) -> Reading | None:
    """A limit and its date: `before Dec 15`, `đến cuối năm`, `depuis le 1er octobre`, `trong tháng 12`."""
    senses = question.senses(place)
    operator = next((word for word in _OPERATORS if f"op:{word}" in senses), None)
    if not (operator or senses & {"op:on", "op:in"}) or not question.when(place + 1):
        return None
    if "period" in senses and question.slot(place + 1).is_day:
        return None  # "au 31 décembre" may be by that day or on it
    _check_goes_from(question, place + 1, place)
    check_from_today(question, place)
    if senses & {"op:on", "op:in"}:
        _check_late_on(question, place, place + 1)
    chosen = operator or _on_or_in(question, place + 1)
    if chosen == "from" and (when := question.slot(place + 1).when) and when.has_two_ends:
        chosen = "in"  # "starting 1 December to 15 December", "kể từ 1/12 đến 15/12": no longer than that
    if chosen == "from" and question.slot(place + 1).is_day and _is_deadline(question, place + 2):
        chosen = "on"  # "what is left from the 15 October deadline"
    chosen = _as_chosen(question, place + 1, chosen)
    after = place + 2
    if "inclusive" in question.senses(after):
        chosen, after = _INCLUSIVE.get(chosen, chosen), after + 1
    elif is_open_behind(question, after) and chosen in ("from", "after", "on", "in"):
        chosen, after = _OPEN.get(chosen, chosen), after + 1
    if is_at_latest(question, after) and chosen in ("before", "by", "on", "in"):
        chosen, after = _LAST.get(chosen, chosen), after + 1
    after += chosen == "from" and _ends_with_on(question, after)  # "from 16 December on"
    is_past = "since" in senses or question.choices.get(place + 1) == "in"
    limit = question.limit(chosen, place + 1, place, past=is_past)
    if question.is_past:
        check_near(limit.value, question.today)
    return [*_from_now(question, place), limit], after


def _as_chosen(question: Interpretation, place: int, operator: Operator) -> Operator:
    """The operator of a date by the choice made of it: "who has until 31 December" may be on that day, or by it."""
    choice = question.choices.get(place)
    if choice == "on" and operator == "by":
        return _on_or_in(question, place)
    return "in" if choice == "in" else "by" if choice == "by" else operator


def _from_now(question: Interpretation, place: int) -> list[Part]:
    """The parts that `from now until` and `từ nay đến` add to their limit: what is due from today on."""
    today = TypedLimit("from", fixed(Span.day(question.today)))
    coming = "state:coming" in question.senses(place)
    return [question.part("state", "due", place), question.part("limit", today, place)] if coming else []


def _on_or_in(question: Interpretation, place: int) -> Operator:
    return "on" if question.slot(place).is_day else "in"


def _check_goes_from(question: Interpretation, place: int, start: int) -> None:
    """Raises UsageProblem for "before from 1 to 15 December", which is two limits at once."""
    when = question.slot(place).when
    if when and when.goes_from and not question.senses(start) & {"op:on", "op:in"}:
        raise UsageProblem(message('"{words}" is more than one limit; keep one.', words=question.wording(start, place)))


def _bare_date(question: Interpretation, place: int) -> Reading | None:
    """A date without a limit word: that day, or some day of that period. `of December` is one."""
    leading = {"dated", "fork:day"}  # "of December", "for 2027"
    after = place + 1 if question.senses(place) & leading else place
    if not question.when(after):
        return None
    if _says_when_late(question, after):
        return _up_to_today(question, place, after), after + 1
    _check_apart(question, place, after)
    _check_late_on(question, place, after)
    if is_open_behind(question, after + 1):
        return [question.limit("from", after, place)], after + 2
    at_latest = is_at_latest(question, after + 1)
    ends = at_latest or is_finished_by(question, after) or question.choices.get(after) == "by"
    chosen = "by" if ends else _on_or_in(question, after)
    return [question.limit(chosen, after, place)], after + 1 + at_latest


def is_at_latest(question: Interpretation, place: int) -> bool:
    """Whether "at the latest" ends a date: "le 15 décembre au plus tard"; "au plus tard le 15" begins one."""
    return "at-latest" in question.senses(place) and not question.slot(place + 1).when


def _ends_with_on(question: Interpretation, place: int) -> bool:
    """Whether a lone "on" stands at a position and no date after it."""
    alone = question.slot(place).end == question.slot(place).start + 1
    return alone and question.first_word(place) == "on" and not question.slot(place + 1).when


def _says_when_late(question: Interpretation, place: int) -> bool:
    """Whether a date only says as of when: "overdue today" is overdue as of today; "expires today" is due today."""
    when = question.when(place)
    return bool(
        _is_late(question)
        and when
        and when.certain
        and when.is_day
        and when.span(question.today).first == question.today
    )


def _up_to_today(question: Interpretation, place: int, dated: int) -> list[Part]:
    """The limit of "due today or overdue", which is all up to today; none where only what is late is asked for."""
    due = any("state:due" in slot.senses and "state:overdue" not in slot.senses for slot in question.slots)
    joined = any(slot.senses & {"and", "or"} or slot.start in question.sentence.after_comma for slot in question.slots)
    either = due and joined
    today = TypedLimit("by", fixed(Span.day(question.today)))
    return [Part("limit", today, question.slot(place).start, question.slot(dated).end)] if either else []


def _is_late(question: Interpretation) -> bool:
    """Whether what is overdue is asked for."""
    return any("state:overdue" in slot.senses and "state:due" not in slot.senses for slot in question.slots)


def _says_missed(question: Interpretation, place: int) -> bool:
    """Whether "lỡ hạn", "manqué l'échéance" stands at a position: the day behind it is the one that was missed."""
    slot = question.slot(place)
    words = question.sentence.words[slot.start : slot.end] if slot.start >= 0 else []
    return not _MISSED.isdisjoint(words[:-1]) and words[-1] in ("han", "deadline", "echeance", "delai")


# Words without diacritics.
_MISSED = frozenset({"lo", "manque", "manquent", "rate", "ratent", "respecte", "tenu", "depasse"})


_YESTERDAY = frozenset({"yesterday", "hier", "qua"})


def _is_over(question: Interpretation, place: int) -> bool:
    """Whether the date at a position may be past: "ngày 15/10 đang quá hạn", asked in November."""
    when = question.slot(place).when
    return when is not None and when.latest(question.today).last < question.today


def _check_late_on(question: Interpretation, place: int, dated: int) -> None:
    """Raises DateProblem for "late yesterday": the last day, or the day as of which it was late."""
    slot = question.slot(dated)
    words = question.sentence.words
    is_due = any(each.senses & {"state:due", "last-day"} for each in question.slots)  # "overdue, last day 31 October"
    is_due = is_due or _says_missed(question, place - 1)
    if not _is_late(question) or is_due or sum(bool(each.when) for each in question.slots) > 1:
        return
    then = _is_over(question, dated) and (slot.is_day or any(word.written == "đang" for word in words))
    if then or (slot.is_day and words[slot.end - 1] in _YESTERDAY):
        raise DateProblem(
            message(
                'Whether "{words}" is the last day or the day as of which it was late is not said. Say "due" before it'
                ' for the one, "as of" for the other.',
                words=question.wording(place, dated),
            )
        )


def _check_apart(question: Interpretation, place: int, dated: int) -> None:
    """Raises UsageProblem, which names both, for two dates side by side: they are no list and no range."""
    before, slot = question.slot(place - 1), question.slot(dated)
    for when in (before.when, slot.when) if before.when else ():
        if when:
            when.span(question.today)  # "cuối tháng 2 đầu tháng 3": what is no day is said first
    if before.when and not question.sentence.has_comma(before.end - 1, slot.start):
        raise UsageProblem(
            message(
                'Two dates stand side by side, "{first}" and "{last}". Say "{first} or {last}", or'
                ' "from {first} to {last}".',
                first=question.wording(place - 1),
                last=question.wording(dated),
            )
        )


_SINCE_ISSUE = frozenset({"of", "from", "after"})  # "within 30 days of 195": of its issue


def _check_counts_from_today(question: Interpretation, place: int, start: int) -> None:
    """Raises UsageProblem for "30 days of 1 December": a length is counted from today, and a date follows it."""
    dated = question.past(place + 1, ("filler", "to:conclusion"))
    coming = any("next" in question.senses(at) for at in range(start, place))
    of_document = bool(question.slot(dated).conclusion) and question.first_word(place) in _SINCE_ISSUE and not coming
    dated = dated if of_document else place + 1
    if not (question.slot(dated).when or of_document):
        return
    if not (of_document or question.senses(place) & {"dated", "op:after", "op:from", "op:before"}):
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
    place += "ahead" in question.senses(place)
    if "next" in question.senses(place) and not question.when(place + 1):
        sure, place = True, place + 1
    if from_day := _from_today(question, place):
        sure, place = True, from_day
    _check_counts_from_today(question, place, start)
    if not (sure or slot.counts_from_today or fork or "ahead" in question.senses(place - 1)):
        return None
    last = length.after(question.today)
    limit = TypedLimit("within", fixed(Span.between(question.today, last)))
    if not (sure or slot.counts_from_today) and question.choices.get(start) == "on":
        limit = TypedLimit("on", fixed(Span.day(last)))
    return [Part("limit", limit, question.slot(start).start, question.slot(place - 1).end)], place


def _from_today(question: Interpretation, place: int) -> int:
    """The position after "kể từ hôm nay", "à compter d'aujourd'hui"; 0 where nothing like it stands at a position."""
    day = question.past(place + 1, ("filler",))
    when = question.slot(day).when
    counts = "op:from" in question.senses(place) and when is not None and when.is_day
    return day + 1 if counts and when and when.latest(question.today).first == question.today else 0


RULES: tuple[Rule, ...] = (_from_to, _limit_and_date, _length, _bare_date)

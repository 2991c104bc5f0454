"""Dates that leave open which days are meant: "tasks from August", "dans le prochain mois"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from kltrack.dates import DateProblem, Span, When, format_span
from kltrack.dates.when import NEAR, two_turns
from kltrack.messages import message
from kltrack.query.limits import span_text
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation


def check_near(limit: TypedLimit, today: date) -> None:
    """Raises DateProblem for "overdue before 15 December", asked in November: of which year is not said."""
    if limit.operator not in ("before", "by") or limit.when.certain or not limit.when.is_yearly:
        return
    latest, following = limit.when.latest(today), limit.when.following(today)
    if today - latest.last > NEAR and following.first - today < NEAR:
        raise two_turns(latest, following)


def either_days(words: str, earlier: Span, later: Span) -> DateProblem:
    """The refusal of words that may mean either of two periods."""
    return DateProblem(
        message(
            "'{words}' may mean {earlier} or {later}; write {earlier_iso} or {later_iso}.",
            words=words,
            earlier=format_span(earlier),
            later=format_span(later),
            earlier_iso=span_text(earlier),
            later_iso=span_text(later),
        )
    )


def check_from_today(question: Interpretation, place: int) -> None:
    """Raises DateProblem for "within the next month", "dans le prochain mois": the next one, or so long from today."""
    following = question.slot(place + 1)
    words = question.sentence.words[following.start : following.end]
    first_word = question.sentence.words[question.slot(place).start]
    led = first_word in ("dans", "au", "durant", "pendant", "sous", "within", "over", "throughout")
    led = led or (first_word in ("in", "during") and words[:1] == ["the"])
    if (
        following.when
        and led
        and any({first, then} & _NEXT and {first, then} & _UNITS for first, then in pairwise(words))
    ):
        turn = following.when.following(question.today)
        days = Span.between(question.today, turn.last - (turn.first - question.today))
        raise either_days(question.wording(place, place + 1), days, turn)


def is_finished_by(question: Interpretation, place: int) -> bool:
    """Whether something is to have been finished at the day at a place: "avoir terminé au 31 décembre" is by it."""
    at = question.first_word(place - 1) == "au"
    return at and any(
        "state:due" in question.senses(before) and question.first_word(before) in ("avoir", "etre")
        for before in range(place - 1)
    )


_NEXT = frozenset({"prochain", "prochaine", "next", "coming", "following"})
_UNITS = frozenset({"mois", "trimestre", "semaine", "annee", "semestre", "month", "quarter", "week", "year"})


def check_just_over(limits: Sequence[TypedLimit], today: date) -> None:
    """Raises DateProblem for "before 31 October", asked in November: last week may be meant, or a year from then.

    Not beside a beginning: "from 1 November, before 31 October" has one turn.
    """
    if turns := just_over(limits, today):
        raise two_turns(*turns)


def just_over(limits: Sequence[TypedLimit], today: date) -> tuple[Span, Span] | None:
    """The latest and the next turn of the first limit without its year that has just passed; None for no such limit."""
    if any(limit.operator in ("after", "from", "within") and not limit.when.goes_from for limit in limits):
        return None
    for limit in limits:
        if limit.past or limit.when.certain:
            continue
        following, latest = limit.when.following(today), _latest(limit.when, today)
        if latest and timedelta() < today - latest.last < following.first - today > NEAR:
            return latest, following
    return None


def may_be_of_a_period(question: Interpretation, place: int) -> bool:
    """Whether the period at a position that has begun is one from which tasks may be, or since which: "from August"."""
    slot = question.slot(place)
    if question.first_word(place - 1) != "from" or slot.when is None or slot.is_day or slot.when.goes_from:
        return False
    after = question.senses(place + 1)
    is_open = after & {"onwards", "range", "op:by"} or is_now(question, place + 1)
    is_open = is_open or (question.first_word(place + 1) == "on" and not question.slot(place + 2).when)
    things = question.senses(place - 2) & {"task", "thing", "all", "state:open", "state:overdue", "filler"}
    told = bool(things) or question.first_word(place - 2) in ("deadlines", "deadline")
    today, over = question.today, _latest(slot.when, question.today)
    if not told or is_open or over is None:
        return False
    if over.last >= today:
        return over.first < today  # "tasks from this year"
    following = slot.when.following(today)
    is_far = today - over.last > NEAR and following.first - today > NEAR  # of which year is asked, whatever is meant
    return following == over or (not is_far and today - over.last < following.first - today)


def is_now(question: Interpretation, place: int) -> bool:
    """Whether the words at a position end a range now: "until now", "đến nay", "à ce jour"."""
    senses, slot = question.senses(place), question.slot(place)
    if [*question.sentence.words[max(slot.start, 0) : slot.end]] == ["a", "ce", "jour"]:
        return True
    return "so-far" in senses or ("near" in senses and question.first_word(place) in ("den", "toi", "cho", "tinh"))


def check_open_from(limits: Sequence[TypedLimit], question: Interpretation) -> None:
    """Raises DateProblem for "tasks from Q1 not finished", asked in November: the one that is over, or the next one.

    So for those "of Q1" where it is denied that they are done. What is not finished from the coming month on has hardly
    any other reading.
    """
    today, operators = question.today, ("from", "in") if question.is_denied else ("from",)
    for limit in limits:
        if limit.operator in operators and not limit.past and not limit.when.certain and limit.when.is_yearly:
            latest, following = _latest(limit.when, today), limit.when.following(today)
            if latest and latest.last < today and following.first - today > _A_MONTH:
                raise two_turns(latest, following)


_A_MONTH = timedelta(days=31)


def _latest(when: When, today: date) -> Span | None:
    """The latest turn up to a day; None where there is none, as of "Monday 10 November", of which year it was not."""
    try:
        return when.latest(today)
    except DateProblem:
        return None


def is_open_behind(question: Interpretation, place: int) -> bool:
    """Whether a date stood before from which on days are meant: "or later", not the "or after" of "or after May"."""
    following = question.slot(place + 1)
    is_other = question.first_word(place) in ("or", "ou", "hoac", "hay") and (following.when or following.length)
    return "onwards" in question.senses(place) and not is_other

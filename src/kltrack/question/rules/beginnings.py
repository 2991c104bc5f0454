"""Questions from the beginning of a period on: "since the beginning of November", "từ đầu năm"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.dates import DateProblem, Span, fixed, read_when
from kltrack.dates.words import Word
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.rules.open_dates import is_now
from kltrack.question.rules.says_given import says_given

# Words without diacritics. "Early" names no day. The beginning of a period is its first day only after "since".
_BEGINNING = frozenset({"beginning", "start", "dau", "debut"})
_SMALL = frozenset(("the", "le", "la", "l'", "of", "de", "du", "d'"))
_THIS = {
    **{unit: f"this {unit}" for unit in ("week", "month", "quarter", "year")},
    "semaine": "cette semaine",
    "annee": "cette année",
    "mois": "ce mois",
    "trimestre": "ce trimestre",
    "tuan": "tuần này",
    "thang": "tháng này",
    "quy": "quý này",
    "nam": "năm nay",
}


def _since_beginning(question: Interpretation, place: int) -> Reading | None:
    """`since the beginning of November`, `từ đầu năm`: from the first day of that period, which has begun.

    Of what is new, late or due; and of what was given since then.
    """
    looks_back = any(slot.senses & _LOOKING_BACK for slot in question.slots)
    given = any(says_given(question, at) for at in range(len(question.slots)))
    return since_beginning(question, place, "issued" if given else "limit") if looks_back or given else None


def since_beginning(question: Interpretation, place: int, sort: str) -> Reading | None:
    """The part of that sort for "since the beginning of November" from a position on; None where nothing like it is."""
    if "op:from" not in question.senses(place):
        return None
    at = place + 1 + (question.senses(place + 1) == {"filler"})
    period = _period_begun(question.sentence.words[question.slot(at).start : question.slot(at).end], question.today)
    if not question.slot(at).when or period is None:
        return None
    limit = TypedLimit("from", fixed(period), past=True)
    return [Part(sort, limit, question.slot(place).start, question.slot(at).end)], at + 1


_LOOKING_BACK = frozenset({"report:digest", "state:overdue", "state:due"})


def _of_today(question: Interpretation, place: int) -> Reading | None:
    """`échéances du jour`, `việc trong ngày`: today, where no day follows; of what is overdue it says nothing."""
    said = (question.first_word(place), question.first_word(place + 1))
    if said not in _OF_THE_DAY or question.slot(place + 1).when or question.slot(place + 2).when:
        return None
    if any("state:overdue" in slot.senses for slot in question.slots):
        return [], place + 2
    limit = TypedLimit("on", fixed(Span.between(question.today, question.today)))
    return [Part("limit", limit, question.slot(place).start, question.slot(place + 1).end)], place + 2


_OF_THE_DAY = (("du", "jour"), ("trong", "ngay"))


def _until_now(question: Interpretation, place: int) -> Reading | None:
    """`từ quý 1 đến nay`, `from January until now`, `de janvier à ce jour`: what ends now has begun in the past.

    Of what is due both ends are said; whatever else has changed since then has changed up to now.
    """
    at = question.past(place + 1, ("filler",))
    when = question.slot(at).when
    leads = "op:from" in question.senses(place) or question.first_word(place) in ("de", "du", "d'")
    if not leads or when is None or when.goes_from or not when.is_yearly or not is_now(question, at + 1):
        return None
    limit = question.limit("from", at, place, past=True)
    senses = frozenset[str]().union(*(slot.senses for slot in question.slots))
    if any(sense.startswith(_CHANGING) for sense in senses):
        return [limit], at + 2
    return [limit, question.part("limit", TypedLimit("by", fixed(Span.day(question.today))), at + 1)], at + 2


_CHANGING = ("given", "gives", "issued:", "report:", "state:done", "state:overdue", "status:")


def _period_begun(words: Sequence[Word], today: date) -> Span | None:
    """The latest period that has begun and whose beginning the words name; None where they name none."""
    rest = [*words]
    while rest and rest[0] in _SMALL:
        rest.pop(0)
    if not rest or rest.pop(0) not in _BEGINNING:
        return None
    while rest and rest[0] in _SMALL:
        rest.pop(0)
    if not rest:
        return None
    typed = " ".join(word.typed for word in rest)
    try:
        span = read_when(_THIS.get(" ".join(rest), typed), today).span(today, "past")
    except DateProblem:
        return None  # the refusal quotes these words as they were typed
    return span if span.first <= today and span.first != span.last else None


RULES: tuple[Rule, ...] = (_of_today, _since_beginning, _until_now)

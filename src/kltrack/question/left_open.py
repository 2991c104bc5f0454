"""Questions that leave open which of a group or which day they mean: "both ministries", "overdue on 1 October"."""

from __future__ import annotations

from itertools import pairwise

from kltrack.messages import message
from kltrack.question.interpretation import Interpretation, QuestionProblem
from kltrack.terms import marked

_WHICH = marked('Which ones "{words}" are is not said; name each.')
_THEN = marked(
    '"{words}" may be what had its last day then, or what stood so on that day. Ask for what was due on the day, or'
    ' say "as of" before it.'
)


def check_left_open(question: Interpretation) -> None:
    """Raises QuestionProblem for a question that leaves open which or when; about an id nothing is left open."""
    if not any(slot.identity for slot in question.slots):
        _check_which(question)
        _check_then(question)


def _check_which(question: Interpretation) -> None:
    """Raises QuestionProblem for "both ministries": a group is named, and which two of it is not said."""
    for place, slot in enumerate(question.slots):
        following = question.past(place + 1, ("filler",))
        number = slot.start >= 0 and question.sentence.words[slot.start] in _NUMBERS and slot.end == slot.start + 1
        if number and question.slot(following).is_group and not _is_joined(question, following):
            raise QuestionProblem(message(_WHICH, words=question.wording(place, following)))


_NUMBERS = frozenset({"both", "two", "three", "deux", "trois"})


def _is_joined(question: Interpretation, place: int) -> bool:
    """Whether another name is joined to the one at a position: "both ministries and provinces"."""
    joined = question.senses(place + 1) & {"and", "or"}
    return bool(joined and question.slot(question.past(place + 2, ("filler", "to:body"))).name_kinds)


# Words without diacritics that say how something stood on a day; "passed" and "échu" say what happened on it.
_STOOD = frozenset({"overdue", "late", "behind", "open", "unfinished", "outstanding", "pending", "en", "ouverte"})
_STOOD |= {"ouvertes", "ouverts", "qua", "tre", "cham", "chua"}


def _check_then(question: Interpretation) -> None:
    """Raises QuestionProblem for "overdue on 1 October": due on that day, or overdue as of it."""
    if not all(slot.is_understood for slot in question.slots):
        return  # a word that means nothing is to be named first
    if any(slot.senses & _DUE for slot in question.slots) or not _BECOMING.isdisjoint(question.sentence.words):
        return
    state = next((at for at in range(len(question.slots)) if question.senses(at) & _STANDING), None)
    if state is None or question.sentence.words[question.slot(state).start] not in _STOOD:
        return
    for place in range(len(question.slots)):
        if question.slot(place).is_day and _is_past_day(question, place):
            first, last = sorted((state, place))
            raise QuestionProblem(message(_THEN, words=question.wording(first, last)))


_STANDING = frozenset({"state:overdue", "state:open"})
_DUE = frozenset({"state:due", "state:coming", "report:digest", "dated:digest"})
_BECOMING = frozenset({"became", "become", "devenu", "devenue", "devenus", "devenues"})


def _is_past_day(question: Interpretation, place: int) -> bool:
    """Whether the date at a position is a day before today that no word makes a limit: "on 1 October"."""
    when, before = question.when(place), question.senses(place - 1)
    limited = any(sense.startswith("op:") and sense not in ("op:on", "op:in") for sense in before)
    if not when or limited or "range" in before or "as-of" in before or question.slot(place).conclusion:
        return False
    day = when.latest(question.today)
    return bool(day) and day.first < question.today


def speaks_of_future(question: Interpretation, place: int) -> bool:
    """Whether the future is spoken of before a word: "what will there be that is late", "sẽ có gì quá hạn"."""
    words = question.sentence.words[: question.slot(place).start]
    asked = any(pair in (("will", "you"), ("will", "i")) for pair in pairwise(words))
    return not asked and any(word.written in _FUTURE for word in words)


_FUTURE = frozenset({"will", "sẽ", "sera", "seront", "aura", "auront"})

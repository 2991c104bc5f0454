"""The refusal of "open since June", which tells when tasks were given, or from when on they are due."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem


def check_open_since(question: Interpretation) -> None:
    """Raises QuestionProblem for "tasks open since June": whether they were given or are due since then is not said."""
    for place, slot in enumerate(question.slots):
        _check_owed_since(question, place)
        since = question.past(place + 1, ("filler",))
        since += bool(question.slot(since).bodies)  # "que doit faire Hanoï depuis juillet"
        day = question.past(since + 1, ("filler",))
        to_do = slot.senses & {"to-do"} or _is_to_do(question, place)
        opens = slot.senses & {"state:open"} or (to_do and _TOLD.isdisjoint(question.sentence.words))
        opens = bool(opens) and not slot.name_kinds
        since_then = question.first_word(since) in _SINCE or (opens and _is_vietnamese_since(question, place, since))
        if opens and since_then and question.slot(day).when:
            words = question.wording(place, day)
            raise QuestionProblem(
                message(
                    '"{words}" may be since when tasks were given, or from when on they are due. Ask for the tasks'
                    " given since a day, or for what is due from a day on.",
                    words=words,
                )
            )


def _is_vietnamese_since(question: Interpretation, place: int, since: int) -> bool:
    """Whether "từ" and a day that is past stand there: "chưa xong từ tháng 9"; "còn nợ từ tháng 9" is since when."""
    words, when = question.sentence.words, question.slot(since + 1).when
    is_range = "range" in question.senses(since + 2) or when is None or when.goes_from
    if question.first_word(since) not in _TU or since <= place or when is None or is_range:
        return False
    latest, following = when.latest(question.today), when.following(question.today)
    is_past = latest == following or question.today - latest.last < following.first - question.today
    owes = "no" in words[question.slot(place).start : question.slot(place).end]
    return is_past and latest.first <= question.today and not owes


_TU = frozenset({"tu", "ke"})  # "từ", "kể từ"


def _check_owed_since(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "lẽ ra xong từ tháng 8": as early as in August, or from August on."""
    owed = {"state:due", "past"} <= question.senses(place)
    if owed and question.first_word(place + 1) == "tu" and question.slot(place + 2).when:
        raise QuestionProblem(
            message(
                '"{words}" may be as early as then, or from then on. Ask for what was due then, or for what is overdue'
                " and was due from then on.",
                words=question.wording(place, place + 2),
            )
        )


def _is_to_do(question: Interpretation, place: int) -> bool:
    """Whether a verb of having to do something stands at a position: "what must Hanoi do"."""
    words = question.sentence.words[question.slot(place).start : question.slot(place).end]
    return "state:due" in question.senses(place) and words[-1] in ("do", "faire", "gi")


_TOLD = frozenset({"was", "were", "been", "ete", "giao", "a-t-on", "demande"})  # "been asked to do since July"
_SINCE = frozenset({"since", "depuis"})

"""Which share of tasks is asked for: what is done, open, in term, overdue or undated of all that a scorecard counts.

A part lies in its whole: the states are taken out of what the scorecard counts, and a note beside it tells the share of
all its tasks together. Each row has the share of one body alone: "what share of tasks is done" would be answered by
the first of them. What is no such part of such a whole is refused: "share of the open tasks that are undated".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter, select
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, without
from kltrack.question.slots.slot import Slot
from kltrack.terms import ACTIONABLE, marked
from kltrack.text import harmless

_SAID: Mapping[str, str] = {
    "done": marked("All together: {number} of {total} tasks are done ({share}%)."),
    "open": marked("All together: {number} of {total} tasks are open ({share}%)."),
    "open-in-term": marked("All together: {number} of {total} tasks are open and in term ({share}%)."),
    "open-overdue": marked("All together: {number} of {total} tasks are overdue ({share}%)."),
    "undated": marked("All together: {number} of {total} tasks have no deadline ({share}%)."),
    "bound": marked("{number} of all {total} such tasks bind it ({share}%)."),
}
_UNDATED = ("open-undated", "done-undated")
_ON_TIME = frozenset({"done-on-time", "done-late"})  # each row tells of these


def whole_of_share(parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts for what a scorecard counts: those of a share without the part that is asked for, else all of them.

    Raises QuestionProblem for a share of anything but one state among all tasks.
    """
    if not _asks_for_share(question):
        return [*parts]
    states = _states(parts)
    if _is_rate(question):  # "completion rate of undated tasks"
        if not (states <= {"undated", "done"} or states <= _ON_TIME):
            raise _no_share(parts, question)
        return [part for part in parts if part.sort != "status" and (part.sort != "state" or part.value == "undated")]
    of_tasks = not (_says_how_late(question) or _leaves_whole_open(parts, question) or _is_of_bodies(question))
    is_part = of_tasks and _is_part_of_days(parts)
    is_told = is_part and _part_asked(states, parts, question)
    if not is_told and not (states <= _ON_TIME and states):
        raise _no_share(parts, question)
    return without(parts, ("state", "status"))


def share_of_all(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """The sentence with the share of all tasks that a scorecard counts; empty where no share is asked for."""
    if meaning.command != "scorecard" or meaning.options or not _asks_for_share(question):
        return ""
    states = _states(parts)
    status = "done" if _is_rate(question) else _part_asked(states, parts, question)
    if not status or (states and states <= _ON_TIME):
        return ""
    whole = meaning.chosen._replace(kinds=meaning.chosen.kinds or ACTIONABLE)
    part = whole._replace(statuses=_statuses(status, whole))
    said = status
    if whole.bodies and (status == "all" or _belongs(parts, question)):
        said, whole = "bound", part._replace(bodies=(), roles=(), named_only=False, whole=False)
    number, total = _count(part, question, index), _count(whole, question, index)
    return message(_SAID[said], number=number, total=total, share=round(100 * number / total)) if total else ""


def without_its_number(parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts without the number that a share is: "tỷ lệ việc quá hạn là bao nhiêu", "số việc … chiếm"."""
    if not _asks_for_share(question):
        return [*parts]
    words, first = question.sentence.words, min((part.start for part in parts if part.sort == "report"), default=0)
    return [part for part in parts if part.sort != "count" or (part.start < first and words[part.start] not in _SUMS)]


def _statuses(status: str, whole: Filter) -> tuple[str, ...]:
    """The words of --status for the part of a whole that is asked for."""
    if whole.statuses == _UNDATED:
        return ("done-undated",)
    return () if status == "all" else _UNDATED if status == "undated" else (status,)


def _count(chosen: Filter, question: Interpretation, index: Index) -> int:
    return len(select(index, chosen, question.today).items)


def _states(parts: Sequence[Part]) -> set[str]:
    """The states that the parts name, as far as they are no days: what is "due in June" is a whole like any other."""
    dated = any(part.sort == "limit" for part in parts)
    states = {part.value for part in parts if part.sort in ("state", "status")}
    names = {"open-overdue" if state == "overdue" else state for state in states}
    return names - {"due"} if dated else names


def _part_asked(states: set[str], parts: Sequence[Part], question: Interpretation) -> str:
    """The one state whose share is asked for; "all" for a body's share of all tasks; empty for any other."""
    if len(states) == 1:
        (state,) = states
        return state if state in _SAID else ""
    bodies = any(part.sort == "body" for part in parts)
    alone = not any(part.sort in _NARROWING for part in parts)
    return "all" if not states and bodies and (alone or _belongs(parts, question)) else ""


def _belongs(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether a body's share of all such tasks is asked for: "what share of overdue tasks is for Finance"."""
    words = question.sentence.words
    bodies = [part.start for part in parts if part.sort == "body"]
    if _MAKES_UP in words:  # "việc của Hà Nội chiếm bao nhiêu phần trăm"
        return any(start < words.index(_MAKES_UP) for start in bodies)
    stated = [part.end for part in parts if part.sort in ("state", "status", "kind", "task")]
    copula = bodies and stated and max(stated) <= min(bodies) and not _IS.isdisjoint(words[max(stated) : min(bodies)])
    return bool(copula) or not _BELONGING.isdisjoint(words)


_NARROWING = frozenset({"kind", "field", "text", "topic", "limit"})


def _is_part_of_days(parts: Sequence[Part]) -> bool:
    """Whether a state is asked for among what has its last day in a period, where one is named.

    "Done in June" may be when it was done, and "open tasks due in June" are a part of the open ones.
    """
    limit = next((part for part in parts if part.sort == "limit"), None)
    stated = next((part for part in parts if part.sort in ("state", "status") and part.value != "due"), None)
    if limit is None or stated is None:
        return limit is None
    due = any((part.sort, part.value) == ("state", "due") for part in parts)
    if stated.start < limit.start:
        in_period = limit.value.operator in ("in", "within")  # "overdue by 1 October" may be as of that day
        return in_period and not due and stated.value not in ("done", "open", "undated")
    return stated.value != "undated" and (due or stated.value != "done" or stated.start > limit.end)


def _leaves_whole_open(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether a state and a body make up a share of what is not said: "việc quá hạn của Hà Nội chiếm bao nhiêu"."""
    words = question.sentence.words
    if _MAKES_UP not in words:
        return False
    before = {part.sort for part in parts if part.start < words.index(_MAKES_UP)}
    return "body" in before and not before.isdisjoint(("state", "status"))


def _is_of_bodies(question: Interpretation) -> bool:
    """Whether bodies are counted, and no tasks: "what percentage of ministries is late"."""
    shares = (at for at, slot in enumerate(question.slots) if "share" in slot.senses)
    named = [question.past(at + 1, ("filler", "link")) for at in shares]
    tells = any(slot.senses & {"task", "thing"} for slot in question.slots)
    return not tells and any(question.slot(at).is_group for at in named)


def _says_how_late(question: Interpretation) -> bool:
    """Whether a length says which part of the overdue ones is meant: "overdue by more than 30 days"."""
    lengths = frozenset({"longer:", "shorter:", "at-most:", "at-least:"})
    return any(slot.senses & lengths and question.slot(at + 1).length for at, slot in enumerate(question.slots))


def _no_share(parts: Sequence[Part], question: Interpretation) -> QuestionProblem:
    named = [part for part in parts if part.sort not in ("task", "asker", "spread", "order")]
    start, end = min(part.start for part in named), max(part.end for part in named)
    return QuestionProblem(
        message(
            '"{words}": the share told is that of one state (done, open, in term, overdue, undated) among all tasks of'
            " a body, a document, a field or a period. Ask for that, or how many the part and the whole are.",
            words=harmless(question.sentence.wording(start, end)),
        )
    )


def _asks_for_share(question: Interpretation) -> bool:
    return any("share" in slot.senses for slot in question.slots) or _is_rate(question)


def _is_rate(question: Interpretation) -> bool:
    """Whether the words for the share say of which part it is: "completion rate", "hoàn thành bao nhiêu phần trăm"."""
    return any(_says_rate(slot, question) for slot in question.slots)


def _says_rate(slot: Slot, question: Interpretation) -> bool:
    words = set(question.sentence.words[slot.start : slot.end])
    is_report = "report:scorecard" in slot.senses and "share" not in slot.senses
    return is_report and not words.isdisjoint(_RATES) and words.isdisjoint(_PUNCTUAL)


# Words without diacritics.
_RATES = frozenset({"rate", "rates", "percentage", "share", "proportion", "taux", "pourcentage", "part", "ty", "ti"})
_RATES |= {"tram", "extent"}
_PUNCTUAL = frozenset({"time", "punctuality", "punctual", "dung", "temps", "delais", "delai"})
_BELONGING = frozenset({"belongs", "belong", "revient", "reviennent", "incombe", "incombent", "thuoc"})
_SUMS = frozenset({"so", "tong"})
_MAKES_UP = "chiem"
_IS = frozenset({"is", "are", "was", "were", "la", "est", "sont"})

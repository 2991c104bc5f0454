"""Parts → Filter: what a question means once every word of it has been read, or why it has no single meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.query import Filter, Scope
from kltrack.query.typed_limits import limits_of
from kltrack.question.days_left_out import days_that_remain
from kltrack.question.interpretation import Interpretation, Part, QuestionProblem, without
from kltrack.question.issuing import documents_issued
from kltrack.question.joining import check_groups, check_organisation, check_parts, check_topics, wording
from kltrack.question.narrowing import dates_together
from kltrack.question.nothing import by_issue
from kltrack.question.organisation import asks_for_whole
from kltrack.question.plurals import parts_held, topic_texts
from kltrack.question.sentence import Sentence
from kltrack.question.single_words import names_status
from kltrack.question.turns import with_year_of_issue
from kltrack.terms import ACTIONABLE, RECORDED, marked
from kltrack.text import harmless
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


class _State(NamedTuple):
    """The state of the items that are asked for: the scope, whether undated ones alone, the words of --status."""

    scope: Scope
    undated: bool
    statuses: tuple[str, ...]


def filter_of(parts: Sequence[Part], question: Interpretation, index: Index) -> Filter:
    """The filter that the parts mean. Raises QuestionProblem where there is none, UsageProblem for a name."""
    sentence = question.sentence
    topics = {
        part.value: _texts_of_topic(part.value, wording(part, sentence), index)
        for part in parts
        if part.sort == "topic"
    }
    check_topics(parts, sentence)
    kinds, of_things = _kinds(parts, sentence), any(part.sort in ("task", "all") for part in parts)
    parts = [part._replace(sort="text") if part.sort == "topic" else part for part in without(parts, ("task",))]
    texts = _unique(text for words in _values(parts, "text") for text in topics.get(words, (words,)))
    if not (parts or kinds):
        raise QuestionProblem(message("The question names nothing to look for: who, when, or in which state?"))
    parts = by_issue(days_that_remain(dates_together(_without_coming(parts), question), question), kinds)
    check_parts(parts, sentence)
    check_groups(parts, sentence, index.directory)
    check_organisation(parts, sentence)
    documents = documents_issued(parts, _conclusions(parts, "conclusion", index), question, index)
    parts = with_year_of_issue(parts, documents, question, index)
    typed_limits = list(_unique(part.value for part in parts if part.sort == "limit"))
    if question.is_unfinished or question.asks_for_progress:
        typed_limits = [limit.nearest(question.today) for limit in typed_limits]
    _check_together(parts, sentence)
    if typed_limits:
        _check_no_day_of_event(parts, question)
    _check_open_or_overdue(parts, sentence)
    state = _state_of_open_tasks(parts, typed_limits) if of_things else None
    scope, undated, statuses = state or _state(parts, typed_limits)
    if question.is_owed and not (typed_limits or statuses or undated):
        scope = "overdue"  # "what should have been finished"
    bodies = _bodies(parts, "body", sentence, index)
    return Filter(
        scope=scope,
        bodies=bodies,
        roles=_values(parts, "role"),
        named_only=any(part.sort == "named" for part in parts),
        whole=asks_for_whole(parts, bodies, index.directory, question),
        limits=limits_of(typed_limits, question.today, past=_is_over(scope, statuses) or question.is_past),
        conclusions=documents,
        fields=_fields(parts, "field"),
        kinds=(kinds or ACTIONABLE)
        if state
        else kinds
        if _may_be_no_task(scope, statuses)
        else _some_kinds(parts, kinds),
        texts=tuple(texts),
        undated_only=undated,
        statuses=tuple(_unique(statuses)),
        except_bodies=_bodies(parts, "except-body", sentence, index),
        except_fields=_fields(parts, "except-field"),
        except_conclusions=_conclusions(parts, "except-conclusion", index),
    )


def _check_together(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "started but not done": several states in a filter mean any of them, never all."""
    recorded = [part for part in parts if part.sort == "status" and part.value in RECORDED]
    others = [part for part in parts if part.sort == "state" and part.value in ("open", "done")]
    if recorded and others and not any(part.joined == "or" for part in (*recorded, *others)):
        raise QuestionProblem(
            message(
                '"{first}" and "{second}" together are no one list. Ask for "{first}" alone: each row tells where it'
                ' stands; or for "due" and "{first}", what is open of it and has a deadline.',
                first=wording(recorded[0], sentence),
                second=wording(others[0], sentence),
            )
        )


def _check_no_day_of_event(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "reported in October". "With status reported" says where it stands, and not when."""
    starts = {part.start for part in parts if part.sort == "status" and part.value in _EVENTS}
    events = [place for place, slot in enumerate(question.slots) if slot.start in starts]
    if any(not names_status(question, place) for place in events) and not any(part.sort == "state" for part in parts):
        raise QuestionProblem(message(_OTHER_DAY))


def _check_open_or_overdue(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "open or overdue": what is overdue is open, so that one of the two says too little."""
    for before, part in _states(parts):
        if part.joined == "or" and {before.value, part.value} == {"open", "overdue"}:
            raise QuestionProblem(
                message(
                    '"or" between "{first}" and "{second}" is more than one question; ask each.',
                    first=wording(before, sentence),
                    second=wording(part, sentence),
                )
            )


def _state_of_open_tasks(parts: Sequence[Part], typed_limits: Sequence[object]) -> _State | None:
    """The state of "open tasks" without a date, which includes undated ones; None for any other question."""
    if typed_limits or {part.value for part in parts if part.sort == "state"} != {"open"}:
        return None
    return _State("all", undated=False, statuses=(*_values(parts, "status"), "open"))


def _state(parts: Sequence[Part], typed_limits: Sequence[object]) -> _State:
    states = [part.value for part in parts if part.sort == "state"]
    scope, undated = _scope(parts, states, bool(typed_limits))
    statuses = _values(parts, "status")
    if "done" in states or (undated and "open" in states):
        statuses = (*statuses, "done" if "done" in states else "open")
    return _State(scope, undated, statuses)


def _kinds(parts: Sequence[Part], sentence: Sentence) -> tuple[str, ...]:
    """The kinds that are asked for; "tasks and decisions" adds the kinds that ask somebody to act."""
    kinds = _values(parts, "kind")
    named = [part for part in parts if part.sort in ("task", "kind") and part.value]
    if kinds and not any(part.joined or part.start in sentence.after_comma for part in named[1:]):
        return kinds
    return tuple(_unique((*ACTIONABLE, *kinds))) if any(part.sort == "task" for part in named) else kinds


def _some_kinds(parts: Sequence[Part], kinds: Sequence[str]) -> tuple[str, ...]:
    """The kinds where what is due, overdue or done is asked for: none for "tasks", since nothing else can be so."""
    named = _values(parts, "kind")
    return () if set(ACTIONABLE) <= set(kinds) and not set(ACTIONABLE) <= set(named) else named


def _is_over(scope: Scope, statuses: Sequence[str]) -> bool:
    """Whether only past days can be meant: what is overdue, or was done late or on time, was due before."""
    return scope == "overdue" or bool(statuses and _OF_THE_PAST.issuperset(statuses))


_OF_THE_PAST = frozenset({"late", "done-late", "done-on-time", "open-overdue"})


def _may_be_no_task(scope: Scope, statuses: Sequence[str]) -> bool:
    """Whether a decision or praise can be among what is asked for: it is never due, overdue or done."""
    return scope == "all" and (not statuses or any(word.startswith("open") for word in statuses))


def _texts_of_topic(words: str, typed: str, index: Index) -> tuple[str, ...]:
    """The texts by which a topic is found. Raises QuestionProblem, which quotes `typed`, where no text holds it."""
    if texts := topic_texts(words, index):
        return texts
    if held := parts_held(words, index):
        raise QuestionProblem(
            message(
                '"{words}" is no recorded field, and no text of the register has all these words. Some texts have'
                " {parts}: ask for one of them, or for another form of the word.",
                words=typed,
                parts=", ".join(quoted(harmless(part)) for part in held),
            )
        )
    raise QuestionProblem(
        message('"{words}" is no recorded field, and no text of the register has all these words.', words=typed)
    )


def _without_coming(parts: Sequence[Part]) -> Sequence[Part]:
    """ "Overdue and upcoming" is all that is due: the limit from today on, which "upcoming" alone sets, is dropped."""
    coming = {before.start for before, part in pairwise(parts) if part.sort == "limit" and before.start == part.start}
    kept = [part for part in parts if part.sort != "limit" or part.start not in coming]
    return kept if coming and _either_state(kept) else parts


_OTHER_DAY = marked("Dates are compared with the last day, not with the day on which something was done.")
# What is recorded with a day of its own; an extension is known by the last day that it sets.
_EVENTS = frozenset(word for word, (fact, _) in RECORDED.items() if fact != "last")


def _scope(parts: Sequence[Part], states: Sequence[str], limits: bool) -> tuple[Scope, bool]:
    """The scope, and whether undated items alone are meant. Raises QuestionProblem for conflicting states."""
    asked = set(states)
    if "undated" in asked:
        if asked - {"open", "done"} != {"undated"} or limits:
            raise QuestionProblem(
                message("What is undated has no last day to be due, overdue or limited; ask for one of the two.")
            )
        return "all", True
    if "done" in asked:
        if asked != {"done"}:
            raise QuestionProblem(message("What is done is no longer open, due or overdue; ask for one of the two."))
        if limits:
            raise QuestionProblem(message(_OTHER_DAY))
        return "all", False
    asked = {"due" if state == "open" else state for state in asked}
    if asked == {"due", "overdue"} and _either_state(parts):
        if limits:
            raise QuestionProblem(
                message("Whether the date goes with due, with overdue or with both is not said; ask for one.")
            )
        return "due", False
    if asked:
        return ("overdue" if "overdue" in asked else "due"), False
    everything = not limits or any(part.sort in ("all", "status") for part in parts)
    return ("all" if everything else "due"), False


def _either_state(parts: Sequence[Part]) -> bool:
    return any(part.joined and {before.value, part.value} == {"due", "overdue"} for before, part in _states(parts))


def _states(parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    return ((before, part) for before, part in pairwise(parts) if before.sort == part.sort == "state")


def _bodies(parts: Sequence[Part], sort: str, sentence: Sentence, index: Index) -> tuple[str, ...]:
    bodies: list[str] = []
    for part in parts:
        if part.sort != sort:
            continue
        if len(part.value) > 1:
            raise index.directory.several(wording(part, sentence), list(part.value))
        bodies += part.value
    return tuple(_unique(bodies))


def _fields(parts: Sequence[Part], sort: str) -> tuple[str, ...]:
    return tuple(_unique(name for part in parts if part.sort == sort for name in part.value))


def _conclusions(parts: Sequence[Part], sort: str, index: Index) -> tuple[str, ...]:
    return tuple(_unique(index.conclusion(part.value) for part in parts if part.sort == sort))


def _values(parts: Sequence[Part], sort: str) -> tuple[str, ...]:
    return tuple(_unique(part.value for part in parts if part.sort == sort))


def _unique(values: Iterable[T]) -> Iterable[T]:
    return dict.fromkeys(values)

"""Parts → Filter: what a question means once every word of it has been read, or why it has no single meaning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.query import Filter, Scope
from kltrack.query.contradictions import check_not_left_out
from kltrack.query.typed_limits import limits_of
from kltrack.question.meaning.joined_phrases import with_joined_phrases
from kltrack.question.meaning.narrowing import dates_together
from kltrack.question.meaning.nearest_tasks import nearest_to_topic
from kltrack.question.meaning.nothing import by_issue
from kltrack.question.meaning.plurals import either_texts, parts_held, topic_texts
from kltrack.question.meaning.same_meaning import texts_in_other_words
from kltrack.question.meaning.states import is_over, state_of, state_of_open_tasks, without_coming
from kltrack.question.meaning.states_beside import check_states
from kltrack.question.meaning.still_running import owes_since, was_due_and_is_open
from kltrack.question.meaning.turns import says_due, with_year_of_issue
from kltrack.question.rules.all_done import asks_whether_all_done
from kltrack.question.rules.days_left_out import days_that_remain
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, values_of, without
from kltrack.question.rules.issuers import check_left_out
from kltrack.question.rules.issuing import documents_issued
from kltrack.question.rules.joining import check_groups, check_organisation, check_parts, check_topics, wording
from kltrack.question.rules.open_dates import check_just_over, check_near, check_open_from
from kltrack.question.rules.organisation import asks_for_whole
from kltrack.question.slots.sentence import Sentence
from kltrack.terms import ACTIONABLE
from kltrack.text import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

# The sorts of parts that do not narrow down which items are meant.
NO_FILTER = frozenset({"report", "count", "most", "first", "ranked", "asker", "side", "order", "end"})


def filter_of(parts: Sequence[Part], question: Interpretation, index: Index) -> Filter:
    """The filter that the parts mean. Raises QuestionProblem where there is none, UsageProblem for a name."""
    sentence = question.sentence
    parts = with_joined_phrases(parts, question, index)
    topics = {part.value: _texts_of_topic(part, question, index) for part in parts if part.sort == "topic"}
    check_topics(parts, sentence)
    kinds, of_things = _kinds(parts, sentence), any(part.sort in ("task", "all") for part in parts)
    of_open_tasks = _of_open_tasks(parts, sentence)
    parts = [part._replace(sort="text") if part.sort == "topic" else part for part in without(parts, ("task",))]
    texts = _unique(text for words in values_of(parts, "text") for text in topics.get(words, (words,)))
    if not (parts or kinds):
        raise QuestionProblem(message("The question names nothing to look for: who, when, or in which state?"))
    parts = by_issue(
        days_that_remain(dates_together(without_coming(parts, sentence), question), question), kinds, question
    )
    check_parts(parts, sentence)
    check_groups(parts, sentence, index.directory)
    check_organisation(parts, sentence)
    check_left_out(parts, question)
    documents = documents_issued(parts, _conclusions(parts, "conclusion", index), question, index)
    parts = with_year_of_issue(parts, documents, question, index)
    typed_limits = list(_unique(part.value for part in parts if part.sort == "limit"))
    is_owed_since = owes_since(typed_limits, question)
    if is_owed_since:
        typed_limits = [limit._replace(past=True) for limit in typed_limits]
    if question.is_unfinished or question.asks_for_progress or asks_whether_all_done(question):
        typed_limits = [limit.nearest(question.today) for limit in typed_limits]
    if question.is_unfinished:
        check_open_from(typed_limits, question)
    check_states(parts, question, has_limits=bool(typed_limits), of_things=of_things)
    state = state_of_open_tasks(parts, typed_limits)
    scope, undated, statuses = state or state_of(parts, typed_limits, question)
    if question.is_owed and not (typed_limits or statuses or undated):
        scope = "overdue"  # "what should have been finished"
    if scope == "due" and (is_owed_since or was_due_and_is_open(parts, typed_limits, question)):
        scope = "overdue"
    for limit in typed_limits if scope == "overdue" else ():
        check_near(limit, question.today)
    if not (is_over(scope, statuses) or question.is_past or says_due(parts, question)):
        check_just_over(typed_limits, question.today)
    bodies = _bodies(parts, "body", sentence, index)
    chosen = Filter(
        scope=scope,
        bodies=bodies,
        roles=values_of(parts, "role"),
        named_only=any(part.sort == "named" for part in parts),
        whole=asks_for_whole(parts, bodies, index.directory, question),
        limits=limits_of(typed_limits, question.today, past=is_over(scope, statuses) or question.is_past),
        conclusions=documents,
        fields=_fields(parts, "field"),
        kinds=(kinds or ACTIONABLE)
        if state or (undated and of_open_tasks)  # "không có hạn, chưa xong": no decision is unfinished
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
    check_not_left_out(chosen, index)
    return chosen


def _of_open_tasks(parts: Sequence[Part], sentence: Sentence) -> bool:
    """Whether tasks are asked for that are open: "mọi việc chưa xong"; "everything undated" is more than tasks."""
    tasks = any(part.sort == "task" or "viec" in sentence.words[part.start : part.end] for part in parts)
    return tasks and any((part.sort, part.value) == ("state", "open") for part in parts)


def _kinds(parts: Sequence[Part], sentence: Sentence) -> tuple[str, ...]:
    """The kinds that are asked for; "tasks and decisions" adds the kinds that ask somebody to act."""
    kinds = values_of(parts, "kind")
    named = [part for part in parts if part.sort in ("task", "kind") and part.value]
    if any(part.joined == "except" for part in named):  # "tasks, except requests": the kinds that are left
        return kinds
    if kinds and not any(part.joined or _begins_after_comma(part, sentence) for part in named[1:]):
        return kinds
    return tuple(_unique((*ACTIONABLE, *kinds))) if any(part.sort == "task" for part in named) else kinds


def _begins_after_comma(part: Part, sentence: Sentence) -> bool:
    """Whether a comma stands before a kind, or before the verb that belongs to it: "yêu cầu, giao nhiệm vụ"."""
    return bool({part.start, part.start - (sentence.words[part.start - 1] == "giao")} & {*sentence.after_comma})


def _some_kinds(parts: Sequence[Part], kinds: Sequence[str]) -> tuple[str, ...]:
    """The kinds where what is due, overdue or done is asked for: none for "tasks", since nothing else can be so."""
    named = values_of(parts, "kind")
    return () if set(ACTIONABLE) <= set(kinds) and not set(ACTIONABLE) <= set(named) else named


def _may_be_no_task(scope: Scope, statuses: Sequence[str]) -> bool:
    """Whether a decision or praise can be among what is asked for: it is never due, overdue or done."""
    return scope == "all" and (not statuses or any(word.startswith("open") for word in statuses))


def _texts_of_topic(part: Part, question: Interpretation, index: Index) -> tuple[str, ...]:
    """The texts by which a topic is found. Raises QuestionProblem where none holds it, with the nearest tasks."""
    words, typed = part.value, wording(part, question.sentence)
    if texts := topic_texts(words, index) or either_texts(typed, words, index):
        return texts
    if texts := texts_in_other_words(words, question.sentence.text, index, question.today):
        return texts
    if held := parts_held(words, index):
        raise QuestionProblem(
            message(
                '"{words}" is no recorded field, and no text of the register has all these words. Some texts have'
                " {parts}: ask for one of them, or for another form of the word.",
                words=typed,
                parts=", ".join(quoted(harmless(each)) for each in held),
            ),
            *nearest_to_topic(part, question, index),
        )
    raise QuestionProblem(
        message('"{words}" is no recorded field, and no text of the register has all these words.', words=typed)
    )


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


def _unique(values: Iterable[T]) -> Iterable[T]:
    return dict.fromkeys(values)

"""What is said of a body's tasks as a whole: that all are overdue, that it has only undated ones, that none is done.

A list holds any task that is so, and whoever has one; whether all or none of a body's are so is told by its numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot


def check_as_a_whole(question: Interpretation) -> None:
    """Raises QuestionProblem for "whose tasks are all undated", "who has only late ones", "ai chưa xong việc nào"."""
    if any(slot.identity for slot in question.slots) or not question.is_all_understood:
        return
    if words := _all_of_somebody(question) or _without_deadlines(question):
        raise QuestionProblem(
            message(
                '"{words}": a list also has those who have other tasks too. Whether all are so is told by a line of a'
                " scorecard: how many tasks there are in all, and how many are done, overdue, in term and undated.",
                words=words,
            )
        )
    if words := _none_done(question):
        raise QuestionProblem(
            message(
                '"{words}" may be who has finished nothing, or who has something open. A scorecard tells of each how'
                ' many are done; or ask for what is "open".',
                words=words,
            )
        )


def _all_of_somebody(question: Interpretation) -> str:
    """The words from "all" or "only" to the state that all tasks of some body are to be in; empty for no such words."""
    asked = next((at for at, slot in enumerate(question.slots) if _asks_for_bodies(question, slot)), -1)
    for place, slot in enumerate(question.slots):
        if place <= asked or asked < 0 or not _is_all(question, slot):
            continue
        state = question.past(place + 1, ("filler", "task", "thing", "link"))
        whose = any(_is_whose(question, at) for at in range(asked, place))
        has = whose or _has_tasks(question, asked, place)
        if has and _says_state(question.slot(state)):
            return question.wording(place, state)
    return ""


def _without_deadlines(question: Interpretation) -> str:
    """The words that deny that documents or bodies have deadlines, "which conclusions have no deadlines"; else empty.

    Those that have an undated task are no answer.
    """
    if any(slot.senses & {"task", "thing", "count", "share"} for slot in question.slots):
        return ""
    for place, slot in enumerate(question.slots):
        state = question.past(place + 1, ("filler", "verb"))
        denied = question.first_word(state) in _NO and "state:undated" in question.senses(state)
        if denied and "each:conclusion" in slot.senses and question.is_last(state):
            return question.wording(place, state)
    return ""


def _asks_for_bodies(question: Interpretation, slot: Slot) -> bool:
    first = question.sentence.words[slot.start] if slot.start >= 0 else ""
    asks = any(sense.startswith(("asker", "bodies", "each:")) for sense in slot.senses)
    return asks or slot.is_group or first in _WHOSE


def _is_whose(question: Interpretation, place: int) -> bool:
    return question.first_word(place) in _WHOSE


def _has_tasks(question: Interpretation, asked: int, place: int) -> bool:
    """Whether a verb of having, and nothing else that counts, leads from who is asked for to "all" or "only"."""
    between = [question.slot(at) for at in range(asked + 1, place)]
    words = question.sentence.words
    led = [question.slot(asked), *between, question.slot(place), question.slot(place + 1)]
    has = any(not _HAVING.isdisjoint(words[slot.start : slot.end]) for slot in led if slot.start >= 0)
    return has and not any(slot.name_kinds or slot.when or _says_state(slot) for slot in between)


def _is_all(question: Interpretation, slot: Slot) -> bool:
    words = question.sentence.words[max(slot.start, 0) : slot.end]
    every = ("all" in slot.senses and not set(words) & _ANY) or not _EVERY.isdisjoint(words)
    return (every or "only" in slot.senses or not _ONLY.isdisjoint(words)) and not slot.name_kinds


def _says_state(slot: Slot) -> bool:
    return any(sense.startswith(("state:", "status:")) for sense in slot.senses)


def _none_done(question: Interpretation) -> str:
    """The words that deny of each task of somebody that it is done: "has not finished any task"; else empty."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        done = question.past(place + 1, ("filler", "task", "thing", "all"))
        if words[slot.start] in _WITHOUT and "state:done" in question.senses(done) and _is_of_some(question, place):
            return question.wording(place, done)  # "ministères sans tâche terminée"
        denies = "state:open" in slot.senses and not _FINISHING.isdisjoint(words[slot.start : slot.end])
        denies = denies and not _NOT.isdisjoint(words[slot.start : slot.end])
        end = slot.end + _any_task(words[slot.end :]) if denies else slot.end
        if end > slot.end and _is_said_of_bodies(question, place, end):
            return question.sentence.wording(slot.start, end)
    return ""


def _is_of_some(question: Interpretation, place: int) -> bool:
    """Whether bodies or documents stand before a position, and no tasks."""
    before = question.slots[:place]
    named = any(slot.name_kinds or "latest" in slot.senses or _asks_for_bodies(question, slot) for slot in before)
    return named and not any(slot.senses & {"task", "thing"} for slot in before)


def _any_task(words: Sequence[Word]) -> int:
    """How many words say "any task" at the beginning of some words; 0 where they say something else."""
    for run in _ANY_TASK:
        if [*words[: len(run)]] == run:
            return len(run)
    return 0


def _is_said_of_bodies(question: Interpretation, place: int, end: int) -> bool:
    """Whether it is said of bodies that are asked for, or of a body; "Bộ Y tế chưa xong việc nào" asks which tasks."""
    words = question.sentence.words
    before = question.slots[:place]
    if any(_asks_for_bodies(question, slot) for slot in before):
        return not any(slot.senses & {"task", "thing"} for slot in before)
    confirms = [*words[end:]][:2] in (["phai", "khong"], ["dung", "khong"])
    which = not _WHICH.isdisjoint(words[: question.slot(place).start])
    english = language_of(question.sentence.text) == "en" and not which
    return any(slot.bodies for slot in before) and (confirms or english)


# Words without diacritics.
_WHOSE = frozenset({"whose", "dont"})
_HAVING = frozenset({"has", "have", "having", "with", "a", "ont", "ayant", "avec", "n'", "co", "of"})
_ONLY = frozenset({"only", "chi", "toan", "que"})
_EVERY = frozenset({"every", "chaque"})
_ANY = frozenset({"any", "anything", "anyone", "anybody"})
_NOT = frozenset({"not", "hasn't", "haven't", "hadn't", "didn't", "n'a", "n'ont", "n'", "pas", "chua"})
_FINISHING = frozenset({"finished", "done", "completed", "finish", "complete", "fini", "termine", "acheve", "xong"})
_FINISHING |= {"realise", "accompli", "thanh", "lam", "delivered", "met", "closed"}
_WITHOUT = frozenset({"without", "sans"})
_NO = _WITHOUT | {"no", "n'", "khong", "chua"}
_WHICH = frozenset({"which", "what"})
_ANY_TASK = [
    phrase.split()
    for phrase in (
        *("any of its tasks", "any of their tasks", "any tasks", "any task", "any of them", "any assignment"),
        *("any assignments", "any work", "anything", "a single task", "a single one", "one task", "any"),
        *("de tache", "de taches", "une seule tache", "une seule", "la moindre tache", "quoi que ce soit"),
        *("viec nao", "nhiem vu nao", "cong viec nao", "cai nao"),
    )
]

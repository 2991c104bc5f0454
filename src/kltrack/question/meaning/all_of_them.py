"""A note beside the answer to "are all of Finance's tasks undated": a list of those that are so looks like a yes."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query import select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import WHETHER, Interpretation, Part
from kltrack.terms import ACTIONABLE


def whether_all_are(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """Yes or no, with how many of all such tasks are so; empty where it is not asked if all are."""
    chosen = meaning.chosen
    plain = meaning.command in COMMANDS.values() and not (meaning.is_count or chosen.limits or meaning.most)
    if not (plain and _asks_whether_all(parts, question)):
        return ""
    kinds = chosen.kinds or ACTIONABLE
    among = ("open",) if len(_states(parts)) > 1 else ()  # "are all open tasks overdue"
    whole = chosen._replace(scope="all", statuses=among, undated_only=False, kinds=kinds)
    counted = (chosen._replace(kinds=kinds), whole)
    number, total = (len(select(index, each, question.today).items) for each in counted)
    if number == total:
        return message("Yes: all {total} tasks.", total=total) if total else ""
    command = shell(Meaning("list", whole, as_of=meaning.as_of or question.as_of).words(index, answer_language()))
    return message("No: {number} of {total} tasks. All of them: {command}", number=number, total=total, command=command)


def _asks_whether_all(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether it is asked if all of somebody's tasks are in the state that is named last, or "only" such ones."""
    words = question.sentence.words
    states = _states(parts)
    named = [part for part in parts if part.sort in ("body", "conclusion", "field")]
    if not states or not {part.value for part in states[:-1]} <= {"open", states[-1].value}:
        return False
    if not (named or _asks_of_all_tasks(question)):
        return False
    every = next((slot for at, slot in enumerate(question.slots) if _says_all_or_only(question, at)), None)
    last = all(part.start <= states[-1].start or part.sort == "task" for part in parts)
    asks = words[0] in WHETHER | {"do", "does", "est-ce"} or words[-1] in _CLOSING or any("-" in word for word in words)
    return bool(every and last and asks and every.start < states[-1].start)


def _asks_of_all_tasks(question: Interpretation) -> bool:
    """Whether it is asked if all tasks are so, whosever: "are all open tasks overdue", "is everything overdue"."""
    asks = question.sentence.words[0] in WHETHER | {"est-ce"}
    every = next((at for at in range(3) if "all" in question.senses(at)), -1)
    of_tasks = any(question.senses(at) & {"task", "thing"} for at in range(every, every + 3))
    inverted = any("-elles" in word for word in question.sentence.words)
    return every >= 0 and (asks or inverted) and (of_tasks or question.first_word(every) == "everything")


def _states(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part.sort in ("state", "status")]


def _says_all_or_only(question: Interpretation, place: int) -> bool:
    """Whether the word at a position says all, or only, of what somebody has; "all ministries" are no tasks."""
    slot = question.slot(place)
    if question.slot(question.past(place + 1, ("filler",))).is_group:
        return False
    words = question.sentence.words[max(slot.start, 0) : slot.end]
    if slot.name_kinds or not _ANY.isdisjoint(words):
        return False
    return bool(slot.senses & {"all", "only"}) or not _EVERY.isdisjoint(words)


# Words without diacritics.
_EVERY = frozenset({"every", "each", "chaque", "deu", "chi"})
_ANY = frozenset({"any", "anything", "some"})
_CLOSING = frozenset({"khong", "ko", "a", "ha", "chua"})

"""What is asked of assignments by their ids: "show 221-07.c", "when is 202-06 due"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from kltrack.index import Index
from kltrack.messages import message
from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.records import is_of_record
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, values_of
from kltrack.question.rules.joining import check_takes, incompatible
from kltrack.text import harmless

# The reports that are asked of assignments by their ids → the command that answers.
_OF_IDS = {
    (): "show",
    ("digest",): "show",
    ("scorecard",): "show",
    ("lineage",): "lineage",
    ("moved",): "lineage",
    ("journal",): "journal",
}
# The sorts of parts that may stand beside an id: `show` answers all of them.
_SAID = frozenset({"topic", "text", "field"})  # words that the record itself may hold
_OF_ONE = frozenset({"id", "all", "report", "task", "state", "status", "role", "kind", "asker"})


def meaning_of_ids(parts: Sequence[Part], ids: tuple[str, ...], question: Interpretation, index: Index) -> Meaning:
    """The command about assignments named by their ids. Raises QuestionProblem for parts that do not go with them."""
    all_ids = ", ".join(ids)
    first = {part.start for part in parts if part.sort == "first"}
    parts = [part for part in parts if part.start not in first]  # "next deadline of 198-05": each row tells it
    _check_range(parts, question)
    alone = not any(part.joined for part in parts)  # "is 195-06.c overdue for localities": all bodies are shown
    reports = values_of(parts, "report")
    takes = _OF_ONE | ({"body"} if alone else set()) | ({"count"} if reports == ("journal",) else set())
    said = [part for part in parts if part.sort in _SAID and is_of_record(part, ids, question, index)]
    check_takes(
        [part for part in parts if part not in said],
        takes,
        question.sentence,
        all_ids,
    )
    command = _OF_IDS.get(reports)
    if command == "lineage" and len(ids) > 1:
        raise QuestionProblem(
            message("What one task continues is told of one at a time; ask of each of {ids}.", ids=all_ids)
        )
    if command:
        is_count = any(part.sort == "count" for part in parts)
        return _of_occurrences(Meaning(command, ids=ids, is_count=is_count), question, index)
    raise incompatible(next(part for part in parts if part.sort == "report"), question.sentence, all_ids)


def _check_range(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "202-06 to 202-09": which ids lie between is not read."""
    for before, part in pairwise([part for part in parts if part.sort == "id"]):
        if not _TO.isdisjoint(question.sentence.words[before.end : part.start]):
            words = harmless(question.sentence.wording(before.start, part.end))
            raise QuestionProblem(message('"{words}": name each id, or ask for the whole document.', words=words))


_TO = frozenset({"to", "through", "until", "a", "au", "jusqu'", "den", "toi", "-"})


def _of_occurrences(meaning: Meaning, question: Interpretation, index: Index) -> Meaning:
    """The same meaning; `show` of a task that recurs becomes its next occurrence, with a note that says so."""
    occurrences = [_next_occurrence(each, question.today, index) for each in meaning.ids]
    recurring = ", ".join(each for each, one in zip(meaning.ids, occurrences, strict=True) if each != one)
    if not recurring or meaning.command != "show":
        return meaning
    note = message("{id} recurs; this is its next occurrence. The others are in kltrack list.", id=recurring)
    return meaning._replace(ids=tuple(occurrences), note=note)


def _next_occurrence(identity: str, today: date, index: Index) -> str:
    """The id of the first occurrence due on `today` or later, else of the latest; its own for a task without any."""
    found = [each for each in index.occurrences(identity) if each != identity]
    coming = [each for each in found if each.rpartition("@")[2] >= today.isoformat()]
    return (coming or found[-1:] or [identity])[0]

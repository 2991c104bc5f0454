"""The latest or the first document that has something: "the newest conclusion that has overdue tasks".

It is the latest among those that have some, where "overdue tasks of the newest conclusion" are those of the latest of
all. Whether all that a document asks is done is no list, and refused.
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.messages import answer_language, message, quoted
from kltrack.query import Filter, select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import WHETHER, Interpretation, Part, QuestionProblem
from kltrack.question.rules.joining import wording
from kltrack.question.slots.language import language_of
from kltrack.text import harmless


def of_latest_that_has(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    """The meaning; of the latest document that has such tasks, where the words ask for that one.

    Raises QuestionProblem where they ask which was the last to be all done.
    """
    latest = next((part for part in parts if part.sort == "latest"), None)
    told = _told_of_it(latest, parts, question) if latest and meaning.command in COMMANDS.values() else []
    if not (latest and told):
        return meaning
    words = question.sentence.words
    things = any(part.sort == "task" and part.start >= latest.end for part in parts)
    is_done = any(part.sort in ("state", "status") and part.value.startswith("done") for part in told)
    if is_done and (not things or not _WHOLLY.isdisjoint(words[latest.end :])):
        raise QuestionProblem(
            message(
                '"{words}": whether all that a document asks is done is no list. How many of each are done: kltrack'
                " scorecard --group-by conclusion",
                words=harmless(question.sentence.wording(latest.start, told[-1].end)),
            )
        )
    if any(part.sort in ("issued", "issuer", "conclusion") for part in parts):
        return meaning
    documents = _latest_of(meaning.chosen, words[latest.start : latest.end], question, index)
    if not documents or set(documents) == set(meaning.chosen.conclusions):
        return meaning
    of_it = meaning._replace(chosen=meaning.chosen._replace(conclusions=documents))
    if _is_bare(latest, told[0]):
        commands = (shell(each.words(index, answer_language())) for each in (of_it, meaning))
        raise QuestionProblem(message("The question has two readings:"), *(f"  {command}" for command in commands))
    return of_it


def _is_bare(latest: Part, told: Part) -> bool:
    """Whether the state stands right behind the document, "latest conclusion overdue": some say so of its tasks."""
    return told.start == latest.end and (told.sort, told.value) == ("state", "overdue")


def _told_of_it(latest: Part, parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts that say which document is meant; none where its tasks are asked for, or whether it is so."""
    sentence, words = question.sentence, question.sentence.words
    told = [part for part in parts if part.start >= latest.end and part.sort in _TELLING]
    before = [part for part in parts if part.start < latest.start and part.sort not in ("listing", "asker")]
    if told and _has_after(words, latest.end):
        return told
    if not told or before or told[0].joined or words[0] in WHETHER | {"does", "do"}:
        return []
    if told[0].sort == "limit" and told[0].start == latest.end and told[1:]:  # "the last one of September that has"
        raise QuestionProblem(message("I did not understand: {words}.", words=quoted(wording(told[0], sentence))))
    if sentence.colon == latest.end or sentence.has_comma(latest.end - 1, told[0].start):
        return []
    return told if _is_relative(latest, told[0], question) and not _asks(words[latest.end :]) else []


def _has_after(words: Sequence[Word], end: int) -> bool:
    """Whether "that has" stands right behind the document, of which it is said: "that are" may be its tasks."""
    said = [word for word in words[end : end + 3] if word not in ("still", "also")]
    return said[:2] in (["that", "has"], ["which", "has"], ["qui", "a"], ["qui", "ait"])


def _is_relative(latest: Part, told: Part, question: Interpretation) -> bool:
    """Whether "that has", "với", "qui a" or nothing at all leads from the document to what is told of it."""
    words = question.sentence.words
    between, told_words = words[latest.end : told.start], words[told.start : told.end]
    behind = question.slots[next((at for at, slot in enumerate(question.slots) if slot.start >= latest.end), 0) :]
    things = any(slot.senses & {"task", "thing"} for slot in behind)
    leads = _LEADING.get(language_of(question.sentence.text) or "", frozenset())
    return not leads.isdisjoint([*between, *told_words[:1]]) or not things


def _asks(words: Sequence[Word]) -> bool:
    """Whether words ask something of a document: "kết luận mới nhất còn việc gì quá hạn", "… có việc quá hạn không"."""
    said = [*words]
    if said[-3:] in (["ket", "luan", "nao"], ["van", "ban", "nao"]):
        said = said[:-3]
    return not _ASKING.isdisjoint(said) or said[-1:][0] in _ENDING or any("-" in word for word in said)


def _latest_of(chosen: Filter, named: Sequence[Word], question: Interpretation, index: Index) -> tuple[str, ...]:
    """The identities of the latest, or first, documents among those that have what a filter means."""
    found = {item.conclusion for item in select(index, chosen._replace(conclusions=()), question.today).items}
    any_type = not _OF_ANY_TYPE.isdisjoint(named)
    documents = [
        each for each in index.known_conclusions() if each.identity in found and (any_type or each.type == "conclusion")
    ]
    is_first = any("earliest" in slot.senses for slot in question.slots)
    last = (min if is_first else max)((each.issued for each in documents), default="")
    return tuple(each.identity for each in documents if each.issued == last)


_TELLING = frozenset({"state", "status", "limit", "body", "field", "kind", "text", "topic"})
# Words without diacritics.
_WHOLLY = frozenset({"fully", "completely", "entirely", "wholly", "all", "every", "everything", "entierement", "het"})
_WHOLLY |= {"completement", "totalement", "toutes", "tous", "tout", "toan", "tat", "moi"}
_LEADING = {
    "en": frozenset({"that", "which", "with", "whose", "having", "where", "to"}),
    "fr": frozenset({"qui", "dont", "avec", "ayant", "ou", "a"}),
    "vi": frozenset({"con", "co", "da", "van", "ma", "bi", "giao", "dang", "chua"}),
}
_ASKING = frozenset({"what", "who", "whom", "how", "when", "gi", "ai", "nao", "nhieu", "may", "sao", "que", "quoi"})
_ASKING |= {"qu'", "combien", "quelle", "quelles", "quel", "quels", "quand", "khi"}
_ENDING = frozenset({"khong", "chua", "ko", "a", "dau", "roi"})
_OF_ANY_TYPE = frozenset({"document", "documents", "ban", "text", "texte"})

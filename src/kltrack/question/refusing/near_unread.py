"""The tasks nearest to the words of a question that mean nothing, with the fields and places that stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.question.meaning.cited import lines_of_cited
from kltrack.question.meaning.nearest_tasks import nearest_tasks
from kltrack.question.refusing.offers import (
    begins_a_name,
    counts_unread,
    follows_issuer,
    is_named_in_part,
    is_of_a_department,
)
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot


def nearest_to_unread(question: Interpretation, unread: Sequence[Slot], index: Index) -> tuple[str, ...]:
    """The lines that name what cites a document of the question, and the tasks nearest to unread plain nouns."""
    words = question.sentence.words
    unknown = [word for slot in unread for word in words[slot.start : slot.end]]
    cited = lines_of_cited(question.slots, index, question)
    if not are_plain_nouns(question.sentence, unread, index):
        return cited
    runs = [*_runs(question, unread)]
    return (*cited, *nearest_tasks(runs, unknown, question.sentence.text, index, question.today))


def nearest_beside(question: Interpretation, index: Index) -> tuple[str, ...]:
    """The lines that name the tasks nearest to the words of a question that mean nothing; none without such words."""
    unknown = [slot for slot in question.slots if not slot.is_understood]
    return nearest_to_unread(question, unknown, index) if unknown else ()


def are_plain_nouns(sentence: Sentence, unread: Sequence[Slot], index: Index) -> bool:
    """Whether unread words may be nouns of what tasks are about: none denies, counts, or belongs to a name."""
    return (
        not any(slot.is_understood for slot in unread)
        and all(sentence.words[slot.start].typed.islower() for slot in unread if slot.start)
        and not counts_unread(sentence, unread)
        and not begins_a_name(sentence, unread)
        and not is_of_a_department(sentence, unread)
        and not any(follows_issuer(sentence, slot.start, index) for slot in unread)
        and not (is_named_in_part(sentence, unread, index) and _names_follow(sentence, unread))
    )


def _names_follow(sentence: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether a word with a capital follows unread words: "the chairman of Da Nang"."""
    following = (word for slot in unread for word in sentence.words[slot.end : slot.end + 2])
    return any(word.typed[:1].isupper() for word in following)


def _runs(question: Interpretation, unread: Sequence[Slot]) -> Iterator[list[Word]]:
    """The words that may be of one matter, side by side: those without a meaning, fields, places written small."""
    run: list[Word] = []
    for slot in question.slots:
        words = question.sentence.words[slot.start : slot.end]
        if slot.start in question.sentence.after_comma and run:
            yield run
            run = []
        if slot in unread or is_matter(slot, words):
            run += words
        elif run:
            yield run
            run = []
    if run:
        yield run


def is_matter(slot: Slot, words: Sequence[Word]) -> bool:
    """Whether words are a field, a place written small, or a word of asking that is also one of what tasks demand."""
    is_place = bool(slot.bodies) and all(word.typed.islower() for word in words)
    return bool(slot.fields) or is_place or bool(slot.senses & _IN_TOPICS) or words[0] in _PLACES


_IN_TOPICS = frozenset({"topical", "sorting"})  # "sắp xếp"
_PLACES = frozenset({"commune", "communes", "ward", "wards", "province", "provinces", "communaux", "communal"})

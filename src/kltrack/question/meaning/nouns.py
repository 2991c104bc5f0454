"""Topics of several nouns that one task has, in any order: "training of civil servants", "trường học, doanh nghiệp".

Each stands in the text of that task, in the language of the question: a word as it is, in the singular or the plural;
in Vietnamese what is between commas, "và" and "của", side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import assignments_with
from kltrack.question.meaning.phrased import is_named_by
from kltrack.question.meaning.plurals import in_singular
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import EMPTY
from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.syllables import is_vietnamese
from kltrack.terms import LanguageCode
from kltrack.text import words as words_of

_FEWEST = 2  # nouns
_SHORTEST = 4  # letters of each; syllables are shorter
_SYLLABLES = 2  # of each noun of Vietnamese
_JOINTS = frozenset({"for", "in", "pour", "dans", "en", "and", "et", "va", "cua", "cho"})


def topic_of_nouns(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that all words without a meaning make, with small words between them, if one task has all of them."""
    unknown = [slot for slot in unread if not slot.is_understood]
    if not unknown:
        return None
    first, last = question.slots.index(unknown[0]), question.slots.index(unknown[-1])
    inside = question.slots[first : last + 1]
    stray = any(slot not in inside for slot in unread)
    if stray or not all(_may_stand(question, slot) for slot in inside) or not is_named_by(question, first, last):
        return None
    words = question.sentence.words[inside[0].start : inside[-1].end]
    nouns = _nouns(question, inside)
    language = _language(words, question)
    if language is None or len(nouns) < _FEWEST or not _are_nouns(nouns, language, index):
        return None
    if not _one_task_has(nouns, language, index, question.today):
        return None
    text = (" và " if language == "vi" else " ").join(nouns)
    return Part("topic", text, inside[0].start, inside[-1].end)


def _language(words: Sequence[Word], question: Interpretation) -> LanguageCode | None:
    typed = " ".join(word.typed for word in words)
    return "vi" if is_vietnamese(typed) else language_of(question.sentence.text)


def _may_stand(question: Interpretation, slot: Slot) -> bool:
    """Whether a slot is a word without a meaning, or a small word that joins two."""
    words = question.sentence.words[slot.start : slot.end]
    if slot.start in question.sentence.quotations:
        return False
    return not slot.is_understood or all(word in EMPTY or word in _JOINTS for word in words)


def _nouns(question: Interpretation, inside: Sequence[Slot]) -> list[str]:
    """The words that mean nothing else; in Vietnamese those side by side together, each run once."""
    runs: list[list[Word]] = [[]]
    for slot in inside:
        joins = slot.is_understood or slot.start in question.sentence.after_comma
        if joins:
            runs.append([])
        if not slot.is_understood:
            runs[-1] += question.sentence.words[slot.start : slot.end]
    typed = [[word.typed for word in run] for run in runs if run]
    if is_vietnamese(" ".join(word for run in typed for word in run)):
        return list(dict.fromkeys(" ".join(run) for run in typed))
    return list(dict.fromkeys(word for run in typed for word in run))


def _are_nouns(nouns: Sequence[str], language: LanguageCode, index: Index) -> bool:
    """Whether nothing tells that these belong to a name, count or ask: they are long enough, and written small."""
    if index.directory.nearest(" ".join(nouns), spare=False) or not all(map(str.islower, nouns)):
        return False
    if language == "vi":
        return all(len(noun.split()) >= _SYLLABLES and not holds_no_topic(words_of(noun), "vi") for noun in nouns)
    return all(len(noun) >= _SHORTEST and noun.isalpha() for noun in nouns) and not holds_no_topic(
        [" ".join(words_of(noun)) for noun in nouns], language
    )


def _one_task_has(nouns: Sequence[str], language: LanguageCode, index: Index, until: date) -> bool:
    text = (" và " if language == "vi" else " ").join(nouns)
    tasks = (task.get(language, "") for task in assignments_with(index, text, until).values())
    return any(all(_has(task, noun, language) for noun in nouns) for task in tasks)


def _has(task: str, noun: str, language: LanguageCode) -> bool:
    """Whether a task has a word, in the singular or the plural; of Vietnamese its syllables side by side."""
    every = words_of(task)
    if language == "vi":
        return f" {' '.join(words_of(noun))} " in f" {' '.join(every)} "
    return in_singular(" ".join(words_of(noun))) in map(in_singular, every)

"""Topics in other words that mean the same: "training of officials" where the tasks train cadres and civil servants.

Each word that was typed may stand for any of its group (`vocabulary.same_meaning`). A task has a topic if its text, in
the language of the topic, has one of each group.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from kltrack.dates.words import Word, split_words
from kltrack.index import Index
from kltrack.query.texts import assignments_with
from kltrack.question.meaning.pieces_of_topics import languages_of
from kltrack.question.slots.topics import EMPTY
from kltrack.question.vocabulary.same_meaning import groups_of
from kltrack.terms import LanguageCode
from kltrack.text import strip_marks, typed_words
from kltrack.text import words as words_of
from kltrack.tuples import NamedTuple

_LONGEST = 4  # words of a member of a group
_MOST = 6  # texts that are looked for at once


def texts_in_other_words(topic: str, question: str, index: Index, until: date) -> tuple[str, ...]:
    """The texts by which a topic is found in other words that mean the same; none where no task has it, or too many do.

    `question` tells the language where the topic does not.
    """
    words = [word for word in split_words(topic) if isinstance(word, Word)]
    for language in languages_of([words], question):
        if texts := _texts(words, language, index, until):
            return texts
    return ()


class _Way(NamedTuple):
    """A text for a topic, how many of its words are others than were typed, and the tasks that have it."""

    text: tuple[str, ...]
    changes: int
    tasks: frozenset[str]


def _texts(words: Sequence[Word], language: LanguageCode, index: Index, until: date) -> tuple[str, ...]:
    ways = [_Way((), 0, frozenset())]
    for choices in _choices(words, language):
        found = {choice: _tasks_with(choice, language, index, until) for choice in choices}
        ways = [
            _Way((*way.text, choice), way.changes + (choice != choices[0]), tasks)
            for way in ways
            for choice in choices
            if (tasks := (found[choice] & way.tasks if way.text else found[choice]))
        ]
    told: dict[str, None] = {}
    seen: set[str] = set()
    for way in sorted(ways, key=lambda way: way.changes):
        text = " ".join(way.text)
        if held := _tasks_with(text, language, index, until) - seen:
            told[text] = None
            seen |= held
    return tuple(told) if len(told) <= _MOST else ()


def _choices(words: Sequence[Word], language: LanguageCode) -> Iterator[list[str]]:
    """For each word or run of words of a topic: as typed, and the others of its group."""
    place = 0
    while place < len(words):
        for length in range(min(_LONGEST, len(words) - place), 0, -1):
            typed = " ".join(word.typed for word in words[place : place + length])
            others = _others(language).get(_key(typed, language), ())
            if others or length == 1:
                yield [typed, *others]
                place += length
                break


def _tasks_with(text: str, language: LanguageCode, index: Index, until: date) -> frozenset[str]:
    """The assignments whose task has a text, in some form, in a language."""
    sought = {*_key(text, language)}
    found = assignments_with(index, text, until)
    return frozenset(each for each, task in found.items() if sought <= {*_key(task.get(language, ""), language)})


@cache
def _others(language: LanguageCode) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Each word by which a meaning is known → the others that mean the same."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for group in groups_of(language):
        for member in group:
            key = _key(member, language)
            others = [_content(each, language) for each in group if _key(each, language) != key]
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *others)))
    return found


def _content(text: str, language: LanguageCode) -> str:
    return text if language == "vi" else " ".join(word for word in text.split() if word not in EMPTY)


def _key(text: str, language: LanguageCode) -> tuple[str, ...]:
    """The words of a text as they are compared, without marks: their stems; those of Vietnamese as they are."""
    if language == "vi":
        return tuple(words_of(text))
    from kltrack.stems import stem

    return tuple(strip_marks(stem(word, language)) for word in typed_words(_content(text, language)))

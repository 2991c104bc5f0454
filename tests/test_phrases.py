"""The phrases of questions that a query reads are those of the tables, each found where it stands in a question."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from kltrack.dates.words import Word
from kltrack.question.vocabulary.gathering import TABLES, gathered
from kltrack.question.vocabulary.senses import FOLDER, Phrase, phrases, senses_at
from kltrack.terms import LanguageCode
from kltrack.text import strip_marks


@pytest.mark.parametrize("language", TABLES)
def test_the_phrases_are_those_of_the_tables(language: LanguageCode) -> None:
    committed = (Path(FOLDER) / f"{language}.txt").read_text(encoding="utf-8")
    assert committed == gathered(language), "run python tests/generate_phrases.py"


def words_of(text: str) -> list[Word]:
    return [Word.of(word) for word in text.split()]


@pytest.mark.parametrize("language", TABLES)
def test_every_phrase_is_found_with_its_marks_and_most_without(language: LanguageCode) -> None:
    for line in phrases(language).lines:
        phrase = Phrase.of(line)
        first_choice = " ".join(part.split(",")[0] for part in phrase.written.split(" +"))
        last_choice = " ".join(part.split(",")[-1] for part in phrase.written.split(" +"))
        for written in {first_choice, last_choice}:
            senses, end = senses_at(words_of(written), 0)
            assert (end, phrase.senses <= senses) == (len(written.split()), True), written
            bare = strip_marks(written)
            is_found = phrase.end(words_of(bare), 0) == len(bare.split())
            assert is_found == (bare == written or not phrase.needs_marks), written


def test_a_phrase_of_parts_is_each_of_its_choices_and_no_other() -> None:
    phrase = Phrase.of("not yet +verified,looked at +,so far\tstate:open\t")
    choices = product(("verified", "looked at"), ("", " so far"))
    for text in (f"not yet {second}{third}" for second, third in choices):
        assert phrase.end(words_of(f"{text} by anyone"), 0) == len(text.split())
    assert phrase.end(words_of("not yet so far"), 0) == 0


def test_the_longest_phrase_counts() -> None:
    assert senses_at(words_of("what happened to 202"), 0)[1] == len(["what", "happened", "to"])
    assert senses_at(words_of("what xyzzy"), 0)[1] == 1
    assert senses_at(words_of("xyzzy"), 0) == (frozenset(), 0)

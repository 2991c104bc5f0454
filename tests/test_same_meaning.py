"""Topics in words that mean the same as those of the tasks, and the lists of these words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
import tomli
from conftest import Kltrack

from kltrack.question.vocabulary.same_meaning import groups_of
from kltrack.register.shipped import shipped_register
from kltrack.stems import stem
from kltrack.terms import LANGUAGE_CODES, LanguageCode
from kltrack.text import strip_marks, typed_words, words


def known(text: str, language: LanguageCode) -> str:
    """The words of a text as they are compared: by their stems, within spaces."""
    every = words(text) if language == "vi" else [strip_marks(stem(word, language)) for word in typed_words(text)]
    return f" {' '.join(every)} "


@pytest.fixture(scope="module")
def tasks() -> list[dict[LanguageCode, str]]:
    read = tomli.loads(shipped_register().read_text(encoding="utf-8"))
    return [each["task"] for conclusion in read["conclusion"] for each in conclusion.get("assignment", ())]


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_each_line_has_words_of_the_tasks(language: LanguageCode, tasks: Iterable[dict[LanguageCode, str]]) -> None:
    text = known(" ".join(task[language] for task in tasks), language)
    strange = [group for group in groups_of(language) if not any(known(each, language) in text for each in group)]
    assert not strange


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_word_stands_in_one_line_and_beside_others(language: LanguageCode) -> None:
    groups = groups_of(language)
    assert min(map(len, groups)) > 1
    often = [word for word, times in Counter(word for group in groups for word in group).items() if times > 1]
    assert not often


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("training of commune officials", ["183-04.a", "186-01.b", "195-05.g"]),
        ("suppression des procédures administratives inutiles", ["202-04.e"]),
        ("người hoạt động bán chuyên trách", ["163-03.b", "186-01.d", "210-06"]),
    ],
)
def test_other_words_find_the_tasks_and_are_told(kltrack: Kltrack, question: str, ids: list[str]) -> None:
    answer = kltrack("ask", question, "--as-of", "2025-11-24", "--json").json
    assert [item["id"] for item in answer["items"]] == ids
    assert " ".join(answer["query"]["text"]) != question
    assert all(text in answer["query"]["explain"] for text in answer["query"]["text"])


def test_what_no_task_has_in_other_words_either_is_refused(kltrack: Kltrack) -> None:
    ran = kltrack("ask", "training of commune astronauts", "--as-of", "2025-11-24")
    assert ran.code == 2
    assert "astronauts" in ran.err

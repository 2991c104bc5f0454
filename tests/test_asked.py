"""Everyday questions of people who have not read the grammar (tests/asked): none answered wrongly, 9 in 10 answered.

Those of `english.toml` and its like are asked, and their rows compared; those of `commands.tsv` are read, and compared
as commands.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli
from conftest import Kltrack, Ran

from kltrack.errors import UsageProblem
from kltrack.index import Index, open_index
from kltrack.query.command_line import shell
from kltrack.question import read_meaning
from kltrack.register.shipped import shipped_bodies

ASKED = Path(__file__).with_name("asked")
LANGUAGES = ("english", "vietnamese", "french")
ENOUGH = 0.9  # of the questions that have an answer
REPORTS = ("conclusions", "digest", "lineage", "scorecard", "timeline")
Question = Mapping[str, Any]


def questions(language: str) -> list[Question]:
    """The questions of a language, each as it is judged where the expected answer is not the one of the design."""
    told: list[Question] = tomli.loads((ASKED / f"{language}.toml").read_text(encoding="utf-8"))["question"]
    return [_as_judged(question) for question in told]


def _as_judged(question: Question) -> Question:
    if not question.get("judged"):
        return question
    command = question.get("command") if question.get("command") in REPORTS else "due"
    judged = {"refuse": True} if "judged_ids" not in question else {"command": command, "ids": question["judged_ids"]}
    return {"text": question["text"], "as_of": question["as_of"], **judged}


EVERY = [pytest.param(question, id=question["text"]) for language in LANGUAGES for question in questions(language)]


@pytest.fixture(scope="module")
def answers() -> dict[tuple[str, str], Ran]:
    """What has been answered so far, by text and day."""
    return {}


@pytest.fixture(scope="module")
def journaled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register and the journal that the questions were answered by, with today's bodies: the shipped ones grow."""
    folder = tmp_path_factory.mktemp("asked")
    for path in (ASKED / "conclusions.toml", shipped_bodies(), ASKED / "progress.toml"):
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def ask(kltrack: Kltrack, journaled: Path, answers: dict[tuple[str, str], Ran]) -> Callable[[Question], Ran]:
    def asked(question: Question) -> Ran:
        key = question["text"], str(question["as_of"])
        if key not in answers:
            answers[key] = kltrack("ask", key[0], "--as-of", key[1], "--register", journaled, "--json")
        return answers[key]

    return asked


def is_refused(answer: Ran) -> bool:
    return answer.code == 2


def is_right(question: Question, answer: Ran) -> bool:
    if "refuse" in question or is_refused(answer):
        return "refuse" in question and is_refused(answer)
    assert answer.code == 0, answer.err
    if question["command"] == "help":
        return "Usage" in answer.out
    found = json.loads(answer.out)
    if question["command"] in REPORTS:
        wanted = {*question.get("ids", []), *question.get("bodies", []), *question.get("conclusions", [])}
        return question["command"] in found["schema"] and wanted <= {*_texts(found["items"])}
    if "count" in question:
        return bool((found.get("total", found["count"]), found["items"]) == (question["count"], []))
    return sorted(item["id"] for item in found["items"]) == sorted(question["ids"])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(part)


COMMANDS = [line.split("\t") for line in (ASKED / "commands.tsv").read_text(encoding="utf-8").splitlines()[1:]]
ON = date(2025, 12, 1)


@pytest.fixture(scope="module")
def meanings(journaled: Path) -> dict[str, str]:
    """What each question of `commands.tsv` means; "refused" where it is."""
    index = open_index(journaled, None, None)
    return {text: _meaning(text, index) for _, text, _ in COMMANDS}


def _meaning(text: str, index: Index) -> str:
    try:
        return shell(read_meaning(text, index, ON).words(index))
    except UsageProblem:
        return "refused"


def test_no_question_is_read_as_another_command(meanings: dict[str, str]) -> None:
    read = [(text, meanings[text], right.split(" or ")) for _, text, right in COMMANDS]
    assert [(text, found) for text, found, right in read if found not in (*right, "refused")] == []


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_nine_in_ten_that_are_a_command_are_read(language: str, meanings: dict[str, str]) -> None:
    answerable = [(text, right) for each, text, right in COMMANDS if each == language and "refused" not in right]
    missed = [text for text, right in answerable if meanings[text] != right]
    assert len(answerable) > 60
    assert len(missed) <= (1 - ENOUGH) * len(answerable), missed


def test_what_lists_conclusions_is_told_where_they_are_listed(kltrack: Kltrack) -> None:
    for question in ("conclusions issued in November 2025", "kết luận mới nhất", "dernière conclusion"):
        assert "kltrack conclusions" in kltrack("ask", question).err


@pytest.mark.parametrize("question", EVERY)
def test_no_everyday_question_is_answered_wrongly(question: Question, ask: Callable[[Question], Ran]) -> None:
    answer = ask(question)
    assert is_right(question, answer) or is_refused(answer), answer.out[:2000]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_that_have_an_answer_are_answered(language: str, ask: Callable[[Question], Ran]) -> None:
    answerable = [question for question in questions(language) if "refuse" not in question]
    missed = [question["text"] for question in answerable if not is_right(question, ask(question))]
    assert len(missed) <= (1 - ENOUGH) * len(answerable), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_judges_otherwise_says_why(language: str) -> None:
    for question in tomli.loads((ASKED / f"{language}.toml").read_text(encoding="utf-8"))["question"]:
        assert ("judged_ids" in question or "judged_refuse" in question) == bool(question.get("judged")), question

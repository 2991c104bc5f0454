"""Questions that name another day: as of which to answer, when something was issued, in which Vietnamese words."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kltrack

REGISTER = """schema = 1

[[conclusion]]
number = "7-KL/TW"
issued = 2025-10-10
title = { en = "Seven" }

[[conclusion.assignment]]
id = "7-01"
kind = "assignment"
task = { en = "Report on the press", vi = "Báo cáo chính sách về báo chí của cơ quan" }
lead = ["ministry-of-finance"]
deadline = { by = 2025-10-31, wording = "by October 31, 2025" }

[[conclusion.assignment]]
id = "7-02"
kind = "assignment"
task = { en = "Count the offices", vi = "Báo cáo chính sách của các cơ quan" }
lead = ["ministry-of-justice"]
deadline = { by = 2025-12-31, wording = "by December 31, 2025" }

[[conclusion]]
number = "8-KL/TW"
issued = 2025-11-10
title = { en = "Eight" }

[[conclusion.assignment]]
id = "8-01"
kind = "assignment"
task = { en = "Write a plan" }
lead = ["ministry-of-finance"]
"""
Ask = Callable[[str], list[str]]


@pytest.fixture
def ask(kltrack: Kltrack, tmp_path: Path) -> Ask:
    file = tmp_path / "conclusions.toml"
    file.write_text(REGISTER, encoding="utf-8")

    def asked(question: str) -> list[str]:
        answer = kltrack("ask", question, "--register", file, "--as-of", "2025-12-01", "--json")
        assert answer.code == 0, answer.err
        return [item["id"] for item in json.loads(answer.out)["items"]]

    return asked


def test_as_of_a_day_the_answer_is_that_day_s(ask: Ask) -> None:
    assert ask("what was overdue as of 31 October") == []
    assert ask("tính đến 1/11/2025 có gì quá hạn") == ask("en retard à la date du 1er novembre") == ["7-01"]
    assert ask("everything as of 1 November 2025") == ["7-01", "7-02"]  # conclusion 8 was not there yet


def test_the_command_below_the_answer_says_the_day(kltrack: Kltrack) -> None:
    answer = kltrack("ask", "overdue as of 1 November 2025", "--as-of", "2025-12-01", "--json")
    assert json.loads(answer.out)["as_of"] == "2025-11-01"
    assert json.loads(answer.out)["query"]["command"].endswith("overdue --as-of 2025-11-01")


@pytest.mark.parametrize(
    "question",
    [
        "tasks issued in October",
        "tasks from conclusions issued before November 2025",
        "nhiệm vụ giao trong tháng 10",
        "các nhiệm vụ ban hành từ 01/10 đến 31/10/2025",
        "tâches confiées en octobre",
        "tâches des conclusions émises entre le 1er et le 31 octobre 2025",
    ],
)
def test_what_was_issued_then_is_what_its_documents_ask(ask: Ask, question: str) -> None:
    assert ask(question) == ["7-01", "7-02"]


def test_where_nothing_was_issued_then_it_is_said(kltrack: Kltrack) -> None:
    refused = kltrack("ask", "tasks issued in August 2019")
    assert (refused.code, "issued in August 2019" in refused.err) == (2, True)


def test_a_syllable_of_vietnamese_is_looked_for_whole(ask: Ask) -> None:
    assert ask("việc liên quan đến báo chí") == ask("việc về cơ quan báo chí") == ["7-01"]
    assert ask("việc về cơ quan") == ["7-01", "7-02"]
    assert ask('có chữ "bao chi"') == ["7-01"]  # whatever marks they bear, side by side


def test_a_day_before_which_tasks_are_to_be_done_is_told_of(kltrack: Kltrack) -> None:
    answer = kltrack("ask", "how many are due on 15/12 for Finance", "--as-of", "2025-11-03")
    assert answer.out.strip() == "0"
    told = '4 tasks are to be done before 15 Dec 2025, that is by 14 Dec 2025: kltrack due --on 2025-12-14 --for "'
    assert told in answer.err


@pytest.mark.parametrize(
    ("words", "day", "shown"),
    [
        (("due", "--on", "2025-12-15"), "2025-11-24", "13 tasks are to be done before 15 Dec 2025"),
        (("scorecard", "--on", "2025-12-15"), "2025-11-24", "13 tasks are to be done before 15 Dec 2025"),
        (("overdue", "--on", "2025-10-15"), "2025-11-24", "6 tasks are to be done before 15 Oct 2025"),
        (("ask", "who missed the 15 October deadline"), "2025-11-24", "6 tasks are to be done before 15 Oct 2025"),
        (("ask", "bao nhiêu việc hạn 15/10 bị trễ"), "2025-11-24", "before 15 Oct 2025, that is by 14 Oct 2025"),
    ],
)
def test_a_deadline_is_found_by_the_day_that_is_printed(
    kltrack: Kltrack, words: tuple[str, ...], day: str, shown: str
) -> None:
    answer = kltrack(*words, "--as-of", day, "--lang", "en")
    assert shown in answer.err
    command = shlex.split(re.split("that is by .*?: kltrack ", answer.err)[1].split("\n")[0])
    found = kltrack(*command, "--json").json["items"]
    assert any(item["deadline"]["kind"] == "before" for item in found)


def test_where_nothing_is_before_the_day_nothing_is_said(kltrack: Kltrack) -> None:
    assert "are to be done before" not in kltrack("due", "--on", "2025-12-12", "--as-of", "2025-11-24").err


def test_a_number_of_tasks_of_a_year_tells_of_those_without_a_day(kltrack: Kltrack) -> None:
    answer = kltrack("ask", "how many tasks in 2025 for the Supreme People's Court", "--as-of", "2025-11-24")
    assert answer.out.strip() == "0"
    told = re.search(r"(\d+) more have no day and are not counted: kltrack (.*?)\n", answer.err)
    assert told
    listed = kltrack(*shlex.split(told[2]), "--as-of", "2025-11-24", "--json").json["items"]
    assert len(listed) == int(told[1]) > 0
    assert "are not counted" not in kltrack("ask", "how many tasks are due in December 2025").err


def test_a_topic_that_only_the_title_of_a_document_has_is_told(kltrack: Kltrack) -> None:
    answer = kltrack("ask", "what did conclusion 198 say about assessing leaders", "--as-of", "2025-11-24")
    assert "The title of 198-KL/TW says it; all of it: kltrack list --conclusion 198-KL/TW\n" in answer.err

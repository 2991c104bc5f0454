"""What an answer says beside its rows: whom the documents shown bind, and which share of all tasks is done."""

from __future__ import annotations

import pytest
from test_questions import meaning


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("which conclusions concern communes", "kltrack list --text communes"),
        ("quelles conclusions concernent les communes", "kltrack list --text communes"),
    ],
)
def test_what_only_has_the_words_is_told(question: str, command: str) -> None:
    note = meaning(question).note
    assert "Shown is what asks something of" in note
    assert note.endswith(command)


def test_nothing_is_told_where_they_are_asked_for_by_whom_they_bind() -> None:
    assert not meaning("which conclusions bind communes").note


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what share of tasks is done", "All together: 0 of 333 tasks are done (0%)."),
        ("bao nhiêu phần trăm việc quá hạn", "All together: 80 of 333 tasks are overdue (24%)."),
        (
            "what share of overdue tasks belongs to the Government Party Committee",
            "37 of all 80 such tasks bind it (46%).",
        ),
        ("what proportion of tasks has no deadline", "All together: 226 of 333 tasks have no deadline (68%)."),
        ("tỷ lệ việc trong hạn của địa phương", "All together: 3 of 30 tasks are open and in term (10%)."),
        ("share of tasks due in June 2025 that are done", "All together: 0 of 18 tasks are done (0%)."),
        ("completion rate of undated tasks", "All together: 0 of 226 tasks are done (0%)."),
        ("quelle part des tâches en retard est pour les Finances", "11 of all 80 such tasks bind it (14%)."),
        ("what share of the tasks belongs to Finance", "88 of all 333 such tasks bind it (26%)."),
        ("what percentage of tasks was done on time", ""),
        ("completion rate by ministry", ""),
        ("how is Hanoi doing", ""),
    ],
)
def test_a_share_is_told_of_all_tasks_together(question: str, told: str) -> None:
    assert meaning(question).note == told


def test_who_gives_tasks_is_said_to_have_none() -> None:
    assert "which gives tasks" in meaning("tâches du Bureau politique encore ouvertes").note
    assert "which gives tasks" not in meaning("tasks of Hanoi").note


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "việc của Bộ Nội vụ",
            "5 of them set no task (decisions, praise, rights); without them: "
            'kltrack list --for "Ministry of Home Affairs" --kind assignment --kind request',
        ),
        ("nhiệm vụ của Bộ Nội vụ", ""),
        ("việc quá hạn của Bộ Nội vụ", ""),
    ],
)
def test_how_many_rows_set_no_task_is_told_where_work_is_asked_for(question: str, told: str) -> None:
    assert meaning(question).note == told

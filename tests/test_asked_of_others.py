"""What a question leaves out by name may still be there under the name of another body of the same organisation."""

from __future__ import annotations

import pytest
from test_questions import meaning


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "overdue tasks except the government's",
            "Government Party Committee, of the same organisation, is not left out",
        ),
        ("what is late except the Ministry of Finance", "Party Committee of the Ministry of Finance, of the same"),
    ],
)
def test_others_of_the_organisation_that_are_not_left_out_are_told(question: str, told: str) -> None:
    note = meaning(question).note
    assert told in note
    assert note.count(" --except ") > 1


@pytest.mark.parametrize(
    "question",
    ["what is overdue", "overdue except the Government and the Government Party Committee", "what is late for Finance"],
)
def test_where_nobody_else_is_left_in_nothing_is_told(question: str) -> None:
    assert "not left out" not in meaning(question).note

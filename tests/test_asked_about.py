"""Documents that are asked for by whom they concern are those that ask something of it; the answer says so."""

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

"""Warnings of `check` that a note answers, and tasks that are not written yet."""

from __future__ import annotations

import pytest
from conftest import Kltrack, WriteRegister

RECORD = """
schema = 1
[[conclusion]]
number = "900-KL/TW"
issued = 2031-05-05
[[conclusion.source]]
id = "paper"
[[conclusion.assignment]]
id = "900-01"
task = {{ en = "{task}" }}
source = [{{ id = "paper", paragraph = 1 }}]
{note}
"""


@pytest.mark.parametrize(
    ("note", "is_told"),
    [
        ("", True),
        ('note = "The day is that of the letter."', True),
        ('note = "The text names nobody who is to do it."', False),
        ('note = "Văn bản không nêu cơ quan thực hiện."', False),
        ('note = "Le texte n\'a aucun destinataire."', False),
    ],
)
def test_a_note_says_that_the_text_addresses_nobody(
    register: WriteRegister, kltrack: Kltrack, note: str, is_told: bool
) -> None:
    ran = kltrack("check", register(RECORD.format(task="Repair the piers", note=note)), "--json")
    assert ("nobody-addressed" in {each["rule"] for each in ran.json["items"]}) is is_told


@pytest.mark.parametrize(("task", "is_told"), [("TODO", True), ("X", True), ("…", True), ("Act", False)])
def test_a_letter_in_place_of_a_task_is_no_task(
    register: WriteRegister, kltrack: Kltrack, task: str, is_told: bool
) -> None:
    ran = kltrack("check", register(RECORD.format(task=task, note="")), "--json")
    assert ("todo" in {each["rule"] for each in ran.json["items"]}) is is_told

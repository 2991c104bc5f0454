"""kltrack show: several items at once, whatever way their ids are typed."""

from __future__ import annotations

import re

import pytest
from conftest import Kltrack, WriteRegister
from test_lineage import assignment, conclusion, web

MONTHLY = "{ every = 'FREQ=MONTHLY;BYMONTHDAY=25', until = 2025-12-31, wording = 'monthly' }"
REGISTER = web(
    conclusion(
        7,
        "2025-10-01",
        assignment("7-06", deadline="{ by = 2025-12-05, wording = 'by December 5, 2025' }"),
        assignment("7-06.2.a"),
        assignment(
            "7-10", deadline="{ every = 'FREQ=MONTHLY;BYMONTHDAY=25', until = 2025-12-31, wording = 'monthly' }"
        ),
    )
)
DAY = "--as-of=2025-11-01"


@pytest.mark.parametrize(
    ("typed", "identity"),
    [("7-06", "7-06"), ("7-6", "7-06"), ("7-6.2.A", "7-06.2.a"), ("7-10@2025-11-25", "7-10@2025-11-25")],
)
def test_an_id_in_any_case_and_without_its_zeros(
    kltrack: Kltrack, register: WriteRegister, typed: str, identity: str
) -> None:
    assert kltrack("show", typed, DAY, "--json", "--register", register(REGISTER)).ids == [identity]


def test_several_in_the_order_typed_each_once(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(REGISTER)
    ran = kltrack("show", "7-06.2.a", "7-6", "7-06", DAY, "--json", "--register", path)
    assert (ran.ids, ran.json["count"]) == (["7-06.2.a", "7-06"], 2)
    shown = kltrack("show", "7-06.2.a", "7-6", DAY, "--fields", "id", "--register", path)
    assert shown.out == "Id  7-06.2.a\n\nId  7-06\n"


def test_one_unknown_id_among_several_shows_nothing(kltrack: Kltrack, register: WriteRegister) -> None:
    ran = kltrack("show", "7-06", "7-99", DAY, "--register", register(REGISTER))
    assert (ran.code, ran.out) == (2, "")
    assert 'No assignment has the id "7-99".' in ran.err


def test_an_id_that_fits_two_is_neither(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(web(conclusion(7, "2025-10-01", assignment("7-06"), assignment("7-006"))))
    assert kltrack("show", "7-006", DAY, "--json", "--register", path).ids == ["7-006"]
    assert kltrack("show", "7-6", DAY, "--register", path).code == 2


@pytest.mark.parametrize("command", ["lineage", "journal", "show"])
def test_every_command_that_takes_an_id_reads_it_so(kltrack: Kltrack, register: WriteRegister, command: str) -> None:
    assert kltrack(command, "7-6.2.A", DAY, "--register", register(REGISTER)).code == 0


def test_marked_twice_under_two_spellings_it_is_marked_once(kltrack: Kltrack, register: WriteRegister) -> None:
    ran = kltrack("mark", "7-6", "7-06", "started", DAY, "--dry-run", "--json", "--register", register(REGISTER))
    assert ran.ids == ["7-06"]


def test_an_assignment_that_recurs_names_its_occurrences(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(web(conclusion(7, "2025-10-01", assignment("7-08", deadline=MONTHLY))))
    assert "7-08@2025-10-25" in kltrack("show", "7-8", DAY, "--register", path).err


@pytest.mark.parametrize("form", ["plain", "csv", "ndjson", "table", "markdown", "html"])
def test_rows_of_one_day_stand_in_the_order_of_the_text(kltrack: Kltrack, register: WriteRegister, form: str) -> None:
    day = "{ by = 2025-12-05, wording = 'by December 5, 2025' }"
    ids = ["7-05.2", "7-05.9", "7-05.9.a", "7-05.10", "7-06", "7-10", "7-100"]
    path = register(web(conclusion(7, "2025-10-01", *(assignment(each, deadline=day) for each in sorted(ids)))))
    shown = kltrack("due", DAY, "--fields", "id", "--format", form, "--register", path).out
    body = shown.partition("<tbody")[2] or shown
    assert list(dict.fromkeys(re.findall(r"(?<![-.\w])7-[0-9][0-9.a-z]*", body))) == ids


def test_a_chosen_field_without_a_value_is_shown_empty(kltrack: Kltrack) -> None:
    """A line with its title alone says that there is none; nothing at all would say nothing."""
    for form, line in (("plain", "valid_from\n"), ("table", "valid_from"), ("markdown", "- **valid\\_from:** ")):
        ran = kltrack("bodies", "ministry-of-finance", "--fields", "valid_from", "--format", form)
        assert ran.code == 0
        assert line in ran.out

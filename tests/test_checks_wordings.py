"""`kltrack check` holds each deadline's keys against its wording, and queries answer all the same."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Kltrack, Ran, WriteRegister

REGISTER = """
    schema = 1

    [[event]]
    id = "plenum"
    name = { en = "14th plenum of the 13th Party Central Committee" }
    first = 2025-11-05
    last = 2025-11-06

    [[event]]
    id = "later-plenum"
    name = { en = "15th plenum of the 13th Party Central Committee" }
    first = 2025-12-22
    last = 2025-12-23

    [[conclusion]]
    number = "300-KL/TW"
    issued = 2025-10-03

    [[conclusion.source]]
    id = "paper"

    [[conclusion.assignment]]
    id = "300-01"
    task = { en = "Publish the list" }
    lead = ["ministry-of-finance"]
    deadline = { DEADLINE }
    source = [{ id = "paper", paragraph = 1 }]
    MORE

    [[conclusion.assignment]]
    id = "300-02"
    task = { en = "Wait for both meetings" }
    lead = ["ministry-of-finance"]
    deadline = { event = "plenum" , wording = "at the 14th plenum" }
    source = [{ id = "paper", paragraph = 1 }]

    [[conclusion.assignment]]
    id = "300-03"
    task = { en = "Wait for the later meeting" }
    lead = ["ministry-of-finance"]
    deadline = { event = "later-plenum", wording = "at the 15th plenum" }
    source = [{ id = "paper", paragraph = 1 }]
"""


@pytest.fixture
def checked(register: WriteRegister, kltrack: Kltrack) -> Any:
    """What check says of a register whose first record has this deadline."""

    def check(deadline: str, more: str = "") -> Ran:
        return kltrack("check", register(REGISTER.replace("DEADLINE", deadline).replace("MORE", more)), "--json")

    return check


def told(ran: Ran) -> list[tuple[str, str, str]]:
    """Severity, rule and record of each finding about the first record."""
    return [
        (item["severity"], item["rule"], item["record"]) for item in ran.json["items"] if item["record"] == "300-01"
    ]


@pytest.mark.parametrize(
    ("keys", "wording", "meant"),
    [
        ("by = 2026-03-01", "before March 1, 2026", "before = 2026-03-01"),
        ("by = 2026-03-01", "trước ngày 1/3/2026", "before = 2026-03-01"),
        ("by = 2026-03-01", "truoc ngay 1/3/2026", "before = 2026-03-01"),
        ("by = 2026-03-01", "avant le 1er mars 2026", "before = 2026-03-01"),
        ("before = 2026-03-01", "by March 1, 2026", "by = 2026-03-01"),
        ("before = 2026-03-01", "chậm nhất ngày 1/3/2026", "by = 2026-03-01"),
        ("by = 2026-03-01", "on March 1, 2026", "on = 2026-03-01"),
        ("on = 2026-03-01", "no later than March 1, 2026", "by = 2026-03-01"),
        ("before = 2025-12-16", "before December 15, 2025", "before = 2025-12-15"),
        ("before = 2026-12-15", "before December 15", "before = 2025-12-15"),
        ('within = "2026"', "to be completed in 2025", 'within = "2025"'),
        ('within = "2025-10-08/2025-10-14"', "in the first week of October 2025", 'within = "2025-10-01/2025-10-07"'),
        ('within = "2026-Q1"', "trong quý IV/2025", 'within = "2025-Q4"'),
        ('days = 60, after = "issued"', "within 30 days of this order", 'days = 30, after = "issued"'),
        ('months = 30, after = "issued"', "within 30 days of this order", 'days = 30, after = "issued"'),
        ("days = 30, after = 2025-11-01", "within 30 days of this order", 'days = 30, after = "issued"'),
        ('every = "FREQ=MONTHLY;BYMONTHDAY=20", until = 2026-12-31', "by the 25th of every month",
         'every = "FREQ=MONTHLY;BYMONTHDAY=25"'),
        ('event = "later-plenum"', "at the 14th plenum", 'event = "plenum"'),
        ("by = 2025-11-30", "at the 14th plenum", 'event = "plenum"'),
    ],
)  # fmt: skip
def test_keys_that_their_wording_contradicts(checked: Any, keys: str, wording: str, meant: str) -> None:
    ran = checked(f'{keys}, wording = "{wording}"')
    assert ran.code == 65
    assert told(ran)[0] == ("error", "wording-contradicted", "300-01")
    problem = ran.json["items"][0]
    assert f'"{wording}" means {meant}' in problem["problem"]
    assert problem["remedy"].startswith(f"write {meant}")


@pytest.mark.parametrize(
    ("keys", "wording"),
    [
        ("by = 2026-02-28", "before March 1, 2026"),
        ("before = 2026-03-01", "before March 1, 2026"),
        ("before = 2026-03-02", "by March 1, 2026"),
        ("by = 2025-12-31", "before the end of 2025"),
        ("by = 2025-11-02", "within 30 days of this order"),
        ('months = 12, after = "issued"', "within one year of this order"),
        ("days = 30, after = 2025-10-03", "within 30 days of this order"),
        ('event = "plenum", within = "2025-11"', "at the 14th plenum in November 2025"),
        ('event = "plenum"', "at the 14th plenum"),
        ('every = "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=25", until = 2026-12-31', "by the 25th of every month"),
        ("by = 2025-12-10", "in early December 2025"),  # not read: the curator's own judgement
        ("by = 2025-12-10", "khẩn trương"),
        ("before = 2026-02-17", "before the Lunar New Year"),  # by a calendar that is not read
        ("before = 2026-02-17", "avant le Nouvel An lunaire"),
    ],
)
def test_keys_that_say_what_the_wording_says_or_that_nobody_can_read(checked: Any, keys: str, wording: str) -> None:
    ran = checked(f'{keys}, wording = "{wording}"')
    assert (ran.code, told(ran)) == (0, [])


def test_before_includes_the_day_where_the_register_says_so(register: WriteRegister, kltrack: Kltrack) -> None:
    text = REGISTER.replace("schema = 1", "schema = 1\n    before_includes_day = true").replace("MORE", "")
    by = register(text.replace("DEADLINE", 'by = 2026-03-01, wording = "before March 1, 2026"'))
    assert kltrack("check", by).code == 0
    day_before = register(text.replace("DEADLINE", 'by = 2026-02-28, wording = "before March 1, 2026"'))
    assert kltrack("check", day_before).code == 65


@pytest.mark.parametrize("wording", ["before 30 January", "hoàn thành trước 15/12/2025", "au plus tard le 20 décembre"])
def test_a_dated_wording_without_a_dated_key(checked: Any, wording: str) -> None:
    ran = checked(f'wording = "{wording}"')
    assert ran.code == 65
    assert told(ran) == [("error", "wording-without-date", "300-01")]


def test_an_undated_wording_needs_no_key(checked: Any) -> None:
    for wording in ("urgently", "tiếp tục", "according to plan"):
        assert checked(f'wording = "{wording}"').code == 0


def test_a_wording_that_differs_on_purpose_says_why(checked: Any) -> None:
    keys = 'by = 2025-12-31, wording = "before December 1, 2025", wording_differs = true'
    assert checked(keys, 'note = "A letter of 5 October puts it off."').code == 0
    unexplained = checked(keys)
    assert told(unexplained) == [("error", "wording-contradicted", "300-01")]
    assert "say in a note why" in unexplained.json["items"][0]["remedy"]


def test_another_reading_is_held_against_its_own_wording(checked: Any) -> None:
    reading = """
    [[conclusion.assignment.reading]]
    source = "paper"
    paragraph = 2
    deadline = { by = 2025-12-15, wording = "avant le 15 décembre 2025" }
    """
    ran = checked('before = 2025-12-15, wording = "before December 15, 2025"', reading)
    assert told(ran) == [("error", "wording-contradicted", "300-01")]


def test_queries_answer_all_the_same(register: WriteRegister, kltrack: Kltrack) -> None:
    deadline = 'by = 2026-03-01, wording = "before March 1, 2026"'
    path = register(REGISTER.replace("DEADLINE", deadline).replace("MORE", ""))
    assert kltrack("check", path).code == 65
    due = kltrack("due", "--register", path, "--as-of", "2025-10-07", "--json")
    assert (due.code, due.ids) == (0, ["300-02", "300-03", "300-01"])


@pytest.mark.parametrize(
    ("deadline", "problem"),
    [
        ('event = "plenum", wording = "at the 11th session"', "names no event plenum"),
        ('event = "plenum", within = "2025-10", wording = "in October 2025"', "event plenum ends on 2025-11-06"),
    ],
)
def test_an_event_that_does_not_fit(checked: Any, deadline: str, problem: str) -> None:
    ran = checked(deadline)
    assert told(ran) == [("warning", "event-does-not-fit", "300-01")]
    assert problem in ran.json["items"][0]["problem"]


def test_a_task_that_is_still_to_be_written(register: WriteRegister, kltrack: Kltrack) -> None:
    text = REGISTER.replace("DEADLINE", 'wording = "urgently"').replace("MORE", "# ? who is the relevant agencies")
    ran = kltrack("check", register(text.replace("Publish the list", "TODO: the task")), "--json")
    assert ran.code == 65
    assert [item["rule"] for item in ran.json["items"]] == ["todo", "todo"]
    assert "who is the relevant agencies" in ran.json["items"][1]["problem"]


def test_a_stub_of_a_draft_is_still_to_be_written(register: WriteRegister, kltrack: Kltrack) -> None:
    text = REGISTER.replace("DEADLINE", 'wording = "urgently"').replace("MORE", "")
    text = text.replace('number = "300-KL/TW"', 'id = "todo"').replace('"300-0', '"todo-0')
    bodies = 'schema = 1\n[[body]]\nid = "ministry-of-finance"\ntype = "todo"\nname = { en = "Ministry of Finance" }\n'
    path = register(text, bodies=bodies)
    ran = kltrack("check", path, "--json")
    assert ran.code == 65
    errors = [item for item in ran.json["items"] if item["severity"] == "error"]
    assert {item["rule"] for item in errors} == {"todo"}
    told = " ".join(item["problem"] for item in errors)
    assert ("the document's id is still" in told, "the body's type is still" in told) == (True, True)


def test_a_number_sign_with_a_question_mark_in_a_text_is_no_doubt(register: WriteRegister, kltrack: Kltrack) -> None:
    text = REGISTER.replace("DEADLINE", 'wording = "urgently"').replace(
        "MORE", 'note = "item # ? of the list"  # which?'
    )
    assert kltrack("check", register(text)).code == 0

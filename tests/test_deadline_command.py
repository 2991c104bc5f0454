"""kltrack deadline: a wording read step by step, for people and as JSON."""

from __future__ import annotations

import json

import jsonschema
import pytest
from conftest import Kltrack, WriteRegister

KEYS = ["schema", "wording", "toml", "first", "last", "steps", "unread"]


def test_a_wording_is_shown_with_its_days_and_the_line_to_paste(kltrack: Kltrack) -> None:
    ran = kltrack("deadline", "to be completed in the fourth quarter of 2025")
    assert ran.code == 0
    assert "First day  Wed 1 Oct 2025" in ran.out
    assert "Last day   Wed 31 Dec 2025" in ran.out
    assert 'deadline = { within = "2025-Q4", wording = "to be completed in the fourth quarter of 2025" }' in ran.out


def test_json_is_the_contract(kltrack: Kltrack) -> None:
    answer = kltrack("deadline", "trước ngày 15/12", "--issued", "31/10/2025", "--json").json
    assert list(answer) == KEYS
    assert answer["toml"] == {"before": "2025-12-15", "wording": "trước ngày 15/12"}
    assert (answer["first"], answer["last"], answer["unread"]) == (None, "2025-12-14", None)
    [step] = answer["steps"]
    assert (step["operator"], step["anchor"], step["counting"]) == ("before", "2025-12-15", "day-excluded")
    assert step["last"] == {"day": "2025-12-14", "weekday": "Sunday"}


def test_a_rule_is_read_from_its_own_words_not_from_the_whole_sentence(kltrack: Kltrack) -> None:
    sentence = "Investors of the piers must report before the 25th day of every month to the head of the harbour"
    [step] = kltrack("deadline", sentence, "--json").json["steps"]
    assert (step["words"], step["operator"]) == ("before the 25th day of every month", "every")


@pytest.mark.parametrize(
    "wording",
    [
        "before December 15, 2025",
        "within 30 days of the date of this order",
        "by the 25th of every month",
        "no later than 4:00 p.m. on October 14, 2026",
        "before June 20, 2026 (strive for before June 15, 2026)",
        "at the 14th plenum in November 2025",
        "Conclusion 195-KL/TW dated 26 September 2025",
        "early November",
        "urgently",
        "",
    ],
)
def test_json_keeps_its_schema(kltrack: Kltrack, wording: str) -> None:
    schema = json.loads(kltrack("schema", "deadline").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    answer = kltrack("deadline", wording, "--json").json
    assert [error.message for error in checker.iter_errors(answer)] == []
    assert list(answer) == schema["required"] == KEYS


def test_what_is_not_understood_ends_with_two(kltrack: Kltrack) -> None:
    ran = kltrack("deadline", "in early December 2025")
    assert ran.code == 2
    assert "Early, mid, late and about name no day" in ran.out
    answer = kltrack("deadline", "in early December 2025", "--json")
    assert (answer.code, answer.json["toml"], answer.json["last"]) == (2, None, None)
    assert answer.json["unread"]


def test_a_wording_without_a_day_is_no_failure(kltrack: Kltrack) -> None:
    answer = kltrack("deadline", "urgently", "--json")
    assert (answer.code, answer.json["toml"], answer.json["unread"]) == (0, {"wording": "urgently"}, None)


def test_without_the_issue_a_day_without_its_year_is_not_read(kltrack: Kltrack) -> None:
    assert kltrack("deadline", "before December 15").code == 2
    assert kltrack("deadline", "before December 15", "--issued", "2025-10-31").code == 0


def test_a_plain_wording_needs_no_register_and_a_meeting_is_looked_up_in_it(
    kltrack: Kltrack, register: WriteRegister
) -> None:
    path = register(
        'schema = 1\n[[event]]\nid = "harvest"\nname = { en = "3rd session of the Council" }\nlast = 2026-05-04\n'
    )
    answer = kltrack("deadline", "at the 3rd session", "--register", path, "--json").json
    assert (answer["toml"]["event"], answer["last"]) == ("harvest", "2026-05-04")
    broken = register("schema = ", name="broken.toml")
    assert kltrack("deadline", "before December 15, 2025", "--register", broken).code == 0
    assert kltrack("deadline", "at the 3rd session", "--register", broken).code == 65


def test_quotes_and_control_characters_stay_harmless(kltrack: Kltrack) -> None:
    ran = kltrack("deadline", 'by "31 December 2025"\x1b[31m')
    assert "\x1b" not in ran.out
    assert r'wording = "by \"31 December 2025\"' in ran.out

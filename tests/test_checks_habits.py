"""`kltrack check` tells slips that show beside the rest of the register, as warnings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

BODIES = """
    schema = 1

    [[body]]
    id = "ministry-of-finance"
    type = "ministry"
    name = { en = "Ministry of Finance" }

    [[body]]
    id = "ministry-of-planning"
    type = "ministry"
    name = { en = "Ministry of Planning" }
    valid_to = 2025-02-28
    successors = ["ministry-of-finance"]

    [[body]]
    id = "new-agency"
    type = "government-agency"
    name = { en = "New Agency" }
    valid_from = 2026-01-01
"""
HEAD = """
    schema = 1

    [[conclusion]]
    number = "300-KL/TW"
    issued = 2025-10-03

    [[conclusion.source]]
    id = "paper"
    language = "LANGUAGE"
"""
RECORD = """
    [[conclusion.assignment]]
    id = "300-{number:02}"
    task = {{ en = "Do something of the kind" }}
    lead = ["{lead}"]
    fields = ["{field}"]
    {deadline}
    source = [{{ id = "paper" }}]
"""


@pytest.fixture
def warned(register: WriteRegister, kltrack: Kltrack) -> Any:
    """The findings about these records; where nothing is said, a sound one."""

    def check(*records: dict[str, str], language: str = "en") -> list[dict[str, Any]]:
        usual = {"lead": "ministry-of-finance", "field": "finance", "deadline": ""}
        written = [RECORD.format(**{**usual, **record}, number=number) for number, record in enumerate(records, 1)]
        path = register(HEAD.replace("LANGUAGE", language) + "".join(written), BODIES)
        ran = kltrack("check", path, "--json")
        assert ran.code == 0
        found: list[dict[str, Any]] = ran.json["items"]
        return found

    return check


def rules(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Rule and record of each finding."""
    return [(item["rule"], item["record"]) for item in found]


def test_a_body_of_another_time(warned: Any) -> None:
    found = warned({}, {"lead": "ministry-of-planning"}, {"lead": "new-agency"})
    assert rules(found) == [("body-did-not-exist", "300-02"), ("body-did-not-exist", "300-03")]
    assert found[0]["remedy"] == "name who took it over: ministry-of-finance"
    assert "only from 2026-01-01" in found[1]["problem"]


@pytest.mark.parametrize("field", ["finanse", "finances", "fiance", "fniance"])
def test_a_field_a_letter_off(warned: Any, field: str) -> None:
    found = warned({}, {}, {"field": field})
    assert rules(found) == [("misspelt-field", "300-03")]
    assert found[0]["remedy"] == 'did you mean "finance", used 2 times?'


def test_fields_of_their_own(warned: Any) -> None:
    assert warned({}, {}, {"field": "planning"}, {"field": "land"}, {"field": "lanes"}) == []
    assert warned({}, {"field": "finances"}) == []  # neither is the usual one


def test_a_code_that_is_no_language(warned: Any) -> None:
    found = warned({}, language="vn")
    assert [(item["rule"], item["remedy"]) for item in found] == [("no-language", 'did you mean "vi"?')]
    for language in ("vi", "fr", "zh-Hant", "lo"):
        assert warned({}, language=language) == []


@pytest.mark.parametrize(
    ("rule", "skips"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=31", True),
        ("FREQ=MONTHLY;BYMONTHDAY=30", True),
        ("FREQ=MONTHLY;BYMONTH=4,7;BYMONTHDAY=31", True),
        ("FREQ=MONTHLY;BYMONTHDAY=28", False),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", False),
        ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", False),
        ("FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=31", False),
    ],
)
def test_a_rule_that_skips_months(warned: Any, rule: str, skips: bool) -> None:
    deadline = f'deadline = {{ every = "{rule}", until = 2026-12-31, wording = "each month" }}'
    assert rules(warned({"deadline": deadline})) == ([("skipped-months", "300-01")] if skips else [])


def test_a_journal_is_not_passed_as_a_register(kltrack: Kltrack, tmp_path: Path) -> None:
    journal = tmp_path / "entries.toml"
    journal.write_text('entry.a = { assignment = "1-01", status = "doen", on = 2026-02-31 }\n', encoding="utf-8")
    ran = kltrack("check", "--register", str(journal))
    assert ran.code == 65
    assert "this is a progress journal and no register" in ran.out
    assert f"kltrack journal --journal {journal} reads it" in ran.out


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("comittee", "committee"),
        ("comitee", "committee"),
        ("ministri", "ministry"),
        ("steering-comittee", "steering-committee"),
    ],
)
def test_a_type_of_body_a_letter_off(kltrack: Kltrack, register: Any, written: str, meant: str) -> None:
    ran = kltrack("check", register(HEAD.replace("LANGUAGE", "vi"), BODIES + OWN_TYPE.format(written)), "--json")
    assert ran.code == 65
    (found,) = [item for item in ran.json["items"] if item["rule"] == "misspelt-type"]
    assert (found["record"], found["remedy"]) == ("quay-committee", f'did you mean "{meant}"?')
    assert found["line"] > 1


@pytest.mark.parametrize("written", ["quay-board", "committees", "office", "harbour", "committee"])
def test_a_type_of_body_of_one_s_own(kltrack: Kltrack, register: Any, written: str) -> None:
    ran = kltrack("check", register(HEAD.replace("LANGUAGE", "vi"), BODIES + OWN_TYPE.format(written)), "--json")
    assert not [item for item in ran.json["items"] if item["rule"] == "misspelt-type"]


OWN_TYPE = """
[[body]]
id = "quay-committee"
type = "{}"
name = {{ en = "Quay Committee" }}
"""

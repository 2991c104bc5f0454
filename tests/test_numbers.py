"""Documents of any type and number: what they are called, what their ids begin with, what a typed number fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack, WriteRegister

REGISTER = """
    schema = 1

    [[conclusion]]
    number = "180-KL/TW"
    issued = 2025-07-25
    [[conclusion.assignment]]
    id = "180-01"
    task = { en = "Review the apparatus" }
    lead = ["government"]
    deadline = { by = 2025-12-01 }

    [[conclusion]]
    number = "180/CĐ-TTg"
    type = "telegram"
    issued = 2025-09-20
    [[conclusion.assignment]]
    id = "180-cd-ttg-01"
    task = { en = "Answer the storm" }
    lead = ["ministry-of-finance"]
    deadline = { by = 2025-12-02 }

    [[conclusion]]
    number = "Executive Order 13681"
    type = "order"
    issued = 2014-10-17
    [[conclusion.assignment]]
    id = "executive-order-13681-04"
    task = { en = "Send a plan" }
    lead = ["ministry-of-finance"]
    deadline = { by = 2025-12-03 }

    [[conclusion]]
    number = "01-CT/TW"
    type = "directive"
    issued = 2021-03-09
    [[conclusion.assignment]]
    id = "01-ct-tw-01"
    task = { en = "Study the resolution of 2021" }
    lead = ["government"]

    [[conclusion]]
    number = "01-CT/TW"
    type = "directive"
    issued = 2026-01-23
    [[conclusion.assignment]]
    id = "01-ct-tw@2026-01-23-01"
    task = { en = "Study the resolution of 2026" }
    lead = ["government"]

    [[conclusion]]
    number = "300-KL/TW"
    issued = 2025-11-03
    [[conclusion.assignment]]
    id = "300-01"
    task = { en = "Publish the list" }
    lead = ["government"]

    [[conclusion]]
    number = "300-QĐ/TW"
    type = "decision"
    issued = 2025-11-03
    [[conclusion.assignment]]
    id = "300-qd-tw-01"
    task = { en = "Found the commission" }
    lead = ["government"]

    [[conclusion]]
    id = "meeting-of-may"
    type = "notice"
    issued = "2025-05"
    [[conclusion.assignment]]
    id = "meeting-of-may-01"
    task = { vi = "Báo cáo tiến độ" }
    lead = ["government"]

    [[conclusion]]
    id = "old-letter"
    type = "letter"
    [[conclusion.assignment]]
    id = "old-letter-01"
    task = { de = "Berichten" }
    lead = ["government"]
"""


@pytest.fixture
def path(register: WriteRegister) -> Path:
    return register(REGISTER)


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("180-KL/TW", "180-01"),
        ("180-kltw", "180-01"),
        ("kết luận 180", "180-01"),
        ("180-KL", "180-01"),
        ("180/CĐ-TTg", "180-cd-ttg-01"),
        ("180-cd-ttg", "180-cd-ttg-01"),
        ("công điện 180", "180-cd-ttg-01"),
        ("Công điện số 180", "180-cd-ttg-01"),
        ("telegram 180 of 20 September 2025", "180-cd-ttg-01"),
        ("180@2025-09-20", "180-cd-ttg-01"),
        ("Executive Order 13681", "executive-order-13681-04"),
        ("executive order no. 13681", "executive-order-13681-04"),
        ("order 13681", "executive-order-13681-04"),
        ("13681", "executive-order-13681-04"),
        ("directive 01-CT/TW of 2021", "01-ct-tw-01"),
        ("1-CT/TW ngày 23/1/2026", "01-ct-tw@2026-01-23-01"),
        ("01-ct-tw@2026-01-23", "01-ct-tw@2026-01-23-01"),
        ("300-KL/TW", "300-01"),
        ("300-QĐ/TW", "300-qd-tw-01"),
        ("quyết định 300", "300-qd-tw-01"),
        ("meeting-of-may", "meeting-of-may-01"),
        ("old-letter", "old-letter-01"),
    ],
)
def test_a_name_finds_the_one_document_that_it_fits(kltrack: Kltrack, path: Path, name: str, item: str) -> None:
    ran = kltrack("list", "--register", path, "--as-of", "2026-02-01", "--conclusion", name, "--json")
    assert (ran.code, ran.ids) == (0, [item]), ran.err


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("180", ["180-KL/TW of 2025-07-25", "180/CĐ-TTg of 2025-09-20"]),
        ("300", ["300-KL/TW of 2025-11-03", "300-QĐ/TW of 2025-11-03"]),
        ("01-CT/TW", ["01-CT/TW of 2021-03-09", "01-CT/TW of 2026-01-23"]),
        ("directive 1", ["01-CT/TW of 2021-03-09", "01-CT/TW of 2026-01-23"]),
    ],
)
def test_a_name_that_fits_several_lists_them(kltrack: Kltrack, path: Path, name: str, listed: list[str]) -> None:
    ran = kltrack("list", "--register", path, "--as-of", "2026-02-01", "--conclusion", name)
    assert (ran.code, ran.out) == (2, "")
    assert all(each in ran.err for each in listed)


@pytest.mark.parametrize(
    "name",
    [
        "180-NQ/TW", "180/2025/NĐ-CP", "180-KL/TW of 2025-07-26", "180-KL/TW ngày 26/7/2025", "180@2025-07-26",
        "telegram 180-KL/TW", "chỉ thị 180", "18", "0", "13681-KL/TW", "Executive Order", "CĐ-TTg",
        "old letter of 2025",
    ],
)  # fmt: skip
def test_a_symbol_a_type_or_a_day_that_was_typed_is_never_ignored(kltrack: Kltrack, path: Path, name: str) -> None:
    ran = kltrack("list", "--register", path, "--as-of", "2026-02-01", "--conclusion", name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f'No conclusion is numbered "{name}". The register holds ')


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("what is due under Executive Order 13681?", ["executive-order-13681-04"]),
        ("công điện 180", ["180-cd-ttg-01"]),
        ("Công điện số 180/CĐ-TTg có việc gì", ["180-cd-ttg-01"]),
        ("everything of directive 01-CT/TW of 23 January 2026", ["01-ct-tw@2026-01-23-01"]),
        ("everything under conclusion 180", ["180-01"]),
        ("everything of 300-QĐ/TW", ["300-qd-tw-01"]),
    ],
)
def test_a_question_names_a_document_as_people_do(
    kltrack: Kltrack, path: Path, question: str, items: list[str]
) -> None:
    ran = kltrack("ask", question, "--register", path, "--as-of", "2026-02-01", "--json")
    found = ran.ids if ran.code == 0 else [ran.err]
    assert found == items


@pytest.mark.parametrize("question", ["kết luận 180-QĐ/TW", "directive 01-CT/TW", "everything of decision 180-KL/TW"])
def test_a_question_about_no_or_several_documents_is_refused(kltrack: Kltrack, path: Path, question: str) -> None:
    ran = kltrack("ask", question, "--register", path, "--as-of", "2026-02-01")
    assert (ran.code, ran.out) == (2, "")


def test_a_document_is_explained_by_its_number_and_day(kltrack: Kltrack, path: Path) -> None:
    ran = kltrack("list", "--register", path, "--as-of", "2026-02-01", "--conclusion", "công điện 180", "--json")
    assert ran.json["query"]["explain"] == (
        "Everything; of conclusion 180/CĐ-TTg of Sat 20 Sep 2025; as of Sun 1 Feb 2026."
    )
    asked = kltrack("ask", "công điện 180", "--register", path, "--as-of", "2026-02-01", "--json").json["query"]
    assert "--conclusion 180/CĐ-TTg" in asked["command"]


def test_a_day_of_issue_may_be_a_period_or_unknown(kltrack: Kltrack, path: Path) -> None:
    found = {
        each["number"]: each["issued"]
        for each in kltrack("conclusions", "--register", path, "--as-of", "2026-02-01", "--json").json["items"]
    }
    assert (found["meeting-of-may"], found["old-letter"], found["180-KL/TW"]) == ("2025-05", None, "2025-07-25")
    assert "meeting-of-may of 2025-05" in kltrack("show", "meeting-of-may-01", "--register", path).out
    ran = kltrack("list", "--register", path, "--as-of", "2025-04-30", "--json")
    assert "meeting-of-may-01" not in ran.ids  # it had not been issued
    assert "old-letter-01" in ran.ids


@pytest.mark.parametrize("form", ["table", "plain", "csv", "html", "ics", "markdown", "ndjson"])
def test_every_format_shows_what_has_no_day_of_issue(kltrack: Kltrack, path: Path, form: str, tmp_path: Path) -> None:
    assert kltrack("list", "--register", path, "--as-of", "2026-02-01", "--format", form).code in (0, 2)
    for command in ("timeline", "scorecard", "lineage", "conclusions"):
        assert kltrack(command, "--register", path, "--as-of", "2026-02-01").code == 0
    state = {"XDG_STATE_HOME": str(tmp_path)}
    assert kltrack("digest", "--since", "2025-01-01", "--register", path, "--as-of", "2026-02-01", env=state).code == 0


def test_nothing_can_count_from_a_day_that_is_not_known(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        id = "letter"
        issued = "2025"
        [[conclusion.assignment]]
        id = "letter-01"
        task = { en = "Answer" }
        deadline = { days = 30, after = "issued" }
        [[conclusion.assignment]]
        id = "letter-02"
        task = { en = "Report" }
        deadline = { every = "FREQ=MONTHLY;BYMONTHDAY=1" }
    """)
    ran = kltrack("list", "--register", path)
    assert ran.code == 65
    assert 'letter-01: after = "issued" counts from the day of issue, which is not known to the day' in ran.err
    assert "letter-02: every counts from the day of issue, which is not known to the day" in ran.err


@pytest.mark.parametrize(("language", "task"), [("en", "Báo cáo tiến độ"), ("fr", "Báo cáo tiến độ")])
def test_a_task_is_shown_in_whatever_language_it_has(kltrack: Kltrack, path: Path, language: str, task: str) -> None:
    asked = ("list", "--register", path, "--as-of", "2026-02-01", "--lang", language, "--json")
    found = {item["id"]: item["task"] for item in kltrack(*asked).json["items"]}
    assert (found["meeting-of-may-01"], found["old-letter-01"]) == (task, "Berichten")


def test_a_later_number_leaves_published_ids_alone(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "202-KL/TW"
        issued = 2025-10-31
        [[conclusion.assignment]]
        id = "202-01"
        task = { en = "Act" }
        [[conclusion]]
        number = "202-KL/TW"
        issued = 2031-01-02
        [[conclusion.assignment]]
        id = "202-02"
        task = { en = "Act again" }
    """)
    ran = kltrack("list", "--register", path)
    assert ran.code == 65
    (told,) = ran.err.splitlines()[1:]
    assert 'id "202-02" begins as those of 202-KL/TW of 2025-10-31 do; begin it with "202@2031-01-02-"' in told


def test_an_id_begins_with_the_slug_of_its_number(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "316/NQ-CP"
        issued = 2025-10-31
        [[conclusion.assignment]]
        id = "317-nq-cp-01"
        task = { en = "Act" }
    """)
    ran = kltrack("list", "--register", path)
    assert ran.code == 65
    assert 'does not begin with its conclusion\'s number; begin it with "316-nq-cp-"' in ran.err

"""Deadlines that wait for an assignment or an event, and recurrence without an end."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

HEAD = """\
schema = 1
[[event]]
id = "plenum"
name = { en = "the plenum" }
last = 2026-03-05
[[event]]
id = "someday"
name = { vi = "một ngày" }
[[conclusion]]
number = "202-KL/TW"
issued = 2025-10-31
[[conclusion.assignment]]
id = "202-01"
task = { en = "Finish the scheme" }
deadline = { by = 2025-12-15 }
"""


def asking(deadline: str, number: str = "02") -> str:
    return f'[[conclusion.assignment]]\nid = "202-{number}"\ntask = {{ en = "Act" }}\ndeadline = {{ {deadline} }}\n'


@pytest.fixture
def item(register: WriteRegister, kltrack: Kltrack) -> Any:
    """The second assignment with a deadline, as of 2026-06-01."""

    def of(deadline: str) -> Any:
        path = register(HEAD + asking(deadline))
        ran = kltrack("list", "--register", path, "--as-of", "2026-06-01", "--json")
        return {each["id"]: each for each in ran.json["items"]}["202-02"]

    return of


@pytest.mark.parametrize(
    ("deadline", "awaited"),
    [
        ('after = "202-01"', "202-01"),
        ('days = 90, after = "202-01"', "202-01"),
        ('after = "plenum"', "plenum"),
        ('after = "someday"', "someday"),
        ('months = 1, after = "someday"', "someday"),
    ],
)
def test_what_waits_has_no_day_and_is_never_overdue(item: Any, deadline: str, awaited: str) -> None:
    found = item(f'{deadline}, wording = "after that"')
    assert (found["deadline"]["kind"], found["deadline"]["last"]) == ("after", None)
    assert (found["deadline"]["after"], found["standing"], found["overdue"]) == (awaited, "open-undated", False)


def test_a_length_after_an_event_that_has_its_day_is_counted(item: Any) -> None:
    assert item('days = 30, after = "plenum"')["deadline"]["last"] == "2026-04-04"


def test_it_is_shown_with_what_it_waits_for(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(HEAD + asking('days = 90, after = "202-01", wording = "within 90 days of that"'))
    told = kltrack("show", "202-02", "--register", path, "--as-of", "2026-06-01").out
    assert "waits for 202-01" in told


def test_an_extension_gives_it_its_day(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(HEAD + asking('days = 90, after = "202-01"'))
    marking = ("mark", "202-02", "extended", "--new", "2026-03-15", "--on", "2025-12-15", "--as-of", "2025-12-20")
    assert kltrack(*marking, "--register", path).code == 0
    ran = kltrack("overdue", "--register", path, "--as-of", "2026-06-01", "--json")
    found = {each["id"]: each["deadline"] for each in ran.json["items"]}["202-02"]
    assert (found["last"], found["original"], found["after"]) == ("2026-03-15", None, "202-01")


@pytest.mark.parametrize(
    ("deadline", "problem"),
    [
        ('after = "202-02"', "waits for itself; name what it waits for"),
        ('after = "202-1"', 'no event or assignment has the id "202-1"; did you mean "202-01"?'),
        ('after = "issued"', "go with after"),
        ('after = "202-01", by = 2026-01-01', "by and after cannot stand in one deadline"),
        ('every = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"', "gives no day after 2025-10-31"),
        ('every = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", until = "someday"', "gives no day after 2025-10-31"),
        ('every = "FREQ=DAILY", until = "nowhere"', 'no event has the id "nowhere"'),
        ('every = "FREQ=DAILY;UNTIL=20251001"', "gives no day after 2025-10-31"),
    ],
)
def test_what_is_wrong_is_told(register: WriteRegister, kltrack: Kltrack, deadline: str, problem: str) -> None:
    ran = kltrack("list", "--register", register(HEAD + asking(deadline)))
    assert (ran.code, ran.out) == (65, "")
    assert problem in ran.err


class TestWithoutEnd:
    @pytest.fixture
    def path(self, register: WriteRegister) -> Path:
        return register(HEAD + asking('every = "FREQ=MONTHLY;BYMONTHDAY=25", wording = "every month"'))

    def last_ids(self, kltrack: Kltrack, path: Path, *asked: str) -> list[str]:
        return [each for each in kltrack("list", "--register", path, *asked, "--json").ids if each.startswith("202-02")]

    def test_it_goes_on_for_a_year_after_the_as_of_day(self, kltrack: Kltrack, path: Path) -> None:
        found = self.last_ids(kltrack, path, "--as-of", "2026-01-10")
        assert (found[0], found[-1], len(found)) == ("202-02@2025-11-25", "202-02@2026-12-25", 14)
        assert self.last_ids(kltrack, path, "--as-of", "2027-01-25")[-1] == "202-02@2028-01-25"
        assert self.last_ids(kltrack, path, "--as-of", "2026-01-10") == found

    def test_or_to_the_limit_that_is_asked_for(self, kltrack: Kltrack, path: Path) -> None:
        found = self.last_ids(kltrack, path, "--as-of", "2026-01-10", "--in", "2031-05")
        assert found == ["202-02@2031-05-25"]
        assert self.last_ids(kltrack, path, "--as-of", "2026-01-10", "--by", "2029-12-31")[-1] == "202-02@2029-12-25"
        assert self.last_ids(kltrack, path, "--as-of", "2026-01-10", "--from", "2030-01-01")[-1] == "202-02@2030-12-25"

    def test_a_period_that_opens_is_its_first_day(self, kltrack: Kltrack, path: Path) -> None:
        from_the_day = self.last_ids(kltrack, path, "--as-of", "2026-01-10", "--from", "2030-01-01")
        assert self.last_ids(kltrack, path, "--as-of", "2026-01-10", "--from", "2030") == from_the_day != []
        assert self.last_ids(kltrack, path, "--as-of", "2026-01-10", "--after", "2030")[-1] == "202-02@2031-12-25"

    def test_an_occurrence_far_off_can_be_shown_and_marked(self, kltrack: Kltrack, path: Path) -> None:
        assert kltrack("show", "202-02@2033-07-25", "--register", path, "--as-of", "2026-01-10").code == 0
        marking = ("mark", "202-02@2026-05-25", "done", "--on", "2026-01-09", "--as-of", "2026-01-10")
        assert kltrack(*marking, "--register", path).code == 0
        ran = kltrack("list", "--register", path, "--as-of", "2026-01-10", "--status", "done", "--json")
        assert (ran.ids, ran.err) == (["202-02@2026-05-25"], "")

    def test_the_first_day_is_there_however_far(self, kltrack: Kltrack, register: WriteRegister) -> None:
        path = register(HEAD + asking('every = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"'))
        assert self.last_ids(kltrack, path, "--as-of", "2025-11-01") == ["202-02@2028-02-29"]
        assert self.last_ids(kltrack, path, "--as-of", "2031-03-01")[-1] == "202-02@2032-02-29"

    def test_it_ends_with_an_event_once_that_has_its_day(self, kltrack: Kltrack, register: WriteRegister) -> None:
        until = 'every = "FREQ=MONTHLY;BYMONTHDAY=1", until = "plenum"'
        path = register(HEAD + asking(until))
        assert self.last_ids(kltrack, path, "--as-of", "2027-01-01")[-1] == "202-02@2026-03-01"
        register(HEAD + asking(until.replace("plenum", "someday")))
        assert self.last_ids(kltrack, path, "--as-of", "2027-01-01")[-1] == "202-02@2028-01-01"

    def test_nothing_is_looked_for_further_than_asked(self, kltrack: Kltrack, register: WriteRegister) -> None:
        path = register(HEAD + asking('every = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", until = 2026-12-31'))
        began = time.monotonic()
        assert kltrack("list", "--register", path).code == 65
        assert time.monotonic() - began < 10

    def test_too_many_days_are_refused(self, kltrack: Kltrack, register: WriteRegister) -> None:
        path = register(HEAD + asking('every = "FREQ=DAILY"'))
        assert len(self.last_ids(kltrack, path, "--as-of", "2025-11-01")) == 366
        ran = kltrack("list", "--register", path, "--as-of", "2090-01-01")
        assert (ran.code, ran.out) == (65, "")
        assert "gives more than 10000 days" in ran.err

    def test_check_asks_nothing_of_the_years_to_come(self, kltrack: Kltrack, path: Path) -> None:
        assert kltrack("check", path).code == 0

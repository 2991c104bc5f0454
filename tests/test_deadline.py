"""What each form of a deadline means in days: the table of docs/register.md, row by row, as `list --json` answers it.

Unless a test says otherwise the conclusion was issued on Friday 31 October 2025.
"""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

EVENTS = """
[[event]]
id = "session"
name = { en = "10th session" }
first = 2025-10-20
last = 2025-12-11

[[event]]
id = "unknown"
name = { en = "A plenum whose days are not known" }

[[event]]
id = "begun"
name = { en = "A session whose end is not known" }
first = 2025-11-03
"""


@pytest.fixture
def items(register: WriteRegister, kltrack: Kltrack) -> Any:
    """The items of a register with one assignment that has this deadline."""

    def of(deadline: str, issued: str = "2025-10-31", head: str = "") -> list[dict[str, Any]]:
        path = register(
            f"""schema = 1
{head}
{EVENTS}
[[conclusion]]
number = "202-KL/TW"
issued = {issued}
[[conclusion.assignment]]
id = "202-01"
task = {{ en = "Finish the work" }}
lead = ["government"]
deadline = {{ {deadline} }}
"""
        )
        ran = kltrack("list", "--register", path, "--as-of", "2026-01-01", "--json")
        assert ran.code == 0, ran.err
        found: list[dict[str, Any]] = ran.json["items"]
        return found

    return of


@pytest.mark.parametrize(
    ("deadline", "kind", "first", "last"),
    [
        ("before = 2025-12-15", "before", None, "2025-12-14"),
        ("before = 2026-01-01", "before", None, "2025-12-31"),
        ("before = 2028-03-01", "before", None, "2028-02-29"),
        ("by = 2025-12-31", "by", None, "2025-12-31"),
        ("on = 2025-12-15", "on", "2025-12-15", "2025-12-15"),
        ('within = "2025"', "within", "2025-01-01", "2025-12-31"),
        ('within = "2025-Q4"', "within", "2025-10-01", "2025-12-31"),
        ('within = "2025-12"', "within", "2025-12-01", "2025-12-31"),
        ('within = "2028-02"', "within", "2028-02-01", "2028-02-29"),
        ('within = "2025-W50"', "within", "2025-12-08", "2025-12-14"),
        ('within = "2026-W53"', "within", "2026-12-28", "2027-01-03"),
        ('within = "2025-11-01/2025-11-07"', "within", "2025-11-01", "2025-11-07"),
        ('event = "session"', "event", None, "2025-12-11"),
        ('wording = "urgently"', "none", None, None),
    ],
)
def test_a_stated_deadline(items: Any, deadline: str, kind: str, first: str | None, last: str | None) -> None:
    (item,) = items(deadline)
    found = item["deadline"]
    assert (found["kind"], found["first"], found["last"], found["original"]) == (kind, first, last, last)


def test_no_deadline_at_all(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "202-KL/TW"
        issued = 2025-10-31
        [[conclusion.assignment]]
        id = "202-01"
        task = { en = "Go on" }
    """)
    (item,) = kltrack("list", "--register", path, "--as-of", "2026-01-01", "--json").json["items"]
    empty = ("wording", "first", "last", "original", "target", "time", "event", "after")
    assert item["deadline"] == {"kind": "none", "inherited": False} | dict.fromkeys(empty)
    assert (item["standing"], item["overdue"], item["days_left"]) == ("open-undated", False, None)


@pytest.mark.parametrize(
    ("deadline", "kind", "last"),
    [
        # The event ends on 11 December: the earlier of the two binds and gives the kind.
        ("before = 2025-12-15", "event", "2025-12-11"),
        ("before = 2025-12-10", "before", "2025-12-09"),
        ("by = 2025-12-31", "event", "2025-12-11"),
        ("by = 2025-12-01", "by", "2025-12-01"),
        ("on = 2025-12-20", "event", "2025-12-11"),
        ("on = 2025-12-01", "on", "2025-12-01"),
        ('within = "2025-12"', "event", "2025-12-11"),
        ('within = "2025-11"', "within", "2025-11-30"),
    ],
)
def test_an_event_beside_a_stated_limit(items: Any, deadline: str, kind: str, last: str) -> None:
    (item,) = items(f'event = "session", {deadline}')
    assert (item["deadline"]["kind"], item["deadline"]["last"]) == (kind, last)
    assert item["deadline"]["event"] == "session"


@pytest.mark.parametrize("event", ["unknown", "begun"])
def test_an_event_whose_end_is_unknown_waits(items: Any, event: str) -> None:
    (item,) = items(f'event = "{event}"')
    assert (item["deadline"]["kind"], item["deadline"]["last"], item["overdue"]) == ("event", None, False)


@pytest.mark.parametrize("event", ["unknown", "begun"])
def test_beside_an_event_whose_end_is_unknown_the_stated_limit_binds(items: Any, event: str) -> None:
    (item,) = items(f'event = "{event}", within = "2025-11"')
    assert (item["deadline"]["kind"], item["deadline"]["last"]) == ("within", "2025-11-30")
    assert item["deadline"]["event"] == event


@pytest.mark.parametrize(
    ("deadline", "last"),
    [
        ('days = 30, after = "issued"', "2025-11-30"),  # 31 October is not counted
        ('days = 1, after = "issued"', "2025-11-01"),
        ('days = 0, after = "issued"', "2025-10-31"),
        ('months = 1, after = "issued"', "2025-11-30"),  # November has no 31st
        ('months = 4, after = "issued"', "2026-02-28"),
        ('months = 28, after = "issued"', "2028-02-29"),
        ('months = 2, after = "issued"', "2025-12-31"),
        ('years = 1, after = "issued"', "2026-10-31"),
        ("years = 1, after = 2028-02-29", "2029-02-28"),
        ("years = 4, after = 2028-02-29", "2032-02-29"),
        ("days = 45, after = 2025-12-01", "2026-01-15"),
        ('days = 30, after = "session"', "2026-01-10"),
        ('months = 1, after = "session"', "2026-01-11"),
        ('days = 30, after = "unknown"', None),
        ('days = 30, after = "begun"', None),
    ],
)
def test_a_counted_deadline_leaves_the_starting_day_out(items: Any, deadline: str, last: str | None) -> None:
    (item,) = items(deadline)
    assert (item["deadline"]["kind"], item["deadline"]["first"], item["deadline"]["last"]) == ("after", None, last)


@pytest.mark.parametrize(
    ("rule", "until", "days"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=25", "2026-01-25", ["2025-11-25", "2025-12-25", "2026-01-25"]),  # until is included
        ("FREQ=MONTHLY;BYMONTHDAY=25", "2026-01-24", ["2025-11-25", "2025-12-25"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-02-15", ["2025-12-31", "2026-01-31"]),  # the day of issue is none of them
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-02-28", ["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28"]),
        ("FREQ=WEEKLY;BYDAY=FR", "2025-11-15", ["2025-11-07", "2025-11-14"]),
        ("FREQ=DAILY;BYHOUR=9,17", "2025-11-02", ["2025-11-01", "2025-11-02"]),  # twice a day is one item a day
    ],
)
def test_a_recurring_deadline_is_an_item_a_day(items: Any, rule: str, until: str, days: list[str]) -> None:
    found = items(f'every = "{rule}", until = {until}')
    assert [item["id"] for item in found] == [f"202-01@{day}" for day in days]
    assert [item["deadline"]["last"] for item in found] == days
    assert {item["deadline"]["kind"] for item in found} == {"every"}


def test_a_register_may_include_the_day_of_before(items: Any) -> None:
    (item,) = items('before = 2025-12-15, wording = "before December 15"', head="before_includes_day = true")
    assert (item["deadline"]["last"], item["deadline"]["wording"]) == ("2025-12-15", "before December 15")


def test_what_stands_beside_the_day_is_carried(items: Any) -> None:
    (item,) = items('by = 2025-12-31, target = 2025-12-20, time = 17:00:00, inherited = true, wording = "by 5 p.m."')
    found = item["deadline"]
    assert (found["last"], found["target"], found["time"]) == ("2025-12-31", "2025-12-20", "17:00")
    assert (found["inherited"], found["wording"]) == (True, "by 5 p.m.")


@pytest.mark.parametrize(("day", "overdue", "left"), [("2025-12-14", False, 0), ("2025-12-15", True, -1)])
def test_overdue_is_a_day_later_than_the_last(
    register: WriteRegister, kltrack: Kltrack, day: str, overdue: bool, left: int
) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "202-KL/TW"
        issued = 2025-10-31
        [[conclusion.assignment]]
        id = "202-01"
        task = { en = "Finish" }
        deadline = { before = 2025-12-15 }
    """)
    (item,) = kltrack("due", "--register", path, "--as-of", day, "--json").json["items"]
    assert (item["overdue"], item["days_left"]) == (overdue, left)
    assert item["standing"] == ("open-overdue" if overdue else "open-in-term")
    assert kltrack("overdue", "--register", path, "--as-of", day, "--json").json["count"] == int(overdue)


def test_target_is_never_filtered_on(items: Any, register: WriteRegister, kltrack: Kltrack) -> None:
    items("by = 2025-12-31, target = 2025-12-20")
    path = register("", name="other/none.toml").parent.parent / "register.toml"
    assert (
        kltrack("due", "--register", path, "--as-of", "2025-11-01", "--by", "2025-12-25", "--json").json["count"] == 0
    )


@pytest.mark.parametrize(
    ("deadline", "problem"),
    [
        ("before = 2025-12-15, by = 2025-12-31", "two kinds of deadline, before and by"),
        ('on = 2025-12-15, within = "2025"', "two kinds of deadline, on and within"),
        ('by = 2025-12-15, days = 30, after = "issued"', "by and days cannot stand in one deadline"),
        ('event = "session", days = 30, after = "issued"', "event and days cannot stand in one deadline"),
        ('event = "session", every = "FREQ=DAILY", until = 2025-11-30', "event and every cannot stand"),
        ('days = 30, months = 1, after = "issued"', "days and months cannot stand together"),
        ("days = 30", "go with after"),
        ('after = "issued"', "go with after"),
        ("until = 2025-12-31", "until needs every: the rule whose last day it is"),
        ('every = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"', "gives no day after 2025-10-31"),
        ("after = 2025-12-31", "go with after"),
        ('within = "December"', 'within = "December" is no period'),
        ('within = "2025-13"', "13"),
        ('within = "2025-W60"', "60"),
        ('within = "2025-11-07/2025-11-01"', "2025-11-07"),
        ('every = "EVERY MONTH", until = 2025-12-31', "is no recurrence rule"),
        ('every = "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", until = 2025-12-31', "gives no day"),
        ('every = "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", until = 2025-12-31', "begins with FREQ=YEARLY, MONTHLY"),
        ('every = "FREQ=DAILY;INTERVAL=0", until = 2025-12-31', "INTERVAL=0 does not lie from 1 to 9999"),
        ('every = "FREQ=DAILY;INTERVAL=-1"', "INTERVAL=-1 is no whole number"),
        ('every = "FREQ=MONTHLY;BYDAY=+0MO"', "BYDAY=+0MO is no list of weekdays"),
        ('every = "FREQ=MONTHLY;BYDAY=99999999999999999999MO"', "is no list of weekdays"),
        ('every = "FREQ=WEEKLY;BYDAY=1MO"', "a counted weekday, 1MO, does not go with FREQ=WEEKLY"),
        ('every = "FREQ=MONTHLY;BYMONTHDAY=0"', "BYMONTHDAY=0 does not lie from 1 to 31"),
        ('every = "FREQ=MONTHLY;BYMONTHDAY=+0"', "BYMONTHDAY=+0 does not lie from 1 to 31"),
        ('every = "FREQ=MONTHLY;BYMONTHDAY=5,32"', "BYMONTHDAY=5,32 does not lie from 1 to 31"),
        ('every = "FREQ=MONTHLY;BYMONTHDAY=25;"', "a ; parts nothing there"),
        ('every = "FREQ=MONTHLY;FREQ=DAILY"', "FREQ stands there twice"),
        ('every = "FREQ=MONTHLY;BYMONTHDAY=1;BYMONTHDAY=2"', "BYMONTHDAY stands there twice"),
        ('every = "FREQ=YEARLY;BYEASTER=0"', "BYEASTER is no part of a rule"),
        ('every = "FREQ=DAILY;UNTIL=20261231T170000Z"', "UNTIL=20261231T170000Z is no day, like 20261231"),
        ('every = "FREQ=DAILY;UNTIL=20260231"', "UNTIL=20260231 is no day"),
        ('every = "FREQ=DAILY;UNTIL=20261231;COUNT=3"', "COUNT and UNTIL do not stand together"),
        ('every = "FREQ=DAILY;BYHOUR=25"', "BYHOUR=25 does not lie from 0 to 23"),
        ('every = "FREQ=DAILY;BYHOUR=9,17;COUNT=3"', "COUNT counts days, and there is a time of day"),
        ('every = "FREQ=MONTHLY;BYSETPOS=1"', "BYSETPOS chooses from another part"),
        ('every = "FREQ=MONTHLY;BYWEEKNO=7"', "BYWEEKNO does not go with FREQ=MONTHLY"),
        ('every = "FREQ=WEEKLY;WKST=XX"', "WKST is one of MO"),
        ('every = "FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2,4,6"', "gives no day after 2025-10-31"),
        ('every = "FREQ=DAILY", until = 2035-12-31', "more than 1000 days"),
        ("years = 100, after = 9950-01-01", "is no day"),
        ("by = 2025-10-30", "the last day 2025-10-30 lies before the day of issue 2025-10-31"),
        ("before = 2025-10-31", "the last day 2025-10-30 lies before the day of issue 2025-10-31"),
        ('within = "2024"', "the last day 2024-12-31 lies before the day of issue"),
        ('event = "sesion"', 'did you mean "session"?'),
        ('days = 3, after = "isued"', 'no event or assignment has the id "isued"'),
        ("time = 17:00:00, by = 20251231", "by = 20251231 is no date"),
        ('time = "25:00", by = 2025-12-31', "time"),
        ("days = -1, after = 2025-12-01", "days = -1 is out of range"),
    ],
)
def test_what_is_no_deadline_is_told_with_its_line(
    register: WriteRegister, kltrack: Kltrack, deadline: str, problem: str
) -> None:
    head = f'schema = 1{EVENTS}[[conclusion]]\nnumber = "202-KL/TW"\nissued = 2025-10-31\n[[conclusion.assignment]]\n'
    text = f'{head}id = "202-01"\ntask = {{ en = "Finish" }}\ndeadline = {{ {deadline} }}\n'
    ran = kltrack("due", "--register", register(text))
    assert (ran.code, ran.out) == (65, "")
    _, told = ran.err.splitlines()
    assert f"register.toml:{len(text.splitlines())}: 202-01: " in told
    assert problem in told

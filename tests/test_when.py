"""Years that are not written, ends of periods, beginnings and ends of one range, and limits that no day keeps.

Unless a test says otherwise, today is Monday 3 November 2025.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from conftest import Kltrack
from hypothesis import given
from hypothesis import strategies as st

from kltrack import Index, UsageProblem, compile_register, load
from kltrack.dates import DateProblem, Direction, Span, read_span
from kltrack.query.command_line import equivalent, shell
from kltrack.query.criteria import read_filter
from kltrack.query.filter import Scope
from kltrack.question import read_question
from kltrack.register.shipped import shipped_bodies, shipped_register

TODAY = date(2025, 11, 3)

REGISTER = """
schema = 1

[[conclusion]]
number = "300-KL/TW"
issued = 2025-01-03

[[conclusion.source]]
id = "agency"
language = "en"
url = "https://example.org/300"
"""
ASSIGNMENT = """
[[conclusion.assignment]]
id = "300-{number:02}"
task = {{ en = "Publish list {number}" }}
lead = ["ministry-of-finance"]
deadline = {{ by = {day}, wording = "by {day}" }}
source = [{{ id = "agency", paragraph = {number} }}]
"""


@cache
def shipped() -> Index:
    return compile_register(load(shipped_register(), shipped_bodies()))


def command(question: str, today: date = TODAY) -> str:
    return shell(equivalent(read_question(question, shipped(), today), shipped())).removeprefix("kltrack ")


def options(scope: Scope, typed: Mapping[str, str]) -> str:
    """The limits that options mean, as the options that mean them whatever the day."""
    chosen = read_filter(scope, {option: [text] for option, text in typed.items()}, shipped(), TODAY)
    return shell(equivalent(chosen, shipped())).partition(" ")[2].partition(" ")[2]


def shown(text: str, today: date, direction: Direction) -> str:
    span = read_span(text, today, direction)
    return str(span.first) if span == Span.day(span.first) else f"{span.first}..{span.last}"


# The turn that is meant


@pytest.mark.parametrize(
    ("today", "text", "future", "past"),
    [
        ("2025-11-03", "Dec 15", "2025-12-15", "2024-12-15"),
        ("2025-11-03", "Nov 3", "2025-11-03", "2025-11-03"),
        ("2026-02-10", "1 Dec", "2026-12-01", "2025-12-01"),
        ("2025-11-03", "October", "2026-10-01..2026-10-31", "2025-10-01..2025-10-31"),
        ("2025-11-03", "November", "2025-11-01..2025-11-30", "2025-11-01..2025-11-30"),
        ("2025-11-03", "Q4", "2025-10-01..2025-12-31", "2025-10-01..2025-12-31"),
        ("2025-11-03", "first week of November", "2025-11-01..2025-11-07", "2025-11-01..2025-11-07"),
        ("2025-11-03", "end of November", "2025-11-30", "2024-11-30"),
        ("2025-11-03", "first day of November", "2026-11-01", "2025-11-01"),
        ("2025-11-03", "last Friday of October", "2026-10-30", "2025-10-31"),
        ("2025-11-03", "29 Feb", "2028-02-29", "2024-02-29"),
        ("2026-02-08", "Friday", "2026-02-13", "2026-02-06"),
        ("2025-11-03", "Monday", "2025-11-03", "2025-11-03"),
        ("2025-11-03", "the 15th", "2025-11-15", "2025-10-15"),
        ("2025-11-03", "the 31st", "2025-12-31", "2025-10-31"),
        ("2026-03-03", "the 30th", "2026-03-30", "2026-01-30"),
        ("2025-11-03", "1 to 15 November", "2025-11-01..2025-11-15", "2025-11-01..2025-11-15"),
        ("2025-11-20", "1 to 15 November", "2026-11-01..2026-11-15", "2025-11-01..2025-11-15"),
        ("2025-11-03", "1 Oct to 31 Dec", "2025-10-01..2025-12-31", "2025-10-01..2025-12-31"),
        ("2025-11-03", "Dec 20 to Jan 10", "2025-12-20..2026-01-10", "2024-12-20..2025-01-10"),
        ("2025-11-03", "July 13 to 15", "2026-07-13..2026-07-15", "2025-07-13..2025-07-15"),
        ("2025-11-05", "Mon 10 Oct", "", ""),
        ("2025-11-03", "Fri 10 Oct", "", "2025-10-10"),
        ("2025-11-03", "tomorrow", "2025-11-04", "2025-11-04"),
        ("2025-11-03", "15 Dec 2025", "2025-12-15", "2025-12-15"),
    ],
)
def test_the_next_turn_and_the_latest(today: str, text: str, future: str, past: str) -> None:
    for direction, meaning in (("future", future), ("past", past)):
        if meaning:
            assert shown(text, date.fromisoformat(today), direction) == meaning  # type: ignore[arg-type]
        else:
            with pytest.raises(DateProblem, match="does not agree with the calendar"):
                read_span(text, date.fromisoformat(today), direction)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("1 Nov", "2025-11-01"),
        ("15 December", "2025-12-15"),
        ("5 Aug", "2025-08-05"),  # 90 days before
        ("1 Feb", "2026-02-01"),  # 90 days ahead
        ("October", "2025-10-01..2025-10-31"),
        ("November", "2025-11-01..2025-11-30"),
        ("December", "2025-12-01..2025-12-31"),
        ("the 20th", "2025-11-20"),  # its month is not written, and is the coming one
        ("Friday", "2025-11-07"),
    ],
)
def test_of_a_beginning_the_latest_where_it_is_nearer_and_not_long_ago(text: str, meaning: str) -> None:
    assert shown(text, TODAY, "beginning") == meaning


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("4 Aug", ["Mon 4 Aug 2025", "Tue 4 Aug 2026"]),  # 91 days before
        ("2 Feb", ["Sun 2 Feb 2025", "Mon 2 Feb 2026"]),  # 91 days ahead
        ("May", ["Thu 1 May 2025 to Sat 31 May 2025", "Fri 1 May 2026 to Sun 31 May 2026"]),
    ],
)
def test_a_beginning_far_off_either_way_is_refused_with_both_years(text: str, years: list[str]) -> None:
    for read in (
        lambda: read_span(text, TODAY, "beginning"),
        lambda: options("due", {"from": text}),
        lambda: options("all", {"after": text}),
        lambda: command(f"due after {text}"),
        lambda: command(f"everything from {text}"),
    ):
        with pytest.raises(DateProblem) as caught:
            read()
        assert [year for year in years if year not in caught.value.sentence] == []


@given(st.dates(date(1905, 1, 1), date(2190, 12, 31)), st.dates(date(2001, 1, 1), date(2001, 12, 31)))
def test_the_turns_enclose_today(today: date, day: date) -> None:
    text = f"{day.day}/{day.month}"
    latest, following = read_span(text, today, "past").first, read_span(text, today).first
    assert today - timedelta(days=366) < latest <= today <= following < today + timedelta(days=366)
    assert (latest.day, latest.month) == (following.day, following.month) == (day.day, day.month)


# Options and questions


@pytest.mark.parametrize(
    ("scope", "typed", "meaning"),
    [
        ("overdue", {"in": "October"}, "--in 2025-10"),
        ("overdue", {"from": "Dec 15"}, "--from 2024-12-15"),
        ("overdue", {"by": "Friday"}, "--by 2025-10-31"),
        ("overdue", {"on": "the 15th"}, "--on 2025-10-15"),
        ("overdue", {"from": "1 Oct", "by": "31 Dec"}, "--by 2025-12-31 --from 2025-10-01"),
        ("due", {"from": "1 Nov"}, "--from 2025-11-01"),
        ("due", {"after": "15 December"}, "--after 2025-12-15"),
        ("due", {"before": "15 May"}, "--before 2026-05-15"),
        ("due", {"in": "October"}, "--in 2026-10"),
        ("due", {"from": "1 Oct", "by": "31 Dec"}, "--by 2025-12-31 --from 2025-10-01"),
        ("due", {"from": "Oct 1", "by": "Oct 15, 2025"}, "--by 2025-10-15 --from 2025-10-01"),
        ("due", {"from": "1 Nov", "before": "1 Nov 2026"}, "--before 2026-11-01 --from 2025-11-01"),
        ("due", {"after": "15 May", "before": "30 June"}, "--before 2026-06-30 --after 2026-05-15"),
        ("due", {"from": "1 Nov 2025", "by": "30 Nov"}, "--by 2025-11-30 --from 2025-11-01"),
        ("due", {"from": "Friday", "by": "end of month"}, "--by 2025-11-30 --from 2025-11-07"),
        ("due", {"before": "end of year"}, "--by 2025-12-31"),
        ("due", {"before": "trước"}, ""),
        ("due", {"before": "cuối tháng 12"}, "--by 2025-12-31"),
        ("due", {"before": "fin décembre"}, "--by 2025-12-31"),
        ("due", {"before": "eom"}, "--by 2025-11-30"),
        ("due", {"before": "last day of December"}, "--before 2025-12-31"),
        ("due", {"in": "13–15 July"}, "--in 2026-07-13/2026-07-15"),
        ("due", {"in": "from 1 to 15 December"}, "--in 2025-12-01/2025-12-15"),
    ],
)
def test_options(scope: Scope, typed: dict[str, str], meaning: str) -> None:
    if not meaning:
        with pytest.raises(DateProblem):
            options(scope, typed)
    else:
        assert options(scope, typed) == meaning


def test_either_of_several_befores_holds_with_the_end_of_a_period_among_them() -> None:
    chosen = read_filter("due", {"before": ["2025-12-01", "end of year"]}, shipped(), TODAY)
    assert shell(equivalent(chosen, shipped())) == "kltrack due --before 2025-12-01 --before 2026-01-01"


@pytest.mark.parametrize(
    ("question", "meaning"),
    [
        ("overdue in October", "overdue --in 2025-10"),
        ("quá hạn từ tháng 10", "overdue --from 2025-10"),
        ("en retard depuis octobre", "overdue --from 2025-10"),
        ("from October what is overdue", "overdue --from 2025-10"),
        ("overdue by Friday", "overdue --by 2025-10-31"),
        ("due since 1 December", "due --from 2024-12-01"),
        ("échéances depuis le 1er octobre", "due --from 2025-10-01"),
        ("due from 1 October", "due --from 2025-10-01"),
        ("kể từ tháng 12", "due --from 2025-12"),
        ("what was due in October", "due --in 2025-10"),
        ("what fell due on Friday", "due --on 2025-10-31"),
        ("deadlines that happened in October", "due --in 2025-10"),
        ("what did Finance have to do by 15 October", 'due --by 2025-10-15 --for "Ministry of Finance"'),
        ("qu'est-ce qui était dû en octobre", "due --in 2025-10"),
        ("những việc đã đến hạn trong tháng 10", "due --in 2025-10"),
        ("which tasks were assigned to Finance before December", 'due --before 2025-12 --for "Ministry of Finance"'),
        ("due before the end of the year", "due --by 2025-12-31"),
        ("due before eoy", "due --by 2025-12-31"),
        ("việc phải xong trước cuối năm", "due --by 2025-12-31"),
        ("à faire avant la fin du mois", "due --by 2025-11-30"),
        ("due at the end of April", "due --on 2026-04-30"),
        ("échéances à la fin du mois", "due --on 2025-11-30"),
        ("due from Oct 1 to 15, 2025", "due --from 2025-10-01 --by 2025-10-15"),
        ("due 1 October to 31 December", "due --in 2025-Q4"),
        ("due in 2014 through 2018", "due --in 2014-01-01/2018-12-31"),
        ("due last day of October 2015", "due --on 2015-10-31"),
        ("échéances le premier mars", "due --on 2026-03-01"),
        ("due next week on Friday", "due --on 2025-11-14"),
        ("due 13-15 July", "due --in 2026-07-13/2026-07-15"),
        ("due Aug 8 - Aug 12", "due --in 2026-08-08/2026-08-12"),
        ("due by the 15th", "due --by 2025-11-15"),
        ("due the 24", "due --on 2025-11-24"),
        ("trước ngày 15", "due --before 2025-11-15"),
        ("échéances du 13 au 18", "due --from 2025-11-13 --by 2025-11-18"),
        ("từ ngày 1 đến ngày 15", "due --from 2025-11-01 --by 2025-11-15"),
        ("từ tháng 11 đến tháng 12 năm 2026", "due --from 2026-11-01 --by 2026-12-31"),
        ("đến hạn quý 4 của năm", "due --in 2025-Q4"),
        ("due in 2025Q4", "due --in 2025-Q4"),
        ("overdue in the last 10 days", "overdue --in 2025-10-24/2025-11-02"),
        ("overdue in the last 2 weeks", "overdue --in 2025-10-20/2025-11-02"),
        ("due in the next 2 weeks", "due --within 14d"),
        ("due after 15 May and before 30 June", "due --before 2026-06-30 --after 2026-05-15"),
        ("1 to 5 Dec or 10 to 15 Dec", "due --in 2025-12-01/2025-12-05 --in 2025-12-10/2025-12-15"),
        ("from 1 to 5 Dec or from 10 to 15 Dec", "due --in 2025-12-01/2025-12-05 --in 2025-12-10/2025-12-15"),
        ("due by 15\u00ad/12/2025\u200b", "due --by 2025-12-15"),
    ],
)
def test_questions(question: str, meaning: str) -> None:
    assert sorted(command(question).split(" --")) == sorted(meaning.split(" --"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("due Thu 4", ["Thursday, day 4 of a month", "thứ 4"]),
        ("due by early December", ["'early december' names no day"]),
        ("due before the beginning of December", ["names no day"]),
        ("đến hạn đầu tháng 12", ["'đầu tháng 12' names no day"]),
        ("due last 2 months", ["Mon 1 Sep 2025 to Fri 31 Oct 2025", "Wed 3 Sep 2025"]),
        ("due eom", ["two readings", "--on 2025-11-30", "--by 2025-11-30"]),
        ("due before 1 to 5 December and from 1 to 5 December", ["No day keeps these limits together"]),
        ("before from 1 to 5 December", ["more than one limit"]),
        ("due last day", ['"last day"']),
        ("show the 12 overdue tasks", ['"12"']),
        ("show the 2nd task", ['"2nd"']),
        ("due before the 14th plenum", ['"before the 14th plenum" is no day or period']),
        ("due August 10 2568 BE", ["2568"]),
        ("due Friday 8", ["Sat 8 Nov 2025"]),
    ],
)
def test_questions_that_are_refused(question: str, told: list[str]) -> None:
    with pytest.raises(UsageProblem) as caught:
        command(question)
    assert [words for words in told if words not in caught.value.sentence] == []


# Limits that no day keeps


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ({"before": "2025-12-01", "after": "2025-12-15"}, ["before Mon 1 Dec 2025", "after Mon 15 Dec 2025"]),
        ({"before": "1 Dec", "after": "15 Dec"}, ["before Mon 1 Dec 2025", "after Mon 15 Dec 2025"]),
        ({"after": "2025-12-14", "before": "2025-12-15"}, ["after Sun 14 Dec 2025", "before Mon 15 Dec 2025"]),
        ({"in": "2025-12", "on": "2025-11-30"}, ["within Mon 1 Dec 2025", "on Sun 30 Nov 2025"]),
        ({"within": "7d", "from": "2025-12-01"}, ["within Mon 3 Nov 2025", "from Mon 1 Dec 2025"]),
    ],
)
def test_limits_that_no_day_keeps_are_named(typed: dict[str, str], named: list[str]) -> None:
    with pytest.raises(UsageProblem) as caught:
        options("due", typed)
    assert "No day keeps these limits together" in caught.value.sentence
    assert [words for words in named if words not in caught.value.sentence] == []


def test_limits_that_one_day_keeps_are_no_contradiction() -> None:
    assert options("due", {"from": "2025-12-15", "by": "2025-12-15"}) == "--by 2025-12-15 --from 2025-12-15"
    either = {"in": ["2025-11", "2025-12"], "on": ["2025-12-05"]}
    assert len(read_filter("due", either, shipped(), TODAY).limits) == 3


# The command line


@pytest.fixture
def register(tmp_path: Path) -> Path:
    days = ("2025-10-06", "2025-12-15", "2025-12-31", "2026-01-14")
    path = tmp_path / "conclusions.toml"
    tasks = (ASSIGNMENT.format(number=number, day=day) for number, day in enumerate(days, 1))
    path.write_text(REGISTER + "".join(tasks), encoding="utf-8")
    return path


def ids(kltrack: Kltrack, register: Path, today: str, *arguments: str) -> list[str]:
    ran = kltrack(*arguments, "--register", str(register), "--as-of", today, "--json")
    assert ran.code == 0, ran.err
    return [item["id"] for item in json.loads(ran.out)["items"]]


def test_what_is_overdue_since_january_is_there_in_february(kltrack: Kltrack, register: Path) -> None:
    assert ids(kltrack, register, "2026-02-10", "ask", "overdue since January") == ["300-04"]
    for question in ("overdue since December", "en retard depuis décembre", "quá hạn từ tháng 12"):
        assert ids(kltrack, register, "2026-02-10", "ask", question) == ["300-02", "300-03", "300-04"]
    assert ids(kltrack, register, "2026-02-10", "overdue", "--from", "December") == ["300-02", "300-03", "300-04"]
    assert ids(kltrack, register, "2025-11-03", "overdue", "--in", "October") == ["300-01"]


def test_before_the_end_of_the_year_includes_its_last_day(kltrack: Kltrack, register: Path) -> None:
    wanted = ["300-01", "300-02", "300-03"]
    assert ids(kltrack, register, "2025-11-03", "due", "--before", "end of year") == wanted
    assert ids(kltrack, register, "2025-11-03", "ask", "what is due before the end of the year?") == wanted
    explained = kltrack(
        "due", "--before", "cuối năm", "--register", str(register), "--as-of", "2025-11-03", "--explain"
    )
    assert "by Wed 31 Dec 2025 (included)" in " ".join(explained.out.split())


def test_options_that_tell_of_the_past_take_the_latest_day(kltrack: Kltrack, register: Path) -> None:
    place = ("--register", str(register), "--as-of", "2026-02-08")
    known = kltrack("list", "--known-at", "1 Dec", *place, "--explain", "--fields", "id")
    assert "recorded by Mon 1 Dec 2025" in " ".join(known.out.split())
    for typed, day in (("Friday", "2026-02-06"), ("1 Dec", "2025-12-01")):
        marked = kltrack("mark", "300-01", "started", "--on", typed, "--dry-run", *place)
        assert (marked.code, f"on = {day}" in marked.out) == (0, True)
    digest = kltrack("digest", "--since", "1 Feb", *place)
    assert (digest.code, "from Sun 1 Feb 2026 to Sun 8 Feb 2026" in digest.out) == (0, True)


def test_limits_that_contradict_each_other_end_with_2(kltrack: Kltrack, register: Path) -> None:
    ran = kltrack("due", "--before", "1 Dec", "--after", "15 Dec", "--register", str(register), "--as-of", "2025-11-03")
    assert (ran.code, ran.out) == (2, "")
    assert "before Mon 1 Dec 2025" in " ".join(ran.err.split())

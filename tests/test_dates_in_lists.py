"""Dates that stand beside each other in a question, parts of periods, and dates that are refused with the reason.

Today is Thursday 26 November 2026.
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from kltrack import Index, UsageProblem, compile_register, load
from kltrack.query.command_line import equivalent, shell
from kltrack.question import read_question
from kltrack.register.shipped import shipped_bodies, shipped_register

TODAY = date(2026, 11, 26)
DECEMBER = "2025-12-14 2025-12-30 2025-12-31"
SUMMER = "2025-06 2025-07 2025-08"
HALF = "2025-Q3 2025-Q4"


@cache
def shipped() -> Index:
    return compile_register(load(shipped_register(), shipped_bodies()))


def limits(question: str) -> str:
    """The limits of a question, as options."""
    return shell(equivalent(read_question(question, shipped(), TODAY), shipped())).removeprefix("kltrack due ")


def any_of(option: str, values: str) -> str:
    return " ".join(f"--{option} {value}" for value in values.split())


@pytest.mark.parametrize(
    ("option", "values", "questions"),
    [
        ("on", DECEMBER, "due on 14, 30 and 31 December 2025 | due December 14, 30 and 31, 2025"),
        ("on", DECEMBER, "đến hạn ngày 14, 30, 31 tháng 12 năm 2025 | đến hạn các ngày 14, 30 và 31/12/2025"),
        ("on", DECEMBER, "échéances des 14, 30 et 31 décembre 2025 | échéances les 14, 30 ou 31 décembre 2025"),
        ("on", "2026-12-01 2026-12-15", "due on the 1st and the 15th of December | due December 1 and 15"),
        ("on", "2026-12-01 2026-12-15", "đến hạn ngày 1 và ngày 15 tháng 12 | đến hạn ngày 1/12 và ngày 15"),
        ("on", "2026-12-01 2026-12-15", "échéances du 1er et du 15 décembre | échéances le 1er décembre ou le 15"),
        ("on", "2027-01-15 2027-01-20", "due on 15 January and the 20th"),
        ("on", "2026-12-05 2026-12-10", "đến hạn ngày 5 và 10 tháng sau | due the 5th and the 10th of next month"),
        ("in", SUMMER, "due in June, July and August 2025 | échéances de juin, juillet et août 2025"),
        ("in", SUMMER, "hạn tháng 6, 7 và 8 năm 2025 | hạn trong các tháng 6, 7, 8/2025"),
        ("in", HALF, "due in the third and fourth quarters of 2025 | due in Q3 and Q4 2025"),
        ("in", "2026 2027", "trong hai năm 2026 và 2027 | due in 2026, 2027"),
        ("on", "2025-12-15 2025-12-31", "due 15/12 and 31/12/2025"),
        ("in", HALF, "đến hạn quý III và IV năm 2025 | đến hạn quý 3, 4/2025 | échéances des 3e et 4e trimestres 2025"),
        ("in", "2026-11 2026-12", "due this month or next | due this and next month | tháng 11 và 12 năm nay"),
        ("in", "2026-W48 2026-W49", "due this week and next | cette semaine et la prochaine | tuần này và tuần sau"),
        ("on", "2026-11-30 2026-12-01", "due Monday and Tuesday next week | thứ hai và thứ ba tuần sau"),
        ("on", "2026-11-30 2026-12-01", "échéances de lundi et mardi de la semaine prochaine"),
        ("in", "2026-12-01/2026-12-05 2026-12-10/2026-12-15", "due from 1 to 5 and from 10 to 15 December"),
        ("in", "2026-12-01/2026-12-05 2026-12-10/2026-12-15", "échéances du 1 au 5 et du 10 au 15 décembre"),
        ("in", "2026-12-01/2026-12-05 2026-12-10/2026-12-15", "đến hạn từ 1 đến 5 và từ 10 đến 15/12"),
        ("in", "2027-01-01/2027-01-05 2027-01-20", "due 1 to 5 January and the 20th"),
        ("in", "2026-12-14 2027-01", "due on 14 December or in January 2027"),
        ("on", "2026-12-07 2026-12-21", "due on the first and third Monday of December"),
    ],
)
def test_what_stands_at_one_of_a_list_belongs_to_all(option: str, values: str, questions: str) -> None:
    for question in questions.split(" | "):
        assert limits(question) == any_of(option, values), question


def test_a_list_of_days_is_no_topic() -> None:
    assert limits("overdue on 14 and 30 October") == "kltrack overdue --on 2026-10-14 --on 2026-10-30"


@pytest.mark.parametrize(
    ("wanted", "questions"),
    [
        ("--in 2026-12-01/2026-12-10", "due in the first ten days of December | les dix premiers jours de décembre"),
        ("--in 2026-12-01/2026-12-10", "10 ngày đầu tháng 12 có việc gì đến hạn"),
        ("--in 2026-12-27/2026-12-31", "due in the last five days of the year | les 5 derniers jours de 2026"),
        ("--in 2025-12", "in 2025, what was due in December? | échéances en 2025, en décembre | năm 2025, tháng 12"),
        ("--in 2025-12", "due in December in 2025"),
        ("--on 2025-12-15", "in 2025, what was due on 15 December?"),
        ("--in 2025-Q4", "due in the last quarter of 2025 | échéances du dernier trimestre de 2025"),
        ("--within 14d", "due within a fortnight | due within the next fortnight"),
        ("--from 2026-11-26 --by 2026-12-31", "tâches à échoir avant la fin de 2026"),
        ("--before 2027-06-30", "phải xong đến trước ngày 30/6/2027"),
        ("--in 2027-06", "due in June, 2027"),
    ],
)
def test_parts_of_periods_and_one_date_within_another(wanted: str, questions: str) -> None:
    for question in questions.split(" | "):
        assert limits(question) == wanted, question


@pytest.mark.parametrize(
    ("told", "questions"),
    [
        ("2027-03 or 2028-03", "échéances de mars des deux prochaines années | tháng 3 hai năm tới"),
        ("2026-11-27 or 2026-12-04", "due on Friday within 30 days"),
        ("or 2027.", "due in March 2026 and 2027 | tháng 3 năm 2026 và 2027 | mars 2026 et 2027"),
        ("or 2027.", "due in March this year and next | due in Q1 2026 and 2027 | due 31 December 2026 and 2027"),
        ("is more than one limit", "due after 14 and 20 December | due since October and November"),
        ("does not say of which month", "due on 15 January and the 10th"),
        ("2026-12-18/2026-12-31", "due in the last two weeks of 2026 | hai tuần cuối năm 2026"),
        ("2026-12-01/2026-12-15", "due in the first half of December | la première quinzaine de décembre"),
        ("2026-12-16/2026-12-31", "nửa cuối tháng 12 có việc gì"),
        ("names no day", "due early in 2027 | due around 15 December | due later this month"),
        ("names no day", "échéances vers la mi-mars 2026 | đến hạn khoảng 15/12 | đến hạn cuối tháng 2 đầu tháng 3"),
        ("2026-W01", "đến hạn tuần 01/2026"),
        ("2026-W49", "due in week 49 of 2026 | échéances de la semaine 49"),
        ("lunar calendar", "đến hạn rằm tháng 8 | đến hạn tháng 8 âm lịch"),
        ("no day or period that is read here", "échéances du printemps 2025 | due on National Day | đến hạn dịp Tết"),
        ("may mean", "échéances du mar. 14 | due mar 14"),
        ("four digits", "hạn tháng 12/26"),
        ("--on 2027-05-26", "6 tháng nữa có việc gì đến hạn | due six months from now"),
        ("I did not understand", "due in June, 5 tasks"),
    ],
)
def test_what_is_refused_says_why(told: str, questions: str) -> None:
    for question in questions.split(" | "):
        with pytest.raises(UsageProblem) as caught:
            limits(question)
        assert told in "\n".join(map(str, (caught.value.sentence, *caught.value.args))), question

"""Dates as people write them, in three languages. Unless a test says otherwise, today is Wednesday 5 November 2025."""

from __future__ import annotations

import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kltrack.dates import (
    DateProblem,
    Direction,
    Length,
    Span,
    format_day,
    match_length,
    match_span,
    read_length,
    read_span,
    split_words,
)
from kltrack.errors import UsageProblem

TODAY = date(2025, 11, 5)


def shown(text: str, today: date = TODAY) -> str:
    """The days that a phrase means: one ISO day, or the first and the last with two dots between."""
    span = read_span(text, today)
    return str(span.first) if span == Span.day(span.first) else f"{span.first}..{span.last}"


def refusal(text: str, today: date = TODAY) -> str:
    with pytest.raises(DateProblem) as caught:
        read_span(text, today)
    return caught.value.sentence


def found(question: str, phrase_at: str) -> str | None:
    """What is read in a question from the word `phrase_at` on: the first day and the words after the phrase."""
    words = split_words(question)
    hit = match_span(words, words.index(phrase_at), TODAY)
    return f"{hit[0].first} | {' '.join(words[hit[1] :])}" if hit else None


def cases(table: str) -> list[tuple[str, str]]:
    rows = (line.split("->") for line in table.splitlines() if line.strip())
    return [(text.strip(), meaning.strip()) for text, meaning in rows]


FIGURES = """
    2025-12-15                -> 2025-12-15
    2025-12                   -> 2025-12-01..2025-12-31
    2025-Q4                   -> 2025-10-01..2025-12-31
    2025-W41                  -> 2025-10-06..2025-10-12
    2026-W53                  -> 2026-12-28..2027-01-03
    2025                      -> 2025-01-01..2025-12-31
    2025-10-01/2025-10-07     -> 2025-10-01..2025-10-07
    2025-10-01/2025-10-01     -> 2025-10-01
    15/12/2025                -> 2025-12-15
    15-12-2025                -> 2025-12-15
    15.12.2025                -> 2025-12-15
    03/04/2026                -> 2026-04-03
    3/4                       -> 2026-04-03
    15/12                     -> 2025-12-15
    12/2025                   -> 2025-12-01..2025-12-31
    2025‑12‑15                -> 2025-12-15
    2025/12/15                -> 2025-12-15
    2025.12.5                 -> 2025-12-05
    2025-1-5                  -> 2025-01-05
    2025 12 15                -> 2025-12-15
    20251215                  -> 2025-12-15
    2025Q4                    -> 2025-10-01..2025-12-31
    2025-H1                   -> 2025-01-01..2025-06-30
    2025/12                   -> 2025-12-01..2025-12-31
    2014-2018                 -> 2014-01-01..2018-12-31
    2025-12-01 - 2025-12-05   -> 2025-12-01..2025-12-05
    1-15/12                   -> 2025-12-01..2025-12-15
    15/12-20/12/2026          -> 2026-12-15..2026-12-20
    9998-12-31                -> 9998-12-31
"""

ENGLISH = """
    15 Dec 2025               -> 2025-12-15
    15 DECEMBER 2025          -> 2025-12-15
    15 December               -> 2025-12-15
    15-Dec-2025               -> 2025-12-15
    15th of December          -> 2025-12-15
    the 15th of December 2025 -> 2025-12-15
    December 15th, 2025       -> 2025-12-15
    Dec. 15, 2025             -> 2025-12-15
    Dec 15                    -> 2025-12-15
    "Dec 15"?                 -> 2025-12-15
    Dec 15 this year          -> 2025-12-15
    Dec                       -> 2025-12-01..2025-12-31
    may                       -> 2026-05-01..2026-05-31
    May 15                    -> 2026-05-15
    December 2025             -> 2025-12-01..2025-12-31
    December of next year     -> 2026-12-01..2026-12-31
    2025-December             -> 2025-12-01..2025-12-31
    2025/Dec/15               -> 2025-12-15
    2025, December            -> 2025-12-01..2025-12-31
    2025 December 15          -> 2025-12-15
    first of March            -> 2026-03-01
    May twenty-first          -> 2026-05-21
    May 21, two thousand and nineteen -> 2019-05-21
    the 15th                  -> 2025-11-15
    the 4                     -> 2025-12-04
    on the 31st               -> 2025-12-31
    the twenty second         -> 2025-11-22
    20th of next month        -> 2025-12-20
    20 of the current month   -> 2025-11-20
    Friday the 7th            -> 2025-11-07
    Mon 15 Dec 2025           -> 2025-12-15
    Monday, December 15       -> 2025-12-15
    Thu 4 Dec 2025            -> 2025-12-04
    Mon 2025-12-15            -> 2025-12-15
    today                     -> 2025-11-05
    tomorrow                  -> 2025-11-06
    yesterday                 -> 2025-11-04
    the day after tomorrow    -> 2025-11-07
    friday                    -> 2025-11-07
    Wednesday                 -> 2025-11-05
    this friday               -> 2025-11-07
    next wednesday            -> 2025-11-12
    next week on Friday       -> 2025-11-14
    next week, Friday         -> 2025-11-14
    first Monday of December  -> 2025-12-01
    the last Friday of this month -> 2025-11-28
    second Tuesday in October 2014 -> 2014-10-14
    fifth Monday of December  -> 2025-12-29
    last friday               -> 2025-10-31
    friday next week          -> 2025-11-14
    Friday of this week       -> 2025-11-07
    end of month              -> 2025-11-30
    end of the month          -> 2025-11-30
    the end of December       -> 2025-12-31
    end of next month         -> 2025-12-31
    end of the year           -> 2025-12-31
    end of 2025               -> 2025-12-31
    end of Q4 2025            -> 2025-12-31
    end of quarter            -> 2025-12-31
    at the end of April       -> 2026-04-30
    eom                       -> 2025-11-30
    the eoq                   -> 2025-12-31
    EOY                       -> 2025-12-31
    last day of October 2015  -> 2015-10-31
    the last day in February  -> 2026-02-28
    last day of the month     -> 2025-11-30
    first day of next year    -> 2026-01-01
    the 3rd day of October    -> 2026-10-03
    first half of 2026        -> 2026-01-01..2026-06-30
    the second half           -> 2025-07-01..2025-12-31
    H2 2026                   -> 2026-07-01..2026-12-31
    last 10 days              -> 2025-10-26..2025-11-04
    next 2 weeks              -> 2025-11-05..2025-11-19
    the next three months     -> 2025-11-05..2026-02-05
    from Oct 1 to 15, 2025    -> 2025-10-01..2025-10-15
    13–15 July                -> 2026-07-13..2026-07-15
    July 13-15                -> 2026-07-13..2026-07-15
    10 - 22 August 2012       -> 2012-08-10..2012-08-22
    Aug 10 - Nov 12, 2011     -> 2011-08-10..2011-11-12
    between 4 and 22 this month -> 2025-11-04..2025-11-22
    from the 5th to the 20th  -> 2025-11-05..2025-11-20
    February between 2 and 7  -> 2026-02-02..2026-02-07
    in 2014 through 2018      -> 2014-01-01..2018-12-31
    from December to March 2027 -> 2026-12-01..2027-03-31
    15 December 2025 until 15 January -> 2025-12-15..2026-01-15
    Monday to Friday          -> 2025-11-03..2025-11-07
    Friday to Monday          -> 2025-11-07..2025-11-10
    today to Friday           -> 2025-11-05..2025-11-07
    from 18 Dec for 10 days   -> 2025-12-18..2025-12-28
    this week                 -> 2025-11-03..2025-11-09
    next week                 -> 2025-11-10..2025-11-16
    last week                 -> 2025-10-27..2025-11-02
    this month                -> 2025-11-01..2025-11-30
    next month                -> 2025-12-01..2025-12-31
    this year                 -> 2025-01-01..2025-12-31
    next year                 -> 2026-01-01..2026-12-31
    this quarter              -> 2025-10-01..2025-12-31
    next quarter              -> 2026-01-01..2026-03-31
    last quarter              -> 2025-07-01..2025-09-30
    Q4                        -> 2025-10-01..2025-12-31
    Q4/2025                   -> 2025-10-01..2025-12-31
    Q1                        -> 2026-01-01..2026-03-31
    4th quarter of 2025       -> 2025-10-01..2025-12-31
    first week of October     -> 2026-10-01..2026-10-07
    the first week of October 2025 -> 2025-10-01..2025-10-07
    first week of next month  -> 2025-12-01..2025-12-07
"""

VIETNAMESE = """
    ngày 15/12/2025           -> 2025-12-15
    ngày 15/12                -> 2025-12-15
    ngày 15-12                -> 2025-12-15
    ngày 15 tháng 12 năm 2025 -> 2025-12-15
    15 tháng 12               -> 2025-12-15
    15 tháng mười hai         -> 2025-12-15
    ngày mùng 1 tháng 12      -> 2025-12-01
    ngày 15 tháng này         -> 2025-11-15
    ngày 15                   -> 2025-11-15
    mùng 4                    -> 2025-12-04
    ngày đầu tiên của tháng 3 -> 2026-03-01
    ngày cuối cùng của tháng 2 -> 2026-02-28
    từ ngày 1 đến ngày 15 tháng 12 -> 2025-12-01..2025-12-15
    từ 1 đến 15/12            -> 2025-12-01..2025-12-15
    từ tháng 11 đến tháng 12 năm 2026 -> 2026-11-01..2026-12-31
    tháng 3 tới tháng 5 năm 1975 -> 1975-03-01..1975-05-31
    ngày 15 tháng sau         -> 2025-12-15
    ngày 15 tháng sáu         -> 2026-06-15
    Thứ Hai, ngày 15/12/2025  -> 2025-12-15
    thứ 5 4/12/2025           -> 2025-12-04
    tháng 12                  -> 2025-12-01..2025-12-31
    tháng 12/2025             -> 2025-12-01..2025-12-31
    tháng 12 năm 2025         -> 2025-12-01..2025-12-31
    tháng 12 năm nay          -> 2025-12-01..2025-12-31
    tháng mười hai            -> 2025-12-01..2025-12-31
    tháng mười                -> 2026-10-01..2026-10-31
    tháng năm năm 2026        -> 2026-05-01..2026-05-31
    tháng tư                  -> 2026-04-01..2026-04-30
    tháng sáu                 -> 2026-06-01..2026-06-30
    quý IV/2025               -> 2025-10-01..2025-12-31
    quý 4 năm 2025            -> 2025-10-01..2025-12-31
    quí IV                    -> 2025-10-01..2025-12-31
    quý 4 của năm             -> 2025-10-01..2025-12-31
    quý 1 của năm sau         -> 2026-01-01..2026-03-31
    6 tháng đầu năm           -> 2025-01-01..2025-06-30
    6 tháng cuối năm 2026     -> 2026-07-01..2026-12-31
    nửa đầu năm 2026          -> 2026-01-01..2026-06-30
    10 ngày qua               -> 2025-10-26..2025-11-04
    2 tuần tới                -> 2025-11-05..2025-11-19
    quý này                   -> 2025-10-01..2025-12-31
    năm 2025                  -> 2025-01-01..2025-12-31
    năm nay                   -> 2025-01-01..2025-12-31
    năm sau                   -> 2026-01-01..2026-12-31
    hôm nay                   -> 2025-11-05
    ngày mai                  -> 2025-11-06
    hôm qua                   -> 2025-11-04
    thứ sáu                   -> 2025-11-07
    thứ 6                     -> 2025-11-07
    thứ năm                   -> 2025-11-06
    chủ nhật                  -> 2025-11-09
    thứ sáu tuần sau          -> 2025-11-14
    thứ sáu của tuần tới      -> 2025-11-14
    tuần sau vào thứ sáu      -> 2025-11-14
    thứ hai đầu tiên của tháng 12 -> 2025-12-01
    thứ sáu cuối cùng của tháng này -> 2025-11-28
    cuối tháng                -> 2025-11-30
    cuối tháng 12             -> 2025-12-31
    cuối tháng này            -> 2025-11-30
    cuối tháng năm            -> 2026-05-31
    cuối năm                  -> 2025-12-31
    cuối năm 2025             -> 2025-12-31
    cuối quý IV               -> 2025-12-31
    hết tháng 12              -> 2025-12-31
    hết ngày 15/12            -> 2025-12-15
    tuần này                  -> 2025-11-03..2025-11-09
    tuần sau                  -> 2025-11-10..2025-11-16
    tuần tới                  -> 2025-11-10..2025-11-16
    tháng này                 -> 2025-11-01..2025-11-30
    tháng sau                 -> 2025-12-01..2025-12-31
    tháng tới                 -> 2025-12-01..2025-12-31
    tuần đầu tháng 10         -> 2026-10-01..2026-10-07
    tuần đầu tháng sau        -> 2025-12-01..2025-12-07
    tuần đầu tiên của tháng 10/2025 -> 2025-10-01..2025-10-07
"""

FRENCH = """
    15 décembre 2025          -> 2025-12-15
    le 15 décembre            -> 2025-12-15
    lundi 15 décembre 2025    -> 2025-12-15
    lundi, le 15 décembre     -> 2025-12-15
    1er octobre               -> 2026-10-01
    1ᵉʳ octobre 2025          -> 2025-10-01
    premier mars              -> 2026-03-01
    le premier mars 2013      -> 2013-03-01
    le 15                     -> 2025-11-15
    du 13 au 18               -> 2025-11-13..2025-11-18
    13 jusqu'au 15 juillet    -> 2026-07-13..2026-07-15
    du lundi 1er au mercredi 3 décembre -> 2025-12-01..2025-12-03
    de janvier à mars         -> 2026-01-01..2026-03-31
    entre le 1er et le 15 décembre -> 2025-12-01..2025-12-15
    dernier jour d'octobre 2015 -> 2015-10-31
    le 3e jour de décembre    -> 2025-12-03
    premier lundi du mois prochain -> 2025-12-01
    premier semestre 2026     -> 2026-01-01..2026-06-30
    ven.                      -> 2025-11-07
    15 mai                    -> 2026-05-15
    décembre                  -> 2025-12-01..2025-12-31
    décembre 2025             -> 2025-12-01..2025-12-31
    mai 2026                  -> 2026-05-01..2026-05-31
    le mois de décembre       -> 2025-12-01..2025-12-31
    aujourd'hui               -> 2025-11-05
    aujourd’hui               -> 2025-11-05
    demain                    -> 2025-11-06
    après-demain              -> 2025-11-07
    hier                      -> 2025-11-04
    vendredi                  -> 2025-11-07
    vendredi de la semaine prochaine -> 2025-11-14
    fin du mois               -> 2025-11-30
    fin décembre              -> 2025-12-31
    la fin du mois d'octobre  -> 2026-10-31
    fin mai                   -> 2026-05-31
    fin de l'année            -> 2025-12-31
    fin de l’année            -> 2025-12-31
    fin 2025                  -> 2025-12-31
    cette semaine             -> 2025-11-03..2025-11-09
    la semaine prochaine      -> 2025-11-10..2025-11-16
    ce mois                   -> 2025-11-01..2025-11-30
    ce mois-ci                -> 2025-11-01..2025-11-30
    le mois en cours          -> 2025-11-01..2025-11-30
    le mois prochain          -> 2025-12-01..2025-12-31
    cette année               -> 2025-01-01..2025-12-31
    l'an prochain             -> 2026-01-01..2026-12-31
    ce trimestre              -> 2025-10-01..2025-12-31
    4e trimestre 2025         -> 2025-10-01..2025-12-31
    4ème trimestre            -> 2025-10-01..2025-12-31
    T4 2025                   -> 2025-10-01..2025-12-31
    première semaine d'octobre -> 2026-10-01..2026-10-07
    1re semaine d’octobre 2025 -> 2025-10-01..2025-10-07
"""

EVERY_PHRASE = cases(FIGURES + ENGLISH + VIETNAMESE + FRENCH)
# "thang sau" may be June, and "thu 6" Thursday the 6th, so these alone lose their meaning with their marks.
NEEDS_MARKS = {"thứ 6", "tháng sau", "tuần đầu tháng sau", "ngày 15 tháng sau", "tháng sáu", "ngày 15 tháng sáu"}


@pytest.mark.parametrize(("text", "meaning"), EVERY_PHRASE)
def test_a_phrase_means_these_days(text: str, meaning: str) -> None:
    assert shown(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), EVERY_PHRASE)
def test_neither_case_nor_unicode_form_matter(text: str, meaning: str) -> None:
    assert shown(unicodedata.normalize("NFD", text.upper())) == meaning
    assert shown(f"  {text.lower()}\t") == meaning


@pytest.mark.parametrize(("text", "meaning"), [case for case in EVERY_PHRASE if case[0] not in NEEDS_MARKS])
def test_nor_do_diacritics(text: str, meaning: str) -> None:
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    assert shown(bare.replace("đ", "d")) == meaning


@pytest.mark.parametrize(
    ("today", "text", "meaning"),
    [
        ("2025-12-15", "Dec 15", "2025-12-15"),
        ("2025-12-16", "Dec 15", "2026-12-15"),
        ("2025-12-31", "1/1", "2026-01-01"),
        ("2025-12-31", "tomorrow", "2026-01-01"),
        ("2025-12-31", "next month", "2026-01-01..2026-01-31"),
        ("2026-01-01", "last quarter", "2025-10-01..2025-12-31"),
        ("2025-12-31", "this week", "2025-12-29..2026-01-04"),
        ("2025-11-07", "friday", "2025-11-07"),
        ("2025-11-08", "friday", "2025-11-14"),
        ("2025-11-07", "next friday", "2025-11-14"),
        ("2025-11-08", "vendredi prochain", "2025-11-14"),
        ("2025-12-31", "December", "2025-12-01..2025-12-31"),
        ("2026-01-01", "December", "2026-12-01..2026-12-31"),
        ("2025-12-31", "tháng 11", "2026-11-01..2026-11-30"),
        ("2025-12-31", "Q4", "2025-10-01..2025-12-31"),
        ("2025-12-31", "end of month", "2025-12-31"),
        ("2025-10-07", "first week of October", "2025-10-01..2025-10-07"),
        ("2025-10-08", "first week of October", "2026-10-01..2026-10-07"),
        ("2025-11-05", "29 Feb", "2028-02-29"),
        ("2028-02-29", "29 Feb", "2028-02-29"),
        ("2028-03-01", "29 tháng 2", "2032-02-29"),
        ("2096-03-01", "29 février", "2104-02-29"),
        ("2028-02-10", "cuối tháng", "2028-02-29"),
        ("2028-02-10", "Feb", "2028-02-01..2028-02-29"),
    ],
)
def test_a_day_without_its_year_is_the_next_and_a_period_the_running_or_the_next(
    today: str, text: str, meaning: str
) -> None:
    assert shown(text, date.fromisoformat(today)) == meaning


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("31 February", "31 February: February 2026 has 28 days."),
        ("31/02/2024", "31 February: February 2024 has 29 days."),
        ("2025-02-29", "29 February: February 2025 has 28 days."),
        ("ngày 31 tháng 4", "31 April: April 2026 has 30 days."),
        ("0/12/2025", "0 December: December 2025 has 31 days."),
        ("04/13/2025", "04/13/2025: there is no month 13; the day stands first: 13/04/2025."),
        ("12/15", "12/15: there is no month 15; the day stands first: 15/12."),
        ("13/13/2025", "13/13/2025: there is no month 13."),
        ("2025-13", "2025-13: there is no month 13."),
        ("tháng 13", "tháng 13: there is no month 13."),
        ("2025-W53", "2025-W53: 2025 has the weeks W01 to W52."),
        ("2025-Q5", "2025-Q5: there is no quarter 5."),
        ("2025-10-07/2025-10-01", "2025-10-07/2025-10-01: the last day comes before the first."),
        ("2025/13/15", "2025/13/15: there is no month 13."),
        ("31 of this month", "31 November: November 2025 has 30 days."),
        ("ngày 32", "No month has a day 32."),
        ("2025-H3", "2025-H3: there is no half 3."),
        ("30th day of February", "'30th day of february': there is no such day."),
        ("fifth Monday of November", "November 2025 has no such weekday."),
        ("Friday the 8th", "'friday the 8th' does not agree with the calendar: the day is Sat 8 Nov 2025."),
        ("from 31 to 30 November", "31 November: November 2025 has 30 days."),
        ("15 to 1 December", "Mon 15 Dec 2025 to Mon 1 Dec 2025 ends before it begins."),
        ("from 2025-12-15 to 2025-12-01", "Mon 15 Dec 2025 to Mon 1 Dec 2025 ends before it begins."),
        ("August 10 2568 BE", "The year 2568 is not one of the common era; write that one."),
        ("15/12/25", "15/12/25: write the year with four digits, 1900 to 9998."),
        ("15/12/20255", "15/12/20255: write the year with four digits, 1900 to 9998."),
        ("9999-12-31", "9999-12-31: write the year with four digits, 1900 to 9998."),
        ("0001-01-01", "0001-01-01: write the year with four digits, 1900 to 9998."),
        ("15 Dec 25", "I cannot read '15 Dec 25' as a date; write the year with four digits."),
        ("Dec '25", "I cannot read 'Dec '25' as a date; write the year with four digits."),
        ("Tue 15 Dec 2025", "'tue 15 dec 2025' does not agree with the calendar: the day is Mon 15 Dec 2025."),
        ("thứ 3 ngày 15/12", "'thứ 3 ngày 15/12' does not agree with the calendar: the day is Mon 15 Dec 2025."),
    ],
)
def test_what_cannot_be_says_why(text: str, reason: str) -> None:
    assert refusal(text) == reason


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("next friday", ["Fri 7 Nov 2025", "Fri 14 Nov 2025", "2025-11-07", "2025-11-14"]),
        ("this monday", ["Mon 3 Nov 2025", "Mon 10 Nov 2025"]),
        ("thứ sáu tới", ["2025-11-07", "2025-11-14"]),
        ("thang sau", ["tháng sau", "tháng sáu"]),
        ("cuoi thang sau", ["tháng sau", "tháng sáu"]),
        ("mai", ["May in French", "tomorrow in Vietnamese"]),
        ("T4", ["T4 2025", "Vietnamese"]),
        ("T4/2025", ["T4 2025", "Vietnamese"]),
        ("end of week", ["Friday", "Sunday"]),
        ("cuối tuần", ["Friday", "Sunday"]),
        ("last week of October", ["more than one reading"]),
        ("friday of october", ["more than one reading"]),
        ("Thu 6", ["Thursday, day 6 of a month", "thứ 6", "Fri 7 Nov 2025", "2025-11-07", "2025-11-06"]),
        ("thu 4", ["Thursday, day 4 of a month", "thứ 4", "2025-11-05", "2025-12-04"]),
        ("last 2 weeks", ["Wed 22 Oct 2025 to Tue 4 Nov 2025", "Mon 20 Oct 2025 to Sun 2 Nov 2025"]),
        ("2 tháng qua", ["Fri 5 Sep 2025 to Tue 4 Nov 2025", "Mon 1 Sep 2025 to Fri 31 Oct 2025"]),
        ("January to December", ["Wed 1 Jan 2025", "Wed 31 Dec 2025", "Thu 1 Jan 2026", "Thu 31 Dec 2026"]),
        ("first Sunday", ["does not say of which month"]),
    ],
)
def test_two_readings_are_both_named(text: str, names: list[str]) -> None:
    sentence = refusal(text)
    assert [name for name in names if name not in sentence] == []


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "202", "15", "soon", "195-05.1", "57/2024", "15-12", "1.5", "-15/12/2025", "+2025", "-2025-01-01",
        "99999-01-01", "20251315", "1e5", "the", "end", "next", "of December", "Dec 15 or 16", "15 Dec 2025 or so",
        "2-15", "from 1 to 15", "từ 1 đến 15", "second", "3 tháng trước", "15 and 16 December", "the 14th plenum",
        "second week of October", "2025-12-15T10:00", "2025-12-15 10:00",
        "thu 4 thang 12", "mấy", "15 mấy", "thắng 12", "quỹ IV", "tuệ này", "١٥/١٢/٢٠٢٥", "１５/12/2025", "15²/12/2025",
        "½/12", "१२/2025", "\U0001f4c5", "\u202e2025-12-15", "\x1b[31mDec 15",
        "[red]Dec 15[/]", "\udc80", "\x00",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_the_forms(text: str) -> None:
    assert "write 2025-12-15, 15 Dec 2025, 15/12/2025, Dec 15, 2025-12, 2025-Q4, today" in refusal(text)


@pytest.mark.parametrize(
    "text",
    ["đầu tháng 12", "giữa năm 2026", "đầu năm", "early December", "mid-December", "late this month", "start of 2026",
     "beginning of the year", "the beginning of next month", "début décembre", "au début du mois", "mi-décembre"],
)  # fmt: skip
def test_early_mid_late_and_the_beginning_name_no_day(text: str) -> None:
    assert "names no day; write the days that are meant" in refusal(text)


@pytest.mark.parametrize(
    "text", ["15\u00ad/12/2025", "15/12/2025\u200b", "\ufeff2025-12-15", "\u200e15/12/2025", "2025-12-\u200b15"]
)
def test_characters_that_cannot_be_seen_are_ignored(text: str) -> None:
    assert shown(text) == "2025-12-15"
    assert read_length("30\u00ad days\u200b") == Length(days=30)


def test_a_refusal_is_a_usage_problem_and_shows_neither_control_characters_nor_a_whole_novel() -> None:
    sentence = refusal("\x1b]8;;http://example.org\x07" + "novel " * 30)
    assert issubclass(DateProblem, UsageProblem)
    assert sentence.isprintable()
    assert len(sentence) < 250


@pytest.mark.parametrize(
    ("question", "at", "answer"),
    [
        ("What's due before Dec 15 for the Ministry of Finance?", "dec", "2025-12-15 | for the ministry of finance"),
        ("due by December 15, 2025, finance", "december", "2025-12-15 | finance"),
        ("due in the first week of October 2025 please", "the", "2025-10-01 | please"),
        ("trước ngày 15 tháng 12 năm 2025 của Bộ Tài chính", "ngay", "2025-12-15 | cua bo tai chinh"),
        ("d'ici fin décembre pour la santé", "fin", "2025-12-31 | pour la sante"),
        ("d'ici la fin de l'année", "la", "2025-12-31 | "),
        ("conclusion 202 by friday", "202", None),
        ("what may be due", "may", None),
        ("what is due in May", "may", "2026-05-01 | "),
        ("giám sát tuần này", "sat", None),
        ("trí tuệ nhân tạo", "tue", None),
        ("tri tue nhan tao", "tue", None),
        ("thu ngân sách", "thu", None),
        ("d'ici à mon ministère", "mon", None),
        ("sept ministères", "sept", None),
        ("đến mai", "mai", None),
        ("avant mai", "mai", "2026-05-01 | "),
        ("mấy 15", "may", None),
        ("due in 3 months", "3", None),
    ],
)
def test_a_phrase_is_found_among_other_words(question: str, at: str, answer: str | None) -> None:
    assert found(question, at) == answer


def test_an_impossible_date_in_a_question_is_told_not_shortened() -> None:
    with pytest.raises(DateProblem, match="February 2026 has 28 days"):
        match_span(split_words("due before February 30"), 2, TODAY)


def test_beyond_the_words_there_is_no_date() -> None:
    assert match_span([], 0, TODAY) is None
    assert match_span(["today"], 1, TODAY) is None
    assert match_length([], 0) is None


def test_words_without_remembered_marks_are_read_as_typed_without_them() -> None:
    assert match_span(["thang", "12"], 0, TODAY) == (Span.between(date(2025, 12, 1), date(2025, 12, 31)), 2)


def test_splitting() -> None:
    assert split_words("Trước 15/12/2025, 2025-12-15; l’année d'octobre: 1er (what's 202-KL/TW?) aujourd'hui.") == [
        "truoc", "15/12/2025", "2025-12-15", "l'", "annee", "d'", "octobre", "1er", "what's", "202-kl/tw",
        "aujourd'hui",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30d", Length(days=30)),
        ("30 days", Length(days=30)),
        ("2w", Length(days=14)),
        ("3 Weeks", Length(days=21)),
        ("1 month", Length(months=1)),
        ("6m", Length(months=6)),
        ("1y", Length(years=1)),
        ("two weeks", Length(days=14)),
        ("0d", Length()),
        ("30 ngày", Length(days=30)),
        ("2 tuần", Length(days=14)),
        ("1 tháng", Length(months=1)),
        ("ba tháng", Length(months=3)),
        ("2 năm", Length(years=2)),
        ("30 jours", Length(days=30)),
        ("2 semaines", Length(days=14)),
        ("un mois", Length(months=1)),
        ("1 an", Length(years=1)),
    ],
)
def test_lengths(text: str, length: Length) -> None:
    assert read_length(text) == length
    assert read_length(unicodedata.normalize("NFD", text.upper())) == length


@pytest.mark.parametrize(
    "text", ["", "30", "-3d", "1.5m", "99999d", "d", "30 working days", "30 ngày làm việc", "30 jours ouvrés",
             "6 tháng đầu năm", "2 weeks 3 days", "٣٠ ngày", "٣٠d", "3 tháng 12", "Hải Nam", "today"],
)  # fmt: skip
def test_what_is_no_plain_length_is_refused(text: str) -> None:
    with pytest.raises(DateProblem, match="write 30d, 2w, 6m, 1y"):
        read_length(text)


@pytest.mark.parametrize(
    ("length", "start", "end"),
    [
        (Length(days=30), "2025-11-05", "2025-12-05"),
        (Length(months=1), "2026-01-31", "2026-02-28"),
        (Length(months=1), "2028-01-31", "2028-02-29"),
        (Length(months=1), "2026-02-28", "2026-03-28"),
        (Length(months=2), "2025-12-31", "2026-02-28"),
        (Length(years=1), "2028-02-29", "2029-02-28"),
        (Length(days=1, months=1), "2026-01-31", "2026-03-01"),
    ],
)
def test_a_month_ends_on_the_corresponding_day_or_the_last(length: Length, start: str, end: str) -> None:
    assert length.after(date.fromisoformat(start)) == date.fromisoformat(end)


def test_a_length_past_the_calendar_is_a_problem_not_a_crash() -> None:
    for length in (Length(years=9999), Length(months=99999), Length(days=9999999)):
        with pytest.raises(DateProblem):
            length.after(TODAY)


def test_a_length_among_other_words() -> None:
    assert match_length(split_words("due in the next 30 days"), 4) == (Length(days=30), 6)
    assert match_length(split_words("trong 3 tháng tới"), 1) == (Length(months=3), 3)


def test_a_span_is_half_open() -> None:
    week = Span.between(date(2025, 10, 1), date(2025, 10, 7))
    assert week == Span(date(2025, 10, 1), date(2025, 10, 8))
    assert (week.first, week.end, week.last) == (date(2025, 10, 1), date(2025, 10, 8), date(2025, 10, 7))
    assert week.contains(week.first)
    assert week.contains(week.last)
    assert not week.contains(week.end)
    assert Span.day(week.first) == Span(week.first, week.first + timedelta(days=1))


def test_an_empty_inverted_or_endless_span_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="must end after"):
        Span(TODAY, TODAY)
    with pytest.raises(ValueError, match="must end after"):
        Span.between(TODAY, TODAY - timedelta(days=2))
    with pytest.raises(ValueError, match="no day after it"):
        Span.day(date.max)


DAYS = st.dates(date(1900, 1, 1), date(9998, 12, 31))


@given(DAYS, DAYS)
def test_every_way_to_write_a_whole_date_reads_back(day: date, today: date) -> None:
    ways = [
        day.isoformat(),
        format_day(day),
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day} tháng {day.month} năm {day.year}",
    ]
    assert {read_span(way, today) for way in ways} == {Span.day(day)}


@given(st.dates(date(1900, 1, 1), date(9990, 12, 31)), st.integers(0, 400))
def test_a_day_without_its_year_is_never_past(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    assert today <= read_span(f"{day.day}/{day.month}", today).first <= day


VOCABULARY = sorted(
    {word for text, _ in EVERY_PHRASE for word in text.split()}
    | {"sau", "l'", "of", "31", "13", "'25", "-", "to", "early"}
)


def length_after(text: str, today: date) -> date:
    return read_length(text).after(today)


@given(
    st.one_of(
        st.text(),
        st.text("0123456789/-.' ٣५１"),
        st.lists(st.sampled_from(VOCABULARY), max_size=7).map(" ".join),
    ),
    st.dates(),
)
@example("next year", date(9998, 12, 31))
@example("29 Feb", date.min)
@example("the 31st", date.min)
@example("Dec to Jan", date.max)
@example("29 Feb", date(9998, 12, 31))
@example("tomorrow", date.max)
@example("today", date.max)
@example("friday", date.max)
@example("last week", date.min)
@example("last year", date.min)
@example("last month", date.min)
def test_whatever_is_typed_is_read_or_refused(text: str, today: date) -> None:
    directions: tuple[Direction, ...] = ("future", "past", "beginning")
    reads: list[Callable[[], Span | date]] = [partial(read_span, text, today, direction) for direction in directions]
    reads.append(partial(length_after, text, today))
    for read in reads:
        try:
            result = read()
        except DateProblem:
            continue
        assert isinstance(result, date) or result.first < result.end


@pytest.mark.parametrize("text", ["9" * 10_000, "15/" * 4_000, "dec " * 2_500, "l'" * 5_000, "é" * 10_000])
def test_long_text_is_answered_fast(text: str) -> None:
    start = time.process_time()
    words = split_words(text)
    for index in range(len(words)):
        match_span(words, index, TODAY)
    with pytest.raises(DateProblem):
        read_span(text, TODAY)
    assert time.process_time() - start < 2


def test_reading_a_date_imports_nothing_heavy() -> None:
    program = "import sys, kltrack.dates; print(*{'dateutil', 'pydantic', 'rich', 'typer'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""

"""What deadline phrases mean: `deadline_phrases.tsv`, each with its table, its days and its day of issue.

There "-" is no day of issue and an empty one 31 October 2025; "undated" is a wording that sets no day, "unread" one
that is not fully understood. No phrase may be read as another day than the table's.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kltrack import DeadlineReading, load, read_deadline, read_span, shipped_register
from kltrack.dates.deadlines.remembering import remembered_reading
from kltrack.model import Deadline

ISSUED = date(2025, 10, 31)
TABLE = Path(__file__).parent / "deadline_phrases.tsv"


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [{**row, "line": str(reader.line_num)} for row in reader]


def line(row: dict[str, str]) -> str:
    return f"line {row['line']}"


def told(reading: DeadlineReading) -> str:
    """The table of a reading in the words of the file."""
    if reading.toml is None:
        return "unread"
    return " ".join(f"{key}={value}" for key, value in reading.toml.items() if key != "wording") or "undated"


@pytest.mark.parametrize("row", rows(), ids=line)
def test_a_phrase_means_what_the_table_says(row: dict[str, str]) -> None:
    issued = None if row["issued"] == "-" else date.fromisoformat(row["issued"]) if row["issued"] else ISSUED
    reading = read_deadline(row["wording"], issued)
    days = [day.isoformat() if day else "" for day in (reading.first, reading.last)]
    assert [told(reading), *days] == [row["expected"], row["first"], row["last"]], reading.unread
    assert (reading.unread is None) == (row["expected"] != "unread")


def test_the_table_is_broad_enough_to_tell_something() -> None:
    phrases = rows()
    undated = [row for row in phrases if row["expected"] in ("undated", "unread")]
    assert len(phrases) >= 250
    assert len(undated) / len(phrases) > 0.35
    assert {row["language"] for row in phrases} == {"en", "vi", "fr"}


def marked_phrases() -> list[dict[str, str]]:
    return [row for row in rows() if row["language"] != "en" and not row["wording"].isascii()]


@pytest.mark.parametrize("row", marked_phrases(), ids=line)
def test_marks_composed_decomposed_or_left_out_change_nothing(row: dict[str, str]) -> None:
    issued = None if row["issued"] == "-" else date.fromisoformat(row["issued"]) if row["issued"] else ISSUED
    bare = "".join(char for char in unicodedata.normalize("NFD", row["wording"]) if not unicodedata.combining(char))
    bare = bare.replace("đ", "d").replace("Đ", "D").replace("’", "'")
    assert told(read_deadline(unicodedata.normalize("NFD", row["wording"]), issued)) == row["expected"]
    assert told(read_deadline(row["wording"].upper(), issued)) == row["expected"]
    assert told(read_deadline(bare, issued)) == row["expected"]


# Each operator with each form of a day, in each language

OPERATORS = {
    "en": {
        "before": ("before {}", "prior to {}", "must be completed before {}"),
        "by": ("by {}", "no later than {}", "not later than {}", "until {}", "due {}", "by {} at the latest"),
        "on": ("on {}", "to be submitted on {}"),
    },
    "vi": {
        "before": ("trước {}", "trước ngày {}", "phải hoàn thành trước ngày {}"),
        "by": ("chậm nhất {}", "chậm nhất là ngày {}", "muộn nhất vào ngày {}", "đến hết ngày {}", "không quá ngày {}"),
        "on": ("trong ngày {}", "phải hoàn thành vào ngày {}"),
    },
    "fr": {
        "before": ("avant le {}", "à achever avant le {}"),
        "by": ("au plus tard le {}", "d'ici le {}", "d'ici au {}", "jusqu'au {}", "le {} au plus tard"),
        "on": ("à remettre le {}",),
    },
}
MONTHS = {
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"],
    "fr": ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"],
}  # fmt: skip


def figures(day: date) -> Iterator[str]:
    yield f"{day:%d/%m/%Y}"
    yield f"{day.day}/{day.month}/{day.year}"
    yield f"{day:%d-%m-%Y}"
    yield f"{day:%d.%m.%Y}"
    yield day.isoformat()


def forms(language: str, day: date) -> Iterator[str]:
    """Every printed form of a day."""
    yield from figures(day)
    if language == "vi":
        yield f"{day.day} tháng {day.month} năm {day.year}"
        yield f"{day.day:02} tháng {day.month:02}/{day.year}"
        return
    month = MONTHS[language][day.month - 1]
    yield f"{day.day} {month} {day.year}"
    if language == "fr" and day.day == 1:
        yield f"1er {month} {day.year}"
    if language == "en":
        yield f"{month} {day.day}, {day.year}"
        yield f"{month} {day.day}{ordinal(day.day)}, {day.year}"
        yield f"the {day.day}{ordinal(day.day)} of {month} {day.year}"
        yield f"{day.day}-{month[:3]}-{day.year}"


def ordinal(day: int) -> str:
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


DAYS = st.dates(ISSUED + timedelta(days=2), date(2031, 12, 31))
PHRASES = [
    (language, key, operator)
    for language, operators in OPERATORS.items()
    for key, written in operators.items()
    for operator in written
]


@pytest.mark.parametrize(("language", "key", "operator"), PHRASES)
@given(day=DAYS)
def test_every_operator_with_every_form_of_a_day(language: str, key: str, operator: str, day: date) -> None:
    for form in forms(language, day):
        for issued in (ISSUED, None):
            reading = read_deadline(operator.format(form), issued)
            assert reading.toml == {key: day, "wording": reading.wording}, (reading.wording, reading.unread)
            assert reading.last == (day - timedelta(days=1) if key == "before" else day)


AROUND = {
    "en": ("The Government Party Committee and the ministries {}, each in its own field", "{} (see the annex)"),
    "vi": ("Các bộ, ngành và địa phương {} theo thẩm quyền", "{}; tiếp tục rà soát"),
    "fr": ("Les ministères et les secteurs {}, chacun pour sa part", "{} (voir l'annexe)"),
}
CLOSING = {
    "en": "must complete the tasks before {}",
    "vi": "phải hoàn thành các nhiệm vụ trước ngày {}",
    "fr": "doivent achever ces tâches avant le {}",
}


@pytest.mark.parametrize("language", AROUND)
@given(day=DAYS)
def test_text_around_a_phrase_changes_nothing(language: str, day: date) -> None:
    for form in forms(language, day):
        alone = CLOSING[language].format(form)
        for around in ("{}", *AROUND[language]):
            reading = read_deadline(around.format(alone), ISSUED)
            assert (told(reading), reading.last) == (f"before={day}", day - timedelta(days=1)), reading.wording


@given(day=DAYS)
def test_a_day_without_its_year_is_the_next_one_from_the_issue(day: date) -> None:
    issued = day - timedelta(days=day.toordinal() % 365)
    for wording in (f"by {day.day} {MONTHS['en'][day.month - 1]}", f"chậm nhất ngày {day.day}/{day.month}"):
        if (day.day, day.month) != (29, 2):
            assert read_deadline(wording, issued).last == day
            assert read_deadline(wording).toml is None


def test_a_reading_that_is_kept_for_other_days_of_issue_is_theirs() -> None:
    for wording in {row["wording"] for row in rows()}:
        read = read_deadline(wording, ISSUED)
        for end in {read.first, read.last, ISSUED} - {None}:
            assert end
            for day in (end + timedelta(days=away) for away in (-2, -1, 0, 1, 400)):
                assert remembered_reading(wording, day) == read_deadline(wording, day)


def period_forms() -> list[str]:
    return [
        "December 2025", "Dec 2025", "12/2025", "tháng 12/2025", "tháng 12 năm 2025", "tháng 1/2026", "décembre 2025",
        "2026", "2025-12", "2026-Q1", "Q4 2025", "quý IV/2025", "quý I năm 2026", "fourth quarter of 2025",
        "4th quarter of 2025", "4e trimestre 2025", "premier trimestre 2026", "this year", "next month", "tháng sau",
        "first week of November 2025", "tuần đầu tháng 11/2025", "première semaine de novembre 2025", "thứ sáu",
        "friday", "tomorrow", "15 December", "15/12", "1er mars", "end of 2026", "fin 2026",
    ]  # fmt: skip


@pytest.mark.parametrize("form", period_forms())
def test_days_and_periods_are_those_of_read_span(form: str) -> None:
    """A phrase means the same in an option, a question and a wording."""
    span = read_span(form, ISSUED)
    reading = read_deadline(f"must be completed by {form}", ISSUED)
    assert (reading.last, reading.unread) == (span.last, None)


def test_a_stretch_of_days_is_that_of_read_span() -> None:
    span = read_span("2025-11-03/2025-11-14", ISSUED)
    reading = read_deadline("must be carried out in 2025-11-03/2025-11-14")
    assert (reading.first, reading.last) == (span.first, span.last)
    assert read_deadline("by 2025-11-03/2025-11-14").toml is None


@given(st.text(max_size=80), st.none() | st.dates())
def test_no_text_raises(text: str, issued: date | None) -> None:
    reading = read_deadline(text, issued)
    assert (reading.toml is None) == (reading.unread is not None)


@pytest.mark.parametrize(
    "again", ["before 15/12/2025 ", "in 2025 ", "30 days of ", "from 1 ", "every the end of ", "1-"]
)
def test_a_long_text_is_read_or_refused_at_once(again: str) -> None:
    begun = process_time()
    reading = read_deadline(again * 1500, ISSUED)
    assert process_time() - begun < 5
    assert reading.last is None
    assert read_deadline("before 15/12/2025 " + "x" * 20_000).unread == "It is longer than 20000 characters."


WORDS = st.lists(
    st.sampled_from(
        [
            "before",
            "by",
            "in",
            "on",
            "of",
            "within",
            "trước ngày",
            "chậm nhất",
            "trong",
            "avant le",
            "d'ici",
            "15",
            "2025",
            "15/12/2025",
            "12",
            "tháng",
            "năm",
            "quý",
            "IV",
            "end",
            "the",
            "30",
            "days",
            "Q4",
            "December",
            "early",
            "must",
            "was",
            "25th",
            "every",
            "month",
            "hằng quý",
            "from",
            "to",
            "until",
            "195-KL/TW",
        ]
    ),
    max_size=9,
)


@given(WORDS)
def test_no_order_of_words_raises_or_gives_a_day_without_a_figure(words: list[str]) -> None:
    reading = read_deadline(" ".join(words), ISSUED)
    if reading.last:
        assert any(word in ("December", "month", "quý", "năm", "Q4") or word[0].isdigit() for word in words)


# What the shipped register's curators read for themselves: in words the reader leaves alone, or in other languages.
READ_BY_CURATORS = {
    *(
        "126-01",
        "126-13",
        "127-03.a",
        "127-11",
        "notice-2025-05-03-01.c",
        "157-08",
        "167-02",
        "539-cv-vptw-04",
    ),
    *("43-cv-bcd-03.a", "43-cv-bcd-03.b", "43-cv-bcd-03.c", "183-04.b"),
}


def test_the_register_s_own_wordings_mean_their_keys() -> None:
    register = load(shipped_register())
    read: list[tuple[str, Any, Any]] = []
    for conclusion, assignment, _ in register.assignments():
        readings = [reading.deadline for reading in assignment.reading if reading.deadline]
        for deadline in (assignment.deadline, *readings):
            if deadline.wording:
                found = read_deadline(deadline.wording, conclusion.day, events=register.events).toml
                meant = Deadline.model_validate({**(found or {}), "target": deadline.target})
                left = {"inherited", "wording_differs"}
                read.append((assignment.id, meant.model_dump(exclude=left), deadline.model_dump(exclude=left)))
    assert len(read) > 150
    assert {identity for identity, meant, keys in read if meant != keys} == READ_BY_CURATORS

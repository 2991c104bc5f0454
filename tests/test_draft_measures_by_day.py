"""A day that commas set off before "the following measures" is that of the list; a school term is no half of a year."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-06-10")


def days(found: Any) -> list[str | None]:
    """The last day of each record."""
    return [(item["deadline"] or {}).get("last") for item in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Santé de prendre, avant le 30 juillet 2025, "
            "les mesures suivantes :\n- réparer les quais ;\n- envoyer les bouées aux provinces.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Santé de prendre, avant le 30 juillet 2025, "
            "les mesures suivantes : réparer les quais ; envoyer les bouées aux provinces.",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Health to take, before July 30, 2025, "
            "the following measures:\n- Repair the piers;\n- Send buoys to the provinces.",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Health to take, before July 30, 2025, "
            "the following measures: repair the piers; send buoys to the provinces.",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Y tế, trước ngày 30/7/2025, thực hiện các nhiệm vụ sau:\n"
            "- Sửa chữa bến tàu;\n- Gửi phao cho các tỉnh.",
        ),
        (
            "en",
            "Ministers are asked to adopt, before July 30, 2025, the following steps:\n"
            "- The Minister of Health lists clinics;\n- The Minister of Finance pays nurses.",
        ),
        ("vi", "Thủ tướng giao Bộ Y tế trước ngày 30/7/2025 thực hiện các việc: sửa bến tàu; gửi phao cho các tỉnh."),
    ],
)
def test_the_day_is_that_of_each_measure(records: Any, language: str, text: str) -> None:
    found = records(language, text)
    assert days(found) == ["2025-07-29", "2025-07-29"]
    assert [item["doubts"] for item in found] == [[], []]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to take, before July 30, 2025, "
            "the following measures: repair the piers; send the buoys. It shall also draft a plan for boats.",
        ),
        (
            "vi",
            "Thủ tướng giao Bộ Y tế trước ngày 30/7/2025 làm các việc: sửa bến; gửi phao về tỉnh. Bộ Y tế lập đề án.",
        ),
    ],
)
def test_the_next_sentence_has_no_such_day(records: Any, language: str, text: str) -> None:
    assert days(records(language, text)) == ["2025-07-29", "2025-07-29", None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministère de l'Éducation doit remettre les listes avant la fin du premier semestre."),
        ("fr", "Le ministère de la Santé doit peser les élèves avant la fin du premier semestre."),
        ("vi", "Bộ Giáo dục và Đào tạo phải lập danh sách xong trước khi kết thúc học kỳ I."),
        ("vi", "Bộ Y tế phải khám cho học sinh xong trong học kỳ 2."),
        ("en", "The Ministry of Education and Training must hand in its lists by the end of the first semester."),
        ("en", "The Ministry of Health must weigh pupils before the end of the school term."),
    ],
)
def test_a_school_term_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert days([item]) == [None]
    assert "school" in item["doubts"][0]


def test_elsewhere_a_french_semester_is_half_a_year(records: Any) -> None:
    (item,) = records("fr", "Le ministère de la Construction doit finir les quais avant la fin du premier semestre.")
    assert days([item]) == ["2025-06-30"]


def test_a_day_beside_a_school_term_stands(records: Any) -> None:
    (item,) = records("vi", "Bộ Y tế phải báo cáo trước ngày 30/6/2026, sau khi kết thúc học kỳ II.")
    assert days([item]) == ["2026-06-29"]
    assert item["doubts"] == []

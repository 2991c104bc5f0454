"""A sentence with two works of which the later alone has a day: that day is not the first work's."""

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


ALONE = [
    ("vi", "Bộ Y tế công khai danh sách bến tàu, đồng thời báo cáo Thủ tướng trước ngày 30/7/2025."),
    ("vi", "Thủ tướng giao Bộ Y tế rào chắn các bến yếu, đồng thời lập dự toán gửi Bộ Tài chính trước ngày 30/7/2025."),
    (
        "en",
        "The Prime Minister asked the Ministry of Health to publish the list of piers "
        "and at the same time report to the Government before July 30, 2025.",
    ),
    (
        "en",
        "The Deputy Prime Minister told Hanoi to close the unsafe piers and, at the same time, "
        "to submit the budget to the Ministry of Finance by 29 July 2025.",
    ),
    (
        "fr",
        "Le Premier ministre a demandé au ministère de la Santé de publier la liste des quais, "
        "tout en rendant compte au gouvernement avant le 30 juillet 2025.",
    ),
    (
        "fr",
        "Les provinces doivent réparer les bouées, parallèlement remettre la liste des quais "
        "au ministère de la Santé avant le 30 juillet 2025.",
    ),
]


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_the_day_of_what_is_done_at_the_same_time_is_not_that_of_the_first_work(
    records: Any, language: str, text: str
) -> None:
    first, later = records(language, text)
    assert days([first, later]) == [None, "2025-07-29"]
    assert first["doubts"] == later["doubts"] == []
    assert first["lead"] == later["lead"] != []


SHARED = [
    ("vi", "Thủ tướng yêu cầu Bộ Y tế kiểm tra các bến, đồng thời báo cáo kết quả trước ngày 30/7/2025."),
    ("vi", "Thủ tướng giao Bộ Y tế hoàn thành đề án và đồng thời báo cáo Thủ tướng trước ngày 30/7/2025."),
    ("en", "Provinces must repair the buoys, and simultaneously list the piers, to be completed before July 30, 2025."),
    ("en", "The Ministry of Health must inspect the piers, while reporting the results before July 30, 2025."),
    ("fr", "Les provinces doivent réparer les quais, tout en rendant compte des résultats avant le 30 juillet 2025."),
    ("fr", "Le ministère de la Santé doit achever le plan et en même temps envoyer la carte avant le 30 juillet 2025."),
]


@pytest.mark.parametrize(("language", "text"), SHARED)
def test_where_it_may_be_it_is_asked(records: Any, language: str, text: str) -> None:
    first, later = records(language, text)
    assert days([first, later]) == [None, "2025-07-29"]
    assert "2025-07-30" in first["doubts"][0]
    assert later["doubts"] == []


ONE = [
    ("vi", "Thủ tướng giao Bộ Y tế công khai danh sách bến tàu và báo cáo Thủ tướng trước ngày 30/7/2025."),
    ("en", "The Ministry of Health must publish the list of piers and report to the Government before July 30, 2025."),
    ("fr", "Le ministère de la Santé doit publier la liste et rendre compte au gouvernement avant le 30 juillet 2025."),
]


@pytest.mark.parametrize(("language", "text"), ONE)
def test_behind_a_mere_and_the_day_stands_and_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert days([item]) == ["2025-07-29"]
    assert "both works" in item["doubts"][0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thủ tướng yêu cầu Bộ Y tế rà soát các bến tàu và báo cáo kết quả trước ngày 30/7/2025."),
        ("en", "The Ministry of Health must review the piers and report the results before July 30, 2025."),
        (
            "fr",
            "Le ministère de la Santé doit voir les quais et rendre compte des résultats avant le 30 juillet 2025.",
        ),
        ("vi", "Để bảo vệ rừng, đồng thời phòng cháy, các tỉnh phải phát quang trước ngày 30/7/2025."),
    ],
)
def test_a_review_and_its_report_are_one_work(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert days([item]) == ["2025-07-29"]
    assert item["doubts"] == []

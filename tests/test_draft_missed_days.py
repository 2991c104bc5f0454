"""Days by which something should have been done and was not: no record is made of them, and no record has them."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-06-10")


ORDERS = {
    "vi": "Thủ tướng giao Bộ Y tế lập đề án.",
    "en": "The Prime Minister asked the Ministry of Health to draft a plan.",
    "fr": "Le Premier ministre a demandé au ministère de la Santé de rédiger un plan.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Bến tàu lẽ ra phải hoàn thành trước ngày 30/6/2025 nhưng chưa xong."),
        ("vi", "Đáng lẽ Bộ Xây dựng phải báo cáo trước ngày 15/7/2025, song chưa gửi."),
        ("vi", "Theo kế hoạch, cầu tàu phải xong trước ngày 30/8/2025 nhưng do mưa lũ đã chậm."),
        ("en", "The pier should have been done before June 30, 2025 but was not."),
        ("en", "The Ministry of Construction was to report by July 1, 2025 but has not."),
        ("en", "Two provinces ought to have handed in their lists by May 20, 2025."),
        ("fr", "Le quai devait être achevé avant le 30 juillet 2025, mais il ne l'est pas."),
        ("fr", "Deux provinces auraient dû remettre leur liste avant le 20 juin 2025."),
        ("fr", "Le ministère de la Construction devait rendre compte avant le 1er mai 2025, mais ne l'a pas fait."),
    ],
)
def test_what_should_have_been_done_is_no_record(records: Any, language: str, text: str) -> None:
    (item,) = records(language, f"{ORDERS[language]}\n{text}")
    assert (item["deadline"] or {}).get("last") is None
    assert item["doubts"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thủ tướng yêu cầu Bộ Y tế hoàn thành ngay đề án lẽ ra phải xong trước ngày 30/7/2025."),
        (
            "en",
            "The Prime Minister asked the Ministry of Health to finish what should have been ready by July 1.",
        ),
        (
            "fr",
            "Le gouvernement a demandé au ministère de la Santé de finir ce qui aurait dû être prêt le 1er juillet.",
        ),
    ],
)
def test_its_day_is_not_that_of_work_on_it(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert (item["deadline"] or {}).get("last") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Dự án phải hoàn thành trước ngày 30/9/2025 nhưng không được chạy theo tiến độ bằng mọi giá."),
        ("en", "Works must be finished before September 30, 2025, but not at the cost of quality."),
        ("en", "The pier should have been opened by May 1, 2025 but must now be finished before September 30, 2025."),
        ("fr", "Les travaux doivent être achevés avant le 30 septembre 2025, mais ne doivent pas nuire à la qualité."),
    ],
)
def test_what_must_still_be_done_is_one(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert item["deadline"]["last"] == "2025-09-29"

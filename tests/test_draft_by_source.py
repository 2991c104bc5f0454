"""Who only says what must be done, "according to the ministry", is not who must do it."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-06-10")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to the Ministry of Health, the piers must be repaired before July 30, 2025."),
        (
            "en",
            "According to Ms. Ha, chief of staff of the Ministry of Health, piers must be done before July 30, 2025.",
        ),
        ("fr", "D'après le ministère de la Santé, les travaux doivent être achevés avant le 30 juillet 2025."),
        ("fr", "Selon le ministère de la Construction, les quais doivent être réparés avant le 30 juillet 2025."),
        ("vi", "Theo Bộ Y tế, các bến tàu phải sửa xong trước ngày 30/7/2025."),
        ("vi", "Thủ tướng giao Bộ Y tế lập đề án.\nTheo Bộ Xây dựng, công trình phải hoàn thành trước ngày 30/7/2025."),
        ("vi", "Thủ tướng giao Bộ Y tế lập đề án.\nCũng theo Bộ Xây dựng, cầu phải xong trước ngày 30/7/2025."),
    ],
)
def test_who_says_it_does_not_lead(records: Any, language: str, text: str) -> None:
    item = records(language, text)[-1]
    assert item["lead"] == []
    assert item["doubts"]
    assert item["deadline"]["last"] == "2025-07-29"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to the Ministry of Construction, localities must repair the piers before July 30, 2025."),
        (
            "fr",
            "Selon le ministère de la Construction, les localités doivent voir les quais avant le 30 juillet 2025.",
        ),
        ("vi", "Theo Bộ Xây dựng, các địa phương phải sửa bến tàu trước ngày 30/7/2025."),
        ("vi", "Theo kế hoạch của Bộ Y tế, các địa phương phải báo cáo trước ngày 30/7/2025."),
    ],
)
def test_who_is_named_behind_it_leads(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert [body["id"] for body in item["lead"]] == ["localities"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Ministry of Health must draft a plan.\nAccording to the Ministry of Finance, 12 piers are old.",
        ),
        (
            "fr",
            "Le ministère de la Santé doit rédiger un plan.\nD'après le service des Eaux, 61.000 foyers boivent.",
        ),
        ("vi", "Thủ tướng giao Bộ Y tế lập đề án.\nTheo Bộ Xây dựng, 12 bến tàu sửa xong, 3 bến đang thi công."),
    ],
)
def test_what_is_only_told_is_no_record(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert [body["id"] for body in item["lead"]] == ["ministry-of-health"]


def test_a_map_is_no_reason(records: Any) -> None:
    (item,) = records("fr", "Le ministère de la Santé doit envoyer la carte avant le 30 juillet 2025.")
    assert item["doubts"] == []
    assert item["deadline"]["last"] == "2025-07-29"

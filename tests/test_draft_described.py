"""Days that may only say which things are meant, or what a plan said: they are asked about."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-09-15")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Bộ Y tế giải quyết dứt điểm 1.200 hồ sơ nộp trước ngày 30/10/2025."),
        ("vi", "Yêu cầu Bộ Công an xử lý các vụ việc phát hiện trước ngày 30/10/2025."),
        ("vi", "Giao Bộ Tài chính bố trí vốn cho dự án bến tàu hoàn thành năm 2027."),
        ("en", "The Ministry of Health must settle all 1,200 applications submitted before October 30, 2025."),
        ("en", "Localities must complete the payment for those retiring before October 30, 2025."),
        ("fr", "Le ministère de la Santé doit régler les 1.200 dossiers déposés avant le 30 octobre 2025."),
        ("en", "The Ministry of Health must hand over 70% of the land since it wants the quay to be finished by 2027."),
        ("vi", "Bộ Y tế phải bàn giao mặt bằng vì tỉnh muốn khánh thành bến tàu trước ngày 30/10/2026."),
        (
            "fr",
            "Le ministère de la Santé doit céder le terrain car il veut finir le quai avant le 30 octobre 2026.",
        ),
        ("en", "The Ministry of Health must give rice, to be completed before the National Day on October 30, 2025."),
        ("vi", "Yêu cầu Bộ Y tế trao quà xong trước lễ kỷ niệm vào ngày 30/10/2025."),
        ("fr", "Il y a un bac.\nSelon le plan, le quai doit être achevé le 30 octobre 2025."),
    ],
)
def test_a_day_of_the_things_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert (item["deadline"] or {}).get("last") is None
    assert any("govern this record" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Bộ Y tế phải hoàn thành hồ sơ và nộp trước ngày 30/10/2025."),
        ("en", "The applications must be submitted before October 30, 2025 by the Ministry of Health."),
        ("fr", "Les dossiers doivent être déposés avant le 30 octobre 2025 par le ministère de la Santé."),
    ],
)
def test_that_of_the_work_is_taken(records: Any, language: str, text: str) -> None:
    (item,) = records(language, f"Có phao.\n{text}")
    assert item["deadline"]["last"] == "2025-10-29"


def test_urgent_carrying_out_is_urgency(records: Any) -> None:
    for text in ("Bộ Y tế khẩn trương thực hiện.", "Giao Bộ Y tế khẩn trương thực hiện Nghị quyết về bến tàu."):
        (item,) = records("vi", f"Có phao.\n{text}")
        assert item["deadline"]["wording"] == "khẩn trương"

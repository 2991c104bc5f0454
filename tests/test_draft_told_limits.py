"""A limit to come beside words that may tell of the past: it dates the work or is asked about, never passed over."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-05-14")


VI = "Thủ tướng Chính phủ yêu cầu Bộ Tài chính {} trước ngày 15/8."
EN = "The Prime Minister asked the Ministry of Finance to {} before August 15."
FR = "Le Premier ministre a demandé au ministère des Finances de {} avant le 15 août."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", VI.format("chủ trì thẩm định dự án bến tàu")),
        ("vi", VI.format("hoàn thiện quy hoạch hải đăng, trình Thủ tướng ký ban hành")),
        ("vi", VI.format("cắt giảm 30% giấy phép đi biển")),
        ("vi", VI.format("lựa chọn nhà thầu, ký hợp đồng sửa phao")),
        ("vi", VI.format("giải ngân đạt 95% vốn của các bến tàu")),
        ("en", EN.format("reduce the number of piers by 20 percent")),
        ("fr", FR.format("réparer les quais selon le plan")),
    ],
)
def test_words_that_may_tell_of_the_past_do_not_before_a_limit(records: Any, language: str, text: str) -> None:
    assert [(item["deadline"] or {}).get("last") for item in records(language, text)] == ["2025-08-14"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", VI.format("rà soát các bến tàu đã được phê duyệt")),
        ("vi", VI.format("xử lý các hồ sơ bến tàu tồn đọng")),
        ("en", EN.format("have the lighthouses repaired")),
        ("en", EN.format("look into the faults that have been found")),
        ("en", EN.format("apply the new fares")),
        ("fr", FR.format("traiter les dossiers reçus")),
    ],
)
def test_a_limit_that_may_be_of_what_was_done_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert item["deadline"] is None or item["deadline"]["last"] is None
    (doubt,) = item["doubts"]
    assert "before = 2025-08-15" in doubt


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thủ tướng yêu cầu Bộ Tài chính rà soát các bến tàu đã được phê duyệt trước ngày 15/3."),
        ("en", "The Prime Minister asked the Ministry of Finance to review piers that were approved before March 15."),
    ],
)
def test_a_day_that_was_past_is_not_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert item["doubts"] == []


def test_a_headline_with_the_day_leaves_the_record_to_the_sentence_below_it(records: Any) -> None:
    found = records(
        "vi",
        "Trước 15/6/2025: Hà Nội hoàn thành kiểm tra các bến tàu\n\n"
        "Chủ tịch UBND thành phố Hà Nội vừa ký Công điện số 04/CĐ-UBND về kiểm tra bến tàu.\n\n"
        "Theo đó, UBND các quận, huyện, thị xã kiểm tra 100% bến tàu trên địa bàn, hoàn thành trước ngày 15/6/2025, "
        "báo cáo kết quả về UBND thành phố trước ngày 20/6/2025.\n\n"
        "Các chủ bến tàu được hỗ trợ theo quy định.",
    )
    assert [item["paragraph"] for item in found if item["deadline"]] == [3, 3]
    assert all("quan" in item["lead"][0]["id"] for item in found if item["deadline"])

"""Schedules: lines that begin with their day or days, and what a newspaper prints before its text. Invented."""

from __future__ import annotations

from typing import Any

import pytest
from test_draft_recall import last_of


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (["• Từ ngày 3/7 đến ngày 6/7/2031: Thí sinh nộp danh sách phao tiêu."], ["2031-07-06"]),
        (["• Từ ngày 5/7 đến 17h00 ngày 15/8/2031: Đăng ký bến đò, điều chỉnh danh sách."], ["2031-08-15"]),
        (["Từ ngày 5/7 đến 17 giờ ngày 15/8/2031: Nộp lệ phí bến đò."], ["2031-08-15"]),
        (["17 giờ ngày 30/8/2031: Các chủ bến hoàn thành danh sách phao tiêu."], ["2031-08-30"]),
        (["*Từ 22.2 - 27.2.2031: Các địa phương gửi danh sách bến đò."], ["2031-02-27"]),
        (
            ["Từ ngày 9/8/2031 đến 17 giờ ngày 12/8/2031:", "Kiểm tra phao tiêu trên hồ.", "Đếm bến đò trên sông."],
            ["2031-08-12", "2031-08-12"],
        ),
    ],
)
def test_a_line_that_begins_with_its_days_is_work_within_them(items: Any, lines: list[str], days: list[str]) -> None:
    text = "\n".join(["Các mốc thời gian của bến đò Lau như sau:", *lines])
    assert [last_of(item) for item in items("vi", text)] == days


def test_the_end_of_a_school_year_before_a_day_is_no_school_year_before(items: Any) -> None:
    (item,) = items("vi", "Khung kế hoạch của các trường:\n\nKết thúc năm học trước ngày 31/5/2031.")
    assert last_of(item) == "2031-05-30"


@pytest.mark.parametrize(
    ("language", "head", "sentence"),
    [
        ("en", "LAU CITY — ", "The ministries must count the ferries before March 5, 2031."),
        ("en", "Lau (VNA) – ", "The ministries must count the ferries before March 5, 2031."),
        ("fr", "Lau (VNA) - ", "Les ministères doivent compter les bacs avant le 5 mars 2031."),
        ("vi", "(BLO) - ", "Các bộ phải đếm xong bến đò trước ngày 5/3/2031."),
        ("vi", "BĐL - ", "Các bộ phải đếm xong bến đò trước ngày 5/3/2031."),
        ("vi", "BenDoNet - ", "Các bộ phải đếm xong bến đò trước ngày 5/3/2031."),
    ],
)
def test_a_record_begins_behind_the_name_of_the_place_or_of_the_paper(
    items: Any, language: str, head: str, sentence: str
) -> None:
    (item,) = items(language, head + sentence)
    assert (item["span"][0], last_of(item)) == (len(head), "2031-03-04")

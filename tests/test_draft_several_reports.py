"""A page that lists the beginnings of several reports: a day without its year may be of another year there."""

from __future__ import annotations

from typing import Any

FIRST = (
    "Bộ Xây dựng chỉ đạo các nhà thầu tích cực thi công, quyết tâm sơn xong toàn bộ các phao và sửa năm bến phà "
    "trước ngày 30 tháng 4 năm 2025."
)
SECOND = (
    "Để chào mừng ngày lễ lớn, Thủ tướng Chính phủ yêu cầu quyết tâm hoàn thành hai bến phà trọng điểm là bến Đông và "
    "bến Tây trước 30/4."
)
BROKEN_OFF = (
    "Các nhà thầu thi công bến phà đang tranh thủ thời tiết thuận lợi, huy động nhân lực, máy móc để đẩy nhanh tiến độ"
)


def test_the_year_of_a_later_report_is_asked_about(items: Any) -> None:
    asked = [each for each in items("vi", f"{FIRST}\n{SECOND}\n{BROKEN_OFF}", "2025-03-20") if "30/4" in str(each)]
    assert [item["deadline"]["last"] for item in asked] == [None]
    assert "before = 2025-04-30" in asked[0]["doubts"][0]


def test_that_of_a_whole_report_is_not(items: Any) -> None:
    found = items("vi", f"{FIRST}\n{SECOND}\n{BROKEN_OFF}.", "2025-03-20")
    assert "2025-04-29" in [(item["deadline"] or {}).get("last") for item in found]
    assert not any("which year" in doubt for item in found for doubt in item["doubts"])

"""Drafts: work that a text of orders states plainly, without an order beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack, drafted


@pytest.mark.parametrize(
    ("first", "stated"),
    [
        (
            "The Prime Minister visited the northern lighthouses on Monday.",
            "They will also review progress in repairing the lifts of all the towers on the coast.",
        ),
        (
            "Thủ tướng đã thăm các ngọn hải đăng phía bắc.",
            "Trước mắt, thí điểm xây dựng 5 bến đò kiểu mới trên sông Lô.",
        ),
        ("Le Premier ministre a visité les phares du nord.", "Examiner les plans des quais et proposer des solutions."),
    ],
)
def test_work_that_is_plainly_stated_has_a_record(kltrack: Kltrack, tmp_path: Path, first: str, stated: str) -> None:
    items = drafted(kltrack, tmp_path / "a.txt", f"{first}\n{stated}\n", "--issued", "2031-05-05")["items"]
    assert 2 in {item["paragraph"] for item in items}


@pytest.mark.parametrize(
    ("first", "told"),
    [
        (
            "The Prime Minister visited the northern lighthouses on Monday.",
            "The wells of the islands have been inspected and repaired.",
        ),
        (
            "The Prime Minister visited the northern lighthouses on Monday.",
            "If a lift breaks, review the lifts of all the other towers on the coast.",
        ),
        (
            "The Prime Minister visited the northern lighthouses on Monday.",
            "Strengthening the ties of the islands: review of the week at the old pier.",
        ),
        ("Thủ tướng đã thăm các ngọn hải đăng.", "Các bến đò trên sông Lô đã hoàn thành và bàn giao cho xã."),
        ("Thủ tướng đã thăm các ngọn hải đăng.", "Thực hiện ý kiến chỉ đạo của Chủ tịch tỉnh về các bến đò cũ."),
        ("Le Premier ministre a visité les phares.", "Les plans des quais ont été examinés et complétés en un an."),
    ],
)
def test_what_is_past_or_only_told_has_none(kltrack: Kltrack, tmp_path: Path, first: str, told: str) -> None:
    assert drafted(kltrack, tmp_path / "a.txt", f"{first}\n{told}\n", "--issued", "2031-05-05")["items"] == []

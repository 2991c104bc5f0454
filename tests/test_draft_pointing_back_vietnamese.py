"""Drafts: bodies that a Vietnamese text means by `nêu trên`, and those of whom it says first that an order is theirs.

Texts are invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack
from test_draft import roles
from test_draft_pointing_back import chair, items_of


def leads(kltrack: Kltrack, folder: Path, text: str, *more: str) -> list[list[str]]:
    return [roles(item)[0] for item in items_of(kltrack, folder, text, *more)]


CHAIRS = [chair(f"{place}-provincial") for place in ("gia-lai", "lam-dong", "ca-mau")]


@pytest.mark.parametrize("above", ["nêu trên", "nói trên", "có tên nêu trên", "trên đây"])
def test_the_chairs_above_are_those_to_whom_the_telegram_goes(kltrack: Kltrack, tmp_path: Path, above: str) -> None:
    text = (
        "THỦ TƯỚNG CHÍNH PHỦ điện:\n"
        "- Chủ tịch Ủy ban nhân dân các tỉnh: Gia Lai, Lâm Đồng, Cà Mau;\n"
        "- Bộ trưởng các Bộ: Y tế, Tư pháp.\n"
        "Đêm qua đèn biển ở Quảng Trị, Vĩnh Long tắt. Thủ tướng Chính phủ yêu cầu:\n"
        f"1. Chủ tịch Ủy ban nhân dân các tỉnh {above}:\n"
        "a) Rà soát chuông bến đò trước ngày 15 tháng 6 năm 2031.\n"
        "b) Tổ chức sửa chữa đèn biển.\n"
    )
    assert leads(kltrack, tmp_path, text) == [CHAIRS, CHAIRS]


def test_the_ministries_and_localities_above_are_those_asked_in_the_items_before(
    kltrack: Kltrack, tmp_path: Path
) -> None:
    text = (
        "Thông báo kết luận của Phó Thủ tướng về bến đò như sau:\n"
        "Tham dự có lãnh đạo Bộ Quốc phòng và tỉnh Vĩnh Long.\n"
        "1. UBND các tỉnh: Gia Lai, Cà Mau rà soát chuông bến đò.\n"
        "2. Bộ Y tế ban hành quy định về đèn biển.\n"
        "3. Bộ Tư pháp thẩm định quy định.\n"
        "4. Các Bộ, địa phương nêu trên báo cáo Bộ Xây dựng trước ngày 15/6/2031.\n"
    )
    assert leads(kltrack, tmp_path, text)[-1] == [
        "gia-lai-provincial-peoples-committee",
        "ca-mau-provincial-peoples-committee",
        "ministry-of-health",
        "ministry-of-justice",
    ]


def test_party_committees_are_listed_by_their_places_and_pointed_back_to(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "1. Yêu cầu các tỉnh ủy, thành ủy: Hà Nội, Gia Lai, Cà Mau chọn bến đò thí điểm trước ngày 15/6/2031. "
        "Các tỉnh ủy, thành ủy nêu trên chịu trách nhiệm bảo đảm an toàn bến đò.\n"
    )
    committees = [
        "hanoi-municipal-party-committee",
        "gia-lai-provincial-party-committee",
        "ca-mau-provincial-party-committee",
    ]
    assert leads(kltrack, tmp_path, text) == [committees, committees]


@pytest.mark.parametrize(
    "text",
    [
        "Đèn tắt ở Gia Lai, Cà Mau.\nChuông hỏng ở Vĩnh Long, Huế.\n"
        "Thủ tướng yêu cầu UBND các tỉnh nêu trên sửa đèn trước ngày 15/6/2031.",
        "Bộ Y tế khen bến đò.\nThủ tướng yêu cầu các bộ, địa phương nêu trên sửa đèn trước ngày 15/6/2031.",
    ],
)
def test_who_is_meant_is_asked_where_it_is_not_sure(kltrack: Kltrack, tmp_path: Path, text: str) -> None:
    (item,) = items_of(kltrack, tmp_path, text)
    assert not any(lead.startswith(("gia-lai", "vinh-long", "ministry")) for lead in roles(item)[0])
    assert any("nêu trên" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Riêng Bộ Tư pháp, Phó Thủ tướng lưu ý phải góp ý về quy định bến đò.", "ministry-of-justice"),
        ("Với các địa phương, ông yêu cầu rà soát chuông bến đò trước ngày 15/6/2031.", "localities"),
        ("Còn đối với Bộ Y tế, Thủ tướng đề nghị rà soát đèn biển.", "ministry-of-health"),
    ],
)
def test_those_named_before_the_speaker_are_asked(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: str) -> None:
    assert leads(kltrack, tmp_path, sentence) == [[lead]]

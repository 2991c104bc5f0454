"""Whose work it is in lists of what somebody directs, below items that ask others, and of boards. Invented."""

from __future__ import annotations

from typing import Any

import pytest

CHAIRS = "chairs-of-provincial-peoples-committees"
COMMUNES = "commune-level-peoples-committees"


def _ids(bodies: Any) -> list[str]:
    return [body["id"] for body in bodies]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Bộ Y tế đề nghị Chủ tịch Ủy ban nhân dân các tỉnh, thành phố chỉ đạo một số nội dung sau:\n"
            "1. Giao Ủy ban nhân dân cấp xã tổ chức diệt lăng quăng hằng tuần.\n"
            "2. Bố trí kinh phí phòng, chống dịch.",
        ),
        (
            "en",
            "The Prime Minister requests chairs of provincial People's Committees to direct the following:\n"
            "1. Assign commune-level People's Committees to clear ponds every week.\n"
            "2. Allocate funds for prevention.",
        ),
        (
            "fr",
            "Le Premier ministre demande aux présidents des comités populaires provinciaux de diriger ce qui suit :\n"
            "1. Charger les comités populaires communaux d'assécher les mares.\n"
            "2. Affecter des fonds à la prévention.",
        ),
    ],
)
def test_whom_those_who_direct_are_to_ask_implements_and_leads_nothing_below(
    items: Any, language: str, text: str
) -> None:
    found = items(language, text)
    assert [_ids(item["lead"]) for item in found] == [[CHAIRS], [CHAIRS]]
    assert [_ids(item["implementing"]) for item in found] == [[COMMUNES], []]


def test_a_body_that_begins_an_item_of_what_is_to_be_directed_implements_it(items: Any) -> None:
    text = (
        "Thủ tướng Chính phủ yêu cầu Ủy ban nhân dân các tỉnh, thành phố chỉ đạo:\n"
        "1. Công an xã kiểm tra bến phà.\n2. Ủy ban nhân dân cấp xã phải công khai danh sách bến phà."
    )
    assert _ids(items("vi", text)[1]["implementing"]) == [COMMUNES]


def test_tasks_that_were_given_direct_nobody(items: Any) -> None:
    text = (
        "Bộ Tài chính đề nghị các bộ, địa phương trong phạm vi chức năng, nhiệm vụ được giao:\n"
        "1. Bộ Công Thương kiểm tra giá xăng dầu.\n2. Bộ Xây dựng, Bộ Y tế kiểm tra việc kê khai giá.\n"
        "3. Tổ chức bán hàng lưu động."
    )
    assert [_ids(item["lead"]) for item in items("vi", text)] == [
        ["ministry-of-industry-and-trade"],
        ["ministry-of-construction", "ministry-of-health"],
        ["ministries-and-ministerial-level-agencies", "localities"],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Thủ tướng Chính phủ yêu cầu Chủ tịch Ủy ban nhân dân các tỉnh, thành phố:\n"
            "1. Giao Bộ Y tế ban hành hướng dẫn diệt lăng quăng.\n2. Bố trí kinh phí phòng, chống dịch.",
        ),
        (
            "en",
            "The Prime Minister requests chairs of provincial People's Committees:\n"
            "1. The Ministry of Health is requested to issue guidance on ponds.\n2. Allocate funds for prevention.",
        ),
    ],
)
def test_an_item_that_asks_somebody_else_leaves_the_next_ones_to_those_above_the_list(
    items: Any, language: str, text: str
) -> None:
    assert [_ids(item["lead"]) for item in items(language, text)] == [["ministry-of-health"], [CHAIRS]]


def test_whoever_is_addressed_by_an_office_alone_is_asked_about(items: Any) -> None:
    text = (
        "Kính gửi: Đồng chí Chủ tịch Ủy ban nhân dân các tỉnh, thành phố\n"
        "Bộ Y tế trân trọng đề nghị đồng chí Chủ tịch quan tâm chỉ đạo một số nội dung sau:\n"
        "1. Giao Ủy ban nhân dân cấp xã tổ chức diệt lăng quăng.\n2. Bố trí kinh phí phòng, chống dịch."
    )
    found = items("vi", text)
    assert all(COMMUNES not in _ids(item["lead"]) for item in found)
    assert any("Chủ tịch" in doubt for doubt in found[0]["doubts"])


def test_a_heading_asks_whom_its_last_order_asks(items: Any) -> None:
    text = (
        "Thực hiện Công điện số 900/CĐ-TTg của Thủ tướng Chính phủ yêu cầu các địa phương khống chế dịch, "
        "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n"
        "1. Chủ tịch Ủy ban nhân dân các xã, phường tổ chức tiêu hủy lợn bệnh.\n"
        "2. Công an tỉnh kiểm tra việc vận chuyển lợn."
    )
    assert all("localities" not in _ids(item["lead"]) for item in items("vi", text))


@pytest.mark.parametrize(
    ("name", "committee"),
    [
        ("Ban Thường vụ Tỉnh ủy Khánh Hòa", "khanh-hoa-provincial-party-committee"),
        ("Ban Thường vụ Thành ủy Hải Phòng", "hai-phong-municipal-party-committee"),
        ("Ban Thường vụ các tỉnh ủy, thành ủy", "standing-committees-of-provincial-party-committees"),
    ],
)
def test_the_standing_board_of_a_province_is_its_party_committee(items: Any, name: str, committee: str) -> None:
    (item,) = items("vi", f"Ủy ban Kiểm tra Trung ương yêu cầu {name} thu hồi kinh phí chi sai.")
    assert _ids(item["lead"]) == [committee]


def test_a_committee_without_its_place_is_no_province_that_is_named_elsewhere_where_its_paragraph_has_one(
    items: Any,
) -> None:
    text = (
        "Lâm Dông - Le comité populaire provincial a été prié de mettre fin aux extractions.\n"
        "Santé - Le ministère de la Santé est prié d'aider Cao Bang à ouvrir une unité de dialyse."
    )
    (first, *_) = items("fr", text)
    assert "cao-bang-provincial-peoples-committee" not in _ids(first["lead"])

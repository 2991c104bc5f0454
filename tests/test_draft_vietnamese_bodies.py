"""Drafts: whom a Vietnamese text asks, where it names bodies of provinces or several in one sentence.

Texts are invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack
from test_draft import roles
from test_draft_pointing_back import items_of

from kltrack.text import slug

HEALTH, JUSTICE = "ministry-of-health", "ministry-of-justice"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn tuyên truyền về bến đò.", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
        ("Giao Ủy ban Kiểm tra Thành ủy kiểm tra bến đò.", "Ủy ban Kiểm tra Thành ủy"),
        ("Đảng ủy Quân sự tỉnh xây dựng phương án cứu hộ bến đò.", "Đảng ủy Quân sự tỉnh"),
        ("Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo việc sửa đèn biển.", "Đảng ủy Ủy ban nhân dân tỉnh"),
        (
            "Mặt trận Tổ quốc và các đoàn thể thành phố tổ chức giám sát việc sửa bến đò.",
            "Mặt trận Tổ quốc và các đoàn thể thành phố",
        ),
    ],
)
def test_a_body_of_a_province_is_none_of_the_directory(
    kltrack: Kltrack, tmp_path: Path, sentence: str, name: str
) -> None:
    text = f"Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng thực hiện các nhiệm vụ sau:\n1. {sentence}\n"
    (item,) = items_of(kltrack, tmp_path, text)
    asked = any(f'who is "{name}"' in doubt for doubt in item["doubts"])
    assert roles(item)[0] == ([] if asked else [slug(name)])


def test_party_committees_of_communes_are_their_group(kltrack: Kltrack, tmp_path: Path) -> None:
    (item,) = items_of(kltrack, tmp_path, "1. Các đảng ủy xã, phường rà soát bến đò trước ngày 15/6/2031.")
    assert roles(item)[0] == ["commune-level-party-committees"]


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Thanh tra Chính phủ kiến nghị Bộ Y tế kiểm điểm trách nhiệm về đèn biển.", [HEALTH]),
        (
            "Kiểm toán Nhà nước đã kiến nghị UBND tỉnh Gia Lai thu hồi 3 bến đò.",
            ["gia-lai-provincial-peoples-committee"],
        ),
    ],
)
def test_who_is_inspected_does_what_inspectors_recommend(
    kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str]
) -> None:
    (item,) = items_of(kltrack, tmp_path, sentence)
    assert roles(item)[0] == lead


def test_a_petition_of_a_province_asks_no_ministry(kltrack: Kltrack, tmp_path: Path) -> None:
    items = items_of(kltrack, tmp_path, "UBND tỉnh Gia Lai kiến nghị Bộ Y tế xem xét, hỗ trợ kinh phí sửa đèn biển.")
    assert not any(HEALTH in roles(item)[0] for item in items)


def test_the_next_body_works_behind_a_comma(kltrack: Kltrack, tmp_path: Path) -> None:
    sentence = "Thủ tướng yêu cầu Bộ Y tế sớm sửa chữa đèn biển ở các bến đò, Bộ Tư pháp thẩm định quy định về chuông."
    assert [roles(item)[0] for item in items_of(kltrack, tmp_path, sentence)] == [[HEALTH], [JUSTICE]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thủ tướng yêu cầu Bộ Y tế phối hợp với Bộ Quốc phòng, Bộ Tư pháp rà soát đèn biển.",
        "Thủ tướng yêu cầu Bộ Y tế rà soát các bến đò, gửi Bộ Quốc phòng, Bộ Tư pháp tổng hợp chung.",
    ],
)
def test_partners_and_receivers_in_a_list_are_not_asked(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    assert all(JUSTICE not in roles(item)[0] for item in items_of(kltrack, tmp_path, sentence))


def test_following_up_is_work_and_no_button_of_a_page(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "1. Bộ Y tế rà soát đèn biển.\n2. Văn phòng Chính phủ:\nTheo dõi, đôn đốc việc thực hiện; tổng hợp báo cáo.\n"
    )
    assert [roles(item)[0] for item in items_of(kltrack, tmp_path, text)][1:] == [["government-office"]] * 2


def test_an_item_of_news_does_not_ask_those_of_the_item_above(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "• Thủ tướng yêu cầu Bộ Y tế rà soát đèn biển.\n"
        "• Ngân hàng Nhà nước: các tổ chức tín dụng phải công khai lãi suất.\n"
    )
    assert all(HEALTH not in roles(item)[0] for item in items_of(kltrack, tmp_path, text)[1:])


def test_credit_institutions_are_somebody_who_organise_nothing(kltrack: Kltrack, tmp_path: Path) -> None:
    (item,) = items_of(kltrack, tmp_path, "Các tổ chức tín dụng phải công khai lãi suất trước ngày 15/6/2031.")
    assert any('who is "tổ chức tín dụng"' in doubt for doubt in item["doubts"])


def test_a_ministry_that_directs_its_own_gives_no_orders_of_the_text(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "Phó Thủ tướng yêu cầu Bộ Tư pháp rà soát quy định về bến đò.\n"
        "Bộ Công an chỉ đạo Công an các địa phương bảo đảm trật tự ở các bến đò.\n"
    )
    assert [roles(item)[0] for item in items_of(kltrack, tmp_path, text)] == [
        [JUSTICE],
        ["ministry-of-public-security"],
    ]


def test_a_party_committee_of_one_commune_is_not_all_of_them(kltrack: Kltrack, tmp_path: Path) -> None:
    (item,) = items_of(kltrack, tmp_path, "Bí thư Tỉnh ủy đề nghị Đảng ủy xã Bến Đò sửa đèn trước ngày 15/6/2031.")
    assert "commune-level-party-committees" not in roles(item)[0]


def test_lines_wrapped_below_a_longer_headline_are_joined(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "Bến đò cả nước được kiểm tra toàn diện, bắt đầu từ đèn biển và chuông\n\n"
        "Sáng nay, Thủ tướng yêu cầu Bộ Y tế rà soát đèn\n"
        "biển ở các bến đò lớn của cả nước, báo cáo kết quả\n"
        "trước ngày 15 tháng 6 năm 2031.\n\n"
        "Thủ tướng cũng giao Bộ Tư pháp sớm thẩm định quy\n"
        "định về chuông, trình Chính phủ trước ngày 30\n"
        "tháng 6 năm 2031 để ban hành.\n\n"
    )
    items = items_of(kltrack, tmp_path, text)
    assert [roles(item)[0] for item in items][-2:] == [[HEALTH], [JUSTICE]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thủ tướng giao Bộ Y tế chủ trì, cùng Bộ Tư pháp đề xuất quy định về chuông.", [([HEALTH], [], [JUSTICE])]),
        (
            "Thủ tướng giao Bộ Y tế tổng kết việc sửa đèn biển; cùng Bộ Tư pháp rà soát quy định về chuông.",
            [([HEALTH], [], []), ([HEALTH], [], [JUSTICE])],
        ),
    ],
)
def test_whoever_works_together_with_those_asked_is_a_partner(
    kltrack: Kltrack, tmp_path: Path, sentence: str, expected: list[tuple[list[str], list[str], list[str]]]
) -> None:
    assert [roles(item) for item in items_of(kltrack, tmp_path, sentence)] == expected


def test_a_resolution_of_the_standing_committee_asks_the_government(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "Ủy ban Thường vụ Quốc hội vừa ban hành Nghị quyết số 873/NQ-UBTVQH16 về bến đò, giao các nhiệm vụ sau.\n"
        "1. Chính phủ: ban hành nghị định về đèn biển trước ngày 15/6/2031.\n"
    )
    assert roles(items_of(kltrack, tmp_path, text)[-1])[0] == ["government"]


def test_how_far_somebody_has_come_is_no_task(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "Giao Bộ Y tế rà soát các bến đò trước ngày 20/6/2031.\n"
        "Báo cáo tại cuộc họp cho thấy: đến hết quý I-2031, Hà Nội mới hoàn thành cải tạo 24 bến đò.\n"
        "Đến nay, Lâm Đồng đang triển khai 31 bến đò.\n"
    )
    items = items_of(kltrack, tmp_path, text)
    assert [(item["paragraph"], item["deadline"]["last"]) for item in items] == [(1, "2031-06-19")]

"""A limit at the head of a sentence, addressees outside the directory beside known ones, and relevant ministries."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-10-08")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Thủ tướng Chính phủ yêu cầu Bộ Xây dựng thực hiện hai nhiệm vụ:\n\n"
            "Thứ nhất, trước ngày 25/10/2025, báo cáo kết quả sửa hải đăng, ước thực hiện đến hết năm 2025.",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Construction to report by October 24, 2025 "
            "on the repair of lighthouses, with estimates for the whole of 2025.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Construction de soumettre avant le 25 octobre 2025 "
            "l'état des phares, avec des prévisions pour l'année 2025.",
        ),
    ],
)
def test_what_is_only_reckoned_up_to_a_time_does_not_beat_the_limit_of_the_work(
    records: Any, language: str, text: str
) -> None:
    assert [item["deadline"]["last"] for item in records(language, text)] == ["2025-10-24"]


def test_a_limit_behind_who_is_asked_is_not_cut_from_its_work_and_is_asked_about_beside_another(records: Any) -> None:
    (item,) = records(
        "vi",
        "Thủ tướng Chính phủ yêu cầu Bộ Xây dựng trước ngày 25/10/2025, báo cáo các ngọn hải đăng cần sửa "
        "đến hết năm 2025.",
    )
    assert item["deadline"] is None or item["deadline"]["last"] is None
    assert any("trước ngày 25/10/2025" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        (
            "vi",
            "Thủ tướng yêu cầu Ủy ban nhân dân các tỉnh, thành phố, các tập đoàn, tổng công ty rà soát bến tàu.",
            "tập đoàn; tổng công ty",
        ),
        (
            "en",
            "The Prime Minister asked provincial People's Committees, contractors and companies to review the piers.",
            "contractors; companies",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Construction et aux entreprises de vérifier les phares.",
            "entreprises",
        ),
    ],
)
def test_enterprises_and_the_like_beside_known_addressees_are_asked_about(
    records: Any, language: str, text: str, asked: str
) -> None:
    (item,) = records(language, text)
    assert any(f'who is "{asked}"' in doubt for doubt in item["doubts"])


def test_vague_others_beside_known_addressees_are_not_asked_about(records: Any) -> None:
    (item,) = records("en", "The Prime Minister asked the Ministry of Health and local authorities to count piers.")
    assert not item["doubts"]


@pytest.mark.parametrize("named", ["các Bộ, cơ quan có liên quan", "các bộ, cơ quan, đơn vị liên quan"])
def test_relevant_ministries_before_relevant_agencies_are_the_group_and_no_question(records: Any, named: str) -> None:
    (item,) = records("vi", f"Thủ tướng giao Bộ Xây dựng chủ trì, phối hợp với {named} đếm các ngọn hải đăng.")
    assert not item["doubts"]
    assert "ministries-and-branches" in [body["id"] for body in item["coordinating"]]


def test_an_order_behind_a_signed_document_with_its_day_is_read(records: Any) -> None:
    (item,) = records(
        "vi",
        "Thủ tướng vừa ký Công điện số 77/CĐ-TTg ngày 6/10/2025 chỉ đạo các bộ, ngành, địa phương tập trung "
        "sửa đèn biển.",
    )
    assert [body["id"] for body in item["lead"]] == ["ministries-and-branches", "localities"]


def test_bodies_that_go_on_with_work_are_told_to(records: Any) -> None:
    items = records(
        "vi",
        "Văn phòng Chính phủ thông báo kết luận về các bến tàu.\n\n"
        "Các bộ, ngành, địa phương tiếp tục đăng ký bổ sung bến tàu; rà soát kỹ thủ tục và gửi về Bộ Xây dựng "
        "trước ngày 10/12/2025.",
    )
    assert [item["deadline"]["last"] if item["deadline"] else None for item in items] == [None, "2025-12-09"]


def test_ministries_behind_a_colon_who_act_on_their_functions_are_told_to(records: Any) -> None:
    items = records(
        "vi",
        "Các Bộ: Y tế, Công Thương theo chức năng và nhiệm vụ được giao khẩn trương kiểm tra đèn biển; "
        "báo cáo Thủ tướng Chính phủ.",
    )
    assert [[body["id"] for body in item["lead"]] for item in items] == [
        ["ministry-of-health", "ministry-of-industry-and-trade"]
    ] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to count the piers.\n\nHe visited Hanoi.\n\n"
            "The lists must be sent to the Ministry of Finance before December 6, 2025\n\nHanoi has nine piers.",
        ),
        (
            "vi",
            "Thủ tướng giao Bộ Y tế đếm các bến tàu.\n\nThủ tướng đã đến Hà Nội.\n\n"
            "Danh sách phải được gửi về Bộ Tài chính trước ngày 6/12/2025\n\nHà Nội có chín bến tàu.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Santé de compter les quais.\n\nIl a visité Hanoï.\n\n"
            "Les listes doivent être envoyées au ministère des Finances avant le 6 décembre 2025\n\nHanoï a 9 quais.",
        ),
    ],
)
def test_a_line_without_a_full_stop_that_says_what_must_be_done_by_a_day_is_no_heading(
    records: Any, language: str, text: str
) -> None:
    assert "2025-12-05" in [item["deadline"]["last"] for item in records(language, text) if item["deadline"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Prime Minister asked the Ministry of Health to finish the list before the ferry fair in November."),
        ("vi", "Thủ tướng yêu cầu Bộ Y tế hoàn thành danh sách trước lễ hội bến tàu trong tháng 11."),
        ("fr", "Le Premier ministre a demandé au ministère de la Santé d'achever la liste avant la foire en novembre."),
    ],
)
def test_the_month_of_an_event_that_work_comes_before_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert item["deadline"] is None or item["deadline"]["last"] is None
    assert item["doubts"]

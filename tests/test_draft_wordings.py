"""Orders in the many wordings that reports have for them, and what stands around them. The texts are invented."""

from __future__ import annotations

from typing import Any

import pytest
from test_draft import roles


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Prime Minister wanted the Ministry of Finance to repair the old ferries."),
        ("en", "The directive also prohibits the use of old ferries."),
        ("en", "The city's mayor called for stronger care for the old ferries."),
        ("vi", "Song song đó, Thủ tướng yêu cầu Bộ Tài chính sửa bến đò."),
        ("vi", '"Bến đò đã cũ", Phó Thủ tướng Lê Văn An nói và đề nghị các bến sửa chữa phao tiêu.'),
        ("vi", "Nhắc lại chuyện cũ, Thủ tướng Lê Văn An cho rằng bến đò đã cũ và yêu cầu Bộ Tài chính sửa chữa."),
        ("vi", "UBND tỉnh Nghệ An cho biết đã chỉ đạo các xã sửa chữa bến đò."),
    ],
)
def test_an_order_in_other_words_is_one(items: Any, language: str, sentence: str) -> None:
    old = {"en": "The ferries are old.", "vi": "Bến đò Lau đã cũ."}[language]
    assert len(items(language, f"{old}\n{sentence}")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Bộ Tài chính sớm hoàn thành việc đếm bến đò.",
        "Tỉnh Nghệ An đẩy nhanh việc sửa chữa bến đò.",
        "Các địa phương ưu tiên kinh phí sửa chữa bến đò.",
    ],
)
def test_a_body_that_is_to_hurry_is_told_to(items: Any, sentence: str) -> None:
    assert len(items("vi", f"Bến đò Lau đã cũ.\n{sentence}")) == 1


def test_a_body_that_hurried_is_told_nothing(items: Any) -> None:
    assert not items("vi", "Bến đò Lau đã cũ.\nTỉnh Nghệ An đẩy nhanh và đã xong việc sửa chữa bến đò.")


def test_a_local_body_with_a_name_works_under_the_order_before_it(items: Any) -> None:
    found = items("vi", "Thủ tướng yêu cầu các tỉnh sửa bến đò.\nCục Bến đò II giám sát các bến trên sông Lau.")
    assert [item["kind"] for item in found] == ["request", "request"]


def test_a_day_behind_a_colon_is_that_of_the_order_before_it(items: Any) -> None:
    text = (
        "Thủ tướng giao Bộ Tài chính đếm bến đò. Đồng thời, khẩn trương trình dự thảo: Hoàn thành trước ngày 5/3/2031."
    )
    assert [item["deadline"]["last"] for item in items("vi", text)] == [None, "2031-03-04"]


def test_who_answers_for_delays_is_told_to_work(items: Any) -> None:
    text = "Thủ tướng yêu cầu các bộ sửa bến đò. Bộ trưởng các bộ có trách nhiệm chỉ đạo việc này nếu để chậm."
    assert len(items("vi", text)) == 2


def test_praise_of_bodies_that_a_colon_lists_is_a_record(items: Any) -> None:
    (item,) = items(
        "vi", "Bến đò Lau đã cũ.\nThủ tướng biểu dương Bộ Công an, các tỉnh: Lào Cai, Nghệ An đã sửa bến đò."
    )
    assert item["kind"] == "commendation"


def test_what_they_must_do_goes_on_asking_in_the_next_paragraph(items: Any) -> None:
    text = "The ferries are old.\nMinistries must count the ferries.\nThey should also repair the piers."
    assert [roles(item)[0] for item in items("en", text)] == [["ministries-and-ministerial-level-agencies"]] * 2


def test_it_is_necessary_behind_an_opener_asks(items: Any) -> None:
    assert len(items("en", "The ferries are old.\nIn which it is necessary to repair the old piers.")) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Prime Minister asked the Ministry of Finance to instruct press agencies to count the ferries."),
        ("en", "The Prime Minister asked the Ministry of Finance and central agencies to count the ferries."),
        ("en", "The Prime Minister asked the Ministry of Finance and inspection agencies to count the ferries."),
        ("fr", "Le Premier ministre a demandé au ministère des Finances et aux agences centrales de compter les bacs."),
    ],
)
def test_agencies_of_one_sort_are_not_the_group_of_all(items: Any, language: str, sentence: str) -> None:
    (item,) = items(language, sentence)
    assert "agencies-and-units" not in str(roles(item))

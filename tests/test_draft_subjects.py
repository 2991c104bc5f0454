"""Who acts where nobody gives an order, and sentences that only say by when. The texts are invented."""

from __future__ import annotations

from typing import Any

import pytest
from test_draft import roles
from test_draft_recall import last_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Các cấp học trên địa bàn kết thúc năm học trước ngày 5/3/2031.",
        "Các đơn vị nêu trên gửi báo cáo bến đò về Cục Đường thủy trước ngày 5/3/2031.",
        "Theo kế hoạch, trước ngày 5/3/2031, nhà quản lý bến sẽ thông báo danh sách phao tiêu.",
        "Trước ngày 5/3/2031, sẽ hoàn thành việc đếm bến đò.",
        "Thời gian xét công nhận bến đò mới trước ngày 5/3/2031.",
        "Việc xét công nhận bến đò mới trước ngày 5/3/2031.",
    ],
)
def test_what_is_done_by_a_day_is_a_directive_whoever_does_it(items: Any, sentence: str) -> None:
    (item,) = items("vi", f"Bến đò Lau đã cũ.\n{sentence}")
    assert last_of(item) == "2031-03-04"


@pytest.mark.parametrize(
    "sentence",
    [
        "Các bến đò đã đóng cửa trước ngày 5/3/2031.",
        "Nếu các hộ chuyển đến trước ngày 5/3/2031 thì nhận hỗ trợ.",
        "Thủ đô Hà Nội dự kiến giảm một nửa số bến đò.",
    ],
)
def test_what_was_done_or_is_foreseen_is_none(items: Any, sentence: str) -> None:
    assert items("vi", f"Bến đò Lau đã cũ.\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Xây dựng phối hợp với UBND cấp huyện kiểm tra các bến đò.",
        "Giám đốc Công an TP.Hà Nội chủ trì, phối hợp với các xã kiểm tra bến đò.",
        "BQL các dự án phát triển bến đò khẩn trương hoàn chỉnh hồ sơ.",
        "- UBND tỉnh vừa yêu cầu các sở, ban, ngành kiểm tra các bến đò.",
    ],
)
def test_a_local_body_that_sets_to_work_in_the_present_is_told_to(items: Any, sentence: str) -> None:
    assert len(items("vi", f"Bến đò Lau đã cũ.\n{sentence}")) == 1


def test_a_headline_with_the_same_words_is_none(items: Any) -> None:
    assert items("vi", "Bến đò Lau đã cũ.\nQuảng Nam tăng cường kiểm tra bến đò") == []


def test_a_semicolon_parts_the_bodies_of_a_list_and_no_orders(items: Any) -> None:
    (item,) = items("vi", "Thủ tướng giao Bộ Xây dựng; Công an tỉnh; UBND huyện Lau khẩn trương kiểm tra bến đò.")
    assert roles(item)[0][0] == "ministry-of-construction"


def test_a_day_alone_above_paragraphs_holds_for_whoever_begins_them(items: Any) -> None:
    text = "Kế hoạch về bến đò như sau:\nTrước ngày 5/3/2031:\nCác Tỉnh ủy, Thành ủy lãnh đạo xây dựng đề án bến đò.\n"
    assert [last_of(item) for item in items("vi", f"{text}Đồng thời phối hợp với các bộ kiểm tra phao tiêu.")] == [
        "2031-03-04",
        "2031-03-04",
    ]


@pytest.mark.parametrize(
    ("language", "text", "lead"),
    [
        (
            "en",
            "Heads of agencies and units advise the city on piers. The completion deadline is March 5, 2031.",
            ["agencies-and-units"],
        ),
        ("vi", "Các bộ đề xuất phương án bến đò. Thời gian hoàn thành trước ngày 6/3/2031.", None),
    ],
)
def test_a_sentence_that_only_says_by_when_dates_the_one_before(
    items: Any, language: str, text: str, lead: list[str] | None
) -> None:
    (item,) = items(language, f"Lau.\n{text}")
    assert (last_of(item), lead in (None, roles(item)[0])) == ("2031-03-05", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Accordingly, districts and towns continue to focus on repairing the piers before March 5, 2031.",
        "The Party Committee of the Lake Council actively reviews the piers (completed before March 5, 2031).",
        "Reviewing and arranging the old piers of the lake (completed before March 5, 2031).",
    ],
)
def test_english_work_with_a_day_is_a_directive(items: Any, sentence: str) -> None:
    (item,) = items("en", f"Lake Lau has old piers.\n{sentence}")
    assert last_of(item) == "2031-03-04"


@pytest.mark.parametrize(
    "text",
    [
        "For the Ministry of Finance, complete the decree on piers and submit it to the Government.",
        "Accordingly, for the Ministry of Finance: Review the rules of the piers.",
    ],
)
def test_for_a_body_and_an_imperative_address_it(items: Any, text: str) -> None:
    (item,) = items("en", f"Lake Lau has old piers.\n{text}")
    assert roles(item)[0] == ["ministry-of-finance"]


def test_after_and_others_are_told_to_do_other_work(items: Any) -> None:
    text = "The Prime Minister urged better tests of piers and told localities to take responsibility for beacons."
    assert [roles(item)[0] for item in items("en", text)][-1] == ["localities"]


def test_a_french_future_behind_a_comma_is_another_body_s_work(items: Any) -> None:
    text = (
        "Le gouvernement a demandé aux ministères d'agir.\nLe ministère de la Construction examinera les quais, "
        "le ministère de la Santé mettra en place des balises."
    )
    assert [roles(item)[0] for item in items("fr", text)][-2:] == [["ministry-of-construction"], ["ministry-of-health"]]


@pytest.mark.parametrize(
    ("language", "first", "second", "asked"),
    [
        (
            "en",
            "The Prime Minister requested the Ministry of Finance to publish the list of ferries.",
            "The Prime Minister requested the bridge to be repaired before May 1, 2031.",
            [],
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính công bố danh sách phà.",
            "Thủ tướng yêu cầu hoàn thành việc sửa cầu trước ngày 1/5/2031.",
            [],
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances de publier la liste des bacs.",
            "Le Premier ministre a exigé d'achever la réparation du pont avant le 1er mai 2031.",
            [],
        ),
        (
            "en",
            "The Prime Minister requested the Ministry of Finance to publish the list of ferries.",
            "The Prime Minister also requested to repair the bridge before May 1, 2031.",
            ["ministry-of-finance"],
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính công bố danh sách phà.",
            "Thủ tướng cũng yêu cầu hoàn thành việc sửa cầu trước ngày 1/5/2031.",
            ["ministry-of-finance"],
        ),
        (
            "en",
            "The Ministry of Finance must publish the list of ferries.",
            "Livestock households need to report their losses before May 1, 2031.",
            [],
        ),
        (
            "fr",
            "Le ministère des Finances doit publier la liste des bacs.",
            "Les éleveurs doivent déclarer leurs pertes avant le 1er mai 2031.",
            [],
        ),
        (
            "en",
            "The Ministry of Finance must publish the list of ferries.",
            "They must also report their losses before May 1, 2031.",
            ["ministry-of-finance"],
        ),
    ],
)
def test_an_order_that_names_nobody_and_a_sentence_of_others_leave_out_who_was_asked_before(
    items: Any, language: str, first: str, second: str, asked: list[str]
) -> None:
    before, last = items(language, f"{first}\n{second}")
    assert roles(before)[0] == ["ministry-of-finance"]
    assert roles(last)[0] == asked

"""Orders in the many wordings that reports have for them, and what stands around them. The texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
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


@pytest.mark.parametrize(
    ("language", "text", "lead"),
    [
        (
            "en",
            "The Prime Minister praised the Ministry of Health.\nThe Ministry must count the wells.",
            ["ministry-of-health"],
        ),
        (
            "fr",
            "Le Premier ministre a félicité le ministère de la Santé.\nLe ministère doit compter les puits.",
            ["ministry-of-health"],
        ),
        (
            "vi",
            "Thủ tướng biểu dương Bộ Y tế đã đếm giếng.\nBộ này phải sửa các giếng cũ.",
            ["ministry-of-health"],
        ),
        (  # of two, nobody knows which
            "en",
            "The Ministry of Health and the Ministry of Finance have wells.\nThe Ministry must count the wells.",
            [],
        ),
    ],
)
def test_the_ministry_is_the_only_one_that_was_named(items: Any, language: str, text: str, lead: list[str]) -> None:
    assert [body for body in roles(items(language, text)[-1])[0] if body != "ministry"] == lead


@pytest.mark.parametrize(
    "how", ["as directed by the Prime Minister, the Ministry of Finance", "as instructed by the Ministry of Finance"]
)
def test_who_directed_the_work_before_does_not_do_it(items: Any, how: str) -> None:
    (item,) = items("en", f"The Ministry of Health must count the wells {how}.")
    assert roles(item) == (["ministry-of-health"], [], [])


@pytest.mark.parametrize(
    "committees",
    ["local People's Committees", "the People's Committees of districts", "the People's Committees of An Lau wards"],
)
def test_committees_below_the_provinces_are_not_those_of_provinces(items: Any, committees: str) -> None:
    (item,) = items("en", f"The ferries are old.\nThe Prime Minister asked {committees} to repair the piers.")
    assert "provincial-level-peoples-committees" not in roles(item)[0]


def test_what_a_body_is_may_stand_before_what_it_must_do(items: Any) -> None:
    sentence = "The Ministry of Finance, as the standing agency of the board, must count the ferries."
    (item,) = items("en", f"The ferries are old.\n{sentence}")
    assert roles(item)[0] == ["ministry-of-finance"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Regional coordinating councils were requested to repair the piers.",
        "The navy, border guard and coast guard forces are requested to repair the piers.",
        "Local officials are encouraged to repair the piers.",
        "The Chairman of the Hanoi People's Committee assigns the Department of Finance to count the ferries.",
        "Deputy Prime Minister Le Van An, who is also head of the ferry board, asked contractors to repair the piers.",
        "Deputy Prime Minister Le Van An has signed Document No. 7/TTg-CN requesting ministries to count the ferries.",
        "Prime Minister Le Van An has signed a dispatch requesting checks of old ferries.",
    ],
)
def test_orders_of_and_to_whom_no_directory_lists_are_records(items: Any, sentence: str) -> None:
    assert len(items("en", f"The ferries are old.\n{sentence}")) == 1


def test_a_decision_behind_a_signed_document_is_a_record(items: Any) -> None:
    (item,) = items("vi", "Bộ Chính trị ban hành Thông báo số 81-TB/TW thống nhất chủ trương xây 248 bến đò.")
    assert item["kind"] == "decision"


def test_who_gives_orders_stresses_what_must_be_done_also_after_a_decision(items: Any) -> None:
    text = "Chính phủ đồng ý gia hạn.\nThủ tướng nhấn mạnh bến đò vẫn là việc lớn, phải đẩy mạnh việc sửa chữa."
    assert len(items("vi", text)) == 2


def test_what_only_should_come_about_is_no_task(items: Any) -> None:
    text = "Le Premier ministre demande aux localités de compter les bacs.\nLe typhon devrait toucher la côte mardi."
    assert len(items("fr", text)) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le Premier ministre vient d'approuver le plan des phares."),
        ("fr", "Le Premier ministre a accordé l'autorisation aux comités populaires de vendre les phares."),
        ("fr", "Le Premier ministre a rappelé aux agences de compter les phares."),
        ("fr", "Le vice-PM Le Van An a signé une décision chargeant le ministère des Finances de compter les phares."),
        ("fr", "Les présidents des comités populaires, en fonction de la situation, sont invités à compter les bacs."),
        ("en", "He particularly urged local authorities to count the ferries."),
        ("vi", "Giám đốc Sở Y tế Lê Văn An cho biết, tất cả bệnh viện phải báo cáo số giường."),
    ],
)
def test_an_order_in_other_words_stands_alone(items: Any, language: str, sentence: str) -> None:
    old = {"en": "The ferries are old.", "vi": "Bến đò Lau đã cũ.", "fr": "Les phares sont vieux."}[language]
    assert len(items(language, f"{old}\n{sentence}")) == 1


def test_an_order_goes_on_with_them_as_its_object(items: Any) -> None:
    text = "Le Premier ministre demande aux localités de compter les bacs. Il les invite également à réparer les ponts."
    assert len(items("fr", text)) == 2


def test_many_of_a_kind_work_under_the_order_before_them(items: Any) -> None:
    text = "Thủ tướng yêu cầu các tỉnh sửa bến đò; các nhà thầu, chủ đầu tư tổ chức thi công ba ca."
    assert len(items("vi", text)) == 2


def test_districts_report_though_no_directory_has_them(items: Any) -> None:
    text = "UBND TP giao các xã đếm bến đò.\nBên cạnh đó, các quận, huyện, thị xã báo cáo tiến độ sửa chữa."
    assert len(items("vi", text)) == 2


def test_who_directs_others_does_not_stand_beside_them(items: Any) -> None:
    (item,) = items(
        "vi", "UBND TP giao Sở Xây dựng tiếp tục chỉ đạo UBND các xã, phường nơi có công trình cũ sửa bến đò."
    )
    assert "commune-level-peoples-committees" not in roles(item)[0]


def test_whom_a_giver_only_met_is_no_partner(items: Any) -> None:
    (item,) = items(
        "vi", "Sáng nay, chủ trì buổi làm việc với Ban QLDA Bến đò, Bộ trưởng Lê Văn An yêu cầu đơn vị phải sửa bến đò."
    )
    assert roles(item)[2] == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Prime Minister asked the governments of Nghe An and Lao Cai to count the ferries."),
        ("fr", "Le Premier ministre a demandé aux autorités de Nghe An et de Lao Cai de compter les bacs."),
    ],
)
def test_the_governments_of_provinces_are_those_provinces(items: Any, language: str, sentence: str) -> None:
    (item,) = items(language, sentence)
    assert sorted(roles(item)[0]) == ["lao-cai-province", "nghe-an-province"]


def test_a_headline_stays_if_only_it_has_the_day(items: Any) -> None:
    (item,) = items(
        "vi", "Việc sửa bến đò phải xong trước ngày 5/3/2031\nBến đò Lau đã cũ.\nNgười dân đi lại khó khăn."
    )
    assert item["deadline"]["last"] == "2031-03-04"


def test_a_letter_may_say_by_whom_it_went_what_those_are_to_do(items: Any) -> None:
    text = "Bến đò Lau đã cũ.\nBộ Y tế vừa có công điện gửi UBND các tỉnh, thành phố {}tăng cường sửa chữa bến đò."
    (item,) = items("vi", text.format("quan tâm chỉ đạo "))
    assert roles(item)[0] == ["provincial-level-peoples-committees"]
    assert not items("vi", text.format("về việc "))  # what it is about


@pytest.mark.parametrize(
    "sentence",
    [
        "They must have plans to repair the piers.",
        "Doctors from higher hospitals are expected to count the beds.",
        "Looking ahead, the Prime Minister noted that the old piers must be repaired.",
        "The Government leader sent his condolences and asked local leaders to count the ferries.",
        "Government members proactively count the ferries.",
    ],
)
def test_more_that_follows_an_order_is_asked(items: Any, sentence: str) -> None:
    assert len(items("en", f"The Prime Minister asked localities to repair the old ferries.\n{sentence}")) == 2


def test_the_departments_of_a_city_are_the_group_of_provinces(items: Any) -> None:
    (item,) = items("en", "The ferries are old.\nThe city's departments, branches and sectors must count the ferries.")
    assert roles(item)[0] == ["local-departments-branches-and-sectors"]


def test_a_department_of_a_city_is_not_that_city(items: Any) -> None:
    (item,) = items("en", "The ferries are old.\nHanoi's Department of Health has been asked to count the beds.")
    assert "hanoi-city" not in roles(item)[0]


def test_who_asks_nobody_in_a_new_paragraph_asks_nobody_named_before(items: Any) -> None:
    text = (
        "The Prime Minister asked the Ministry of Health to count the beds.\n\nHe underlined the need to repair roads."
    )
    assert roles(items("en", text)[-1])[0] == []


def test_an_event_before_a_comma_gives_no_order(items: Any) -> None:
    text = "S'agissant des élections de l'Assemblée nationale, Pham Minh Chinh a demandé de compter les bacs."
    (item,) = items("fr", text)
    assert "national-assembly" not in str(item["doubts"]) + str(roles(item))


def test_committees_of_all_levels_set_to_work_under_an_order(items: Any) -> None:
    text = "UBND tỉnh Thanh Hóa yêu cầu sửa bến đò. Chủ tịch UBND các cấp tăng cường vận động người dân."
    assert len(items("vi", text)) == 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Prime Minister Le Van An has signed a decision to set up a ferry board."),
        ("en", "The Prime Minister signed Decision No. 7/QD-TTg on the establishment of the National Ferry Committee."),
        ("vi", "Thủ tướng Lê Văn An vừa ký Quyết định số 36/QĐ-TTg thành lập Ban Chỉ đạo sửa chữa bến đò."),
        ("vi", "Thủ tướng thành lập 5 tổ công tác sửa chữa bến đò."),
        ("fr", "Le Premier ministre a signé une décision sur la création d'un comité des bacs."),
    ],
)
def test_a_body_that_is_set_up_is_a_decision(items: Any, language: str, sentence: str) -> None:
    old = {"en": "The ferries are old.", "vi": "Bến đò Lau đã cũ.", "fr": "Les bacs sont vieux."}[language]
    (item,) = items(language, f"{old}\n{sentence}")
    assert item["kind"] == "decision"


def test_them_whom_a_letter_asks_are_those_to_whom_it_went(items: Any) -> None:
    text = "The ferries are old.\nThe Prime Minister sent a telegram to localities urging them to count the ferries."
    (item,) = items("en", text)
    assert roles(item)[0] == ["localities"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "It is predicted that the lake will rise and threaten the old piers."),
        ("en", "This report will propose better piers for all of the lake."),
        ("en", "He expressed his belief that the work will help the people at the lake."),
        ("vi", "Công văn số: 3150/VPCP-NN về việc báo cáo công tác bảo vệ bến đò."),
        ("vi", "Mục tiêu của Kế hoạch là triển khai đồng bộ việc sửa chữa bến đò."),
        ("fr", "Il affecte 2 189 bateaux dont 213 doivent être relogés au port."),
    ],
)
def test_what_will_come_of_something_is_no_work(items: Any, language: str, sentence: str) -> None:
    old = {"en": "The ferries are old.", "vi": "Bến đò Lau đã cũ.", "fr": "Les bacs sont vieux."}[language]
    assert not items(language, f"{old}\n\n{sentence}")


@pytest.mark.parametrize(
    "printed",
    [
        "các bộ: Tài chính; Quốc phòng; Y tế",
        "các bộ: Tài chính, Quốc phòng, Y tế",
        "Bộ Tài chính; Bộ Quốc phòng; Bộ Y tế",
    ],
)
def test_ministries_that_semicolons_part_are_all_asked(kltrack: Kltrack, tmp_path: Path, printed: str) -> None:
    written = f"Thủ tướng Chính phủ yêu cầu {printed} phải hoàn thành 6 bến đò trước ngày 15/10/2031.\n"
    (item,) = drafted(kltrack, tmp_path / "a.txt", written, "--issued", "2031-09-09")["items"]
    assert [body["id"] for body in item["lead"]] == [
        "ministry-of-finance",
        "ministry-of-national-defence",
        "ministry-of-health",
    ]


def test_partners_in_a_list_of_several_are_not_those_who_do_the_work(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "Thủ tướng Chính phủ giao Bộ Quốc phòng chủ trì, phối hợp với Bộ Tư pháp, Văn phòng Chính phủ, các cơ quan "
        "liên quan có trách nhiệm xây dựng quy định về bến đò.\n"
    )
    (item,) = drafted(kltrack, tmp_path / "a.txt", written, "--issued", "2031-09-09")["items"]
    assert [body["id"] for body in item["lead"]] == ["ministry-of-national-defence"]
    assert [body["id"] for body in item["coordinating"]] == [
        "ministry-of-justice",
        "government-office",
        "relevant-agencies",
    ]


def test_a_ministry_s_field_may_be_printed_with_a_dash(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng yêu cầu các bộ Nông nghiệp - Môi trường, Xây dựng rà soát 6 bến đò trước ngày 15/10/2031.\n"
    (item,) = drafted(kltrack, tmp_path / "a.txt", written, "--issued", "2031-09-09")["items"]
    assert [body["id"] for body in item["lead"]] == [
        "ministry-of-agriculture-and-environment",
        "ministry-of-construction",
    ]

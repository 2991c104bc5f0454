"""The ways in which a text asks: letters sent to somebody, "they are asked", persons alone. The texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

LED = "UBND TP Hà Nội yêu cầu Sở Y tế sửa chữa giếng làng.\n"


@pytest.mark.parametrize(
    ("language", "written", "lead", "last"),
    [
        (
            "vi",
            "Thủ tướng yêu cầu đến ngày 5-3 các địa phương phải hoàn tất việc đếm bến đò cũ.",
            ["localities"],
            "2031-03-05",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu các bộ, ngành đếm bến đò.\nBộ Tài chính chậm nhất ngày 5/3 phải gửi số liệu.",
            ["ministry-of-finance"],
            "2031-03-05",
        ),
        (
            "vi",
            "Thủ tướng Chính phủ yêu cầu, Bộ Y tế sớm trình dự thảo về giếng làng trước ngày 5/3/2031.",
            ["ministry-of-health"],
            "2031-03-04",
        ),
        (
            "vi",
            "Bộ Y tế vừa có văn bản gửi Bộ Tài chính, đề nghị rà soát giếng làng trước ngày 5/3/2031.",
            ["ministry-of-finance"],
            "2031-03-04",
        ),
        (
            "en",
            "The Prime Minister asked ministers to count the wells.\n"
            "They were also urged to repair the ferries before March 5, 2031.",
            ["ministers"],
            "2031-03-04",
        ),
        (
            "en",
            "The Government met.\nHence, the Minister of Finance is in charge of repairing the wells by March 5, 2031.",
            ["minister-of-finance"],
            "2031-03-05",
        ),
        (
            "en",
            "While commending the agencies that repaired wells, the Prime Minister ordered the Ministry of Finance "
            "to report by March 5, 2031.",
            ["ministry-of-finance"],
            "2031-03-05",
        ),
        (
            "fr",
            "Il a toutefois demandé au ministère de la Santé de réparer les puits avant le 5 mars 2031.",
            ["ministry-of-health"],
            "2031-03-04",
        ),
        (
            "fr",
            "Les phares sont vieux.\nTran Thi Hoa a recommandé au ministère de la Santé d'agir avant le 5 mars 2031.",
            ["ministry-of-health"],
            "2031-03-04",
        ),
    ],
)
def test_an_order_is_found_in_other_words(items: Any, language: str, written: str, lead: list[str], last: str) -> None:
    *_, item = items(language, written)
    assert (roles(item)[0], item["deadline"]["last"]) == (lead, last)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("vi", "Sở Xây dựng Lào Cai vừa có văn bản gửi Sở Y tế Nghệ An, đề nghị rà soát giếng làng."),
        ("vi", "Bộ Y tế đề nghị Sở Y tế Nghệ An sửa chữa giếng làng."),
    ],
)
def test_a_province_behind_a_department_is_not_addressed_itself(items: Any, language: str, written: str) -> None:
    (item,) = items(language, written)
    assert (roles(item), item["doubts"]) == ((["so-y-te-nghe-an"], [], []), [])


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("vi", f"{LED}Một số địa phương chưa sửa chữa bến đò cũ theo quy định."),
        ("vi", f"{LED}Một số địa phương còn lúng túng khi sửa chữa bến đò cũ."),
        ("vi", f"{LED}Đây không phải là việc của riêng ngành y tế ở các bến đò."),
        ("fr", "Le Premier ministre a demandé d'agir.\nÀ Gia Lai et Khanh Hoa, les phares sont réparés pour la fête."),
        ("fr", "Le Premier ministre a demandé d'agir.\nLe ministère de la Santé vient de publier la lettre aux puits."),
        ("fr", "Le Premier ministre a demandé d'agir.\nLa conférence des phares a permis d'évaluer les résultats."),
    ],
)
def test_what_only_tells_how_things_stand_is_no_record(items: Any, language: str, written: str) -> None:
    assert [item["paragraph"] for item in items(language, written)] == [1]


@pytest.mark.parametrize(
    ("language", "written", "named"),
    [
        (
            "en",
            "The Government met.\n"
            "The Acting Director of the Department of Ferries has been assigned to count the wells.",
            "Acting Director of the Department of Ferries",
        ),
    ],
)
def test_somebody_unknown_who_is_asked_is_told(items: Any, language: str, written: str, named: str) -> None:
    (item,) = items(language, written)
    assert roles(item)[0] == []
    assert any(named in doubt for doubt in item["doubts"])


def test_a_document_that_forbids_decides(items: Any) -> None:
    (item,) = items("fr", "Les phares sont vieux.\nCe télégramme interdit toute forme de pêche près des phares.")
    assert item["kind"] == "decision"


def test_a_date_that_names_no_month_is_listed(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Le ministère de la Santé enverra son rapport sur les puits le 25 au plus tard."
    document = drafted(kltrack, tmp_path / "a.txt", written, "--issued", "2031-01-05", "--language", "fr")
    assert [each["words"] for each in document["unplaced"]] == ["le 25 au plus tard"]


@pytest.mark.parametrize(
    ("language", "written", "lead", "last"),
    [
        (
            "vi",
            "Bộ Y tế (BYT) yêu cầu các địa phương phải sửa chữa giếng làng trước ngày 5/3/2031.",
            ["localities"],
            "2031-03-04",
        ),
        (
            "vi",
            "Bộ Y tế đề nghị các địa phương đếm giếng làng.\nBáo cáo gửi về Bộ Y tế trước ngày 5/3/2031.",
            ["localities"],
            "2031-03-04",
        ),
        (
            "en",
            "The Prime Minister asked the Minister of Finance to count wells.\n"
            "The minister was also required to repair the ferries by March 5, 2031.",
            ["minister-of-finance"],
            "2031-03-05",
        ),
        (
            "fr",
            "Le Premier ministre a chargé le ministère de la Santé de recenser les puits.\n"
            "Le ministère a été invité à réparer les phares avant le 5 mars 2031.",
            ["ministry-of-health"],
            "2031-03-04",
        ),
    ],
)
def test_who_was_named_before_is_asked_again(
    items: Any, language: str, written: str, lead: list[str], last: str
) -> None:
    *_, item = items(language, written)
    assert (roles(item)[0], item["deadline"]["last"], item["doubts"]) == (lead, last, [])


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "The committee was asked about the wells by reporters."),
        ("en", "The ministry was reminded of its ferries by the press."),
        ("fr", "Le ministère a été invité à la fête des phares."),
        ("vi", "Hồ sơ nộp trước ngày 5/3/2031 được giải quyết theo luật cũ."),
    ],
)
def test_who_is_only_asked_about_something_has_no_task(items: Any, language: str, written: str) -> None:
    asked = {
        "en": "The Prime Minister asked the Ministry of Finance to count wells.",
        "fr": "Le Premier ministre a demandé au ministère de la Santé de recenser les puits.",
        "vi": "Thủ tướng yêu cầu Bộ Y tế rà soát giếng làng.",
    }
    assert [item["paragraph"] for item in items(language, f"{asked[language]}\n{written}")] == [1]


def test_to_whom_something_is_handed_in_is_not_asked_to_hand_it_in(items: Any) -> None:
    written = "Bộ Y tế yêu cầu Bộ Tài chính đếm giếng làng.\nDanh sách gửi về Bộ Tài chính trước ngày 5/3/2031."
    *_, item = items("vi", written)
    assert (roles(item)[0], item["deadline"]["last"]) == ([], "2031-03-04")
    assert any("who is addressed" in doubt for doubt in item["doubts"])


def test_by_which_way_a_report_is_sent_is_no_task(items: Any) -> None:
    written = (
        "Bộ Y tế đề nghị các địa phương đếm giếng làng.\nBáo cáo gửi về Bộ Y tế trước ngày 5/3/2031:\n"
        "- Bằng fax theo số 900;\n- Bằng đường công văn."
    )
    assert [(item["paragraph"], item["deadline"]["last"]) for item in items("vi", written)] == [
        (1, None),
        (2, "2031-03-04"),
    ]


@pytest.mark.parametrize(
    ("language", "written", "identity"),
    [
        ("en", "The Government met.\nThe Hue City Department of Ferries must act.", "hue-city-department-of-ferries"),
        ("en", "The Government met.\nThe Prime Minister asked Deputy PM Le Van Binh to act.", "deputy-pm-le-van-binh"),
        (
            "fr",
            "Le Premier ministre a chargé le vice-Premier ministre Le Van An de compter les phares.",
            "vice-premier-ministre-le-van-an",
        ),
        ("fr", "Le Département des phares demande à la police de Hanoi de compter les bateaux.", "police-de-hanoi"),
        ("vi", "Thủ tướng yêu cầu Công an tỉnh Lào Cai kiểm tra bến đò.", "cong-an-tinh-lao-cai"),
        ("vi", "Thủ tướng giao UBND TP. Vinh sửa chữa bến đò.", "ubnd-tp-vinh"),
    ],
)
def test_whoever_is_named_in_full_is_not_asked_about_and_gets_a_table(
    items: Any, language: str, written: str, identity: str
) -> None:
    (item,) = items(language, written)
    assert (roles(item)[0], item["doubts"]) == ([identity], [])


@pytest.mark.parametrize(
    ("language", "written", "identity"),
    [
        (
            "en",
            "The Hanoi Municipal People's Committee asked the Department of Planning and Ferries to report.",
            "department-of-planning-and-ferries-hanoi-city",
        ),
        ("vi", "UBND tỉnh Lào Cai yêu cầu UBND các huyện, thị xã sửa bến đò.", "ubnd-cac-huyen-thi-xa-tinh-lao-cai"),
    ],
)
def test_a_department_is_that_of_the_only_province(items: Any, language: str, written: str, identity: str) -> None:
    (item,) = items(language, written)
    assert (roles(item)[0], item["doubts"]) == ([identity], [])


def test_a_department_of_no_province_is_asked_about(items: Any) -> None:
    (item,) = items("en", "The Provincial People's Committee asked the Department of Planning and Ferries to report.")
    assert roles(item)[0] == []
    assert item["doubts"] == ['who is "Department of Planning and Ferries"? No body of the directory is called so']


def test_where_something_is_built_is_not_addressed(items: Any) -> None:
    written = (
        "The Prime Minister asked the Ministry of Finance to count wells.\n"
        "The ferry from An Bay to Noi Bay, Hung Yen must be repaired by March 5, 2031."
    )
    *_, item = items("en", written)
    assert (roles(item)[0], item["deadline"]["last"]) == ([], "2031-03-05")


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("Ministries must repair the wells by December 5 next year.", "2032-12-05"),
        ("Accordingly, in the first quarter of 2031, the Ministry of Health must count the wells.", "2031-03-31"),
    ],
)
def test_a_day_that_the_words_decide_is_not_asked_about(items: Any, written: str, last: str) -> None:
    *_, item = items("en", f"The Prime Minister asked the Ministry of Finance to act.\n{written}")
    assert (item["deadline"]["last"], item["doubts"]) == (last, [])


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("vi", "Trong tháng 1 này, UBND tỉnh đề nghị các sở, ngành đếm các bến đò.", "2031-01"),
        ("vi", "Trong tháng 2/2031, Thủ tướng yêu cầu Bộ Tài chính đếm các bến đò.", "2031-02"),
        ("en", "In February 2031, the Prime Minister asks the Ministry of Finance to count the ferries.", "2031-02"),
        ("en", "In January, the Prime Minister asked the Ministry of Finance to count the ferries.", ""),
    ],
)
def test_a_period_before_who_asks_may_be_that_of_the_work(items: Any, language: str, text: str, asked: str) -> None:
    (item,) = items(language, text)
    assert item["deadline"] is None or item["deadline"]["last"] is None
    assert [doubt for doubt in item["doubts"] if f'within = "{asked}"' in doubt] == item["doubts"][: bool(asked)]


def test_two_departments_of_two_places_that_do_the_same_have_a_record_each(items: Any) -> None:
    text = (
        "Cục Bến đò đề nghị Sở Xây dựng Phú Thọ hoàn thiện đề án bến đò. Các đề án phải gửi về Cục trước ngày 10/12.\n"
        "Cục Bến đò cũng đề nghị Sở Xây dựng tỉnh Vĩnh Phúc hoàn thiện các đề án gửi về Cục trước ngày 10/12."
    )
    assert [item["paragraph"] for item in items("vi", text)] == [1, 1, 2]


# -- bodies that the directory lacks


@pytest.mark.parametrize(
    ("language", "written", "identity", "type_"),
    [
        ("en", "The PM asked the Northern Ferry Corporation to paint piers.", "northern-ferry-corporation", None),
        (
            "en",
            "The Government asked the National Steering Committee for Lighthouse Repair to paint piers.",
            "national-steering-committee-for-lighthouse-repair",
            "steering-committee",
        ),
        (
            "en",
            "The Government asked the People's Committee of Hai Dang District to paint piers.",
            "peoples-committee-of-hai-dang-district",
            "peoples-committee",
        ),
        ("en", "The Government asked the Deputy Prime Ministers to paint piers.", "deputy-prime-ministers", "group"),
        ("fr", "Le gouvernement demande au Groupe Hai Dang de compter les bacs.", "groupe-hai-dang", None),
        (
            "fr",
            "Le gouvernement demande au Comité populaire du district de Hai Dang de compter les bacs.",
            "comite-populaire-du-district-de-hai-dang",
            "peoples-committee",
        ),
        ("vi", "Thủ tướng giao Tổng công ty Bến đò Hải Đăng kiểm tra phao tiêu.", "tong-cong-ty-ben-do-hai-dang", None),
        ("vi", "Chính phủ yêu cầu Sở Y tế Nghệ An kiểm tra giếng làng.", "so-y-te-nghe-an", "government-agency"),
    ],
)  # fmt: skip
def test_a_whole_name_that_the_directory_lacks_stands_in_its_role(
    kltrack: Kltrack, tmp_path: Path, language: str, written: str, identity: str, type_: str | None
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(written, encoding="utf-8")
    out = kltrack("draft", path, "--language", language, "--issued", "2031-01-05").out
    assert f'lead = ["{identity}"]' in out
    assert f'# id = "{identity}"\n# type = "{type_ or "todo"}"\n' in out
    assert '? who is "' not in out


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "The Government asked the Municipal Steering Board to paint piers."),
        ("en", "The Government asked the assigned units to paint piers."),
        ("en", "The Government asked the President of the Northern Ferry Corporation to paint piers."),
        ("en", "The Government asked the People's Committee in the southern Province of Dong Nai to paint piers."),
        ("fr", "Le gouvernement demande au Comité de pilotage national de compter les bacs."),
        ("fr", "Le gouvernement demande aux investisseurs de compter les bacs."),
        ("vi", "Chính phủ yêu cầu các chủ đầu tư kiểm tra phao tiêu."),
        ("vi", "Chính phủ yêu cầu Viện Nghiên cứu kiểm tra phao tiêu."),
    ],
)
def test_a_name_without_words_of_its_own_is_asked_about(items: Any, language: str, written: str) -> None:
    (item,) = items(language, written)
    assert roles(item)[0] == []
    assert item["doubts"][0].startswith('who is "')


def test_relevant_units_are_no_part_of_a_departments_name(items: Any) -> None:
    (item,) = items(
        "en", "The Hanoi People's Committee asked the Department of Construction and relevant units to count ferries."
    )
    assert roles(item)[0] == ["relevant-agencies", "department-of-construction-hanoi-city"]


def test_a_former_provinces_departments_are_its_own(items: Any) -> None:
    (item,) = items("vi", "UBND tỉnh Kiên Giang yêu cầu Giám đốc Sở Y tế sửa bến đò ở xã Thổ Sơn.")
    assert (roles(item)[0], item["doubts"]) == (["so-y-te-tinh-kien-giang"], [])


@pytest.mark.parametrize("place", ["xã Thổ Sơn", "huyện Sóc Sơn", "phường Lam Sơn"])
def test_a_place_that_begins_like_a_province_is_not_that_province(kltrack: Kltrack, tmp_path: Path, place: str) -> None:
    whole = drafted(kltrack, tmp_path / "a.txt", f"Chính phủ yêu cầu Bộ Y tế kiểm tra giếng ở {place}.")
    assert [each["id"] for each in whole["also_named"]] == ["government"]


@pytest.mark.parametrize(
    ("named", "identity"),
    [
        ("Công an TP.HCM", "cong-an-tp-hcm"),
        ("Giám đốc Công an TP.Hà Nội", "cong-an-tp-ha-noi"),
        ("Sở GD-ĐT TPHCM", "so-gd-dt-tphcm"),
    ],
)
def test_a_city_that_is_shortened_is_part_of_the_name(items: Any, named: str, identity: str) -> None:
    (item,) = items("vi", f"Thủ tướng yêu cầu {named} kiểm tra bến đò.")
    assert (roles(item)[0], item["doubts"]) == ([identity], [])


def test_a_street_named_after_a_battle_is_not_the_province(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "UBND TP Đà Nẵng thống nhất sửa nút giao Điện Biên Phủ; giao Sở Xây dựng kiểm tra phao tiêu."
    whole = drafted(kltrack, tmp_path / "a.txt", written)
    assert [each["id"] for each in whole["also_named"] if "dien-bien" in each["id"]] == []
    assert [each["name"] for each in whole["unknown"]] == ["Sở Xây dựng thành phố Đà Nẵng"]


@pytest.mark.parametrize(
    ("language", "written", "lead", "doubt"),
    [
        ("vi", "Chính phủ yêu cầu 11 Bộ, cơ quan rà soát bến đò.", ["agencies-and-units"], 'who is "11 Bộ"?'),
        ("vi", "Thủ tướng phân công 13 Bộ chủ trì rà soát bến đò.", [], 'who is "13 Bộ"?'),
        ("vi", "Chính phủ yêu cầu 5 bộ, ngành rà soát bến đò.", ["ministries-and-branches"], 'meant by "5 bộ, ngành"?'),
        ("en", "The Government asked 12 localities to count the ferries.", ["localities"], 'meant by "12 localities"?'),
        (
            "fr",
            "Le gouvernement demande à 12 localités de compter les bacs.",
            ["localities"],
            'meant by "12 localités"?',
        ),
    ],
)
def test_which_are_meant_is_asked_where_only_their_number_is_printed(
    items: Any, language: str, written: str, lead: list[str], doubt: str
) -> None:
    (item,) = items(language, written)
    assert roles(item)[0] == lead
    assert [doubt in each for each in item["doubts"]] == [True]


def test_a_paragraphs_number_counts_nobody(items: Any) -> None:
    (item,) = items("vi", "1. Các bộ, ngành rà soát bến đò trước ngày 5/3/2031.")
    assert item["doubts"] == []


@pytest.mark.parametrize(
    ("language", "written", "lead"),
    [
        ("en", "The Government asked Project Management Board 2 to paint piers.", "project-management-board-2"),
        ("en", "The Government asked the Chairman of Thu Ba district to paint.", "chairman-of-thu-ba-district"),
        ("fr", "Hanoi demande à la Direction des bacs du Vietnam de compter.", "direction-des-bacs-du-vietnam"),
        ("vi", "Chính phủ giao Tổng cục Bến đò kiểm tra phao tiêu.", "tong-cuc-ben-do"),
        ("vi", "Chính phủ giao Công ty cổ phần bến đò Vinaferry kiểm tra phao.", "cong-ty-co-phan-ben-do-vinaferry"),
        ("vi", "Chính phủ giao Chi cục Phao tiêu khu vực XI kiểm tra bến đò.", "chi-cuc-phao-tieu-khu-vuc-xi"),
    ],
)  # fmt: skip
def test_whoever_is_told_by_number_place_or_field_is_not_asked_about(
    items: Any, language: str, written: str, lead: str
) -> None:
    (item,) = items(language, written)
    assert (roles(item)[0], item["doubts"]) == ([lead], [])


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "The Government asked the MOF to paint piers.\nThe Chairman said that Hai Dang authority must act."),
        ("vi", "Chính phủ yêu cầu Bộ Y tế sơn phao.\nCục Bến đò nhấn mạnh các địa phương phải kiểm tra bến đò."),
    ],
)  # fmt: skip
def test_whoever_tells_what_others_must_do_is_not_asked_about(items: Any, language: str, written: str) -> None:
    doubts = [doubt for item in items(language, written) for doubt in item["doubts"]]
    assert not any("said" in doubt or "nhấn mạnh" in doubt for doubt in doubts)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("vi", "Thống đốc NHNN yêu cầu các sở, ngành kiểm tra phao tiêu."),
        ("vi", "Đồng chí Lê Văn An đề nghị các sở, ngành kiểm tra phao tiêu."),
        ("en", "Comrade Le Van An asked provincial departments to paint piers."),
        ("fr", "Mme Le Thi An a demandé au ministère de la Construction de compter les phares."),
    ],
)
def test_an_order_of_somebody_called_comrade_or_governor_is_recorded(items: Any, language: str, written: str) -> None:
    (item,) = items(language, written)
    assert len(roles(item)[0]) == 1


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "The plan asks the Ministry of Construction to paint piers."),
        ("fr", "La résolution demande au ministère de la Construction de compter les phares."),
    ],
)
def test_an_order_of_a_plan_or_a_resolution_is_recorded(items: Any, language: str, written: str) -> None:
    (item,) = items(language, written)
    assert roles(item)[0] == ["ministry-of-construction"]

"""What `kltrack draft` does with the wordings on which people stumbled who tried it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack

BODIES = """\
schema = 1

[[body]]
id = "deputy-le-van-an"
type = "office-holder"
name = { en = "Deputy Prime Minister Le Van An", vi = "Phó Thủ tướng Lê Văn An" }
"""


@pytest.fixture
def drafted(kltrack: Kltrack, tmp_path: Path) -> Any:
    """The draft of a text in a language, with options."""

    def of(language: str, text: str, *options: str) -> Any:
        path = tmp_path / "text.txt"
        path.write_text(text, encoding="utf-8")
        return kltrack("draft", path, "--json", "--language", language, "--issued", "2031-03-02", *options).json

    return of


def leads(items: Any) -> list[list[str]]:
    return [[body["id"] for body in item["lead"]] for item in items]


@pytest.mark.parametrize(
    ("language", "text", "wording"),
    [
        (
            "vi",
            "Thủ tướng giao Bộ Tài chính hoàn thiện dự thảo về đèn biển, trình phiên họp Chính phủ tháng 11/2031.",
            "trình phiên họp Chính phủ tháng 11/2031",
        ),
        (
            "vi",
            "Thủ tướng giao Bộ Tài chính rà soát đèn biển, trình Chính phủ tại phiên họp tháng 11/2031.",
            "trình Chính phủ tại phiên họp tháng 11/2031",
        ),
        (
            "vi",
            "Thủ tướng giao Bộ Tài chính rà soát đèn biển, báo cáo Chính phủ tháng 11/2031.",
            "báo cáo Chính phủ tháng 11/2031",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances de soumettre le plan à la réunion du gouvernement "
            "de novembre 2031.",
            "soumettre le plan à la réunion du gouvernement de novembre 2031",
        ),
    ],
)
def test_the_month_of_a_session_to_which_work_goes_is_asked_about(
    drafted: Any, language: str, text: str, wording: str
) -> None:
    (item,) = drafted(language, text)["items"]
    assert item["deadline"]["last"] is None
    (doubt,) = item["doubts"]
    assert doubt.endswith(f'If so: deadline = {{ within = "2031-11", wording = "{wording}" }}')


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng giao Bộ Tài chính sửa đèn biển, báo cáo tình hình bến đò tháng 2/2031.",
        "Thủ tướng giao Bộ Tài chính sửa đèn biển theo Nghị quyết phiên họp Chính phủ tháng 11/2031.",
    ],
)
def test_the_month_of_anything_else_is_not(drafted: Any, text: str) -> None:
    (item,) = drafted("vi", text)["items"]
    assert item["doubts"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Prime Minister demanded a victory. To ensure these results, the Ministry of Finance must paint piers.",
        ),
        ("vi", "Thủ tướng yêu cầu thắng lợi trọn vẹn. Để bảo đảm kết quả này, Bộ Tài chính phải giám sát đèn biển."),
        (
            "fr",
            "Le Premier ministre a exigé une victoire. Pour garantir ces résultats, le ministère des Finances doit "
            "superviser les phares.",
        ),
    ],
)
def test_what_work_is_for_is_no_record_of_its_own(drafted: Any, language: str, text: str) -> None:
    assert leads(drafted(language, text)["items"]) == [[], ["ministry-of-finance"]]


@pytest.mark.parametrize("verb", ["criticised", "has criticised"])
def test_a_province_that_is_only_judged_does_not_lead_what_follows(drafted: Any, verb: str) -> None:
    text = f"The Prime Minister {verb} Quang Tri. Repairs must be completed by December 31, 2031."
    items = drafted("en", text)["items"]
    assert leads(items)[-1] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thủ tướng họp.\nPhó Thủ tướng Lê Văn An yêu cầu Bộ Nội vụ báo cáo về bến đò trước ngày 15/11/2031."),
        ("en", "The PM met.\nDeputy Prime Minister Le Van An asked the Ministry of Home Affairs to count ferries."),
    ],
)
def test_a_deputy_of_ones_own_directory_who_asks_is_not_asked(
    drafted: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, text: str
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own = tmp_path / "data" / "kltrack" / "register" / "bodies.toml"
    own.parent.mkdir(parents=True)
    own.write_text(BODIES, encoding="utf-8")
    whole = drafted(language, text)
    assert leads(whole["items"]) == [["ministry-of-home-affairs"]]
    assert "deputy-le-van-an" in {each["id"] for each in whole["also_named"]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The PM met Tran Thanh Son and Nguyen Hoa Binh.\nThe PM asked the Ministry of Finance to count ferries.",
        ),
        ("vi", "Thủ tướng gặp ông Vương Đình Huệ.\nThủ tướng yêu cầu Bộ Tài chính đếm bến đò của ông Huệ."),
    ],
)
def test_a_person_named_like_a_province_is_none(drafted: Any, language: str, text: str) -> None:
    named = [each["id"] for each in drafted(language, text)["also_named"]]
    assert not [body for body in named if body.endswith(("-province", "-city"))]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "vi",
            "Thủ tướng họp.\nGiao Bộ Tài chính chủ trì, phối hợp với các địa phương chuẩn bị các dự thảo: "
            "Nghị quyết của Chính phủ về sửa chữa bến đò, trình Chính phủ trước ngày 5/11/2031; Chỉ thị của Bộ về "
            "bảo vệ đèn biển, hoàn thành trước ngày 30/11/2031.",
            ["2031-11-04", "2031-11-29"],
        ),
        (
            "vi",
            "Thủ tướng họp.\nThủ tướng yêu cầu Bộ Tài chính phối hợp với các địa phương chuẩn bị: Nghị quyết "
            "về bến đò; Chỉ thị về đèn biển.",
            [None, None],
        ),
        (
            "en",
            "The PM met.\nThe Prime Minister asked the Ministry of Finance to coordinate with localities to "
            "prepare the drafts: a resolution on boats, to be submitted in November 2031; a directive on piers, to be "
            "submitted in December 2031.",
            ["2031-11-30", "2031-12-31"],
        ),
        (
            "fr",
            "Le Premier ministre a présidé une réunion.\nLe Premier ministre a demandé au ministère des Finances, en "
            "coordination avec les localités, de préparer les projets : une loi sur les phares, à soumettre avant "
            "le 5 novembre 2031; une directive sur les puits, à soumettre avant le 30 novembre 2031.",
            ["2031-11-04", "2031-11-29"],
        ),
    ],
)
def test_each_thing_behind_a_colon_is_a_task_of_those_before_it(
    drafted: Any, language: str, text: str, days: list[str | None]
) -> None:
    items = drafted(language, text)["items"]
    assert [item["deadline"]["last"] for item in items] == days
    assert leads(items) == [["ministry-of-finance"]] * 2
    assert [[body["id"] for body in item["coordinating"]] for item in items] == [["localities"]] * 2


def test_a_person_who_is_called_by_one_name_is_asked(drafted: Any) -> None:
    text = "The PM met.\nBinh is tasked with guiding the Ministry of Finance to count the ferries before June 25, 2031."
    (item,) = drafted("en", text)["items"]
    assert [body["id"] for body in item["implementing"]] == ["ministry-of-finance"]
    assert item["deadline"]["last"] == "2031-06-24"
    assert item["doubts"] == ['who is "Binh"? No body of the directory is called so']


def test_a_name_behind_a_colon_that_goes_on_with_work_is_a_task_of_all_before_it(drafted: Any) -> None:
    text = (
        "Thủ tướng yêu cầu các Bộ, Ủy ban nhân dân các tỉnh báo cáo tình hình bến phà như sau:\n"
        "- Phân công người trực;\n"
        "- Các Bộ: Tài chính, Quốc phòng; Ủy ban An toàn Bến phà báo cáo nhanh tình hình bến phà trước 14h hàng ngày."
    )
    item = drafted("vi", text)["items"][-1]
    assert [body["id"] for body in item["lead"]] == ["ministry-of-finance", "ministry-of-national-defence"]
    assert item["deadline"]["wording"] == "trước 14h hàng ngày"


@pytest.mark.parametrize(
    ("language", "text", "printed", "example"),
    [
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính rà soát bến phà.\nNội dung trên nêu tại Công điện số 07 của Thủ tướng.",
            "Công điện số 07",
            "160/CĐ-TTg",
        ),
        (
            "en",
            "The Government Office has issued Notice No. 35 on ferries.\n"
            "The Prime Minister asked the Ministry of Finance to count the ferries.",
            "Notice No. 35",
            "35/TB-VPCP",
        ),
        (
            "fr",
            "Le Premier ministre a signé la dépêche officielle n° 185. Il demande au ministère des Finances de compter "
            "les bacs.",
            "dépêche officielle n° 185",
            "160/CĐ-TTg",
        ),
    ],
)
def test_a_number_without_its_symbol_is_asked_for_in_full(
    kltrack: Kltrack, tmp_path: Path, language: str, text: str, printed: str, example: str
) -> None:
    path = tmp_path / "text.txt"
    path.write_text(text, encoding="utf-8")
    asked = f'# ? "{printed}": its symbol is not printed; write the whole number, as in {example}'
    assert asked in kltrack("draft", path, "--language", language).out


def test_the_number_of_a_document_that_is_carried_out_is_not_the_texts_own(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(
        "Thực hiện Công điện số 07 của Thủ tướng, Bộ Tài chính phải rà soát bến phà trước ngày 5/5.", encoding="utf-8"
    )
    assert "which document is it?" in kltrack("draft", path, "--language", "vi").out


def test_a_line_of_a_schedule_is_a_task_with_the_day_at_its_head(drafted: Any) -> None:
    text = (
        "Cơ quan này vừa công bố nhiều mốc thời gian về bến phà, đèn biển và các cầu cảng của cả nước trong kế hoạch.\n"
        "Kế hoạch có các mốc thời gian đáng chú ý như sau:\n"
        "• Trước 17h00 ngày 30/6/2031: Nộp hồ sơ xét tuyển về các bến phà\n"
        "• Ngày 5/7/2031: Công bố danh sách đèn biển\n"
        "• Trước ngày 9/7/2031: Xét công nhận các bến phà."
    )
    items = drafted("vi", text)["items"]
    assert [item["deadline"]["last"] for item in items] == ["2031-06-30", "2031-07-05", "2031-07-08"]


def test_a_line_that_begins_with_its_day_does_not_go_on_in_the_line_before(drafted: Any) -> None:
    text = (
        "Các mốc thời gian được công bố đó là:\n"
        "Trước ngày 30/6/2031: Nộp hồ sơ về các bến phà của tỉnh\n"
        "Trước ngày 8/7/2031: Gửi danh sách và thông báo kết quả.\n"
        "Trước ngày 9/7/2031: Công bố kết quả đếm bến phà."
    )
    items = drafted("vi", text)["items"]
    assert [item["deadline"]["last"] for item in items] == ["2031-06-29", "2031-07-07", "2031-07-08"]


def test_a_deputy_head_written_with_small_letters_gives_orders(drafted: Any) -> None:
    text = (
        "(BPO) Phó chủ tịch UBND tỉnh An Giang Lê Văn Bến vừa yêu cầu Giám đốc Sở Tài chính kiểm tra bến phà; "
        "chậm nhất đến ngày 10/5 phải có báo cáo cho tỉnh."
    )
    items = drafted("vi", text)["items"]
    assert [item["kind"] for item in items] == ["request", "request"]
    assert items[1]["deadline"]["last"] == "2031-05-10"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Để tiếp tục đổi mới nghề lái đò, Thủ tướng yêu cầu Bộ Tài chính đếm các bến đò."),
        ("fr", "Pour poursuivre la réforme des bacs, le Premier ministre a demandé au ministère des Finances de compter"
         " les bacs."),
        ("vi", "Thủ tướng yêu cầu Bộ Tài chính không đếm các bến đò không có trong chính sách."),
    ],
)  # fmt: skip
def test_why_work_is_asked_for_gives_it_no_time(drafted: Any, language: str, text: str) -> None:
    document = drafted(language, text)
    (item,) = document["items"]
    assert (item["deadline"]["wording"], document["unplaced"]) == (None, [])


@pytest.mark.parametrize(
    "text",
    [
        "Trong tháng qua, tổng thu bến đò đạt 48% dự toán Trung ương giao và vượt 2% kế hoạch.",
        "Chi sửa bến đò đạt 68% dự toán Trung ương và HĐND tỉnh giao.",
        "Trong tháng qua, tổng chi sửa bến đò là 7 tỉ đồng.",
    ],
)
def test_what_was_given_before_is_no_task(drafted: Any, text: str) -> None:
    assert drafted("vi", text)["items"] == []


def test_a_task_that_was_given_before_is_its_subjects(drafted: Any) -> None:
    (item,) = drafted("vi", "Bộ Tài chính hoàn thành các nhiệm vụ Thủ tướng giao trước ngày 30/6/2031.")["items"]
    assert (leads([item]), item["deadline"]["last"], item["doubts"]) == ([["ministry-of-finance"]], "2031-06-29", [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thủ tướng yêu cầu Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang Bộ rà soát đèn biển."),
        ("vi", "Thủ tướng yêu cầu Bộ trưởng các bộ rà soát đèn biển."),
        ("en", "The Prime Minister asked the ministers of all ministries to review the lighthouses."),
        ("fr", "Le Premier ministre a demandé aux ministres des ministères de réparer les phares."),
    ],
)
def test_ministers_named_by_all_their_ministries_are_addressed_once(drafted: Any, language: str, text: str) -> None:
    draft = drafted(language, text)
    assert leads(draft["items"]) == [["ministers"]]
    assert [each["id"] for each in draft["also_named"]] == ["prime-minister"]


def test_ministers_of_relevant_ministries_or_sectors_keep_these(drafted: Any) -> None:
    text = "Thủ tướng yêu cầu Bộ trưởng các bộ, ngành rà soát đèn biển."
    assert leads(drafted("vi", text)["items"]) == [["ministers", "ministries-and-branches"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to Official Dispatch No 611/CD-TTg dated March 5, 2031, ports must check lighthouses."),
        ("en", "Under Official Dispatch No. 611/CD-TTg issued on March 5, 2031, ports must check lighthouses."),
        ("vi", "Cảng phải sửa đèn biển.\n\nĐó là nội dung tại Công điện số 611/CĐ-TTg ngày 5/3/2031."),
        ("vi", "Cảng phải sửa đèn biển.\n\nNội dung trên được đề cập tại Công điện 611/CĐ-TTg ngày 5/3/2031."),
        ("fr", "Le Premier ministre a signé la dépêche officielle n° 611/CD-TTg datée du 5 mars 2031."),
        ("fr", "Selon la dépêche officielle n° 611/CD-TTg signée le 5 mars 2031, les ports réparent les phares."),
    ],
)
def test_a_telegram_is_reported_with_its_day(kltrack: Kltrack, tmp_path: Path, language: str, text: str) -> None:
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    out = kltrack("draft", tmp_path / "text.txt", "--language", language).out
    assert 'type = "telegram"' in out
    assert "issued = 2031-03-05" in out
    assert "which document" not in out
    assert "that the text reports" not in out


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Under Official Dispatch No. 611/CD-TTg dated March 5, ports must check lighthouses.", "March 5"),
        ("vi", "Tại Công điện 611/CĐ-TTg ngày 5/3 về đèn biển, Thủ tướng yêu cầu các cảng sửa đèn.", "5/3"),
        ("fr", "Selon l'annonce n°611/TB-VPCP datée du 5 mars, les ports doivent réparer les phares.", "5 mars"),
    ],
)
def test_the_day_of_issue_without_its_year_is_told(
    kltrack: Kltrack, tmp_path: Path, language: str, text: str, day: str
) -> None:
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    (doubt,) = kltrack("draft", tmp_path / "text.txt", "--json", "--language", language).json["doubts"]
    assert doubt == f'which year was it issued? Only "{day}" is printed'


def test_a_resolution_on_which_a_report_rests_is_not_what_it_reports(kltrack: Kltrack, tmp_path: Path) -> None:
    text = "Đèn biển\n\nCác cảng họp.\n\nTheo Nghị quyết số 611/NQ-CP ngày 5/3/2031, các cảng phải sửa đèn biển."
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    draft = kltrack("draft", tmp_path / "text.txt", "--json", "--language", "vi").json
    assert draft["doubts"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Deputy Prime Minister Nguyen Hoa Binh asked the Ministry of Finance to count the ferries.", "hoa-binh"),
        ("Phó Thủ tướng Vương Đình Huệ yêu cầu Bộ Tài chính kiểm tra bến đò.", "hue-city"),
        ("Bà Huệ cho biết Thủ tướng yêu cầu Bộ Tài chính kiểm tra bến đò.", "hue-city"),
        ("Le vice-Premier ministre Bui Thanh Son a demandé au ministère des Finances de compter les bacs.", "son-la"),
    ],
)
def test_check_takes_no_person_for_a_province(kltrack: Kltrack, tmp_path: Path, text: str, place: str) -> None:
    (tmp_path / "a.txt").write_text(f"{text}\n", encoding="utf-8")
    path = tmp_path / "draft.toml"
    path.write_text(kltrack("draft", tmp_path / "a.txt", "--issued", "2031-01-05").out, encoding="utf-8")
    found = kltrack("check", path, "--sources", tmp_path, "--json").json["items"]
    assert [each["rule"] for each in found].count("todo") > 1
    assert [each["problem"] for each in found if place in each["problem"]] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Thứ nhất, trước ngày 25/10/2031, báo cáo kết quả sửa đèn biển "
            "3 quý đầu năm 2031, ước thực hiện đến hết năm 2031.",
            ["2031-10-24"],
        ),
        (
            "Trước ngày 25/10/2031, báo cáo kết quả sửa đèn biển, hoàn thành việc sơn phao trước ngày 30/11/2031.",
            [None, "2031-10-24", "2031-11-29"],
        ),
        (
            "Trước ngày 25/10/2031 báo cáo kết quả sửa đèn biển, trước ngày 30/11/2031 hoàn thành việc sơn phao.",
            [None, "2031-10-24", "2031-11-29"],
        ),
    ],
)
def test_a_day_at_the_head_of_work_stays_with_it(drafted: Any, text: str, days: list[str]) -> None:
    items = drafted("vi", f"Thủ tướng giao Bộ Tài chính 2 nhiệm vụ.\n\n{text}")["items"]
    # A sentence that "Thứ nhất" does not follow is an order of its own.
    assert [item["deadline"]["last"] for item in items] == days


@pytest.mark.parametrize(
    "text",
    [
        "L'échéance des réparations est fixée au 31 décembre 2031.",
        "Les phares doivent être achevés au 31 décembre 2031.",
    ],
)
def test_a_day_to_which_the_end_of_work_is_set_is_its_last(drafted: Any, text: str) -> None:
    item = drafted("fr", f"Des phares sont tombés.\n\n{text}")["items"][0]
    assert item["deadline"]["last"] == "2031-12-31"


def test_a_day_that_is_set_in_a_relative_clause_is_asked_about(drafted: Any) -> None:
    item = drafted(
        "fr",
        "Des phares sont tombés.\n\nLes délais sont stricts avec l'achèvement des phares qui est fixé au 31 décembre "
        "2031, tandis que les jetées doivent être réparées avant le 31 janvier 2032.",
    )["items"][0]
    assert item["deadline"] is None or item["deadline"]["last"] is None
    assert any("by = 2031-12-31" in doubt for doubt in item["doubts"])


def test_a_day_at_which_work_is_to_be_done_in_french_is_asked_about(drafted: Any) -> None:
    (item,) = drafted("fr", "Des phares sont tombés.\n\nLes phares doivent être réparés au 31 décembre 2031.")["items"]
    assert item["deadline"]["wording"] == "au 31 décembre 2031"
    assert any('which day is the last? "au 31 décembre 2031"' in doubt for doubt in item["doubts"])


def test_work_to_whose_end_a_day_is_set_is_a_record(drafted: Any) -> None:
    text = "Đèn biển đổ.\n\nThời hạn hoàn thành việc sửa đèn biển được ấn định vào ngày 31/12/2031."
    (item,) = drafted("vi", text)["items"]
    assert item["deadline"]["last"] == "2031-12-31"


def test_a_meeting_set_to_a_day_is_no_work(drafted: Any) -> None:
    assert not drafted("fr", "Des phares sont tombés.\n\nLa réunion est fixée au 31 décembre 2031.")["items"]


def test_the_day_of_what_an_order_serves_is_not_its_own(drafted: Any) -> None:
    document = drafted(
        "vi",
        "Chiến lược cũ đã hết, để làm cơ sở xây dựng chiến lược mới trình Thủ tướng phê duyệt trong năm 2031, Bộ Xây"
        " dựng đề nghị UBND các tỉnh báo cáo về bến đò.",
    )
    (item,) = document["items"]
    assert (item["deadline"]["last"], [each["words"] for each in document["unplaced"]]) == (None, ["trong năm 2031"])


def test_a_limit_behind_a_colon_does_not_reach_over_the_sentence_before_it(drafted: Any) -> None:
    document = drafted(
        "vi",
        "Thủ tướng giao Bộ Tài chính chủ trì đếm bến đò; sửa đèn biển. Đồng thời, khẩn trương trình Chính phủ Nghị định"
        " về phân loại bến đò: Hoàn thành trước ngày 10/11/2031.",
    )
    assert [item["deadline"]["last"] for item in document["items"]] == [None, "2031-11-09"]
    assert any("10/11/2031" in doubt for item in document["items"] for doubt in item["doubts"])

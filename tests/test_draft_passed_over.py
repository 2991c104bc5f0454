"""Days that nothing marks as limits, in sentences that order work: asked about, or read where the words are sure."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

VI = "Thủ tướng yêu cầu Bộ Xây dựng {}."
EN = "The Prime Minister asked the Ministry of Construction to {}."
FR = "Le Premier ministre a demandé au ministère de la Construction {}."


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-10-08")


def lasts(found: Any) -> list[str | None]:
    return [item["deadline"]["last"] if item["deadline"] else None for item in found]


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", EN.format("finish the review of the piers next week"), 'within = "2025-10-13/2025-10-19"'),
        ("en", EN.format("report on October 12"), "on = 2025-10-12"),
        ("en", EN.format("open the pier in time for Lighthouse Day (December 22, 2025)"), "on = 2025-12-22"),
        ("en", EN.format("speed up work in order to complete the piers in the fourth quarter"), '"2025-Q4"'),
        ("vi", VI.format("khởi công bến tàu ngày 19/12"), "on = 2025-12-19"),
        ("vi", VI.format("xong việc này tháng 11 tới"), 'within = "2025-11"'),
        ("vi", VI.format("đẩy nhanh tiến độ để hoàn thành bến tàu trong quý IV/2025"), '"2025-Q4"'),
        ("vi", VI.format("gửi danh mục bến tàu để Bộ Tài chính tổng hợp trước ngày 30/10"), "before = 2025-10-30"),
        ("en", EN.format("issue the circular before the law takes effect on December 1, 2025"), "before = 2025-12-01"),
        ("vi", VI.format("ban hành thông tư trước ngày nghị định có hiệu lực (1/12/2025)"), "before = 2025-12-01"),
        ("vi", "Ngày 1/11, các tỉnh phải gửi đề án bến tàu về Bộ Xây dựng.", "on = 2025-11-01"),
        ("fr", "Le 1er novembre, le ministère de la Construction doit soumettre le plan.", "on = 2025-11-01"),
        ("vi", VI.format("bảo đảm mục tiêu có ít nhất 3.000 bến tàu vào cuối năm 2025"), "by = 2025-12-31"),
        ("fr", FR.format("de lancer les travaux du phare le 19 décembre"), "on = 2025-12-19"),
        ("fr", FR.format("d'accélérer, en vue d'achever les quais ce mois courant"), 'within = "2025-10"'),
    ],
)
def test_a_day_to_come_that_nothing_marks_as_a_limit_is_asked_about(
    records: Any, language: str, text: str, asked: str
) -> None:
    (item,) = records(language, text)
    assert lasts([item]) == [None]
    (doubt,) = item["doubts"]
    assert asked in doubt


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN.format("discuss it at the meeting next week")),
        ("en", EN.format("explain the accident of October 5")),
        ("vi", VI.format("trả lời về sự cố hải đăng ngày 5/10")),
        ("fr", FR.format("de tirer les leçons de l'accident survenu le 5 septembre")),
    ],
)
def test_a_day_of_something_else_is_not_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert (lasts([item]), item["doubts"]) == ([None], [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN.format("finish the piers in October and the lighthouses in November")),
        ("en", EN.format("finish the piers, the first of them by October 31 and the rest by November 30")),
        ("fr", FR.format("d'achever les quais en octobre et les phares en novembre")),
    ],
)
def test_the_second_of_two_limits_is_a_record_or_asked_about(records: Any, language: str, text: str) -> None:
    first, second = records(language, text)
    assert lasts([first]) == ["2025-10-31"]
    assert lasts([second]) == ["2025-11-30"] or any("ovemb" in doubt for doubt in second["doubts"])


def test_the_limit_of_the_rest_of_a_sentence_is_asked_about_where_it_has_no_record(records: Any) -> None:
    text = VI.format("sửa 3 bến tàu; đến hết quý I/2026 sửa các bến còn lại")
    assert any("đến hết quý I/2026" in doubt for item in records("vi", text) for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("vi", "Ngày 15/12 là hạn cuối cùng để các bộ cắt bỏ giấy phép đi biển.", "2025-12-15"),
        ("en", "December 15 is the deadline for the Ministry of Construction to repair all piers.", "2025-12-15"),
        ("en", "The Ministry of Construction has until December 15 to repair all piers.", "2025-12-15"),
        ("fr", "Le ministère de la Construction a jusqu'au 15 décembre pour réparer les quais.", "2025-12-15"),
        ("fr", FR.format("de réparer les quais, avec un achèvement fixé au 15 décembre 2025"), "2025-12-15"),
        ("vi", VI.format("báo cáo chậm nhất là cuối giờ chiều ngày 10/10"), "2025-10-10"),
        ("vi", VI.format("báo cáo trước 17h chiều 10/10"), "2025-10-10"),
    ],
)
def test_a_day_that_is_called_the_deadline_is_one(records: Any, language: str, text: str, last: str) -> None:
    assert lasts(records(language, text)) == [last]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Bộ Giáo dục và Đào tạo yêu cầu Bộ Xây dựng báo cáo việc khai giảng của trường đi biển trước ngày 10/9.\n\n"
            "Kế hoạch này áp dụng đối với năm học 2024-2025.",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Construction to report on the school year by September 9.\n\n"
            "The plan holds for the school year 2024-2025.",
        ),
    ],
)
def test_a_day_behind_the_school_year_that_a_text_is_about_may_be_of_the_year_before(
    items: Any, language: str, text: str
) -> None:
    (item,) = items(language, text, issued="2025-04-01")
    assert lasts([item]) == [None]
    assert any("which year is meant" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("work", "last", "asks"),
    [
        ("que les élèves signent une promesse avant la fin du premier semestre", None, True),
        ("que les écoles réparent les puits avant la fin du second semestre", None, True),
        ("que les élèves signent une promesse avant la fin du premier semestre 2031", "2031-06-30", False),
        ("de réparer les phares avant la fin du second semestre", "2025-12-31", False),
    ],
)
def test_a_half_year_of_schools_may_be_of_the_school_year(records: Any, work: str, last: str, asks: bool) -> None:
    text = f"Le Premier ministre a demandé au ministère de la Construction {work}."
    found = records("fr", text.replace("Construction que", "Construction de veiller à ce que"))
    assert lasts(found) == [last]
    assert any("of the school year" in doubt for item in found for doubt in item["doubts"]) == asks


def test_a_list_of_the_following_tasks_has_the_day_of_its_heading(records: Any) -> None:
    found = records(
        "vi",
        "Thủ tướng yêu cầu các bộ hoàn thành các nhiệm vụ sau trước ngày 30/10/2025:\n"
        "- Bộ Tài chính rà soát vốn của bến tàu.\n- Bộ Xây dựng rà soát quy hoạch bến tàu.",
    )
    assert lasts(found) == ["2025-10-29", "2025-10-29"]


def test_a_percentage_between_two_limiting_words_is_no_part_of_the_limit(records: Any) -> None:
    (item,) = records("en", EN.format("reduce the number of piers by 20 percent before October 30"))
    assert item["deadline"]["wording"] == "before October 30"


@pytest.mark.parametrize(
    "work",
    [
        "thu hồi vốn các dự án bến tàu không giải ngân hết đến ngày 31/12",
        "chuyển vốn cho các dự án bến tàu có khả năng giải ngân trước ngày 31/12",
        "tập trung chỉ đạo các bến tàu mà tiến độ còn chậm, có nguy cơ không hoàn thành trước ngày 31/12",
    ],
)
def test_a_day_by_which_things_are_not_done_or_may_be_is_asked_about(records: Any, work: str) -> None:
    (item,) = records("vi", VI.format(work))
    assert lasts([item]) == [None]
    assert any("31/12" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN.format("report on tasks due before December 1")),
        ("en", EN.format("submit the list of piers before the December meeting")),
        ("en", EN.format("tell passengers that fares will rise by December 1")),
        ("en", EN.format("repair the piers if they are damaged before December 1")),
        ("en", EN.format("learn from Quang Ninh, which will finish its piers by December 1")),
        ("vi", VI.format("rà soát các nhiệm vụ đến hạn trước ngày 1/12")),
        ("vi", VI.format("giữ nguyên hiện trạng bến tàu đến ngày 1/12")),
        ("vi", VI.format("xử lý các đơn vị chậm nộp báo cáo bến tàu trước ngày 1/12")),
        ("fr", FR.format("de rendre compte des tâches dues avant le 1er décembre")),
        ("fr", FR.format("de publier la liste des quais à fermer avant le 1er décembre")),
        ("fr", FR.format("d'informer les passagers que les tarifs augmenteront avant le 1er décembre")),
        ("vi", VI.format("báo cáo nếu không hoàn thành bến tàu trước ngày 1/12")),
        ("fr", FR.format("de réparer les quais s'ils sont endommagés avant le 1er décembre")),
    ],
)
def test_a_day_of_a_condition_or_of_something_beside_the_work_is_asked_about(
    records: Any, language: str, text: str
) -> None:
    (item,) = records(language, text)
    assert lasts([item]) == [None]
    assert any("govern this record" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN.format("draw up a study of the piers, which must be completed by November 30")),
        ("vi", VI.format("đề xuất giải pháp cho bến tàu (nếu có) trước ngày 1/12")),
    ],
)
def test_what_only_looks_like_a_condition_leaves_the_day_to_the_work(records: Any, language: str, text: str) -> None:
    assert lasts(records(language, text)) == ["2025-11-30"]

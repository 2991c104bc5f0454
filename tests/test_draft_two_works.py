"""A sentence with two works, or with the start and the end of one: each day goes with its own, or is asked about."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-03-10")


def days(found: Any) -> list[str | None]:
    """The last day of each record."""
    return [(item["deadline"] or {}).get("last") for item in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thủ tướng giao Bộ Y tế lập đề án bến tàu, báo cáo trước ngày 20/3/2025, đồng thời gửi phao trước 5/4."),
        (
            "en",
            "The Prime Minister asked the Ministry of Health to report on the piers before March 20, 2025, "
            "and at the same time send the buoys before April 5.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Santé de rendre compte des quais avant le 20 mars 2025, "
            "et parallèlement d'envoyer les bouées avant le 5 avril.",
        ),
    ],
)
def test_what_is_to_be_done_at_the_same_time_has_its_own_day(records: Any, language: str, text: str) -> None:
    assert days(records(language, text)) == ["2025-03-19", "2025-04-04"]


def test_its_month_is_asked_about_where_the_words_may_tell_of_the_past(records: Any) -> None:
    text = "Thủ tướng giao Bộ Y tế báo cáo trước ngày 20/3/2025, đồng thời chỉ đạo ký hợp đồng mua phao trong tháng 4."
    first, second = records("vi", text)
    assert days([first, second]) == ["2025-03-19", None]
    assert 'within = "2025-04"' in second["doubts"][0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Tuyến phà dài 40 km.\nDự án phải khởi công năm 2025 và hoàn thành năm 2030."),
        ("en", "The ferry line is 40 km long.\nThe works must start in 2025 and be completed in 2030."),
        ("fr", "Selon le plan, la ligne est longue.\nLes travaux doivent débuter en 2025 et s'achever en 2030."),
    ],
)
def test_the_years_of_works_that_nobody_is_asked_for_are_asked_about(records: Any, language: str, text: str) -> None:
    for item in records(language, text):
        assert days([item]) == [None]
        assert item["doubts"]


def test_who_is_asked_for_the_works_has_their_end(records: Any) -> None:
    text = "Thủ tướng yêu cầu Bộ Xây dựng khởi công trước ngày 19/8/2025 và hoàn thành bến tàu vào năm 2026."
    assert days(records("vi", text)) == ["2025-08-18", "2026-12-31"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Các bộ báo cáo kết quả trước ngày 25 hằng tháng và gửi danh sách phao trước ngày 15/12/2025."),
        ("en", "Ministries must report before the 25th of each month and list the buoys before December 15, 2025."),
        (
            "fr",
            "Les ministères doivent faire rapport avant le 25 de chaque mois et envoyer la liste avant le 15/12/2025.",
        ),
    ],
)
def test_what_comes_round_and_a_day_beside_it_are_two_works(records: Any, language: str, text: str) -> None:
    first, second = records(language, text)
    assert first["deadline"]["kind"] == "every"
    assert days([second]) == ["2025-12-14"]


def test_later_stages_of_a_share_are_asked_about(records: Any) -> None:
    text = "Đến ngày 30/6/2025, các địa phương phải giải ngân đạt 80% vốn, đến 30/9/2025 đạt 95% vốn."
    (item,) = records("vi", text)
    assert days([item]) == ["2025-06-30"]
    assert "by = 2025-09-30" in item["doubts"][0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Giao Bộ Tài chính lập bảng giá bến tàu, trình Quốc hội tại kỳ họp cuối năm 2025."),
        ("en", "The Ministry of Finance must submit the ferry fares to the session at the end of 2025."),
        ("fr", "Le ministère des Finances doit soumettre les tarifs des bacs à la session de fin 2025."),
    ],
)
def test_the_end_of_a_year_at_which_a_session_meets_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert days([item]) == [None]
    assert "2025-12-31" in item["doubts"][0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thủ tướng đề nghị sơn hết số phao còn lại trong tháng 4 tới.", "trong tháng 4 tới"),
        ("Các bộ, ngành phải báo cáo trước ngày 1/9/201.", "trước ngày 1/9/201"),
    ],
)
def test_the_words_of_a_day_in_doubt_are_told_whole(records: Any, text: str, words: str) -> None:
    (item,) = records("vi", text)
    told = [(item["deadline"] or {}).get("wording") or "", *item["doubts"]]
    assert any(words in each for each in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Bộ Tư pháp thẩm định tờ trình trong 5 ngày, Bộ Tài chính trình Chính phủ trước ngày 20/4."),
        (
            "fr",
            "Le ministère de la Justice l'évaluera en dix jours et le ministère des Finances doit l'envoyer "
            "avant le 20 avril.",
        ),
    ],
)
def test_the_day_of_another_doer_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert days([item]) == [None]
    assert "2025-04-20" in item["doubts"][0]


def test_partners_before_the_verb_are_no_other_doers(records: Any) -> None:
    text = "Bộ Tài chính chủ trì, phối hợp với Bộ Tư pháp, Bộ Công an trình Chính phủ trước ngày 20/4."
    assert days(records("vi", text)) == ["2025-04-19"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Giao Bộ Tài chính trình Chính phủ Nghị định gia hạn thời hạn nộp phí đến ngày 31/10/2025."),
        ("en", "The Ministry of Finance shall submit the decree extending the ferry fee deadline to October 31, 2025."),
        ("fr", "Le ministère des Finances doit soumettre le décret prolongeant le délai jusqu'au 31 octobre 2025."),
    ],
)
def test_until_when_a_draft_prolongs_something_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert days([item]) == [None]
    assert "by = 2025-10-31" in item["doubts"][0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Bộ Giáo dục và Đào tạo công bố điểm ngày 16/7, xét tốt nghiệp xong chậm nhất ngày 20/8."),
        ("en", "The Ministry of Education will announce results on July 16 and finish admissions by August 20."),
    ],
)
def test_an_earlier_day_of_the_first_work_is_asked_about(records: Any, language: str, text: str) -> None:
    found = records(language, text)
    assert days(found[-1:]) == ["2025-08-20"]
    assert any("on = 2025-07-16" in doubt for item in found for doubt in item["doubts"]) or len(found) > 1


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "If the piers are not repaired by June 30, 2031, the Ministry of Finance must review the plan."),
        ("vi", "Trường hợp sau ngày 30/6/2031 chưa sửa xong bến đò, Bộ Tài chính phải rà soát kế hoạch."),
        ("fr", "Si les quais ne sont pas réparés avant fin juin 2031, le ministère des Finances devra revoir le plan."),
    ],
)
def test_the_day_of_a_condition_that_opens_a_sentence_is_no_deadline(items: Any, language: str, written: str) -> None:
    first = {
        "en": "The Government asks the Ministry of Finance to count ferries.",
        "vi": "Chính phủ yêu cầu Bộ Tài chính kiểm tra bến đò.",
        "fr": "Le gouvernement demande au ministère des Finances de compter les bacs.",
    }[language]
    assert all(item["deadline"]["last"] is None for item in items(language, f"{first}\n{written}"))

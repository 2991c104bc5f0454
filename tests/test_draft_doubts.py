"""`kltrack draft` asks where a text leaves something open, and only there: what the words decide is not asked."""

from __future__ import annotations

import re
import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2026-03-02")


def findings(kltrack: Kltrack, path: Path) -> Any:
    return kltrack("check", path, "--json").json["items"]


def last_and_doubts(item: Any) -> tuple[str | None, list[str]]:
    return item["deadline"]["last"] if item["deadline"] else None, item["doubts"]


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to complete the third round of glasses for ferry crews "
            "aged 50 and over and for lighthouse keepers in remote coastal communes in May 2026.",
            "2026-05-31",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Health to complete the rounds for lighthouse keepers "
            "by the second quarter of 2026.",
            "2026-06-30",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Finance to count the ferries. The count must be whole and all "
            "results are expected to be reported to the Prime Minister before May 30.",
            "2026-05-29",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Finance to count ships. A list is to be opened on May 9, 2026.",
            "2026-05-09",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính hoàn chỉnh Đề án sửa chữa các bến đò cũ trong tháng 5 này.",
            "2026-05-31",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Xây dựng hoàn thành sửa nhà cũ của gia đình người có công trước 27/7 này.",
            "2026-07-26",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Santé d'achever le plan de phares au deuxième trimestre.",
            "2026-06-30",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Xây dựng hoàn thành việc tháo gỡ vướng mắc cho các bến đò trong tháng 5/2026.",
            "2026-05-31",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Construction to complete piers such as An Bay, Ba Bay, Can Bay, "
            "Dong Bay, Ea Bay, Ghenh Bay, Hon Bay, Ke Bay, Long Bay, Mui Bay, Nam Bay, Ong Bay... in May 2026.",
            "2026-05-31",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Finance to submit papers on the research of piers in May 2026.",
            "2026-05-31",
        ),
        (
            "fr",
            "Le Premier ministre a demandé aux ministères que la campagne des phares soit mise en œuvre du 15 mai "
            "au 15 juin.",
            "2026-06-15",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances d'élaborer un plan pour l'argent qui n'est pas "
            "encore alloué, et de l'envoyer au gouvernement avant le 15 mai 2026.",
            "2026-05-14",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances de compter les phares. Les plans devront être "
            "disponibles en 2026.",
            "2026-12-31",
        ),
    ],
)  # fmt: skip
def test_a_day_beside_the_verb_that_it_limits_is_not_asked_about(
    records: Any, language: str, text: str, last: str
) -> None:
    assert last_and_doubts(records(language, text)[-1]) == (last, [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to complete the list of all the lighthouse keepers and "
            "other people along the coast and on the islands trained in May 2026.",
        ),
        ("en", "The Prime Minister asked the Ministry of Finance to repair the ferries in May 2026."),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Xây dựng sửa nhà của ngư dân trong tháng 5/2026.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances de visiter les phares au deuxième trimestre.",
        ),
    ],
)  # fmt: skip
def test_a_day_that_may_tell_something_else_is_asked_about_and_not_given(
    records: Any, language: str, text: str
) -> None:
    (item,) = records(language, text)
    (doubt,) = (each for each in item["doubts"] if "govern this record?" in each)
    line = tomllib.loads(doubt.partition("If so: ")[2])
    assert item["deadline"]["last"] is None
    assert line["deadline"]["wording"] in text


def test_the_line_in_a_doubt_makes_the_record_dated(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "draft.toml"
    (tmp_path / "text.txt").write_text(
        "The Prime Minister asked the Ministry of Finance to paint ferries in May 2031.\n"
    )
    made = kltrack("draft", tmp_path / "text.txt", "--number", "Dispatch No. 900/CĐ-TTg", "--issued", "2031-03-02").out
    asked = re.search(r"# \? does .* If so: (deadline = .*)", made)
    assert asked is not None
    assert "in May 2031" in made.partition("# Dates of the text that no record has:")[2]
    answered = made.replace(asked[0] + "\n", "").replace("TODO", "paint the ferries")
    path.write_text(answered.replace("\nsource = [", f"\n{asked[1]}\nsource = [", 1), encoding="utf-8")
    assert kltrack("check", path).code == 0
    path.write_text(made, encoding="utf-8")
    assert any(each["rule"] == "todo" and "in May 2031" in each["problem"] for each in findings(kltrack, path))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "vi",
            "Thủ tướng đề nghị Chủ tịch Ủy ban Trung ương MTTQ Việt Nam kiểm tra các bến đò.",
            "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam",
        ),
        ("vi", "Thủ tướng đề nghị Chủ tịch Hội Nông dân Việt Nam kiểm tra bến đò.", "Chủ tịch Hội Nông dân Việt Nam"),
        (
            "en",
            "The Prime Minister asked the President of the Vietnam Fatherland Front Central Committee to check wells.",
            "President of the Vietnam Fatherland Front",
        ),
    ],
)
def test_the_chair_of_a_union_is_not_the_union(records: Any, language: str, text: str, name: str) -> None:
    (item,) = records(language, text)
    assert item["lead"] == []
    assert item["doubts"] == [f'who is "{name}"? No body of the directory is called so']


def test_a_percentage_is_no_day(records: Any) -> None:
    items = records(
        "en",
        "The Prime Minister asked the Ministry of Finance to reduce the ferries by 5%; cut the fares by 15 percent.",
    )
    assert [last_and_doubts(item) for item in items] == [(None, [])] * len(items)
    assert items


MINISTRY = "The Prime Minister asked the Ministry of Finance to begin an inspection of all ferries."


def leads(items: Any) -> list[list[str]]:
    return [[body["id"] for body in item["lead"]] for item in items]


@pytest.mark.parametrize(
    "second",
    [
        "A report on these ferries is to be submitted to the Prime Minister by May 30.",
        "The results must be reported to the Prime Minister by May 30.",
        "The inspection must be completed by May 30.",
    ],
)
def test_what_is_said_of_the_work_goes_on_asking_those_who_do_it(records: Any, second: str) -> None:
    items = records("en", f"{MINISTRY}\n\n{second}")
    assert leads(items) == [["ministry-of-finance"]] * 2
    assert last_and_doubts(items[1]) == ("2026-05-30", [])


@pytest.mark.parametrize(
    "second",
    [
        "The lighthouses must be painted by May 30.",
        "The survey must be completed by May 30.",
        "Results of the repair of lighthouses must be reported by May 30.",
    ],
)
def test_who_does_other_work_is_left_open(records: Any, second: str) -> None:
    items = records("en", f"{MINISTRY}\n\n{second}")
    assert leads(items)[1:] == [[]]
    assert items[1]["doubts"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The list of ferries must be sent to the Ministry of Finance by May 30."),
        ("fr", "La liste des bacs doit être envoyée au ministère des Finances avant le 30 mai."),
        ("vi", "Danh mục bến đò phải được gửi về Bộ Tài chính trước ngày 30/5."),
    ],
)
def test_who_is_addressed_is_asked_where_a_sentence_names_somebody_in_no_role(
    records: Any, language: str, text: str
) -> None:
    (item,) = records(language, text)
    assert item["lead"] == []
    assert item["doubts"] == ["who is addressed? The sentence names nobody"]


def test_what_is_to_be_formed_is_not_asked_to_form_itself(records: Any) -> None:
    items = records("en", f"{MINISTRY} The inspection team is to be formed on May 9.")
    assert leads(items) == [["ministry-of-finance"]] * 2
    assert last_and_doubts(items[1]) == ("2026-05-09", [])


@pytest.mark.parametrize("adding", ["Along with that", "In addition", "At the same time"])
def test_an_order_that_adds_to_the_one_before_asks_the_same(records: Any, adding: str) -> None:
    items = records("en", f"{MINISTRY}\n\n{adding}, the Prime Minister requested to urgently publish the fares.")
    assert leads(items) == [["ministry-of-finance"]] * 2
    assert items[1]["doubts"] == []


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        (
            "en",
            "The Prime Minister asked for better lamps.\n\nLocalities with few lamps must speed up.",
            ["localities"],
        ),
        ("en", f"{MINISTRY}\n\nAll cities and provinces must complete the lamps in May 2026.", ["localities"]),
        (
            "en",
            "The Prime Minister asked the State Bank to help. The central bank must lend them money.",
            ["state-bank-of-vietnam"],
        ),
        ("en", f"{MINISTRY} Moreover, the Ministry shouldn’t delay the lamps.", ["ministry-of-finance"]),
        (
            "vi",
            "Thủ tướng yêu cầu sửa bến đò.\n\nTheo chỉ đạo của Phó Thủ tướng, Bộ Công Thương cũng có nhiệm vụ sửa đèn.",
            ["ministry-of-industry-and-trade"],
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính thực hiện như sau:\n- Phân công công chức, người lao động trực bến đò;",
            ["ministry-of-finance"],
        ),
        (
            "fr",
            "Le Premier ministre a chargé l'Inspection générale du gouvernement de visiter les phares.",
            ["government-inspectorate"],
        ),
        (
            "fr",
            "Il a demandé à la Direction nationale de la prévention et de la lutte contre les crues, et aux localités "
            "concernées de réparer les digues.",
            ["localities"],
        ),
    ],
)
def test_who_is_named_is_not_asked_for(records: Any, language: str, text: str, bodies: list[str]) -> None:
    assert leads(records(language, text))[-1] == bodies


def test_a_day_before_whoever_must_do_the_work_is_that_of_their_work(records: Any) -> None:
    (item,) = records(
        "en", "The Prime Minister requests that by May 31, 2026, localities must complete the list of wells."
    )
    assert leads([item]) == [["localities"]]
    assert last_and_doubts(item) == ("2026-05-31", [])


def test_a_long_unknown_name_is_asked_about_whole(records: Any) -> None:
    (item,) = records(
        "fr",
        "Le Premier ministre a demandé au ministère de la Santé, au Comité de gestion des puits de l'État au sein des "
        "villages et aux localités de compter les lampes.",
    )
    assert leads([item]) == [["ministry-of-health", "localities"]]
    assert item["doubts"] == [
        'who is "Comité de gestion des puits de l\'État au sein des villages"? No body of the directory is called so'
    ]


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to report before 11 a.m. every Friday.",
            'FR", time = "11:00',
        ),
        ("vi", "Thủ tướng yêu cầu Bộ Y tế báo cáo trước 15 giờ thứ Sáu hằng tuần.", 'FR", time = "15:00'),
        ("vi", "Thủ tướng yêu cầu Bộ Y tế kiểm tra giếng vào thứ Hai hằng tuần.", "MO"),
        ("fr", "Le Premier ministre a demandé au ministère de la Santé de rendre compte chaque vendredi.", "FR"),
    ],
)
def test_a_weekday_that_comes_round_is_a_rule(
    kltrack: Kltrack, tmp_path: Path, language: str, text: str, rule: str
) -> None:
    path = tmp_path / "text.txt"
    path.write_text(text, encoding="utf-8")
    ran = kltrack("draft", path, "--language", language, "--issued", "2026-03-02")
    assert f'deadline = {{ every = "FREQ=WEEKLY;BYDAY={rule}", wording = ' in ran.out
    assert "which day is the last" not in ran.out
    assert "govern this record" not in ran.out


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Prime Minister asked the Ministry of Health to report every Friday until June 30, 2026."),
        ("vi", "Thủ tướng yêu cầu Bộ Y tế báo cáo thứ Sáu hằng tuần cho đến hết ngày 30/6/2026."),
        ("fr", "Le Premier ministre a demandé au ministère de la Santé de rendre compte chaque vendredi jusqu'au "
               "30 juin 2026."),
    ],
)  # fmt: skip
def test_a_rule_keeps_the_day_with_which_it_ends(kltrack: Kltrack, tmp_path: Path, language: str, text: str) -> None:
    path = tmp_path / "text.txt"
    path.write_text(text, encoding="utf-8")
    ran = kltrack("draft", path, "--language", language, "--issued", "2026-03-02")
    assert 'every = "FREQ=WEEKLY;BYDAY=FR", until = 2026-06-30' in ran.out
    assert "# ?" not in ran.out.replace("# ? which document", "")


def test_a_weekly_report_before_an_hour_has_no_year_to_ask_for(records: Any) -> None:
    (item,) = records("vi", "Định kỳ hằng tuần, trước 9h00 thứ Hai, Bộ Y tế gửi Bộ Tài chính báo cáo về giếng.")
    assert item["doubts"] == []


@pytest.mark.parametrize("label", ["1. ", "1."])
@pytest.mark.parametrize(
    ("heading", "bodies"),
    [("Bộ Công Thương", ["ministry-of-industry-and-trade"]), ("Sở Công Thương", ["so-cong-thuong"])],
)
def test_a_numbered_line_that_only_says_who_leads_heads_what_is_lettered_below(
    records: Any, label: str, heading: str, bodies: list[str]
) -> None:
    items = records(
        "vi",
        "Thủ tướng giao nhiệm vụ cụ thể cho từng bộ, ngành và các địa phương thực hiện như sau:\n\n"
        f"{label}{heading} chủ trì, phối hợp với các bộ, ngành, đơn vị liên quan\n\n"
        "a) Chủ động kiểm tra bến đò;\n\nb) Khẩn trương sửa đèn biển.\n",
    )
    is_listed = heading.startswith("Bộ")
    doubts = [] if is_listed else ['who is "Sở Công Thương"? No body of the directory is called so']
    assert leads(items) == [bodies if is_listed else [], bodies], "below the doubt each record says that it waits"
    assert [item["doubts"] for item in items] == [doubts, []]


def test_a_day_that_a_page_has_glued_to_a_word_is_listed(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Le ministère des Finances a compté vendredi13 mars les phares du pays.\n", encoding="utf-8")
    found = kltrack("draft", path, "--json", "--language", "fr").json["unplaced"]
    assert [each["words"] for each in found] == ["13 mars"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Prime Minister visited Hue.\nHe said the Ministry of Finance must count the ferries."),
        ("en", "She stressed that the Ministry of Finance must count the ferries."),
        ("fr", "Il a déclaré que le ministère des Finances doit compter les phares."),
    ],
)
def test_whom_he_says_that_something_must_be_done_by_is_asked(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert [body["id"] for body in item["lead"]] == ["ministry-of-finance"]


def test_a_vietnamese_sentence_may_begin_with_a_word_that_is_spelt_like_he(records: Any) -> None:
    assert records("vi", "Hệ thống bến đò cho rằng Bộ Tài chính phải đếm các bến đò.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Để chuẩn bị tốt các dự án luật trình Quốc hội, Ủy ban Thường vụ Quốc hội tại kỳ họp thứ 10 Quốc hội khóa "
            "XV, Thủ tướng yêu cầu Bộ Tài chính đếm các bến đò.",
        ),
        (
            "en",
            "In order to prepare the draft laws for debate at the 10th session of the 15th National Assembly, the "
            "Prime Minister asked the Ministry of Finance to count the ferries.",
        ),
        (
            "fr",
            "Afin de bien préparer les projets de loi à la 10e session de la XVe Assemblée nationale, le Premier "
            "ministre a demandé au ministère des Finances de compter les bacs.",
        ),
    ],
)
def test_a_session_for_which_an_order_is_given_is_no_deadline(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text, issued="2025-09-18")
    assert last_and_doubts(item) == (None, [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính hoàn thiện dự án luật về bến đò để kịp trình Quốc hội tại kỳ họp thứ 10.",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Finance to complete the law on ferries in time to be submitted "
            "to the National Assembly at its 10th session.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances d'achever le projet de loi afin de le soumettre à "
            "la 10e session de la XVe Assemblée nationale.",
        ),
    ],
)
def test_a_session_in_time_for_which_work_is_done_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text, issued="2025-09-18")
    last, (doubt,) = last_and_doubts(item)
    assert last is None
    assert 'event = "na15-session-10"' in doubt

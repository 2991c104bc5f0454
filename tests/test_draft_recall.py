"""Directives that name their addressee late, not at all, or only as somebody local. The texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles


def last_of(item: Any) -> str | None:
    """The last day of a record; None without one."""
    last: str | None = item["deadline"]["last"]
    return last


# -- who asks is local, and so is who is asked


@pytest.mark.parametrize(
    "sentence",
    [
        "Cục Đường thủy đề nghị Trung tâm Phao tiêu Bắc Bộ sửa chữa bến đò trước ngày 5/3/2031.",
        "Chi cục Bến đò yêu cầu các đơn vị quản lý bến sửa chữa phao tiêu trước ngày 5/3/2031.",
        "Theo đó, Phó Chủ tịch UBND thành phố yêu cầu Sở Xây dựng sửa chữa bến đò trước ngày 5/3/2031.",
        "Văn phòng truyền đạt ý kiến của Phó Chủ tịch UBND tỉnh giao Sở Xây dựng đếm bến đò trước ngày 5/3/2031.",
        "Bến đò đã cũ, do vậy đề nghị các đơn vị quản lý bến khẩn trương sửa chữa trước ngày 5/3/2031.",
        "Phó Thủ tướng kiểm tra các bến đò, yêu cầu các nhà thầu hoàn thành sửa chữa trước ngày 5/3/2031.",
        "Làm việc với các tỉnh Lào Cai, Nghệ An, Phó thủ tướng Lê Văn An yêu cầu đếm xong bến đò trước ngày 5/3/2031.",
    ],
)
def test_an_authority_that_the_directory_does_not_list_gives_orders(items: Any, sentence: str) -> None:
    (item,) = items("vi", sentence)
    assert (item["kind"] in ("request", "assignment"), last_of(item)) == (True, "2031-03-04")


@pytest.mark.parametrize(
    "sentence",
    [
        "Hiệp hội Bến đò đề nghị Bộ Tài chính gia hạn thuế.",  # a petition
        "Công ty Phao tiêu đề nghị Thủ tướng cho phép sửa chữa bến đò.",
        "Sở Xây dựng đề nghị Bộ Tài chính bố trí kinh phí sửa chữa bến đò.",
    ],
)
def test_who_asks_somebody_above_gives_no_order(items: Any, sentence: str) -> None:
    assert items("vi", f"Bến đò Lau đã cũ.\n{sentence}") == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Ministry of Home Affairs requests that localities count the ferries before March 5, 2031."),
        ("en", "The deputy minister also asked localities to count the ferries before March 5, 2031."),
        ("fr", "Le ministère de l'Intérieur demande aux localités de compter les bacs avant le 5 mars 2031."),
    ],
)
def test_a_ministry_asks_where_nobody_above_it_does(items: Any, language: str, sentence: str) -> None:
    (item,) = items(language, sentence)
    assert (roles(item)[0], last_of(item)) == (["localities"], "2031-03-04")


# -- nobody is asked by name


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Under the plan, the old piers must be repaired by March 4, 2031."),
        ("en", "Counting of the ferries is required to be completed by March 4, 2031."),
        ("fr", "Les bacs doivent être comptés au plus tard le 4 mars 2031."),
        ("vi", "Các bến đò phải được sửa chữa xong chậm nhất ngày 4/3/2031."),
        ("vi", "Số liệu bến đò cần gửi về Sở Xây dựng trước ngày 5/3/2031."),
    ],
)
def test_what_must_be_done_by_a_day_is_a_directive(items: Any, language: str, sentence: str) -> None:
    (item,) = items(language, sentence)
    assert (roles(item)[0], last_of(item)) == ([], "2031-03-04")
    is_asked = "Sở" in sentence  # to whom it is sent may be meant, or somebody above
    assert item["doubts"] == (["who is addressed? The sentence names nobody"] if is_asked else [])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "It is necessary to count the old ferries and to paint the beacons."),
        ("en", "Therefore, there is an urgent need to repair the old piers of the lake."),
        ("fr", "Il est nécessaire de compter les bacs et de repeindre les balises."),
        ("fr", "Il importe de réparer les vieux quais du lac."),
        ("vi", "Cần khẩn trương sửa chữa các bến đò cũ trên hồ."),
        ("vi", "Bên cạnh đó, cần phải rà soát toàn bộ phao tiêu trên hồ."),
    ],
)
def test_what_is_necessary_is_asked_of_whom_the_curator_says(items: Any, language: str, sentence: str) -> None:
    before = {"en": "The lake has old piers.", "fr": "Le lac a de vieux quais.", "vi": "Trên hồ có nhiều bến đò cũ."}
    (item,) = items(language, f"{before[language]}\n{sentence}")
    assert roles(item)[0] == []


def test_bare_work_with_a_day_is_a_directive(items: Any) -> None:
    found = items(
        "vi", "Trên hồ có nhiều bến đò.\nĐếm bến đò trước ngày 5/2/2031; hoàn thành sửa chữa trong quý 2/2031."
    )
    assert [last_of(item) for item in found] == ["2031-02-04", "2031-06-30"]


def test_a_breach_is_dealt_with_behind_then(items: Any) -> None:
    written = "Thủ tướng yêu cầu Bộ Tài chính đếm bến đò.\nTrường hợp có bến đò hỏng thì xử lý nghiêm theo quy định."
    assert [roles(item)[0] for item in items("vi", written)] == [["ministry-of-finance"]] * 2


# -- sentences


def test_a_french_sentence_without_a_space_before_it_begins_anew(items: Any) -> None:
    written = (
        "Le Premier ministre a demandé au ministère des Finances de compter les bacs.Le ministère de la Santé doit"
        " inspecter les puits."
    )
    assert [roles(item)[0] for item in items("fr", written)] == [["ministry-of-finance"], ["ministry-of-health"]]


def test_an_adverb_leads_up_to_a_verb(items: Any) -> None:
    written = "The PM asks the Ministry of Finance to:\n- Tightly control accounts of ferries.\n- Count old piers."
    assert [roles(item)[0] for item in items("en", written)] == [["ministry-of-finance"]] * 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Ministry of Finance is also responsible for counting ferries by July 31, 2031."),
        ("en", "The Ministry of Finance is additionally tasked with counting ferries by July 31, 2031."),
        ("en", "The Ministry of Finance is therefore to count the ferries by July 31, 2031."),
        ("fr", "Le ministère des Finances est également tenu d'examiner les bacs au plus tard le 31 juillet 2031."),
        (
            "fr",
            "Le ministère des Finances est par ailleurs chargé d'examiner les bacs au plus tard le 31 juillet 2031.",
        ),
    ],
)
def test_a_duty_that_comes_on_top_of_others_is_one(items: Any, language: Any, sentence: str) -> None:
    (item,) = items(language, sentence)
    assert (roles(item)[0], last_of(item)) == (["ministry-of-finance"], "2031-07-31")


# -- what is asked about


def test_who_is_addressed_is_asked_once_a_text(items: Any) -> None:
    written = (
        "The lake has old piers.\nIt is necessary to count the ferries of the Ministry of Health.\n"
        "The Ministry of Finance must pay.\nThe wells are deep.\nThe beacons are old.\nThe winters are long.\n"
        "The piers must be repaired by March 4, 2031.\nThe ferries must be painted by May 9, 2031."
    )
    asked = [item["doubts"] for item in items("en", written)]
    assert asked == [["who is addressed? The sentence names nobody, nor do 2 records below it"], [], [], []]


def test_of_which_congress_a_resolution_is_needs_no_answer(items: Any) -> None:
    written = "Le Premier ministre demande au ministère des Finances d'appliquer la Résolution du 33e Congrès du Parti."
    (item,) = items("fr", written)
    assert item["doubts"] == []


def test_an_english_day_in_figures_is_asked_about(items: Any) -> None:
    (item,) = items("en", "The Ministry of Finance must count the ferries before 12/1.")
    assert last_of(item) is None
    line = 'deadline = { before = 2031-01-12, wording = "before 12/1" }'
    assert item["doubts"] == [f'which is the day in "before 12/1", and which the month? As it was read: {line}']


def test_who_directs_another_ministry_is_asked(items: Any) -> None:
    written = (
        "The Prime Minister asked the Ministry of Finance to count ferries.\n\nDirect the Ministry of Health to dig."
    )
    assert items("en", written)[1]["doubts"] == ['who is to direct "Ministry of Health"? The sentence does not say']


def test_second_is_no_monday(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "Thủ tướng yêu cầu Bộ Y tế thực hiện các nhiệm vụ sau:\nThứ nhất là rà soát giếng làng.\n"
        "Thứ hai là sửa chữa giếng làng.\nVấn đề thứ ba là kinh phí.\n"
    )
    drawn = drafted(kltrack, tmp_path / "a.txt", written, "--language", "vi", "--issued", "2031-01-05")
    assert (len(drawn["items"]), drawn["unplaced"]) == (2, [])


def test_a_french_head_says_on_which_day(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Bureau gouvernemental, notification en date du 1 er juillet 2031 sur les bacs\n"
        "Le Premier ministre a demandé au ministère des Finances de compter les bacs.\n",
        encoding="utf-8",
    )
    assert "issued = 2031-07-01" in kltrack("draft", path, "--language", "fr").out


def test_who_stresses_that_something_must_be_done_is_not_asked_to(items: Any) -> None:
    (item,) = items("vi", "Trên hồ có nhiều bến đò cũ.\nThủ tướng nhấn mạnh phải sửa xong bến đò trước mùa mưa.")
    assert roles(item)[0] == []


def test_a_day_that_is_a_sentence_of_its_own_is_asked_about(items: Any) -> None:
    (item,) = items("en", "The PM asks the Ministry of Finance to count old ferries in advance. August 20, 2031.")
    assert last_of(item) is None
    line = 'deadline = { on = 2031-08-20, wording = "August 20, 2031" }'
    assert item["doubts"] == [f'does "August 20, 2031" govern this record? If so: {line}']


@pytest.mark.parametrize(
    ("language", "text", "lead"),
    [
        (
            "fr",
            "Le Premier ministre a visité les phares.\nConcrètement, le ministère des Finances, en collaboration avec "
            "d'autres ministères, branches et localités, doit compter les phares.",
            ["ministry-of-finance"],
        ),
        (
            "en",
            "The Prime Minister asked for care on the lakes.\nLocalities that are repairing the old ferries according "
            "to Directive 16 must strictly count the boats.",
            ["localities"],
        ),
        (
            "en",
            "The Deputy Prime Minister chaired a meeting on lakes.\nThe Ministry of Finance and the Ministry of Health "
            "must count the ferries, he insisted.",
            ["ministry-of-finance", "ministry-of-health"],
        ),
        (
            "en",
            "The Prime Minister asked for care.\nThe Ministry of Finance then has to count the ferries before July 4.",
            ["ministry-of-finance"],
        ),
        (
            "vi",
            "Thủ tướng thăm bến đò.\nVới Bộ Tài chính, Thủ tướng giao nhiệm vụ chỉ đạo Hội người gác đèn đếm bến đò.",
            ["ministry-of-finance"],
        ),
    ],
)
def test_whoever_must_act_leads_whatever_stands_between_them_and_must(
    items: Any, language: str, text: str, lead: list[str]
) -> None:
    found = items(language, text)
    assert roles(found[-1])[0] == lead


@pytest.mark.parametrize(
    "sentence",
    [
        "Các cơ sở giáo dục hoàn thành danh sách phao tiêu trước ngày 5/3/2031.",
        "Các Tỉnh ủy, Thành ủy lãnh đạo, chỉ đạo xây dựng đề án bến đò, hoàn thành trước ngày 5/3/2031.",
        "Theo đó, trước ngày 5/3/2031, các trường mầm non nộp danh sách phao tiêu cho Phòng Giáo dục.",
    ],
)
def test_somebody_local_does_work_by_a_day(items: Any, sentence: str) -> None:
    (item,) = items("vi", f"Bến đò Lau đã cũ.\n{sentence}")
    assert last_of(item) == "2031-03-04"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The State Bank issued a dispatch with these measures, specifically as follows:\nFor the lenders\n"
            "- Seriously implementing the rules of the lake.\n- Strictly checking the old beacons.",
        ),
        (
            "fr",
            "La Banque d'État a publié un document avec les mesures suivantes :\nPour les banques\n"
            "- Compter les bacs du lac.\n- Contrôler les vieilles balises.",
        ),
        (
            "vi",
            "Ngân hàng Nhà nước ban hành công văn, cụ thể như sau:\nĐối với tổ chức tín dụng\n"
            "- Đếm các bến đò trên hồ.\n- Kiểm tra các phao tiêu cũ.",
        ),
    ],
)
def test_a_short_line_above_the_first_item_does_not_end_a_list(items: Any, language: str, text: str) -> None:
    assert [item["paragraph"] for item in items(language, text)] == [3, 4]


@pytest.mark.parametrize(
    "sentence",
    [
        "Les organes de presse du lac sont invités à informer les passeurs.",
        "Les comités communaux seront également chargés de recevoir les demandes des passeurs.",
        "Les services du lac élaboreront ensuite un plan des balises.",
        "Il est notamment exigé de suivre de près le prix des bacs.",
        "Enfin, Le Van An a souligné l'importance de bien préparer la fête du lac.",
        "Le secrétaire général a souligné la nécessité de réparer les balises.",
        "Il convient notamment de réparer les balises.",
        "Le Premier ministre vient de signer la dépêche officielle No 12/CĐ-TTg appelant à une réparation des balises.",
        "Le Premier ministre a signé une dépêche ordonnant la réparation des balises.",
    ],
)
def test_french_sentences_that_ask_in_other_words(items: Any, sentence: str) -> None:
    (item,) = items("fr", f"Les bacs sont vieux.\n{sentence}")
    assert item["kind"] in ("request", "assignment")


@pytest.mark.parametrize(
    "sentence",
    [
        "Enfin, Le Van An a souligné l'importance du lac.",
        "La commune de Lau recevra six bacs.",
        "Les organes de presse ont été invités à la conférence.",
    ],
)
def test_french_sentences_that_only_tell(items: Any, sentence: str) -> None:
    assert items("fr", f"Les bacs sont vieux.\n{sentence}") == []


def test_a_french_verb_that_no_table_has_is_work_behind_a_semicolon(items: Any) -> None:
    text = "Les localités doivent réparer les balises ; repeindre les bacs du lac ; édifier un ponton."
    assert [roles(item)[0] for item in items("fr", text)] == [["localities"]] * 3


@pytest.mark.parametrize(
    "sentence",
    [
        "Meanwhile, the Government Office will be responsible for counting the ferries.",
        "Accordingly, the Department of Piers will be in charge of repairing the old beacons.",
        "The local leaders will be held accountable for the safety of the piers.",
        "For the old piers, Mr. Binh assigned the Department of Piers to count the ferries.",
        "The Chairman of the Gia Lai Provincial People's Committee toured the piers, urging units to mend the beacons.",
        "The Ministry of Health has issued a dispatch, requesting more care at the piers.",
        "The vice chairwoman of the People's Committee, Le Thi An, visited the piers, encouraging crews to rest there.",
    ],
)
def test_english_sentences_that_ask_in_other_words(items: Any, sentence: str) -> None:
    (item,) = items("en", f"The ferries are old.\n{sentence}")
    assert item["kind"] in ("request", "assignment")


@pytest.mark.parametrize(
    "sentence",
    [
        "It is forecasted that the lake will rise and threaten the old piers.",
        "Local leaders will be held accountable for any delay.",
        "The storm was strong, requiring a lot of care at the piers.",
    ],
)
def test_english_sentences_that_only_tell(items: Any, sentence: str) -> None:
    assert items("en", f"The ferries are old.\n{sentence}") == []


@pytest.mark.parametrize(
    ("whom", "is_province"),
    [("Hue Cargo Joint Stock Company", False), ("Hue City", True), ("Hue", True), ("Hue and Gia Lai", True)],
)
def test_a_firm_that_is_named_after_a_province_is_not_the_province(items: Any, whom: str, is_province: bool) -> None:
    (item,) = items("en", f"The Prime Minister asked {whom} to repair the piers.")
    assert ("hue-city" in roles(item)[0]) is is_province


def test_chairs_who_are_addressed_do_not_chair_something(items: Any) -> None:
    sentence = "Chairs of provincial and municipal people's committees should repair the piers."
    found = items("en", f"The Prime Minister asked ministries to count the ferries.\n{sentence}")
    assert roles(found[-1])[0] == ["chairs-of-provincial-peoples-committees"]

"""Plain words of asking whoever asks, those who are told to work, words without spaces. All sentences are invented."""

from __future__ import annotations

from typing import Any

import pytest
from test_draft import roles

FIRST = {"en": "The piers are old.", "vi": "Bến đò Lau đã cũ.", "fr": "Les phares sont vieux."}
ENGLISH = [
    (1, "LAKECO has requested the Department of Ports to coordinate with relevant agencies to count the ferries."),
    (1, "Thanh requested all agencies and district-level authorities to act decisively at the piers."),
    (1, "In line with this, residents have been advised to moor their boats."),
    (1, "The city's press agencies were required to promote safety on the lake."),
    (0, "Light towers under construction are required to mobilise more workers."),
    (2, "The Ministry of Health must repair the wells; bear full responsibility for any leak."),
    (1, "Thanh asked the Ministry of Finance to count the ferries."),
    (1, "To be in time, LAKECO has requested the Department of Ports to coordinate with agencies to count ferries."),
    (1, "Chính also called for the completion of a plan for the piers."),
    (1, "The municipal People's Committee also asked for strengthened fire prevention at the piers."),
    (1, "Besides, it is important for authorities to strictly manage the piers."),
    (1, "The head of the unit is responsible to the Provincial People's Committee if the piers are not repaired."),
    (1, "The Provincial People's Committee has just issued an official dispatch requesting investors to repair piers."),
    (1, "On May 5, the Board for Piers of Hue City issued an official dispatch requesting units to watch the lake."),
    (0, "The farmers asked the Ministry of Finance to lower the tolls."),
    (0, "People assigned to work here are mainly sailors."),
    (0, "The repair has required more measures be taken than last year."),
    (0, "The Chairman discusses the light towers with investors."),
]
VIETNAMESE = [
    (1, "BQLCP yêu cầu các cơ quan báo chí đẩy mạnh thông tin về bến đò."),
    (1, "Từ đó, UBKT Trung ương yêu cầu Ban Thường vụ Tỉnh ủy Kiên Giang kiểm điểm nghiêm túc."),
    (2, "Thủ tướng đánh giá cao các đơn vị. Đồng chí yêu cầu các đơn vị tiếp tục sửa chữa bến đò."),
    (1, "Chính quyền xã An Bình được yêu cầu giải quyết thủ tục đất đai cho người dân ven hồ."),
    (1, "Cán bộ bến được yêu cầu trực tiếp hướng dẫn chủ đò."),
    (2, "Thủ tướng yêu cầu các xã sửa bến đò; tuyệt đối không để đò cũ ra hồ."),
    (1, "Đối với các tỉnh, căn cứ kế hoạch của Thanh tra Chính phủ, ban hành kế hoạch đếm bến đò."),
    (1, "Phó Thủ tướng yêu cầu, bằng mọi biện pháp, phải hoàn thành 24 bến đò đang dở dang."),
    (1, "Phó Thủ tướng yêu cầu, Bộ Nông nghiệp và Môi trường chủ trì cùng các bộ kiểm tra bến đò."),
    (0, "Đối với các bến đò cũ, đã có hai bến vận hành trở lại."),
    (0, "Gia đình đề nghị phía bệnh viện sửa bến đò."),
    (0, "Tiến độ sửa bến đò vẫn chậm so với yêu cầu phát triển."),
]
FRENCH = [
    (1, "En conséquence, le président de la ville d'Hô Chi Minh a chargé le Département des phares de superviser."),
    (1, "Le Comité central de pilotage des phares a demandé aux secteurs de finaliser leurs plans."),
    (1, "Les entités concernées sont également invitées à formuler des propositions."),
    (1, "Les autorités locales ont reçu l'ordre de rappeler les bateaux."),
    (1, "Le ministère des Finances est pleinement responsable devant le Premier ministre des données."),
    (1, "Il leur a dit de ne pas laisser les puits sans garde."),
    (1, "Il a continué à ordonner à la Société des phares d'exiger que les entrepreneurs construisent les puits."),
    (1, "Il a également conseillé au Comité populaire provincial d'organiser un programme pour les puits."),
    (1, "Nguyên Tân Dung a proposé à cette province de bien valoriser ses puits."),
    (1, "Le chef du gouvernement a enjointaux ministères de travailler à la publication des cartes."),
    (1, "Les écoles élaboreront leurs plans de garde du lac."),
    (1, "Tô Lâm a proposé d'organiser prochainement des séminaires sur les phares."),
    (1, "Constatant que le lac monte, le secrétaire général a demandé au Bureau de se coordonner avec les unités."),
    (1, "Les instances compétentes ont reçu pour instruction de garantir la qualité des phares."),
    (0, "Les pêcheurs, qui sont vieux, demandent au Bureau de changer les phares."),
    (0, "Les entreprises bénéficieront de prêts."),
    (0, "Les habitants demandent aux bateliers de changer le prix du bac."),
]


@pytest.mark.parametrize(("count", "sentence"), ENGLISH)
def test_english(items: Any, count: int, sentence: str) -> None:
    assert len(items("en", f"{FIRST['en']}\n{sentence}")) == count


@pytest.mark.parametrize(("count", "sentence"), VIETNAMESE)
def test_vietnamese(items: Any, count: int, sentence: str) -> None:
    assert len(items("vi", f"{FIRST['vi']}\n{sentence}")) == count


@pytest.mark.parametrize(("count", "sentence"), FRENCH)
def test_french(items: Any, count: int, sentence: str) -> None:
    assert len(items("fr", f"{FIRST['fr']}\n{sentence}")) == count


@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("fr", "Le Premier ministre a loué le ministère de la Santé pour avoir réparé les puits.", "commendation"),
        ("fr", "Le Premier ministre vient d'adopter le plan des phares.", "decision"),
        ("fr", "Le Premier ministre a marqué son accord de principe sur le plan des phares.", "decision"),
        ("fr", "Le Premier ministre a signé la décision n° 2221 accordant une aide aux pêcheurs du lac.", "decision"),
        ("fr", "Les activités de pêche dans le lac sont interdites.", "decision"),
        ("vi", "Chủ tịch UBND tỉnh chấp thuận đề xuất của Sở Tài chính về việc giữ lại bến đò.", "decision"),
        ("fr", "La ville de Hai Phong a décrété une interdiction de sortie sur le lac.", "decision"),
    ],
)
def test_what_is_decided_or_praised(items: Any, language: str, sentence: str, kind: str) -> None:
    (item,) = items(language, f"{FIRST[language]}\n{sentence}")
    assert item["kind"] == kind


def test_what_is_finished_in_a_quarter_has_its_last_day(items: Any) -> None:
    text = (
        "Bến đò Lau đã cũ.\nTheo đó, đại hội cấp xã hoàn thành trong quý I/2031; cấp tỉnh hoàn thành trong quý II/2031."
    )
    assert [item["deadline"]["last"] for item in items("vi", text)] == ["2031-03-31", "2031-06-30"]


@pytest.mark.parametrize(
    ("language", "sentence", "lead"),
    [
        ("en", "The Prime Minister requested theMinistry of Finance to count the ferries.", "ministry-of-finance"),
        ("en", "The Ministry of Health wasrequired to repair the wells.", "ministry-of-health"),
        ("fr", "Le Premier ministre ademandé au ministère de la Santé de réparer les puits.", "ministry-of-health"),
        ("fr", "Les localités doiventcompléter leurs plans.", "localities"),
        ("vi", "Thủ tướng yêu cầuBộ Xây dựng sửa chữa bến đò.", "ministry-of-construction"),
    ],
)
def test_words_that_a_page_prints_without_spaces_are_parted(
    items: Any, language: str, sentence: str, lead: str
) -> None:
    (item,) = items(language, f"{FIRST[language]}\n{sentence}")
    assert roles(item)[0] == [lead]


def test_a_place_behind_a_parted_word_is_that_of_the_text(items: Any) -> None:
    text = "The piers are old.\nThe Prime Minister asked theMinistry of Finance to count the ferries by May 5, 2031."
    (item,) = items("en", text)
    start, stop = item["span"]
    assert text[start:stop].endswith("by May 5, 2031")


def test_what_is_due_or_expected_by_a_day(items: Any) -> None:
    text = "The Prime Minister asked ministries to count the ferries.\nA report is expected by July 2031."
    assert [item["deadline"]["last"] for item in items("en", f"{FIRST['en']}\n{text}")] == [None, "2031-07-31"]


def test_a_limit_that_is_added_to_a_day_of_the_work_is_asked_about(items: Any) -> None:
    work = "Le ministère de la Santé est chargé de réparer les puits et d'ouvrir les phares"
    (item,) = items("fr", f"{FIRST['fr']}\n{work} le 1er mars 2031, et ce, avant le 15 avril 2031.")
    assert item["deadline"]["last"] is None
    assert any("avant le 15 avril 2031" in doubt for doubt in item["doubts"])

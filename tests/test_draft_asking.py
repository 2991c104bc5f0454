"""The ways in which a text asks: letters sent to somebody, "they are asked", persons alone. The texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack
from test_draft import drafted, roles

LED = "UBND TP Hà Nội yêu cầu Sở Y tế sửa chữa giếng làng.\n"


@pytest.fixture
def items(kltrack: Kltrack, tmp_path: Path) -> Any:
    """The records of a text in a language."""

    def of(language: str, written: str) -> Any:
        given = ("--language", language, "--issued", "2031-01-05")
        return drafted(kltrack, tmp_path / "a.txt", written, *given)["items"]

    return of


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
    assert roles(item)[0] == []
    assert any("Sở Y tế Nghệ An" in doubt for doubt in item["doubts"])


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
        ("fr", "Le Département des phares demande à la police de Hanoi de compter les bateaux.", "police de Hanoi"),
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

"""Places and bodies whose names are a part of a longer name, of a body that the directory lacks. Texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles


@pytest.mark.parametrize(
    "sentence",
    [
        "The Hanoi Urban Ferry Investment Project Management Board has been tasked with repairing the piers.",
        "The chairman requested Hanoi Rivers & Lakes Department to count the ferries by June 30, 2031.",
        "The chairman requested HCMC Rivers & Lakes Department to count the ferries by June 30, 2031.",
        "Regarding ferries, the Hanoi Public Ferry Service Center is tasked with reviewing the landings.",
        "Hà Nội police are tasked with stricter checks of ferries.",
        "Police in all 63 localities have been instructed to check the ferries.",
        "The chairman asked the Ministry of Health's Ferry Board to count the boats by June 30, 2031.",
        "The Prime Minister directed Hai Phong Ferry Development Center to count the boats.",
        "Le Département des Bacs de Hanoï a été chargé de réparer les bacs.",
        "Le Conseil de gestion des bacs de la ville de Hanoï est chargé de réparer les bacs.",
        "Le Premier ministre a demandé au Centre des ports de Hanoï de réparer les bacs.",
        "Bộ Y tế giao Trung tâm Kiểm nghiệm Hà Nội kiểm tra các giếng.",
        "Bộ Y tế đề nghị Viện Kiểm nghiệm thuốc TP Hồ Chí Minh kiểm tra các giếng.",
    ],
)
def test_a_place_in_a_longer_name_is_not_addressed(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    found = drafted(kltrack, tmp_path / "a.txt", sentence)
    known = {"hanoi-city", "ho-chi-minh-city", "hai-phong-city", "localities", "ministry-of-health"}
    (item,) = found["items"]
    assert known.isdisjoint(body for role in roles(item) for body in role)
    assert found["unknown"]


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Hanoi is tasked with repairing the piers.", "hanoi-city"),
        ("The Prime Minister asked Hanoi and the Hanoi Ferry Management Board to repair the piers.", "hanoi-city"),
        ("Le Premier ministre a demandé à Hanoï de réparer les bacs.", "hanoi-city"),
        ("Thủ tướng yêu cầu Bệnh viện Bạch Mai, Hà Nội và Hải Phòng kiểm tra các giếng.", "hanoi-city"),
        ("Le Département des Bacs a demandé à la ville de Hanoï de réparer les bacs.", "hanoi-city"),
    ],
)
def test_a_place_by_itself_is_still_addressed(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert lead in roles(item)[0]


def test_who_gives_instructions_is_not_who_follows_them(kltrack: Kltrack, tmp_path: Path) -> None:
    sentence = (
        "En attendant les instructions du ministère de la Construction, le Département des Bacs de Hanoï "
        "a été chargé de réparer les bacs."
    )
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert "ministry-of-construction" not in roles(item)[0]


def test_district_committees_and_exchanges_are_no_group_of_provinces(items: Any) -> None:
    for sentence in (
        "Yêu cầu Ủy ban Nhân dân các quận, huyện, thị xã kiểm tra các giếng.",
        "Các sở giao dịch chứng khoán phải kiểm tra các giếng trước ngày 30/6/2031.",
    ):
        (item,) = items("vi", sentence)
        assert roles(item) == ([], [], [])
        assert any(doubt.startswith("who is") for doubt in item["doubts"])

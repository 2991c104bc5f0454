"""Places and bodies whose names are a part of a longer name, of a body that the directory lacks. Texts are invented."""

from __future__ import annotations

from pathlib import Path

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

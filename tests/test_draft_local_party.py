"""Drafts: commissions, departments and Party committees that have the name of another body beside a place."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

DAY = ("--issued", "2031-05-05")


def leads_in(kltrack: Kltrack, folder: Path, text: str) -> list[str]:
    items = drafted(kltrack, folder / "a.txt", f"{text}\n", *DAY)["items"]
    return [body for item in items for body in roles(item)[0]]


@pytest.mark.parametrize(
    "text",
    [
        "The Inspection Commission of the Gia Lai provincial Party Committee must count the ferry bells.",
        "The Internal Affairs Commission of the provincial Party Committee shall count the ferry bells.",
        "The Hanoi City Party Committee's Inspection Commission must count the ferry bells.",
        "La Commission de contrôle du comité provincial du Parti de Gia Lai doit compter les cloches.",
        "La Commission des affaires intérieures du comité municipal du Parti doit compter les cloches.",
        "The Standing Board of the Gia Lai provincial Party Committee issued Directive No. 07-CT/TU on ferries.\n"
        "The Internal Affairs Commission must count the bells.",
        "Le Comité permanent du comité provincial du Parti de Gia Lai a publié la Directive n° 07-CT/TU sur les bacs.\n"
        "La Commission de contrôle doit compter les cloches.",
    ],
)
def test_a_commission_of_a_province_is_no_central_one(kltrack: Kltrack, tmp_path: Path, text: str) -> None:
    assert not any(lead.startswith("central-") for lead in leads_in(kltrack, tmp_path, text))


@pytest.mark.parametrize(
    "text",
    [
        "The Central Inspection Commission must count the ferry bells.",
        "La Commission de contrôle du Comité central du Parti doit compter les cloches.",
    ],
)
def test_the_central_one_stays(kltrack: Kltrack, tmp_path: Path, text: str) -> None:
    assert leads_in(kltrack, tmp_path, text) == ["central-inspection-commission"]


def test_french_departments_are_somebody_each(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "Le comité populaire de la province de Gia Lai enjoint aux services de la Santé, des Finances et à la police "
        "provinciale de compter les cloches."
    )
    assert leads_in(kltrack, tmp_path, text) == [
        "service-de-la-sante-province-de-gia-lai",
        "service-des-finances-province-de-gia-lai",
        "police-provinciale-province-de-gia-lai",
    ]


def test_a_french_department_is_no_ministry(kltrack: Kltrack, tmp_path: Path) -> None:
    text = "Le service de l'Agriculture et de l'Environnement doit compter les cloches."
    assert "ministry-of-agriculture-and-environment" not in leads_in(kltrack, tmp_path, text)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            "The Party committees of the Supreme People's Court and the Supreme People's Procuracy must count bells.",
            ["party-committee-of-the-supreme-peoples-court", "party-committee-of-the-supreme-peoples-procuracy"],
        ),
        (
            "The Prime Minister asked the Standing Board of the Party Committee of the Ministry of Health to count.",
            ["party-committee-of-the-ministry-of-health"],
        ),
        (
            "Les comités du Parti de la Cour populaire suprême et du Parquet populaire suprême doivent tout compter.",
            ["party-committee-of-the-supreme-peoples-court", "party-committee-of-the-supreme-peoples-procuracy"],
        ),
        (
            "Les comités populaires de Huê, de Dà Nang et de Gia Lai doivent réparer les lampes.",
            [
                "hue-municipal-peoples-committee",
                "da-nang-municipal-peoples-committee",
                "gia-lai-provincial-peoples-committee",
            ],
        ),
        (
            "Le ministère de la Santé et celui des Finances doivent compter les lampes.",
            ["ministry-of-health", "ministry-of-finance"],
        ),
        ("Ward and commune authorities must count the bells.", ["commune-level-authorities"]),
    ],
)
def test_several_are_named_by_one_word(kltrack: Kltrack, tmp_path: Path, text: str, lead: list[str]) -> None:
    assert leads_in(kltrack, tmp_path, text) == lead


def test_a_committee_of_the_government_is_not_the_government(kltrack: Kltrack, tmp_path: Path) -> None:
    text = "The Ministry of Health shall coordinate with the Government Ferry Committee to count the bells."
    (item,) = drafted(kltrack, tmp_path / "a.txt", f"{text}\n", *DAY)["items"]
    assert "government" not in roles(item)[2]

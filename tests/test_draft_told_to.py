"""Drafts: French orders as documents print them, to whom before a colon and with verbs in the present."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

DAY = ("--issued", "2031-05-05")


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "Le Premier ministre demande :\na) Au ministre de la Santé : de compter les lampes ; de publier la liste.\n"
            "b) Aux comités populaires de niveau communal : d'avoir réparé les bacs pour le 15 juin 2031.",
            [["minister-of-health"], ["minister-of-health"], ["commune-level-peoples-committees"]],
        ),
        (
            "Le Comité permanent demande :\n1/ Au ministère des Finances : de trouver des crédits.\n"
            "2/ À la Banque d'État du Vietnam : de prêter aux passeurs.",
            [["ministry-of-finance"], ["state-bank-of-vietnam"]],
        ),
        (
            "Le Premier ministre demande :\n- Au Front de la Patrie et à l'Union des femmes : d'avertir les passeurs.",
            [["vietnam-fatherland-front", "vietnam-womens-union"]],
        ),
    ],
)
def test_work_behind_a_colon_is_told_to_those_before_it(
    kltrack: Kltrack, tmp_path: Path, text: str, leads: list[list[str]]
) -> None:
    items = drafted(kltrack, tmp_path / "a.txt", f"{text}\n", *DAY)["items"]
    assert [roles(item)[0] for item in items] == leads


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("La Télévision du Vietnam et la Voix du Vietnam ouvrent une rubrique sur les phares.", "vietnam-television"),
        ("Le ministère de la Santé soumet au Premier ministre la liste des lampes.", "ministry-of-health"),
        ("Le ministère de la Justice rend compte au Premier ministre chaque mois.", "ministry-of-justice"),
    ],
)
def test_a_document_gives_its_orders_in_the_present(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: str) -> None:
    text = f"Le Premier ministre a demandé au ministère des Finances de trouver des crédits.\n{sentence}\n"
    items = drafted(kltrack, tmp_path / "a.txt", text, *DAY)["items"]
    assert items[-1]["paragraph"] == 2
    assert roles(items[-1])[0][0] == lead

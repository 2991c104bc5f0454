"""Drafts: bodies that a text means by pointing back to where it names them. Texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

DAY = ("--issued", "2031-05-05")


def items_of(kltrack: Kltrack, folder: Path, text: str, *more: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = drafted(kltrack, folder / "a.txt", f"{text}\n", *DAY, *more)["items"]
    return items


def chair(place: str) -> str:
    return f"chair-of-the-{place}-peoples-committee"


@pytest.mark.parametrize(
    ("first", "second", "lead"),
    [
        (
            "The dispatch was sent to the Chairpersons of the People's Committees of Gia Lai and Lam Dong provinces.",
            "The Prime Minister requests the Chairpersons of the People's Committees of the above-mentioned provinces "
            "to count the ferry bells by June 15, 2031.",
            [chair("gia-lai-provincial"), chair("lam-dong-provincial")],
        ),
        (
            "Lighthouses went dark in Quang Tri, Ca Mau and Vinh Long provinces.",
            "The Prime Minister asked the People's Committees of these provinces to repair the lamps.",
            [f"{place}-provincial-peoples-committee" for place in ("quang-tri", "ca-mau", "vinh-long")],
        ),
        (
            "Lighthouses went dark in Quang Tri, Ca Mau and Vinh Long provinces, and later in Hue and Da Nang.",
            "The Ministry of Health and the Ministry of Justice must publish the rules on bells. "
            "The two ministries are to report before June 15, 2031.",
            ["ministry-of-health", "ministry-of-justice"],
        ),
        (
            "The lamps are old.",
            "The Supreme People's Court and the Supreme People's Procuracy must share their lists of wrecks. "
            "These agencies should report before June 15, 2031.",
            ["supreme-peoples-court", "supreme-peoples-procuracy"],
        ),
        (
            "Dépêche du Premier ministre aux présidents des comités populaires de Gia Lai, de Lâm Dông et de Cà Mau.",
            "Le Premier ministre demande aux présidents des comités populaires des trois provinces de compter les "
            "bacs avant le 15 juin 2031.",
            [chair("gia-lai-provincial"), chair("lam-dong-provincial"), chair("ca-mau-provincial")],
        ),
        (
            "Les phares se sont éteints dans les provinces de Gia Lai et de Cà Mau.",
            "Les comités populaires de ces provinces doivent réparer les lampes.",
            ["gia-lai-provincial-peoples-committee", "ca-mau-provincial-peoples-committee"],
        ),
        (
            "Les phares sont vieux.",
            "Le ministère de la Santé et le ministère de la Justice doivent publier les règles des cloches. "
            "Ces deux ministères sont chargés de rendre compte avant le 15 juin 2031.",
            ["ministry-of-health", "ministry-of-justice"],
        ),
    ],
)
def test_a_list_that_was_named_is_meant_by_its_kind(
    kltrack: Kltrack, tmp_path: Path, first: str, second: str, lead: list[str]
) -> None:
    last = items_of(kltrack, tmp_path, f"{first}\n{second}")[-1]
    assert roles(last)[0] == lead
    assert last["doubts"] == []


@pytest.mark.parametrize(
    ("text", "group"),
    [
        (
            "Lamps failed in Gia Lai and Ca Mau provinces.\nBells failed in Lam Dong and Vinh Long provinces.\n"
            "The Prime Minister requests the Chairpersons of the People's Committees of the above-mentioned provinces "
            "to count the bells.",
            "chairs-of-provincial-peoples-committees",
        ),
        (
            "Les lampes manquent dans les provinces de Gia Lai et de Cà Mau.\n"
            "Le Premier ministre demande aux présidents des comités populaires des cinq provinces de compter les bacs.",
            "chairs-of-provincial-peoples-committees",
        ),
        (
            "The Ministry of Health asked the Ministry of Justice and the Ministry of Finance about bells.\n"
            "The two ministries must report.",
            "ministry-of-health",
        ),
    ],
)
def test_nobody_is_meant_for_certain_where_the_list_does_not_fit(
    kltrack: Kltrack, tmp_path: Path, text: str, group: str
) -> None:
    last = items_of(kltrack, tmp_path, text)[-1]
    assert group not in roles(last)[0]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            "The Minister of Finance must find money for lamps.\n"
            "The Minister of Construction is to send teams to the piers.\n"
            "The ministry is also responsible for the bells, working with the Ministry of Health.",
            "ministry-of-construction",
        ),
        (
            "The Ministry of Finance must find money for lamps.\n"
            "The Government Office sent the letter of a ferryman to the Ministry of Justice. The ministry must answer "
            "him by June 15, 2031.",
            "ministry-of-justice",
        ),
        (
            "Le ministère des Finances doit trouver des crédits.\n"
            "L'Office du gouvernement a transmis au ministère de la Justice la lettre d'un passeur. Le ministère devra "
            "lui répondre avant le 15 juin 2031.",
            "ministry-of-justice",
        ),
        (
            "Le ministre des Finances doit trouver des crédits.\n\n"
            "Le ministre de la Santé doit compter les lampes.\n\nLe ministère est aussi responsable des cloches.",
            "ministry-of-health",
        ),
        (
            "The Prime Minister visited Gia Lai province. The provincial People's Committee must repair the lamps.",
            "gia-lai-provincial-peoples-committee",
        ),
        (
            "Le Premier ministre a visité la province de Gia Lai. Le comité populaire de la province est responsable "
            "des lampes.",
            "gia-lai-provincial-peoples-committee",
        ),
    ],
)
def test_the_nearest_one_of_a_kind_is_meant(kltrack: Kltrack, tmp_path: Path, text: str, lead: str) -> None:
    last = items_of(kltrack, tmp_path, text)[-1]
    assert roles(last)[0] == [lead]
    assert last["doubts"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Lamps: the Ministry of Finance and the Ministry of Health must report.\n- Bells: the ministry must report.",
        "Lampes : le ministère des Finances et le ministère de la Santé doivent rendre compte.\n"
        "- Cloches : le ministère doit rendre compte.",
    ],
)
def test_a_ministry_of_which_several_may_be_meant_is_asked_about(kltrack: Kltrack, tmp_path: Path, text: str) -> None:
    last = items_of(kltrack, tmp_path, text)[-1]
    assert roles(last)[0] == []
    assert last["doubts"]


def test_a_committee_that_only_asks_others_is_not_asked_itself(kltrack: Kltrack, tmp_path: Path) -> None:
    text = (
        "The Prime Minister visited Gia Lai province.\nThe provincial People's Committee requires communes and wards "
        "to count the bells."
    )
    assert roles(items_of(kltrack, tmp_path, text)[-1])[0] == ["commune-level-authorities"]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            "Provincial Party committees are required to count the bells. They should also set aside land for lamps.",
            ["provincial-party-committees"],
        ),
        ("Localities are kindly asked to count the bells. They must also wind up the old ferries.", ["localities"]),
        (
            "Les communes sont responsables des lampes. Elles doivent également compter les cloches.",
            ["commune-level-authorities"],
        ),
        (
            "Le Premier ministre a demandé au ministère de la Santé de compter les lampes. Il est prié de publier la "
            "liste des cloches.",
            ["ministry-of-health"],
        ),
    ],
)
def test_they_are_those_who_were_asked_in_the_sentence_before(
    kltrack: Kltrack, tmp_path: Path, text: str, lead: list[str]
) -> None:
    first, second = items_of(kltrack, tmp_path, text)
    assert roles(first)[0] == roles(second)[0] == lead
    assert second["doubts"] == []


@pytest.mark.parametrize(
    "text",
    [
        "News\n+ The Prime Minister asked the Ministry of Health to count the lamps.\n"
        "+ Gia Lai: a plan of the ferrymen; lists of bells to be kept at every pier by June 15, 2031.",
        "Brèves\n– Le Premier ministre a demandé au ministère de la Santé de compter les lampes.\n"
        "– Gia Lai : les passeurs devront garder la liste des cloches.",
    ],
)
def test_an_item_of_short_news_is_not_asked_of_those_in_the_item_above(
    kltrack: Kltrack, tmp_path: Path, text: str
) -> None:
    first, *rest = items_of(kltrack, tmp_path, text)
    assert roles(first)[0] == ["ministry-of-health"]
    assert all("ministry-of-health" not in roles(item)[0] for item in rest)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Resolution requires the Ministry of Health to count the lamps, and the Ministry of Justice and the "
            "Ministry of Finance to publish the rules.",
            [["ministry-of-health"], ["ministry-of-justice", "ministry-of-finance"]],
        ),
        (
            "The Prime Minister asked the State Bank of Vietnam to lend money to ferrymen, and the Ministry of Finance "
            "and Vietnam Television to tell them of it.",
            [["state-bank-of-vietnam"], ["ministry-of-finance", "vietnam-television"]],
        ),
        (
            "Le Premier ministre a enjoint au ministère de la Santé de compter les lampes, et au ministère de la "
            "Justice de publier les règles.",
            [["ministry-of-health"], ["ministry-of-justice"]],
        ),
        (
            "Le Premier ministre ordonne aux directeurs des ports de compter les bacs, et au ministère de la Justice "
            "de publier les règles.",
            [[], ["ministry-of-justice"]],
        ),
    ],
)
def test_a_verb_asks_one_after_the_other(
    kltrack: Kltrack, tmp_path: Path, sentence: str, expected: list[list[str]]
) -> None:
    assert [roles(item)[0] for item in items_of(kltrack, tmp_path, sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "lead", "partners"),
    [
        (
            "Le ministère de la Santé est chargé d'étudier, avec le ministère de la Justice, un règlement des cloches.",
            ["ministry-of-health"],
            ["ministry-of-justice"],
        ),
        (
            "Le ministère de la Santé doit compter les lampes, avec l'Union des femmes, pour remplacer les cassées.",
            ["ministry-of-health"],
            ["vietnam-womens-union"],
        ),
        (
            "The Ministry of Health must draw up, with the Ministry of Justice, a rule on ferry bells.",
            ["ministry-of-health"],
            ["ministry-of-justice"],
        ),
        (
            "The Ministry of Health was requested, in co-operation with Gia Lai province, to count the lamps.",
            ["ministry-of-health"],
            ["gia-lai-province"],
        ),
    ],
)
def test_partners_may_be_set_off_by_commas(
    kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str], partners: list[str]
) -> None:
    (item,) = items_of(kltrack, tmp_path, sentence)
    assert roles(item) == (lead, [], partners)

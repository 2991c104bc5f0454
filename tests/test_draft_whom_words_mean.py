"""Drafts: whom English and French texts mean by words for several, by pointing back, and by what stands before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

DAY = ("--issued", "2031-05-05")


@pytest.fixture
def items(kltrack: Kltrack, tmp_path: Path) -> Any:
    def read(text: str) -> list[Any]:
        return list(drafted(kltrack, tmp_path / "a.txt", f"{text}\n", *DAY)["items"])

    return read


def chairs(*places: str) -> list[str]:
    return [f"chair-of-the-{place}-provincial-peoples-committee" for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "The telegram was sent to the chairs of the People's Committees of Cao Bang, Lang Son and Son La.\n"
        "The Prime Minister requests:\n1. The chairs of the provincial People's Committees named above to count huts.",
        "Le télégramme est adressé aux présidents des comités populaires de Cao Bang, de Lang Son et de Son La.\n"
        "Le Premier ministre demande :\n1. Les présidents des comités populaires susmentionnés comptent les bacs.",
    ],
)
def test_chairs_named_above_are_those_of_the_list(items: Any, text: str) -> None:
    assert sorted(roles(items(text)[-1])[0]) == sorted(chairs("cao-bang", "lang-son", "son-la"))


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            "Le Premier ministre demande aux présidents des comités populaires des provinces et villes :\n"
            "1. De compter les bacs.",
            ["chairs-of-provincial-peoples-committees"],
        ),
        (
            "Les conseils populaires des provinces et des villes doivent surveiller les bacs.",
            ["peoples-councils"],
        ),
        (
            "Le Secrétariat demande aux comités et organisations du Parti de compter les bacs.",
            ["party-committees-at-all-levels"],
        ),
        (
            "The Party committees of communes and wards must count the ferries.",
            ["commune-level-party-committees"],
        ),
        (
            "Les comités du Parti des quartiers et des communes doivent compter les bacs.",
            ["commune-level-party-committees"],
        ),
    ],
)
def test_bodies_named_by_the_places_that_have_them_are_no_localities_beside_them(
    items: Any, text: str, lead: list[str]
) -> None:
    assert roles(items(text)[0])[0] == lead


@pytest.mark.parametrize(
    ("text", "lead", "implementing"),
    [
        (
            "National Assembly Chairman Le Van An asked the Government to direct the Ministry of Health to dig wells.",
            ["government"],
            ["ministry-of-health"],
        ),
        (
            "The National Assembly Standing Committee has asked the Government to explain why decrees have not been "
            "issued.",
            ["government"],
            [],
        ),
        (
            "Le président de l'Assemblée nationale a demandé au gouvernement :\n"
            "1) d'ordonner aux comités populaires provinciaux de compter les bacs ;",
            ["government"],
            ["provincial-level-peoples-committees"],
        ),
    ],
)
def test_the_government_is_asked_by_the_national_assembly(
    items: Any, text: str, lead: list[str], implementing: list[str]
) -> None:
    assert roles(items(text)[-1])[:2] == (lead, implementing)


def test_whom_a_french_task_in_the_infinitive_asks_does_the_work_of_those_above(items: Any) -> None:
    first, second, third = items(
        "Le Bureau politique demande :\n• Comités provinciaux et municipaux du Parti : ordonner aux communes d'ouvrir "
        "les "
        "bacs ; affecter deux passeurs par bac ; interdire les radeaux."
    )
    assert roles(first)[:2] == (["provincial-party-committees"], ["commune-level-authorities"])
    assert [roles(item)[:2] for item in (second, third)] == [(["provincial-party-committees"], [])] * 2
    assert third["kind"] != "decision"


@pytest.mark.parametrize(
    "text",
    [
        "Leaders met in Da Nang City.\nThe Prime Minister spoke. The city was also asked to count the ferries.",
        "Une réunion s'est tenue à Da Nang.\nLe Premier ministre a demandé à la ville de compter les bacs.",
    ],
)
def test_the_city_is_the_one_that_a_text_names(items: Any, text: str) -> None:
    assert roles(items(text)[-1])[0] == ["da-nang-city"]


def test_a_province_that_is_to_do_something_is_the_one_named(items: Any) -> None:
    (item,) = items(
        "Le Premier ministre a visité la province de Quang Tri.\nIl a demandé à la province de compter les bacs."
    )
    assert roles(item)[0] == ["quang-tri-province"]


def test_whom_somebody_will_visit_is_not_asked_instead_of_that_one(items: Any) -> None:
    (item,) = items("The Ferry Delegation will visit six provinces in June and was asked to submit its report to them.")
    assert "localities" not in roles(item)[0]


def test_as_for_a_body_it_must(items: Any) -> None:
    (item,) = items("The Prime Minister spoke.\nAs for the Ministry of Health, it must count the wells.")
    assert roles(item)[0] == ["ministry-of-health"]


def test_who_takes_the_lead_together_with_others_directs_nobody(items: Any) -> None:
    (item,) = items(
        "The Ministry of Health was assigned to take the lead, together with the Ministry of Justice, in digging wells."
    )
    assert roles(item) == (["ministry-of-health"], [], ["ministry-of-justice"])


@pytest.mark.parametrize("label", ["d bis)", "b ter)"])
def test_a_letter_with_bis_is_a_number(items: Any, label: str) -> None:
    item = items(
        f"The Prime Minister requests:\na) The Ministry of Health to count wells;\n{label} Hanoi has to dig wells."
    )[1]
    assert roles(item)[0] == ["hanoi-city"]


@pytest.mark.parametrize(
    "text",
    [
        "- The Lang Son Provincial People's Committee on June 2 awarded the title to 35 keepers.",
        "- State President Le Van An presented the Order to the Vietnam Academy of Science and Technology.",
        "- Dredging of the Lau canal was completed on June 2, four months ahead of schedule.",
        "- Can Tho City welcomed its third visitor of the year.",
        "- Twenty ministries and central agencies have not reached 10 percent.",
        "- Le Comité permanent de l'Assemblée nationale a examiné le 2 juin le rapport sur les bacs.",
        "- La première phase devait s'achever en 2032.",
        "- Il a remercié le ministère de la Santé de son aide.",
        "- Elle a reconnu que six bacs étaient en retard.",
        "- The minister acknowledged that this was so in the first half of the year.",
        "- Demand for ferries has grown by 18 percent in two years.",
        "- Un lecteur de Tây Ninh souhaite que les écoles publient leurs frais.",
    ],
)
def test_what_was_done_or_is_wished_is_no_directive(items: Any, text: str) -> None:
    language = "fr" if " a " in text or "devait" in text or "lecteur" in text else "en"
    first = (
        "Le Premier ministre demande à Hanoï de compter les bacs." if language == "fr" else "The Prime Minister spoke."
    )
    assert len(items(f"{first}\n{text}")) == (1 if language == "fr" else 0)


def test_short_items_under_a_day_are_records_with_it_until_the_next_heading(items: Any) -> None:
    text = (
        "Work programme after the meeting (Resolution No. 9/NQ-CP of May 5, 2031)\n"
        "Before July 20\n- Ministry of Finance: the report on ferries.\n"
        "- Ministry of Justice: the decree on huts; a list of wells that lack keepers.\n"
        "Regular\n- Ministry of Health: prevention of floods."
    )
    found = [(roles(item)[0], item["deadline"]["last"]) for item in items(text)]
    assert found == [
        (["ministry-of-finance"], "2031-07-19"),
        (["ministry-of-justice"], "2031-07-19"),
        (["ministry-of-justice"], "2031-07-19"),
    ]


def test_who_is_told_something_in_short_news_is_asked_nothing(items: Any) -> None:
    assert items("In brief\n- Ministry of Finance: revenue has reached 301 trillion dong by May 31, 2031.") == []


def test_french_bodies_are_told_in_the_present_what_to_do(items: Any) -> None:
    found = items(
        "Le Premier ministre demande au ministère de la Santé :\n1. De compter les bacs.\n"
        "L'Institut national d'hydrologie fournit les sondes au plus tard le 5 juin 2031. "
        "Les hôpitaux relevant du ministère préparent des lits."
    )
    assert [item["deadline"].get("last") for item in found] == [None, "2031-06-05", None]
    assert all("ministry-of-health" not in roles(item)[0] for item in found[1:])


def test_french_they_go_on_with_what_is_asked_of_those_before(items: Any) -> None:
    found = items(
        "Le Premier ministre demande :\n1. Les comités populaires provinciaux sont responsables des bacs. "
        "Ils passent les marchés sans attendre."
    )
    assert [roles(item)[0] for item in found] == [["provincial-level-peoples-committees"]] * 2


def test_teams_charged_with_something_are_asked_nothing(items: Any) -> None:
    (item,) = items(
        "Le Premier ministre demande :\nLe ministre de la Santé :\n"
        "a) dépêche dans les provinces des équipes chargées d'aider les passeurs ;"
    )
    assert roles(item)[0] == ["minister-of-health"]


def test_who_is_asked_behind_what_was_agreed_leads(items: Any) -> None:
    found = items(
        "The Prime Minister agreed in principle with the plan for ferries, and assigned the Ministry of Justice to "
        "examine it."
    )
    assert [(item["kind"], roles(item)[0]) for item in found][1:] == [("assignment", ["ministry-of-justice"])]


@pytest.mark.parametrize(
    "closing",
    [
        "Reports are to be sent to the Ferry Office.",
        "Les rapports sont à adresser au Bureau des bacs avant le 5 juin 2031.",
    ],
)
def test_whose_reports_close_a_text_is_not_those_of_the_last_item(items: Any, closing: str) -> None:
    head = (
        "The Prime Minister requests:\n1. The Ministry of Health to count wells.\n"
        "2. The Ministry of Justice to dig wells."
        if closing.startswith("Reports")
        else "Le Premier ministre demande :\n1. Au ministère de la Santé : de compter les bacs.\n"
        "2. Au ministère de la Justice : de compter les lampes."
    )
    assert roles(items(f"{head}\n{closing}")[-1])[0] == []

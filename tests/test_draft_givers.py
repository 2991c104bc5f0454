"""Who only gives or conveys an order and is asked for nothing; who is asked beside the first. Texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

# -- a ministry or its minister asks


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        (
            "The Minister of Education and Training directed localities to count the boats by June 15, 2031.",
            "localities",
        ),
        ("The Ministry of Health directs provinces to count the ferries by June 15, 2031.", "localities"),
        (
            "Le ministre de la Santé a demandé aux localités de recenser les bateaux avant le 16 juin 2031.",
            "localities",
        ),
        ("Bộ trưởng Bộ Y tế Lê Văn An yêu cầu các địa phương rà soát bến đò trước ngày 16/6/2031.", "localities"),
    ],
)
def test_a_minister_who_asks_leads_nothing(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert (roles(item), item["deadline"]["last"]) == (([lead], [], []), "2031-06-15")


def test_a_minister_who_is_told_to_have_asked_leads_nothing_beside_the_prime_minister(
    kltrack: Kltrack, tmp_path: Path
) -> None:
    written = (
        "The Prime Minister asked the Ministry of Finance to count the ferries by June 15, 2031.\n"
        "The Minister of Construction instructed localities to inspect the piers by June 20, 2031.\n"
    )
    first, second = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (roles(first)[0], roles(second)[:2]) == (["ministry-of-finance"], (["localities"], []))


def test_who_is_asked_in_general_is_left_open_below_a_minister(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "The Minister of Education directs the entire sector to focus on:\n"
        "- Repairing the roofs of the schools on the coast.\n"
        "- Reporting the number of boats before June 15, 2031.\n"
    )
    items = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert [roles(item)[0] for item in items] == [[], []]
    assert [item["doubts"] for item in items] == [[], []]
    assert kltrack("draft", tmp_path / "a.txt").out.count("# The sentence names nobody who is to do it.") == 2


# -- who conveys


@pytest.mark.parametrize(
    "sentence",
    [
        "The Government Office has just conveyed the Prime Minister's request to the Ministry of Finance to review "
        "the ferries before June 16, 2031.",
        "Văn phòng Chính phủ vừa có công văn truyền đạt ý kiến của Thủ tướng yêu cầu Bộ Tài chính rà soát bến đò "
        "trước ngày 16/6/2031.",
    ],
)
def test_an_office_that_conveys_an_order_is_asked_nothing(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert (roles(item), item["deadline"]["last"]) == ((["ministry-of-finance"], [], []), "2031-06-15")


# -- who is asked beside the first


@pytest.mark.parametrize(
    "sentence",
    [
        "The Prime Minister assigned the Ministry of Finance, along with the Government Office, to review the ferries.",
        "The Prime Minister said the Ministry of Finance, along with the Government Office, must review the ferries.",
        "Thủ tướng giao Bộ Tài chính cùng với Văn phòng Chính phủ rà soát bến đò.",
    ],
)
def test_who_is_asked_along_with_another_leads_too(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert roles(item) == (["ministry-of-finance", "government-office"], [], [])


def test_who_is_to_be_worked_along_with_coordinates(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "The Prime Minister asked the Ministry of Finance to review, along with the Government Office, piers."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item) == (["ministry-of-finance"], [], ["government-office"])


# -- agencies and communes


@pytest.mark.parametrize(
    ("asked", "lead"),
    [
        ("that agencies and units", "agencies-and-units"),
        ("relevant units to", "relevant-agencies"),
        ("the chairpersons of People's Committees of communes and wards to", "commune-level-peoples-committees"),
        ("commune and ward People's Committees to", "commune-level-peoples-committees"),
    ],
)
def test_agencies_and_communes_are_their_groups(kltrack: Kltrack, tmp_path: Path, asked: str, lead: str) -> None:
    written = f"The Prime Minister requested {asked} inspect the ferries before June 16, 2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item) == ([lead], [], [])


def test_units_that_must_report_are_asked_themselves(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "The Prime Minister asked the Ministry of Finance to act. "
        "Agencies and units must report the ferries by June 15, 2031."
    )
    _, second = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(second)[0] == ["agencies-and-units"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Prime Minister asked units to report the ferries by June 15, 2031.", "units"),
        ("The director asked the Port Office to act. Units must report the ferries by June 15, 2031.", "Units"),
        ("Le Premier ministre a demandé aux unités de compter les bacs avant le 15 juin 2031.", "unités"),
        ("Thủ tướng yêu cầu các đơn vị rà soát bến đò trước ngày 15/6/2031.", "đơn vị"),
        ("Các đơn vị phải rà soát bến đò trước ngày 15/6/2031.", "đơn vị"),
    ],
)
def test_units_alone_are_no_group_but_asked_about(kltrack: Kltrack, tmp_path: Path, sentence: str, name: str) -> None:
    item = drafted(kltrack, tmp_path / "a.txt", sentence)["items"][-1]
    assert roles(item) == ([], [], [])
    assert any(f'"{name}"' in doubt or f'"Các {name}"' in doubt for doubt in item["doubts"])


# -- who says what others must do


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("The Prime Minister said that the Ministry of Finance must review the ferries.", "ministry-of-finance"),
        ("Deputy Prime Minister Le Van An also noted that localities should review the ferries.", "localities"),
        ("Le Premier ministre a déclaré que les localités devaient recenser les bateaux.", "localities"),
        ("Thủ tướng khẳng định các địa phương phải rà soát bến đò.", "localities"),
    ],
)
def test_what_others_must_do_is_asked_of_them(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert roles(item) == ([lead], [], [])


def test_what_is_only_foretold_is_asked_of_nobody(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "The Prime Minister said the Ministry of Finance will open the ferries."
    assert drafted(kltrack, tmp_path / "a.txt", written)["items"] == []


# -- what is only told


@pytest.mark.parametrize(
    "sentence",
    [
        "The Prime Minister highlighted the importance of the ferries; painting the piers, counting the boats.",
        "The telegram emphasised that this is a storm of very strong intensity.",
        "By 10 pm on July 16, 2031, the storm will stay in the waters of the lake.",
    ],
)
def test_what_is_only_told_below_an_order_is_no_directive(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    written = f"The Prime Minister asked the Ministry of Health to count the ferries.\n{sentence}\n"
    assert len(drafted(kltrack, tmp_path / "a.txt", written)["items"]) == 1


# -- lists of those who are asked


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        (
            "The provinces of Thanh Hoa, Nghe An and Ha Tinh were urged to count the ferries.",
            ["thanh-hoa-province", "nghe-an-province", "ha-tinh-province"],
        ),
        (
            "The Prime Minister asked the Minister of Finance; and the Party secretaries and chairpersons of People's "
            "Committees to count the ferries.",
            ["minister-of-finance", "provincial-party-secretaries", "chairs-of-provincial-peoples-committees"],
        ),
        (
            "The Prime Minister asked Government bodies and local leaders to count the ferries.",
            ["agencies-and-units", "localities"],
        ),
        (
            "Thủ tướng yêu cầu thủ trưởng các bộ, ngành, địa phương phải rà soát bến đò.",
            ["ministries-and-branches", "localities"],
        ),
    ],
)
def test_a_list_is_read_to_its_end(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str]) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert roles(item) == (lead, [], [])


def test_how_long_work_goes_on_is_not_asked(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "The Prime Minister asked the Ministry of Health to keep the ferries safe during Tet."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (item["deadline"]["wording"], item["doubts"]) == ("during Tet", [])


# -- ministries with their field first


@pytest.mark.parametrize(
    ("asked", "lead"),
    [
        ("the health ministry", ["ministry-of-health"]),
        ("Vietnam's foreign ministry", ["ministry-of-foreign-affairs"]),
        ("the industry and trade ministry", ["ministry-of-industry-and-trade"]),
        (
            "the health, education and finance ministries",
            [f"ministry-of-{one}" for one in ("health", "education-and-training", "finance")],
        ),
        ("Finance Minister Le Van An", ["minister-of-finance"]),
        ("the finance and health ministers", ["minister-of-finance", "minister-of-health"]),
    ],
)
def test_a_field_before_its_ministry_names_it(kltrack: Kltrack, tmp_path: Path, asked: str, lead: list[str]) -> None:
    written = f"The Prime Minister requested {asked} to inspect the ferries before June 16, 2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item) == (lead, [], [])


@pytest.mark.parametrize("named", ["the Lao health ministry", "Deputy Health Minister Tran Van An"])
def test_a_ministry_of_another_country_and_a_deputy_are_not_the_ministry(
    kltrack: Kltrack, tmp_path: Path, named: str
) -> None:
    written = f"The Prime Minister requested {named} to inspect the ferries before June 16, 2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item) == ([], [], [])
    assert "No body of the directory" in item["doubts"][0]


# -- ministries and committees by other names


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("The Prime Minister asked relevant ministries to count the ferries.", "ministries-and-branches"),
        ("Le Premier ministre a demandé aux ministères concernés de compter les bacs.", "ministries-and-branches"),
        (
            "Leaders of the People's Committees of cities and provinces were assigned to count the ferries.",
            "chairs-of-provincial-peoples-committees",
        ),
        (
            "Le Premier ministre a demandé aux comités populaires de toutes les villes et provinces de tout compter.",
            "provincial-level-peoples-committees",
        ),
    ],
)
def test_ministries_and_committees_are_known_by_other_names(
    kltrack: Kltrack, tmp_path: Path, sentence: str, lead: str
) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert roles(item) == ([lead], [], [])


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Prime Minister asked competent agencies to count the ferries.", "competent agencies"),
        ("Le Premier ministre a demandé aux organes compétents de compter les bacs.", "organes compétents"),
    ],
)
def test_who_is_competent_is_asked(kltrack: Kltrack, tmp_path: Path, sentence: str, name: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert item["doubts"] == [f'who is "{name}"? No body of the directory is called so']


def test_another_ministry_that_is_not_known_is_not_the_one_before(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "Le Premier ministre a demandé au ministère de la Santé de compter les bacs.\n"
        "Le ministère des Bacs et des Phares devra réparer les quais.\n"
    )
    _, second = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(second)[0] == []
    assert len(second["doubts"]) == 1


def test_a_notice_that_is_worded_in_infinitives_is_read(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "2. To request the Ministry of Finance:\na) To paint the piers.\nb) To count the ferries.\n"
    items = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert [roles(item) for item in items] == [(["ministry-of-finance"], [], [])] * 2


def test_a_day_before_the_work_ends_the_list_of_those_who_are_asked(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng đề nghị các cơ quan, đơn vị trước ngày 20/8/2031 hoàn thành sửa chữa bến đò."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (roles(item)[0], item["deadline"]["last"], item["doubts"]) == (["agencies-and-units"], "2031-08-19", [])


def test_when_things_are_to_be_used_is_asked(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "The Prime Minister asked the Ministry of Health to report the ferries to be painted in June 2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert item["deadline"]["last"] is None
    line = 'deadline = { within = "2031-06", wording = "in June 2031" }'
    assert item["doubts"] == [f'does "in June 2031" govern this record? If so: {line}']


@pytest.mark.parametrize(
    ("work", "last", "doubts"),
    [
        ("keep the ferries in the harbour from now to October 2031", None, 1),
        ("complete the ferries from now to October 2031", "2031-10-31", 0),
    ],
)
def test_from_now_to_a_month_may_say_how_long(
    kltrack: Kltrack, tmp_path: Path, work: str, last: str | None, doubts: int
) -> None:
    written = f"The Prime Minister asked the Ministry of Health to {work}."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (item["deadline"]["last"], len(item["doubts"])) == (last, doubts)


# -- chairs of people's committees


@pytest.mark.parametrize(
    "asked",
    [
        "the chairperson of the Dong Nai provincial People's Committee",
        "the Chairman of the People's Committee of Dong Nai province",
    ],
)
def test_the_chair_of_a_peoples_committee_is_asked_and_not_the_committee(
    kltrack: Kltrack, tmp_path: Path, asked: str
) -> None:
    written = f"The Prime Minister requested {asked} to inspect the ferries before June 16, 2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item) == (["chair-of-the-dong-nai-provincial-peoples-committee"], [], [])


def test_which_papers_a_session_will_see_is_no_limit_of_their_review(kltrack: Kltrack, tmp_path: Path) -> None:
    session = "the 10th session of the 15th National Assembly"
    written = f"The Prime Minister asked the Ministry of Justice to review the drafts to be presented at {session}."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (item["deadline"]["kind"], item["deadline"]["last"]) == ("none", None)
    (doubt,) = item["doubts"]
    assert doubt.startswith(f'does "{session}" govern this record? If so: deadline = {{ event = ')


@pytest.mark.parametrize(
    ("language", "text", "leads"),
    [
        ("fr", "Trân Hông Mai a demandé au ministère des Finances de compter les bacs.", 1),
        ("fr", "Le Van Mai a demandé au ministère des Finances de compter les bacs.", 1),
        ("fr", "Le Conseil a parlé au ministère des Finances de compter les bacs.", None),
        ("en", "Additionally, investors and businesses are required to repair the ferries.", 0),
        ("en", "In addition, each ward is urged to promptly establish a list of ferries.", 0),
        ("en", "Additionally, old ferries are required to repair.", None),
    ],
)
def test_persons_and_groups_without_an_office_or_a_capital(
    items: Any, language: str, text: str, leads: int | None
) -> None:
    found = items(language, f"A.\n{text}")
    assert [len(item["lead"]) for item in found] == ([] if leads is None else [leads])


def test_two_departments_that_and_joins_are_two_names(items: Any) -> None:
    text = "The Chairman of Hue City asked the Department of Trade and the Department of Health to count the ferries."
    (item,) = items("en", text)
    assert len(roles(item)[0]) == 2
    assert not any("Trade and the Department" in doubt for doubt in item["doubts"])

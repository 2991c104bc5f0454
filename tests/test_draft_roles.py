"""Who has which role in a drafted record, and who has none. Texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

MINISTRIES, CHAIRS = "ministries-and-ministerial-level-agencies", "chairs-of-provincial-peoples-committees"


def roles_in(kltrack: Kltrack, folder: Path, written: str) -> list[tuple[list[str], list[str], list[str]]]:
    return [roles(item) for item in drafted(kltrack, folder / "a.txt", written)["items"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Prime Minister assigned the Ministry of Construction to direct the agencies and units to dredge the "
        "ferry landings; report the number of boats before June 15, 2031.",
        "Le Premier ministre a demandé au ministère de la Construction de diriger les agences et unités pour draguer "
        "les bacs ; de rendre compte du nombre de bateaux avant le 15 juin 2031.",
        "Thủ tướng giao Bộ Xây dựng chỉ đạo các cơ quan, đơn vị nạo vét bến đò; báo cáo số thuyền trước ngày "
        "15/6/2031.",
    ],
)
def test_whom_somebody_directs_does_not_report_for_those_who_direct(
    kltrack: Kltrack, tmp_path: Path, sentence: str
) -> None:
    first, second = roles_in(kltrack, tmp_path, sentence)
    assert first == (["ministry-of-construction"], ["agencies-and-units"], [])
    assert second == (["ministry-of-construction"], [], [])


def test_a_french_report_made_to_somebody_directs_nobody(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Le ministère de la Santé devra compter les bateaux et faire un rapport au Premier ministre."
    assert roles_in(kltrack, tmp_path, written) == [(["ministry-of-health"], [], [])]


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        (
            "The Prime Minister requested ministers, heads of agencies, and Chairmen of People's Committees of "
            "provinces and cities to count the ferries.",
            ["ministers", CHAIRS],
        ),
        (
            "The Prime Minister asked ministries, agencies and localities to count the ferries.",
            ["ministries-and-branches", "localities"],
        ),
        ("Le Premier ministre a demandé aux ministères et agences de recenser les bateaux.", [MINISTRIES]),
        (
            "Thủ tướng yêu cầu Bộ trưởng, Thủ trưởng các cơ quan, Chủ tịch UBND các tỉnh, thành phố rà soát bến đò.",
            ["ministers", CHAIRS],
        ),
        (
            "The Prime Minister asked ministries, agencies, units and localities to count the ferries.",
            ["ministries-and-branches", "agencies-and-units", "localities"],
        ),
    ],
)
def test_agencies_beside_ministries_are_those_of_the_centre(
    kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str]
) -> None:
    ((found, _, _),) = roles_in(kltrack, tmp_path, sentence)
    assert sorted(found) == sorted(lead)


@pytest.mark.parametrize(
    "sentence",
    [
        "Related agencies must repair the piers by June 15, 2031.",
        "The chairman requested the agencies concerned to repair the piers by June 15, 2031.",
        "Les agences concernées doivent réparer les bacs avant le 15 juin 2031.",
    ],
)
def test_agencies_that_are_concerned_are_the_relevant_ones(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    assert roles_in(kltrack, tmp_path, sentence) == [(["relevant-agencies"], [], [])]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Bộ Y tế yêu cầu các đơn vị vận chuyển hành khách báo cáo trước ngày 10/6/2031.", "đơn vị vận chuyển"),
        ("Cơ quan chủ trì soạn thảo phải gửi hồ sơ trước ngày 10/6/2031.", "Cơ quan chủ trì soạn thảo"),
    ],
)
def test_agencies_of_some_sort_are_nobody_of_the_directory(
    kltrack: Kltrack, tmp_path: Path, sentence: str, name: str
) -> None:
    whole = drafted(kltrack, tmp_path / "a.txt", sentence)
    assert "agencies-and-units" not in roles(whole["items"][0])[0]
    assert [each["name"] for each in whole["unknown"]] == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Chủ tịch UBND tỉnh yêu cầu Sở Y tế phối hợp với Ủy ban nhân dân thành phố Phủ Lý rà soát bến đò.",
        "Vice Chairman Bui Van An assigned the People's Committees of Chanh Hung and Phu Dinh Wards to count boats.",
        "The Vice Chairman ordered the People's Committees in Districts 1, 3 and 10 to count the boats.",
    ],
)
def test_the_committee_of_a_town_or_of_some_wards_is_none_of_the_groups(
    kltrack: Kltrack, tmp_path: Path, sentence: str
) -> None:
    (found,) = roles_in(kltrack, tmp_path, sentence)
    groups = {"provincial-level-peoples-committees", "commune-level-authorities", "commune-level-peoples-committees"}
    assert groups.isdisjoint({body for role in found for body in role})


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Thủ tướng giao Bộ trưởng Bộ Kế hoạch và Đầu tư rà soát bến đò.", ["ministry-of-planning-and-investment"]),
        ("Thủ tướng giao Bộ trưởng các bộ rà soát bến đò.", ["ministers"]),
        ("Bộ trưởng Lê Văn An chỉ đạo Tổng cục Bến đò rà soát thuyền cũ.", []),
    ],
)
def test_one_minister_is_not_all_of_them(kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str]) -> None:
    assert [found[0] for found in roles_in(kltrack, tmp_path, sentence)] == [lead]


def test_localities_behind_agencies_of_the_centre_are_addressed(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và địa phương phải rà soát bến đò."
    ((lead, _, _),) = roles_in(kltrack, tmp_path, written)
    assert lead[:2] == ["ministries-and-ministerial-level-agencies", "localities"]


def test_a_decision_that_only_says_who_is_meant_is_none(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Localities that have not approved a plan for the ferries must complete it by June 15, 2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (item["kind"], roles(item)[0], item["deadline"]["last"]) == ("assignment", ["localities"], "2031-06-15")


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        (
            "The Prime Minister welcomed and commended the efforts of ministries, branches and localities.",
            ["ministries-and-branches", "localities"],
        ),
        (
            "Le Premier ministre a salué les efforts déployés par les ministères, secteurs et localités concernés.",
            ["ministries-and-branches", "localities"],
        ),
        ("Thủ tướng biểu dương nỗ lực của Bộ Y tế và các địa phương.", ["ministry-of-health", "localities"]),
    ],
)
def test_praise_of_what_somebody_did_praises_all_who_did_it(
    kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str]
) -> None:
    assert roles_in(kltrack, tmp_path, sentence) == [(lead, [], [])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Deputy Prime Minister asked Hanoi and HCMC to count the ferries by June 15, 2031.",
        "Phó Thủ tướng yêu cầu Hà Nội và TPHCM rà soát bến đò trước ngày 15/6/2031.",
    ],
)
def test_the_usual_short_name_of_a_city_names_it(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    assert roles_in(kltrack, tmp_path, sentence) == [(["hanoi-city", "ho-chi-minh-city"], [], [])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministries must review the ferries, as assigned by the Prime Minister. It is required to repair the piers.",
        "Le vice-Premier ministre a souligné que la demande du Premier ministre est d'achever 36 bacs cette année.",
        "Thủ tướng đặt mục tiêu phải hoàn thành sửa chữa bến đò trước ngày 15/6/2031.",
    ],
)
def test_the_prime_minister_is_not_asked_by_what_he_asks(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    found = roles_in(kltrack, tmp_path, sentence)
    assert found
    assert all("prime-minister" not in body for each in found for role in each for body in role)


@pytest.mark.parametrize(
    "sentence",
    [
        "The National Assembly requested the Prime Minister to report on ferries by June 15, 2031.",
        "L'Assemblée nationale a demandé au Premier ministre de réparer les bacs avant le 15 juin 2031.",
        "Ủy ban Thường vụ Quốc hội đề nghị Thủ tướng Chính phủ báo cáo về bến đò trước ngày 15/6/2031.",
    ],
)
def test_the_prime_minister_may_be_asked_himself(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    assert [lead for lead, _, _ in roles_in(kltrack, tmp_path, sentence)] == [["prime-minister"]]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The units were requested to count the ferries by June 15, 2031.", "units"),
        ("Departments and districts are required to count the ferries by June 15, 2031.", "Departments and districts"),
        ("Ces équipes sont chargées de suivre les bacs de près.", "Ces équipes"),
        ("Les entités concernées sont également invitées à faire rapport sur les bacs.", "entités concernées"),
    ],
)
def test_those_who_are_asked_and_not_in_the_directory_are_asked_about(
    kltrack: Kltrack, tmp_path: Path, sentence: str, name: str
) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    assert roles(item) == ([], [], [])
    assert any(f'"{name}"' in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    "sentence",
    [
        "On June 10, the Provincial People's Committee has issued a dispatch requesting "
        "Commune People's Committees to repair the ferries.",
        "On June 10, the Provincial People's Committee requested Commune People's Committees to repair the ferries.",
        "Vice Chairman of the Provincial People's Committee Le Van An on June 7 assigned "
        "Commune People's Committees to repair the ferries.",
    ],
)
def test_a_day_beside_an_authority_does_not_hide_its_order(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    ((lead, _, _),) = roles_in(kltrack, tmp_path, sentence)
    assert lead == ["commune-level-peoples-committees"]


def test_the_auditor_general_who_asks_is_not_asked(kltrack: Kltrack, tmp_path: Path) -> None:
    sentence = "Tổng Kiểm toán Nhà nước yêu cầu Thủ trưởng các đơn vị rà soát bến đò trước ngày 15/6/2031."
    assert all("state-audit-office" not in lead for lead, _, _ in roles_in(kltrack, tmp_path, sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Bộ Tài chính đề nghị các bộ, ngành nêu trên báo cáo về bến đò trước ngày 15/6/2031.",
        "UBND các tỉnh, thành phố nêu trên phải rà soát bến đò trước ngày 15/6/2031.",
        "The above localities must count the ferries by June 15, 2031.",
        "The localities mentioned above must count the ferries by June 15, 2031.",
        "Le Premier ministre a demandé aux localités susmentionnées de compter les bacs avant le 15 juin 2031.",
    ],
)
def test_those_of_a_group_who_are_named_above_are_not_the_whole_group(
    kltrack: Kltrack, tmp_path: Path, sentence: str
) -> None:
    ((lead, _, _),) = roles_in(kltrack, tmp_path, sentence)
    assert lead == []


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        (
            "Chairpersons of municipal and provincial People's Committees must count the ferries.",
            ["chairs-of-provincial-peoples-committees"],
        ),
        (
            "Chairpersons of centrally-run cities and provinces must count the ferries.",
            ["chairs-of-provincial-peoples-committees"],
        ),
        (
            "The Ministry of Construction has asked the heads of the People's Committees of Nghe An and Dong Nai to"
            " count the ferries.",
            [
                "chair-of-the-nghe-an-provincial-peoples-committee",
                "chair-of-the-dong-nai-provincial-peoples-committee",
            ],
        ),
        (
            "Municipal and provincial people's committees should count the ferries.",
            ["provincial-level-peoples-committees"],
        ),
        (
            "Le Premier ministre a demandé au Comité populaire provincial de Lam Dong de compter les bacs.",
            ["lam-dong-provincial-peoples-committee"],
        ),
        (
            "Le ministère a demandé au président du Comité populaire provincial de Lam Dong de compter les bacs.",
            ["chair-of-the-lam-dong-provincial-peoples-committee"],
        ),
    ],
)
def test_committees_and_chairs_are_known_by_their_places(
    kltrack: Kltrack, tmp_path: Path, sentence: str, lead: list[str]
) -> None:
    ((found, _, _),) = roles_in(kltrack, tmp_path, sentence)
    assert found == lead


@pytest.mark.parametrize(
    "written",
    [
        "The Prime Minister asked the Ministry of Construction to count the ferries.\n\n"
        "Along with that, it is necessary to repair the piers before June 15, 2031.",
        "Le Premier ministre a demandé au ministère de la Construction de compter les bacs.\n\n"
        "En outre, il faut réparer les quais avant le 15 juin 2031.",
    ],
)
def test_what_is_only_needed_in_a_new_paragraph_asks_nobody_above(
    kltrack: Kltrack, tmp_path: Path, written: str
) -> None:
    assert [lead for lead, _, _ in roles_in(kltrack, tmp_path, written)] == [["ministry-of-construction"], []]


@pytest.mark.parametrize(
    "rest",
    ["guide localities on old ferries.", "inform and guide localities regarding ferries."],
)
def test_those_who_are_only_told_about_something_do_no_work(kltrack: Kltrack, tmp_path: Path, rest: str) -> None:
    ((lead, implementing, _),) = roles_in(kltrack, tmp_path, f"The Ministry of Construction must {rest}")
    assert (lead, implementing) == (["ministry-of-construction"], [])


def test_those_who_are_guided_in_some_work_do_it(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "The Ministry of Construction must guide localities in building new ferries."
    assert roles_in(kltrack, tmp_path, written) == [(["ministry-of-construction"], ["localities"], [])]


def test_whom_the_head_of_a_list_directs_is_not_said_again_below_outside_the_party(
    kltrack: Kltrack, tmp_path: Path
) -> None:
    written = (
        "The Prime Minister asked the Ministry of Construction to direct localities to:\n- Count the ferries;\n"
        "- Repair the piers.\n"
    )
    for lead, implementing, _ in roles_in(kltrack, tmp_path, written):
        assert (lead, implementing) == (["ministry-of-construction"], [])

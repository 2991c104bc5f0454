"""Bodies by any of their names, as `bodies NAME` and every `--for` look them up; and who is bound through whom."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from conftest import Kltrack, WriteRegister

from kltrack.index import Index, compile_register
from kltrack.register.loading import load
from kltrack.register.shipped import shipped_bodies, shipped_register

Reached = Callable[..., dict[str, str | None]]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        # English, Vietnamese and French, by id and by abbreviation
        ("ministry-of-finance", "ministry-of-finance"),
        ("Ministry of Finance", "ministry-of-finance"),
        ("Bộ Tài chính", "ministry-of-finance"),
        ("ministère des Finances", "ministry-of-finance"),
        ("BTC", "ministry-of-finance"),
        ("mof", "ministry-of-finance"),
        # case, articles, doubled spaces and punctuation
        ("the MINISTRY  of finance", "ministry-of-finance"),
        ("le ministère des finances", "ministry-of-finance"),
        ("Ministry-of-Finance", "ministry-of-finance"),
        ("Ministère de l’Intérieur", "ministry-of-home-affairs"),
        ("Ministère de l'Intérieur", "ministry-of-home-affairs"),
        # no diacritics, đ too
        ("bo tai chinh", "ministry-of-finance"),
        ("Bo Giao duc va Dao tao", "ministry-of-education-and-training"),
        ("Dang uy Chinh phu", "government-party-committee"),
        ("tinh Dak Lak", "dak-lak-province"),
        ("Dien Bien", "dien-bien-province"),
        ("Da Nang", "da-nang-city"),
        ("ministere de l'Education et de la Formation", "ministry-of-education-and-training"),
        # without its type word: the ministry, not its Party committee
        ("Finance", "ministry-of-finance"),
        ("tài chính", "ministry-of-finance"),
        ("Finances", "ministry-of-finance"),
        ("Home Affairs", "ministry-of-home-affairs"),
        ("Intérieur", "ministry-of-home-affairs"),
        ("Justice", "ministry-of-justice"),
        ("Cao Bằng", "cao-bang-province"),
        ("Sơn La", "son-la-province"),
        ("Son La Province", "son-la-province"),
        ("Hà Nội", "hanoi-city"),
        ("ha noi", "hanoi-city"),
        ("Hanoi", "hanoi-city"),
        ("Hanoï", "hanoi-city"),
        ("An Giang", "an-giang-province"),
        ("TP. Hồ Chí Minh", "ho-chi-minh-city"),
        # a comma inside one name is not two bodies
        ("Ministry of Culture, Sports and Tourism", "ministry-of-culture-sports-and-tourism"),
        ("Bộ Văn hóa, Thể thao và Du lịch", "ministry-of-culture-sports-and-tourism"),
        ("Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
         "party-committee-of-the-fatherland-front-and-central-mass-organisations"),
        # what the reports call them
        ("Government Party Delegation", "government-party-committee"),
        ("Central Organizing Committee", "central-organizing-commission"),
        ("Central Organizing Commission", "central-organizing-commission"),
        ("ministries and branches", "ministries-and-branches"),
        ("các bộ, ngành", "ministries-and-branches"),
        ("các địa phương", "localities"),
        ("Party committees at all levels", "party-committees-at-all-levels"),
        ("Party organizations at all levels", "party-organisations"),
    ],
)  # fmt: skip
def test_a_name_means_one_body(kltrack: Kltrack, name: str, body: str) -> None:
    ran = kltrack("bodies", name, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.ids == [body]
    for form in ("NFC", "NFD"):
        assert kltrack("bodies", unicodedata.normalize(form, name), "--json").ids == [body]


def test_a_body_has_its_names_in_three_languages(kltrack: Kltrack) -> None:
    (item,) = kltrack("bodies", "BTC", "--json").json["items"]
    assert item["names"] == {"en": "Ministry of Finance", "vi": "Bộ Tài chính", "fr": "ministère des Finances"}


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("BCT", ["politburo", "ministry-of-industry-and-trade"]),
        ("Party Delegation", ["government-party-committee", "national-assembly-party-committee"]),
    ],
)
def test_a_name_that_fits_several_lists_them(kltrack: Kltrack, name: str, candidates: list[str]) -> None:
    for arguments in (["bodies", name], ["due", "--for", name]):
        ran = kltrack(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert f'"{name}" fits {len(candidates)} bodies' in ran.err
        assert [candidate for candidate in candidates if f"({candidate})" in ran.err] == candidates


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("Ministry of Finanse", "Ministry of Finance"),
        ("Bộ Tài chín", "Ministry of Finance"),
        ("Minstry of Health", "Ministry of Health"),
        ("ministère de la Sante publique", "Ministry of Health"),
        ("Ha Noii", "Hanoi City"),
        ("Goverment Party Comittee", "Government Party Committee"),
    ],
)
def test_close_spelling_only_suggests(kltrack: Kltrack, name: str, suggestion: str) -> None:
    for arguments in (["bodies", name], ["due", "--for", name], ["list", "--for", "BTC", "--for", name, "--json"]):
        ran = kltrack(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert f'No body is called "{name}". Did you mean ' in ran.err
        assert f'"{suggestion}"' in ran.err


# What was meant → how it was mistyped: a letter left out, added, changed or swapped, words run together or split.
SLIPS = {
    "Ministry of Finance": (
        "Minstry of Finence", "Ministery of Finance", "ministry finance", "Finnance",
        "bo tai chih", "Bộ tài chánh", "ministere des finanes", "Ministryof Finance",
    ),
    "Minister of Finance": ("Minister of Finence",),
    "Ministry of Home Affairs": ("Ministry of Home Afairs", "Bộ Nội dụ", "ministère de l'interieure"),
    "Ministry of Education and Training": ("Ministry of Eduction and Training", "Bo Giao duc va Dao tau"),
    "Ministry of Health": ("Ministry of Heatlh", "Bộ Y tê'e"),
    "Ministry of Construction": ("Ministry of Constuction", "Bộ Xây dưngj"),
    "Ministry of Justice": ("Ministry of Justise", "Justise", "Bộ Tư phát"),
    "Government": ("Goverment", "Governement", "gouvernment"),
    "National Assembly": ("National Asembly", "Assemblée nationnale", "Quốc hôị i"),
    "Politburo": ("Politburro", "Politbuo"),
    "Central Organizing Commission": ("Centrl Organizing Commision", "Central Organising Comission"),
    "Supreme People's Court": ("Supreme Peoples Cort",),
    "State Bank of Vietnam": ("State Bank of Vietnm",),
    "Government Inspectorate": ("Government Inspectrate",),
    "Vietnam Fatherland Front": ("Fatherland Frnt", "Vietnam Faterland Front"),
    "Hanoi City": ("Hanoy", "Ha Noii", "Haf Noi"),
    "Ho Chi Minh City": ("Ho Chi Min City", "Saigonn"),
    "Da Nang City": ("Da Nag", "Da Nangg"),
    "Can Tho City": ("Can To", "Can Thoo"),
    "Quang Ninh Province": ("Quang Nihn", "Quangninhh"),
    "Khanh Hoa Province": ("Khanh Hao",),
    "Lai Chau Province": ("Lai Cau", "Lai Chauu"),
}  # fmt: skip


@pytest.mark.parametrize("meant", SLIPS)
def test_a_slip_of_the_pen_is_helped(kltrack: Kltrack, meant: str) -> None:
    told = {name: kltrack("due", "--for", name) for name in SLIPS[meant]}
    assert {name for name, ran in told.items() if ran.code != 2 or f'Did you mean "{meant}"?' not in ran.err} == set()


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Magic", "Ministry of Energy", "Ministry of Silly Walks", "Ministry of Sun", "Ministry of Edison",
        "due soon", "soon", "weather", "White House", "Hanoi weather", "all ministries", "cabinet", "farmland",
        "the boss", "Bộ Phép thuật", "Bộ Năng lượng", "ministère de la Magie", "quoi",
        "units at all levels", "administrative units", "heads", "heads of", "villes", "ministry of", "XYZ", "dun",
    ],
)  # fmt: skip
def test_no_suggestion_is_better_than_an_absurd_one(kltrack: Kltrack, name: str) -> None:
    ran = kltrack("due", "--for", name)
    assert (ran.code, ran.out) == (2, "")
    assert f'No body is called "{name}". "kltrack bodies" lists' in ran.err


@pytest.mark.parametrize(
    ("part", "body"),
    [
        ("Bộ Văn hóa", "ministry-of-culture-sports-and-tourism"),
        ("ministère de la Culture", "ministry-of-culture-sports-and-tourism"),
        ("Fatherland Front", "vietnam-fatherland-front"),
        ("Youth Union", "ho-chi-minh-communist-youth-union"),
        ("People's Court", "supreme-peoples-court"),
        ("Tòa án", "supreme-peoples-court"),
        ("Cour populaire", "supreme-peoples-court"),
    ],
)
def test_a_part_that_holds_the_head_word_is_a_name(kltrack: Kltrack, part: str, body: str) -> None:
    assert kltrack("bodies", part, "--json").ids == [body]


def test_what_people_say_for_short_is_a_name() -> None:
    """Some 470 names that people use in three languages; a line of the file has a language, a name and its body."""
    lines = Path(__file__).with_name("short_names.tsv").read_text(encoding="utf-8").splitlines()
    with closing(compile_register(load(shipped_register(), shipped_bodies())).connection) as connection:
        directory = Index(connection).directory
        meant = {name: directory.fitting(name) for _, name, _ in (line.split("\t") for line in lines)}
    assert meant == {name: [body] for _, name, body in (line.split("\t") for line in lines)}


SEAS = """
schema = 1
[[body]]
id = "ministry-of-seas"
type = "ministry"
name = { en = "Ministry of Seas, Rivers and Lakes", vi = "Bộ Biển, Sông và Hồ" }
[[body]]
id = "party-committee-of-the-ministry-of-seas"
type = "ministry-party-committee"
name = { en = "Party Committee of the Ministry of Seas, Rivers and Lakes" }
aliases = ["Ministry of Seas, Rivers and Lakes Party Committee"]
of = "ministry-of-seas"
"""


@pytest.mark.parametrize("part", ["Seas", "Ministry of Seas", "ministry of seas rivers", "Bộ Biển", "Seas, Rivers"])
def test_a_part_means_the_organisation_before_what_belongs_to_it(
    kltrack: Kltrack, register: WriteRegister, part: str
) -> None:
    place = register("schema = 1", SEAS)
    assert kltrack("bodies", part, "--json", "--register", place).ids == ["ministry-of-seas"]


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("Sports", "Ministry of Culture, Sports and Tourism"),
        ("Tourism", "Ministry of Culture, Sports and Tourism"),
        ("Môi trường", "Ministry of Agriculture and Environment"),
    ],
)
def test_a_part_without_the_head_word_is_only_a_hint(kltrack: Kltrack, part: str, whole: str) -> None:
    ran = kltrack("due", "--for", part)
    assert (ran.code, ran.out) == (2, "")
    assert f'"{whole}"' in ran.err


@pytest.mark.parametrize(
    "name", ["", "  ", "???", "…", "\u0300", "Ministry of Silly Walks", "x" * 5000, "[red]", "\x1b[31m"]
)
def test_what_is_no_name_at_all(kltrack: Kltrack, name: str) -> None:
    ran = kltrack("due", "--for", name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith('No body is called "')
    assert "\x1b" not in ran.err
    assert "bug" not in ran.err


def test_thirty_four_provinces_and_cities(kltrack: Kltrack) -> None:
    bodies = kltrack("bodies", "--json").json["items"]
    standing = [body for body in bodies if body["type"] in ("province", "city") and not body["valid_to"]]
    assert len(standing) == 34
    assert sorted(body["names"]["en"] for body in standing if body["type"] == "city") == [
        *("Can Tho City", "Da Nang City", "Hai Phong City", "Hanoi City", "Ho Chi Minh City", "Hue City"),
    ]
    assert len([body for body in bodies if body["type"] == "ministry" and not body["valid_to"]]) == 14
    committees = [body for body in bodies if body["type"] == "provincial-party-committee"]
    assert len([body for body in committees if not body["valid_to"]]) == 34


def test_every_ministry_and_province_has_its_party_committee_its_committee_and_its_head(kltrack: Kltrack) -> None:
    bodies = {body["id"]: body for body in kltrack("bodies", "--json").json["items"]}
    committees = {of for body in bodies.values() if body["type"].endswith("party-committee") for of in body["of"]}
    for body in bodies.values():
        vietnamese = body["names"].get("vi", "")
        if body["type"] in ("province", "city") and not body["valid_to"]:
            place = vietnamese[0].lower() + vietnamese[1:]
            names = [f"Ủy ban nhân dân {place}", f"UBND {place}", f"Chủ tịch UBND {place}"]
        elif body["type"] == "ministry" and not body["valid_to"]:
            names = [f"Bộ trưởng {vietnamese}", vietnamese]
        else:
            continue
        assert body["id"] in committees
        assert set(body["names"]) == {"en", "vi", "fr"}
        for name in names:
            (found,) = kltrack("bodies", name, "--json").json["items"]
            assert body["id"] in (found["id"], *found["of"]), name
            assert set(found["names"]) == {"en", "vi", "fr"}


def test_a_peoples_committee_and_its_chair_are_bound_by_whatever_binds_the_province(kltrack: Kltrack) -> None:
    bodies = {body["id"]: body for body in kltrack("bodies", "--json").json["items"]}
    committees = [body for body in bodies.values() if body["type"] == "peoples-committee"]
    assert len(committees) == len([body for body in bodies.values() if body["id"].startswith("chair-of-the-")]) == 34
    for committee in committees:
        (province,) = committee["of"]
        holders = [province, committee["id"], f"chair-of-the-{committee['id']}"]
        assert len({frozenset([*bodies[each]["bound_through"], each]) for each in holders}) == 1

    def ids(name: str, *more: str) -> list[str]:
        return kltrack("list", "--as-of", "2025-10-05", "--for", name, *more, "--json").ids

    for name in ("UBND TP Hà Nội", "Chủ tịch UBND TP. Hà Nội", "Hanoi People's Committee"):
        assert ids(name) == ids("Hà Nội") != []
        assert ids(name, "--whole") == ids("Hà Nội", "--whole")


def test_the_whole_of_a_province_names_each_task_once_for_who_is_bound_alike(kltrack: Kltrack) -> None:
    ran = kltrack("list", "--as-of", "2025-10-05", "--for", "Hà Nội", "--whole", "--json")
    bodies = {match["body"] for item in ran.json["items"] for match in item["matched"]}
    assert bodies == {"hanoi-city", "hanoi-municipal-party-committee"}


def test_what_merged_into_each_province(kltrack: Kltrack) -> None:
    bodies = kltrack("bodies", "--json").json["items"]
    provinces = [body for body in bodies if body["type"] in ("province", "city")]
    merged = [body for body in provinces if body["valid_to"] == "2025-06-30"]
    assert len(merged) == 63 - 34
    into = {body["id"]: body["successors"] for body in merged}
    assert into["ha-giang-province"] == ["tuyen-quang-province"]
    assert into["ba-ria-vung-tau-province"] == ["ho-chi-minh-city"]
    assert len({successor for each in into.values() for successor in each}) == 23
    assert kltrack("bodies", "UBND tỉnh Hà Giang", "--json").json["items"][0]["id"] == "ha-giang-province"


@pytest.mark.parametrize(
    ("abolished", "successor"),
    [
        ("Ministry of Planning and Investment", "Ministry of Finance"),
        ("Bộ KH&ĐT", "Ministry of Finance"),
        ("Bộ Giao thông vận tải", "Ministry of Construction"),
        ("MIC", "Ministry of Science and Technology"),
    ],
)
def test_an_abolished_ministry_is_answered_by_its_successor(kltrack: Kltrack, abolished: str, successor: str) -> None:
    asked, heir = (kltrack("list", "--as-of", "2025-12-01", "--for", name) for name in (abolished, successor))
    assert asked.code == 0
    assert asked.out == heir.out != ""
    sentence = f"no longer exists; this answers for {successor}, which took it over."
    assert sentence in asked.err
    assert sentence not in heir.err


BODIES = """
    schema = 1
    [[body]]
    id = "ministry-of-tea"
    type = "ministry"
    name = { en = "Ministry of Tea", vi = "Bộ Trà" }
    [[body]]
    id = "ministry-of-rice"
    type = "ministry"
    name = { en = "Ministry of Rice" }
    valid_from = 2025-03-01
    [[body]]
    id = "ministry-of-paddy"
    type = "ministry"
    name = { en = "Ministry of Paddy" }
    valid_to = 2025-02-28
    successors = ["ministry-of-rice", "ministry-of-tea"]
    [[body]]
    id = "party-committee-of-the-ministry-of-tea"
    type = "ministry-party-committee"
    name = { en = "Party Committee of the Ministry of Tea" }
    [[body]]
    id = "minister-of-tea"
    type = "office-holder"
    name = { en = "Minister of Tea" }
    stands_for = ["ministry-of-tea"]
    [[body]]
    id = "guild"
    type = "mass-association"
    name = { en = "Guild of Growers" }
    [[group]]
    id = "ministries"
    name = { en = "ministries" }
    member_types = ["ministry"]
    [[group]]
    id = "centre"
    name = { en = "the centre" }
    members = ["ministries", "guild"]
"""
ADDRESSED = ("ministry-of-tea", "ministry-of-rice", "ministry-of-paddy", "party-committee-of-the-ministry-of-tea",
             "minister-of-tea", "guild", "ministries", "centre")  # fmt: skip


@pytest.fixture
def reached(register: WriteRegister, kltrack: Kltrack) -> Reached:
    """What a register with one assignment for each body answers for a body: (body addressed, via)."""
    path = register(
        'schema = 1\n[[conclusion]]\nnumber = "1-KL/TW"\nissued = 2025-01-10\n'
        + "".join(
            f'[[conclusion.assignment]]\nid = "1-{n:02}"\ntask = {{ en = "Act" }}\nlead = ["{body}"]\n'
            for n, body in enumerate(ADDRESSED, 1)
        ),
        BODIES,
    )

    def of(*options: str, as_of: str = "2026-01-01") -> dict[str, str | None]:
        ran = kltrack("list", "--register", path, "--as-of", as_of, "--json", *options)
        assert ran.code == 0, ran.err
        return {item["lead"][0]["id"]: item["matched"][0]["via"] for item in ran.json["items"]}

    return of


def test_a_ministry_is_bound_by_name_and_through_groups_that_nest(reached: Reached) -> None:
    assert reached("--for", "Ministry of Tea") == {
        "ministry-of-tea": None,
        "minister-of-tea": "minister-of-tea",  # the office holder stands for the body
        "ministries": "ministries",
        "centre": "centre",
        "ministry-of-paddy": "ministry-of-paddy",  # whose work it took over
    }


def test_named_only_leaves_the_groups_out(reached: Reached) -> None:
    assert reached("--for", "Ministry of Tea", "--named-only") == {"ministry-of-tea": None}
    assert reached("--for", "ministries", "--named-only") == {"ministries": None}


def test_a_ministry_is_not_its_party_committee(reached: Reached) -> None:
    assert reached("--for", "Party Committee of the Ministry of Tea") == {
        "party-committee-of-the-ministry-of-tea": None
    }


def test_a_group_is_bound_as_itself_and_through_those_that_contain_it(reached: Reached) -> None:
    assert reached("--for", "ministries") == {"ministries": None, "centre": "centre"}
    assert reached("--for", "the centre") == {"centre": None}


def test_a_member_that_is_no_ministry(reached: Reached) -> None:
    assert reached("--for", "Guild of Growers") == {"guild": None, "centre": "centre"}


def test_an_office_holder_answers_for_itself(reached: Reached) -> None:
    assert reached("--for", "Minister of Tea") == {"minister-of-tea": None}


def test_an_abolished_body_with_two_successors_answers_for_both(reached: Reached) -> None:
    both = reached("--for", "Ministry of Rice", "--for", "Ministry of Tea")
    assert reached("--for", "Ministry of Paddy").keys() == both.keys()


def test_while_it_existed_a_body_answers_for_itself(reached: Reached) -> None:
    assert reached("--for", "Ministry of Paddy", as_of="2025-02-28") == {
        "ministry-of-paddy": None,
        "ministries": "ministries",
        "centre": "centre",
    }
    assert "ministry-of-paddy" not in reached("--for", "Ministry of Tea", as_of="2025-02-28")


def test_several_bodies_mean_any_of_them_and_say_which(kltrack: Kltrack) -> None:
    items = kltrack(
        "list",
        "--as-of",
        "2025-11-01",
        "--for",
        "BTC",
        "--for",
        "MOST",
        "--conclusion",
        "202",
        "--named-only",
        "--json",
    ).json["items"]
    assert {item["id"]: [match["body"] for match in item["matched"]] for item in items} == {
        "202-05.2.a": ["ministry-of-finance"],
        "202-05.2.b": ["ministry-of-finance"],
        "202-05.3.a": ["ministry-of-science-and-technology"],
        "202-05.3.b": ["ministry-of-science-and-technology"],
    }


def test_names_in_the_language_that_is_asked_for(kltrack: Kltrack) -> None:
    arguments = ("list", "--as-of", "2025-11-01", "--conclusion", "202", "--for", "BTC", "--named-only", "--json")
    for language, name in (("en", "Ministry of Finance"), ("vi", "Bộ Tài chính"), ("fr", "ministère des Finances")):
        for ran in (kltrack(*arguments, "--lang", language), kltrack(*arguments, env={"KLTRACK_LANG": language})):
            assert ran.json["items"][0]["implementing"] == [{"id": "ministry-of-finance", "name": name}]


@pytest.mark.parametrize(
    ("name", "head", "of", "stands_for"),
    [
        ("Minister of Justice", "minister-of-justice", "ministry-of-justice", "ministry-of-justice"),
        ("bo truong bo tu phap", "minister-of-justice", "ministry-of-justice", "ministry-of-justice"),
        ("ministre de la Justice", "minister-of-justice", "ministry-of-justice", "ministry-of-justice"),
        ("Thống đốc Ngân hàng Nhà nước", "governor-of-the-state-bank-of-vietnam", *["state-bank-of-vietnam"] * 2),
        (
            "Bí thư Thành ủy Hà Nội", "secretary-of-the-hanoi-municipal-party-committee",
            "hanoi-city", "hanoi-municipal-party-committee",
        ),
        (
            "Hanoi Party Secretary", "secretary-of-the-hanoi-municipal-party-committee",
            "hanoi-city", "hanoi-municipal-party-committee",
        ),
    ],
)  # fmt: skip
def test_a_head_stands_for_a_body_and_is_asked_for_what_it_is_asked_for(
    kltrack: Kltrack, name: str, head: str, of: str, stands_for: str
) -> None:
    (found,) = kltrack("bodies", name, "--json").json["items"]
    assert (found["id"], found["stands_for"], found["of"][0]) == (head, [stands_for], of)

    def ids(body: str, *more: str) -> list[str]:
        return kltrack("list", "--as-of", "2026-01-01", "--for", body, *more, "--json").ids

    assert ids(name) == ids(stands_for) != []
    assert ids(name, "--whole") == ids(stands_for, "--whole")


def test_every_ministry_and_provincial_party_committee_has_its_head_as_a_body(kltrack: Kltrack) -> None:
    bodies = {body["id"]: body for body in kltrack("bodies", "--json").json["items"]}
    headed = {"ministry", "ministerial-agency", "provincial-party-committee"}
    standing = {body["id"] for body in bodies.values() if body["type"] in headed and not body["valid_to"]}
    heads = [body for body in bodies.values() if body["type"] == "office-holder"]
    assert standing <= {each for head in heads for each in head["stands_for"]}
    for head in heads:
        for body in {*head["stands_for"]} & standing:
            assert body in head["of"]
            assert len({frozenset([*bodies[each]["bound_through"], each]) for each in (body, head["id"])}) == 1
            assert set(head["names"]) == {"en", "vi", "fr"}


def test_an_answer_for_a_minister_tells_of_the_ministrys_party_committee(kltrack: Kltrack) -> None:
    for name in ("Bộ trưởng Bộ Tư pháp", "Bộ Tư pháp"):
        told = kltrack("list", "--as-of", "2026-01-01", "--for", name, "--json").json["related"]
        assert [each["body"]["id"] for each in told] == ["party-committee-of-the-ministry-of-justice"]


@pytest.mark.parametrize("word", ["Minister", "Chair", "Committee", "ministry"])
def test_the_bare_word_of_an_office_or_kind_is_nobodys_name(kltrack: Kltrack, word: str) -> None:
    ran = kltrack("due", "--for", word)
    assert (ran.code, ran.out) == (2, "")
    assert f'"{word}" fits' in ran.err


def test_ministries_are_offered_before_their_party_committees(kltrack: Kltrack) -> None:
    told = kltrack("due", "--for", "ministry").err
    assert "Ministry of Finance (ministry-of-finance)" in told
    assert "Party Committee of" not in told

"""One organisation, several bodies: what an answer for one says of the others, and what --whole asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

BODIES = """
schema = 1
[[body]]
id = "port"
type = "city"
name = { en = "Port City", vi = "Thành phố Cảng", fr = "ville du Port" }
aliases = ["Port", "Cảng"]
[[body]]
id = "port-party-committee"
type = "provincial-party-committee"
name = { en = "Port Party Committee", vi = "Thành ủy Cảng" }
of = "port"
[[body]]
id = "harbour-office"
type = "department"
name = { en = "Harbour Office" }
of = "port"
[[body]]
id = "harbour-master"
type = "office-holder"
name = { en = "Harbour Master" }
stands_for = ["harbour-office"]
[[body]]
id = "hill"
type = "province"
name = { en = "Hill Province" }
[[group]]
id = "localities"
name = { en = "localities" }
member_types = ["city", "province"]
"""
TASKS = {
    "01": ("localities", "by = 2025-12-01"),
    "02": ("port", "by = 2025-12-02"),
    "03": ("port-party-committee", "by = 2025-12-03"),
    "04": ("port-party-committee", "by = 2025-12-04"),
    "05": ("harbour-office", "by = 2025-12-05"),
    "06": ("harbour-master", "by = 2025-12-06"),
    "07": ("hill", "by = 2025-12-07"),
    "08": ("port-party-committee", ""),
}
DAY = ("--as-of", "2025-11-20")
COMMANDS = ("due", "list", "timeline", "digest", "scorecard", "lineage")


def written(body: str, deadline: str, number: str) -> str:
    kept = f'deadline = {{ {deadline}, wording = "so" }}\n' if deadline else ""
    return (
        f'[[conclusion.assignment]]\nid = "300-{number}"\ntask = {{ en = "Sweep {number}" }}\nlead = ["{body}"]\n'
        f'{kept}source = [{{ id = "gazette", paragraph = 1 }}]\n'
    )


@pytest.fixture
def place(register: WriteRegister) -> Path:
    head = """
schema = 1
[[conclusion]]
number = "300-KL/TW"
issued = 2025-11-04
title = { en = "On sweeping" }
[[conclusion.source]]
id = "gazette"
"""
    tasks = "".join(written(body, deadline, number) for number, (body, deadline) in TASKS.items())
    return register(head + tasks, BODIES)


def asked(command: str, place: Path) -> tuple[str | Path, ...]:
    since = ("--since", "7d") if command == "digest" else ()
    return command, "--register", place, *DAY, *since


@pytest.mark.parametrize(
    ("body", "more"),
    [
        ("Port", {"port-party-committee": 2, "harbour-office": 2, "harbour-master": 1}),
        ("Port Party Committee", {"port": 2, "harbour-office": 2, "harbour-master": 1}),
        # The office already answers for whoever holds it; the holder does not answer for the office.
        ("Harbour Office", {"port": 2, "port-party-committee": 2}),
        ("Harbour Master", {"port": 2, "port-party-committee": 2, "harbour-office": 1}),
        ("Hill Province", {}),
        ("localities", {}),
    ],
)
def test_an_answer_says_what_the_others_of_the_organisation_have(
    kltrack: Kltrack, place: Path, body: str, more: dict[str, int]
) -> None:
    told = kltrack(*asked("due", place), "--for", body, "--json").json["related"]
    assert {each["body"]["id"]: each["count"] for each in told} == more
    assert all(each["body"]["name"] for each in told)


def test_the_count_is_of_what_the_same_query_would_add(kltrack: Kltrack, place: Path) -> None:
    def told(*more: str) -> dict[str, int]:
        ran = kltrack(*asked("list", place), "--for", "Port", "--json", *more)
        return {each["body"]["id"]: each["count"] for each in ran.json["related"]}

    assert told() == {"port-party-committee": 3, "harbour-office": 2, "harbour-master": 1}
    assert told("--by", "2025-12-03") == {"port-party-committee": 1}
    assert told("--undated") == {"port-party-committee": 1}
    assert told("--role", "coordinating") == {}
    assert told("--for", "Port Party Committee") == {"harbour-office": 2, "harbour-master": 1}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("output", ["plain", "html"])
def test_each_report_names_the_command_for_the_others(kltrack: Kltrack, place: Path, command: str, output: str) -> None:
    ran = kltrack(*asked(command, place), "--for", "Port", "--format", output)
    assert ran.code == 0
    own = {"digest": "digest --since 2025-11-13 --ahead 14d"}.get(command, command)
    told = " ".join((ran.out + ran.err).replace("&#34;", '"').split())
    assert "Port Party Committee, of the same organisation, has" in told
    assert f'kltrack {own} --for "Port Party Committee"' in told


@pytest.mark.parametrize("command", [["timeline", "--group-by", "body", "--all"], ["scorecard", "--spread"]])
def test_the_command_for_the_others_keeps_the_reports_own_options(
    kltrack: Kltrack, place: Path, command: list[str]
) -> None:
    ran = kltrack(*command, "--register", place, *DAY, "--for", "Port", "--format", "plain")
    assert f'kltrack {" ".join(command)} --for "Port Party Committee" --as-of 2025-11-20' in ran.err


def test_the_command_that_is_named_gives_what_was_counted(kltrack: Kltrack, place: Path) -> None:
    ran = kltrack("due", "--register", place, *DAY, "--for", "Port", "--after", "2025-12-03", "--format", "plain")
    (line,) = (line for line in ran.err.splitlines() if line.startswith("Port Party Committee,"))
    assert line == (
        "Port Party Committee, of the same organisation, has 1 more: "
        'kltrack due --after 2025-12-03 --for "Port Party Committee" --as-of 2025-11-20; or add --whole.'
    )
    again = kltrack(
        "due", *DAY, "--after", "2025-12-03", "--for", "Port Party Committee", "--register", place, "--json"
    )
    assert again.ids == ["300-04"]


@pytest.mark.parametrize("ahead", ["1d", "14d", "30d"])
def test_a_digest_counts_what_the_digest_of_the_others_tells_more(kltrack: Kltrack, place: Path, ahead: str) -> None:
    def told(body: str) -> dict[str, Any]:
        ran = kltrack("digest", "--register", place, *DAY, "--since", "7d", "--ahead", ahead, "--for", body, "--json")
        return dict(ran.json)

    own = told("Port")
    rows = {(row["section"], row["id"]) for row in own["items"]}
    more = {each["body"]["id"]: each["count"] for each in own["related"]}
    others = {body: told(body)["items"] for body in ("port-party-committee", "harbour-office", "harbour-master")}
    added = {body: len({(row["section"], row["id"]) for row in found} - rows) for body, found in others.items()}
    assert more == {body: count for body, count in added.items() if count}


def test_whole_asks_for_all_of_them_and_says_through_whom(kltrack: Kltrack, place: Path) -> None:
    ran = kltrack(*asked("due", place), "--for", "Port", "--whole", "--json")
    through = {item["id"]: item["matched"] for item in ran.json["items"]}
    assert {identity: [match["body"] for match in found] for identity, found in through.items()} == {
        "300-01": ["port"],
        "300-02": ["port"],
        "300-03": ["port-party-committee"],
        "300-04": ["port-party-committee"],
        "300-05": ["harbour-office"],
        "300-06": ["harbour-master"],
    }
    assert through["300-01"][0]["via"] == "localities"
    assert ran.json["related"] == []
    assert ran.json["query"]["whole"] is True
    assert "for Port City and all of the same organisation" in ran.json["query"]["explain"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_with_for_takes_whole(kltrack: Kltrack, place: Path, command: str) -> None:
    alone, whole = (kltrack(*asked(command, place), "--for", "Port", *more, "--json") for more in ((), ("--whole",)))
    assert (alone.code, whole.code) == (0, 0)
    assert alone.json["related"]
    assert whole.json["related"] == []
    assert whole.json["query"]["whole"] is True


def test_whole_is_of_a_body(kltrack: Kltrack, place: Path) -> None:
    ran = kltrack(*asked("due", place), "--whole")
    assert (ran.code, ran.out) == (2, "")
    assert "--whole go with --for" in ran.err


def test_an_organisation_that_was_taken_over(kltrack: Kltrack, register: WriteRegister) -> None:
    """What was asked of its Party committee is told with that of the one that took it over."""
    bodies = BODIES.replace('id = "port"\n', 'id = "port"\nvalid_to = 2025-11-10\nsuccessors = ["hill"]\n').replace(
        'of = "port"\n[[body]]\nid = "harbour-office"',
        'of = "port"\nvalid_to = 2025-11-10\nsuccessors = ["hill-committee"]\n[[body]]\nid = "hill-committee"\n'
        'type = "provincial-party-committee"\nname = { en = "Hill Party Committee" }\nof = "hill"\n'
        '[[body]]\nid = "harbour-office"',
    )
    head = 'schema = 1\n[[conclusion]]\nnumber = "300-KL/TW"\nissued = 2025-11-04\ntitle = { en = "On sweeping" }\n'
    place = register(
        head + '[[conclusion.source]]\nid = "gazette"\n' + written("port-party-committee", "by = 2025-12-03", "01"),
        bodies,
    )
    told = kltrack(*asked("due", place), "--for", "Port", "--json").json
    assert [(each["body"]["id"], each["count"]) for each in told["related"]] == [("hill-committee", 1)]


WHOLE = [
    "what is due for Port City as a whole",
    "toàn bộ Cảng có gì đến hạn",
    "échéances de Port City dans son ensemble",
]
COMMITTEE = [
    "what is due for Port City and its Party committee",
    "Port City with its Party committee: what is due",
    "đến hạn của Cảng, cả Thành ủy",
    "đến hạn của Cảng và cả Thành ủy",
    "échéances de Port City et son comité du Parti",
]


@pytest.mark.parametrize("question", WHOLE)
def test_a_question_asks_for_the_whole(kltrack: Kltrack, place: Path, question: str) -> None:
    ran = kltrack("ask", question, "--register", place, *DAY, "--json")
    assert ran.json["query"]["command"] == 'kltrack due --for "Port City" --whole --as-of 2025-11-20'
    assert ran.ids == [f"300-{number:02}" for number in range(1, 7)]


@pytest.mark.parametrize("question", COMMITTEE)
def test_a_question_asks_for_a_body_and_its_party_committee(kltrack: Kltrack, place: Path, question: str) -> None:
    """Port City has a harbour office too, which is no Party committee: that must be said."""
    ran = kltrack("ask", question, "--register", place, *DAY, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "leaves out what else is of the same organisation: Harbour Office" in ran.err
    parted = BODIES.replace('type = "department"\nname = { en = "Harbour Office" }\nof = "port"', BODY_OF_ITS_OWN)
    place.with_name("bodies.toml").write_text(parted)
    ran = kltrack("ask", question, "--register", place, *DAY, "--json")
    assert ran.json["query"]["command"] == 'kltrack due --for "Port City" --whole --as-of 2025-11-20'
    assert ran.ids == ["300-01", "300-02", "300-03", "300-04"]


BODY_OF_ITS_OWN = 'type = "department"\nname = { en = "Harbour Office" }'


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("việc của Hill Province và Thành ủy Cảng", '--for "Hill Province" --for "Port Party Committee"'),
        ("toàn bộ việc của Cảng", '--for "Port City"'),
        ("l'ensemble des tâches de Port City", '--for "Port City"'),
    ],
)
def test_a_question_about_two_bodies_is_not_about_a_whole(
    kltrack: Kltrack, place: Path, question: str, command: str
) -> None:
    ran = kltrack("ask", question, "--register", place, *DAY, "--json")
    told = ran.json["query"]["command"]
    assert told.startswith(f"kltrack list {command} ")
    assert "--whole" not in told


def test_a_body_without_an_organisation_has_no_whole(kltrack: Kltrack, place: Path) -> None:
    ran = kltrack("ask", "Hill Province and its Party committee", "--register", place, *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "no other body belongs to Hill Province" in ran.err


def body(name: str, more: str, kind: str = "department") -> str:
    return f'[[body]]\nid = "{name}"\ntype = "{kind}"\nname = {{ en = "{name}" }}\n{more}\n'


def names(*numbers: int | str) -> str:
    return "[" + ", ".join(f'"b{number}"' for number in numbers) + "]"


@pytest.fixture
def large(register: WriteRegister) -> Callable[[str, str], Path]:
    """Writes a register of one task, addressed to one body of a large directory."""

    def write(lead: str, bodies: str) -> Path:
        head = 'schema = 1\n[[conclusion]]\nnumber = "300-KL/TW"\nissued = 2025-11-04\n'
        return register(head + written(lead, "by = 2025-12-01", "01").replace("source", "# "), "schema = 1\n" + bodies)

    return write


def test_an_organisation_may_have_any_number_of_bodies(kltrack: Kltrack, large: Callable[[str, str], Path]) -> None:
    chained = body("b0", "") + "".join(body(f"b{each}", f'of = "b{each - 1}"') for each in range(1, 1_500))
    place = large("b1499", chained)
    for command in ("list", "due", "scorecard"):
        ran = kltrack(command, "--register", place, *DAY, "--for", "b700", "--whole", "--json")
        assert (ran.code, ran.err) == (0, "")
    ran = kltrack("list", "--register", place, *DAY, "--for", "b700", "--whole", "--json")
    assert [item["matched"] for item in ran.json["items"]] == [[{"body": "b1499", "role": "lead", "via": None}]]
    alone = kltrack("list", "--register", place, *DAY, "--for", "b700", "--json").json
    assert alone["items"] == []
    assert [(each["body"]["id"], each["count"]) for each in alone["related"]] == [("b1499", 1)]


@pytest.mark.parametrize("many", [90, 700])
def test_of_many_bodies_each_may_have_its_own_progress(
    kltrack: Kltrack, large: Callable[[str, str], Path], many: int
) -> None:
    chained = body("b0", "") + "".join(body(f"b{each}", 'of = "b0"') for each in range(1, many))
    group = f'[[group]]\nid = "all"\nname = {{ en = "all of them" }}\nmembers = {names(*range(many))}\n'
    place = large("all", chained + group)
    entries = (
        f'entry.e{each} = {{ assignment = "300-01", status = "done", for = "b{each}", on = 2025-11-10, '
        f"at = 2025-11-10T10:{each // 60:02}:{each % 60:02}+07:00 }}\n"
        for each in range(1, many)
    )
    (place.parent / "progress.toml").write_text("".join(entries), encoding="utf-8")
    asked_for = ("list", "--register", place, *DAY, "--json", "--for")
    assert [item["standing"] for item in kltrack(*asked_for, "b5").json["items"]] == ["done-on-time"]
    ran = kltrack(*asked_for, "b5", "--whole")
    if many < 100:
        assert [item["standing"] for item in ran.json["items"]] == ["open-in-term"]  # of b0, that nothing is said of
    else:
        assert (ran.code, ran.out) == (2, "")
        assert "700 of the bodies asked for have progress of their own" in ran.err


def test_groups_may_nest_any_number_of_times(kltrack: Kltrack, large: Callable[[str, str], Path]) -> None:
    groups = "".join(
        f'[[group]]\nid = "b{each}"\nname = {{ en = "b{each}" }}\nmembers = ["b{each - 1}"]\n'
        for each in range(1, 1_500)
    )
    place = large("b1499", body("b0", "") + groups)
    ran = kltrack("list", "--register", place, *DAY, "--for", "b0", "--json")
    assert [item["matched"] for item in ran.json["items"]] == [[{"body": "b0", "role": "lead", "via": "b1499"}]]
    told = kltrack("bodies", "b1499", "--register", place, "--json").json["items"]
    assert [each["id"] for each in told] == ["b1499"]
    assert kltrack("check", place).code == 0


def test_successors_may_branch_at_every_level(kltrack: Kltrack, large: Callable[[str, str], Path]) -> None:
    levels = "".join(
        body(f"b{level}{side}", f"valid_to = 2000-01-01\nsuccessors = {names(f'{level + 1}x', f'{level + 1}y')}")
        for level in range(26)
        for side in "xy"
    )
    place = large("b26x", levels + body("b26x", "") + body("b26y", ""))
    ran = kltrack("list", "--register", place, *DAY, "--for", "b0x", "--json")
    assert [item["id"] for item in ran.json["items"]] == ["300-01"]
    assert [item["matched"] for item in ran.json["items"]] == [[{"body": "b26x", "role": "lead", "via": None}]]


@pytest.mark.parametrize(
    ("group", "other"),
    [
        ("localities", "provincial-party-committees"),
        ("provincial authorities", "provincial-party-committees"),
        ("communes", "commune-level-party-committees"),
        ("provincial Party committees", "localities"),
        ("ministries", "ministry-party-committees"),
    ],
)
def test_a_shipped_group_tells_what_the_party_committees_beside_it_have(
    kltrack: Kltrack, group: str, other: str
) -> None:
    ran = kltrack("list", "--for", group, *DAY, "--json")
    told = {each["body"]["id"]: each["count"] for each in ran.json["related"]}
    beside = {item["id"] for item in kltrack("list", "--for", other, *DAY, "--json").json["items"]}
    assert told[other] == len(beside - {item["id"] for item in ran.json["items"]}) > 0


def test_a_conclusion_that_addresses_only_the_party_committees_is_not_silent_for_their_group(kltrack: Kltrack) -> None:
    ran = kltrack("list", "--for", "provinces", "--conclusion", "202", *DAY)
    assert "provincial Party committees, of the same organisation, has 15 more" in " ".join(ran.err.split())

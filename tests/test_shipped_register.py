"""The register that ships, held against its sources: the dates of the five reports retyped here by hand."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

import generate_coverage
import pytest
from conftest import Kltrack

# Every dated task, typed from the pages' own words and not from the TOML: the last day, the words as printed, and the
# address of the page that prints them. "Before D" is met until the day before D.
DAYS = [
    line.split("\t")
    for line in (Path(__file__).parent / "shipped_days.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
LAST_DAYS = {identity: day for day, _, ids, _ in DAYS for identity in ids.split()}
# How each row reaches the Ministry of Finance: role, and the group, in the answer's order.
FINANCE = {
    "170-01.2.a": [("lead", "ministries-and-branches")],
    "02-kh-bcdtw-01": [("lead", "ministries-and-branches")],
    "183-04.b": [("coordinating", "ministries-and-branches")],
    "183-05": [("lead", "central-departments-ministries-and-branches")],
    "19-cv-bcd-01": [("lead", "central-departments-ministries-and-branches")],
    "19-cv-bcd-03": [("lead", "central-departments-ministries-and-branches"), ("coordinating", None)],
    "195-06.c": [("lead", "ministries-and-branches")],
    "195-10.c": [("lead", "ministers"), ("implementing", "ministries-and-branches")],
    "195-10.d": [("lead", "ministers"), ("implementing", "ministries-and-branches")],
    "195-10.e": [("lead", "ministers"), ("implementing", "ministries-and-branches")],
    "195-05.d": [("implementing", "ministries-and-branches")],
    "198-05@2025-12-14": [("lead", "central-departments-ministries-and-branches")],
    "202-05.1.i": [("implementing", "ministries-and-branches")],
    "202-05.1.ii": [("implementing", "ministries-and-branches")],
    "202-05.2.a": [("implementing", None)],
    "202-05.2.b": [("implementing", None)],
}
QUESTION = ("due", "--before", "Dec 15", "--as-of", "2025-11-01", "--json", "--for")
EVERYTHING = ("list", "--as-of", "2026-01-01", "--json")


def test_the_main_question(kltrack: Kltrack) -> None:
    answer = kltrack(*QUESTION, "Ministry of Finance").json
    ways = {item["id"]: [(match["role"], match["via"]) for match in item["matched"]] for item in answer["items"]}
    assert list(ways.items()) == list(FINANCE.items())
    assert [item["id"] for item in answer["items"] if not item["overdue"]] == list(FINANCE)[11:]


@pytest.mark.parametrize(
    "name", ["Bộ Tài chính", "bo tai chinh", "BTC", "ministère des Finances", "Finance", "ministry-of-finance"]
)
def test_the_main_question_in_any_spelling(kltrack: Kltrack, name: str) -> None:
    expected = kltrack(*QUESTION, "Ministry of Finance").out
    assert kltrack(*QUESTION, name).out == expected
    assert kltrack(*QUESTION, unicodedata.normalize("NFD", name)).out == expected


@pytest.mark.parametrize("day", ["2025-12-15", "Dec 15", "15/12", "15 December 2025", "ngày 15/12/2025", "15 décembre"])
def test_the_main_question_with_the_day_as_people_write_it(kltrack: Kltrack, day: str) -> None:
    answer = kltrack("due", "--before", day, "--as-of", "2025-11-01", "--json", "--for", "BTC").json
    assert {item["id"] for item in answer["items"]} == set(FINANCE)


def test_every_date(kltrack: Kltrack) -> None:
    items = kltrack("list", "--as-of", "2026-03-13", "--json").json["items"]
    days = {item["id"]: item["deadline"]["original"] for item in items if item["deadline"]["last"]}
    further = [identity for identity in days if identity.startswith("198-05@")]  # it is typed once
    assert {identity: day for identity, day in days.items() if identity not in further[1:]} == LAST_DAYS
    assert further[:2] == ["198-05@2025-12-14", "198-05@2026-03-14"]


def test_the_wording_of_every_date_and_where_it_is_printed(kltrack: Kltrack) -> None:
    items = {item["id"]: item for item in kltrack("list", "--as-of", "2026-03-13", "--json").json["items"]}
    for _, wording, ids, address in DAYS:
        for identity in ids.split():
            printed = {(place["url"], place["wording"]) for place in items[identity]["source"]}
            deadline = items[identity]["deadline"]["wording"]
            assert (address, wording) in {(url, words or deadline) for url, words in printed}, identity


def test_what_comes_from_an_opening_or_closing_clause_and_what_waits_for_an_event(kltrack: Kltrack) -> None:
    items = {item["id"]: item["deadline"] for item in kltrack(*EVERYTHING).json["items"]}
    inherited = {identity for identity in LAST_DAYS if identity in items and items[identity]["inherited"]}
    closing = r"195-09|202-0[45]|208-03\.[abc]|183-02|170-01|228-03|02-kh-bcdtw-02\.[bc]"
    assert inherited == {identity for identity in LAST_DAYS if re.match(closing, identity)}
    assert {identity for identity in LAST_DAYS if identity in items and items[identity]["event"]} == {
        *("195-11.c", "201-08", "202-04.c", "43-cv-bcd-09.b"),
    }


def test_how_many_records_the_conclusions_of_the_first_version_have(kltrack: Kltrack) -> None:
    found = Counter(item["conclusion"] for item in kltrack(*EVERYTHING).json["items"])
    assert [found[f"{number}-KL/TW"] for number in (195, 202, 221)] == [44, 34, 13]


def test_every_record_says_where_it_stands_in_a_source(kltrack: Kltrack) -> None:
    for item in kltrack(*EVERYTHING).json["items"]:
        assert item["source"], item["id"]
        for place in item["source"]:
            assert place["paragraph"] >= 1
            assert place["url"] is None or re.match(r"https?://[^/]+/\S+", place["url"])
        assert item["task"][0].isupper()
        assert not item["task"].endswith(".")


def test_who_is_addressed_by_name(kltrack: Kltrack) -> None:
    """The bodies that the reports name beside a task, body by body."""
    asked = ("list", "--as-of", "2026-01-01", "--named-only", "--json", "--for")
    named = {
        "Ministry of Finance": {"179-09", "19-cv-bcd-03", "19-cv-bcd-04", "202-05.2.a", "202-05.2.b"},
        "Ministry of Science and Technology": {"202-05.3.a", "202-05.3.b"},
        "Ministry of Justice": {"170-01.2.b", "221-05"},
        "Ministry of Health": {"179-09", "186-01.g", "221-07.c"},
        "Ministry of Education and Training": {"186-01.g", "221-07.c"},
    }
    assert {name: set(kltrack(*asked, name).ids) for name in named} == named
    assert set(
        kltrack(*asked, "National Assembly Party Committee", "--kind", "assignment", "--conclusion", "202").ids
    ) == {f"202-04.{letter}" for letter in "abcdef"}


def test_nobody_is_reached_through_the_relevant_agencies(kltrack: Kltrack) -> None:
    assert kltrack("list", "--as-of", "2026-01-01", "--for", "relevant agencies", "--json").json["count"] > 0
    items = kltrack("list", "--as-of", "2026-01-01", "--for", "BTC", "--json").json["items"]
    assert "195-11.c" not in [item["id"] for item in items]
    assert "relevant-agencies" not in {match["via"] for item in items for match in item["matched"]}


def test_what_disagrees_is_kept(kltrack: Kltrack) -> None:
    """221 has three reports: one writes before, one by, one a deadline of 31 December."""
    (item,) = kltrack("show", "221-07.c", "--as-of", "2025-12-01", "--json").json["items"]
    assert item["deadline"]["last"] == "2025-12-30"
    assert {reading["deadline"]["last"] for reading in item["readings"] if "deadline" in reading} == {"2025-12-31"}
    assert item["note"]
    (item,) = kltrack("show", "221-06.a", "--as-of", "2025-12-01", "--json").json["items"]
    wordings = {reading["deadline"]["wording"] for reading in item["readings"] if "deadline" in reading}
    assert wordings == {"by the end of 2025", "d'ici 2025"}


def test_what_continues_what(kltrack: Kltrack) -> None:
    (item,) = kltrack("show", "202-11.a", "--as-of", "2026-01-01", "--json").json["items"]
    assert "195-06.c" in item["continues"]
    assert "202-11.a" in kltrack("show", "195-06.c", "--as-of", "2026-01-01").out


def test_an_earlier_day_does_not_know_the_later_conclusions(kltrack: Kltrack) -> None:
    for day in ("2025-02-13", "2025-10-30", "2025-10-31"):
        issued = {item["issued"] for item in kltrack("list", "--as-of", day, "--json").json["items"]}
        assert all(each <= day for each in issued)
        assert ("2025-10-31" in issued) == (day == "2025-10-31")


def test_the_shipped_register_has_nothing_to_mend(kltrack: Kltrack) -> None:
    ran = kltrack("check", "--json")
    assert (ran.code, ran.json["items"]) == (0, [])
    assert (
        kltrack("check").err
        == "Nothing to mend.\n0 errors, 0 warnings in the shipped conclusions.toml and the shipped bodies.toml.\n"
    )


def test_every_entry_of_its_journal_counts(kltrack: Kltrack) -> None:
    answer = kltrack("journal", "--json").json
    assert answer["count"] > 20
    assert answer["unread"] == []
    assert all("https://" in entry["evidence"] for entry in answer["items"])


def test_ids_and_days_of_the_first_version_stay(kltrack: Kltrack, three_conclusions: Path) -> None:
    def days(*register: str | Path) -> dict[str, str | None]:
        items = kltrack("list", "--as-of", "2026-03-13", *register, "--json").json["items"]
        return {item["id"]: item["deadline"]["original"] for item in items}

    assert days("--register", three_conclusions).items() <= days().items()


def test_every_task_is_told_in_three_languages(kltrack: Kltrack) -> None:
    english, vietnamese, french = (
        {item["id"]: item["task"] for item in kltrack(*EVERYTHING, "--lang", code).json["items"]}
        for code in ("en", "vi", "fr")
    )
    for identity in english:
        assert len({english[identity], vietnamese[identity], french[identity]}) == 3, identity


def test_the_page_of_what_it_covers_is_current() -> None:
    assert generate_coverage.PAGE.read_text(encoding="utf-8") == generate_coverage.generated()


def test_the_readme_says_what_it_holds_and_up_to_when(kltrack: Kltrack) -> None:
    answer = kltrack("list", "--as-of", "2026-03-13", "--json").json
    held = kltrack("register", "--json").json["items"][0]
    dated = {item["task"] for item in answer["items"] if item["deadline"]["last"]}
    assert answer["register"]["curated_to"] == "2026-03-13"
    said = (
        f"{held['conclusions']} conclusions, plans and letters with {held['assignments']} records, "
        f"{len(dated)} of them dated, from public texts up to 13 March 2026"
    )
    assert said in " ".join((generate_coverage.PAGE.parents[1] / "README.md").read_text(encoding="utf-8").split())

"""What scripts rely on: the keys of the JSON, one order and the same rows in every format, and the exit codes."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

import jsonschema
import pytest
from conftest import Kltrack, WriteRegister

HEAD = {"schema", "as_of", "query", "count", "undated", "items"}
ITEM = {
    *("id", "conclusion", "issued", "kind", "task", "lead", "implementing", "coordinating", "matched", "deadline"),
    *("days_left", "standing", "overdue", "progress", "readings", "fields", "cites", "continues", "source"),
}
DEADLINE = {"kind", "wording", "first", "last", "original", "inherited", "target", "time", "event"}
QUESTION = ("due", "--before", "2025-12-15", "--for", "Ministry of Finance", "--as-of", "2025-11-01")
EVERYTHING = ("list", "--as-of", "2025-12-01")
FORMATS = ("plain", "json", "ndjson", "csv", "tsv", "markdown")


@pytest.mark.parametrize(
    "arguments",
    [QUESTION, EVERYTHING, (*EVERYTHING, "--undated"), ("overdue", "--as-of", "2026-01-15"), ("due", "--in", "1999")],
    ids=" ".join,
)
def test_every_key_is_there(kltrack: Kltrack, arguments: tuple[str, ...]) -> None:
    answer = kltrack(*arguments, "--json").json
    assert answer.keys() >= HEAD
    assert answer["schema"] == "kltrack/assignments/v1"
    assert answer["query"]["explain"]
    assert answer["count"] == len(answer["items"])
    for item in answer["items"]:
        assert item.keys() >= ITEM
        assert item["deadline"].keys() >= DEADLINE
        assert all(
            body.keys() >= {"id", "name"} for role in ("lead", "implementing", "coordinating") for body in item[role]
        )
        assert all(match.keys() >= {"body", "role", "via"} for match in item["matched"])
        assert all(place.keys() >= {"id", "url", "paragraph", "wording"} for place in item["source"])


def test_the_types_of_the_values(kltrack: Kltrack) -> None:
    answer = kltrack(*QUESTION, "--json").json
    assert (answer["as_of"], answer["undated"]) == ("2025-11-01", answer["undated"] + 0)
    item = next(item for item in answer["items"] if item["id"] == "202-05.2.a")
    assert item["lead"] == [{"id": "government-party-committee", "name": "Government Party Committee"}]
    assert item["matched"] == [{"body": "ministry-of-finance", "role": "implementing", "via": None}]
    assert item["deadline"] == {
        "kind": "before",
        "wording": "before December 15, 2025",
        "first": None,
        "last": "2025-12-14",
        "original": "2025-12-14",
        "inherited": True,
        "target": None,
        "time": None,
        "event": None,
        "after": None,
    }
    assert (item["conclusion"], item["issued"], item["kind"]) == ("202-KL/TW", "2025-10-31", "assignment")
    assert (item["days_left"], item["standing"], item["overdue"]) == (43, "open-in-term", False)
    assert (item["progress"], item["readings"]) == ([], [])
    assert item["source"][0]["paragraph"] == 13


def test_without_for_nothing_is_matched(kltrack: Kltrack) -> None:
    items = kltrack(*EVERYTHING, "--json").json["items"]
    assert items
    assert [item["id"] for item in items if item["matched"]] == []


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("assignments", QUESTION),
        ("assignments", EVERYTHING),
        ("assignments", (*EVERYTHING, "--undated", "--lang", "vi")),
        ("assignments", ("due", "--in", "1999")),
        ("assignments", ("show", "221-07.c")),
        ("assignments", ("show", "202-04.c")),
        ("bodies", ("bodies",)),
        ("bodies", ("bodies", "BTC")),
        ("conclusions", ("conclusions",)),
        ("check", ("check",)),
    ],
)
def test_the_output_keeps_its_schema(kltrack: Kltrack, name: str, arguments: tuple[str, ...]) -> None:
    schema = json.loads(kltrack("schema", name).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checker.iter_errors(kltrack(*arguments, "--json").json)] == []


def test_the_schema_promises_the_contract(kltrack: Kltrack) -> None:
    schema = json.loads(kltrack("schema").out)
    assert set(schema["required"]) >= HEAD
    assert set(schema["$defs"]["item"]["required"]) >= ITEM
    assert set(schema["$defs"]["deadline"]["required"]) >= DEADLINE
    broken = kltrack(*QUESTION, "--json").json
    del broken["items"][0]["standing"]
    assert not jsonschema.Draft202012Validator(schema).is_valid(broken)


@pytest.mark.parametrize("arguments", [QUESTION, EVERYTHING, ("overdue", "--as-of", "2026-01-15")], ids=" ".join)
@pytest.mark.parametrize("form", FORMATS)
def test_the_same_rows_in_the_same_order_in_every_format(
    kltrack: Kltrack, arguments: tuple[str, ...], form: str
) -> None:
    items = kltrack(*arguments, "--json").json["items"]
    order = [(item["deadline"]["last"] or "9999", numbered(item["id"])) for item in items]
    assert order == sorted(order)
    assert len(order) > 3
    ran = kltrack(*arguments, "--format", form)
    assert ran.code == 0
    assert ids(ran.out, form) == [item["id"] for item in items]


def numbered(identity: str) -> list[tuple[int, str]]:
    """An id by the order of the text, in which 2 stands before 10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", identity)]


def ids(out: str, form: str) -> list[str]:
    """The ids that an output shows, in its order."""
    if form == "json":
        return [item["id"] for item in json.loads(out)["items"]]
    if form == "ndjson":
        return [json.loads(line)["id"] for line in out.splitlines()]
    if form in ("csv", "tsv"):
        return [row["id"] for row in csv.DictReader(io.StringIO(out), delimiter="," if form == "csv" else "\t")]
    return re.findall(r"^(?:\| )?([\w-]+-\d{2}\S*)", out, re.MULTILINE)


def test_ndjson_is_the_items_one_a_line(kltrack: Kltrack) -> None:
    lines = kltrack(*EVERYTHING, "--format", "ndjson").lines
    assert [json.loads(line) for line in lines] == kltrack(*EVERYTHING, "--json").json["items"]


@pytest.mark.parametrize(("form", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_csv_holds_the_values_in_full(kltrack: Kltrack, form: str, delimiter: str) -> None:
    out = kltrack(*EVERYTHING, "--format", form).out
    rows = list(csv.DictReader(io.StringIO(out), delimiter=delimiter))
    items = kltrack(*EVERYTHING, "--json").json["items"]
    assert [(row["task"], row["deadline.last"], row["kind"]) for row in rows] == [
        (item["task"], item["deadline"]["last"] or "", item["kind"]) for item in items
    ]
    assert [row["lead"] for row in rows] == ["; ".join(body["name"] for body in item["lead"]) for item in items]


def test_plain_is_a_row_a_line_uncut(kltrack: Kltrack) -> None:
    ran = kltrack(*EVERYTHING, env={"COLUMNS": "20"})
    items = kltrack(*EVERYTHING, "--json").json["items"]
    assert len(ran.lines) == len(items)
    for line, item in zip(ran.lines, items, strict=True):
        assert line.startswith(f"{item['id']} ")
        assert item["task"] in line
        assert all(character.isprintable() for character in line)
        assert line == line.rstrip()


def test_data_goes_to_standard_output_and_the_rest_beside_it(kltrack: Kltrack) -> None:
    for form in ("json", "ndjson", "csv", "plain"):
        ran = kltrack(*QUESTION, "--format", form)
        assert "undated" not in ran.out.replace('"undated"', "").replace("open-undated", "")
        assert "Assignments and requests" not in ran.out.replace('"explain": "Assignments and requests', "")
    assert "kltrack list --undated with the same filters shows them." in kltrack(*QUESTION).err


def test_every_dated_answer_counts_the_undated_it_left_out(kltrack: Kltrack) -> None:
    answer = kltrack(*QUESTION, "--json").json
    left_out = kltrack(
        "list",
        "--undated",
        "--for",
        "BTC",
        "--as-of",
        "2025-11-01",
        "--kind",
        "assignment",
        "--kind",
        "request",
        "--json",
    ).json
    assert answer["undated"] == left_out["count"] > 0
    assert f"{answer['undated']} undated ones are left out" in kltrack(*QUESTION).err


@pytest.mark.usefixtures("first_version")
class TestFields:
    """--fields chooses and orders."""

    def test_they_reach_into_lists(self, kltrack: Kltrack) -> None:
        fields = ["--fields", "id,lead.id,source.paragraph", "--text", "renovated"]
        assert kltrack(*QUESTION, *fields, "--format", "csv").lines[1] == "202-05.2.a,government-party-committee,13"
        row = {"id": "202-05.2.a", "lead.id": ["government-party-committee"], "source.paragraph": [13]}
        assert kltrack(*QUESTION, *fields, "--json").json["items"] == [row]
        assert "lead.id" in kltrack(*QUESTION, "--fields", "lead.idd").err

    def test_json(self, kltrack: Kltrack) -> None:
        items = kltrack(*QUESTION, "--json", "--fields", "deadline.last,id").json["items"]
        assert list(items[0].items()) == [("deadline.last", "2025-10-14"), ("id", "195-06.c")]

    def test_csv_and_tsv(self, kltrack: Kltrack) -> None:
        assert kltrack(*QUESTION, "--format", "csv", "--fields", "id,deadline.last,lead").lines[:3] == [
            "id,deadline.last,lead",
            "195-06.c,2025-10-14,ministries and branches; localities",
            "202-05.1.i,2025-12-14,Government Party Committee",
        ]
        assert kltrack(*QUESTION, "--format", "tsv", "--fields", "id, standing").lines[1] == "195-06.c\topen-overdue"

    @pytest.mark.parametrize("form", ["plain", "csv", "ndjson", "markdown"])
    def test_every_key_of_an_item_can_be_chosen(self, kltrack: Kltrack, form: str) -> None:
        keys = [*sorted(ITEM), *sorted(f"deadline.{key}" for key in DEADLINE)]
        ran = kltrack(*EVERYTHING, "--format", form, "--fields", ",".join(keys))
        assert ran.code == 0, ran.err
        assert "202-05.2.a" in ran.out

    @pytest.mark.parametrize("arguments", [QUESTION, ("due", "--in", "1999")], ids=["rows", "no rows"])
    def test_a_misspelt_one_is_refused_whatever_the_answer(self, kltrack: Kltrack, arguments: tuple[str, ...]) -> None:
        for form in FORMATS:
            ran = kltrack(*arguments, "--format", form, "--fields", "id,deadlin.last")
            assert (ran.code, ran.out) == (2, "")
            assert ran.err == 'No field is called "deadlin.last". Did you mean "deadline.last"?\n'
        assert kltrack(*arguments, "--fields", "id,readings,deadline.target").code == 0

    def test_a_name_that_is_missing_in_a_language_is_empty(self, register: WriteRegister, kltrack: Kltrack) -> None:
        bodies = 'schema = 1\n[[body]]\nid = "tea"\ntype = "ministry"\nname = { en = "Tea" }\n'
        path = register("schema = 1\n", bodies)
        for form in ("csv", "plain", "json"):
            ran = kltrack("bodies", "--register", path, "--format", form, "--fields", "id,names.fr")
            assert (ran.code, "tea" in ran.out) == (0, True), ran.err
        assert kltrack("bodies", "--register", path, "--format", "csv").code == 0


class TestExitCodes:
    """0, 1, 2; the others are seen in the tests of what they mean."""

    def test_rows_or_none_is_answered(self, kltrack: Kltrack) -> None:
        assert kltrack(*QUESTION).code == 0
        assert kltrack("due", "--in", "1999").code == 0

    @pytest.mark.parametrize("form", FORMATS)
    def test_only_with_exit_code_rows_are_1(self, kltrack: Kltrack, form: str) -> None:
        assert kltrack(*QUESTION, "--exit-code", "--format", form).code == 1
        assert kltrack("due", "--in", "1999", "--exit-code", "--format", form).code == 0

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["due", "--befor", "2025-12-15"], "No such option: --befor (Possible options: --before, --for, --format)"),
            (["--for", "BTC"], "No such option: --for. A command comes first: kltrack due --for"),
            (["duee"], "No command is called 'duee'. Did you mean 'due'?"),
            (["due", "today"], "unexpected extra argument(s) (today)"),
            (["due", "--before"], "--before"),
            (["due", "--before", "2025-02-31"], "February 2025 has 28 days"),
            (["due", "--before", "31 February"], "31 February"),
            (["due", "--in", "Smarch"], "Smarch"),
            (["due", "--on", "December 2025"], "--on takes one day"),
            (["due", "--within", "soon"], "soon"),
            (["due", "--as-of", "yesteryear"], "yesteryear"),
            (["due", "--for", "Ministry of Finanse"], 'Did you mean "Ministry of Finance"?'),
            (["due", "--role", "lead"], "--role"),
            (["due", "--for", "BTC", "--role", "leed"], 'No role is called "leed". Did you mean "lead"?'),
            (["due", "--conclusion", "999"], 'No conclusion is numbered "999"'),
            (["due", "--field", "finanse"], 'No field is called "finanse". Did you mean "finance"?'),
            (["due", "--kind", "asignment"], 'Did you mean "assignment"?'),
            (["due", "--format", "jsn"], 'No format is called "jsn". Did you mean "json"?'),
            (["due", "--json", "--format", "csv"], "two formats"),
            (["due", "--lang", "de"], 'No language is called "de"'),
            (["due", "--text", "!!"], "holds no word"),
            (["list", "--undated", "--before", "2025-12-15"], "--undated"),
            (["show", "202-05.2.x"], "202-05.2.x"),
            (["show"], "Missing argument"),
            (["bodies", "Ministry of Finanse"], 'Did you mean "Ministry of Finance"?'),
            (["schema", "asignments"], "assignments"),
            (["due", "--register"], "--register"),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_what_cannot_be_understood_is_2(self, kltrack: Kltrack, arguments: list[str], told: str) -> None:
        ran = kltrack(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert told in ran.err
        assert "Traceback" not in ran.err

    def test_a_bug_is_one_line(self, kltrack: Kltrack, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: Any) -> None:
            raise LookupError("no\nsuch thing")

        monkeypatch.setattr("kltrack.index.look", fail)
        ran = kltrack("due")
        assert (ran.code, ran.out) == (70, "")
        assert ran.err.count("\n") == 1
        assert "LookupError: no such thing" in ran.err
        assert "Traceback" in kltrack("due", env={"KLTRACK_DEBUG": "1"}).err


class TestExplain:
    """How a query was understood."""

    def test_every_date_with_its_weekday(self, kltrack: Kltrack) -> None:
        ran = kltrack(
            "due", "--before", "Dec 15", "--for", "btc", "--role", "lead", "--as-of", "2025-11-01", "--explain"
        )
        assert ran.out.splitlines()[0] == (
            "Assignments and requests that are open and have a last day; last day before Mon 15 Dec 2025; "
            "for Ministry of Finance (by name or through a group); in the role lead; as of Sat 1 Nov 2025."
        )

    def test_json_carries_it_always(self, kltrack: Kltrack) -> None:
        query = kltrack("due", "--before", "Dec 15", "--for", "btc", "--as-of", "2025-11-01", "--json").json["query"]
        assert query["explain"].startswith("Assignments and requests that are open")
        assert query["limits"] == [{"operator": "before", "first": "2025-12-15", "last": "2025-12-15"}]
        assert query["for"] == ["ministry-of-finance"]

    @pytest.mark.parametrize(
        ("arguments", "limit"),
        [
            (["--in", "December"], ("in", "2025-12-01", "2025-12-31")),
            (["--in", "2025-Q4"], ("in", "2025-10-01", "2025-12-31")),
            (["--within", "30d"], ("within", "2025-11-01", "2025-12-01")),
            (["--on", "15/12"], ("on", "2025-12-15", "2025-12-15")),
            (["--by", "03/04"], ("by", "2026-04-03", "2026-04-03")),
            (["--from", "tomorrow"], ("from", "2025-11-02", "2025-11-02")),
            (["--after", "ngày 15 tháng 12"], ("after", "2025-12-15", "2025-12-15")),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_a_date_in_words(self, kltrack: Kltrack, arguments: list[str], limit: tuple[str, str, str]) -> None:
        query = kltrack("due", *arguments, "--as-of", "2025-11-01", "--json").json["query"]
        assert [tuple(found.values()) for found in query["limits"]] == [limit]


class TestLanguage:
    """--lang chooses names and tasks where the register has them."""

    REGISTER = """
        schema = 1
        [[conclusion]]
        number = "202-KL/TW"
        issued = 2025-10-31
        [[conclusion.assignment]]
        id = "202-01"
        task = { en = "Finish", vi = "Hoàn thành" }
        lead = ["ministry-of-finance"]
    """

    @pytest.mark.parametrize(
        ("language", "task", "name"),
        [
            ("en", "Finish", "Ministry of Finance"),
            ("vi", "Hoàn thành", "Bộ Tài chính"),
            ("fr", "Hoàn thành", "ministère des Finances"),
        ],
    )
    def test_in_every_format(
        self, register: WriteRegister, kltrack: Kltrack, language: str, task: str, name: str
    ) -> None:
        path = register(self.REGISTER)
        for form in FORMATS:
            out = kltrack("list", "--register", path, "--lang", language, "--format", form).out
            assert task in out
            assert name in out


def test_as_of_from_the_environment(kltrack: Kltrack) -> None:
    assert kltrack("due", "--json", env={"KLTRACK_AS_OF": "2025-11-01"}).json["as_of"] == "2025-11-01"
    assert kltrack("due", "--json", "--as-of", "1/12/2025", env={"KLTRACK_AS_OF": "x"}).json["as_of"] == "2025-12-01"


def test_the_version(kltrack: Kltrack) -> None:
    assert re.fullmatch(r"kltrack \d+\.\d+\.\d+\n", kltrack("--version").out)


def test_a_conclusion_of_a_later_day_is_named_as_the_reason(kltrack: Kltrack) -> None:
    told = kltrack("due", "--conclusion", "221", "--as-of", "2025-11-01").err
    assert "221-KL/TW was issued on Fri 28 Nov 2025, after the as-of day Sat 1 Nov 2025." in told


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_values_of_several_lines_stay_text_in_a_sheet(kltrack: Kltrack, form: str) -> None:
    ran = kltrack("show", "221-07.c", "--as-of", "2025-12-01", "--format", form)
    assert "\ufffd" not in ran.out
    assert "Ministry of Health; Ministry of Education and Training; Ministry of Home Affairs" in ran.out


def test_a_conclusion_left_out_is_told_with_its_day(kltrack: Kltrack) -> None:
    explained = kltrack("list", "--except", "202", "--as-of", "2025-11-01", "--json").json["query"]["explain"]
    assert explained == "Everything; except conclusion 202 of Fri 31 Oct 2025; as of Sat 1 Nov 2025."

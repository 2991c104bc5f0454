"""Answers of any size: rows flow from the register to standard output, and nothing is made that nobody takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack

from benchmarks.registers import write_register
from kltrack.index import open_index
from kltrack.index.cache import Cache
from kltrack.query import Filter, select
from kltrack.register.location import RegisterPlace
from kltrack.render import Page, render
from kltrack.reports.assignments import Assignments, assignments

TODAY = date(2026, 1, 1)
HALF = ""
LINES = ("ndjson", "csv", "tsv", "plain", "markdown")


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flow") / "register"
    write_register(folder, assignments=3_000, files=3)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def report(register: Path, folder: Path) -> Assignments:
    index = open_index(register, None, folder)
    return assignments(select(index, Filter(), TODAY), index, "en")


class Taken(Sequence[Any]):
    """Rows that count how many of them were taken."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows, self.taken = rows, 0

    def __iter__(self) -> Iterator[Any]:
        for row in self._rows:
            self.taken += 1
            yield row

    def __getitem__(self, place: Any) -> Any:
        return self._rows[place]

    def __len__(self) -> int:
        return len(self._rows)


@pytest.mark.parametrize("name", LINES)
def test_no_more_rows_are_made_than_are_read(report: Assignments, name: str) -> None:
    rows = Taken(report.rows)
    [*islice(iter(render(report.changed(rows=rows), Page(format=name)).content), 10)]
    assert rows.taken <= 1_000 < len(report.rows)


@pytest.mark.parametrize("name", LINES)
def test_a_reader_that_stops_ends_the_work(register: Path, program: list[str], name: str) -> None:
    command = [*program, "list", "--format", name, "--register", str(register), "--as-of", str(TODAY)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ}) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.wait() == 141
        assert process.stderr.read() == b""


def test_memory_does_not_grow_with_the_answer(tmp_path: Path, program: list[str]) -> None:
    records = "".join(
        f'[[conclusion.assignment]]\nid = "1-{number:04}"\nkind = "assignment"\ntask = {{ en = "Do {number}" }}\n'
        f'source = [{{ id = "paper", wording = "{"x" * 40_000}" }}]\n'
        for number in range(2_000)
    )
    register = tmp_path / "register.toml"
    head = 'schema = 1\n[[conclusion]]\nnumber = "1-KL/TW"\nissued = 2025-01-01\n[[conclusion.source]]\nid = "paper"\n'
    register.write_text(head + records, encoding="utf-8")
    asking = ["--register", str(register), "--as-of", str(TODAY)]
    none = peak([*program, "due", "--json", *asking])
    for form in ("json", "ndjson"):
        every = peak([*program, "list", "--format", form, *asking])
        assert every < none + 50_000_000  # of text alone there are 80


def peak(command: Sequence[str]) -> int:
    """How much memory a command takes at its largest, in bytes, asked once it has nothing to compile any more."""
    script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); "
    script += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    for _ in range(2):
        ran = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, check=True)
    return int(ran.stdout) * (1 if sys.platform == "darwin" else 1024)


def test_a_long_answer_has_the_bytes_of_the_standard_writer(report: Assignments) -> None:
    odd = 'Đổi mới, "sáng tạo" \\ / \t\n\x7f\u2028 🧭'
    rows = [row.changed(note=odd if number % 7 else None) for number, row in enumerate(report.rows)]
    odd_ones = report.changed(rows=rows)
    whole = render(odd_ones, Page(format="json")).text()
    assert "\x7f" not in whole
    assert whole.replace("\\u007f", "\x7f").replace("\\u2028", "\u2028") == (
        json.dumps(json.loads(whole), ensure_ascii=False, indent=2) + "\n"
    )
    lines = render(odd_ones, Page(format="ndjson")).text().splitlines()
    assert [json.loads(line) for line in lines] == json.loads(whole)["items"]
    for line in lines:
        assert line.replace("\\u007f", "\x7f").replace("\\u2028", "\u2028") == (
            json.dumps(json.loads(line), ensure_ascii=False)
        )


EVERYTHING = """schema = 1
[[conclusion]]
number = "1-KL/TW"
issued = 2025-01-01
[[conclusion.source]]
id = "paper"
url = "https://example.org/\\"1\\""
[[conclusion.source]]
id = "other"
[[conclusion.assignment]]
id = "1-01"
kind = "assignment"
task = { en = "Say \\"no\\" \\\\ }, {", vi = "Đổi mới, sáng tạo" }
lead = ["ministry-of-finance"]
implementing = ["ministries-and-branches", "ministry-of-justice"]
deadline = { by = 2025-03-31, wording = "by 31 March 2025" }
fields = ["finance"]
cites = ["1-KL/TW"]
amends = [{ document = "1-KL/TW", provision = "article 4, clause 5" }]
source = [{ id = "paper", paragraph = 2 }, { id = "other", wording = "31/3 }, {\\"id\\": 1, \\"url\\": \\", " }]
note = "🧭 kept"
[[conclusion.assignment.reading]]
source = "other"
lead = ["ministry-of-justice"]
task = { en = "Say yes" }
deadline = { by = 2025-04-30, wording = "by 30 April" }
[[conclusion.assignment]]
id = "1-02"
kind = "request"
task = { vi = "Báo cáo" }
lead = ["ministry-of-finance"]
deadline = { every = "FREQ=MONTHLY;BYMONTHDAY=25", until = 2025-06-30, wording = "hằng tháng" }
continues = ["1-01"]
moves = ["1-01"]
[[conclusion.assignment]]
id = "1-03"
kind = "decision"
task = { en = "Undated" }
"""
ENTRIES = (
    'entry.e1 = { assignment = "1-01", status = "extended", on = 2025-02-01, at = 2025-02-01T08:00:00+07:00, '
    "new = 2025-05-31 }\n"
    'entry.e2 = { assignment = "1-02@2025-02-25", status = "done", on = 2025-02-20, at = 2025-02-21T08:00:00+07:00, '
    'by = "ministry-of-finance", evidence = "1/BC", note = "a, \\"b\\"" }\n'
)


@pytest.mark.parametrize("body", [(), ("ministry-of-finance",)])
@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_rows_written_in_parts_are_those_that_the_standard_writer_makes(
    tmp_path: Path, kltrack: Kltrack, language: str, body: Sequence[str]
) -> None:
    path, journal = tmp_path / "register.toml", tmp_path / "progress.toml"
    path.write_text(EVERYTHING, encoding="utf-8")
    journal.write_text(ENTRIES, encoding="utf-8")
    named = [f"--for={each}" for each in body]
    kept: list[str | Path] = ["--register", path, "--journal", journal]
    asked = ["list", *named, *kept, "--as-of", "2025-03-01", "--lang", language]
    whole = kltrack(*asked, "--json").out
    items = json.loads(whole)["items"]
    assert any(item["progress"] for item in items)
    assert any(item["readings"] for item in items)
    assert any(item["deadline"]["last"] != item["deadline"]["original"] for item in items)
    assert whole == json.dumps(json.loads(whole), ensure_ascii=False, indent=2) + "\n"
    lines = kltrack(*asked, "--format", "ndjson").out.splitlines()
    assert lines == [json.dumps(item, ensure_ascii=False) for item in items]
    keys = ",".join(items[0])  # fields are taken from the documents themselves
    by_field = kltrack(*asked, "--format", "ndjson", "--fields", keys).out.splitlines()
    assert by_field == lines


@pytest.mark.parametrize("form", ["csv", "plain"])
def test_cells_that_rows_share_are_those_of_each_row_alone(report: Assignments, form: str) -> None:
    rows = [*report.rows]
    alone = [row.changed() for row in rows]  # comes from no register, so that it shares nothing
    page = Page(format=form)
    assert render(report.changed(rows=rows), page).text() == render(report.changed(rows=alone), page).text()


def test_half_a_character_is_written_as_it_ever_was(report: Assignments) -> None:
    rows = [row.changed(note="\ud800") for row in report.rows]
    whole = render(report.changed(rows=rows), Page(format="json")).text()
    assert {item["note"] for item in json.loads(whole)["items"]} == {"\ud800"}


def test_later_cells_push_where_they_are_wider_than_the_first_thousand(report: Assignments) -> None:
    first = next(iter(report.rows))
    rows = [*[first] * 1_000, first.changed(id="an-id-that-is-wider"), first]
    lines = render(report.changed(rows=rows), Page(format="plain")).text().splitlines()
    width = len(first.id)
    assert lines[0] == lines[-1]
    assert lines[1_000] == "an-id-that-is-wider" + lines[0][width:]


def test_rows_already_read_are_passed_over_where_a_cache_proves_damaged(register: Path, tmp_path: Path) -> None:
    whole = [item.id for item in select(open_index(register, None, None), Filter(), TODAY).items]
    open_index(register, None, tmp_path)
    index = open_index(register, None, tmp_path)
    database = Cache.of(tmp_path, RegisterPlace(register).register).database
    items = iter(select(index, Filter(), TODAY).items)
    read = [next(items).id]
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(size // 8)
        file.write(b"\xff" * (size - size // 8))
    read += [item.id for item in items]
    assert read == whole


def test_an_answer_may_be_taken_in_pieces_and_again(register: Path, folder: Path) -> None:
    items = select(open_index(register, None, folder), Filter(), TODAY).items
    every = [item.id for item in items]
    assert len(items) == len(every) == 3_000
    assert (items[0].id, items[-1].id) == (every[0], every[-1])
    assert [item.id for item in items[500:502]] == every[500:502]
    assert items.conclusions({items[0].conclusion, "none"}) == {items[0].conclusion}


def test_the_first_rows_come_before_the_last_are_looked_for(register: Path, folder: Path) -> None:
    index, steps = open_index(register, None, folder), [0]

    def step() -> int:
        steps[0] += 1
        return 0

    rows = select(index, Filter(), TODAY).items
    index.connection.set_progress_handler(step, 100)
    first = next(iter(rows)).id
    before = steps[0]
    assert next(row.id for row in [*rows]) == first
    assert before * 4 < steps[0]


def test_what_is_written_is_counted_before_it(register: Path, kltrack: Kltrack) -> None:
    told = kltrack("due", "--register", register, "--as-of", str(TODAY), "--for", "ministry-of-finance", "--json").json
    assert told["count"] == len(told["items"]) > 0


HEAD = 'schema = 1\n[[conclusion]]\nnumber = "1-KL/TW"\nissued = 2025-01-01\n'


def test_check_shows_the_first_of_a_kind_on_a_terminal_and_counts_the_rest(
    tmp_path: Path, kltrack: Kltrack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    path = tmp_path / "register.toml"
    path.write_text(HEAD + "".join(f"strange_{number} = 1\n" for number in range(1_200)), encoding="utf-8")
    short = kltrack("check", path, "--format", "table")
    assert short.code == 65
    assert short.out.count('unknown key "strange_') == 20
    assert "format: and 1,180 more of this kind; --all shows them." in short.out
    assert "1,200 errors, 0 warnings" in short.out
    for whole in (kltrack("check", path, "--format", "table", "--all"), kltrack("check", path, "--format", "plain")):
        assert whole.out.count('unknown key "strange_') == 1_200
        assert "--all" not in whole.out + whole.err
    items = kltrack("check", path, "--json").json["items"]
    assert [item["line"] for item in items] == [*range(5, 1_205)]


def test_a_line_is_found_whatever_stands_around_it(tmp_path: Path, kltrack: Kltrack) -> None:
    text = (
        '# [[conclusion]] "\nschema = 1\n[[document]]\nid = "18-NQ/TW"\n'
        'title = { en = """\n[[conclusion]]\n# no\n""" }\n'
        'type = "resolution"\n[[conclusion]]\nnumber = "1-KL/TW"\nissued = 2025-01-01\n'
        "issuers = [ # ]\n  'politburo',\n  \"secretariat\",\n]\nodd = 1\n  [[conclusion.assignment]]\n"
        'id = "1-01" # [[x\nkind = "assignment"\ntask.en = "Do [it"\nother = [\n[1],\n]\nlast = 2\n'
    )
    path = tmp_path / "register.toml"
    path.write_text(text, encoding="utf-8")
    told = {item["problem"]: item["line"] for item in kltrack("check", path, "--json").json["items"]}
    lines = text.split("\n")
    for key in ("odd", "other", "last"):
        line = told[f'unknown key "{key}"']
        assert lines[line - 1].startswith(f"{key} = ")


def test_thousands_of_entries_about_one_item(tmp_path: Path, kltrack: Kltrack) -> None:
    path, journal = tmp_path / "register.toml", tmp_path / "progress.toml"
    task = '[[conclusion.assignment]]\nid = "1-01"\nkind = "assignment"\ntask = { en = "Do it" }\n'
    path.write_text(f"{HEAD}{task}deadline = {{ by = 2025-12-31 }}\n", encoding="utf-8")
    statuses = ("started", "note", "done", "reopened")
    journal.write_text(
        "".join(
            f'entry.e{number:05} = {{ assignment = "1-01", status = "{statuses[number % 4]}", on = 2025-02-01, '
            f"at = 2025-02-01T{number // 3_600 + 8:02}:{number // 60 % 60:02}:{number % 60:02}+07:00 }}\n"
            for number in range(6_000)
        ),
        encoding="utf-8",
    )
    asked = ("--register", path, "--journal", journal, "--as-of", "2025-03-01")
    items = kltrack("digest", "--since", "2025-01-15", *asked, "--json").json["items"]
    sections = [item["section"] for item in items]
    assert sections.count("note") == sections.count("started") == 1_500
    assert sections.count("done") == 0  # taken back, the last one too
    assert sections.count("reopened") == 1_500

"""kltrack lineage: what carries on what, as trees, rows and graphs."""

from __future__ import annotations

import re
import shutil
import subprocess
from xml.etree import ElementTree

import pytest
from conftest import Kltrack, WriteRegister
from syrupy.assertion import SnapshotAssertion

pytestmark = pytest.mark.usefixtures("first_version")
DECEMBER = "--as-of=2025-12-05"
UTF8 = {"LC_ALL": "C.UTF-8"}
SVG = "{http://www.w3.org/2000/svg}"


def assignment(identity: str, task: str = "Work", continues: str = "", deadline: str = "") -> str:
    lines = [
        "[[conclusion.assignment]]",
        f'id = "{identity}"',
        'kind = "assignment"',
        f"task = {{ en = '''{task}''' }}",
        'lead = ["ministry-of-finance"]',
        f"continues = [{continues}]",
        *([f"deadline = {deadline}"] if deadline else []),
    ]
    return "\n".join(lines) + "\n"


def conclusion(number: int, issued: str, *assignments: str) -> str:
    head = f'[[conclusion]]\nnumber = "{number}-KL/TW"\nissued = {issued}\n'
    return head + 'title = { en = "T" }\nissuers = ["politburo"]\n' + "".join(assignments)


def web(*conclusions: str) -> str:
    return "schema = 1\n" + "".join(conclusions)


# 3-01 continues 2-01 and 2-02, which both continue 1-01: a diamond.
DIAMOND = web(
    conclusion(1, "2025-01-01", assignment("1-01", "Begin", deadline="{ by = 2025-02-01 }"), assignment("1-02")),
    conclusion(
        2,
        "2025-02-01",
        assignment("2-01", "Go on", '"1-01"', "{ before = 2025-03-02 }"),
        assignment("2-02", "Go on beside", '"1-01"'),
    ),
    conclusion(3, "2025-03-01", assignment("3-01", "End", '"2-01", "2-02"', '{ wording = "urgently" }')),
)


def test_the_web_of_the_first_version(kltrack: Kltrack, snapshot: SnapshotAssertion) -> None:
    ran = kltrack("lineage", DECEMBER, "--format", "table", env={**UTF8, "COLUMNS": "80"})
    assert max(map(len, ran.lines)) <= 80
    assert ran.out == snapshot


def test_one_assignment_both_ways_in_ascii(kltrack: Kltrack, snapshot: SnapshotAssertion) -> None:
    ran = kltrack("lineage", "202-06", DECEMBER, "--format", "table", env={"LC_ALL": "C", "COLUMNS": "60"})
    assert max(map(len, ran.lines)) <= 60
    assert ran.out == snapshot


def test_a_day_that_is_restated_was_not_moved(kltrack: Kltrack, register: WriteRegister) -> None:
    rows = kltrack("lineage", "3-01", "--as-of", "2025-03-05", "--register", register(DIAMOND), "--json").json["items"]
    assert {row["moved"] and row["moved"]["told"] for row in rows} == {None}
    told = {(row["of"], row["id"]): row["restated"] for row in rows if row["of"]}
    assert told[("3-01", "2-01")] == {
        "from": "2025-03-01", "to": None, "days": None, "told": "no day stands in 3-01",
    }  # fmt: skip
    assert told[("2-01", "1-01")] == {
        "from": "2025-02-01", "to": "2025-03-01", "days": 28, "told": "a later day stands in 2-01: 1 Mar 2025",
    }  # fmt: skip
    assert told[("3-01", "2-02")]["told"] == "no date before or after"


MOVES = DIAMOND.replace('continues = ["1-01"]', 'moves = ["1-01"]', 1)


def test_a_day_that_is_moved_is_told_in_days(kltrack: Kltrack, register: WriteRegister) -> None:
    command = ("lineage", "3-01", "--as-of", "2025-03-05", "--register", register(MOVES))
    (moved,) = (row for row in kltrack(*command, "--json").json["items"] if row["moved"])
    assert (moved["of"], moved["id"], moved["restated"]) == ("2-01", "1-01", None)
    assert moved["moved"] == {
        "from": "2025-02-01", "to": "2025-03-01", "days": 28, "told": "moved: 1 Feb 2025 → 1 Mar 2025, 28 days later",
    }  # fmt: skip
    for output in ("table", "plain", "markdown", "html", "mermaid", "dot"):
        whole = " ".join(kltrack(*command, "--format", output).out.split()).replace("#58;", ":")
        told = re.sub("<figure>.*</figure>", "", whole)  # the page shows it once more, in its picture
        assert told.count("moved:") == 1, output
        assert "no day stands in 3-01" in told


def test_moved_and_open_choose_the_trees(kltrack: Kltrack, register: WriteRegister) -> None:
    other = conclusion(4, "2025-01-02", assignment("4-01")) + conclusion(
        5, "2025-02-02", assignment("5-01", continues='"4-01"')
    )
    path = register(MOVES + other)
    command = ("lineage", "--as-of", "2025-03-05", "--register", path, "--journal", path.with_name("log.toml"))

    def ends(*more: str) -> set[str]:
        return {row["root"] for row in kltrack(*command, *more, "--json").json["items"]}

    assert ends() == {"3-01", "5-01"}
    assert ends("--moved") == {"3-01"}
    assert ends("--open") == {"3-01", "5-01"}
    kltrack("mark", "3-01", "done", "--on", "2025-03-04", "--as-of", "2025-03-05", *command[3:])
    assert ends("--open") == {"5-01"}
    nothing = kltrack(*command, "--moved", "--open")
    assert (nothing.code, nothing.out) == (0, "")
    assert "There is no tree in which a day was moved and whose end is open." in nothing.err
    none = kltrack(*command, "--moved", "--conclusion", "5")
    assert (none.code, none.out) == (0, "")
    assert "No conclusion moves a day of these in so many words; without --moved all trees are shown." in none.err
    assert kltrack(*command, "3-01", "--moved").code == 2


def test_a_diamond_is_told_once_and_named_again(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(DIAMOND)
    rows = kltrack("lineage", "--as-of", "2025-03-05", "--register", path, "--json").json["items"]
    assert [(row["id"], row["depth"], row["repeated"]) for row in rows] == [
        ("3-01", 0, False),
        ("2-01", 1, False),
        ("1-01", 2, False),
        ("2-02", 1, False),
        ("1-01", 2, True),
    ]
    plain = kltrack("lineage", "--as-of", "2025-03-05", "--register", path)
    assert "1-01 (above)" in plain.out
    assert "1 that continue nothing and that nothing continues are not shown." in plain.err


def test_from_the_beginning_everything_lies_ahead(kltrack: Kltrack, register: WriteRegister) -> None:
    rows = kltrack("lineage", "1-01", "--as-of", "2025-03-05", "--register", register(DIAMOND), "--json").json["items"]
    assert [(row["id"], row["relation"]) for row in rows] == [
        ("1-01", "self"),
        ("2-01", "continued by"),
        ("3-01", "continued by"),
        ("2-02", "continued by"),
        ("3-01", "continued by"),
    ]


def test_what_was_issued_later_does_not_continue_yet(kltrack: Kltrack, register: WriteRegister) -> None:
    ran = kltrack("lineage", "1-01", "--as-of", "2025-01-20", "--register", register(DIAMOND))
    assert "1-01 continues nothing, and nothing continues it." in ran.err
    assert len(ran.lines) == 1


def test_filters_choose_the_webs_that_hold_one(kltrack: Kltrack) -> None:
    ids = kltrack("lineage", "--text", "press agencies", DECEMBER, "--json").ids
    assert ids == ["221-07.b", "202-06", "195-09.1", "195-09.2"]


def test_an_unknown_id_and_an_id_with_filters_are_refused(kltrack: Kltrack) -> None:
    unknown = kltrack("lineage", "202-5", DECEMBER)
    assert unknown.code == 2
    assert "Did you mean" in unknown.err
    both = kltrack("lineage", "202-06", "--for", "Finance", DECEMBER)
    assert (both.code, both.out) == (2, "")


@pytest.mark.parametrize("columns", [40, 60])
def test_headings_are_whole_on_a_narrow_terminal(kltrack: Kltrack, register: WriteRegister, columns: int) -> None:
    asked = ["lineage", "--as-of", "2025-03-05", "--register", str(register(DIAMOND)), "--format", "table"]
    lines = kltrack(*asked, env={**UTF8, "COLUMNS": str(columns)}).lines
    assert max(map(len, lines)) <= columns
    for number in ("1", "2", "3"):
        assert any(f"{number}-KL/TW of " in line for line in lines)


def test_mermaid_folds_and_is_given_no_line_breaks_of_our_own(kltrack: Kltrack, register: WriteRegister) -> None:
    long = "Act " * 40
    path = register(
        web(
            conclusion(1, "2025-01-01", assignment("1-01")),
            conclusion(2, "2025-02-01", assignment("2-01", long, '"1-01"')),
        )
    )
    ran = kltrack("lineage", "--as-of", "2025-03-05", "--register", path, "--format", "mermaid")
    [node] = [line for line in ran.lines if "2-01" in line]
    assert node.count("<br/>") == 2  # id, task, last day
    assert long.strip() in node


def test_more_than_mermaid_draws_is_told(kltrack: Kltrack, register: WriteRegister) -> None:
    many = [assignment(f"2-{number:03}", "Act " * 20, '"1-01"') for number in range(1, 503)]
    path = register(web(conclusion(1, "2025-01-01", assignment("1-01")), conclusion(2, "2025-02-01", *many)))
    few = kltrack("lineage", "2-001", "--as-of", "2025-03-05", "--register", path, "--format", "mermaid", "-q")
    assert (few.code, few.err) == (0, "")
    ran = kltrack("lineage", "--as-of", "2025-03-05", "--register", path, "--format", "mermaid")
    assert "Mermaid draws 50000 characters and this has " in ran.err
    assert "Mermaid draws 500 arrows and this has 502" in ran.err


def drawn(ran: str) -> ElementTree.Element:
    return ElementTree.fromstring(ran)


def test_the_picture_has_each_assignment_once_and_a_curve_a_link(kltrack: Kltrack, register: WriteRegister) -> None:
    root = drawn(kltrack("lineage", "--as-of=2025-03-05", "--register", register(MOVES), "--format=svg").out)
    assert root.findtext(f"{SVG}title") == "Lineage as of Wed 5 Mar 2025"
    told = root.findtext(f"{SVG}desc", "")
    assert "2-01 (Sat 1 Mar 2025, 4 days overdue, nothing recorded) continues 1-01 (Sat 1 Feb 2025, " in told
    assert told.count(" continues ") == 4
    names = [text.text for text in root.iter(f"{SVG}tspan") if "strong" in text.get("class", "")]
    assert names == ["1-01", "2-01", "2-02", "3-01"]
    curves = root.findall(f"{SVG}path")
    assert [path.get("class") for path in curves if not path.get("stroke-dasharray")] == ["kl-ink-line"]
    assert len(curves) == 4
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "continues 1-01: moved: 1 Feb 2025 → 1 Mar 2025, 28 days later" in texts
    assert {"issued", "continues", "moves the day", "overdue"} <= {*texts}


def test_what_belongs_together_stands_together_in_the_picture(kltrack: Kltrack, register: WriteRegister) -> None:
    other = conclusion(4, "2025-01-02", assignment("4-01")) + conclusion(
        5, "2025-02-02", assignment("5-01", continues='"4-01"')
    )
    root = drawn(kltrack("lineage", "--as-of=2025-03-05", "--register", register(DIAMOND + other), "--format=svg").out)
    names = [text.text for text in root.iter(f"{SVG}tspan") if "strong" in text.get("class", "")]
    assert names == ["1-01", "2-01", "2-02", "3-01", "4-01", "5-01"]


@pytest.mark.parametrize("links", [True, False])
def test_words_of_the_picture_stay_inside_and_stay_words(
    kltrack: Kltrack, register: WriteRegister, links: bool
) -> None:
    task = "Look into <b>&amp;</b> " + "what takes many words to tell " * 8
    first = conclusion(1, "2025-01-01", assignment("1-01", task, deadline="{ by = 2025-02-01 }"))
    second = conclusion(2, "2025-02-01", assignment("2-01", task, '"1-01"' if links else "", "{ by = 2025-12-31 }"))
    ran = kltrack("lineage", "--as-of=2025-03-05", "--register", register(web(first, second)), "--format=svg")
    root = drawn(ran.out)
    assert ran.code == 0
    texts = [*root.iter(f"{SVG}text")]
    assert texts
    for text in texts:
        words = "".join(text.itertext())
        assert float(text.get("x", "0")) + 6.5 * len(words) <= float(root.get("width", "0"))
        assert not links or not words.startswith("Look") or words.startswith("Look into <b>&amp;</b> what")


HOSTILE = 'Say "x"; --> end\\ [style: #1;] <b>`md`</b> | & {y} %% Đổi'


@pytest.fixture
def hostile(register: WriteRegister) -> list[str]:
    later = assignment("2-01.end", HOSTILE, '"1-01"', '{ wording = "\\"][ -->" }')
    path = register(web(conclusion(1, "2025-01-01", assignment("1-01")), conclusion(2, "2025-02-01", later)))
    return ["lineage", "--as-of", "2025-03-05", "--register", str(path)]


def test_mermaid_labels_hold_nothing_that_mermaid_reads(kltrack: Kltrack, hostile: list[str]) -> None:
    lines = kltrack(*hostile, "--format", "mermaid").lines
    assert lines[0] == "flowchart LR"
    shapes = (
        r'subgraph c\d+\["[^"]*"\]',
        r'n\d+\["[^"]*"\]:::\w+',
        r'n\d+ -->(\|"[^"]*"\|)? n\d+',
        r"classDef \w+ stroke:#[0-9a-f]{6},stroke-width:2px",
        "end",
    )
    assert [line for line in lines[1:] if not any(re.fullmatch(shape, line.strip()) for shape in shapes)] == []
    labels = re.findall(r'\["([^"]*)"\]', "\n".join(lines))
    assert all(re.fullmatch(r"(?:[\w ,.\-'()/]|#\d+;|<br/>)*", label) for label in labels)
    read = re.sub(r"#(\d+);", lambda code: chr(int(code[1])), " ".join(labels).replace("<br/>", " "))
    assert HOSTILE in read


def test_dot_is_read_by_graphviz_as_it_was_meant(kltrack: Kltrack, hostile: list[str]) -> None:
    written = kltrack(*hostile, "--format", "dot").out
    assert '\\"x\\"' in written
    assert "end\\\\ [" in written
    assert written.count("->") == 1 + HOSTILE.count("->") + 1
    if shutil.which("dot") is None:
        return  # read here by rule, and by Graphviz itself where it is installed
    drawn = subprocess.run(["dot", "-Tplain"], input=written, capture_output=True, text=True, check=True)
    assert drawn.stderr == ""
    kinds = [line.split()[0] for line in drawn.stdout.splitlines()]
    assert (kinds.count("node"), kinds.count("edge")) == (2, 1)


def test_the_graph_of_the_first_version_points_forward_in_time(kltrack: Kltrack, snapshot: SnapshotAssertion) -> None:
    ran = kltrack("lineage", "221-07.b", DECEMBER, "--format", "mermaid")
    assert ran.out == snapshot
    assert kltrack("lineage", "221-07.b", DECEMBER, "--format", "dot").out == snapshot(name="dot")


@pytest.mark.parametrize("format_", ["dot", "mermaid"])
def test_a_report_without_a_graph_says_so(kltrack: Kltrack, format_: str) -> None:
    ran = kltrack("due", DECEMBER, "--format", format_)
    assert (ran.code, ran.out) == (2, "")
    assert "has no graph" in ran.err


def test_a_web_of_many_ways_is_told_once(kltrack: Kltrack, register: WriteRegister) -> None:
    # Each of two continues both of two before it: 2 ** 40 ways from the last conclusion back to the first.
    rungs = [
        conclusion(
            number,
            f"{2025 + (number - 1) // 12}-{(number - 1) % 12 + 1:02}-01",
            *(
                assignment(f"{number}-0{one}", "Go on", f'"{number - 1}-01", "{number - 1}-02"' if number > 1 else "")
                for one in (1, 2)
            ),
        )
        for number in range(1, 41)
    ]
    path = register(web(*rungs))
    rows = kltrack("lineage", "--as-of", "2029-01-01", "--register", path, "--json").json["items"]
    assert [row["repeated"] for row in rows].count(False) == 80
    assert max(row["depth"] for row in rows) == 39
    assert (
        kltrack("lineage", "--as-of=2029-01-01", "--register", path, "--format=table", env={"COLUMNS": "60"}).code == 0
    )

"""kltrack timeline: the dated as a picture, in characters, as SVG and as rows."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from conftest import Kltrack, WriteRegister
from syrupy.assertion import SnapshotAssertion

pytestmark = pytest.mark.usefixtures("first_version")
NOVEMBER = "--as-of=2025-11-01"
PICTURE = ("--format", "table", NOVEMBER)
UTF8 = {"LC_ALL": "C.UTF-8"}
SVG = "{http://www.w3.org/2000/svg}"
REGISTER = """
    schema = 1
    [[conclusion]]
    number = "9-KL/TW"
    issued = 2025-10-31
    title = { en = "Nine" }
    issuers = ["politburo"]
    [[conclusion.assignment]]
    id = "9-01"
    kind = "assignment"
    task = { en = "Write <b>&amp;</b> \\"quoted\\"" }
    lead = ["ministry-of-finance"]
    implementing = ["ministry-of-justice"]
    deadline = { by = 2025-11-20, wording = "by 20 November" }
    [[conclusion.assignment]]
    id = "9-02"
    kind = "assignment"
    task = { en = "Plan" }
    lead = ["ministry-of-finance"]
    deadline = { within = "2025", wording = "in 2025" }
    [[conclusion.assignment]]
    id = "9-03"
    kind = "decision"
    task = { en = "Agree" }
    lead = ["ministry-of-finance"]
    deadline = { on = 2025-11-03, wording = "on 3 November" }
    [[conclusion.assignment]]
    id = "9-04"
    kind = "assignment"
    task = { en = "See the far future" }
    lead = ["ministry-of-health"]
    deadline = { by = 2099-01-01, wording = "by 2099" }
"""


@pytest.mark.parametrize("width", ["40", "60", "80", "160"])
def test_the_picture_of_the_first_version(kltrack: Kltrack, snapshot: SnapshotAssertion, width: str) -> None:
    ran = kltrack("timeline", *PICTURE, env={**UTF8, "COLUMNS": width})
    assert ran.code == 0
    assert max(map(len, ran.lines)) <= int(width)
    assert ran.out == snapshot


def test_in_a_locale_without_unicode_the_picture_is_ascii(kltrack: Kltrack, snapshot: SnapshotAssertion) -> None:
    ran = kltrack("timeline", *PICTURE, env={"LC_ALL": "C", "COLUMNS": "80"})
    assert ran.out.isascii()
    assert ran.out == snapshot


@pytest.mark.parametrize(
    ("environment", "ascii_only"),
    [
        ({"LC_ALL": "vi_VN.UTF-8"}, False),
        ({"LC_ALL": "", "LC_CTYPE": "", "LANG": "fr_FR.utf8"}, False),
        ({"LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"}, True),  # Python's own doing, not the user's
        ({"LC_ALL": "POSIX", "LC_CTYPE": "", "LANG": "en_GB.UTF-8"}, True),
        ({"LC_ALL": "", "LC_CTYPE": "", "LANG": ""}, True),
    ],
)
def test_the_locale_decides_as_it_does_everywhere(
    kltrack: Kltrack, environment: dict[str, str], ascii_only: bool
) -> None:
    assert kltrack("timeline", *PICTURE, env={"COLUMNS": "80", **environment}).out.isascii() is ascii_only


def test_by_body_each_leading_and_implementing_body_has_its_lanes(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(REGISTER)
    lanes = kltrack("timeline", "--group-by", "body", NOVEMBER, "--register", path, "--json").json["items"]
    under = {(lane["group"]["id"], item["id"]) for lane in lanes for item in lane["items"]}
    assert under == {
        ("ministry-of-finance", "9-01"),
        ("ministry-of-justice", "9-01"),
        ("ministry-of-finance", "9-02"),
        ("ministry-of-health", "9-04"),
    }


def test_by_body_for_a_body_everything_stands_under_what_binds_it(kltrack: Kltrack) -> None:
    lanes = kltrack("timeline", "--group-by", "body", "--for", "Finance", NOVEMBER, "--json").json["items"]
    assert {lane["group"]["id"] for lane in lanes} == {"ministry-of-finance", "ministries-and-branches"}


def test_by_takes_a_day_as_well_for_no_side_is_written_like_one(kltrack: Kltrack) -> None:
    ran = kltrack("timeline", "--group-by", "body", "--by", "2025-10-20", NOVEMBER, "--json")
    assert ran.json["by"] == "body"
    assert {lane["last"] for lane in ran.json["items"]} == {"2025-10-07", "2025-10-14"}
    assert kltrack("timeline", "--group-by", "body", "--group-by", "conclusion").code == 2
    assert kltrack("timeline", "--group-by", "bodies").err == 'No side is called "bodies". Did you mean "body"?\n'
    assert kltrack("timeline", "--by", "body").err == "--by takes a day; --group-by body puts tasks together.\n"


def test_what_shares_days_and_conclusion_shares_a_lane_and_is_counted(kltrack: Kltrack) -> None:
    lanes = kltrack("timeline", "--in", "2025-12", NOVEMBER, "--json").json["items"]
    (many,) = [lane for lane in lanes if lane["last"] == "2025-12-14"]
    due = kltrack("due", "--on", "2025-12-14", NOVEMBER, "--json").ids
    assert [item["id"] for item in many["items"]] == due
    assert many["count"] == len(due)


def test_a_window_is_drawn_from_its_first_day_but_not_from_before_the_issue(
    kltrack: Kltrack, register: WriteRegister
) -> None:
    path = register(REGISTER)
    ran = kltrack("timeline", *PICTURE, "--by", "2026-01-01", "--register", path, env={**UTF8, "COLUMNS": "100"})
    (window,) = [line for line in ran.lines if "9-02" in line]
    header = next(line for line in ran.lines if "Nov" in line and "Dec" in line)
    start, end = window.index("━"), window.rindex("◆")
    assert header.index("Nov") - 2 <= start <= header.index("Nov")
    assert set(window[start:end]) <= {"━", "┿"}
    lanes = kltrack("timeline", NOVEMBER, "--by", "2026-01-01", "--register", path, "--json").json["items"]
    assert [lane["first"] for lane in lanes if lane["items"][0]["id"] == "9-02"] == ["2025-01-01"]


def test_what_lies_years_away_stands_at_the_edge_with_its_day(kltrack: Kltrack, register: WriteRegister) -> None:
    ran = kltrack("timeline", *PICTURE, "--register", register(REGISTER), env={**UTF8, "COLUMNS": "100"})
    (far,) = [line for line in ran.lines if "9-04" in line]
    assert "▶" in far
    assert far.endswith(", in 26,724 days")
    assert "1 Jan 2099" in far


def test_the_overdue_stand_apart_and_first(kltrack: Kltrack) -> None:
    ran = kltrack("timeline", *PICTURE, env={**UTF8, "COLUMNS": "80"})
    parts = [line.split()[0] for line in ran.lines if line.startswith(("Overdue", "Open"))]
    assert parts == ["Overdue", "Open"]
    overdue = kltrack("timeline", NOVEMBER, "--json").json["items"]
    assert [lane["part"] for lane in overdue] == sorted((lane["part"] for lane in overdue), reverse=True)
    assert {lane["overdue"] for lane in overdue if lane["part"] == "overdue"} == {True}


def test_all_shows_decisions_and_what_is_past(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(REGISTER)
    lanes = kltrack("timeline", "--all", "--as-of", "2025-11-10", "--register", path, "--json").json["items"]
    assert [lane["part"] for lane in lanes if lane["items"][0]["id"] == "9-03"] == ["settled"]
    assert "9-03" not in kltrack("timeline", NOVEMBER, "--register", path, "--json").out


def test_the_undated_are_counted_and_not_drawn(kltrack: Kltrack) -> None:
    ran = kltrack("timeline", NOVEMBER)
    undated = kltrack("due", NOVEMBER, "--json").json["undated"]
    assert f"{undated} undated ones are not in the picture; kltrack list --undated shows them." in ran.err


def test_nothing_to_draw_says_what_is_nearest(kltrack: Kltrack) -> None:
    ran = kltrack("timeline", "--as-of", "2020-01-01", "--format", "table")
    assert ran.code == 0
    assert "no conclusion had been issued by Wed 1 Jan 2020" in " ".join(ran.out.split())


def test_the_svg_is_one_document_that_tells_itself(kltrack: Kltrack) -> None:
    ran = kltrack("timeline", NOVEMBER, "--format", "svg")
    root = ElementTree.fromstring(ran.out)
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    told = {part.get("id"): part.text or "" for part in root if part.get("id")}
    title, description = (told[name] for name in (root.get("aria-labelledby") or "").split())
    assert title == "Timeline as of Sat 1 Nov 2025"
    assert "195-06.c to Tue 14 Oct 2025, 18 days overdue" in description
    assert "prefers-color-scheme:dark" in ran.out
    assert "http" not in ran.out.replace("http://www.w3.org/2000/svg", "")


def test_the_svg_has_room_for_every_word(kltrack: Kltrack) -> None:
    root = ElementTree.fromstring(kltrack("timeline", "--as-of", "2026-02-01", "--format", "svg").out)
    texts = [text for text in root.iter(f"{SVG}text") if "overdue, nothing recorded" in (text.text or "")]
    assert texts
    for text in texts:
        assert float(text.get("x", "0")) + 7 * len(text.text or "") <= float(root.get("width", "0"))


def test_register_text_stays_text_in_the_svg(kltrack: Kltrack, register: WriteRegister) -> None:
    ran = kltrack("timeline", NOVEMBER, "--register", register(REGISTER), "--format", "svg")
    root = ElementTree.fromstring(ran.out)
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= {
        *("svg", "title", "desc", "style", "rect", "text", "line", "g", "path", "circle"),
    }
    texts = ["".join(part.itertext()) for part in root.iter(f"{SVG}text")]
    assert '9-01 Write <b>&amp;</b> "quoted"' in texts


@pytest.mark.parametrize("command", ["due", "list", "bodies"])
def test_a_report_without_a_picture_says_so(kltrack: Kltrack, command: str) -> None:
    ran = kltrack(command, NOVEMBER, "--format", "svg")
    assert (ran.code, ran.out) == (2, "")
    assert "has no picture" in ran.err


@pytest.mark.parametrize("format_", ["plain", "csv", "tsv", "ndjson", "markdown"])
def test_every_format_has_the_same_rows(kltrack: Kltrack, format_: str) -> None:
    rows = kltrack("timeline", NOVEMBER, "--json").json["items"]
    out = kltrack("timeline", NOVEMBER, "--format", format_).out
    places = [out.index(lane["items"][0]["id"]) for lane in rows]
    assert places == sorted(places)


def test_chosen_fields_are_a_table_and_no_picture(kltrack: Kltrack) -> None:
    ran = kltrack("timeline", NOVEMBER, "--format", "plain", "--fields", "last,count", "--before", "2025-10-10")
    assert ran.out == "Wed 1 Oct 2025 to Tue 7 Oct 2025  3\n"


def test_what_was_done_extended_or_cancelled_is_drawn_so(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(REGISTER)
    said = [
        'assignment = "9-01", status = "extended", new = 2025-12-05',
        'assignment = "9-02", status = "done"',
        'assignment = "9-04", status = "cancelled"',
    ]
    journal = "".join(
        f"entry.e{number} = {{ {line}, on = 2025-11-05, at = 2025-11-05T08:00:00+07:00 }}\n"
        for number, line in enumerate(said)
    )
    (path.parent / "progress.toml").write_text(journal)
    asked = ("timeline", "--as-of", "2025-11-10", "--register", path)
    drawn = kltrack(*asked, "--all", "--format", "table", env={**UTF8, "COLUMNS": "100"})
    lines = {word: line for line in drawn.lines for word in line.split()[:1] if word.startswith("9-")}
    assert "○┄" in lines["9-01"]
    assert lines["9-01"].index("○") < lines["9-01"].index("◆")
    assert "✓" in lines["9-02"]
    assert lines["9-02"].endswith("31 Dec, done-on-time")
    assert "×" in lines["9-04"] or "▶" in lines["9-04"]
    assert "○┄ moved from" in drawn.out
    open_ones = kltrack(*asked, "--json").json["items"]
    assert [item["id"] for lane in open_ones for item in lane["items"]] == ["9-01"]
    assert [lane["original"] for lane in open_ones] == ["2025-11-20"]
    assert "moved from Thu 20 Nov 2025" in kltrack(*asked).out
    assert kltrack(*asked, "--all", "--format", "svg").code == 0


def test_a_window_that_was_extended_shows_the_day_it_ended_before(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(REGISTER)
    said = 'assignment = "9-02", status = "extended", new = 2026-02-15, on = 2025-11-05, at = 2025-11-05T08:00:00+07:00'
    (path.parent / "progress.toml").write_text(f"entry.e = {{ {said} }}\n")
    asked = ("timeline", "--as-of", "2025-11-10", "--register", path)
    drawn = kltrack(*asked, "--format", "table", env={**UTF8, "COLUMNS": "100"})
    (line,) = (line for line in drawn.lines if line.split()[:1] == ["9-02"])
    assert "━○━" in line
    assert "○┄ moved from" in drawn.out
    root = ElementTree.fromstring(kltrack(*asked, "--format", "svg").out)
    assert "to Sun 15 Feb 2026 (moved from Wed 31 Dec 2025), in 97 days" in root.findtext(f"{SVG}desc", "")
    assert "moved from" in [text.text for text in root.iter(f"{SVG}text")]


def test_todays_line_does_not_cross_out_a_count(kltrack: Kltrack) -> None:
    root = ElementTree.fromstring(kltrack("timeline", NOVEMBER, "--format", "svg").out)
    parts = [*root]
    (today,) = (place for place, part in enumerate(parts) if part.get("class") == "kl-today-line")
    lanes = [(place, part) for place, part in enumerate(parts) if part.tag == f"{SVG}g"]
    assert all(place > today for place, _ in lanes)
    haloes = [
        lane[place - 1].get("class")
        for _, lane in lanes
        for place, part in enumerate(lane)
        if (part.text or "").isdigit()
    ]
    assert set(haloes) == {"kl-paper"}


@pytest.mark.parametrize(("printed", "told"), [("2025-10-31", "2025-10-31"), ('"2025-10"', None)])
def test_a_day_of_issue_is_told_only_where_it_is_known(
    kltrack: Kltrack, register: WriteRegister, printed: str, told: str | None
) -> None:
    path = register(REGISTER.replace("issued = 2025-10-31", f"issued = {printed}"))
    lanes = kltrack("timeline", NOVEMBER, "--register", path, "--json").json["items"]
    assert len(lanes) == 3
    assert {lane["issued"] for lane in lanes} == {told}

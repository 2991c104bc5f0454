"""The formats that are files: a page, a calendar, a spreadsheet; and the bar while a long one is written."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

from kltrack.errors import UsageProblem
from kltrack.query.facts import Deadline
from kltrack.render import Calendar as Wanted
from kltrack.render import Page, render
from kltrack.render.links import at_phrase
from kltrack.reports.assignments import Assignments
from kltrack.reports.bodies import Bodies, BodyRow
from kltrack.reports.rows import NamedBody, Progress, Task
from kltrack.reports.scorecard import IN_BARS, Layout, Scorecard, ScoreRow, Share
from kltrack.standing import Lateness
from kltrack.terms import StatusWord

REGISTER = """
schema = 1
[[conclusion]]
number = "202-KL/TW"
issued = 2025-10-31
[[conclusion.source]]
id = "paper"
url = "https://example.vn/report"
[[conclusion.assignment]]
id = "202-01"
task = { en = "Finish, at last; the 'railway' \\"plan\\"", vi = "Hoàn thành quy hoạch đường sắt" }
lead = ["ministry-of-finance"]
fields = ["finance", "public-assets"]
deadline = { before = 2025-12-15, wording = "before December 15, 2025" }
source = [{ id = "paper", paragraph = 3 }]
[[conclusion.assignment]]
id = "202-02"
task = { en = "=HYPERLINK(\\"https://example.vn\\")" }
lead = ["ministry-of-finance"]
deadline = { wording = "urgently" }
[[conclusion.assignment]]
id = "202-03"
kind = "commendation"
task = { en = "[red]Praise[/red] all <b>who</b> worked" }
lead = ["ministry-of-finance"]
"""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("register") / "register.toml"
    path.write_text(REGISTER, encoding="utf-8")
    return path


def environment(register: Path) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("KLTRACK_", "COLUMNS", "NO_COLOR"))
    }
    return kept | {"XDG_CACHE_HOME": str(register.parent / "cache"), "TERM": "xterm"}


def kltrack(register: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kltrack", *arguments, "--register", str(register), "--as-of", "2025-11-01"]
    return subprocess.run(command, capture_output=True, env=environment(register), check=False, timeout=60)


def told(ran: subprocess.CompletedProcess[bytes]) -> str:
    return ran.stderr.decode()


# Calendars


def components(data: bytes, name: str) -> dict[str, Any]:
    return {str(part["uid"]): part for part in Calendar.from_ical(data).walk(name)}


def alarms(data: bytes) -> list[Any]:
    return [part["trigger"] for part in Calendar.from_ical(data).walk("VALARM")]


def test_an_event_stands_on_the_last_day_and_takes_all_of_it(register: Path) -> None:
    ran = kltrack(register, "due", "--format", "ics")
    assert ran.returncode == 0
    [event] = components(ran.stdout, "VEVENT").values()
    assert event["dtstart"].dt == date(2025, 12, 14)
    assert event["dtend"].dt == date(2025, 12, 15)
    assert event["summary"] == "Finish, at last; the 'railway' \"plan\""
    assert event["url"] == "https://example.vn/report#:~:text=before%20December%2015%2C%202025"
    assert "before December 15, 2025" in event["description"]
    assert "Ministry of Finance" in event["description"]
    assert event["categories"].cats == ["finance", "public-assets"]
    assert "VALARM" not in ran.stdout.decode()


@pytest.mark.parametrize("options", [[], ["--todo"], ["--alarm", "7d", "--alarm", "2 weeks"], ["--lang", "vi"]])
def test_a_calendar_reads_back_byte_for_byte_and_is_the_same_twice(register: Path, options: Sequence[str]) -> None:
    first, second = (kltrack(register, "list", "--format", "ics", *options).stdout for _ in range(2))
    assert first == second
    assert Calendar.from_ical(first).to_ical() == first
    assert first.startswith(b"BEGIN:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in first.split(b"\r\n"))


@pytest.mark.parametrize("text", [r"C:\New\notes", r"a\N, b\n; c\\N", r"\\", r"\, \;"])
def test_backslashes_in_a_text_come_back_as_they_were(tmp_path: Path, text: str) -> None:
    path = tmp_path / "register.toml"
    written = "Finish, at last; the 'railway' " + r"\"plan\""
    path.write_text(REGISTER.replace(written, text.replace("\\", "\\\\")), encoding="utf-8")
    data = kltrack(path, "due", "--format", "ics", "--alarm", "7d").stdout
    [event] = components(data, "VEVENT").values()
    assert event["summary"] == text
    assert [str(alarm["description"]) for alarm in Calendar.from_ical(data).walk("VALARM")] == [text]


def test_undated_items_have_no_event_and_that_is_said(register: Path) -> None:
    ran = kltrack(register, "list", "--format", "ics")
    assert len(components(ran.stdout, "VEVENT")) == 1
    assert "2 without a last day have no event; --todo makes them tasks." in told(ran)


def test_a_task_needs_no_day_and_praise_is_no_task(register: Path) -> None:
    ran = kltrack(register, "list", "--format", "ics", "--todo")
    dated, undated = components(ran.stdout, "VTODO").values()
    assert dated["due"].dt == date(2025, 12, 14)
    assert "due" not in undated
    assert [part["status"] for part in (dated, undated)] == ["NEEDS-ACTION"] * 2
    assert "1 that ask nobody to act have no task." in told(ran)


def test_alarms_ring_so_many_days_before(register: Path) -> None:
    data = kltrack(register, "due", "--format", "ics", "--alarm", "7d", "--alarm", "2w").stdout
    assert [trigger.dt for trigger in alarms(data)] == [timedelta(-7), timedelta(-14)]
    data = kltrack(register, "due", "--format", "ics", "--alarm", "1d", "--todo").stdout
    assert [trigger.params["related"] for trigger in alarms(data)] == ["END"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--alarm", "7d"], "they go with --format ics"),
        (["--todo", "--json"], "they go with --format ics"),
        (["--format", "ics", "--alarm", "1 month"], "--alarm counts days or weeks"),
        (["--format", "ics", "--alarm", "soon"], "cannot read 'soon' as a length"),
        (["--format", "ics", "--fields", "id"], "a calendar has none"),
    ],
)
def test_options_that_do_not_go_together_are_refused(register: Path, options: Sequence[str], sentence: str) -> None:
    ran = kltrack(register, "due", *options)
    assert ran.returncode == 2
    assert ran.stdout == b""
    assert sentence in told(ran)


LAST = date(2025, 12, 14)


def deadline(last: date) -> Deadline:
    return Deadline(
        kind="by",
        wording=None,
        first=None,
        last=last,
        original=LAST,
        inherited=False,
        target=None,
        time=None,
        event=None,
        after=None,
    )


def task(**more: Any) -> Task:
    whole: dict[str, Any] = {
        "id": "202-01",
        "conclusion": "202-KL/TW",
        "issued": date(2025, 10, 31),
        "kind": "assignment",
        "task": "Act",
        "deadline": deadline(LAST),
        "days_left": 43,
        "standing": "open-in-term",
        "overdue": False,
        "lateness": Lateness(0, 0),
        "note": None,
        **dict.fromkeys(("started_on", "reported_on", "done_on", "cancelled_on")),
        **dict.fromkeys(("lead", "implementing", "coordinating", "matched", "progress", "readings"), ()),
        **dict.fromkeys(("fields", "cites", "continues", "moves", "source", "amends"), ()),
    }
    return Task(**{**whole, **more})


def progress(status: StatusWord, on: date) -> Progress:
    at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    nothing: dict[str, Any] = dict.fromkeys(("by", "for_", "evidence", "note", "new"))
    return Progress(id="e", assignment="202-01", status=status, on=on, at=at, **nothing)


def report_of(*rows: Task, title: str = "Due", as_of: date = date(2025, 11, 1), empty: str = "") -> Assignments:
    return Assignments(title=title, rows=rows, as_of=as_of, undated=0, empty=empty)


def calendar_of(row: Task, as_of: date = date(2025, 11, 1), todo: bool = False) -> bytes:
    page = Page(format="ics", calendar=Wanted(alarms=(7,), todo=todo))
    content = render(report_of(row, as_of=as_of), page).content
    assert isinstance(content, str)
    return content.encode()


def test_an_uid_outlives_the_register_s_place_and_a_number_that_comes_back() -> None:
    plain, repeated = task(), task(id="202@2025-10-31-01")
    later = task(id="202@2031-02-03-01", issued=date(2031, 2, 3))
    uids = [next(iter(components(calendar_of(row), "VEVENT"))) for row in (plain, repeated, later)]
    assert uids[0] == uids[1] == "202-01@2025-10-31.202-kl-tw.kltrack"
    assert uids[2] != uids[0]


def test_an_extension_is_an_update_of_the_same_event() -> None:
    moved = deadline(date(2026, 1, 31))
    entries = [
        progress("note", date(2025, 11, 2)),
        progress("extended", date(2025, 12, 1)),
        progress("extended", date(2025, 12, 20)),
    ]
    later = date(2025, 12, 21)
    [before] = components(calendar_of(task()), "VEVENT").items()
    [once] = components(calendar_of(task(deadline=moved)), "VEVENT").items()
    [twice] = components(calendar_of(task(deadline=moved, progress=entries), as_of=later), "VEVENT").items()
    assert before[0] == once[0] == twice[0]
    sequences = [event["sequence"] for _, event in (before, once, twice)]
    assert sequences[0] == sequences[1] < sequences[2]
    assert before[1]["dtstamp"].dt < twice[1]["dtstamp"].dt
    assert twice[1]["dtstart"].dt == date(2026, 1, 31)


@pytest.mark.parametrize(
    ("standing", "status", "as_event"),
    [("done-on-time", "COMPLETED", None), ("cancelled", "CANCELLED", "CANCELLED")],
)
def test_what_is_settled_says_so_and_rings_no_more(standing: str, status: str, as_event: str) -> None:
    row = task(standing=standing, done_on=date(2025, 12, 10))
    [todo] = components(calendar_of(row, todo=True), "VTODO").values()
    [event] = components(calendar_of(row), "VEVENT").values()
    assert (todo["status"], event.get("status")) == (status, as_event)
    assert ("completed" in todo) is (status == "COMPLETED")
    assert not todo.walk("VALARM")


def test_a_report_without_deadlines_is_no_calendar() -> None:
    nothing: dict[str, Any] = dict.fromkeys(("valid_from", "valid_to", "source", "note"))
    none: dict[str, Any] = dict.fromkeys(
        ("abbreviations", "aliases", "successors", "stands_for", "members", "bound_through"), ()
    )
    row = BodyRow(id="a", type="ministry", name="A", names={"en": "A"}, **none, **nothing)
    with pytest.raises(UsageProblem, match="due, overdue and list"):
        render(Bodies(title="Bodies", rows=[row]), Page(format="ics"))


def test_khal_takes_the_calendar_in(register: Path, tmp_path: Path) -> None:
    (tmp_path / "calendar.ics").write_bytes(kltrack(register, "due", "--format", "ics", "--alarm", "7d").stdout)
    text = f"[calendars]\n[[work]]\npath = {tmp_path}/work\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
    text += "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    text += f"[sqlite]\npath = {tmp_path}/khal.db\n[default]\ndefault_calendar = work\n"
    (tmp_path / "config").write_text(text, encoding="utf-8")
    (tmp_path / "work").mkdir()
    khal = [sys.executable, "-c", "from khal.cli import main_khal; main_khal()", "-c", str(tmp_path / "config")]

    def run(*arguments: str) -> str:
        ran = subprocess.run(
            [*khal, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={**os.environ, "HOME": str(tmp_path)},
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    for _ in range(2):  # a second import of the same calendar adds nothing
        run("import", "--batch", "-a", "work", str(tmp_path / "calendar.ics"))
    listed = run("list", "--format", "{start-date} {title}", "--day-format", "", "2025-12-01", "30d")
    assert listed.strip() == "2025-12-14 Finish, at last; the 'railway' \"plan\""


# Spreadsheets

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(data: bytes) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {name: ElementTree.fromstring(book.read(name)) for name in book.namelist() if name.endswith(".xml")}


def cells(data: bytes, sheet: int = 1) -> list[list[tuple[str, str]]]:
    """Every row of a sheet as (type, value); shared strings are looked up, and what is not written is blank."""
    found = parts(data)
    strings = ["".join(one.itertext()) for one in found["xl/sharedStrings.xml"].findall(f"{_SHEET}si")]
    content = found[f"xl/worksheets/sheet{sheet}.xml"]
    [dimension] = content.iter(f"{_SHEET}dimension")
    width = _column(dimension.get("ref", "").rpartition(":")[2]) + 1
    rows = []
    for row in content.iter(f"{_SHEET}row"):
        values = [("n", "")] * width
        for cell in row:
            kind, value = cell.get("t", "n"), cell.findtext(f"{_SHEET}v") or ""
            values[_column(cell.get("r", ""))] = (kind, strings[int(value)] if kind == "s" else value)
        rows.append(values)
    return rows


def _column(reference: str) -> int:
    """The number of a cell's column, counted from 0: 1 of B7."""
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def test_a_spreadsheet_holds_real_dates_numbers_and_no_formula(register: Path) -> None:
    ran = kltrack(register, "list", "--format", "xlsx", "--fields", "id,task,deadline.last,days_left,issued,overdue")
    assert ran.returncode == 0
    head, first, second, _ = cells(ran.stdout)
    assert [value for _, value in head] == ["id", "task", "deadline.last", "days_left", "issued", "overdue"]
    day = str((date(2025, 12, 14) - date(1899, 12, 30)).days)
    issued = str((date(2025, 10, 31) - date(1899, 12, 30)).days)
    assert [first[0], *first[2:]] == [("s", "202-01"), ("n", day), ("n", "43"), ("n", issued), ("s", "no")]
    assert second[1] == ("s", '=HYPERLINK("https://example.vn")')
    sheet = parts(ran.stdout)["xl/worksheets/sheet1.xml"]
    assert [*sheet.iter(f"{_SHEET}f"), *sheet.iter(f"{_SHEET}hyperlink")] == []


def test_a_spreadsheet_keeps_its_header_in_sight_and_filters(register: Path) -> None:
    sheet = parts(kltrack(register, "list", "--format", "xlsx").stdout)["xl/worksheets/sheet1.xml"]
    [pane] = sheet.iter(f"{_SHEET}pane")
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    [dimension] = sheet.iter(f"{_SHEET}dimension")
    [filters] = sheet.iter(f"{_SHEET}autoFilter")
    assert filters.get("ref") == dimension.get("ref")
    assert all(8 <= float(column.get("width", "0")) <= 61 for column in sheet.iter(f"{_SHEET}col"))


def test_a_spreadsheet_says_what_it_is_and_is_the_same_twice(register: Path) -> None:
    first, second = (kltrack(register, "due", "--format", "xlsx").stdout for _ in range(2))
    assert first == second
    about = [[value for _, value in row] for row in cells(first, sheet=2)]
    assert ["As of", str((date(2025, 11, 1) - date(1899, 12, 30)).days)] in about
    assert any(value.startswith("1 undated one is left out") for _, value in about)


@pytest.mark.parametrize("command", ["bodies", "conclusions"])
def test_a_spreadsheet_with_rows_does_not_say_why_it_is_empty(register: Path, command: str) -> None:
    about = [
        [value for _, value in row] for row in cells(kltrack(register, command, "--format", "xlsx").stdout, sheet=2)
    ]
    assert [value for name, *value in about if name == "Note"] == []


def test_what_is_absent_is_a_blank_cell_and_a_share_is_a_percentage(register: Path) -> None:
    _, dated, undated, _ = cells(kltrack(register, "list", "--format", "xlsx", "--fields", "id,deadline.last").stdout)
    assert dated[1][1] != ""
    assert undated[1] == ("n", "")
    content = parts(kltrack(register, "list", "--format", "xlsx", "--fields", "id,task,note").stdout)
    of_columns = {column.get("style") for column in content["xl/worksheets/sheet1.xml"].iter(f"{_SHEET}col")}
    _, first, *_ = content["xl/worksheets/sheet1.xml"].iter(f"{_SHEET}row")
    assert of_columns == {cell.get("s") for cell in first}  # a blank cell looks as those that are written
    found = parts(
        kltrack(register, "scorecard", "--format", "xlsx", "--fields", "group,standings.open-in-term.share").stdout
    )
    codes = {one.get("numFmtId"): one.get("formatCode") for one in found["xl/styles.xml"].iter(f"{_SHEET}numFmt")}
    looks = found["xl/styles.xml"].find(f"{_SHEET}cellXfs")
    assert looks is not None
    [*_, share] = found["xl/worksheets/sheet1.xml"].iter(f"{_SHEET}c")
    assert codes[looks[int(share.get("s", "0"))].get("numFmtId")] == "0%"


@pytest.mark.parametrize("value", ["x" * 40_000, "1899-12-31", "2025-99-99", "-1+1", "@SUM(A1)", "\x00", "http://x.vn"])
def test_no_text_breaks_a_spreadsheet(value: str) -> None:
    report = report_of(task(task=value), title="[a]/b:*?" * 9)
    content = render(report, Page(format="xlsx", fields=("task",))).content
    assert isinstance(content, bytes)
    [_, [(kind, text)]] = cells(content)
    assert kind == "s"
    assert text[:10] == value[:10].replace("\x00", "\ufffd")


# Pages


def test_a_page_is_one_file_that_needs_nothing_else(register: Path) -> None:
    ran = kltrack(register, "list", "--format", "html")
    html = ran.stdout.decode()
    assert ran.returncode == 0
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert not re.search(r"<(link[^>]*stylesheet|script[^>]*src|img|iframe)", html)
    assert "&lt;b&gt;who&lt;/b&gt;" in html
    assert "[red]Praise[/red]" in html
    assert kltrack(register, "list", "--format", "html").stdout == ran.stdout


def test_a_page_shows_the_figure_and_tells_it_in_words() -> None:
    shares = {standing.name: Share(count=0, share=0) for standing in IN_BARS} | {"done-late": Share(count=1, share=1)}
    row = ScoreRow(
        group=NamedBody(id="a", name="A <line> of days"),
        tasks=1,
        standings=shares,
        on_time_rate=0,
        decided=1,
        unrecorded=0,
        longest_overdue=None,
    )
    report = Scorecard(title="T", rows=[row], as_of=LAST, layout=Layout(), every=row)
    html = render(report, Page(format="html")).content
    assert isinstance(html, str)
    assert html.count("</svg>") == 1
    told = "A &lt;line&gt; of days: 1 task: 1 done late; on time 0 of 1 (0%)."
    assert f'<p id="told">{told} {told}</p>' in html


@pytest.mark.parametrize(
    ("url", "phrase", "address"),
    [
        ("https://a.vn/x", "by 1-2, or 3 & so", "https://a.vn/x#:~:text=by%201%2D2%2C%20or%203%20%26%20so"),
        ("https://a.vn/x#top", "trước ngày", "https://a.vn/x#top:~:text=tr%C6%B0%E1%BB%9Bc%20ng%C3%A0y"),
        ("https://a.vn/x", "the 10th Session … before  15", "https://a.vn/x#:~:text=the%2010th%20Session,before%2015"),
        ("https://a.vn/x", "one ... two ... three", "https://a.vn/x#:~:text=one,three"),
        ("https://a.vn/x#:~:text=y", "z", "https://a.vn/x#:~:text=y"),
        ("http://a.vn/x", "", "http://a.vn/x"),
        ("HTTPS://a.vn/x", " … ", "HTTPS://a.vn/x"),
        ("javascript:alert(1)//https://a.vn", "x", ""),
        ("java\nscript:alert(1)", "x", ""),
        ("https://[half", "x", ""),
        ("//a.vn", "x", ""),
        ("", "x", ""),
    ],
)
def test_a_link_opens_at_the_phrase(url: str, phrase: str, address: str) -> None:
    assert at_phrase(url, phrase) == address


# Terminals


def on_terminal(register: Path, *arguments: str, output: str = "") -> tuple[int, str]:
    """The exit code and what a terminal shows; with `output` standard output goes to that file instead."""
    command = [sys.executable, "-m", "kltrack", *arguments, "--register", str(register), "--as-of", "2025-11-01"]
    ours, theirs = pty.openpty()
    out = os.open(output, os.O_WRONLY | os.O_CREAT) if output else os.dup(theirs)
    process = subprocess.Popen(command, stdin=theirs, stdout=out, stderr=theirs, env=environment(register))
    os.close(theirs)
    os.close(out)
    shown = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return process.wait(60), shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # Linux's way to say that the other end is closed
        return b""


def test_a_spreadsheet_does_not_go_to_a_terminal(register: Path) -> None:
    code, shown = on_terminal(register, "list", "--format", "xlsx")
    assert code == 2
    assert shown.splitlines() == ["xlsx is a file and no text for a terminal; send it to one: > FILE."]


@pytest.fixture(scope="module")
def long_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "register.toml"
    head = REGISTER.partition("[[conclusion.assignment]]")[0]
    tasks = (
        f'[[conclusion.assignment]]\nid = "202-{number:02}"\ntask = {{ en = "Act" }}\nlead = ["government"]\n'
        for number in range(1, 2_101)
    )
    path.write_text(head + "".join(tasks), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["html", "xlsx", "json", "ndjson", "csv", "plain", "markdown"])
def test_a_bar_shows_while_long_work_lasts_and_goes_away(long_register: Path, tmp_path: Path, name: str) -> None:
    code, shown = on_terminal(long_register, "list", "--format", name, output=str(tmp_path / "out"))
    assert code == 0
    assert "Gathering the answer" in shown
    assert "100%" in shown
    assert ("Writing the page" in shown) == (name == "html")
    assert (tmp_path / "out").read_bytes() == kltrack(long_register, "list", "--format", name).stdout


def test_no_bar_shows_where_there_is_no_terminal_or_little_to_do(
    register: Path, long_register: Path, tmp_path: Path
) -> None:
    assert "Gathering" not in told(kltrack(long_register, "list", "--format", "html"))
    _, shown = on_terminal(register, "list", "--format", "html", output=str(tmp_path / "out"))
    assert "Gathering" not in shown


@pytest.mark.parametrize("name", ["json", "csv", "plain"])
def test_no_bar_disturbs_rows_that_are_seen_as_they_come(long_register: Path, tmp_path: Path, name: str) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    with subprocess.Popen(["cat", pipe], stdout=subprocess.DEVNULL):
        code, shown = on_terminal(long_register, "list", "--format", name, output=str(pipe))
    assert code == 0
    assert "Gathering" not in shown
    code, shown = on_terminal(long_register, "list", "--format", name)
    assert code == 0
    assert "Gathering" not in shown


@pytest.mark.parametrize(
    ("command", "formats"),
    [
        ("due", {"ics", "eml"}),
        ("digest", {"eml"}),
        ("list", {"ics"}),
        ("timeline", {"svg"}),
        ("scorecard", {"svg"}),
        ("lineage", {"svg", "mermaid", "dot"}),
        ("journal", set()),
    ],
)
def test_help_names_the_formats_that_a_command_has(register: Path, command: str, formats: set[str]) -> None:
    helped = " ".join(kltrack(register, command, "--help").stdout.decode().split())
    listed = helped.partition("--format FORMAT ")[2].partition(". A table on a terminal")[0].split(", ")
    assert {*listed} - {"table", "plain", "json", "ndjson", "csv", "tsv", "markdown", "html", "xlsx"} == formats
    assert len({*listed}) == 9 + len(formats)
    for form in {*listed} & {"svg", "ics", "eml"}:  # a register without links has no graph
        assert kltrack(register, command, "--format", form).returncode == 0, form


@pytest.mark.parametrize("form", ["json", "ndjson"])
def test_a_column_of_tables_is_no_field_of_json(register: Path, form: str) -> None:
    assert kltrack(register, "list", "--fields", "who", "--format", "csv").stdout.startswith(b"who\n")
    refused = kltrack(register, "list", "--fields", "id,who", "--format", form)
    assert refused.returncode == 2
    assert 'No field is called "who"' in told(refused)


def test_every_format_renders_a_report_without_rows() -> None:
    for name in ("html", "ics", "xlsx"):
        assert render(report_of(title="Empty", empty="Nothing."), Page(format=name)).content

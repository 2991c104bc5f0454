"""Calendars in the programs themselves: taken in by khal, and by radicale through vdirsyncer, again after changes."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister
from icalendar import Calendar

from kltrack.register.shipped import shipped_bodies

HEAD = 'schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-10-01\n'
ITEM = """[[conclusion.assignment]]
id = "9-0{n}"
task = {{ en = "Act {n}" }}
lead = ["ministry-of-finance"]
deadline = {{ by = 2025-12-1{n}, wording = "by December 1{n}, 2025" }}
"""
BEFORE = ["2025-12-11 Act 1", "2025-12-12 Act 2", "2025-12-13 Act 3", "2025-12-14 Act 4"]
# 9-01 is extended, 9-02 cancelled, 9-03 done, and the day of 9-04 corrected in the register.
AFTER = ["2025-12-12 Cancelled: Act 2", "2025-12-13 Done: Act 3", "2025-12-19 Act 4", "2026-01-31 Act 1"]

Written = Callable[[str], Path]


@pytest.fixture
def written(kltrack: Kltrack, register: WriteRegister, tmp_path: Path) -> Written:
    """The calendar of what is due for the Ministry, written as of a day; after the first one something changes."""
    path = register(HEAD + "".join(ITEM.format(n=n) for n in range(1, 5)))
    calendar = tmp_path / "calendar.ics"

    def write(day: str) -> Path:
        words = ["due", "--for", "BTC", "--format", "ics", "--alarm", "7d", "--register", str(path), "--as-of", day]
        calendar.write_text(kltrack(*words).out, encoding="utf-8", newline="")
        return calendar

    return write


def events_of(calendar: str) -> list[Any]:
    return Calendar.from_ical(calendar).walk("VEVENT")


def change(kltrack: Kltrack, folder: Path) -> None:
    path = folder / "register.toml"
    for words in (
        ["9-01", "extended", "--new", "2026-01-31", "--evidence", "12/BC"],
        ["9-02", "cancelled"],
        ["9-03", "done"],
    ):
        assert kltrack("mark", *words, "--register", str(path), "--as-of", "2025-12-01").code == 0
    path.write_text(path.read_text().replace("2025-12-14, wording", "2025-12-19, wording"))


def test_a_calendar_tells_what_has_left_it(kltrack: Kltrack, written: Written, tmp_path: Path) -> None:
    first: Any = Calendar.from_ical(written("2025-11-01").read_bytes())
    change(kltrack, tmp_path)
    second: Any = Calendar.from_ical(written("2025-12-02").read_bytes())
    assert first["x-wr-calname"] == second["x-wr-calname"] == "Due for Ministry of Finance"
    sequences = {str(event["uid"]): event["sequence"] for event in first.walk("VEVENT")}
    events = {str(event["uid"])[:4]: event for event in second.walk("VEVENT")}
    assert all(event["sequence"] > sequences[str(event["uid"])] for event in events.values())
    assert [events[f"9-0{n}"]["status"] for n in range(1, 5)] == ["CONFIRMED", "CANCELLED", "CANCELLED", "CONFIRMED"]
    assert [len(events[f"9-0{n}"].walk("VALARM")) for n in range(1, 5)] == [1, 0, 0, 1]
    told = str(events["9-01"]["description"])
    assert "“by December 11, 2025”\nextended from Thu 11 Dec 2025 to Sat 31 Jan 2026, by 12/BC\n" in told


def test_the_number_of_an_event_does_not_fall_where_an_entry_is_taken_out(
    kltrack: Kltrack, written: Written, tmp_path: Path
) -> None:
    written("2025-11-01")
    change(kltrack, tmp_path)
    before = events_of(written("2025-12-02").read_text())
    (tmp_path / "progress.toml").write_text("")
    after = events_of(written("2025-12-03").read_text())
    assert len(before) == len(after) == 4
    assert max(event["sequence"] for event in before) < min(event["sequence"] for event in after)


def test_a_second_calendar_of_a_day_is_newer_where_something_was_edited(
    kltrack: Kltrack, written: Written, tmp_path: Path
) -> None:
    register, journal = tmp_path / "register.toml", tmp_path / "progress.toml"

    def edited(path: Path, clock: str) -> None:
        moment = datetime.fromisoformat(f"{clock}+07:00").timestamp()
        os.utime(path, (moment, moment))

    def sequence() -> tuple[int, datetime]:
        [event, *_] = events_of(written("2025-12-02").read_text())
        return event["sequence"], event["dtstamp"].dt

    shutil.copy(shipped_bodies(), tmp_path / "bodies.toml")
    for path in (register, tmp_path / "bodies.toml"):
        edited(path, "2025-12-01T23:00:00")
    first = sequence()
    assert first == sequence()
    change(kltrack, tmp_path)
    edited(register, "2025-12-01T23:00:00")
    edited(journal, "2025-12-02T08:00:00")
    second = sequence()
    edited(register, "2025-12-02T08:00:01")
    third = sequence()
    journal.write_text("")  # an entry that is taken out makes nothing older
    edited(journal, "2025-12-02T08:00:02")
    assert first < second < third < sequence()
    edited(journal, "2025-12-04T08:00:00")
    last = sequence()
    [event, *_] = events_of(written("2025-12-03").read_text())
    assert last < (event["sequence"], event["dtstamp"].dt)


def test_what_moves_out_of_the_days_asked_for_is_told_on_its_new_day(
    kltrack: Kltrack, written: Written, tmp_path: Path
) -> None:
    written("2025-11-01")
    change(kltrack, tmp_path)
    register = str(tmp_path / "register.toml")
    question = ["--in", "2025-12", "--register", register, "--as-of", "2025-12-02", "--alarm", "7d"]
    events = events_of(kltrack("due", "--format", "ics", *question).out)
    days = {str(event["uid"])[:4]: str(event["dtstart"].dt) for event in events}
    assert days == {"9-01": "2026-01-31", "9-02": "2025-12-12", "9-03": "2025-12-13", "9-04": "2025-12-19"}
    assert sum(len(event.walk("VALARM")) for event in events) == 1  # of 9-04
    assert events_of(kltrack("overdue", "--format", "ics", *question[2:]).out) == []


def test_khal_takes_in_what_changed(kltrack: Kltrack, written: Written, tmp_path: Path) -> None:
    text = f"[calendars]\n[[work]]\npath = {tmp_path}/work\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
    text += "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    text += f"[sqlite]\npath = {tmp_path}/khal.db\n[default]\ndefault_calendar = work\n"
    (tmp_path / "config").write_text(text, encoding="utf-8")
    (tmp_path / "work").mkdir()
    program = [sys.executable, "-c", "from khal.cli import main_khal; main_khal()", "-c", str(tmp_path / "config")]

    def khal(*words: str) -> list[str]:
        env = {**os.environ, "HOME": str(tmp_path)}
        ran = subprocess.run([*program, *words], capture_output=True, text=True, check=False, timeout=120, env=env)
        assert ran.returncode == 0, ran.stderr
        return [line.strip() for line in ran.stdout.splitlines() if line.strip()]

    listing = ["list", "--format", "{start-date} {title} {status}", "--day-format", "", "2025-12-01", "90d"]
    for _ in range(2):
        khal("import", "--batch", "-a", "work", str(written("2025-11-01")))
    assert khal(*listing) == [f"{line} CONFIRMED" for line in BEFORE]
    change(kltrack, tmp_path)
    for _ in range(2):
        khal("import", "--batch", "-a", "work", str(written("2025-12-02")))
    called_off = ("Cancelled", "Done")
    expected = [f"{line} {'CANCELLED' if line.split()[1].startswith(called_off) else 'CONFIRMED'}" for line in AFTER]
    assert khal(*listing) == expected


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a calendar in radicale."""
    if shutil.which("radicale") is None or shutil.which("vdirsyncer") is None:
        pytest.skip("there is no radicale, or no vdirsyncer to bring calendars into it")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    text = f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = {tmp_path}/store\n"
    (tmp_path / "radicale").write_text(text)
    process = subprocess.Popen(["radicale", "--config", tmp_path / "radicale"], stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}/an/work/"
        login = {"Authorization": "Basic YW46eA=="}  # an:x
        for _ in range(300):
            try:
                urllib.request.urlopen(urllib.request.Request(address, method="MKCALENDAR", headers=login))
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait()


def test_radicale_gets_what_changed_through_vdirsyncer(
    kltrack: Kltrack, written: Written, tmp_path: Path, server: str
) -> None:
    calendar = written("2025-11-01")
    (tmp_path / "config").write_text(
        f'[general]\nstatus_path = "{tmp_path}/status/"\n'
        '[pair work]\na = "file"\nb = "server"\ncollections = null\n'
        f'[storage file]\ntype = "singlefile"\npath = "{calendar}"\n'
        f'[storage server]\ntype = "caldav"\nurl = "{server}"\nusername = "an"\npassword = "x"\n'
    )

    def vdirsyncer(*words: str) -> None:
        subprocess.run(
            ["vdirsyncer", "-c", tmp_path / "config", *words],
            check=True,
            capture_output=True,
            input=b"y\ny\n",
            timeout=120,
        )

    def held() -> list[str]:
        parts = [
            path.read_text(encoding="utf-8")
            for path in (tmp_path / "store" / "collection-root" / "an" / "work").glob("*.ics")
        ]
        fields = [dict(re.findall(r"^(DTSTART|SUMMARY|STATUS)[^:\n]*:(.*?)\r?$", part, re.MULTILINE)) for part in parts]
        return sorted(f"{field['DTSTART']} {field['SUMMARY']} {field['STATUS']}" for field in fields)

    vdirsyncer("discover")
    for _ in range(2):
        vdirsyncer("sync")
    assert held() == [f"{line.replace('-', '')} CONFIRMED" for line in BEFORE]
    change(kltrack, tmp_path)
    written("2025-12-02")
    for _ in range(2):
        vdirsyncer("sync")
    assert held() == [
        "20251212 Cancelled: Act 2 CANCELLED",
        "20251213 Done: Act 3 CANCELLED",
        "20251219 Act 4 CONFIRMED",
        "20260131 Act 1 CONFIRMED",
    ]

"""Every status through every report in every format: each is told where it belongs, and none ends a report."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from conftest import Kltrack

from kltrack.cli.app import run
from kltrack.terms import FORMAT, STATUSES, Status

pytestmark = pytest.mark.usefixtures("first_version")
DAY = ["--as-of", "2025-12-20"]
REPORTS = {
    "due": ["due"],
    "overdue": ["overdue"],
    "list": ["list"],
    "show": ["show", "202-05.2.a"],
    "journal": ["journal"],
    "digest": ["digest", "--since", "2025-12-01"],
    "timeline": ["timeline", "--all"],
    "scorecard": ["scorecard"],
    "lineage": ["lineage", "--for", "BTC"],
    "ask": ["ask", "everything for Finance"],
}
# A picture is of one report alone; the others say so.
PICTURES = {"svg", "mermaid", "dot", "ics"}


@pytest.fixture(params=STATUSES, ids=[status.word for status in STATUSES])
def status(request: pytest.FixtureRequest) -> Status:
    found: Status = request.param
    return found


@pytest.fixture
def log(tmp_path: Path, status: Status) -> Path:
    """A journal in which an assignment was reported done, and then what the status says was so, of it or that entry."""
    more = ", new = 2026-01-31" if status.moves_day else ', entry = "a"' if status.takes_out else ""
    path = tmp_path / "progress.toml"
    path.write_text(
        'entry.a = { assignment = "202-05.2.a", status = "reported", on = 2025-12-02, '
        "at = 2025-12-03T09:00:00+07:00 }\n"
        f'entry.b = {{ assignment = "202-05.2.a", status = "{status.word}", on = 2025-12-10, '
        f"at = 2025-12-11T09:00:00+07:00{more} }}\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("report", REPORTS)
def test_every_status_goes_through_every_report_in_every_format(kltrack: Kltrack, log: Path, report: str) -> None:
    for form in (form for form in FORMAT if form != "xlsx"):
        ran = kltrack(*REPORTS[report], *DAY, "--journal", log, "--format", form)
        assert ran.code == 0 or (ran.code == 2 and form in PICTURES), (form, ran.err)
        assert (form in ran.err) == (ran.code == 2), (form, ran.err)


def test_every_status_goes_through_every_report_into_a_spreadsheet(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for words in REPORTS.values():
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        monkeypatch.setattr(sys, "stdout", out)
        assert run([*words, *DAY, "--journal", str(log), "--format", "xlsx"]) == 0
        assert out.buffer.getvalue().startswith(b"PK")


def test_every_status_is_told_by_its_own_words(kltrack: Kltrack, log: Path, status: Status) -> None:
    def out(*words: str) -> str:
        return kltrack(*words, *DAY, "--journal", log, "--format", "plain").out

    assert status.word in out("journal")
    assert status.statement in out("show", "202-05.2.a")
    assert status.heading in out("digest", "--since", "2025-12-01")
    answer = kltrack("list", *DAY, "--journal", log, "--json").json
    (item,) = [item for item in answer["items"] if item["id"] == "202-05.2.a"]
    before = [] if status.takes_out else ["reported"]
    assert [entry["status"] for entry in item["progress"]] == [*before, status.word]

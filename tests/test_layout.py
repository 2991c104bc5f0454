"""What is shown in 60, 80 and 120 columns: no line too wide, no word broken, nothing cut without a sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Kltrack, Terminal
from rich.cells import cell_len

WIDTHS = (60, 80, 120)
WIDE = 20_000
DAY = ("--as-of", "2025-12-05")
REPORTS = {
    "due": ("due", *DAY, "--for", "Ministry of Finance", "--explain"),
    "overdue": ("overdue", *DAY),
    "list": ("list", *DAY, "--conclusion", "126", "--conclusion", "195", "--conclusion", "202"),
    "show": ("show", "195-05.d", *DAY),
    "lineage": ("lineage", "202-05.1.i", *DAY),
    "digest": ("digest", *DAY, "--since", "2025-11-01"),
    "scorecard": ("scorecard", *DAY),
    "timeline": ("timeline", *DAY),
    "register": ("register",),
    "bodies": ("bodies",),
    "one body": ("bodies", "Ministry of Finance"),
    "a group": ("bodies", "ministries and branches"),
    "a body that is no more": ("bodies", "Bộ Kế hoạch và Đầu tư"),
    "conclusions": ("conclusions",),
    "journal": ("journal",),
    "check": ("check",),
    "deadline": ("deadline", "trong 30 ngày kể từ ngày ban hành", "--issued", "2025-10-31"),
    "ask": ("ask", "tasks of the Ministry of Finance due before 15 December", *DAY),
    "mark": ("mark", "202-05.2.a", "done", "--on", "2025-12-10"),
    "a line for the journal": ("mark", "202-05.2.a", "done", "--on", "2025-12-10", "--dry-run"),
}
WRONG = [
    ("due", "--sort", "nothing"),
    ("due", "--before", "15 Brumaire"),
    ("due", "--for", "Ministry of Finanse"),
    ("show", "999-99"),
    ("ask", "tasks of the Ministry of Finance for the xyzzy before 15 December"),
    ("due", "--register", "there-is/no/such/folder/with/a/register.toml"),
]


def is_copied(line: str) -> bool:
    """Whether a line holds what is to be copied, and may be longer: a command, a line of TOML, a word alone."""
    return "kltrack " in line or " = { " in line or " " not in line.strip().removesuffix("\u00a0;").rstrip(";")


def too_wide(shown: str, columns: int) -> list[str]:
    """The lines that a terminal of so many columns breaks."""
    return [line for line in shown.splitlines() if cell_len(line) > columns and not is_copied(line)]


def spelt(shown: str) -> set[str]:
    """The words of what was shown, without the colon of a heading and the sign of what was cut."""
    words = (word.strip(":…,;") for word in shown.split() if not word.endswith("…"))
    return {word for word in words if re.search(r"[^\W\d_]{2}", word) and not word.startswith("entry.")}


def endings(shown: str) -> Iterator[str]:
    """What stands at the right of the lanes of a chart: the last day and how far it is away."""
    lanes = (line for line in shown.splitlines() if re.match(r"  \d", line))
    return (re.split(r"[┄┊│━◆!]|\s{2,}", lane)[-1].strip() for lane in lanes)


@pytest.mark.parametrize("language", ["vi", "fr"])
@pytest.mark.parametrize("report", REPORTS)
def test_no_word_is_broken_and_nothing_is_cut(
    kltrack: Kltrack, terminal: Terminal, report: str, language: str, tmp_path: Path
) -> None:
    def shown(columns: int) -> str:
        words = (*REPORTS[report], "--lang", language)
        if report == "deadline":  # it has the formats of its kind alone
            return terminal(*words, columns=columns, env={"NO_COLOR": "1"})
        own = ("--journal", tmp_path / f"{columns}.toml") if report == "mark" else ()
        ran = kltrack(*words, *own, "--format", "table", env={"COLUMNS": str(columns), "LANG": "C.UTF-8"})
        assert len(ran.lines) > 1
        return ran.out

    whole = shown(WIDE)
    for columns in WIDTHS:
        narrow = shown(columns)
        assert too_wide(narrow, columns) == []
        assert spelt(narrow) - spelt(whole) == set()
        if report == "timeline":
            ends = {*endings(whole), *(end.split(",")[0] for end in endings(whole))}
            assert [end for end in endings(narrow) if end not in ends and not end.endswith("…")] == []
        else:
            assert spelt(whole) - spelt(narrow) == set()
            assert narrow.count("…") == whole.count("…")


@pytest.mark.parametrize("language", ["vi", "fr"])
@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_no_word_of_an_error_is_broken(
    terminal: Terminal, process: Kltrack, arguments: tuple[str, ...], language: str
) -> None:
    whole = process(*arguments, "--lang", language).err
    assert whole.rstrip("\n")
    for columns in WIDTHS:
        shown = terminal(*arguments, "--lang", language, columns=columns)
        assert too_wide(shown, columns) == []
        assert shown.split() == whole.split()

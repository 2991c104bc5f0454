"""Spreadsheets in LibreOffice Calc itself: what it prints of them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import WriteRegister

TASK = "Rà soát, sắp xếp, bố trí đội ngũ cán bộ, công chức cấp xã gắn với vị trí việc làm, "
HEAD = 'schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-02\n'
ITEM = """
[[conclusion.assignment]]
id = "9-{number:02}"
task = {{ vi = "{task} bước{number} cuối{number}." }}
note = "One line\\nand {long} end{number}."
lead = ["ministry-of-finance"]
coordinating = ["ministry-of-justice"]
deadline = {{ before = 2025-02-01, wording = "trước ngày 01/02/2025" }}
"""
JOURNAL = (
    'entry.20250120T023000Z-7f3a = { assignment = "9-01", status = "reported", on = 2025-01-20, '
    'at = 2025-01-20T09:30:00+07:00, by = "ministry-of-finance", evidence = "12/BC-BTC" }\n'
)


@pytest.fixture(scope="module")
def calc(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Calc as a command that prints a sheet as PDF, with a profile of its own."""
    if shutil.which("soffice") is None or shutil.which("pdftotext") is None:
        pytest.skip("there is no LibreOffice, or no pdftotext to read what it prints")
    profile = tmp_path_factory.mktemp("profile").as_uri()
    return ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]


@pytest.fixture
def sheet(register: WriteRegister, tmp_path: Path, program: list[str]) -> Path:
    """A list of forty long tasks as a spreadsheet."""
    items = (ITEM.format(number=n, task=TASK * (n % 5 + 1), long="very " * (n * 3 % 70) + "long") for n in range(1, 41))
    path = register(HEAD + "".join(items))
    (tmp_path / "progress.toml").write_text(JOURNAL, encoding="utf-8")
    with (tmp_path / "list.xlsx").open("wb") as file:
        words = ["list", "--format", "xlsx", "--as-of", "2025-01-25", "--register", str(path)]
        subprocess.run([*program, *words], stdout=file, check=True)
    return tmp_path / "list.xlsx"


def printed(calc: list[str], sheet: Path) -> tuple[list[str], str]:
    """The pages that Calc prints, and what is known of their paper."""
    subprocess.run([*calc, str(sheet.parent), str(sheet)], check=True, capture_output=True, timeout=300)
    pdf = sheet.with_suffix(".pdf")
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout.decode()
    about = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True).stdout.decode()
    return text.split("\f")[:-1], about


def test_calc_prints_every_word_of_folded_cells_on_pages_with_the_header(calc: list[str], sheet: Path) -> None:
    pages, about = printed(calc, sheet)
    *rows, about_sheet = pages
    assert len(rows) > 1
    for page in rows:
        assert re.search(r"\bid +conclusion +task +lead +coordinating\b", page)
    text = " ".join(" ".join(rows).split())
    for number in range(1, 41):
        for word in (f"9-{number:02}", f"cuối{number}.", f"end{number}."):
            assert word in text, word
    assert "12/BC-BTC" in text  # what was recorded
    assert "As of" in about_sheet
    width, height = map(float, re.findall(r"Page size: +([\d.]+) x ([\d.]+)", about)[0])
    assert width > height

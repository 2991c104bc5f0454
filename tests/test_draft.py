"""`kltrack draft`: from a text to records for a curator, every doubt told, nothing of the text lost or copied."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, Ran

ENGLISH = """\
On May 5, 2025, the Politburo member Le Van An signed and issued Conclusion No. 900-KL/TW of the Politburo and the Secretariat.
The Politburo and the Secretariat assigned the Government Party Committee to: (1) Direct the Ministry of Finance to promptly draw up the budget for new school roofs; guide the use of old ferries. (2) Publish the list of lighthouses; all of the above tasks must be completed before June 15, 2025.
Requesting provincial Party committees to coordinate with the Ministry of Health to repair village wells, to be completed in 2025.
Ministries and branches must report on tea gardens by July 1, 2025 and submit plans for bamboo bridges in early August 2025.
"""  # noqa: E501
VIETNAMESE = """\
Ngày 5/5/2025, đồng chí Lê Văn An ký ban hành Kết luận số 900-KL/TW của Bộ Chính trị, Ban Bí thư.
Bộ Chính trị, Ban Bí thư giao Đảng ủy Chính phủ chủ trì, phối hợp với Ban Tổ chức Trung ương rà soát các bến đò cũ, hoàn thành trước ngày 15/6/2025.
Yêu cầu các tỉnh ủy, thành ủy khẩn trương sửa chữa giếng làng; chỉ đạo Bộ Y tế tập huấn cho người nuôi ong trong quý III/2025.
"""  # noqa: E501
FRENCH = """\
Le 5 mai 2025 M. Le Van An a signé la conclusion n° 900-KL/TW du Bureau politique et du Secrétariat.
Le Bureau politique et le Secrétariat ont chargé le Comité du Parti du gouvernement de réviser d'urgence la liste des phares, à achever avant le 15 juin 2025.
Demander aux comités provinciaux et municipaux du Parti de réparer les puits des villages.
"""  # noqa: E501


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    return path


def drafted(kltrack: Kltrack, path: Path, written: str = "", *more: str) -> Any:
    if written:
        path.write_text(written, encoding="utf-8")
    ran = kltrack("draft", path, "--json", *more)
    assert ran.code == 0, ran.err
    return ran.json


def roles(item: Any) -> tuple[list[str], list[str], list[str]]:
    lead, implementing, coordinating = (
        [body["id"] for body in item[role]] for role in ("lead", "implementing", "coordinating")
    )
    return lead, implementing, coordinating


def test_a_report_becomes_records_with_bodies_in_their_roles(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text)["items"]
    assert [roles(item) for item in items[:4]] == [
        (["government-party-committee"], ["ministry-of-finance"], []),
        (["government-party-committee"], ["ministry-of-finance"], []),
        (["government-party-committee"], [], []),
        (["provincial-party-committees"], [], ["ministry-of-health"]),
    ]
    assert [item["kind"] for item in items[:4]] == ["assignment", "assignment", "assignment", "request"]


def test_a_closing_clause_dates_its_own_paragraph(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text)["items"]
    assert [(item["deadline"]["last"], item["deadline"]["inherited"]) for item in items[:4]] == [
        ("2025-06-14", True),
        ("2025-06-14", True),
        ("2025-06-14", True),
        ("2025-12-31", False),
    ]


def test_a_day_that_is_not_understood_is_a_doubt_and_never_a_day(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, ENGLISH.replace("by July 1, 2025 and submit plans for bamboo bridges ", ""))
    (item,) = [item for item in whole["items"] if item["paragraph"] == 4]
    assert item["deadline"]["last"] is None
    assert any("early August 2025" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize("written", [VIETNAMESE, FRENCH])
def test_the_other_languages(kltrack: Kltrack, text: Path, written: str) -> None:
    first = drafted(kltrack, text, written)["items"][0]
    assert roles(first)[0] == ["government-party-committee"]
    assert first["deadline"]["last"] == "2025-06-14"


def test_no_sentence_of_the_text_is_in_the_draft(kltrack: Kltrack, text: Path) -> None:
    out = kltrack("draft", text).out
    words = ENGLISH.split()
    runs = {" ".join(words[place : place + 8]) for place in range(len(words) - 7)}
    assert not [run for run in runs if run in out]


def test_check_has_nothing_against_a_draft_but_what_is_left_to_do(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    path = tmp_path / "draft.toml"
    path.write_text(kltrack("draft", text).out, encoding="utf-8")
    found = kltrack("check", path, "--json").json["items"]
    assert {each["rule"] for each in found if each["severity"] == "error"} == {"todo"}


def test_a_draft_is_saved_judged_and_accepted(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "home")}
    drafts = tmp_path / "home" / "kltrack" / "drafts"
    assert kltrack("draft", text, "--save", env=home).code == 0
    (saved,) = drafts.iterdir()
    assert kltrack("draft", text, "--save", env=home).code == 73
    assert kltrack("list", "--conclusion", "900", env=home).code == 2
    refused = kltrack("draft", "--accept", saved, env=home)
    assert (refused.code, saved.exists()) == (65, True)
    saved.write_text(completed(saved.read_text(encoding="utf-8")), encoding="utf-8")
    assert_accepted(kltrack("draft", "--accept", saved, env=home), saved)
    assert len(kltrack("list", "--conclusion", "900", "--json", env=home).ids) == 5


def completed(toml: str) -> str:
    """The draft as a curator leaves it: doubts decided, tasks written."""
    kept = [line for line in toml.splitlines() if not line.startswith("# ?")]
    return "\n".join(kept).replace("TODO", "Do what is asked") + "\n"


def assert_accepted(ran: Ran, saved: Path) -> None:
    assert ran.code == 0, ran.err
    assert not saved.exists()


def test_without_a_file_a_scaffold(kltrack: Kltrack) -> None:
    ran = kltrack("draft", "--number", "901-KL/TW", "--issued", "2025-05-06")
    assert tomllib.loads(ran.out)["conclusion"][0]["number"] == "901-KL/TW"


def test_what_is_no_text_is_refused(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b" \n")
    assert kltrack("draft", path).code == 66
    path.write_bytes(b"\x00\x01")
    assert kltrack("draft", path).code == 66
    assert kltrack("draft", tmp_path / "missing.txt").code == 66

"""`check --sources` asks for no role for a name within an addressee's title, nor for who gives the orders."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from conftest import Kltrack, WriteRegister


@pytest.mark.parametrize(
    ("lead", "text", "is_told"),
    [
        ("provincial-party-secretaries", "Yêu cầu Bí thư tỉnh ủy, thành ủy sửa chữa bến đò.", False),
        ("provincial-party-secretaries", "Yêu cầu Bí thư tỉnh ủy sửa chữa bến đò; thành ủy báo cáo.", True),
        ("provincial-party-secretaries", "Yêu cầu Bí thư tỉnh ủy, Bộ Y tế sửa chữa bến đò.", True),
        ("provincial-party-secretaries", "Yêu cầu Bí thư tỉnh ủy báo cáo thành ủy về bến đò.", True),
        ("ministry-of-finance", "The Prime Minister asked the Ministry of Finance to repair piers.", False),
        ("ministry-of-finance", "The Ministry of Finance must report on piers to the Prime Minister.", True),
        ("ministry-of-finance", "The Ministry of Finance and the Ministry of Health must repair piers.", True),
    ],
)
def test_which_names_need_a_role(
    register: WriteRegister, kltrack: Kltrack, tmp_path: Path, lead: str, text: str, is_told: bool
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(text + "\n", encoding="utf-8")
    digest = sha256((folder / "a.txt").read_bytes()).hexdigest()
    path = register(f"""
        schema = 1
        [register]
        extends = "shipped"
        [[conclusion]]
        number = "900-KL/TW"
        issued = 2031-05-05
        [[conclusion.source]]
        id = "paper"
        sha256 = "{digest}"
        [[conclusion.assignment]]
        id = "900-01"
        task = {{ en = "Repair the piers" }}
        lead = ["{lead}"]
        source = [{{ id = "paper", paragraph = 1 }}]
    """)
    found = kltrack("check", path, "--sources", folder, "--json").json["items"]
    assert ("body-without-role" in {each["rule"] for each in found}) is is_told

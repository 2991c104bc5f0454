"""Groups of which a text means only some, or others: they are not addressed as a whole. All texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles


def _bodies(kltrack: Kltrack, tmp_path: Path, sentence: str) -> tuple[set[str], Any]:
    found = drafted(kltrack, tmp_path / "a.txt", sentence)
    return {body for item in found["items"] for role in roles(item) for body in role}, found


@pytest.mark.parametrize(
    ("sentence", "unknown"),
    [
        ("Sở Xây dựng đề nghị UBND 12 phường, xã và đặc khu kiểm tra bến đò.", "UBND 12 phường, xã và đặc khu"),
        ("Thủ tướng yêu cầu Chủ tịch UBND bốn tỉnh trên kiểm tra bến đò.", "Chủ tịch UBND bốn tỉnh trên"),
        ("Thủ tướng yêu cầu UBND các địa phương kiểm tra bến đò.", "UBND các địa phương"),
        ("The Prime Minister asked 20 communes to count the ferries.", "20 communes"),
        (
            "The chairman asked the Party Committees of An Tho, Phu Loc and Tan Hoa wards to count the ferries.",
            "Party Committees of An Tho, Phu Loc and Tan Hoa wards",
        ),
        ("Le Premier ministre a demandé aux ministères et services compétents de compter les bacs.", "ministères et"),
        ("Le Premier ministre a demandé aux autres ministères et agences de compter les bacs.", "autres ministères"),
        (
            "Le Premier ministre a demandé aux responsables de ministères et d'agences gouvernementales de compter"
            " les bacs.",
            "responsables de ministères",
        ),
        (
            "Le président a demandé aux Comités permanents du Parti des communes et des quartiers de compter les bacs.",
            "Comités permanents du Parti",
        ),
    ],
)
def test_some_of_a_group_are_somebody_whom_the_directory_lacks(
    kltrack: Kltrack, tmp_path: Path, sentence: str, unknown: str
) -> None:
    bodies, found = _bodies(kltrack, tmp_path, sentence)
    groups = {"provincial-level-peoples-committees", "commune-level-authorities", "party-committees-at-all-levels"}
    assert bodies.isdisjoint(groups | {"ministries-and-ministerial-level-agencies", "agencies-and-units"})
    assert any(each["name"].startswith(unknown) for each in found["unknown"])


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Thủ tướng yêu cầu UBND các tỉnh, thành phố kiểm tra bến đò.", "provincial-level-peoples-committees"),
        ("Thủ tướng yêu cầu UBND các xã, phường kiểm tra bến đò.", "commune-level-peoples-committees"),
        ("The Prime Minister asked communes and wards to count the ferries.", "commune-level-authorities"),
        ("Le Premier ministre a demandé aux ministères concernés de compter les bacs.", "ministries-and-branches"),
        (
            "Le Premier ministre a demandé aux ministères, aux agences de niveau ministériel de compter les bacs.",
            "ministries-and-ministerial-level-agencies",
        ),
    ],
)
def test_a_group_as_a_whole_is_still_addressed(kltrack: Kltrack, tmp_path: Path, sentence: str, body: str) -> None:
    assert body in _bodies(kltrack, tmp_path, sentence)[0]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Ban Thường vụ Thành ủy yêu cầu Quận ủy, Huyện ủy kiểm tra bến đò.", "central-military-commission"),
        ("UBND tỉnh yêu cầu đơn vị lực lượng vũ trang cấp tỉnh kiểm tra bến đò.", "provincial-authorities"),
        ("Trước ngày 15/8/2031, các sở GD&ĐT phải gửi danh sách bến đò.", "local-departments-branches-and-sectors"),
        ("Thủ tướng yêu cầu các đơn vị liên quan kiểm tra bến đò.", "relevant-agencies"),
        ("Thủ tướng yêu cầu các bộ, cơ quan, địa phương kiểm tra bến đò.", "agencies-and-units"),
        ("Các cơ quan truyền thông cần tuyên truyền về bến đò.", "agencies-and-units"),
        (
            "Le Premier ministre a demandé au ministère de la Santé d'achever le décret n° 90/2031/ND-CP du"
            " gouvernement sur les bacs.",
            "government-party-committee",
        ),
        (
            "Le Premier ministre a demandé aux autorités des provinces, de Quang Tri à Lam Dong, de compter les bacs.",
            "quang-tri-province",
        ),
        ("The Prime Minister asked provinces from Quang Tri to Lam Dong to count the ferries.", "lam-dong-province"),
        ("Thủ tướng yêu cầu các tỉnh từ Quảng Trị đến Lâm Đồng kiểm tra bến đò.", "lam-dong-province"),
        ("Le ministère doit travailler avec les organes de l'Assemblée nationale sur les bacs.", "agencies-and-units"),
    ],
)
def test_what_only_looks_like_a_group_or_a_body_is_not_addressed(
    kltrack: Kltrack, tmp_path: Path, sentence: str, body: str
) -> None:
    assert body not in _bodies(kltrack, tmp_path, sentence)[0]

"""Lists as newspapers and notices print them, in the three languages. The texts are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

FINANCE, CONSTRUCTION, CHAIRS = "ministry-of-finance", "ministry-of-construction", "provincial-level-peoples-committees"
DAY = "2031-02-14"
LISTS = {
    "a day in the heading": (
        "vi",
        """Các nhiệm vụ phải hoàn thành trước ngày 15/2/2031:
• Bộ Tài chính bố trí kinh phí sửa chữa bến đò.
• Bộ Xây dựng rà soát quy hoạch bến đò.
• UBND các tỉnh lập danh sách bến đò.""",
        [(FINANCE, DAY), (CONSTRUCTION, DAY), (CHAIRS, DAY)],
    ),
    "a day in the English heading": (
        "en",
        """Tasks to be completed by February 14, 2031:
• The Ministry of Finance shall allocate funds for the piers.
• The Ministry of Construction shall review the plan of the piers.""",
        [(FINANCE, DAY), (CONSTRUCTION, DAY)],
    ),
    "a day in the French heading": (
        "fr",
        """Tâches à achever avant le 15 février 2031 :
• Le ministère des Finances alloue les fonds pour les bacs.
• Les comités populaires provinciaux dressent la liste des bacs.""",
        [(FINANCE, DAY), (CHAIRS, DAY)],
    ),
    "the day at the head of each line": (
        "vi",
        """Lộ trình thực hiện:
- Trước ngày 15/2/2031: Bộ Tài chính trình phương án vốn.
- Trước ngày 1/3/2031: Bộ Xây dựng phê duyệt quy hoạch.""",
        [(FINANCE, DAY), (CONSTRUCTION, "2031-02-28")],
    ),
    "the day at the head of each English line": (
        "en",
        """Roadmap:
- By February 14, 2031: the Ministry of Finance submits the funding plan.
- By March 1, 2031: the Ministry of Construction approves the plan.""",
        [(FINANCE, DAY), (CONSTRUCTION, "2031-03-01")],
    ),
    "the limit behind each line": (
        "vi",
        """1. Bộ Tài chính: Trình phương án vốn. Thời hạn: 14/2/2031.
2. Bộ Xây dựng: Phê duyệt quy hoạch. Thời hạn hoàn thành: Quý II/2031.""",
        [(FINANCE, DAY), (CONSTRUCTION, "2031-06-30")],
    ),
    "days in brackets": (
        "vi",
        """Thủ tướng giao Bộ Tài chính một số nhiệm vụ:
- Trình phương án vốn (trước ngày 15/2/2031);
- Ban hành hướng dẫn (hoàn thành trong tháng 3/2031).""",
        [(FINANCE, DAY), (FINANCE, "2031-03-31")],
    ),
    "addressees on lines of their own": (
        "vi",
        """Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng như sau:
1. Bộ Tài chính
Rà soát nguồn vốn cho bến đò trước ngày 15/2/2031.
2. Bộ Xây dựng
a) Sửa chữa phao tiêu trên hồ.
b) Kiểm tra thuyền, hoàn thành trong tháng 3/2031.""",
        [(FINANCE, DAY), (CONSTRUCTION, None), (CONSTRUCTION, "2031-03-31")],
    ),
    "nouns in place of verbs": (
        "fr",
        """Le Premier ministre a chargé le ministère des Finances de plusieurs tâches :
- Soumission du plan de financement avant le 15 février 2031 ;
- Publication des directives avant le 1er mars 2031.""",
        [(FINANCE, DAY), (FINANCE, "2031-02-28")],
    ),
}


@pytest.mark.parametrize("shape", LISTS)
def test_a_list_gives_its_addressees_and_days(kltrack: Kltrack, tmp_path: Path, shape: str) -> None:
    language, written, wanted = LISTS[shape]
    given = ("--language", language, "--issued", "2031-01-05")
    items = drafted(kltrack, tmp_path / "a.txt", written, *given)["items"]
    assert [(*roles(item)[0], item["deadline"]["last"]) for item in items] == wanted


def test_a_ministers_list_is_of_those_whom_he_asks(kltrack: Kltrack, tmp_path: Path) -> None:
    written = """Bộ trưởng Bộ Xây dựng yêu cầu các Cục, Vụ:
- Cục Đường bộ rà soát các bến đò. Việc này phải xong trước ngày 15/2/2031.
- Vụ Kế hoạch tổng hợp số liệu."""
    items = drafted(kltrack, tmp_path / "a.txt", written, "--language", "vi", "--issued", "2031-01-05")["items"]
    assert [(roles(item)[0], item["deadline"]["last"]) for item in items] == [([], DAY), ([], None)]
    assert all(item["doubts"] for item in items)


def test_a_schedule_of_local_bodies_is_a_record_each(items: Any) -> None:
    text = (
        "Các bước đếm bến đò\n"
        "a) UBND cấp huyện hoàn thành danh sách bến đò: Chậm nhất ngày 21/1/2031.\n"
        "b) HĐND cấp huyện phê duyệt danh sách bến đò: Chậm nhất ngày 22/1/2031.\n"
        "c) Trước 5/2, các trường mầm non nộp danh sách phao tiêu; các trường trực thuộc Sở nộp danh sách thuyền.\n"
    )
    found = items("vi", text)
    assert [(item["paragraph"], item["deadline"] and item["deadline"]["last"]) for item in found] == [
        (2, "2031-01-21"),
        (3, "2031-01-22"),
        (4, "2031-02-04"),
        (4, None),
    ]
    assert any("5/2" in doubt for doubt in found[-1]["doubts"])


def test_who_grants_something_is_still_asked_to_do_it(items: Any) -> None:
    (item,) = items("vi", "Thủ tướng yêu cầu Bộ Tài chính cấp gạo cho các bến đò trước ngày 5/2/2031.")
    assert item["deadline"]["last"] == "2031-02-04"


def test_all_directives_are_those_above(items: Any) -> None:
    text = (
        "The Prime Minister asked the Ministry of Finance to count the ferries. The Ministry of Health must paint the "
        "beacons. All directives must be completed by March 4, 2031."
    )
    assert [item["deadline"]["last"] for item in items("en", text)] == ["2031-03-04", "2031-03-04"]


def test_who_is_to_direct_is_no_lead_of_what_a_later_number_asks_of_others(items: Any) -> None:
    first, second, third = items(
        "vi",
        "Ngày 5/5/2025, Ban Bí thư ban hành Kết luận số 900-KL/TW.\n"
        "2. Giao Đảng ủy Chính phủ lãnh đạo, chỉ đạo: xây dựng danh mục bến đò; công bố danh sách.\n"
        "3. Các tỉnh ủy, thành ủy khẩn trương báo cáo kết quả.",
    )
    assert [item["lead"][0]["id"] for item in (first, second, third)] == [
        "government-party-committee",
        "government-party-committee",
        "provincial-party-committees",
    ]
    assert third["implementing"] == []

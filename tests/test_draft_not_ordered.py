"""What nobody orders is no record: petitions, letters of citizens and answers, gifts, speeches, what reports say."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-06-10")


PETITIONS = [
    ("en", "Residents of Hue requested the Ministry of Construction to build a bridge."),
    ("en", "Others proposed that the Government raise the allowance before July 30, 2025."),
    ("fr", "M. Trân Van Lôc, électeur du quartier de Trang Dài, a demandé à la province de construire deux écoles."),
    ("fr", "D'autres ont proposé que le gouvernement relève l'abattement dès 2027."),
    ("vi", "Cử tri xã Xuân Lộc đề nghị UBND tỉnh sớm đầu tư đường ĐT.766, hoàn thành trước năm 2028."),
    ("vi", "Một số ý kiến đề nghị Bộ Y tế bổ sung phao trước ngày 30/7/2025."),
]
ORDERS = {
    "en": "The Prime Minister asked the Ministry of Health to repair the piers.",
    "fr": "Le Premier ministre a demandé au ministère de la Santé de réparer les quais.",
    "vi": "Thủ tướng giao Bộ Y tế sửa các bến tàu.",
}


@pytest.mark.parametrize(("language", "text"), PETITIONS)
def test_what_voters_ask_for_is_no_record(records: Any, language: str, text: str) -> None:
    (item,) = records(language, f"{ORDERS[language]}\n{text}")
    assert [body["id"] for body in item["lead"]] == ["ministry-of-health"]
    assert (item["deadline"] or {}).get("last") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Voters asked for a pier, and the Prime Minister asked the Ministry of Health to act by July 29, 2025.",
        ),
        (
            "fr",
            "À la demande des électeurs, il charge le ministère de la Santé d'agir avant le 30 juillet 2025.",
        ),
        ("vi", "Giải quyết kiến nghị của cử tri, Thủ tướng yêu cầu Bộ Y tế sửa bến tàu trước ngày 30/7/2025."),
    ],
)
def test_what_is_ordered_on_their_petition_is_one(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert item["deadline"]["last"] == "2025-07-29"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Mr. Tran Bao (Hai Phong) asks: Our pier is broken. Must the ministry repair it?\n"
            "The Ministry of Health answers as follows:\n"
            "The owner must submit a request before July 30, 2025, and the agency shall reply.",
        ),
        (
            "vi",
            "Bà Nguyễn Thị Lụa (Gia Lai) hỏi: Gia đình tôi có bến đò. Vậy có đúng không?\n"
            "Sở Y tế trả lời như sau:\n"
            "Người sử dụng đất phải nộp hồ sơ trước ngày 30/7/2025; cơ quan tiếp nhận có trách nhiệm kiểm tra.",
        ),
        (
            "fr",
            "Mme Lê Thi Lua (Gia Lai) écrit : Mon quai est cassé. Faut-il le réparer ?\n"
            "Le propriétaire doit déposer une demande avant le 30 juillet 2025.",
        ),
    ],
)
def test_letters_of_citizens_and_their_answers_order_nothing(records: Any, language: str, text: str) -> None:
    assert records(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On this occasion, leaders of Can Tho offered 200 gifts to poor households by December 25."),
        ("en", "Reports showed that of 1,240 tasks assigned, 1,071 had been completed, 96 of them late."),
        ("en", "Many localities have asked whether they could retain the workers."),
        (
            "en",
            "The Government Office hereby notifies the ministries for their information and implementation.",
        ),
        ("en", "Is it true that the Ministry of Finance must repair the piers before July 30, 2025?"),
        ("fr", "Le ministre a offert 30 bouées aux écoles de la province."),
        ("fr", "Le président du comité populaire de Huê, Lê Van An, a signé hier un plan, lequel prévoit 20 quais."),
        ("fr", "Saluant l'esprit de ceux qui bravent la mer, le chef du gouvernement a visité le quai."),
        ("fr", "L'Office du gouvernement en informe les ministères, agences et localités pour exécution."),
        ("vi", "Báo cáo của phường cho thấy, 5 tháng đầu năm thu ngân sách đạt 52% dự toán."),
        ("vi", "Hà Nội ghi nhận 214 ca sốt xuất huyết trong tuần, giảm 12% so với tuần trước."),
        ("vi", "Lãnh đạo tỉnh đã trao tặng 20 phao cứu sinh cho các trường."),
        ("vi", "Thay mặt lãnh đạo Đảng, tôi gửi tới các thế hệ cán bộ lời thăm hỏi ân cần."),
    ],
)
def test_what_is_only_told_is_no_record(records: Any, language: str, text: str) -> None:
    assert len(records(language, f"{ORDERS[language]}\n{text}")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Praising the sailors, the Prime Minister asked the Ministry of Health to repair piers by July 29, 2025.",
        ),
        (
            "fr",
            "Saluant les marins, le gouvernement a demandé au ministère de la Santé d'agir avant le 30 juillet 2025.",
        ),
    ],
)
def test_praise_that_leads_up_to_an_order_does_not_hide_it(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert (item["kind"], item["deadline"]["last"]) == ("request", "2025-07-29")

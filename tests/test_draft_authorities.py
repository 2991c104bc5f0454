"""Orders of authorities that no directory lists, in English and French, and subjects behind their grounds. Invented."""

from __future__ import annotations

from typing import Any

import pytest
from test_draft import roles
from test_draft_recall import last_of


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lau government has also asked the governments of the lake districts to review the ferries.",
        "The council called on the municipal People's Committee to review the ferries of the lake.",
        "In addition, deputy chairman of the city People's Committee Le Van An assigned District 9 to hand over piers.",
        "The municipal People's Committee was also asked to count the ferries of the lake.",
        "The city Steering Board on Ferries, Piers and Beacons has been asked to coordinate with the keepers.",
    ],
)
def test_a_local_authority_asks_and_is_asked(items: Any, sentence: str) -> None:
    (item,) = items("en", f"Lake Lau has old piers.\n{sentence}")
    assert item["kind"] in ("request", "assignment")


@pytest.mark.parametrize(
    "sentence",
    [
        "The city People's Committee has asked the Ministry of Finance to review the price of the old piers.",
        "The Ferry Association has asked its members to paint their boats.",
    ],
)
def test_a_petition_and_a_firm_give_no_order(items: Any, sentence: str) -> None:
    assert items("en", f"Lake Lau has old piers.\n{sentence}") == []


def test_the_heads_of_units_are_those_who_are_required(items: Any) -> None:
    (item,) = items(
        "en", "In addition, the heads of agencies and units are required to count the ferries by May 5, 2031."
    )
    assert (roles(item)[0], last_of(item)) == (["agencies-and-units"], "2031-05-05")


def test_english_texts_call_ministries_by_their_letters(items: Any) -> None:
    first, second = items("en", "The MPI is requested to count the ferries.\nMoH must paint the beacons.")
    assert (roles(first)[0], roles(second)[0]) == (["ministry-of-planning-and-investment"], ["ministry-of-health"])


@pytest.mark.parametrize("verb", ["hailed", "lauded", "applauded"])
def test_praise_in_other_words_is_praise(items: Any, verb: str) -> None:
    (item,) = items("en", f"The Prime Minister {verb} the efforts of localities in counting the ferries.")
    assert item["kind"] == "commendation"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Selon la Conclusion, le Politburo a généralement approuvé le rapport sur les bacs.", "decision"),
        (
            "Le Premier ministre a demandé aux localités d'agir. Il leur a enjoint de compter les bacs.",
            "request",
        ),
        (
            "Le Premier ministre a signé le communiqué officiel n° 80/CD-TTg demandant aux localités de compter.",
            "request",
        ),
    ],
)
def test_french_orders_have_words_between_auxiliary_and_verb(items: Any, text: str, kind: str) -> None:
    assert items("fr", text)[-1]["kind"] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "UBND cấp xã căn cứ quy mô bến đò xác định số lượng phao tiêu trước ngày 5/3/2031.",
        "Tổ bầu cử phải thông báo danh sách phao tiêu trước ngày 5/3/2031.",
        "Hội đồng nhân dân tỉnh thông qua nghị quyết về bến đò trước ngày 5/3/2031.",
        "Cụ thể, lãnh đạo Bộ yêu cầu Cục Đường thủy sửa chữa bến đò trước ngày 5/3/2031.",
    ],
)
def test_vietnamese_subjects_and_givers(items: Any, sentence: str) -> None:
    (item,) = items("vi", f"Bến đò Lau đã cũ.\n{sentence}")
    assert last_of(item) == "2031-03-04"

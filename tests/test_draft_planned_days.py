"""What "will be" finished by a day: a record with a doubt in a text of orders, a date that is listed in the news."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest


@pytest.fixture
def records(items: Any) -> Any:
    """The records of a text in a language."""
    return partial(items, issued="2025-06-10")


ORDERS = {
    "en": "1. The Ministry of Health shall draft a plan for the piers.",
    "fr": "1. Le ministère de la Santé doit rédiger un plan pour les quais.",
    "vi": "1. Bộ Y tế phải lập đề án bến tàu.",
}
PLANNED = [
    ("en", "The inventory of buoys will be completed before July 30, 2025."),
    ("en", "Before July 30, 2025, all the buoys will be repaired."),
    ("fr", "L'inventaire des bouées sera achevé avant le 30 juillet 2025."),
    ("fr", "Avant le 30 juillet 2025, toutes les bouées seront réparées."),
    ("vi", "Việc kiểm kê phao sẽ hoàn thành trước ngày 30/7/2025."),
    ("vi", "Phao cứu sinh sẽ được gửi xong trước ngày 30/7/2025."),
]


@pytest.mark.parametrize(("language", "text"), PLANNED)
def test_in_a_text_of_orders_it_is_a_record_that_is_asked_about(records: Any, language: str, text: str) -> None:
    found = records(language, f"{ORDERS[language]}\n2. {text}")
    assert len(found) == 2
    assert (found[1]["deadline"] or {}).get("last") is None
    assert any("2025-07-30" in doubt for doubt in found[1]["doubts"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The inventory of buoys will be completed before July 30, 2025."),
        ("en", "The bridge will be opened by July 30, 2025, the contractor said."),
        ("fr", "L'inventaire des bouées sera achevé avant le 30 juillet 2025."),
        ("fr", "Les quais seront réparés avant le 30 juillet 2025, a annoncé l'entreprise."),
        ("vi", "Cầu tàu sẽ hoàn thành trước ngày 30/7/2025."),
        ("vi", "Bộ Xây dựng cho biết sẽ hoàn thành kiểm kê trước ngày 30/7/2025."),
    ],
)
def test_in_the_news_it_is_none(records: Any, language: str, text: str) -> None:
    assert records(language, text) == []


def test_what_somebody_announced_is_none_beside_orders_either(records: Any) -> None:
    text = "The quays of Hue will be repaired before July 30, 2025, the contractor said."
    assert len(records("en", f"{ORDERS['en']}\n{text}")) == 1

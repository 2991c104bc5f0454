"""`kltrack draft` asks where a text leaves something open, and only there: what the words decide is not asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack


@pytest.fixture
def records(kltrack: Kltrack, tmp_path: Path) -> Any:
    """The records of a text in a language."""

    def of(language: str, text: str, issued: str = "2026-03-02") -> Any:
        path = tmp_path / "text.txt"
        path.write_text(text, encoding="utf-8")
        ran = kltrack("draft", path, "--json", "--language", language, "--issued", issued)
        assert ran.code == 0, ran.err
        return ran.json["items"]

    return of


def last_and_doubts(item: Any) -> tuple[str | None, list[str]]:
    return item["deadline"]["last"] if item["deadline"] else None, item["doubts"]


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to complete the third round of glasses for ferry crews "
            "aged 50 and over and for lighthouse keepers in remote coastal communes in May 2026.",
            "2026-05-31",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Health to complete the rounds for lighthouse keepers "
            "by the second quarter of 2026.",
            "2026-06-30",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Finance to count the ferries. The count must be whole and all "
            "results are expected to be reported to the Prime Minister before May 30.",
            "2026-05-29",
        ),
        (
            "en",
            "The Prime Minister asked the Ministry of Finance to count ships. A list is to be opened on May 9, 2026.",
            "2026-05-09",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Tài chính hoàn chỉnh Đề án sửa chữa các bến đò cũ trong tháng 5 này.",
            "2026-05-31",
        ),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Xây dựng hoàn thành sửa nhà cũ của gia đình người có công trước 27/7 này.",
            "2026-07-26",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère de la Santé d'achever le plan de phares au deuxième trimestre.",
            "2026-06-30",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances de compter les phares. Les plans devront être "
            "disponibles en 2026.",
            "2026-12-31",
        ),
    ],
)  # fmt: skip
def test_a_day_beside_the_verb_that_it_limits_is_not_asked_about(
    records: Any, language: str, text: str, last: str
) -> None:
    assert last_and_doubts(records(language, text)[-1]) == (last, [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Prime Minister asked the Ministry of Health to complete the list of all the lighthouse keepers and "
            "other people along the coast and on the islands trained in May 2026.",
        ),
        ("en", "The Prime Minister asked the Ministry of Finance to repair the ferries in May 2026."),
        (
            "vi",
            "Thủ tướng yêu cầu Bộ Xây dựng sửa nhà của ngư dân trong tháng 5/2026.",
        ),
        (
            "fr",
            "Le Premier ministre a demandé au ministère des Finances de visiter les phares au deuxième trimestre.",
        ),
    ],
)  # fmt: skip
def test_a_day_that_may_tell_something_else_is_asked_about(records: Any, language: str, text: str) -> None:
    (item,) = records(language, text)
    assert any("govern this record?" in doubt for doubt in item["doubts"])


def test_a_percentage_is_no_day(records: Any) -> None:
    items = records(
        "en",
        "The Prime Minister asked the Ministry of Finance to reduce the ferries by 5%; cut the fares by 15 percent.",
    )
    assert [last_and_doubts(item) for item in items] == [(None, [])] * len(items)
    assert items

"""Lists below a sentence that has the day and whom it asks, and no colon. The texts are invented."""

from __future__ import annotations

from typing import Any

import pytest

_ASKS = "Le 3 mars 2031, le Premier ministre a demandé au ministère des Finances"


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        (f"{_ASKS}, avant le 30 juin 2031, de", "- réparer les quais\n- publier la liste des bacs"),
        (f"{_ASKS} de faire, avant le 30 juin 2031, ce qui suit", "Réparer les quais\nPublier la liste des bacs"),
        (
            f"{_ASKS} avant le 30 juin 2031 de prendre les mesures suivantes.",
            "- Réparer les quais ;\n- Publier la liste.",
        ),
    ],
)
def test_what_a_sentence_leaves_to_its_list_has_its_day_and_addressee(items: Any, above: str, lines: str) -> None:
    found = [(item["lead"], item["deadline"]["last"]) for item in items("fr", f"{above}\n{lines}")]
    assert [last for _, last in found] == ["2031-06-29"] * 2
    assert all("ministry-of-finance" in str(lead) for lead, _ in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            f"{_ASKS} de réparer les quais avant le 30 juin 2031.\n- Élaborer un plan.\n- Publier la liste des bacs.",
        ),
        (
            "vi",
            "Ngày 3/3/2031, Thủ tướng yêu cầu Bộ Tài chính sửa chữa bến phà trước ngày 30/6/2031.\n"
            "- Rà soát danh sách bến phà.\n- Công khai danh sách bến phà.",
        ),
    ],
)
def test_the_day_of_a_sentence_with_work_of_its_own_is_asked_about_below_it(
    items: Any, language: str, text: str
) -> None:
    own, *below = items(language, text)
    assert own["deadline"]["last"] == "2031-06-29"
    assert [item["deadline"]["last"] for item in below] == [None, None]
    assert all(any("30" in doubt and "2031" in doubt for doubt in item["doubts"]) for item in below)


def test_a_list_with_days_of_its_own_is_not_asked_about(items: Any) -> None:
    text = f"{_ASKS} de réparer les quais avant le 30 juin 2031.\n- Publier la liste des bacs avant le 5 juillet 2031."
    own, below = items("fr", text)
    assert (own["deadline"]["last"], below["deadline"]["last"], below["doubts"]) == ("2031-06-29", "2031-07-04", [])

"""Days without a year in a text whose day of issue is not known: one record asks for it, for all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, drafted

TEXT = (
    "The Prime Minister demanded that all piers be finished by 31/8.\n"
    "The Ministry of Finance must pay for them by 27/7. Localities must paint the buoys by 15/8."
)
HOLDS_FOR = {
    "en": "The same holds for 2 records below it",
    "vi": "2 bản ghi bên dưới cũng vậy",
    "fr": "Il en va de même pour 2 fiches plus bas",
}


@pytest.mark.parametrize("language", HOLDS_FOR)
def test_the_first_asks_for_all(kltrack: Kltrack, tmp_path: Path, language: str) -> None:
    document = drafted(kltrack, tmp_path / "a.txt", TEXT, "--language", "en", "--lang", language)
    asked = [
        doubt for item in document["items"] for doubt in item["doubts"] if "by 31/8" in doubt or "by 27/7" in doubt
    ]
    assert len(asked) == 1
    assert asked[0].endswith(HOLDS_FOR[language])
    assert [item["deadline"]["wording"] for item in document["items"]] == ["by 31/8", "by 27/7", "by 15/8"]


def test_with_the_day_of_issue_nobody_asks(items: Any) -> None:
    found = items("en", TEXT, "2031-06-01")
    assert [item["deadline"]["last"] for item in found] == ["2031-08-31", "2031-07-27", "2031-08-15"]
    assert not any("year" in doubt for item in found for doubt in item["doubts"])

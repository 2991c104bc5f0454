"""No sentence of a report stands in the register: tasks and notes against the texts, by runs of eight words.

The texts are not in the repository. KLTRACK_TEXTS names a folder that holds them, or several with `:` between; without
it nothing can be compared. Titles of documents and offices and the printed wordings of deadlines are quoted on purpose.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli

DATA = Path(__file__).parents[1] / "data"
TEXTS = [Path(folder) for folder in os.environ.get("KLTRACK_TEXTS", "").split(os.pathsep) if folder]
RUN = 8
QUOTED = {"wording", "title", "name", "aliases", "role", "url", "evidence", "source"}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())


def runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def written(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text of the register that is the curator's own, with where it stands."""
    if isinstance(value, dict):
        name = str(value.get("id", value.get("number", "")))
        for key, part in value.items():
            if key not in QUOTED:
                yield from written(part, f"{where} {name} {key}".strip() if name else f"{where} {key}".strip())
    elif isinstance(value, list):
        for part in value:
            yield from written(part, where)
    elif isinstance(value, str) and " " in value:  # the rest are ids and other single words
        yield where, value


@pytest.fixture(scope="module")
def printed() -> set[tuple[str, ...]]:
    files = [path for folder in TEXTS for path in folder.rglob("*.txt")]
    return set().union(*(runs(path.read_text(encoding="utf-8")) for path in files))


@pytest.mark.skipif(not TEXTS, reason="KLTRACK_TEXTS names no folder of the texts that the register rests on")
@pytest.mark.parametrize("name", ["bodies.toml", "conclusions.toml", "progress.toml"])
def test_no_run_of_eight_words_is_a_report_s(name: str, printed: set[tuple[str, ...]]) -> None:
    assert printed
    register = tomli.loads((DATA / name).read_text(encoding="utf-8"))
    taken = {where: " ".join(run) for where, text in written(register) for run in runs(text) & printed}
    assert taken == {}


def test_a_run_of_eight_words_is_seen_whatever_its_case_and_stops() -> None:
    text = "All of the above tasks must be completed before December 15, 2025."
    assert runs("all of the above: tasks must be COMPLETED (before") & runs(text)
    assert not runs("Complete all of the above tasks before mid-December") & runs(text)

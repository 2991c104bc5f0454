"""The invented texts of drafting_invented: their facts fit them, and what must hold of every draft holds of theirs."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack
from test_draft_invariants import known, lost, unlike_todos

from benchmarks.facts import score
from benchmarks.texts import Case, invented
from kltrack.drafting.text.layout import normalised_text
from kltrack.terms import LANGUAGE_CODES, ROLE_NAMES

FOLDER = Path(__file__).parent / "drafting_invented"
CASES = [*invented()]
# Days that a draft gives without a doubt and the facts do not have, by text and paragraph, each with its reason.
GIVEN_ANYWAY: dict[str, str] = {}

# Bodies that are named and not told of, by text, paragraph and name, each with its reason.
NOT_TOLD = {
    "typhon-depeche-fr 3: présidents des comités populaires": (
        "the chairs of five provinces: the first is told of by that name and its own, the others by their provinces"
    ),
    "typhon-depeche-fr 6: présidents des comités populaires": "those of the five localities lead, each by itself",
    **{
        f"anti-corruption-fr 6: {name}": "the Party committees of the two lead, of whose names these are parts"
        for name in ("Parquet populaire suprême", "Cour populaire suprême", "comités du Parti")
    },
    "archives-secretariat-fr 4: organisations du Parti": "the committees and organisations are told of by one name",
    "directive-hcmv-fr 9: comités du Parti": "those of the communes lead, of whose name this is a part",
    **{
        f"rougeole-sante-fr {place}: provinces et villes": "their chairs are told of, of whose name this is a part"
        for place in (4, 6)
    },
    "salinite-mekong-fr 3: présidents des comités populaires": "six chairs are told of, each by itself",
    "salinite-mekong-fr 6: présidents des comités populaires": "those of the six provinces lead, each by itself",
}

every_text = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


def test_every_text_has_its_facts() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {path.stem for path in FOLDER.glob("*.toml")}


@every_text
def test_the_facts_fit_their_text(case: Case) -> None:
    paragraphs = [line for line in normalised_text(case.content).split("\n") if line.strip()]
    assert case.facts["paragraphs"] == len(paragraphs)
    assert case.facts["language"] in LANGUAGE_CODES
    assert case.facts["shape"] in ("article", "bullets")
    bodies = {body.id for body in known().directory}
    for fact in (*case.records, *case.facts.get("date", [])):
        assert 1 <= fact["paragraph"] <= len(paragraphs)
        wording = fact.get("wording") or fact.get("deadline", {}).get("wording", "")
        assert wording in paragraphs[fact.get("deadline_paragraph", fact["paragraph"]) - 1]
        assert wording or "last" not in fact
        assert {body for role in ROLE_NAMES for body in fact.get(role, [])} <= bodies


@every_text
def test_no_date_and_no_body_of_the_text_is_lost(case: Case) -> None:
    left_out = [place for place in NOT_TOLD if place.startswith(f"{case.name} ")]
    assert [f"{case.name} {place}" for place in lost(case.content)] == left_out


@pytest.mark.parametrize("case", {case.kind: case for case in CASES}.values(), ids=lambda case: case.name)
def test_its_draft_passes_check_but_for_todos_and_doubts(kltrack: Kltrack, tmp_path: Path, case: Case) -> None:
    assert unlike_todos(kltrack, tmp_path, case.content) == []


@every_text
def test_no_day_that_the_facts_do_not_have_is_given_without_a_doubt(case: Case) -> None:
    silent = {place.partition(":")[0] for place in score(case, known(), verbose=False).silent}
    assert silent == {place for place in GIVEN_ANYWAY if place.startswith(f"{case.name} ")}

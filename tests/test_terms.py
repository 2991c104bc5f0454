"""The closed vocabularies: each word once, and whatever retypes them held equal to the records."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Literal, get_args

import pytest

import kltrack
from kltrack import terms
from kltrack.model import Assignment, Names, Reading
from kltrack.question.vocabulary.gathering import TABLES
from kltrack.standing import Recorded, Standing


def words_of(alias: object) -> tuple[str, ...]:
    """The words of a type that is written as a text."""
    return get_args(eval(str(alias), {"Literal": Literal}))


def test_every_word_has_its_record() -> None:
    assert tuple(status.word for status in terms.STATUSES) == words_of(terms.StatusWord)
    assert {standing.name for standing in terms.STANDINGS} == {*words_of(terms.StandingName)}
    assert words_of(terms.StandingName) == terms.STANDING_NAMES
    assert words_of(terms.RoleName) == terms.ROLE_NAMES
    assert words_of(terms.KindName) == terms.KIND_NAMES
    assert words_of(terms.LanguageCode) == terms.LANGUAGE_CODES


def test_what_a_status_does_is_kept_in_facts_that_there_are() -> None:
    """A status that sets a fact needs a field for it; the columns of the compiled journal are made from the records."""
    assert {"last", *terms.FACTS} == {*Recorded._fields}
    assert {*terms.FACTS} <= {*Standing._fields}
    for status in terms.STATUSES:
        assert {*status.clears} <= {*terms.FACTS}
    for standing in terms.STANDINGS:
        assert {each.fact for each in standing.holds} <= {*Standing._fields}
    assert terms.STANDINGS[-1].holds == ()  # whatever no other standing is


def test_terms_stand_in_an_order_of_their_own_wherever_one_is_drawn() -> None:
    assert sorted(status.place for status in terms.STATUSES) == [*range(1, len(terms.STATUSES) + 1)]
    assert sorted(standing.place for standing in terms.STANDINGS) == [*range(len(terms.STANDINGS))]


def test_the_register_has_a_key_for_every_role_and_every_language() -> None:
    assert {*terms.ROLE_NAMES} <= Assignment.model_fields.keys() & Reading.model_fields.keys()
    assert tuple(Names.model_fields) == terms.LANGUAGE_CODES


def test_a_question_can_name_every_role_and_kind_in_every_language_and_no_other() -> None:
    assert tuple(TABLES) == terms.LANGUAGE_CODES
    for tables in TABLES.values():
        senses = {sense for table in tables for listed in table for sense in listed.split()}
        assert {sense for sense in senses if sense.startswith("role:")} == {f"role:{name}" for name in terms.ROLE_NAMES}
        assert {sense for sense in senses if sense.startswith("kind:")} == {f"kind:{name}" for name in terms.KIND_NAMES}
        assert {sense for sense in senses if sense.startswith("status:")} <= {
            f"status:{word}" for word in terms.STANDING_WORDS
        }


@pytest.mark.parametrize("words", [terms.STATUS_WORDS, terms.STANDING_NAMES, terms.KIND_NAMES], ids=lambda it: it[0])
def test_no_other_module_lists_the_words_again(words: tuple[str, ...]) -> None:
    listed = [
        f"{path.name}:{node.lineno}"
        for path in Path(kltrack.__file__).parent.rglob("*.py")
        if path.name != "terms.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.Tuple, ast.List, ast.Set))
        if len({*words} & {each.value for each in node.elts if isinstance(each, ast.Constant)}) >= len(words) - 1
    ]
    assert listed == []

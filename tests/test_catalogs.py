"""The catalogs of translations: current, whole, read by kltrack as people wrote them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter

import pytest
from babel.messages import Message

sys.path.insert(0, str(Path(__file__).parent))
from conftest import Kltrack
from generate_catalogs import file_of, is_translated, languages, mo_of, read, template
from test_messages import TREES, text_of, uses

from kltrack.messages import message, plural, speak
from kltrack.terms import LANGUAGE_CODES, marked
from kltrack.translations import DOMAINS

CATALOGS = [(language, domain) for language in languages() for domain in DOMAINS]


def texts(one: str | Sequence[str] | None) -> tuple[str, ...]:
    return (one or "",) if one is None or isinstance(one, str) else tuple(one)


def messages(language: str, domain: str) -> Iterator[Message]:
    return (each for each in read(language, domain) if each.id)


def places(text: str) -> set[str]:
    return {place for _, place, _, _ in Formatter().parse(text) if place is not None}


def test_every_language_but_english_has_catalogs() -> None:
    assert {*languages()} == {*LANGUAGE_CODES} - {"en"}


@pytest.mark.parametrize(("language", "domain"), CATALOGS)
def test_a_catalog_has_the_messages_of_the_code_and_no_other(language: str, domain: str) -> None:
    wanted = {(texts(each.id), each.context) for each in template(domain) if each.id}
    held = {(texts(each.id), each.context) for each in messages(language, domain)}
    assert (held - wanted, wanted - held) == (set(), set()), "run python tests/generate_catalogs.py"


@pytest.mark.parametrize(("language", "domain"), CATALOGS)
def test_no_translation_is_in_doubt(language: str, domain: str) -> None:
    assert [each.id for each in messages(language, domain) if each.fuzzy] == []


@pytest.mark.parametrize(("language", "domain"), CATALOGS)
def test_every_message_is_translated(language: str, domain: str) -> None:
    assert [each.id for each in messages(language, domain) if not is_translated(each)] == []


@pytest.mark.parametrize(("language", "domain"), CATALOGS)
def test_a_translation_has_the_places_of_its_message(language: str, domain: str) -> None:
    for each in filter(is_translated, messages(language, domain)):
        wanted = {place for text in texts(each.id) for place in places(text)}
        for text in texts(each.string):
            # A language may say a number in words, as English does in "1 day".
            spare = {"number"} if each.pluralizable else set[str]()
            assert places(text) | spare == wanted | spare, text


@pytest.mark.parametrize(("language", "domain"), CATALOGS)
def test_what_kltrack_reads_is_what_people_translated(language: str, domain: str) -> None:
    made = file_of(language, domain, "mo").read_bytes()
    assert made == mo_of(read(language, domain)), "run python tests/generate_catalogs.py"


def test_every_message_of_the_code_is_found_for_the_catalogs() -> None:
    found = {text for domain in DOMAINS for each in template(domain) for text in texts(each.id)}
    written = (text_of(text) for tree in TREES.values() for _, _, templates in uses(tree) for text in templates)
    assert {text.rpartition("\x04")[2] for text in written if text} - found == set()


@pytest.fixture
def _in_vietnamese() -> Iterator[None]:
    speak("vi")
    yield
    speak("en")


@pytest.mark.usefixtures("_in_vietnamese")
def test_what_no_catalog_has_stays_english_and_bare_of_its_context() -> None:
    text = marked("Nobody translates {this}.", "a column of no table")
    assert message(text, this="that") == "Nobody translates that."
    assert plural("{number} untranslated thing", "{number} untranslated things", 2) == "2 untranslated things"


def test_english_imports_nothing_for_it(process: Kltrack) -> None:
    ran = process("due", "--json", env={"PYTHONPROFILEIMPORTTIME": "1"})
    imported = {line.rpartition("|")[2].strip() for line in ran.err.splitlines() if line.startswith("import time:")}
    assert imported & {"gettext", "kltrack.translations"} == set()
    assert re.search(r"kltrack\.messages", ran.err)

"""What holds of every draft without a key: no date and no body of the directory that a text prints is lost.

Dates and names are looked for here in another way than the draft does. The texts are invented, more of them in
test_draft_invented.py; with KLTRACK_DRAFT_TEXTS=FOLDER also those of a folder, which are not the project's to keep.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from conftest import Kltrack
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from test_draft import DIRECTIVE, ENGLISH, FRENCH, PROVINCE, SENT, TELEGRAM, VIETNAMESE

from kltrack.bodies.directory import Directory
from kltrack.drafting import Draft, Given, Lookup, draft, lookup_from
from kltrack.drafting.text.language_of_text import language_of
from kltrack.drafting.text.layout import normalised_text
from kltrack.drafting.writing import draft_toml
from kltrack.index import open_index
from kltrack.register.shipped import shipped_register
from kltrack.terms import LANGUAGE_CODES, LanguageCode

FOLDER = os.environ.get("KLTRACK_DRAFT_TEXTS", "")
MONTHS = (
    "January|February|March|April|June|July|August|September|October|November|December"
    "|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
)
DATE = re.compile(
    r"(?<![\d/.-])\d{1,2}[/-]\d{1,2}[/-]\d{4}(?![\d/-])"
    r"|\d{1,2} tháng \d{1,2} năm \d{4}"
    rf"|(?:{MONTHS}) \d{{1,2}}, \d{{4}}|\d{{1,2}}(?:er)? (?:{MONTHS}) \d{{4}}"
    rf"|(?<!\d )(?:{MONTHS}) \d{{4}}|quý (?:I|II|III|IV)[/-]\d{{4}}"
    rf"|(?:{MONTHS}) \d{{1,2}}(?![\d,])|\d{{1,2}}(?:er)? (?:{MONTHS})(?! \d)"
    r"|(?:ngày|tối|sáng) \d{1,2}[/-]\d{1,2}(?![\d/-])|tháng \d{1,2}[/-]\d{4}|năm \d{4}|ngày \d{1,2}(?![/.-]?\d)"
)


@cache
def known() -> Lookup:
    return lookup_from(open_index(shipped_register(), None, None))


def lines_of(text: str) -> Iterator[tuple[int, int, str]]:
    """Number, start and text of the lines that are not empty."""
    number = start = 0
    for line in text.split("\n"):
        if line.strip():
            number += 1
            yield number, start, line
        start += len(line) + 1


def lost_dates(text: str, drafted: Draft) -> list[str]:
    """The dates that no record has and that are not listed either."""
    lost = []
    for number, start, line in lines_of(text):
        for hit in DATE.finditer(line):
            first, last = start + hit.start(), start + hit.end()
            listed = any(each.place.start < last and first < each.place.stop for each in drafted.unplaced)
            here = [
                each
                for each in drafted.records
                if number in each.paragraphs or each.place.start <= first < each.place.stop
            ]
            wordings = [each.wordings.get(number) or str(each.deadline.get("wording")) for each in here]
            inherited = [
                str(each.deadline.get("wording")) for each in drafted.records if each.deadline.get("inherited")
            ]
            if not listed and not any(hit[0] in wording for wording in (*wordings, *inherited)):
                lost.append(f"{number}: {hit[0]}")
    return lost


@cache
def names() -> list[tuple[str, frozenset[str]]]:
    """Every name of three words and more, the longest first, with its bodies and those for whom they stand."""
    found: dict[str, set[str]] = {}
    directory: Directory = known().directory
    for body in directory:
        for name in (*body.names.values(), *body.aliases):
            if len(name.split()) > 2 and "," not in name:
                found.setdefault(name, set()).update((body.id, *body.stands_for))
    return [(name, frozenset(found[name])) for name in sorted(found, key=len, reverse=True)]


def lost_bodies(text: str, drafted: Draft) -> list[str]:
    """The names that stand in a line and whose bodies have no role in the draft, nor are told of there."""
    roles = {body for each in drafted.records for body in (*each.lead, *each.implementing, *each.coordinating)}
    lost = []
    for number, _, line in lines_of(text):
        told = {each.body for each in drafted.also_named if number in each.paragraphs}
        mentions = known().mentions.find(line)
        for name, bodies in names():
            for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", line) if name in line else ():
                others = (each for each in mentions if each.start < hit.end() and hit.start() < each.end)
                is_other = any(each.text != name for each in others)  # a longer name, or one that overlaps it
                if not is_other and not bodies & (roles | told):
                    lost.append(f"{number}: {name}")
    return lost


DAYS = (
    *("June 15, 2031", "15/6/2031", "ngày 15 tháng 6 năm 2031", "15 juin 2031", "July 2031", "quý III/2031"),
    *("ngày 15/6", "tối 20-6", "June 15", "1er juillet", "tháng 6/2031", "năm 2031", "ngày 5", "15 June"),
)
BODIES = ("the Ministry of Finance", "Bộ Tài chính", "le ministère des Finances", "the Government Party Committee")
OPENINGS = (
    "The Politburo assigned {body} to",
    "Bộ Chính trị giao {body}",
    "Le Bureau politique a chargé {body} de",
    "{body}",
)
WORKS = ("publish the list of ferries", "rà soát các bến đò cũ", "réviser la liste des phares", "(1) Lead and direct:")
TAILS = (
    " before {day}",
    ", hoàn thành trước ngày {day}",
    " avant le {day}",
    " ({day})",
    " of {day}",
    " {day} {day}",
    "",
)
ENDS = (".", ";", ":", "", "; all of the above tasks must be completed before {day}.")


@st.composite
def sentences(draw: st.DrawFn) -> str:
    day, body = draw(st.sampled_from(DAYS)), draw(st.sampled_from(BODIES))
    parts = [draw(st.sampled_from(choices)) for choices in (OPENINGS, WORKS, TAILS, ENDS)]
    return f"{parts[0]} {parts[1]}{parts[2]}{parts[3]}".format(day=day, body=body)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.lists(sentences(), min_size=1, max_size=6), st.sampled_from(["\n", " ", "\n\n"]), st.sampled_from(LANGUAGE_CODES)
)
def test_no_date_and_no_body_of_an_invented_text_is_lost(
    written: list[str], between: str, language: LanguageCode
) -> None:
    text = between.join(["On May 5, 2031, the Politburo issued Conclusion No. 900-KL/TW.", *written])
    drafted = draft(text, known(), Given(language=language))
    assert lost_dates(normalised_text(text), drafted) == []
    assert lost_bodies(normalised_text(text), drafted) == []


def mutated(text: str, places: list[int], written: list[str]) -> str:
    """A text with words inserted at places: in its sentences, its names, its dates."""
    words = text.split(" ")
    for place, more in zip(places, written, strict=True):
        words.insert(place % (len(words) + 1), more)
    return " ".join(words)


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from([ENGLISH, VIETNAMESE, FRENCH, TELEGRAM, SENT]),
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from(DAYS + BODIES)), min_size=1, max_size=4),
)
def test_what_is_written_into_a_text_at_any_place_is_never_lost(text: str, more: list[tuple[int, str]]) -> None:
    assert_nothing_lost(mutated(text, [place for place, _ in more], [words for _, words in more]))


def lost(written: str) -> list[str]:
    """The dates and bodies of a text that its draft tells nowhere."""
    text = normalised_text(written)
    drafted = draft(text, known())
    return lost_dates(text, drafted) + lost_bodies(text, drafted)


def assert_nothing_lost(written: str) -> None:
    assert lost(written) == []


COUNTING = """\
The Politburo assigned the Ministry of Health to report before 11 a.m. every Friday.
The Politburo assigned the Ministry of Finance to report within 30 days from the date of issue.
"""
KNOWN_NUMBER = """\
Kết luận số 202-KL/TW ngày 2/3/2031 của Bộ Chính trị.
Bộ Chính trị giao Bộ Y tế rà soát các bến đò cũ trước ngày 15/6/2031.
"""
ASKED_AFTER = """\
On May 5, 2031, the Politburo issued Conclusion No. 900-KL/TW.
The Minister requests provincial People's Committees to repair wells after the work on old ferries to be carried out in 2031.
Implementing Conclusion No. 900-KL/TW on a number of tasks at old ferries in 2031, the Minister requests the Ministry of Health to repair wells.
"""  # noqa: E501


def unlike_todos(kltrack: Kltrack, folder: Path, text: str) -> list[str]:
    """The errors of `check` in the draft of a text that are neither a TODO nor a doubt."""
    path = folder / "draft.toml"
    path.write_text(draft_toml(draft(text, known())), encoding="utf-8")
    found = kltrack("check", path, "--json").json["items"]
    return [each["problem"] for each in found if each["severity"] == "error" and each["rule"] != "todo"]


@pytest.mark.parametrize(
    "text",
    [ENGLISH, VIETNAMESE, FRENCH, TELEGRAM, SENT, PROVINCE, DIRECTIVE, COUNTING, KNOWN_NUMBER, ASKED_AFTER],
)
def test_a_draft_passes_check_but_for_its_todos_and_doubts(kltrack: Kltrack, tmp_path: Path, text: str) -> None:
    assert unlike_todos(kltrack, tmp_path, text) == []


@pytest.mark.skipif(not FOLDER, reason="KLTRACK_DRAFT_TEXTS names no folder of real texts")
def test_the_draft_of_a_real_text_passes_check_but_for_its_todos_and_doubts(kltrack: Kltrack, tmp_path: Path) -> None:
    wrong = {}
    for path in sorted(Path(FOLDER).rglob("*.txt")):
        text = path.read_text(encoding="utf-8")
        if language_of(normalised_text(text)) and (found := unlike_todos(kltrack, tmp_path, text)):
            wrong[path.name] = found
    assert wrong == {}


@pytest.mark.skipif(not FOLDER, reason="KLTRACK_DRAFT_TEXTS names no folder of real texts")
def test_no_date_and_no_body_of_a_real_text_is_lost() -> None:
    missing = {}
    for path in sorted(Path(FOLDER).rglob("*.txt")):
        text = path.read_text(encoding="utf-8")
        if language_of(normalised_text(text)) and (found := lost(text)):
            missing[path.name] = found
    assert missing == {}


@pytest.mark.skipif(not FOLDER, reason="KLTRACK_DRAFT_TEXTS names no folder of real texts")
@settings(max_examples=300, deadline=None, suppress_health_check=[*HealthCheck], phases=[Phase.generate])
@given(st.data())
def test_what_is_written_into_a_real_text_is_never_lost(data: st.DataObject) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(FOLDER).rglob("*.txt"))]
    text = data.draw(st.sampled_from([each for each in texts if language_of(each)]))
    more = data.draw(st.lists(st.tuples(st.integers(0, 2000), st.sampled_from(DAYS + BODIES)), min_size=1, max_size=4))
    assert_nothing_lost(mutated(text, [place for place, _ in more], [words for _, words in more]))

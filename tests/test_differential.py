"""One answer, however it comes about: from the compiled register on disk, from memory, and from a plain loop.

Registers, journals and filters are generated; a standing is told here in plain words once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import naive
import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st
from test_query import BODIES, GROUPS, YEAR, directory, models, question, rows, some, written

from kltrack.hanoi import HANOI
from kltrack.index import Index, open_index
from kltrack.journal import STATUSES, Entry, read_journal
from kltrack.journal.entries import line_of
from kltrack.journal.stored import StoredJournal, stored_journal
from kltrack.query import Filter, Item, Result, select
from kltrack.render import FORMATS, Page, render
from kltrack.reports.assignments import assignments
from kltrack.standing import NAMES

TEXTS = [name for name in FORMATS if name not in ("xlsx", "svg", "mermaid", "dot")]
LANGUAGES = ("en", "vi", "fr")
ENDINGS = ("cancelled", "done")  # the first outweighs the second


class Places:
    """A register, its bodies and its journal in a folder, and a cache folder for them."""

    def __init__(self, folder: Path, tables: Sequence[dict[str, Any]], log: str) -> None:
        register = tables[0]
        self.register, self.bodies = folder / "register", folder / "bodies.toml"
        self.log, self.cache = folder / "progress.toml", folder / "cache"
        self.register.mkdir()
        # Two files, so that one refers to what the other defines.
        shared = {key: register[key] for key in ("schema", "before_includes_day")}
        parts = {"one": {"conclusion": register["conclusion"][:1]}, "two": {**register, "conclusion": []}}
        parts["two"]["conclusion"] = register["conclusion"][1:]
        for name, part in parts.items():
            (self.register / f"{name}.toml").write_text(tomli_w.dumps({**shared, **part}), encoding="utf-8")
        self.bodies.write_text(tomli_w.dumps(tables[1]), encoding="utf-8")
        self.log.write_text(log, encoding="utf-8")

    def items(self) -> tuple[Item, ...]:
        """Every item that the register has by the end of the year."""
        with closing((index := open_index(self.register, self.bodies, None)).connection):
            return select(index, Filter(), YEAR[-1]).items

    def in_memory(self) -> Index:
        """All of it read now, and nothing kept."""
        return replace(open_index(self.register, self.bodies, None), journal=read_journal(self.log))

    def on_disk(self) -> Index:
        """By way of the cache, journal included."""
        index = open_index(self.register, self.bodies, self.cache)
        journal = stored_journal(self.log, self.cache)
        if isinstance(journal, StoredJournal):
            journal.attach_to(index.connection)
        return replace(index, journal=journal)


def log_of(chance: Random, ids: Sequence[str]) -> list[Entry]:
    """Up to a dozen statements, most about the same few items, some for a member and some true of a later day."""
    about = some(chance, ids, min(4, len(ids)), min(1, len(ids)))
    return [entry(chance, number, chance.choice(about)) for number in range(chance.randint(0, 12))] if about else []


def entry(chance: Random, number: int, about: str) -> Entry:
    status, on = chance.choice(STATUSES), chance.choice(YEAR[60:])
    moment = datetime.combine(on, datetime.min.time(), HANOI) + timedelta(minutes=chance.randint(0, 100_000))
    return Entry(
        f"e{number}",
        about,
        status,
        on,
        moment,
        chance.choice([None, "tea"]),
        chance.choice([None, None, None, chance.choice((*BODIES, *GROUPS))]),
        chance.choice([None, "12-BC/TW, <b>2025</b>"]),
        chance.choice([None, "Chờ | đợi"]),
        on + timedelta(days=chance.randint(0, 120)) if status == "extended" else None,
    )


def asked_of(chance: Random, register: dict[str, Any]) -> Filter:
    """A filter, sometimes also by standing and by what was known on a day."""
    asked = question(chance, register)
    if chance.random() < 0.3:
        asked = replace(asked, statuses=tuple(some(chance, [*NAMES, "open", "done", "reported"], 2, 1)))
    return replace(asked, known_at=chance.choice(YEAR[120:])) if chance.random() < 0.2 else asked


def shown(index: Index, result: Result, language: str) -> Iterator[tuple[str, str | bytes]]:
    """The answer in every text format, tables wide and narrow."""
    report = assignments(result, index, language)
    for name in TEXTS:
        for width in (60, 120) if name == "table" else (80,):
            yield name, render(report, Page(name, width=width)).content


def standing_of(item: Item, entries: Sequence[Entry], today: date, members: frozenset[str]) -> tuple[str, date | None]:
    """The standing's name and the last day in force, as the design's section on progress says it."""
    said = sorted(
        (each for each in entries if each.on <= today and (each.for_ is None or each.for_ in members)),
        key=lambda each: (each.on, each.at, each.id),
    )
    last = item.last
    since = max((place for place, each in enumerate(said) if each.status == "reopened"), default=-1) + 1
    for each in said:
        last = each.new if each.status == "extended" else last
    endings = sorted((each for each in said[since:] if each.status in ENDINGS), key=lambda each: each.status)
    return name_of(item, last, endings[0] if endings else None, today), last


def name_of(item: Item, last: date | None, ending: Entry | None, today: date) -> str:
    if ending and ending.status == "cancelled":
        return "cancelled"
    if ending and ending.status == "done":
        return "done-undated" if last is None else ("done-on-time" if ending.on <= last else "done-late")
    if last is None:
        return "open-undated"
    is_late = today > last and item.kind in naive.ACTIONABLE
    return "open-overdue" if is_late else "open-in-term"


@pytest.fixture(scope="module")
def new_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    return lambda: tmp_path_factory.mktemp("both")


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**64))
def test_disk_and_memory_answer_alike_to_the_byte(new_folder: Callable[[], Path], seed: int) -> None:
    chance = Random(seed)
    register, bodies = written(chance), directory(chance)
    items = Places(new_folder(), (register, bodies), "").items()
    entries = log_of(chance, [item.id for item in items])
    half = len(entries) // 2
    places = Places(new_folder(), (register, bodies), "".join(map(line_of, entries[:half])))
    with closing(places.on_disk().connection):  # compiled, and the journal kept; it grows afterwards
        places.log.write_text("".join(map(line_of, entries)), encoding="utf-8")
    memory, disk = places.in_memory(), places.on_disk()
    with closing(memory.connection), closing(disk.connection):
        assert memory.journal.lines == disk.journal.lines
        assert memory.journal.entries == disk.journal.entries
        for today in chance.sample(YEAR[120:], 2):
            asked, language = asked_of(chance, register), chance.choice(LANGUAGES)
            answers = [select(index, asked, today) for index in (memory, disk)]
            assert answers[0] == answers[1], (asked, today)
            texts = [[*shown(index, answer, language)] for index, answer in zip((memory, disk), answers, strict=True)]
            assert texts[0] == texts[1], (asked, today)


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**64))
def test_disk_answers_as_a_plain_loop_over_the_models(new_folder: Callable[[], Path], seed: int) -> None:
    chance = Random(seed)
    register, bodies = written(chance), directory(chance)
    loaded = models(register, bodies)
    places = Places(new_folder(), (register, bodies), "")
    places.on_disk().connection.close()
    with closing((index := places.on_disk()).connection):
        for today in chance.sample(YEAR[120:], 4):
            asked = question(chance, register)
            result = select(index, asked, today)
            assert (list(rows(result)), result.undated) == naive.answer(loaded, asked, today), (asked, today)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**64))
def test_disk_tells_the_standing_that_the_entries_come_to(new_folder: Callable[[], Path], seed: int) -> None:
    chance = Random(seed)
    tables = written(chance), directory(chance)
    untold = Places(new_folder(), tables, "").items()
    entries = log_of(chance, [item.id for item in untold])
    places = Places(new_folder(), tables, "".join(map(line_of, entries)))
    with closing((index := places.on_disk()).connection):
        for today in chance.sample(YEAR[120:], 4):
            before = [item for item in untold if item.issued <= today]
            found = {item.id: (item.standing, item.last) for item in select(index, Filter(), today).items}
            assert found == {
                item.id: standing_of(item, [each for each in entries if each.assignment == item.id], today, frozenset())
                for item in before
            }

"""One answer, however it comes about: from the compiled register on disk, from memory, and from a plain loop.

Registers, journals and filters are generated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
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

from kltrack.index import Index, open_index
from kltrack.index.compiled_journal import open_journal
from kltrack.journal import Entry, read_journal
from kltrack.journal.entries import line_of
from kltrack.query import Filter, Item, Result, select
from kltrack.render import Page, render
from kltrack.reports.assignments import assignments
from kltrack.standing import NAMES, Moment
from kltrack.terms import FORMAT, STATUS_WORDS
from kltrack.timezone import HANOI

TEXTS = [name for name in FORMAT if name not in ("xlsx", "svg", "mermaid", "dot")]
LANGUAGES = ("en", "vi", "fr")


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
            return tuple(select(index, Filter(), YEAR[-1]).items)

    def in_memory(self) -> Index:
        """All of it read now, and nothing kept."""
        return open_index(self.register, self.bodies, None).with_journal(read_journal(self.log))

    def on_disk(self) -> Index:
        """By way of the cache, journal included."""
        index = open_index(self.register, self.bodies, self.cache)
        return index.with_journal(open_journal(self.log, self.cache, index))


def log_of(chance: Random, ids: Sequence[str]) -> list[Entry]:
    """Up to three dozen statements, several about one item, some for a member and some true of a later day."""
    about = some(chance, ids, min(8, len(ids)), min(3, len(ids)))
    return [entry(chance, number, chance.choice(about)) for number in range(chance.randint(0, 36))] if about else []


def entry(chance: Random, number: int, about: str) -> Entry:
    status, on = chance.choice(STATUS_WORDS), chance.choice(YEAR[150:300])
    moment = datetime.combine(on, datetime.min.time(), HANOI) + timedelta(minutes=chance.randint(0, 100_000))
    return Entry(
        f"e{number - (chance.random() < 0.05)}",
        about,
        status,
        on,
        moment,
        chance.choice([None, "tea"]),
        chance.choice([None, None, None, chance.choice((*BODIES, *GROUPS))]),
        chance.choice([None, "12-BC/TW, <b>2025</b>"]),
        chance.choice([None, "Chờ | đợi"]),
        on + timedelta(days=chance.randint(0, 120)) if status == "extended" else None,
        entry=f"e{chance.randint(0, number)}" if status == "withdrawn" else None,
    )


def asked_of(chance: Random, register: dict[str, Any]) -> Filter:
    """A filter or none, sometimes also by standing."""
    asked = question(chance, register) if chance.random() < 0.6 else Filter()
    if chance.random() < 0.6:
        asked = asked._replace(scope="all", statuses=tuple(some(chance, [*NAMES, "open", "done", "reported"], 2, 1)))
    return asked


def moments(chance: Random, count: int) -> list[Moment]:
    """So many days, some asked about by what was known on another day."""
    return [
        Moment(today, chance.choice(YEAR[120:]) if chance.random() < 0.2 else None)
        for today in chance.sample(YEAR[120:], count)
    ]


def shown(index: Index, result: Result, language: str) -> Iterator[tuple[str, str]]:
    """The answer in every text format, tables wide and narrow."""
    report = assignments(result, index, language)
    for name in TEXTS:
        for width in (60, 120) if name == "table" else (80,):
            yield name, render(report, Page(format=name, width=width)).text()


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
        assert [*memory.journal.entries] == [*disk.journal.entries]
        for moment in moments(chance, 2):
            asked, language = asked_of(chance, register), chance.choice(LANGUAGES)
            answers = [select(index, asked, moment) for index in (memory, disk)]
            whole = [(answer._replace(items=()), [*answer.items]) for answer in answers]  # type: ignore[arg-type]
            assert whole[0] == whole[1], (asked, moment)
            texts = [[*shown(index, answer, language)] for index, answer in zip((memory, disk), answers, strict=True)]
            assert texts[0] == texts[1], (asked, moment)


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 2**64))
def test_disk_and_memory_answer_as_a_plain_loop_over_the_models(new_folder: Callable[[], Path], seed: int) -> None:
    chance = Random(seed)
    register, bodies = written(chance), directory(chance)
    loaded = models(register, bodies)
    items = Places(new_folder(), (register, bodies), "").items()
    entries = log_of(chance, [item.id for item in items])
    places = Places(new_folder(), (register, bodies), "".join(map(line_of, entries)))
    with closing((disk := places.on_disk()).connection), closing((memory := places.in_memory()).connection):
        for moment in moments(chance, 4):
            asked = asked_of(chance, register)
            expected = naive.answer(loaded, asked, moment, entries)
            for index in (disk, memory):
                result = select(index, asked, moment)
                assert (list(rows(result)), result.undated) == expected, (asked, moment)


def test_the_generated_journals_tell_something(new_folder: Callable[[], Path]) -> None:
    """The test above shows something: journals change answers, by extensions, ends, claims and members."""
    found: Counter[str] = Counter()
    for seed in range(100):
        chance = Random(seed)
        register, bodies = written(chance), directory(chance)
        entries = log_of(chance, [item.id for item in Places(new_folder(), (register, bodies), "").items()])
        asked, loaded = asked_of(chance, register), models(register, bodies)
        told, untold = (naive.answer(loaded, asked, Moment(date(2025, 10, 1)), each) for each in (entries, ()))
        found["rows"] += bool(told[0])
        found["other rows"] += told[0] != untold[0]
        found["other count of undated"] += told[1] != untold[1]
        found["by standing"] += bool(asked.statuses and told[0])
        found["for a member"] += any(entry.for_ for entry in entries)
    assert min(found["rows"], found["other rows"], found["by standing"], found["for a member"]) > 10, found
    assert found["other count of undated"], found

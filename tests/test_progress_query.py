"""Answers by a journal, against a plain loop: every item, its entries, and the rules of the filters said once more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_progress import REGISTER
from test_standing import day, entries_of

from kltrack.acceptance import refused_entries
from kltrack.dates import Span
from kltrack.index import Index, open_index
from kltrack.journal.entries import line_of
from kltrack.journal.reading import PlainJournal, parse_journal
from kltrack.query import Filter, Item, Limit, select
from kltrack.register.shipped import shipped_bodies
from kltrack.standing import NAMES, NOTHING_RECORDED, Charge, Moment, Standing, known_by, periods, recorded, standing

IDS = ["9-01", "9-02", "9-03", "9-04@2025-11-25", "9-04@2025-12-25", "12-01"]
BODIES = ["government", "ministry-of-finance", "localities", "hanoi-city", "hue-city"]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    path = tmp_path_factory.mktemp("register") / "register.toml"
    path.write_text(dedent(REGISTER), encoding="utf-8")
    return open_index(path, shipped_bodies(), None)


@st.composite
def journals(draw: st.DrawFn) -> PlainJournal:
    entries = draw(st.lists(st.tuples(entries_of(), st.sampled_from(IDS)), max_size=8))
    lines = (line_of(entry._replace(assignment=identity)) for entry, identity in entries)
    return parse_journal("".join(lines).encode(), Path("progress.toml"))


days = st.integers(1, 70).map(day)
limits = st.builds(Limit, st.sampled_from(["before", "by", "after", "from", "on"]), days.map(Span.day))
options: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "scope": st.sampled_from(["due", "overdue", "all"]),
        "bodies": st.lists(st.sampled_from(BODIES), max_size=2, unique=True).map(tuple),
        "limits": st.lists(limits, max_size=2).map(tuple),
        "statuses": st.lists(st.sampled_from([*NAMES, "open", "done", "reported"]), max_size=2, unique=True).map(tuple),
    }
)
filters = options.map(lambda given: Filter(**given))
moments = st.builds(Moment, days, st.none() | days)
KEEPS = {
    "before": lambda last, given: last < given,
    "by": lambda last, given: last <= given,
    "after": lambda last, given: last > given,
    "from": lambda last, given: last >= given,
    "on": lambda last, given: last == given,
}


def is_wanted(now: Standing, asked: Filter) -> bool:
    """Whether the state is asked for, whatever the last day."""
    words = {now.name, now.name.split("-")[0], "reported" if now.is_open and now.reported_on else ""}
    return (asked.scope == "all" or now.is_open) and (not asked.statuses or not words.isdisjoint(asked.statuses))


def keeps_limits(last: date, asked: Filter) -> bool:
    """Whether any limit of each kind holds."""
    kinds = {limit.operator for limit in asked.limits}
    return all(
        any(KEEPS[kind](last, limit.span.first) for limit in asked.limits if limit.operator == kind) for kind in kinds
    )


def is_row(now: Standing, asked: Filter, today: date) -> bool:
    if not is_wanted(now, asked):
        return False
    if now.last is None:
        return asked.scope == "all" and not asked.limits
    return (asked.scope != "overdue" or now.last < today) and keeps_limits(now.last, asked)


def states(index: Index, item: Item, journal: PlainJournal, moment: Moment) -> Iterator[Standing]:
    """Where the item stands for each body asked for that it reaches; without such, for the whole."""
    entries = [entry for entry in journal.entries if entry.assignment == item.id]
    today = moment.today
    charge = Charge(item.kind, item.last, item.since)
    left_out = refused_entries(charge, entries, index.directory.reach)
    known = known_by([entry for entry in entries if entry not in left_out], moment)
    bodies: set[str | None] = {match.body for match in item.matched} or {None}
    for body in bodies:
        members = index.directory.reach(body, today) if body else {}
        yield standing(charge, known, today, members)


@settings(max_examples=100, deadline=None)
@given(journal=journals(), asked=filters, moment=moments)
def test_answers_by_a_journal_are_those_of_a_plain_loop(
    index: Index, journal: PlainJournal, asked: Filter, moment: Moment
) -> None:
    rows, undated = [], 0
    today = moment.today
    for item in select(index, Filter(bodies=asked.bodies), today).items:
        every = list(states(index, item, journal, moment))
        fitting = [now for now in every if is_row(now, asked, today)]
        rows += [(item.id, {now.last for now in fitting})] if fitting else []
        undated += not fitting and any(now.last is None and is_wanted(now, asked) for now in every)
    result = select(index.with_journal(journal), asked, moment)
    assert sorted(item.id for item in result.items) == sorted(identity for identity, _ in rows)
    assert all(item.last in dict(rows)[item.id] for item in result.items)
    assert result.undated == undated
    order = [(item.last or date.max, item.last is None, item.id) for item in result.items]
    assert order == sorted(order)


@settings(max_examples=60, deadline=None)
@given(journal=st.none() | journals(), bodies=st.lists(st.sampled_from(BODIES), max_size=1), moment=moments)
def test_sql_names_each_standing_as_python_does(
    index: Index, journal: PlainJournal | None, bodies: list[str], moment: Moment
) -> None:
    """Asked by standing, which SQL decides, each item is found under the name that Python gives its state."""
    asked = Filter(bodies=tuple(bodies))
    told = index.with_journal(journal) if journal else index
    named = {name: select(told, asked._replace(statuses=(name,)), moment).items for name in NAMES}
    every = select(told, asked, moment).items
    assert {name: [item.id for item in items] for name, items in named.items()} == {
        name: [item.id for item in every if item.standing == name] for name in NAMES
    }


@settings(max_examples=60, deadline=None)
@given(journal=journals(), today=days)
def test_periods_are_the_standings_of_all_their_days(journal: PlainJournal, today: date) -> None:
    for entries in journal.by_item.values():
        of_day = [state for since, state in periods(entries) if since <= today]
        members = {entry.for_ for entry in entries if entry.for_}
        assert recorded(entries, today, members) == (of_day[-1] if of_day else NOTHING_RECORDED)


def test_one_register_answers_by_several_journals_in_turn(index: Index) -> None:
    def log(status: str) -> PlainJournal:
        said = f'assignment = "9-01", status = "{status}", on = 2025-12-02, at = 2025-12-02T09:00:00+07:00'
        return parse_journal(f"entry.a = {{ {said} }}\n".encode(), Path("progress.toml"))

    several = [index, index.with_journal(log("done")), index.with_journal(log("cancelled")), index]
    for moment in (Moment(day(20)), Moment(day(20), day(2)), Moment(day(20), day(1))):
        for _ in range(2):
            told = [select(each, Filter(bodies=("government",)), moment).items[0] for each in several]
            known = moment.known_at != day(1)
            names = ["done-on-time" if known else "open-overdue", "cancelled" if known else "open-overdue"]
            assert [item.id for item in told] == ["9-01"] * 4
            assert [item.standing for item in told] == ["open-overdue", *names, "open-overdue"]


@settings(max_examples=40, deadline=None)
@given(journal=journals(), asked=filters, today=days, later=st.integers(1, 30))
def test_entries_dated_later_change_no_answer(
    index: Index, journal: PlainJournal, asked: Filter, today: date, later: int
) -> None:
    moved = (entry._replace(on=max(entry.on, today + timedelta(days=later))) for entry in journal.entries)
    after = parse_journal("".join(map(line_of, moved)).encode(), Path("progress.toml"))
    with_it, without = select(index.with_journal(after), asked, today), select(index, asked, today)
    assert ([*with_it.items], with_it.undated) == ([*without.items], without.undated)

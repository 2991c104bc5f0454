"""Where an assignment stands: the standings one by one, and what must hold of any journal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kltrack.journal import Entry
from kltrack.journal.entries import entries_in, line_of
from kltrack.journal.reading import parse_journal
from kltrack.standing import Charge, Lateness, Moment, Standing, standing
from kltrack.terms import STATUS_WORDS, StatusWord
from kltrack.text import nfc
from kltrack.timezone import HANOI

FIRST = date(2025, 12, 1)
LAST = date(2025, 12, 14)
DATED = Charge("assignment", LAST)
UNDATED = Charge("assignment", None)


def day(number: int) -> date:
    """The day of December 2025, or of the months after it."""
    return FIRST + timedelta(days=number - 1)


def entry(
    status: StatusWord, on: int, *, at: int | None = None, for_: str | None = None, new: int | None = None
) -> Entry:
    """An entry true from a day of December 2025, recorded at noon of that day or of `at`."""
    moment = datetime.combine(day(at or on), datetime.min.time(), HANOI) + timedelta(hours=12)
    return Entry(f"{on}-{status}", "9-01", status, day(on), moment, for_=for_, new=day(new) if new else None)


def name(entries: Sequence[Entry], on: int, charge: Charge = DATED, members: Sequence[str] = ()) -> str:
    return standing(charge, entries, day(on), members).name


@pytest.mark.parametrize(
    ("entries", "on", "expected"),
    [
        ([], 14, "open-in-term"),
        ([], 15, "open-overdue"),
        ([entry("started", 2)], 15, "open-overdue"),
        ([entry("note", 2)], 15, "open-overdue"),
        ([entry("reported", 10)], 11, "open-in-term"),
        ([entry("reported", 10)], 15, "open-overdue"),
        ([entry("done", 14)], 15, "done-on-time"),
        ([entry("done", 14)], 14, "done-on-time"),
        ([entry("done", 14)], 13, "open-in-term"),
        ([entry("done", 15)], 15, "done-late"),
        ([entry("done", 15), entry("done", 10)], 20, "done-on-time"),
        ([entry("extended", 10, new=31)], 20, "open-in-term"),
        ([entry("extended", 10, new=31)], 32, "open-overdue"),
        ([entry("extended", 20, new=31)], 19, "open-overdue"),
        ([entry("extended", 10, new=31), entry("done", 20)], 21, "done-on-time"),
        ([entry("cancelled", 10)], 20, "cancelled"),
        ([entry("cancelled", 10), entry("reopened", 12)], 20, "open-overdue"),
        ([entry("done", 10), entry("reopened", 12)], 13, "open-in-term"),
        ([entry("done", 10), entry("reopened", 12), entry("done", 20)], 21, "done-late"),
        ([entry("done", 10), entry("reopened", 12)], 11, "done-on-time"),
        ([entry("done", 10), entry("cancelled", 12)], 13, "cancelled"),
    ],
)
def test_what_a_dated_assignment_comes_to(entries: list[Entry], on: int, expected: str) -> None:
    assert name(entries, on) == expected
    assert name(entries[::-1], on) == expected


@pytest.mark.parametrize(
    ("entries", "on", "expected"),
    [
        ([], 400, "open-undated"),
        ([entry("reported", 2)], 3, "open-undated"),
        ([entry("done", 2)], 3, "done-undated"),
        ([entry("cancelled", 2)], 3, "cancelled"),
        ([entry("extended", 2, new=10)], 9, "open-in-term"),
        ([entry("extended", 2, new=10)], 11, "open-overdue"),
        ([entry("extended", 2, new=10), entry("done", 10)], 11, "done-on-time"),
    ],
)
def test_what_an_undated_assignment_comes_to(entries: list[Entry], on: int, expected: str) -> None:
    assert name(entries, on, UNDATED) == expected


def test_what_asks_nobody_to_act_is_never_overdue_or_late() -> None:
    decision = standing(Charge("decision", LAST), (), day(40))
    assert decision.name == "open-in-term"
    assert decision.lateness == Lateness(None, None)


def test_a_claim_is_told_apart_from_a_verification() -> None:
    claimed = [entry("reported", 10)]
    verified = [*claimed, entry("done", 12)]
    assert (standing(DATED, claimed, day(13)).reported_on, standing(DATED, claimed, day(13)).done_on) == (day(10), None)
    both = standing(DATED, verified, day(13))
    assert (both.reported_on, both.done_on) == (day(10), day(12))
    taken_back = standing(DATED, [*claimed, entry("reopened", 11)], day(13))
    assert (taken_back.reported_on, taken_back.name) == (None, "open-in-term")


@pytest.mark.parametrize(
    ("entries", "on", "expected"),
    [
        ([], 10, Lateness(0, 0)),
        ([], 20, Lateness(6, 6)),
        ([entry("done", 16)], 40, Lateness(2, 2)),
        ([entry("done", 10)], 40, Lateness(0, 0)),
        ([entry("extended", 10, new=31), entry("done", 20)], 40, Lateness(0, 6)),
        ([entry("extended", 10, new=18), entry("done", 20)], 40, Lateness(2, 6)),
        ([entry("extended", 10, new=18)], 20, Lateness(2, 6)),
        ([entry("cancelled", 20)], 40, Lateness(None, None)),
    ],
)
def test_lateness_against_the_day_in_force_and_the_original_one(
    entries: list[Entry], on: int, expected: Lateness
) -> None:
    assert standing(DATED, entries, day(on)).lateness == expected


def test_a_members_statement_counts_for_that_member_only() -> None:
    entries = [entry("done", 10, for_="hanoi-city")]
    assert name(entries, 20) == "open-overdue"
    assert name(entries, 20, members=["hanoi-city", "localities"]) == "done-on-time"
    assert name(entries, 20, members=["hue-city", "localities"]) == "open-overdue"


def test_a_statement_on_the_whole_or_on_a_group_counts_for_every_member() -> None:
    for for_ in (None, "localities"):
        assert name([entry("done", 10, for_=for_)], 20, members=["hue-city", "localities"]) == "done-on-time"


def test_reopening_the_whole_reopens_it_for_members_too() -> None:
    entries = [entry("done", 10, for_="hanoi-city"), entry("reopened", 11)]
    assert name(entries, 12, members=["hanoi-city"]) == "open-in-term"


def test_of_two_statements_true_from_one_day_the_later_recorded_counts_last() -> None:
    done, reopened = entry("done", 10, at=11), entry("reopened", 10, at=12)
    assert name([reopened, done], 13) == "open-in-term"
    assert name([reopened._replace(at=done.at - timedelta(seconds=1)), done], 13) == "done-on-time"


def test_what_was_recorded_later_is_not_known_earlier() -> None:
    late = entry("done", 10, at=20)
    assert not Moment(day(60), day(19)).knows(late)
    assert Moment(day(60), day(20)).knows(late)
    assert Moment(day(60)).knows(late)
    before_midnight = late._replace(at=datetime.fromisoformat("2025-12-19T17:30:00+00:00"))
    assert not Moment(day(60), day(19)).knows(before_midnight)


# --- what must hold of any journal ---

relaxed = settings(deadline=None, max_examples=60)

statuses = st.sampled_from(STATUS_WORDS)
bodies = st.sampled_from(["hanoi-city", "hue-city", "localities"])
days = st.integers(1, 60).map(day)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), min_size=1, max_size=30).filter(
    lambda text: bool(text.strip())
)


@st.composite
def entries_of(draw: st.DrawFn, on: st.SearchStrategy[date] = days) -> Entry:
    """Any entry about one assignment."""
    status = draw(statuses)
    moment = datetime.combine(draw(days), datetime.min.time(), HANOI) + timedelta(seconds=draw(st.integers(0, 86_399)))
    return Entry(
        f"{moment:%Y%m%dT%H%M%SZ}-{draw(st.integers(0, 0xFFFF)):04x}",
        "9-01",
        status,
        draw(on),
        moment,
        draw(st.none() | bodies),
        draw(st.none() | bodies),
        None,
        None,
        draw(days) if status == "extended" else None,
    )


journals = st.lists(entries_of(), max_size=8)
charges = st.builds(Charge, st.sampled_from(["assignment", "request", "decision"]), st.none() | days)
members = st.frozensets(bodies)


@relaxed
@given(charges, journals, st.lists(entries_of(st.integers(31, 90).map(day)), max_size=6), st.integers(1, 30), members)
def test_entries_dated_after_a_day_never_change_the_standing_as_of_that_day(
    charge: Charge, entries: list[Entry], later: list[Entry], on: int, member: frozenset[str]
) -> None:
    assert standing(charge, entries + later, day(on), member) == standing(charge, entries, day(on), member)


@relaxed
@given(charges, journals, members)
def test_before_any_entry_it_is_as_without_a_journal(
    charge: Charge, entries: list[Entry], member: frozenset[str]
) -> None:
    earliest = min((each.on for each in entries), default=day(1)) - timedelta(days=1)
    assert standing(charge, entries, earliest, member) == standing(charge, (), earliest, member)


@relaxed
@given(charges, journals, days, members, st.randoms(use_true_random=False))
def test_the_order_of_the_entries_does_not_matter(
    charge: Charge, entries: list[Entry], on: date, member: frozenset[str], chance: object
) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert standing(charge, shuffled, on, member) == standing(charge, entries, on, member)


@relaxed
@given(charges, journals, days, bodies)
def test_other_members_statements_never_change_a_members_standing(
    charge: Charge, entries: list[Entry], on: date, body: str
) -> None:
    own = [each for each in entries if each.for_ in (None, body)]
    assert standing(charge, entries, on, [body]) == standing(charge, own, on, [body])


@relaxed
@given(charges, journals, days, members)
def test_the_parts_of_a_standing_agree(charge: Charge, entries: list[Entry], on: date, member: frozenset[str]) -> None:
    now: Standing = standing(charge, entries, on, member)
    assert now.is_open == now.name.startswith("open-")
    assert now.name.endswith("-undated") == (now.last is None and now.name != "cancelled")
    if now.name == "open-overdue":
        assert now.lateness.last
    if now.name == "done-on-time" and charge.kind != "decision":
        assert now.lateness.last == 0
    for known in (now.done_on, now.reported_on, now.cancelled_on, now.started_on):
        assert known is None or known <= on


@relaxed
@given(st.lists(entries_of(), max_size=5, unique_by=lambda each: each.id), st.data())
def test_a_journal_reads_back_whatever_the_order_of_its_lines(entries: list[Entry], data: st.DataObject) -> None:
    written = [
        each._replace(evidence=data.draw(st.none() | texts), note=data.draw(st.none() | texts)) for each in entries
    ]
    lines = data.draw(st.permutations([line_of(each) for each in written]))
    read = parse_journal("".join(lines).encode(), Path("progress.toml"))
    straight = parse_journal("".join(map(line_of, written)).encode(), Path("progress.toml"))
    assert read.entries == straight.entries
    assert not read.faults
    assert {each.id for each in read.entries} == {each.id for each in written}


@relaxed
@given(st.text(max_size=200))
def test_no_line_is_more_than_a_fault(line: str) -> None:
    journal = parse_journal(line.encode("utf-8", "surrogatepass") + b"\n", Path("progress.toml"))
    assert len(journal.entries) + len(journal.faults) <= line.count("\n") + 1


@relaxed
@given(entries_of(), texts)
def test_an_entry_stands_on_one_line_and_reads_back(first: Entry, note: str) -> None:
    line = line_of(first._replace(note=note))
    assert line.count("\n") == 1
    assert entries_in(line.rstrip("\n")) == [first._replace(note=nfc(note))]

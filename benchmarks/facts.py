"""How near `kltrack draft` comes to facts that were written down of texts before any draft of them was seen.

The README of tests/drafting_facts says what each key means. A drafted record is the facts' where both stand in one
paragraph and most resembles it, by its last day and its bodies. A day that the facts do not have counts as wrong, and
as silent where no doubt stands by it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from benchmarks.texts import Case, Fact
from kltrack.drafting import Draft, DraftedRecord, Lookup, draft
from kltrack.terms import ROLE_NAMES
from kltrack.text import slug

Role = tuple[str, str]


@dataclass
class Score:
    """What is counted, of one text or of all."""

    wanted: int = 0
    drafted: int = 0  # without those that another curator might record as well
    records: int = 0  # all of them
    found: int = 0
    roles_wanted: int = 0
    roles_drafted: int = 0
    roles_found: int = 0
    dated: int = 0
    right: int = 0
    told: int = 0
    doubts: int = 0
    wrong: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def given(self) -> int:
        """How many days the drafts give."""
        return self.right + len(self.wrong)

    @property
    def found_or_told(self) -> int:
        """How many of the dated directives have their day, or have it told beside them or in the list of dates."""
        return self.dated - len(self.lost)

    @property
    def doubts_a_record(self) -> float:
        """The doubts that stand by a record, on average."""
        return self.doubts / max(1, self.records)

    def add(self, other: Score) -> None:
        """Count another score in."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def score(case: Case, known: Lookup, *, verbose: bool) -> Score:
    """The score of one text; tells what differs, if asked."""
    start = time.process_time()
    drafted = _without_new_bodies(draft(case.content, known, case.given))
    counted = Score(seconds=[time.process_time() - start], wanted=len(case.records))
    pairs = [*_pairs(case, drafted)]
    taken = [record for _, record in pairs if record]
    extra = [record for record in drafted.records if _is_extra(case, record, taken)]
    counted.found = len(taken)
    counted.drafted = len(taken) + len(extra)
    counted.records = len(drafted.records)
    counted.doubts = sum(len(record.doubts) for record in drafted.records)
    for fact, record in pairs:
        _count_roles(counted, fact, record)
        _count_day(counted, case, fact, record, drafted)
    if verbose:
        _tell(case, drafted, pairs, extra)
    return counted


def _without_new_bodies(drafted: Draft) -> Draft:
    """The draft without bodies that the directory lacks: the facts have those by their names and do not count them."""
    new = {slug(each.name) for each in drafted.unknown}

    def known(bodies: Sequence[str]) -> tuple[str, ...]:
        return tuple(body for body in bodies if body not in new)

    records = (
        record._replace(
            lead=known(record.lead),
            implementing=known(record.implementing),
            coordinating=known(record.coordinating),
        )
        for record in drafted.records
    )
    return drafted._replace(records=tuple(records))


def _pairs(case: Case, drafted: Draft) -> Iterator[tuple[Fact, DraftedRecord | None]]:
    """Each directive with the record that is most like it, each record once, the likest first.

    Of those that are equally like it the one that stands at its place among the directives of the paragraph.
    """
    fact_ranks = _ranks([fact["paragraph"] for fact in case.records])
    record_ranks = _ranks([record.place.paragraph for record in drafted.records])
    likest = sorted(
        (
            (-_likeness(fact, record), abs(fact_ranks[place] - rank), place, record)
            for place, fact in enumerate(case.records)
            for rank, record in zip(record_ranks, drafted.records, strict=True)
            if record.place.paragraph == fact["paragraph"]
        ),
        key=lambda scored: scored[:3],
    )
    paired: dict[int, DraftedRecord] = {}
    for *_, place, record in likest:
        if place not in paired and record not in paired.values():
            paired[place] = record
    for place, fact in enumerate(case.records):
        yield fact, paired.get(place)


def _ranks(paragraphs: Sequence[int]) -> list[int]:
    """The place of each in its paragraph: 0 for the first of it."""
    return [paragraphs[:place].count(paragraph) for place, paragraph in enumerate(paragraphs)]


def _likeness(fact: Fact, record: DraftedRecord) -> float:
    theirs, mine = _wanted(fact), _drafted(record)
    return 2 * (fact.get("last") == record.last) + len(theirs & mine) / (len(theirs | mine) or 1)


def _is_extra(case: Case, record: DraftedRecord, taken: Sequence[DraftedRecord]) -> bool:
    """Whether a record is none of the facts', in a paragraph where that counts."""
    return record not in taken and record.place.paragraph not in case.facts.get("also_right", [])


def _wanted(fact: Fact) -> set[Role]:
    return {(role, body) for role in ROLE_NAMES for body in fact.get(role, [])}


def _drafted(record: DraftedRecord) -> set[Role]:
    return {(role, body) for role in ROLE_NAMES for body in getattr(record, role)}


def _count_roles(counted: Score, fact: Fact, record: DraftedRecord | None) -> None:
    """The roles of a record that was found, those left out on which another reader may differ."""
    if record is None:
        return
    either = {(each["role"], each["body"]) for each in fact.get("either", [])}
    theirs, mine = _wanted(fact) - either, _drafted(record) - either
    counted.roles_wanted += len(theirs)
    counted.roles_drafted += len(mine)
    counted.roles_found += len(theirs & mine)


def _count_day(counted: Score, case: Case, fact: Fact, record: DraftedRecord | None, drafted: Draft) -> None:
    wanted: date | None = fact.get("last")
    mine = record.last if record else None
    counted.dated += wanted is not None
    place = f"{case.name} paragraph {fact['paragraph']}: {wanted}, drafted {mine}"
    if mine and mine != wanted:
        counted.wrong.append(place)
        if record and not record.doubts:
            counted.silent.append(place)
    elif wanted and mine:
        counted.right += 1
    elif wanted and _is_told(fact, record, drafted):
        counted.told += 1
    elif wanted:
        counted.lost.append(place)


def _is_told(fact: Fact, record: DraftedRecord | None, drafted: Draft) -> bool:
    """Whether the words of a deadline stand in a doubt or in the list of dates that no record has.

    Or whether a record of another paragraph that says the same, as a headline does, has this one too, with the day.
    """
    elsewhere = (each for each in drafted.records if each.place.paragraph != fact["paragraph"])
    if any(fact["paragraph"] in each.paragraphs and each.last == fact["last"] for each in elsewhere):
        return True
    wording = fact["deadline"].get("wording", "").rstrip(".)")
    told = [*(each.words for each in drafted.unplaced), *(record.doubts if record else ())]
    return any(wording in each or wording.split()[-1] in each for each in told)


def _tell(
    case: Case, drafted: Draft, pairs: Sequence[tuple[Fact, DraftedRecord | None]], extra: Sequence[DraftedRecord]
) -> None:
    print(f"== {case.name}: {sum(1 for _, each in pairs if each)} of {len(pairs)}, {len(extra)} more")
    for fact, record in pairs:
        if record is None:
            print(f"   - {fact['paragraph']} {fact.get('lead')} {fact.get('last', '')} {fact.get('note', '')}")
        else:
            _tell_difference(fact, record)
    for record in extra:
        words = case.content[record.place.start : record.place.stop][:90]
        print(f"   + {record.place.paragraph} {record.kind} {record.lead} {record.last or ''} | {words}")
    for record in drafted.records:
        for doubt in record.doubts:
            print(f"   ? {record.place.paragraph} {doubt}")


def _tell_difference(fact: Fact, record: DraftedRecord) -> None:
    either = {(each["role"], each["body"]) for each in fact.get("either", [])}
    less, more = _wanted(fact) - either - _drafted(record), _drafted(record) - either - _wanted(fact)
    if less or more:
        print(f"   ~ {record.place.paragraph} less {sorted(less)} more {sorted(more)}")
    if fact.get("last") != record.last:
        print(f"   ! {record.place.paragraph} {fact.get('last')}, drafted {record.last} {dict(record.deadline)}")

"""How near `kltrack draft` comes to facts that were written down of texts before any draft of them was seen.

The facts stand in tests/drafting_facts (its README says what each key means), the texts somewhere else: each is known
by the sha256 of its file. A drafted record is the facts' where both stand in one paragraph and most resembles it, by
its last day and its bodies. A day that the facts do not have counts as wrong, and as silent where no doubt stands by it
"""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kltrack.drafting import Draft, DraftedRecord, Given, Lookup, draft
from kltrack.terms import ROLE_NAMES
from kltrack.text import slug

FACTS = Path(__file__).parents[1] / "tests" / "drafting_facts"
Fact = Mapping[str, Any]
Role = tuple[str, str]


class Case(NamedTuple):
    """A text, and what is written down of it."""

    name: str
    content: str
    facts: Fact

    @property
    def given(self) -> Given:
        """What a curator would say of it: its language, and number and day where they are printed."""
        return Given(
            number=self.facts.get("number", ""),
            issued=self.facts.get("issued") or self.facts.get("published"),
            language=self.facts["language"],
        )

    @property
    def records(self) -> Sequence[Fact]:
        """The directives."""
        return self.facts.get("record", [])


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

    def add(self, other: Score) -> None:
        """Count another score in."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def cases(texts: Path, facts: Path = FACTS) -> Iterator[Case]:
    """The texts of a folder of which facts are written down."""
    known = {}
    for path in sorted(facts.glob("*.toml")):
        fact = tomllib.loads(path.read_text("utf-8"))
        known[fact["sha256"]] = path.stem, fact
    for path in sorted(texts.rglob("*.txt")):
        content = path.read_bytes()
        found = known.get(sha256(content).hexdigest())
        if found:
            yield Case(found[0], content.decode("utf-8-sig"), found[1])


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
    records = (
        record._replace(
            **{role: tuple(body for body in getattr(record, role) if body not in new) for role in ROLE_NAMES}
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


def figures(counted: Score) -> Iterator[str]:
    """The lines of figures of a score."""
    given = counted.right + len(counted.wrong)
    found_or_told = counted.dated - len(counted.lost)
    ordered = sorted(counted.seconds)
    yield f"texts    {len(ordered)}, directives {counted.wanted}, drafted {counted.drafted}"
    yield f"records  {f1(counted.found, counted.drafted, counted.wanted)}"
    yield f"roles    {f1(counted.roles_found, counted.roles_drafted, counted.roles_wanted)}"
    yield f"dated    {found_or_told} of {counted.dated} found or told, {counted.told} of them told"
    yield f"days     {counted.right} of {given} right, wrong without a doubt {len(counted.silent)}"
    yield f"doubts   {counted.doubts / max(1, counted.records):.2f} a record"
    yield f"seconds  of the processor: median {ordered[len(ordered) // 2]:.3f}, longest {ordered[-1]:.3f}"
    for name in ("silent", "wrong", "lost"):
        yield from (f"{name}: {line}" for line in getattr(counted, name))


def f1(both: int, mine: int, theirs: int) -> str:
    """Precision and recall, and their harmonic mean."""
    precision, recall = both / max(1, mine), both / max(1, theirs)
    mean = 2 * precision * recall / max(1e-9, precision + recall)
    return f"F1 {mean:.3f} (precision {precision:.3f}, recall {recall:.3f})"

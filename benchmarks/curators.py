"""How near `kltrack draft` comes to what curators wrote of the same texts in a register.

A drafted record is a curator's where both rest on one paragraph and most resembles it: by day, by bodies, by telling
words of the task.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.figures import f1
from kltrack.deadline import UnclearDeadline, resolve
from kltrack.drafting import Draft, DraftedRecord, Given, Lookup, draft, lookup_from
from kltrack.drafting.text.layout import normalised_text
from kltrack.index import open_index
from kltrack.model import Assignment, Reading
from kltrack.register.checks.limbs import stems
from kltrack.register.loading import Register, load
from kltrack.terms import ACTIONABLE, LANGUAGE_CODES, ROLE_NAMES

_LEAST = 0.35  # of likeness that two records of one paragraph need
_ADDRESS = "URL: "


class Key(NamedTuple):
    """A curator's record as a text's own reading has it."""

    id: str
    paragraphs: frozenset[int]
    kind: str
    last: Any
    roles: frozenset[tuple[str, str]]
    task: frozenset[str]


@dataclass
class Figures:
    """What is counted over all texts."""

    found: int = 0
    drafted: int = 0
    elsewhere: int = 0
    wanted: int = 0
    roles: list[int] = field(default_factory=lambda: [0, 0, 0])
    dated: int = 0
    told: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    doubts: int = 0
    seconds: list[float] = field(default_factory=list)


class Case(NamedTuple):
    """A text, and the records that rest on it."""

    path: Path
    text: str
    keys: list[Key]
    language: str
    issued: Any
    number: str


def measure(texts: Path, path: Path, *, given: bool, verbose: bool) -> None:
    """Draft each text that a source of the register is and print the figures."""
    register = load(path)
    with tempfile.TemporaryDirectory() as folder:
        known = lookup_from(open_index(path, None, Path(folder)))
        figures = Figures()
        for case in cases(texts, register):
            _add(figures, case, known, given=given, verbose=verbose)
    _print(figures)


def cases(folder: Path, register: Register) -> Iterator[Case]:
    """The texts of a folder on which records of the register rest."""
    for path in sorted(folder.rglob("*.txt")):
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
        address, known = "", sha256(content).hexdigest()
        if text.startswith(_ADDRESS):
            first, _, text = text.partition("\n")
            address = first.removeprefix(_ADDRESS).strip()
        for conclusion in register.conclusions:
            for source in conclusion.source:
                if source.language in LANGUAGE_CODES and (
                    source.sha256 == known or (address and source.url == address)
                ):
                    keys = list(_keys(register, conclusion, source.id, source.language))
                    if keys:
                        yield Case(path, normalised_text(text), keys, source.language, conclusion.day, conclusion.name)


def _keys(register: Register, conclusion: Any, source: str, language: str) -> Iterator[Key]:
    file = next(file for file in register.loaded.files if any(each is conclusion for _, each in file.conclusions))
    context = register.loaded.context(file, conclusion)
    for assignment in conclusion.assignment:
        reading = next((each for each in assignment.reading if each.source == source), None)
        places = {each.paragraph for each in assignment.source if each.id == source and each.paragraph}
        if reading and reading.paragraph:
            places.add(reading.paragraph)
        if places:
            yield Key(
                assignment.id,
                frozenset(places),
                (reading.kind if reading and reading.kind else assignment.kind),
                _last(assignment, reading, context),
                _roles(assignment, reading),
                stems(assignment.task.mapping().get(language, ""), language),
            )


def _last(assignment: Assignment, reading: Reading | None, context: Any) -> Any:
    deadline = reading.deadline if reading and reading.deadline else assignment.deadline
    try:
        return deadline.every or resolve(deadline, context).last or deadline.event or deadline.after
    except UnclearDeadline:
        return None


def _roles(assignment: Assignment, reading: Reading | None) -> frozenset[tuple[str, str]]:
    found = set()
    for role in ROLE_NAMES:
        own = getattr(reading, role) if reading else None
        found |= {(role, body) for body in (getattr(assignment, role) if own is None else own)}
    return frozenset(found)


def _add(figures: Figures, case: Case, known: Lookup, *, given: bool, verbose: bool) -> None:
    said = Given(number=case.number, issued=case.issued, language=case.language) if given else Given()  # type: ignore[arg-type]
    start = time.process_time()
    drafted = draft(case.text, known, said)
    figures.seconds.append(time.process_time() - start)
    pairs = _matched(case, drafted)
    figures.found += len(pairs)
    figures.drafted += len(_beside(case, drafted))
    figures.elsewhere += len(drafted.records) - len(_beside(case, drafted))
    figures.wanted += len(case.keys)
    figures.doubts += sum(len(record.doubts) for record in drafted.records) + len(drafted.heading.doubts)
    for key, record in pairs:
        _count_roles(figures, key, record)
        _count_days(figures, case, key, record, drafted)
    unmatched = [key for key in case.keys if not any(key is other for other, _ in pairs)]
    for key in unmatched:
        _count_days(figures, case, key, None, drafted)
    if verbose:
        _tell(case, drafted, pairs, unmatched)


def _beside(case: Case, drafted: Draft) -> list[DraftedRecord]:
    """The drafted records of the paragraphs that curators wrote records of: of a text they may have read a part."""
    known = {number for key in case.keys for number in key.paragraphs}
    return [record for record in drafted.records if known & {*record.paragraphs}]


def _matched(case: Case, drafted: Draft) -> list[tuple[Key, DraftedRecord]]:
    """Each key with the drafted record that is most like it, each once, the likest first."""
    scores = sorted(
        (
            (_likeness(key, record, case, drafted), -place, key, record)
            for key in case.keys
            for place, record in enumerate(drafted.records)
            if key.paragraphs & {*record.paragraphs}
        ),
        key=lambda scored: scored[:2],
        reverse=True,
    )
    pairs: list[tuple[Key, DraftedRecord]] = []
    for score, _, key, record in scores:
        taken = any(key is other or record is mine for other, mine in pairs)
        if score >= _LEAST and not taken:
            pairs.append((key, record))
    return pairs


def _likeness(key: Key, record: DraftedRecord, case: Case, drafted: Draft) -> float:
    """From 0 to 1: the words of the task, the bodies, the day, the kind."""
    limb = stems(case.text[record.place.start : record.place.stop], case.language)
    words = len(limb & key.task) / max(1, min(len(key.task), len(limb)))
    mine = _bodies(record)
    both = len(mine & key.roles) / max(1, len(mine | key.roles)) if mine or key.roles else 1.0
    same_day = 1.0 if record.last == key.last else 0.0
    alone = sum(bool(key.paragraphs & {*other.paragraphs}) for other in drafted.records) == 1
    return 0.55 * min(1.0, 1.6 * words) + 0.2 * both + 0.15 * same_day + 0.1 * (record.kind == key.kind) + 0.1 * alone


def _bodies(record: DraftedRecord) -> frozenset[tuple[str, str]]:
    return frozenset((role, body) for role in ROLE_NAMES for body in getattr(record, role))


def _count_roles(figures: Figures, key: Key, record: DraftedRecord) -> None:
    mine = _bodies(record)
    both = len(mine & key.roles)
    figures.roles = [figures.roles[0] + both, figures.roles[1] + len(mine), figures.roles[2] + len(key.roles)]


def _count_days(figures: Figures, case: Case, key: Key, record: DraftedRecord | None, drafted: Draft) -> None:
    if key.kind not in ACTIONABLE:
        return
    if key.last is not None:
        figures.dated += 1
        is_told = (record is not None and (record.last is not None or bool(record.doubts))) or any(
            left.place.paragraph in key.paragraphs for left in drafted.unplaced
        )
        figures.told += is_told
        if not is_told and not any(
            each.last == key.last for each in drafted.records if key.paragraphs & {*each.paragraphs}
        ):
            figures.lost.append(f"{case.path.name} {key.id} {key.last}")
    if record is not None and record.last is not None:
        if record.last == key.last:
            figures.right += 1
        else:
            figures.wrong.append(
                f"{case.path.name} {key.id}: {key.last}, drafted {record.last} {dict(record.deadline)}"
                f"{' with a doubt' if record.doubts else ''}"
            )


def _tell(case: Case, drafted: Draft, pairs: Sequence[tuple[Key, DraftedRecord]], missed: Sequence[Key]) -> None:
    used = {record.id for _, record in pairs}
    more = [record for record in _beside(case, drafted) if record.id not in used]
    print(f"== {case.path.name} {case.language} {len(pairs)} of {len(case.keys)}, drafted {len(drafted.records)}")
    for key in missed:
        print(f"   - missed {key.id} {sorted(key.paragraphs)} {key.last or ''}")
    for record in more:
        text = case.text[record.place.start : record.place.stop][:90]
        print(f"   + more {record.id} {record.paragraphs} {record.kind} {record.lead} {record.last or ''} | {text}")
    for key, record in pairs:
        if _bodies(record) != key.roles:
            less, more = sorted(key.roles - _bodies(record)), sorted(_bodies(record) - key.roles)
            print(f"   ~ roles {key.id} less {less} more {more}")


def _print(figures: Figures) -> None:
    given = figures.right + len(figures.wrong)
    print(f"texts {len(figures.seconds)}, records of curators {figures.wanted}, drafted {figures.drafted}")
    print(f"           and {figures.elsewhere} in paragraphs that curators wrote no record of")
    print(f"records    {f1(figures.found, figures.drafted, figures.wanted)}")
    print(f"roles      {f1(*figures.roles)}")
    print(f"dated      found or told {figures.told}/{figures.dated}")
    print(f"days       right {figures.right}/{given}")
    print(f"doubts     {figures.doubts / max(1, figures.drafted):.2f} a record")
    ordered = sorted(figures.seconds)
    print(f"seconds    of the processor: median {ordered[len(ordered) // 2]:.3f}, longest {ordered[-1]:.3f}")
    for name, lines in (("wrong day", figures.wrong), ("lost day", figures.lost)):
        for line in lines:
            print(f"{name}: {line}")

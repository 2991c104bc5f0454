"""Slips planted one at a time over a register and its texts: how many of each kind does `check --sources` notice?

    python -m benchmarks.slips FOLDER_OF_TEXTS [REGISTER]

The register is the shipped one unless another is named. A slip is noticed if `check` finds something that it does not
find in the register as it is. Texts are known by their sha256, so records and bodies are planted only where the text of
a place that the record names is in the folder.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import tomli
import tomli_w

from kltrack.register.checks.rules import lint
from kltrack.register.loading import problems, read
from kltrack.register.location import bodies_file
from kltrack.register.shipped import shipped_register

Table = dict[str, Any]
_DAYS = ("before", "by", "on")
_DATED = (*_DAYS, "within", "event", "days", "months", "years", "after", "every")
_ROLES = ("lead", "implementing", "coordinating")


class Slip(NamedTuple):
    """A slip: its kind, where it is planted, and how."""

    kind: str
    record: str
    plant: Callable[[Table], None]


TARGETS = {
    "a day shifted": 95,
    "before, by, on swapped": 95,
    "date removed, wording kept": 95,
    "deadline of a neighbour": 95,
    "record dropped": 90,
    "body dropped": 80,
    "body dropped from one record": 0,
}


def slips(register: Table, texts: set[str]) -> Iterator[Slip]:
    """Every slip of every kind."""
    for number, conclusion in enumerate(register["conclusion"]):
        known = {source["id"] for source in conclusion.get("source", ()) if source.get("sha256") in texts}
        records = conclusion.get("assignment", ())
        for place, record in enumerate(records):
            looked_at = any(evidence["id"] in known for evidence in record.get("source", ()))
            for kind, plant in (
                *_of_dates(record),
                *(_of_what_is_there(record, records) if looked_at else ()),
            ):
                yield Slip(kind, record["id"], _planted(number, place, plant))


def _planted(conclusion: int, place: int, plant: Callable[[list[Table], int], None]) -> Callable[[Table], None]:
    return lambda register: plant(register["conclusion"][conclusion]["assignment"], place)


_Plants = Iterator[tuple[str, Callable[[list[Table], int], None]]]


def _of_dates(record: Table) -> _Plants:
    deadline = record.get("deadline", {})
    if not any(key in deadline for key in _DATED):
        return
    changed = _shifted(deadline)
    if changed:
        yield "a day shifted", _with(changed)
    yield "before, by, on swapped", _with(_swapped(deadline))
    yield "date removed, wording kept", _with({key: deadline[key] for key in deadline if key not in _DATED})


def _with(deadline: Table) -> Callable[[list[Table], int], None]:
    def plant(records: list[Table], place: int) -> None:
        records[place]["deadline"] = deepcopy(deadline)

    return plant


def _shifted(deadline: Table) -> Table:
    """The same a day later; a period one period later."""
    for key in _DAYS:
        if key in deadline:
            return {**deadline, key: deadline[key] + timedelta(days=1)}
    if "within" in deadline:
        return {**deadline, "within": _later(deadline["within"])}
    if "days" in deadline:
        return {**deadline, "days": deadline["days"] + 1}
    return {}


def _later(period: str) -> str:
    if "/" in period:
        return "/".join(str(date.fromisoformat(day) + timedelta(days=7)) for day in period.split("/"))
    if "-Q" in period or "-W" in period:
        return f"{int(period[:4]) + 1}{period[4:]}"
    if "-" in period:
        year, month = map(int, period.split("-"))
        return f"{year + month // 12}-{month % 12 + 1:02}"
    return str(int(period) + 1)


def _swapped(deadline: Table) -> Table:
    """Another operator on the same day: before → by → on → before; in a period → by its end; at an event → after it."""
    for key, other in (("before", "by"), ("by", "on"), ("on", "before")):
        if key in deadline:
            return {other: deadline[key], **{each: deadline[each] for each in deadline if each != key}}
    rest = {each: deadline[each] for each in deadline if each not in ("within", "event")}
    if "within" in deadline:
        days = deadline["within"].split("/")
        last = date.fromisoformat(days[-1]) if len(days) == 2 else date(int(days[0][:4]), 12, 31)
        return {**rest, "by": last}
    return {**rest, "after": deadline["event"]} if "event" in deadline else {"wording": deadline.get("wording", "")}


def _neighbour(record: Table, records: list[Table]) -> Table:
    """The deadline of the nearest record of the conclusion that has another date."""
    here = records.index(record)
    own = _day_of(record["deadline"])
    nearest = sorted(range(len(records)), key=lambda place: (abs(place - here), place))
    for place in nearest:
        other = records[place].get("deadline", {})
        if any(key in other for key in _DATED) and _day_of(other) != own:
            return dict(other)
    return {}


def _day_of(deadline: Table) -> list[Any]:
    return [deadline.get(key) for key in (*_DAYS, "within", "days", "months")]


def _of_what_is_there(record: Table, records: list[Table]) -> _Plants:
    if any(key in record.get("deadline", {}) for key in _DATED) and (neighbour := _neighbour(record, records)):
        yield "deadline of a neighbour", _with(neighbour)
    yield "record dropped", lambda records, place: records.pop(place) and None
    paragraph = _paragraph(record)
    together = [other for other in records if _paragraph(other) == paragraph]
    for body in _addressees(record):
        if next(other for other in together if body in _addressees(other)) is record:
            yield "body dropped", _without(body, paragraph)
        if len(together) > 1:
            yield "body dropped from one record", _without(body, None)


def _paragraph(record: Table) -> tuple[str, int]:
    first = record["source"][0]
    return first["id"], first.get("paragraph", 0)


def _addressees(record: Table) -> list[str]:
    return [body for role in _ROLES for body in record.get(role, ())]


def _without(body: str, paragraph: tuple[str, int] | None) -> Callable[[list[Table], int], None]:
    """Without a body, in the record or in all that rest on its paragraph."""

    def plant(records: list[Table], place: int) -> None:
        for record in records if paragraph else [records[place]]:
            if not paragraph or _paragraph(record) == paragraph:
                record.update((role, [each for each in record.get(role, ()) if each != body]) for role in _ROLES)

    return plant


class Bench:
    """A register and its texts, and what is found in them as they are."""

    def __init__(self, register: Path, texts: Path) -> None:
        self.raw = tomli.loads(register.read_text(encoding="utf-8"))
        self._texts, self._bodies = texts, bodies_file(register)
        self._folder = TemporaryDirectory()
        self._usual = {finding for texts in (None, self._texts) for finding in self._found(self.raw, texts)}

    def notices(self, slip: Slip) -> bool:
        """Whether something is found that is not found without the slip."""
        register = deepcopy(self.raw)
        slip.plant(register)
        # The texts are asked last: without them a check takes a fraction of the time.
        return any(self._found(register, texts) - self._usual for texts in (None, self._texts))

    def _found(self, register: Table, texts: Path | None) -> set[tuple[str, ...]]:
        path = Path(self._folder.name, "register.toml")
        path.write_text(tomli_w.dumps(register), encoding="utf-8")
        loaded = read(path, self._bodies)
        found = problems(loaded) or lint(loaded, texts)
        return {(problem.severity, problem.rule, problem.path, problem.record, problem.what) for problem in found}


def main(texts: Path, register: Path) -> None:
    """Print the table, and what was not noticed."""
    from hashlib import sha256

    known = {sha256(path.read_bytes()).hexdigest() for path in texts.rglob("*") if path.is_file()}
    bench = Bench(register, texts)
    noticed: dict[str, list[bool]] = {kind: [] for kind in TARGETS}
    missed: list[str] = []
    for slip in slips(bench.raw, known):
        found = bench.notices(slip)
        noticed[slip.kind].append(found)
        if not found:
            missed.append(f"{slip.record}: {slip.kind}")
    for kind, each in noticed.items():
        part = f"{100 * sum(each) / len(each):.0f} %" if each else "–"
        wanted = f"   at least {TARGETS[kind]} %" if TARGETS[kind] else ""
        print(f"{kind:<29} {sum(each):>4} of {len(each):<4} {part:>5}{wanted}")
    print("\nNot noticed:", *missed, sep="\n  ")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else shipped_register())

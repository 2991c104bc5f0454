"""The answer to `lineage`: what carries on what across conclusions, as trees; schema kltrack/lineage/v1.

A tree begins at an end of the web (an assignment that nothing continues) and goes back in time; for one assignment, it
goes back from there and then forward. An assignment met again is named and not told again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from textwrap import wrap
from typing import Any

from kltrack.dates import spoken
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.query import Result
from kltrack.reports.assignments import assignments, last_day, tone
from kltrack.reports.lineage_drawing import drawn
from kltrack.reports.pictures import Drawing, Graph, Node
from kltrack.reports.progress import STANDS
from kltrack.reports.report import Column, Report, Row, at

SCHEMA = "kltrack/lineage/v1"
_CONTINUES, _CONTINUED_BY = "continues", "continued by"


def lineage(everything: Result, chosen: Result, index: Index, language: str) -> Report:
    """The trees of the whole web that hold one of the chosen items, those with an open end first.

    `everything` is all that had been issued by the as-of day.
    """
    web = _web(everything, index, language)
    wanted = {item.assignment for item in chosen.items}
    seen: set[tuple[str, str]] = set()
    rows = [row for end in web.ends() if wanted & web.origins(end) for row in web.tree(end, "end", seen)]
    base = assignments(chosen, index, language)
    alone = sum(1 for identity in wanted if web.is_alone(identity))
    notes = [note for note in base.notes if "left out; kltrack list --undated" not in note]
    notes += [f"{alone} that continue nothing and that nothing continues are not shown."] if alone else []
    empty = base.empty or "None of these continues another, and none is continued."
    report = _report(rows, web, base)
    return report._replace(title="Lineage", notes=notes, empty=empty, section=lambda row: str(row["root"]))


def lineage_of(identity: str, everything: Result, index: Index, language: str) -> Report:
    """What one assignment continues, and what continues it. Raises UsageProblem for an unknown id."""
    web = _web(everything, index, language)
    if identity not in web.rows:
        raise UsageProblem(f"{identity} is an occurrence; lineage is asked of the assignment it belongs to.")
    seen: set[tuple[str, str]] = set()
    rows = [*web.tree(identity, "self", seen), *web.below(identity, _CONTINUED_BY, seen)]
    notes = [f"{identity} continues nothing, and nothing continues it."] if web.is_alone(identity) else []
    report = _report(rows, web, assignments(everything, index, language))
    head = {**report.head, "query": {**report.head["query"], "explain": f"The lineage of {identity}."}}
    return report._replace(title=f"Lineage of {identity}", notes=notes, head=head, empty="")


@dataclass(frozen=True, slots=True)
class _Web:
    """Every assignment's document by id, and who continues whom."""

    rows: Mapping[str, Row]
    earlier: Mapping[str, Sequence[str]]
    later_ones: Mapping[str, Sequence[str]]

    def is_alone(self, identity: str) -> bool:
        return not self.earlier[identity] and not self.later_ones[identity]

    def ends(self) -> list[str]:
        """Those that continue something and that nothing continues: open ones first, the overdue before all."""
        ends = [identity for identity in self.rows if self.earlier[identity] and not self.later_ones[identity]]

        def order(identity: str) -> tuple[Any, ...]:
            row = self.rows[identity]
            return (not row["standing"].startswith("open"), row["deadline"]["last"] or "9999-99", identity)

        return sorted(ends, key=order)

    def origins(self, identity: str) -> set[str]:
        """The assignment and all that it continues, near and far."""
        found, waiting = {identity}, [identity]
        while waiting:
            new = set(self.earlier[waiting.pop()]) - found
            found |= new
            waiting += new
        return found

    def tree(self, identity: str, relation: str, seen: set[tuple[str, str]]) -> Iterator[dict[str, Any]]:
        """The assignment and all that it continues, each before what it continues in its turn."""
        yield self._row(identity, relation, identity) | {"of": None, "depth": 0, "moved": None, "repeated": False}
        yield from self.below(identity, _CONTINUES, seen)

    def below(self, root: str, relation: str, seen: set[tuple[str, str]]) -> Iterator[dict[str, Any]]:
        """All that an assignment continues, or that continues it; below what was seen before nothing is told again."""
        nearer = self.earlier if relation == _CONTINUES else self.later_ones
        seen.add((root, relation))
        waiting = [(root, one, 1) for one in reversed(nearer[root])]
        while waiting:
            of, identity, depth = waiting.pop()
            repeated = (identity, relation) in seen
            moved = self.moved(identity, of) if relation == _CONTINUES else self.moved(of, identity)
            place = {"of": of, "depth": depth, "moved": moved, "repeated": repeated}
            yield self._row(identity, relation, root) | place
            if not repeated:
                seen.add((identity, relation))
                waiting += [(identity, one, depth + 1) for one in reversed(nearer[identity])]

    def _row(self, identity: str, relation: str, root: str) -> dict[str, Any]:
        row = self.rows[identity]
        kept = {key: row[key] for key in ("id", "conclusion", "issued", "task", *STANDS)}
        return {**kept, "relation": relation, "root": root}

    def moved(self, earlier: str, later: str) -> dict[str, Any]:
        """How the last day went from one assignment to the one that continues it."""
        before, after = (self.rows[identity]["deadline"] for identity in (earlier, later))
        days = None
        if before["last"] and after["last"]:
            days = (date.fromisoformat(after["last"]) - date.fromisoformat(before["last"])).days
        return {"from": before["last"], "to": after["last"], "days": days, "told": _move(before, after, days)}


def _web(everything: Result, index: Index, language: str) -> _Web:
    rows: dict[str, Row] = {}
    for item, row in zip(everything.items, assignments(everything, index, language).rows, strict=True):
        # Of a recurring one, the first occurrence that is not over stands for all.
        if item.assignment not in rows or (rows[item.assignment]["days_left"] or 0) < 0:
            rows[item.assignment] = {**row, "id": item.assignment}
    earlier = {identity: [one for one in row["continues"] if one in rows] for identity, row in rows.items()}
    later: dict[str, list[str]] = {identity: [] for identity in rows}
    for identity in sorted(rows):
        for one in earlier[identity]:
            later[one].append(identity)
    return _Web(rows, earlier, later)


def _report(rows: Sequence[dict[str, Any]], web: _Web, base: Report) -> Report:
    return base._replace(
        schema=SCHEMA,
        columns=_COLUMNS,
        wide=_WIDE,
        rows=rows,
        head={key: value for key, value in base.head.items() if key != "undated"},
        drawing=Drawing(partial(drawn, rows)),
        graph=_graph(rows, web) if rows else None,
    )


def _graph(rows: Sequence[Row], web: _Web) -> Graph:
    shown = sorted({str(row["id"]) for row in rows}, key=lambda identity: (web.rows[identity]["issued"], identity))
    among = frozenset(shown)
    arrows = [
        (earlier, later, web.moved(earlier, later)["told"])
        for later in shown
        for earlier in web.earlier[later]
        if earlier in among
    ]
    return Graph([_node(web.rows[identity]) for identity in shown], arrows)


def _node(row: Row) -> Node:
    issued = spoken(date.fromisoformat(row["issued"])).partition(" ")[2]
    label = [str(row["id"]), *wrap(row["task"], 44), *wrap(last_day(row), 44)]
    return Node(str(row["id"]), label, tone(row), f"{row['conclusion']} of {issued}")


def _move(before: Mapping[str, Any], after: Mapping[str, Any], days: int | None) -> str:
    if not before["last"] and not after["last"]:
        return "no date before or after"
    shift = ""
    if days is not None:
        shift = f", {abs(days)} {'day' if abs(days) == 1 else 'days'} {'later' if days > 0 else 'earlier'}"
        shift = shift if days else ", unchanged"
    return f"{_dated(before)} → {_dated(after)}{shift}"


def _dated(deadline: Mapping[str, Any]) -> str:
    if deadline["last"]:
        return spoken(date.fromisoformat(deadline["last"])).partition(" ")[2]
    return f"no date (“{deadline['wording']}”)" if deadline["wording"] else "no date"


def _tree(row: Row) -> str:
    relation = f"{row['relation']} " if row["of"] else ""
    return f"{'  ' * row['depth']}{relation}{row['id']}" + (" (above)" if row["repeated"] else "")


_COLUMNS = (
    Column("tree", "Lineage", _tree),
    Column("conclusion", "Conclusion", lambda row: str(row["conclusion"])),
    Column("task", "What", lambda row: str(row["task"]), least=20, long=True),
    Column("deadline.last", "Last day", last_day, tone),
    Column("moved", "Moved", lambda row: str(row["moved"]["told"]) if row["moved"] else ""),
)
_WIDE = (
    *(at(key) for key in ("id", "relation", "of", "root", "depth", "conclusion", "issued", "task")),
    *(at(f"deadline.{key}") for key in ("kind", "wording", "last", "original")),
    *(at(key) for key in ("days_left", "standing", "overdue", "repeated")),
    Column("moved", "moved", lambda row: str(row["moved"]["told"]) if row["moved"] else ""),
)

"""Where a question looks for what is recorded: the spans that count for each body that is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from kltrack.index import Index
from kltrack.index.journal_tables import recorded_row
from kltrack.query.statements import Place
from kltrack.standing import Moment, recorded

Reached = Mapping[
    str, Mapping[str, str | None]
]  # body asked for → addressees that bind it → the group they come through


def places(index: Index, moment: Moment, reached: Reached) -> list[Place]:
    """A place for each body that is asked for; one for the whole where none is."""
    schema = index.spans(moment)
    if not reached:
        return [Place(schema)]
    return [_place(index, moment, schema, body, reach) for body, reach in reached.items()]


def _place(index: Index, moment: Moment, schema: str, body: str, addressees: Mapping[str, str | None]) -> Place:
    """The place for a body. Entries `for` whatever it is bound through count, however it is asked for."""
    named = _named(index, schema, index.directory.reach(body, moment.today)) if schema != "main" else []
    merged = _merge(index, moment, schema, body, named) if len(named) > 1 else ""
    return Place(schema, addressees, named, merged)


def _named(index: Index, schema: str, reach: Mapping[str, str | None]) -> list[str]:
    there = f"EXISTS (SELECT 1 FROM {schema}.span WHERE body = value AND body > '')"
    rows = index.rows(f"SELECT value FROM json_each(?) WHERE {there}", (json.dumps([*reach]),))
    return [body for (body,) in rows]


def _merge(index: Index, moment: Moment, schema: str, body: str, named: Sequence[str]) -> str:
    """The key of what several of the bodies named come to together, for the items of which more than one is named."""
    marks = ", ".join("?" for _ in named)
    several = f"SELECT DISTINCT item, body FROM {schema}.span WHERE body IN ({marks}) AND body > ''"
    items = index.rows(f"SELECT item FROM ({several}) GROUP BY item HAVING count(*) > 1", named)
    if not items:
        return ""
    key = f"{body} {moment.today} {moment.known_at}"
    index.merge(key, [*_rows(index, moment, [item for (item,) in items], named)])
    return key


def _rows(
    index: Index, moment: Moment, items: Sequence[str], members: Sequence[str]
) -> Iterator[tuple[str | None, ...]]:
    for item in items:
        known = filter(moment.knows, index.journal.of(item))
        yield item, *recorded_row(recorded(known, moment.today, members))

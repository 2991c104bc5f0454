"""Where a question looks for what is recorded: the spans that count for each body that is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.index.journal_tables import recorded_row
from kltrack.messages import message
from kltrack.query.sought_body import SoughtBody, merge_alike
from kltrack.standing import Moment, recorded

_MOST = 100  # each takes up to five SELECTs, and SQLite joins no more than 500


def sought_bodies(
    index: Index, moment: Moment, bodies: Iterable[str] = (), named_only: bool = False
) -> list[SoughtBody]:
    """A SoughtBody for each body: found by name alone, or through all that binds it. Without bodies, one for the whole.

    Raises UsageProblem where more bodies have entries of their own than a statement can tell apart.
    """
    schema = index.spans(moment)
    found = [_sought(index, moment, schema, body, named_only) for body in bodies] or [SoughtBody(schema)]
    if (number := len(merge_alike(found))) > _MOST:
        what = message(
            "{number} of the bodies asked for have progress of their own, and a question takes {most} such bodies at "
            "most: ask for fewer.",
            number=number,
            most=_MOST,
        )
        raise UsageProblem(what)
    return found


def bound_by(index: Index, body: str, moment: Moment, named_only: bool) -> Mapping[str, str | None]:
    """Addressee → the group that it is, for those through which an item reaches a body (None: the body itself)."""
    return {body: None} if named_only else index.directory.reach(body, moment.today)


def _sought(index: Index, moment: Moment, schema: str, body: str, named_only: bool) -> SoughtBody:
    members = index.directory.reach(body, moment.today)  # entries for these count, however the body is asked for
    named = _bodies_with_entries(index, schema, members) if schema != "main" else []
    merged = _merge(index, moment, schema, body, named) if len(named) > 1 else ""
    return SoughtBody(schema, body, {body: None} if named_only else members, members, named, merged)


def _bodies_with_entries(index: Index, schema: str, members: Iterable[str]) -> list[str]:
    there = f"EXISTS (SELECT 1 FROM {schema}.span WHERE body = value AND body > '')"
    rows = index.rows(f"SELECT value FROM json_each(?) WHERE {there}", (json.dumps([*members]),))
    return [body for (body,) in rows]


def _merge(index: Index, moment: Moment, schema: str, body: str, named: Sequence[str]) -> str:
    """Merge the entries of items that have entries about more than one of the bodies `named`, and give their key.

    The key is empty where there is no such item.
    """
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
    for item, charge in index.charges(items).items():
        entries = index.judged(item, charge).counted(moment)
        yield item, *recorded_row(recorded(entries, moment.today, members))

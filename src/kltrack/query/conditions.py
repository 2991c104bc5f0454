"""What a filter asks of an item, of its last day and of where it stands, as SQL conditions.

In SQL, `i` is the item's row of `head`, and `s` its row of a table of spans: what is recorded of it, if anything is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from kltrack.query.criteria import CRITERIA
from kltrack.query.filter import Filter
from kltrack.query.limits import limit_condition
from kltrack.query.parameters import Parameters
from kltrack.terms import ACTIONABLE, CLOSING, FACTS, RECORDED, STANDING_GROUPS, STANDING_NAMES, STANDINGS, Condition

IS_OPEN = " AND ".join(f"s.{fact} IS NULL" for fact in CLOSING)


def on_item(chosen: Filter, excluded: Iterable[str], given: Parameters) -> Iterator[str]:
    """What a filter asks of an item whatever is recorded; `excluded` are the addressees that it must not have."""
    if chosen.scope != "all":
        yield f"i.kind IN {given.several(ACTIONABLE)}"
    for criterion in CRITERIA:
        yield from criterion.conditions(chosen, given)
    if bodies := [*excluded]:
        yield f"i.number NOT IN (SELECT item FROM addressed WHERE body IN {given.several(bodies)})"


def is_limited(chosen: Filter) -> bool:
    """Whether a filter sets any limit to the last day."""
    return bool(chosen.limits) or chosen.scope == "overdue"


def on_last_day(chosen: Filter, last: str, today: date, given: Parameters) -> Iterator[str]:
    """The limits of a filter on the last day, which the expression `last` is."""
    if chosen.scope == "overdue":
        yield f"{last} < {given.one(today)}"
    for operator in dict.fromkeys(limit.operator for limit in chosen.limits):
        alike = (limit for limit in chosen.limits if limit.operator == operator)
        yield _any([limit_condition(limit, last, given) for limit in dict.fromkeys(alike)])


def _any(conditions: Sequence[str]) -> str:
    """The conditions joined by OR, as a balanced tree: SQLite refuses an expression that is nested 1,000 deep."""
    if len(conditions) < 2:
        return f"({''.join(conditions)})"
    middle = len(conditions) // 2
    return f"({_any(conditions[:middle])} OR {_any(conditions[middle:])})"


def on_standing(chosen: Filter, last: str, today: date, given: Parameters) -> Iterator[str]:
    """What a filter asks of where an item stands, its last day in force being the expression `last`."""
    if chosen.scope != "all":
        yield IS_OPEN
    if chosen.statuses:
        names = [name for word in chosen.statuses for name in _NAMES.get(word, ())]
        ways = [f"{standing(last, today, given)} IN {given.several(names)}"]
        ways += [_RECORDED[word] for word in chosen.statuses if word in _RECORDED]
        yield f"({' OR '.join(ways)})"


def standing(last: str, today: date, given: Parameters) -> str:
    """The expression that names a standing: the first of terms.STANDINGS whose conditions hold."""
    facts = {"last": last, "as_of": given.one(today), "kind": "i.kind", **{fact: f"s.{fact}" for fact in FACTS}}
    cases = (
        f"WHEN {' AND '.join(_is_so(condition, facts) for condition in each.holds) or '1 = 1'} THEN '{each.name}'"
        for each in STANDINGS
    )
    return f"CASE {' '.join(cases)} END"


def _is_so(condition: Condition, facts: Mapping[str, str]) -> str:
    other = facts.get(condition.other, "")
    return _RELATIONS[condition.relation].format(fact=facts[condition.fact], other=other)


_RELATIONS = {
    "is there": "{fact} IS NOT NULL",
    "is not there": "{fact} IS NULL",
    "is not later than": "{fact} <= {other}",
    "is later than": "{fact} > {other}",
    "asks to act": f"{{fact}} IN ({', '.join(map(repr, ACTIONABLE))})",
}
_RECORDED = {
    word: f"s.{fact} IS NOT NULL{f' AND {IS_OPEN}' if while_open else ''}"
    for word, (fact, while_open) in RECORDED.items()
}
# Each word of --status with the standings that it means.
_NAMES: Mapping[str, tuple[str, ...]] = {**{str(name): (name,) for name in STANDING_NAMES}, **STANDING_GROUPS}

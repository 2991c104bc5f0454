"""A filter in words and as plain facts: how a query was understood, every date with its weekday."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from kltrack.bodies.directory import Directory
from kltrack.dates import Span, spoken
from kltrack.query import Filter, Limit

_SCOPES = {
    "due": "Assignments and requests that are open and have a last day",
    "overdue": "Assignments and requests that are open on a day later than their last",
    "all": "Everything",
}
_LIMITS = {
    "before": "before {first}",
    "by": "by {last} (included)",
    "after": "after {last}",
    "from": "from {first} on (included)",
    "on": "on {span}",
    "in": "within {span}",
    "within": "within {span}",
}


def explain(chosen: Filter, today: date, directory: Directory, language: str = "en") -> list[str]:
    """What is asked for, as of which day, in clauses: whoever shows them joins them (`one_sentence`)."""
    known = f", by what had been recorded by {spoken(chosen.known_at)}" if chosen.known_at else ""
    day = f"as of {spoken(today)}{known}"
    return [_SCOPES[chosen.scope], *_parts(chosen, directory, language), day]


def one_sentence(clauses: Sequence[str]) -> str:
    """The clauses of an explanation as a person reads them; nothing for none."""
    return "; ".join(clauses) + "." if clauses else ""


def facts(chosen: Filter) -> dict[str, Any]:
    """The filter as JSON values; every key is always there."""
    return {
        "scope": chosen.scope,
        "for": list(chosen.bodies),
        "role": list(chosen.roles),
        "named_only": chosen.named_only,
        "limits": [_limit_facts(limit) for limit in chosen.limits],
        "conclusion": list(chosen.conclusions),
        "field": list(chosen.fields),
        "kind": list(chosen.kinds),
        "text": list(chosen.texts),
        "status": list(chosen.statuses),
        "undated": chosen.undated_only,
        "known_at": chosen.known_at.isoformat() if chosen.known_at else None,
        "except": {
            "for": list(chosen.except_bodies),
            "field": list(chosen.except_fields),
            "conclusion": list(chosen.except_conclusions),
        },
    }


def _limit_facts(limit: Limit) -> dict[str, str]:
    return {
        "operator": limit.operator,
        "first": limit.span.first.isoformat(),
        "last": limit.span.last.isoformat(),
    }


def _parts(chosen: Filter, directory: Directory, language: str) -> Iterator[str]:
    if chosen.undated_only:
        yield "without a last day"
    for operator in dict.fromkeys(limit.operator for limit in chosen.limits):
        yield "last day " + _either([_limit(limit) for limit in chosen.limits if limit.operator == operator])
    if chosen.bodies:
        reach = "addressed by name" if chosen.named_only else "by name or through a group"
        yield f"for {_either([directory.name(body, language) for body in chosen.bodies])} ({reach})"
    if chosen.roles:
        yield f"in the role {_either(chosen.roles)}"
    if chosen.conclusions:
        yield f"of conclusion {_either([_conclusion(dated) for dated in chosen.conclusions])}"
    if chosen.fields:
        yield f"in the field {_either(chosen.fields)}"
    if chosen.kinds:
        yield f"of kind {_either(chosen.kinds)}"
    if chosen.statuses:
        yield f"whose standing is {_either(chosen.statuses)}"
    if chosen.texts:
        yield f"whose text has {_either([f'“{text}”' for text in chosen.texts])}"
    yield from _exceptions(chosen, directory, language)


def _exceptions(chosen: Filter, directory: Directory, language: str) -> Iterator[str]:
    if chosen.except_bodies:
        verb, how = ("addresses", "by name") if chosen.named_only else ("binds", "by name or through a group")
        yield f"except what {verb} {_either([directory.name(body, language) for body in chosen.except_bodies])} {how}"
    if chosen.except_fields:
        yield f"except the field {_either(chosen.except_fields)}"
    if chosen.except_conclusions:
        yield f"except conclusion {_either([_conclusion(dated) for dated in chosen.except_conclusions])}"


def _conclusion(dated: str) -> str:
    serial, _, issued = dated.partition("@")
    return f"{serial} of {spoken(date.fromisoformat(issued))}" if issued else serial


def _limit(limit: Limit) -> str:
    return _LIMITS[limit.operator].format(
        first=spoken(limit.span.first), last=spoken(limit.span.last), span=_spoken_span(limit.span)
    )


def _spoken_span(span: Span) -> str:
    if span.first == span.last:
        return spoken(span.first)
    return f"{spoken(span.first)} to {spoken(span.last)}"


def _either(names: Sequence[str]) -> str:
    return " or ".join(names)

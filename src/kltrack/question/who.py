"""The rules of names: bodies, fields and conclusions, asked for or left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kltrack.errors import UsageProblem
from kltrack.question.clauses import Clauses, Part, Read, Rule
from kltrack.text import harmless


def kinds_at(said: Clauses, place: int) -> tuple[str, ...]:
    """What the names at a place may be, after what stands around them: for, field, a verb, a neighbour in a list."""
    slot = said.slot(place)
    kinds = slot.named
    if len(kinds) < 2:
        return kinds
    for wanted in ("conclusion", "body", "field"):
        if wanted in kinds and _introduced(said, place, wanted):
            return (wanted,)
    if "body" in kinds and (slot.possessive or "verb" in said.senses(place + 1) or "verb" in said.senses(place - 1)):
        return ("body",)
    return _as_neighbours(said, place, kinds)


def _introduced(said: Clauses, place: int, kind: str) -> bool:
    before = said.senses(place - 1)
    led = [wanted for wanted in said.slot(place).named if f"to:{wanted}" in before]
    return led == [kind] or (kind == "body" and kind in led)


def _as_neighbours(said: Clauses, place: int, kinds: tuple[str, ...]) -> tuple[str, ...]:
    for step in (-1, 1):
        if said.senses(place + step) & {"and", "or"}:
            beyond = place + 2 * step
            there = said.slot(beyond).named
            if step < 0 and len(there) > 1:
                there = kinds_at(said, beyond)
            if len(there) == 1 and there[0] in kinds:
                return there
    return kinds


def _name(said: Clauses, place: int) -> Read | None:
    kinds = kinds_at(said, place)
    if not kinds:
        return None
    kind = said.choices.get(place) if len(kinds) > 1 else kinds[0]
    if kind is None:
        return None
    slot = said.slot(place)
    value: Any = {"body": slot.bodies, "field": slot.fields, "conclusion": slot.conclusion}[kind]
    return [said.part(kind, value, place)], place + 1


_TO_NAMES = frozenset({"to:body", "to:field", "to:conclusion"})
_LEADING = _TO_NAMES | {"filler", "link"}


def _excepted(said: Clauses, place: int) -> Read | None:
    """`except A, B and C`: names without a word of their own between them. `not` before a name is the same."""
    denied = "not" in said.senses(place) and "verb" in said.senses(place - 1)
    if denied or not said.senses(place) & {"except", "not", "but"}:
        return None
    at = _past_leading(said, place + 1)
    if "but" in said.senses(place) and not _after_all(said, place):
        return None
    if "not" in said.senses(place) and "filler" in said.senses(place + 1) and not _may_lead(said, place + 1):
        return None
    parts: list[Part] = []
    joined = "except"
    while found := _name(said, at):
        parts.append(replace(found[0][0], what=f"except-{found[0][0].what}", joined=joined))
        at, joined = found[1], ""
        if said.senses(at) & {"and", "or"}:
            if not said.slot(following := _past_leading(said, at + 1)).named:
                _check_left_out(said, at, following)
                break
            at, joined = following, "and"
        elif said.slot(at).start in said.said.commas:
            at, joined = _past_comma(said, at), "and"
    return (parts, at) if parts else None


def _past_comma(said: Clauses, place: int) -> int:
    """The next name after "except A,", or the same place. Raises UsageProblem where it may be asked for instead."""
    following = _past_leading(said, place)
    if not said.slot(following).named:
        return place
    if any(said.senses(at) & _TO_NAMES for at in range(place, following)):
        words = said.said.said(said.slot(place).start, said.slot(following).end)
        raise UsageProblem(
            f'Whether "{harmless(words)}" is left out too or asked for is not said. Say "and" instead of the comma, or'
            " put it before the exception."
        )
    return following


def _past_leading(said: Clauses, place: int) -> int:
    """The place after the words that may stand before a name: for, the, in the field of."""
    while said.senses(place) & _LEADING and not said.slot(place).named and not said.senses(place) & {"and", "or"}:
        place += 1
    return place


def _check_left_out(said: Clauses, joining: int, place: int) -> None:
    """After "except A and" comes a name, or "except" once more. Raises UsageProblem for a date, a kind, a state."""
    slot = said.slot(place)
    if not slot.known or slot.senses & {"except", "not"}:
        return
    words = said.said.said(said.slot(joining).start, slot.end)
    raise UsageProblem(
        f'"{harmless(words)}" stands in the list of what is left out. What can be left out is a body, a field or a'
        " conclusion; say anything else before the exception."
    )


def _after_all(said: Clauses, place: int) -> bool:
    """Whether "everything" or its like stands right before: "everyone but Finance", "all tasks but Finance's"."""
    place -= 1
    while said.senses(place) == {"filler"}:
        place -= 1
    return "all" in said.senses(place)


def _may_lead(said: Clauses, place: int) -> bool:
    return bool(said.senses(place) & {"to:body", "to:field", "to:conclusion"}) or "filler" in said.senses(place)


RULES: tuple[Rule, ...] = (_excepted, _name)

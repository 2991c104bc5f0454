"""What is left of a record when its faulty values are taken out, so that the rest can be judged too.

By then every fault of format has been reported and the register is unusable: no query sees what is salvaged.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

# Without these nothing useful can be said of a record beside others.
_NAMING = frozenset({"id", "number", "issued"})
_MOST_ROUNDS = 8
M = TypeVar("M", bound=BaseModel)


def salvage(table: Mapping[str, Any], model: type[M]) -> M | None:
    """The record of a table without the values that are faulty; None where it has no sound name."""
    left = deepcopy(dict(table))
    for _ in range(_MOST_ROUNDS):
        try:
            return model.model_validate(left)
        except ValidationError as error:
            places = [details["loc"] for details in error.errors(include_url=False)]
        # From the end of a list to its beginning, so that what is still to be taken out keeps its place.
        for place in sorted(places, key=lambda where: [f"{part:>9}" for part in where], reverse=True):
            if not _take_out(left, place):
                return None
    return None


def _take_out(table: dict[str, Any], place: tuple[int | str, ...]) -> bool:
    """Take the value at a place out, or the innermost one around it that is there; whether that leaves a record."""
    if place == ("task",) and "task" not in table:
        table["task"] = {"en": "(missing)"}
        return True
    holder: Any = table
    innermost: tuple[Any, Any] | None = None
    for part in place:
        there = part in holder if isinstance(holder, dict) else isinstance(holder, list) and _is_index(part, holder)
        if not there:
            break
        innermost, holder = (holder, part), holder[part]
    if innermost is None or (innermost[0] is table and innermost[1] in _NAMING):
        return False
    del innermost[0][innermost[1]]
    return True


def _is_index(part: int | str, values: list[Any]) -> bool:
    return isinstance(part, int) and part < len(values)

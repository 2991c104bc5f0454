"""Why something is not taken, kept as a message and what stands in its places.

So it is kept in one form whatever the language, and told in the language of whoever asks, by today's catalogs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from kltrack.dates import format_day, format_issue
from kltrack.messages import message, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Cause(str):
    """A cause as it is kept: a message alone, or in JSON with its places and, for a plural, both texts and a number."""

    __slots__ = ()


def cause(text: str, /, **places: object) -> Cause:
    """What `message` would say, to be told later. A place may be a day, another cause, or a text."""
    return Cause(json.dumps([text, _kept(places)], ensure_ascii=False) if places else text)


def cause_of_many(one: str, many: str, number: int, /, **places: object) -> Cause:
    """What `plural` would say, to be told later."""
    return Cause(json.dumps([one, many, number, _kept(places)], ensure_ascii=False))


def tell(kept: str) -> str:
    """A cause in the language of the answer."""
    *text, places = json.loads(kept) if kept.startswith("[") else (kept, {})
    shown = {name: _place_text(name, place) for name, place in places.items()}
    return message(text[0], **shown) if len(text) == 1 else plural(text[0], text[1], text[2], **shown)


def comes_of(kept: str, part: str) -> bool:
    """Whether a cause is another one, or has it in a place."""
    if kept == part:
        return True
    places = json.loads(kept)[-1] if kept.startswith("[") else {}
    return any(isinstance(place, dict) and comes_of(place.get("cause", ""), part) for place in places.values())


def _kept(places: Mapping[str, object]) -> Mapping[str, Any]:
    return {name: _kept_place(place) for name, place in places.items()}


def _kept_place(place: object) -> Any:
    if isinstance(place, Cause):
        return {"cause": place}
    return {"day": place.isoformat()} if isinstance(place, date) else str(place)


def _place_text(name: str, place: Any) -> str:
    """What stands in a place; a day of issue is written as such."""
    if not isinstance(place, dict):
        return str(place)
    if "cause" in place:
        return tell(place["cause"])
    day = date.fromisoformat(place["day"])
    return format_issue(day) if name == "issued" else format_day(day)

"""Why something is not accepted: a message that is stored untranslated, with the values of its places.

It is stored in one form whatever the language, and translated when it is shown, with the catalogs of that day.
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
    """A cause as it is stored: a message alone, or JSON with its places, for a plural both texts and the number."""

    __slots__ = ()


def cause(text: str, /, **places: object) -> Cause:
    """What `message` would say, to be translated later. A place may hold a day, another cause, or a text."""
    return Cause(json.dumps([text, _stored_places(places)], ensure_ascii=False) if places else text)


def cause_of_many(one: str, many: str, number: int, /, **places: object) -> Cause:
    """What `plural` would say, to be translated later."""
    return Cause(json.dumps([one, many, number, _stored_places(places)], ensure_ascii=False))


def tell(stored: str) -> str:
    """A cause in the language of the answer."""
    *text, places = json.loads(stored) if stored.startswith("[") else (stored, {})
    shown = {name: _place_text(name, place) for name, place in places.items()}
    return message(text[0], **shown) if len(text) == 1 else plural(text[0], text[1], text[2], **shown)


def comes_of(stored: str, part: str) -> bool:
    """Whether a cause is the cause `part`, or has it in one of its places."""
    if stored == part:
        return True
    places = json.loads(stored)[-1] if stored.startswith("[") else {}
    return any(isinstance(place, dict) and comes_of(place.get("cause", ""), part) for place in places.values())


def _stored_places(places: Mapping[str, object]) -> Mapping[str, Any]:
    return {name: _stored_place(place) for name, place in places.items()}


def _stored_place(place: object) -> Any:
    if isinstance(place, Cause):
        return {"cause": place}
    return {"day": place.isoformat()} if isinstance(place, date) else str(place)


def _place_text(name: str, place: Any) -> str:
    """The value of a place as text; a day in the place `issued` is written as days of issue are."""
    if not isinstance(place, dict):
        return str(place)
    if "cause" in place:
        return tell(place["cause"])
    day = date.fromisoformat(place["day"])
    return format_issue(day) if name == "issued" else format_day(day)

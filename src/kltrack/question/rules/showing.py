"""The rules of how rows are shown: in which order, "latest first", and in which format, "as csv"."""

from __future__ import annotations

from collections.abc import Collection

from kltrack.question.rules.how_many import from_today
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule

_ORDER, _FORMAT = "order:", "format:"
_DEADLINE, _ISSUE = "deadline.last", "issued"
# What "latest first" and "oldest first" may sort by where the question asks for no date.
KEYS = {"deadline": _DEADLINE, "issue": _ISSUE}
_SIGNS = {"recent": "-", "oldest": ""}
_STATES_OF_DAYS = ("state:due", "state:overdue", "state:coming")


def may_be_either_order(question: Interpretation, place: int) -> bool:
    """Whether "latest first" may be by the last day or by the day of issue: "tasks of Hanoi, latest first"."""
    asked = question.senses(place) & {f"{_ORDER}{word}" for word in _SIGNS}
    return bool(asked) and not (_any_slot_has(question, (f"{_ORDER}{_ISSUE}",)) or _asks_of_days(question))


def _asks_of_days(question: Interpretation) -> bool:
    """Whether deadlines are meant: a date or state says so, or one document is named, which has one day of issue."""
    dated = any(slot.when or slot.conclusion for slot in question.slots)
    return dated or _any_slot_has(question, (*_STATES_OF_DAYS, f"{_ORDER}{_DEADLINE}"))


def _any_slot_has(question: Interpretation, senses: tuple[str, ...]) -> bool:
    """Whether any slot has a sense that begins with one of `senses`."""
    return any(sense.startswith(senses) for slot in question.slots for sense in slot.senses)


def _order(question: Interpretation, place: int) -> Reading | None:
    """`soonest first`, `latest first`, `xếp theo hạn`; "most overdue first" says the state besides."""
    senses = question.senses(place)
    named = next((sense for sense in senses if sense.startswith(_ORDER)), "").removeprefix(_ORDER)
    if not named:
        return None
    late = [question.part("state", "overdue", place)] if "state:overdue" in senses else []
    return [question.part("order", _key(question, place, named), place), *late], place + 1


def _key(question: Interpretation, place: int, named: str) -> str:
    if named == "near":  # of what is overdue, the nearest is what became so last
        return f"-{_DEADLINE}" if _any_slot_has(question, ("state:overdue",)) else _DEADLINE
    if named not in _SIGNS:
        return named
    by_issue = _any_slot_has(question, (f"{_ORDER}{_ISSUE}",))
    return _SIGNS[named] + KEYS[question.choices.get(place, "issue" if by_issue else "deadline")]


def _newest(question: Interpretation, place: int) -> Reading | None:
    """`10 most recent overdue tasks`, `nhiệm vụ mới nhất`: so many of what became overdue, or was issued, last."""
    if "newest" not in question.senses(place):
        return None
    late = _any_slot_has(question, ("state:overdue",))
    if not late and _asks_of_days(question):
        return None
    key = f"-{_DEADLINE}" if late else f"-{_ISSUE}"
    return [question.part("ranked", "most", place), question.part("order", key, place)], place + 1


def _furthest(question: Interpretation, place: int) -> Reading | None:
    """`furthest deadline`, `hạn xa nhất`: the last one to come."""
    if "furthest" not in question.senses(place):
        return None
    order = [question.part("ranked", "one", place), question.part("order", f"-{_DEADLINE}", place)]
    return [*order, *from_today(question, place)], place + 1


def _sorting(question: Interpretation, place: int) -> Reading | None:
    """`sorted`, `triées`, `xếp`: beside an order it adds nothing."""
    orders = (_ORDER, "newest", "ranked", "by:conclusion", "side:conclusion")
    ordered = "sorting" in question.senses(place) and _any_slot_has(question, orders)
    return ([], place + 1) if ordered else None


def _format(question: Interpretation, place: int) -> Reading | None:
    """`csv`, with the words around it: `as csv`, `en format csv`, `dưới dạng csv`, `export … to csv`."""
    if named := _named_format(question, place):
        return [question.part("format", named, place)], place + 1
    senses = question.senses(place)
    leads = senses & {"to:format", "op:in", "range", "link"} and not question.slot(place).name_kinds
    exports = "exporting" in senses and _any_slot_has(question, (_FORMAT,))
    return ([], place + 1) if exports or (leads and _is_beside_format(question, place)) else None


def _named_format(question: Interpretation, place: int) -> str:
    return next((sense for sense in question.senses(place) if sense.startswith(_FORMAT)), "").removeprefix(_FORMAT)


def _is_beside_format(question: Interpretation, place: int) -> bool:
    """Whether a format comes next, with words that lead to it between, or stood right before: "csv file"."""
    following = place + 1
    while question.senses(following) & {"to:format", "op:in", "link"} or question.senses(following) == {"filler"}:
        following += 1
    after = "to:format" in question.senses(place) and bool(_named_format(question, place - 1))
    return bool(_named_format(question, following)) or after


def order_in(keys: Collection[str]) -> str | None:
    """The one sort key that some keys make together, "by deadline" and "latest first"; None for two orders."""
    single = {key.removeprefix("-") for key in keys}
    return max(keys, key=lambda key: key.startswith("-")) if len(single) == 1 else None


RULES: tuple[Rule, ...] = (_order, _newest, _furthest, _format, _sorting)

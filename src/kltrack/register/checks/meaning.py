"""Whether two deadlines mean the same: the one that a wording was read as, and the one that the keys write."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta

from pydantic import ValidationError

from kltrack.dates.deadlines import DeadlineReading
from kltrack.deadline import Context, Term, UnclearDeadline, occurrences, resolve
from kltrack.model import Deadline

_KEYS = (
    "event",
    "before",
    "by",
    "on",
    "within",
    "days",
    "months",
    "years",
    "after",
    "every",
    "until",
    "target",
    "time",
)
_COMPARED = timedelta(days=800)  # of two rules: no rule that a wording means comes round more seldom than each year


def keys_text(table: Mapping[str, object]) -> str:
    """The keys of a deadline that say by when, as the register writes them: `days = 30, after = "issued"`."""
    return ", ".join(f"{key} = {_toml_text(table[key])}" for key in _KEYS if table.get(key) is not None)


def _toml_text(value: object) -> str:
    return (
        value.isoformat() if isinstance(value, date | time) else str(value) if isinstance(value, int) else f'"{value}"'
    )


def contradicts(reading: DeadlineReading, deadline: Deadline, context: Context) -> bool:
    """Whether the keys of a deadline say something else than its wording was read as.

    The same days by other keys are no contradiction: "before 1 March" may be written `by = 2026-02-28`. What only one
    of the two says beside the limit (an event, an hour, a day to strive for) is none either.
    """
    written = {key: value for key in _KEYS if (value := getattr(deadline, key)) is not None}
    if reading.toml == {**written, "wording": reading.wording}:
        return False
    try:
        return _contradicts(Deadline.model_validate(dict(reading.toml or {})), deadline, context)
    except (ValidationError, UnclearDeadline):  # a wording may mean more than the register can write: 500 years
        return False


def _contradicts(meant: Deadline, deadline: Deadline, context: Context) -> bool:
    for key in ("event", "target", "time", "until"):
        one, other = getattr(meant, key), getattr(deadline, key)
        if one is not None and other is not None and one != other:
            return True
    if meant.event and not deadline.event:
        return True
    return _has_limit(meant) and not _mean_the_same(_limit(meant), _limit(deadline), context)


def _limit(deadline: Deadline) -> Deadline:
    """The deadline without the event beside its limit."""
    return deadline.model_copy(update={"event": None})


def _has_limit(deadline: Deadline) -> bool:
    return any(getattr(deadline, key) is not None for key in ("before", "by", "on", "within", "after", "every"))


def _mean_the_same(meant: Deadline, written: Deadline, context: Context) -> bool:
    if meant.every or written.every:
        return _days_of(meant, context) == _days_of(written, context)
    if meant.after is not None and written.after is not None:
        return _counted(meant, context) == _counted(written, context)
    one, other = resolve(meant, context), resolve(written, context)
    return one.last is not None and (one.first, one.last) == (other.first, other.last)


def _counted(deadline: Deadline, context: Context) -> tuple[int, int, object]:
    """Days, months and anchor of a length; a year is twelve months, and the issue its day."""
    anchor = context.issued if deadline.after == "issued" and context.issued else deadline.after
    return deadline.days or 0, (deadline.months or 0) + 12 * (deadline.years or 0), anchor


def _days_of(deadline: Deadline, context: Context) -> tuple[Term, ...] | str | None:
    """The days of a rule in the first years after the issue; the rule itself where that is not known."""
    if context.issued is None or deadline.every is None:
        return deadline.every
    bounded = deadline.model_copy(update={"until": context.issued + _COMPARED})
    try:
        return tuple(occurrences(bounded, context))
    except UnclearDeadline:
        return deadline.every

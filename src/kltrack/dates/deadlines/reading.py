"""What `read_deadline` answers: the pair to write into the register, its days, and the steps that led there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

Operator = Literal["before", "by", "on", "within", "event", "after", "every"]
Counting = Literal[
    "day-excluded",  # before 15 December: the day before it is the last
    "day-included",  # by, on 15 December
    "whole-period",  # in 2025
    "end-of-period",  # before the end of 2025: its last day still counts
    "from-anchor",  # within 30 days of: the starting day is not counted
    "last-of-event",  # at the 14th plenum: its last day
    "recurring",  # by the 25th of every month
]
Role = Literal["limit", "target", "event", "no-deadline", "unread"]
Why = Literal[
    "document", "meeting", "period-told-of", "term", "start", "as-of", "attribute", "told-as-done", "validity", "scope",
    "before-issue", "unknown-event",
]  # fmt: skip
Value = date | int | str


class Step(NamedTuple):
    """What one phrase of the wording was taken for.

    In a `limit`, `target` or `event`: the `operator`, its `anchor` (a day, a period as the register writes it,
    "issued", an event's id, a rule), how it is `counting`, and the `first` and `last` day, both included; where they
    are said, the hour ("16:00") and the length counted from the anchor (unit and number). A "no-deadline" has `why`;
    what is "unread" has the `problem`, a sentence.
    """

    role: Role
    words: str
    operator: Operator | None = None
    anchor: Value | None = None
    counting: Counting | None = None
    first: date | None = None
    last: date | None = None
    time: str | None = None
    length: tuple[str, int] | None = None
    why: Why | None = None
    problem: str | None = None


class DeadlineReading(NamedTuple):
    """A wording as it was understood.

    `toml` is the deadline's table as the register writes it: the wording, with it the keys that it means (none for a
    wording that sets no day); None where it is not understood, and `unread` is the sentence that says what is not.
    `first` and `last` are the days that it means, both included; None where there is none, or where it is not known.
    """

    wording: str
    toml: Mapping[str, Value] | None
    first: date | None
    last: date | None
    steps: tuple[Step, ...]
    unread: str | None

    @property
    def dated(self) -> bool:
        """Whether the wording was understood to set a deadline."""
        return self.toml is not None and len(self.toml) > 1

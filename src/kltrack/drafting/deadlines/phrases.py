"""What is said of dates: a date as printed, the dates of a limb, and a deadline as a record writes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kltrack.dates.deadlines import DeadlineReading, Event, Step, names_meeting, read_deadline
from kltrack.dates.deadlines.reading import Value, Why

COUNTS = ("limit", "event", "target")


class Calendar(NamedTuple):
    """What a reader of dates must know: the day of issue (None if unknown), and the events that may be named."""

    issued: date | None
    events: Sequence[Event]

    def read(self, text: str) -> DeadlineReading:
        """The reading of a text as the wording of a deadline."""
        return read_deadline(text, self.issued, events=self.events if names_meeting(text) else ())


class Phrase(NamedTuple):
    """A date as printed, from `start` up to `stop` in its paragraph; `step`: what it was read as, None for nothing."""

    start: int
    stop: int
    text: str
    step: Step | None


class Aside(NamedTuple):
    """Words of a text, from `first` up to `stop`, with a date that limits no work, and why: how far a plan reaches."""

    first: int
    stop: int
    why: Why


class LimbDates(NamedTuple):
    """The dates of a limb: the reading of its whole text, and each date in it."""

    reading: DeadlineReading
    phrases: tuple[Phrase, ...]

    @property
    def limits(self) -> list[Phrase]:
        """The dates that set the deadline."""
        return [phrase for phrase in self.phrases if phrase.step and phrase.step.role in COUNTS]

    @property
    def unread(self) -> list[Phrase]:
        """The dates that may set a deadline and are not understood."""
        return [phrase for phrase in self.phrases if phrase.step and phrase.step.role == "unread"]


class StatedDeadline(NamedTuple):
    """A deadline as a record writes it: its keys, its wording as printed, and the last day that they mean.

    `places`: paragraph and first character of each phrase that it was read from.
    """

    keys: Mapping[str, Value]
    wording: str
    last: date | None
    places: frozenset[tuple[int, int]] = frozenset()

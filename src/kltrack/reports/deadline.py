"""The answer to `deadline`: what a wording means in days, step by step, and the TOML to paste."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from kltrack.dates.deadlines import DeadlineReading
from kltrack.messages import message
from kltrack.reports.report import Report


class Deadline(Report):
    """One wording as it was understood."""

    name: ClassVar[str] = "deadline"
    schema: ClassVar[str] = "kltrack/deadline/v1"
    rows: Sequence[DeadlineReading]


def deadline(reading: DeadlineReading) -> Deadline:
    """The report of a reading."""
    return Deadline(title=message("Deadline"), rows=[reading])

"""The English words of questions that mean something, a table of sense → phrases for each thing that is asked.

`senses` explains the senses.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.question.vocabulary.english import (
    bodies,
    coming_due,
    dates,
    done,
    formats,
    order,
    overdue,
    refused,
    reports,
    sides,
    still_open,
    things,
)

TABLES: tuple[Mapping[str, str], ...] = (
    bodies.PHRASES,
    coming_due.PHRASES,
    dates.PHRASES,
    done.PHRASES,
    formats.PHRASES,
    order.PHRASES,
    overdue.PHRASES,
    refused.PHRASES,
    reports.PHRASES,
    sides.PHRASES,
    still_open.PHRASES,
    things.PHRASES,
)

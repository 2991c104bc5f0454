"""HTML: one file that needs nothing else, for a browser, a phone, a printer. Complete without its script.

The page forbids itself every request and every script but its own, by a content security policy that names that script
by its hash; so text of a register cannot run even if a template forgot to escape it.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from itertools import islice
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kltrack.dates import spoken
from kltrack.render import Page, Rendered
from kltrack.render.fields import columns, day_of, raw
from kltrack.render.links import Link, links
from kltrack.reports.report import Column, Report, Row, Tone, sections
from kltrack.text import harmless

_SHORT_TEXT = 16  # shorter ones stay on one line, hyphens or not
_LONG_WORD = 30  # longer ones are broken rather than let a column push the page wide
_CARDS_BELOW = "52.001rem"  # the mark in the style sheet
_CARDS, _COLUMN, _NUMBER = 52, 11, 7  # rem: below it any page has cards; what a column wants, and one of numbers
# What a colour means, in words, for the counts above the table that also filter it.
_TONES: tuple[tuple[Tone, str], ...] = (("overdue", "overdue"), ("soon", "soon"), ("done", "done"))


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `sort` is what it sorts by where that is not its text; `day` the ISO day that its text begins with."""

    title: str
    text: str
    classes: str = ""
    sort: str | None = None
    day: str = ""
    links: tuple[Link, ...] = ()

    @property
    def said(self) -> tuple[str, str, str]:
        """The day as said, what parts it from the rest, and the rest: what it was before, how far away it is."""
        day, rest = _day_said(self.text)
        between = rest[: 2 if rest.startswith(", ") else 1]
        return day, between, rest.removeprefix(between)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its anchor (empty: none), its tone and its cells."""

    anchor: str
    tone: Tone
    cells: tuple[Cell, ...]


def render(report: Report, page: Page) -> Rendered:
    """The report as a whole page."""
    shown = _shown(report, page.fields)
    script = _asset("report.js")
    text = (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            columns=shown,
            groups=_groups(report, shown, page),
            tones=_tones(report.rows, shown),
            as_of=_as_of(report),
            explained=_explained(report),
            notes=[note for note in report.notes if note != _explained(report)],
            picture=Markup(report.figure.svg) if report.figure else None,  # noqa: S704  # made by a report, see Figure
            style=_style(shown),
            script=script,
            script_hash=b64encode(sha256(script.encode()).digest()).decode(),
        )
    )
    return Rendered(text)


@cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("kltrack.render"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["harmless"] = harmless
    return environment


@cache
def _asset(name: str) -> Markup:
    loader = _environment().loader
    assert loader is not None
    return Markup(loader.get_source(_environment(), name)[0])  # noqa: S704  # the package's own file


def _style(shown: Sequence[Column]) -> Markup:
    """The style sheet, with the width below which these columns are cards in the place of its own mark."""
    needed = sum(_NUMBER if column.numeric else _COLUMN for column in shown)
    return _asset("report.css").replace(_CARDS_BELOW, f"{max(_CARDS, needed)}rem")


def _explained(report: Report) -> str:
    return str(report.head.get("query", {}).get("explain", ""))


def _shown(report: Report, fields: Sequence[str]) -> list[Column]:
    shown = list(columns(report, fields, report.columns))
    if not fields:
        shown = [column for column in shown if not report.rows or any(column.text(row) for row in report.rows)]
    if not fields and not report.upright and any(True for row in report.rows for _ in links(row)):
        shown.append(Column("source", "Source", lambda row: "; ".join(link.text for link in links(row))))
    return shown


def _groups(report: Report, shown: Sequence[Column], page: Page) -> Iterator[tuple[str, Iterator[Line]]]:
    """The lines under their headings, each made when the template comes to it; no heading is an empty one."""
    coming = iter(page.watch(report.rows, "Writing the page", len(report.rows)))
    anchors: set[str] = set()
    for heading, rows in sections(report):
        yield harmless(heading), (_line(row, shown, anchors) for row in islice(coming, len(rows)))


def _line(row: Row, shown: Sequence[Column], anchors: set[str]) -> Line:
    anchor = _anchor(row)
    tone = _worst(column.tone(row) for column in shown)
    line = Line("" if anchor in anchors else anchor, tone, tuple(_cell(column, row) for column in shown))
    anchors.add(anchor)
    return line


def _cell(column: Column, row: Row) -> Cell:
    text = "\n".join(map(harmless, column.text(row).split("\n")))
    value = raw(row, column.key, missing="")
    day = day_of(value)
    said = day and _day_said(text)[0] in (day.isoformat(), spoken(day))
    places = tuple(links(row)) if column.key == "source" else ()
    shown = day.isoformat() if day and said else ""
    return Cell(harmless(column.title), text, _classes(column, row, text), _sort_key(value, day), shown, places)


def _day_said(text: str) -> tuple[str, str]:
    """What a text begins with, as a day is written, and the rest from the comma or the blank before a bracket on."""
    end = min((place for place in (text.find(", "), text.find(" (")) if place >= 0), default=len(text))
    return text[:end], text[end:]


def _classes(column: Column, row: Row, text: str) -> str:
    is_class = {
        column.tone(row): True,
        "number": column.numeric,
        "task": column.key == "task",
        "short": 0 < len(text) <= _SHORT_TEXT,
        "long": any(len(word) > _LONG_WORD for word in text.split()),
    }
    return " ".join(name for name, holds in is_class.items() if name and holds)


def _sort_key(value: Any, day: date | None) -> str | None:
    """Days and numbers sort by their value, what has none comes last (the script's rule), all else sorts by text."""
    if value is None or day:
        return str(day or "")
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _as_of(report: Report) -> tuple[str, str]:
    day = day_of(report.head.get("as_of"))
    return (day.isoformat(), spoken(day)) if day else ("", "")


def _anchor(row: Row) -> str:
    identity = row.get("id")
    return identity if isinstance(identity, str) and not re.search(r"\s", identity) else ""


def _worst(tones: Iterator[Tone]) -> Tone:
    found = set(tones)
    return next((tone for tone, _ in _TONES if tone in found), "")


def _tones(rows: Sequence[Row], shown: Sequence[Column]) -> list[tuple[Tone, str, int]]:
    counted = Counter(_worst(column.tone(row) for column in shown) for row in rows)
    return [(tone, words, counted[tone]) for tone, words in _TONES if counted[tone]]

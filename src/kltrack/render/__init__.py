"""Reports as text or files: one module a format; `terms.FORMATS` names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from importlib import import_module
from itertools import islice

from kltrack.messages import one_sentence
from kltrack.reports.report import Report
from kltrack.terms import FORMAT
from kltrack.values import Value
from kltrack.watching import Watcher, unwatched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol
else:
    Protocol = object

_CHUNK = 50  # lines that are written at once


class Calendar(Value):
    """What a calendar holds: alarms, in days before each last day, and tasks (`todo`) or events.

    `edited` says when register or journal were last changed, by the clock of the register's zone.
    """

    alarms: tuple[int, ...] = ()
    todo: bool = False
    edited: datetime | None = None


class Envelope(Value):
    """What the head of a mail says beside its subject: when it was written, from whom and to whom it goes."""

    sent_at: datetime | None = None
    sender: str = ""
    to: tuple[str, ...] = ()


class Page(Value):
    """How a report is to look: format, chosen fields (empty: all), width in columns, and whether colour is wanted.

    `ascii` says that pictures of characters must do with ASCII.
    `watch` is passed the rows of a long report, for a progress bar. `quiet`: nothing is printed beside the data.
    `counted`: only the number of rows is printed.
    """

    format: str
    fields: tuple[str, ...] = ()
    width: int = 80
    colour: bool = False
    ascii: bool = False
    calendar: Calendar = Calendar()
    envelope: Envelope = Envelope()
    quiet: bool = False
    counted: bool = False
    watch: Watcher = staticmethod(unwatched)


class Rendered(Value):
    """What goes to standard output, text or the bytes of a file, and what stands beside it on standard error.

    An iterable of pieces can be read once only; each piece is made when it is taken.
    """

    content: str | bytes | Iterable[str]
    aside: str = ""

    def text(self) -> str:
        """The text as a whole."""
        assert not isinstance(self.content, bytes)
        return "".join(self.content)


class Renderer(Protocol):
    """What each module of this package provides."""

    def render(self, report: Report, page: Page) -> Rendered:
        """The report in this format."""


def render(report: Report, page: Page) -> Rendered:
    """The report in the page's format."""
    if page.counted and page.format != "json":
        return Rendered(content=f"{report.count}\n")
    renderer: Renderer = import_module(f"kltrack.render.{FORMAT[page.format].module}")
    return renderer.render(report, page)


def in_chunks(lines: Iterable[str]) -> Iterator[str]:
    """The lines, some joined to a chunk: a few long writes take less time than many short ones."""
    lines = iter(lines)
    while some := list(islice(lines, _CHUNK)):
        yield "".join(some)


def footnotes(report: Report) -> list[str]:
    """The sentences below a report: how the query was understood, if that is shown, and the notes."""
    explanation = [one_sentence(report.explanation)] if report.is_explained else []
    return [*explanation, *report.notes]


def note_lines(notes: Sequence[str]) -> str:
    """The notes as lines for standard error, where standard output holds nothing but rows."""
    return "".join(f"{note}\n" for note in notes)

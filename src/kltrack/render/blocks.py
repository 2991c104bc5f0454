"""The rows of a report for a terminal without columns: each value beside or below its title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kltrack.messages import labelled
from kltrack.render.columns import Column, upright_lines
from kltrack.render.folding import columns, folded
from kltrack.render.pen import GAP, Pen
from kltrack.terms import Shade
from kltrack.text import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_STEP = 2
_LEAST_VALUE = 20  # with less beside its label, a value stands below it


def upright(pen: Pen, rows: Sequence[Any], shown: Sequence[Column]) -> Iterator[str]:
    """Each value beside its label; below it, by a step to the right, where both do not fit side by side."""
    beside = _label_width(shown) + GAP
    is_beside = pen.width >= beside + _LEAST_VALUE
    columns_by_title = {column.title: column for column in shown}
    for number, row in enumerate(rows):
        if number:
            yield ""
        last = ""
        for title, text in upright_lines(shown, row):
            label, last, column = ("" if title == last else harmless(title)), title, columns_by_title[title]
            shade, is_pasted = column.shade(row), column.for_pasting and columns(text) > pen.width - beside
            if label and (is_pasted or not is_beside):
                yield pen.drawn(label, "heading")
            if is_pasted:
                yield pen.drawn(harmless(text), shade)
            else:
                yield from _value(pen, label if is_beside else "", beside if is_beside else _STEP, text, shade)


def _value(pen: Pen, label: str, place: int, text: str, shade: Shade) -> Iterator[str]:
    """The lines of a value, from column `place` on, after its label. A line that is too long begins further left."""
    for line in folded(harmless(text), pen.width - place):
        start = min(place, max(columns(label) + 1 if label else 0, pen.width - columns(line)))
        yield pen.drawn(label.ljust(start), "heading") + pen.drawn(line, shade)
        label = ""


def _label_width(shown: Sequence[Column]) -> int:
    return max((columns(column.title) for column in shown), default=0)


def blocks(pen: Pen, rows: Iterable[Any], shown: Sequence[Column]) -> Iterator[str]:
    """The rows as blocks of lines: each value after its title, all but the first value indented."""
    for row in rows:
        for number, column in enumerate(shown):
            text, shade = column.text(row), column.shade(row)
            if text or not number:
                place = _STEP + 1 if number else 0
                yield from _headed(pen, column.title, text, place, shade if number else shade or "heading")
        yield ""


def _headed(pen: Pen, title: str, text: str, place: int, shade: Shade) -> Iterator[str]:
    for line in f"{labelled(title)} {text}".split("\n"):
        yield from _value(pen, "", place, line, shade)

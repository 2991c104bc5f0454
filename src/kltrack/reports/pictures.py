"""A report as a picture: a figure, a drawing of characters, or a graph, as values that renderers write out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from kltrack.reports.report import Tone

Shade = Literal["", "overdue", "soon", "done", "muted", "heading"]
Line = Sequence[tuple[str, Shade]]


class Figure(NamedTuple):
    """A picture of a report: one SVG element, register text in it escaped, and what it shows told in words."""

    svg: str
    alternative: str


class Paper(NamedTuple):
    """What a drawing of characters is drawn on: so many columns, with ASCII alone where nothing else can be shown."""

    width: int
    ascii: bool = False


class Drawing(NamedTuple):
    """A report as lines of characters, made for the width at hand; each line is pieces of text with their tones.

    A terminal shows it in place of the table. `letter` is the width at which `plain` shows it too, for a report that is
    read as a letter; None leaves plain to the rows.
    """

    lines: Callable[[Paper], Sequence[Line]]
    letter: int | None = None


class Node(NamedTuple):
    """A node of a graph: its name, the lines of its label, what its colour means, and the cluster it stands in."""

    name: str
    label: Sequence[str]
    tone: Tone = ""
    cluster: str = ""


class Graph(NamedTuple):
    """Nodes and the arrows between them: (from, to, label), both by name. Labels are plain text, never markup."""

    nodes: Sequence[Node]
    arrows: Sequence[tuple[str, str, str]]

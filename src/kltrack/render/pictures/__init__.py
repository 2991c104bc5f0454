"""Pictures of reports: figures, drawings of characters and graphs, as values that formats write out.

A module a picture, with a function of its kind: `drawing(report, paper)`, `figure(report)` or `graph(report)`; the
report's view names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.terms import Shade
from kltrack.values import Value

Line = Sequence[tuple[str, Shade]]


class Figure(Value):
    """A picture of a report: one SVG element, register text in it escaped, and in words what it shows."""

    svg: str
    alternative: str


class Paper(Value):
    """What a drawing of characters is drawn on: so many columns, with ASCII alone where nothing else can be shown."""

    width: int
    ascii: bool = False


class Node(Value):
    """A node of a graph: its name, the parts of its label, each to begin a line, what its colour means, its cluster."""

    name: str
    label: Sequence[str]
    shade: Shade = ""
    cluster: str = ""


class Graph(Value):
    """Nodes and the arrows between them: (from, to, label), both by name. Labels are plain text, never markup."""

    nodes: Sequence[Node]
    arrows: Sequence[tuple[str, str, str]]


def drawing_of(report: Report, paper: Paper) -> Sequence[Line]:
    """The lines of a report's drawing, made for that paper; each line is pieces of text with their shades."""
    lines: Sequence[Line] = _module(view_of(report).drawing).drawing(report, paper)
    return lines


def figure_of(report: Report) -> Figure | None:
    """The figure of a report that has one, and rows to show in it."""
    name = view_of(report).figure
    figure: Figure | None = _module(name).figure(report) if name and report.count else None
    return figure


def graph_of(report: Report) -> Graph | None:
    """The graph of a report that has one, and rows to show in it."""
    name = view_of(report).graph
    graph: Graph | None = _module(name).graph(report) if name and report.count else None
    return graph


def _module(name: str) -> Any:
    return import_module(f"kltrack.render.pictures.{name}")

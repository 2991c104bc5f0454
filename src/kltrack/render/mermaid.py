"""Mermaid: the graph of a report that has one, as a flowchart for Markdown pages that draw such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.render import Page, Rendered, note_lines
from kltrack.render.pictures import Graph, graph_of
from kltrack.reports.report import Report
from kltrack.text import harmless

_COLOURS = {"overdue": "#b3261e", "soon": "#8a5a00", "done": "#1b6e3c", "muted": "#5f6368", "open": "#1a4f9c"}
_MOST_TEXT, _MOST_ARROWS = 50_000, 500  # what Mermaid takes unless its configuration says otherwise
_PLAIN = frozenset(" ,.-'()/")


def render(report: Report, page: Page) -> Rendered:  # noqa: ARG001  # every format is asked alike
    """The report's graph. Raises UsageProblem for a report without one."""
    graph = graph_of(report)
    if graph is None:
        raise UsageProblem(message('"{title}" has no graph; --format mermaid is for lineage.', title=report.title))
    text = "\n".join(_lines(graph)) + "\n"
    return Rendered(content=text, aside=note_lines([*_too_much(text, len(graph.arrows))]))


def _too_much(text: str, arrows: int) -> Iterator[str]:
    """What Mermaid would not draw unless it is told to."""
    if len(text) > _MOST_TEXT:
        yield message(
            "Mermaid draws {most} characters and this has {number}: raise its maxTextSize, or ask for fewer.",
            most=_MOST_TEXT,
            number=len(text),
        )
    if arrows > _MOST_ARROWS:
        yield message(
            "Mermaid draws {most} arrows and this has {number}: raise its maxEdges, or ask for fewer.",
            most=_MOST_ARROWS,
            number=arrows,
        )


def _lines(graph: Graph) -> Iterator[str]:
    # Nodes are numbered: an id such as 202-05.1.i, or one that ends in "end", is no name in Mermaid.
    numbers = {node.name: f"n{number}" for number, node in enumerate(graph.nodes)}
    yield "flowchart LR"
    for number, cluster in enumerate(dict.fromkeys(node.cluster for node in graph.nodes)):
        yield f"  subgraph c{number}[{_quoted([cluster])}]"
        for node in graph.nodes:
            if node.cluster == cluster:
                yield f"    {numbers[node.name]}[{_quoted(node.label)}]:::{node.shade or 'open'}"
        yield "  end"
    for start, end, label in graph.arrows:
        arrow = f"-->|{_quoted([label])}|" if label else "-->"
        yield f"  {numbers[start]} {arrow} {numbers[end]}"
    for shade in dict.fromkeys(node.shade or "open" for node in graph.nodes):
        yield f"  classDef {shade} stroke:{_COLOURS[shade]},stroke-width:2px"


def _quoted(lines: Sequence[str]) -> str:
    return '"' + "<br/>".join("".join(_escaped(char) for char in harmless(line)) for line in lines) + '"'


def _escaped(char: str) -> str:
    """A character that no rule of Mermaid's could read as anything else: itself, or its decimal entity."""
    return char if char.isalnum() or char in _PLAIN else f"#{ord(char)};"

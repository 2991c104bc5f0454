"""DOT, the language of Graphviz: the graph of a report that has one, oldest on the left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.render import Page, Rendered
from kltrack.render.pictures import Graph, Node, graph_of
from kltrack.reports.report import Report
from kltrack.text import harmless

_WIDEST = 44  # characters in a line of a node
_COLOURS = {"overdue": "#b3261e", "soon": "#8a5a00", "done": "#1b6e3c", "muted": "#5f6368", "": "#1a4f9c"}


def render(report: Report, page: Page) -> Rendered:  # noqa: ARG001  # every format is asked alike
    """The report's graph. Raises UsageProblem for a report without one."""
    graph = graph_of(report)
    if graph is None:
        raise UsageProblem(message('"{title}" has no graph; --format dot is for lineage.', title=report.title))
    return Rendered(content="\n".join(_lines(report.title, graph)) + "\n")


def _lines(title: str, graph: Graph) -> Iterator[str]:
    yield "digraph kltrack {"
    yield f'  label={_quoted([title])}; labelloc=t; rankdir=LR; fontname="sans-serif";'
    yield '  node [shape=box, style=rounded, fontname="sans-serif"];'
    yield '  edge [fontname="sans-serif", fontsize=10];'
    for number, cluster in enumerate(dict.fromkeys(node.cluster for node in graph.nodes)):
        yield f"  subgraph cluster_{number} {{"
        yield f'    label={_quoted([cluster])}; color="#9aa0a6";'
        yield from (f"    {_node(node)}" for node in graph.nodes if node.cluster == cluster)
        yield "  }"
    for start, end, label in graph.arrows:
        yield f"  {_quoted([start])} -> {_quoted([end])} [label={_quoted([label])}];"
    yield "}"


def _node(node: Node) -> str:
    return f'{_quoted([node.name])} [label={_quoted(_folded(node.label))}, color="{_COLOURS[node.shade]}"];'


def _folded(parts: Sequence[str]) -> Sequence[str]:
    """Graphviz breaks no lines itself."""
    return [line for part in parts for line in wrap(part, _WIDEST)]


def _quoted(lines: Sequence[str]) -> str:
    # Inside quotes only the quote is special to DOT; in labels a backslash begins an escape, and & an entity.
    escaped = (harmless(line).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(escaped) + '"'

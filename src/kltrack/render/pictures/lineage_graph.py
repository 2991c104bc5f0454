"""The lineage as a graph: assignments in the boxes of their conclusions, and arrows that tell how a day moved."""

from __future__ import annotations

from kltrack.dates import format_date
from kltrack.query.issue import dated_number
from kltrack.render.pictures import Graph, Node
from kltrack.render.wording import last_day, move_in_words, shade_of
from kltrack.reports.lineage import Lineage
from kltrack.reports.rows import Task


def graph(report: Lineage) -> Graph:
    """Each assignment that is shown once, and the links among them."""
    arrows = [(link.earlier, link.later, move_in_words(link.move)) for link in report.links]
    return Graph(nodes=[_node(task) for task in report.tasks], arrows=arrows)


def _node(task: Task) -> Node:
    label = [task.id, task.task, last_day(task)]
    cluster = dated_number(task.conclusion, task.issued, format_date)
    return Node(name=task.id, label=label, shade=shade_of(task), cluster=cluster)

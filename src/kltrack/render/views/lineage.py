"""How the trees of a lineage are written in columns."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.wording import last_day, move_in_words, shade_of
from kltrack.reports.lineage import LineageRow
from kltrack.terms import marked


def _place(row: LineageRow) -> str:
    name = f"{row.relation} {row.id}" if row.of else row.id
    above = message("{name} (above)", name=name) if row.repeated else name
    return f"{'  ' * row.depth}{above}"


def _moved(row: LineageRow) -> str:
    return move_in_words(row.moved) if row.moved else ""


view = View(
    columns=(
        Column(key="tree", heading=marked("Lineage"), text=_place),
        at("conclusion", marked("Conclusion")),
        Column(key="task", heading=marked("What"), text=lambda row: row.task, least=20, long=True),
        Column(key="deadline.last", heading=marked("Last day"), text=last_day, shade=shade_of),
        Column(key="moved", heading=marked("Moved"), text=_moved),
    ),
    wide=(
        *(at(key) for key in ("id", "relation", "of", "root", "depth", "conclusion", "issued", "task")),
        *(at(f"deadline.{key}") for key in ("kind", "wording", "last", "original")),
        *(at(key) for key in ("days_left", "standing", "overdue", "recorded", "repeated")),
        Column(key="moved", heading="moved", text=_moved),
    ),
    more=[Column(key="moved.told", heading="moved.told", text=_moved)],
    section=lambda report, row: "" if report.of_one else row.root,
    drawing="lineage_drawing",
    graph="lineage_graph",
)

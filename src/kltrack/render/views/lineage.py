"""How the trees of a lineage are written in columns."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.wording import last_day, move_in_words, relation_in_words, shade_of
from kltrack.reports.web import LineageRow
from kltrack.terms import marked


def _place(row: LineageRow) -> str:
    name = f"{relation_in_words(row)} {row.id}" if row.of else row.id
    above = message("{name} (above)", name=name) if row.repeated else name
    return f"{'  ' * row.depth}{above}"


def _day(row: LineageRow) -> str:
    move = row.moved or row.restated
    return move_in_words(move) if move else ""


def _moved(row: LineageRow) -> str:
    return move_in_words(row.moved) if row.moved else ""


def _restated(row: LineageRow) -> str:
    return move_in_words(row.restated) if row.restated else ""


view = View(
    columns=(
        Column(key="tree", heading=marked("Lineage"), text=_place),
        at("conclusion", marked("Conclusion")),
        Column(key="task", heading=marked("What"), text=lambda row: row.task, least=20, long=True),
        Column(key="deadline.last", heading=marked("Last day"), text=last_day, shade=shade_of),
        Column(key="day", heading=marked("Which day stands"), text=_day),
    ),
    wide=(
        *(at(key) for key in ("id", "relation", "of", "root", "depth", "conclusion", "issued", "task")),
        *(at(f"deadline.{key}") for key in ("kind", "wording", "last", "original")),
        *(at(key) for key in ("days_left", "standing", "overdue", "recorded", "repeated")),
        Column(key="moved", heading="moved", text=_moved),
        Column(key="restated", heading="restated", text=_restated),
    ),
    more=[
        Column(key="moved.told", heading="moved.told", text=_moved),
        Column(key="restated.told", heading="restated.told", text=_restated),
    ],
    section=lambda report, row: "" if report.of_one else row.root,
    drawing="lineage_drawing",
    figure="lineage_figure",
    graph="lineage_graph",
)

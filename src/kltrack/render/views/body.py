"""How one body is written with all its facts."""

from __future__ import annotations

from kltrack.bodies.types import type_in_words
from kltrack.messages import clauses, message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.views.bodies import WIDE, existence, names_of
from kltrack.reports.bodies import BodyRow
from kltrack.terms import marked


def _names(row: BodyRow) -> str:
    return "\n".join(
        message("{language}: {name}", language=code, name=name) for code, name in row.names.items() if name
    )


def _members(row: BodyRow) -> str:
    return _with_count(clauses(names_of(row, row.members)), row)


def _member_ids(row: BodyRow) -> str:
    return _with_count(", ".join(row.members), row)


def _with_count(members: str, row: BodyRow) -> str:
    return message("{number}: {members}", number=len(row.members), members=members) if row.members else ""


view = View(
    columns=(
        at("id", marked("Id")),
        at("name", marked("Name")),
        Column(key="type", heading=marked("Type"), text=lambda row: type_in_words(row.type)),
        Column(key="names", heading=marked("Names"), text=_names),
        Column(key="abbreviations", heading=marked("Abbreviations"), text=lambda row: ", ".join(row.abbreviations)),
        Column(key="aliases", heading=marked("Aliases"), text=lambda row: "\n".join(row.aliases)),
        Column(key="valid_to", heading=marked("Existed"), text=existence),
        Column(key="of", heading=marked("Belongs to"), text=lambda row: clauses(names_of(row, row.of))),
        Column(
            key="stands_for",
            heading=marked("Stands for"),
            text=lambda row: clauses(names_of(row, row.stands_for)),
        ),
        Column(key="members", heading=marked("Members"), text=_members),
        Column(
            key="bound_through",
            heading=marked("Bound through"),
            text=lambda row: "\n".join(names_of(row, row.bound_through)),
        ),
        at("source", marked("Source")),
        at("note", marked("Note")),
    ),
    wide=WIDE,
    # Named by --fields, these give ids, with which a script can go on.
    more=(
        Column(key="of", heading=marked("Belongs to"), text=lambda row: ", ".join(row.of)),
        Column(key="stands_for", heading=marked("Stands for"), text=lambda row: ", ".join(row.stands_for)),
        Column(key="members", heading=marked("Members"), text=_member_ids),
        Column(key="bound_through", heading=marked("Bound through"), text=lambda row: "\n".join(row.bound_through)),
    ),
    upright=True,
)

"""How the conclusions are written."""

from __future__ import annotations

from kltrack.dates import format_bare
from kltrack.query.issue import issued_in
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.terms import marked

view = View(
    columns=(
        at("id", marked("Number")),
        Column(key="issued", heading=marked("Issued"), text=lambda row: issued_in(format_bare, row.issued)),
        Column(key="assignments", heading=marked("Records"), text=lambda row: str(row.assignments), numeric=True),
        at("title", marked("Title")),
        Column(
            key="sources",
            heading=marked("Sources"),
            text=lambda row: ", ".join(source.id for source in row.sources),
        ),
    ),
    more=(at("signatory", marked("Signed by")),),
)

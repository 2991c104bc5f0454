"""How the files of a register are written."""

from __future__ import annotations

from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.terms import marked


def _number(key: str, heading: str) -> Column:
    return Column(
        key=key,
        heading=heading,
        text=lambda row: "" if getattr(row, key) is None else str(getattr(row, key)),
        numeric=True,
    )


view = View(
    columns=(
        at("file", marked("File")),
        at("layer", marked("Layer")),
        at("holds", marked("Holds")),
        at("curated_to", marked("Curated to")),
        _number("conclusions", marked("Conclusions")),
        _number("assignments", marked("Records")),
        at("title", marked("Title")),
    )
)

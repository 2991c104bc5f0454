"""How the files of a register are written."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.dates import format_bare
from kltrack.messages import message
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


_LAYERS: Mapping[str, str] = {
    "own": marked("own", "layer of a register"),
    "shipped": marked("shipped", "layer of a register"),
}
_HOLDS: Mapping[str, str] = {
    "conclusions": marked("conclusions", "what a file holds"),
    "bodies": marked("bodies", "what a file holds"),
    "progress": marked("progress", "what a file holds"),
}
view = View(
    columns=(
        at("file", marked("File")),
        Column(key="layer", heading=marked("Layer"), text=lambda row: message(_LAYERS[row.layer])),
        Column(key="holds", heading=marked("Holds"), text=lambda row: message(_HOLDS[row.holds])),
        Column(
            key="curated_to",
            heading=marked("Curated to"),
            text=lambda row: format_bare(row.curated_to) if row.curated_to else "",
        ),
        _number("conclusions", marked("Conclusions")),
        _number("assignments", marked("Records")),
        at("title", marked("Title")),
    )
)

"""How the directory of bodies is written."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates import format_bare
from kltrack.messages import clauses, enumerated, message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.reports.bodies import BodyRow
from kltrack.terms import LANGUAGE_CODES, marked


def existence(row: BodyRow) -> str:
    """Since when a body exists, until when it did, and what took it over."""
    since = message("since {day}", day=format_bare(row.valid_from)) if row.valid_from else ""
    return " ".join(part for part in (since, _until(row)) if part)


def _until(row: BodyRow) -> str:
    if not row.valid_to:
        return ""
    return message(
        "until {day}, then {heirs}", day=format_bare(row.valid_to), heirs=enumerated(names_of(row, row.successors))
    )


def names_of(row: BodyRow, bodies: Sequence[str]) -> list[str]:
    """What bodies are called that a row names by their ids."""
    return [row.called[body] for body in bodies]


def _name(row: BodyRow) -> str:
    existed = existence(row)
    return message("{name} ({existed})", name=row.name, existed=existed) if existed else row.name


def _other_names(row: BodyRow) -> str:
    others = [name for name in row.names.values() if name and name != row.name]
    return clauses([*others, *row.abbreviations])


WIDE = (
    *(at(key) for key in ("id", "type", *(f"names.{code}" for code in LANGUAGE_CODES))),
    *(at(key) for key in ("abbreviations", "aliases", "valid_from", "valid_to")),
)
view = View(
    columns=(
        at("id", marked("Id")),
        Column(key="name", heading=marked("Name"), text=_name),
        Column(key="names", heading=marked("Also"), text=_other_names, long=True),
    ),
    wide=WIDE,
)

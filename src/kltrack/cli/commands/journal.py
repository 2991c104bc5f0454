"""kltrack journal."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli import completion
from kltrack.cli.asking import answer, asked
from kltrack.cli.options import Place, Showing
from kltrack.cli.output import Answer
from kltrack.query import about, strays
from kltrack.reports.journal import journal, unread
from kltrack.standing import recorded_by


def journal_command(
    place: Place,
    showing: Showing,
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]…", help="Only about these, like 202-05.2.a.", autocompletion=completion.ids),
    ] = None,
) -> Answer:
    """The entries of the progress log, in the order in which they count; with --as-of those true by that day."""
    known = asked(place)
    log = known.index.journal
    chosen = recorded_by(about(known.index, ids) if ids else log.entries, known.known_at)
    if place.as_of:
        chosen = tuple(entry for entry in chosen if entry.on <= known.today)
    head = {
        "as_of": known.today.isoformat() if place.as_of else None,
        "known_at": known.known_at.isoformat() if known.known_at else None,
        "journal": str(log.path) if log.path else None,
        "unread": unread([*log.faults, *strays(known.index)]),
    }
    empty = f"No entry{' about ' + ', '.join(ids) if ids else ''} in {log.path}."
    return answer(journal(chosen, known.index, known.language, head, empty), showing)

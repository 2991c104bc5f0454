"""kltrack journal."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli import completion
from kltrack.cli.asking import answer, asked
from kltrack.cli.options import Place, Showing
from kltrack.cli.output import Answer
from kltrack.query import about, strays
from kltrack.reports.journal import Scope, journal
from kltrack.standing import known_by


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
    chosen = known_by(about(known.index, ids) if ids else log.entries, known.known_at)
    if place.as_of:
        chosen = tuple(entry for entry in chosen if entry.on <= known.today)
    scope = Scope(ids=ids or (), as_of=known.today if place.as_of else None, known_at=known.known_at)
    unread = [*log.faults, *strays(known.index)]
    return answer(journal(chosen, known.index, known.language, scope, unread), showing)

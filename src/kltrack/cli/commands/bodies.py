"""kltrack bodies."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli import completion
from kltrack.cli.asking import answer, asked
from kltrack.cli.options import Showing, Where
from kltrack.cli.output import Answer
from kltrack.reports.bodies import bodies, body


def bodies_command(
    place: Where,
    showing: Showing,
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="Any name, alias or abbreviation.", autocompletion=completion.bodies),
    ] = None,
) -> Answer:
    """One body by any of its names, as every --for looks it up; without a name, all of them."""
    known = asked(place)
    directory = known.index.directory
    report = (
        bodies(directory, known.language) if name is None else body(directory.look_up(name), directory, known.language)
    )
    return answer(report, showing)

"""kltrack show."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli import completion
from kltrack.cli.asking import answer, asked
from kltrack.cli.options import Place, Showing
from kltrack.cli.output import Answer
from kltrack.query import one
from kltrack.reports.assignment import assignment


def show_command(
    identity: Annotated[
        str, typer.Argument(metavar="ID", help="Like 202-05.2.a.", autocompletion=completion.ids, show_default=False)
    ],
    place: Place,
    showing: Showing,
) -> Answer:
    """All that the register says of one assignment: every source reading, citation and link."""
    known = asked(place)
    item = one(known.index, identity, known.moment)
    return answer(assignment(item, known.index, known.language, known.moment), showing)

"""kltrack schema."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli import completion
from kltrack.cli.asking import one_of
from kltrack.cli.output import write
from kltrack.schemas import names, schema


def schema_command(
    name: Annotated[
        str,
        typer.Argument(metavar="[NAME]", help="assignments, bodies, check, …", autocompletion=completion.schemas),
    ] = "assignments",
) -> None:
    """The JSON Schema that an output's --json keeps: by default that of due, overdue, list and show."""
    write(schema(one_of("schema", name, names())))

"""kltrack schema."""

from kltrack.cli.option import Group, Option, Typed
from kltrack.cli.output import write
from kltrack.query.typed import one_of
from kltrack.schemas import names, schema


class SchemaOptions(Group):
    """Which schema is printed."""

    name: Typed[str] = Typed(
        Option("", "[NAME]", "assignments, bodies, check, …", default="assignments", completer="schemas")
    )


def schema_command(own: SchemaOptions) -> None:
    """The JSON Schema that an output's --json keeps: by default that of due, overdue, list and show."""
    write(schema(one_of("schema", own.name, names())))

"""kltrack schema."""

from kltrack.cli.language import language_asked
from kltrack.cli.option import Group, Option, Typed, text
from kltrack.cli.options import RegisterOptions
from kltrack.cli.output import write
from kltrack.query.typed import one_of
from kltrack.schemas import file_kinds, file_schema, names, schema


class SchemaOptions(Group):
    """Which schema is printed."""

    name: Typed[str] = Typed(
        Option("", "[NAME]", "assignments, bodies, check, …", default="assignments", completer="schemas")
    )
    file = text("--file", "KIND", "Print the schema of a TOML file for editors: register, bodies or journal.")
    lang = RegisterOptions.lang


def schema_command(own: SchemaOptions) -> None:
    """The JSON Schema that an output's --json keeps: by default that of due, overdue, list and show."""
    language_asked(own.lang)
    if own.file is not None:
        write(file_schema(one_of("kind of file", own.file, file_kinds())))
        return
    write(schema(one_of("schema", own.name, names())))

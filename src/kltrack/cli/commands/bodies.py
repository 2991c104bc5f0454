"""kltrack bodies."""

from kltrack.cli.asking import list_answer, open_session
from kltrack.cli.option import Group, argument
from kltrack.cli.options import ListOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.reports.bodies import bodies, body
from kltrack.reports.sources import register_facts


class BodiesOptions(Group):
    """Which body is looked up."""

    name = argument("[NAME]", "Any name, alias or abbreviation.", completer="bodies")


def bodies_command(place: RegisterOptions, showing: ListOptions, own: BodiesOptions) -> Answer:
    """One body by any of its names, as every --for looks it up; without a name, all of them."""
    session = open_session(place)
    directory = session.index.directory
    report = (
        bodies(directory, session.language)
        if own.name is None
        else body(directory.look_up(own.name), directory, session.language)
    )
    return list_answer(report.changed(register=register_facts(session.index, session.language)), showing)

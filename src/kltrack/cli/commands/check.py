"""kltrack check."""

from pathlib import Path

from kltrack.cli.asking import answer
from kltrack.cli.opening import place_of
from kltrack.cli.option import Group, Option, Typed
from kltrack.cli.options import AnswerOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.errors import RegisterInvalid
from kltrack.register.checks import lint
from kltrack.register.loading import LoadedRegister, problems, read, read_bodies
from kltrack.register.location import BODIES, Place
from kltrack.reports.problems import problems as report_of


class CheckOptions(Group):
    """What is checked."""

    paths: Typed[tuple[Path, ...]] = Typed(
        Option("", "[PATH]…", "Register files or folders; else the one in use.", default=(), many=True, convert=Path)
    )
    register = RegisterOptions.register


def check_command(showing: AnswerOptions, own: CheckOptions) -> Answer:
    """Validate and lint a register: every problem with file, line, record and remedy. Errors end with 65."""
    chosen = [*map(Place, own.paths)] or [place_of(own.register)]
    loaded = [_loaded(place) for place in chosen]
    found = [problem for register in loaded for problem in problems(register) or lint(register)]
    files = dict.fromkeys(str(file.path) for register in loaded for file in (*register.files, *register.bodies))
    replaced = [each.name for register in loaded for each in register.replaced]
    answered = answer(report_of(found, list(files), replaced), showing)
    has_errors = any(problem.severity == "error" for problem in found)
    return answered.changed(code=RegisterInvalid.exit_code) if has_errors else answered


def _loaded(place: Place) -> LoadedRegister:
    if place.register.name == BODIES and place.register.is_file():
        return LoadedRegister((), (read_bodies(place.register),))
    return read(place)

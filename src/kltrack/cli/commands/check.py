"""kltrack check."""

from pathlib import Path

from kltrack.cli.asking import answer
from kltrack.cli.option import Group, Option, Typed
from kltrack.cli.options import AnswerOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.errors import RegisterInvalid
from kltrack.register.checks import lint
from kltrack.register.loading import LoadedRegister, problems, read, read_bodies
from kltrack.register.location import BODIES
from kltrack.register.shipped import shipped_register
from kltrack.reports.problems import problems as report_of


class CheckOptions(Group):
    """What is checked."""

    paths: Typed[tuple[Path, ...]] = Typed(
        Option("", "[PATH]…", "Register files or folders; else the one in use.", default=(), many=True, convert=Path)
    )
    register = RegisterOptions.register


def check_command(showing: AnswerOptions, own: CheckOptions) -> Answer:
    """Validate and lint a register: every problem with file, line, record and remedy. Errors end with 65."""
    chosen = list(own.paths) or [own.register or shipped_register()]
    loaded = [_loaded(path) for path in chosen]
    found = [problem for register in loaded for problem in problems(register) or lint(register)]
    files = dict.fromkeys(str(file.path) for register in loaded for file in (*register.files, *register.bodies))
    answered = answer(report_of(found, list(files)), showing)
    has_errors = any(problem.severity == "error" for problem in found)
    return answered._replace(code=RegisterInvalid.exit_code) if has_errors else answered


def _loaded(path: Path) -> LoadedRegister:
    if path.name == BODIES and path.is_file():
        return LoadedRegister((), (read_bodies(path),))
    return read(path)

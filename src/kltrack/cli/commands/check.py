"""kltrack check."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kltrack.cli.asking import answer
from kltrack.cli.options import RegisterPath, Showing
from kltrack.cli.output import Answer
from kltrack.errors import RegisterInvalid
from kltrack.register.checks import lint
from kltrack.register.loading import Whole, problems, read, read_bodies
from kltrack.register.location import BODIES, bodies_file
from kltrack.register.shipped import shipped_register
from kltrack.reports.problems import problems as report_of


def check_command(
    showing: Showing,
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH]…", help="Register files or folders; else the one in use.")
    ] = None,
    register: RegisterPath = None,
) -> Answer:
    """Validate and lint a register: every problem with file, line, record and remedy. Errors end with 65."""
    chosen = list(paths or ()) or [register or shipped_register()]
    read_in = [_whole(path) for path in chosen]
    found = [problem for whole in read_in for problem in problems(whole) or lint(whole)]
    files = dict.fromkeys(str(file.path) for whole in read_in for file in (*whole.files, whole.bodies))
    answered = answer(report_of(found, list(files)), showing)
    has_errors = any(problem.severity == "error" for problem in found)
    return answered.changed(code=RegisterInvalid.exit_code) if has_errors else answered


def _whole(path: Path) -> Whole:
    if path.name == BODIES and path.is_file():
        return Whole((), read_bodies(path))
    return read(path, bodies_file(path))

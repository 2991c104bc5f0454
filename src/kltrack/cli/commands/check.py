"""kltrack check."""

import os
from pathlib import Path
from typing import cast

from kltrack.cli.asking import list_answer
from kltrack.cli.bar import watched
from kltrack.cli.language import language_asked
from kltrack.cli.opening import data_folder, drafts_folder, place_of, writable_place
from kltrack.cli.option import Group, Option, Typed, flag
from kltrack.cli.options import ListOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.errors import RegisterInvalid
from kltrack.register.checks.rules import lint
from kltrack.register.drafts import findings, read_with_draft
from kltrack.register.loading import LoadedRegister, problems, read, read_bodies
from kltrack.register.location import BODIES, PROGRESS, RegisterPlace, own_folder
from kltrack.register.problems import Problem
from kltrack.reports.problems import Check, readable
from kltrack.reports.problems import problems as report_of


class CheckOptions(Group):
    """What is checked."""

    paths: Typed[tuple[Path, ...]] = Typed(
        Option("", "[PATH]…", "Register files or folders; else the one in use.", default=(), many=True, convert=Path)
    )
    sources: Typed[Path | None] = Typed(
        Option(
            "--sources",
            "FOLDER",
            "Also hold the register against its texts in this folder, known by their sha256.",
            default=None,
            convert=Path,
        )
    )
    everything = flag("--all", "Every finding, on a terminal too, however many there are of a kind.")
    register = RegisterOptions.register
    lang = RegisterOptions.lang


def check_command(showing: ListOptions, own: CheckOptions) -> Answer:
    """Validate and lint a register: every problem with file, line, record and remedy. Errors end with 65."""
    language_asked(own.lang)
    chosen = [*map(_place, dict.fromkeys(own.paths))] or [place_of(own.register)]
    loaded = [_loaded(place, own.register) for place in chosen]
    found = [
        problem
        for place, register in zip(chosen, loaded, strict=True)
        for problem in _findings(place, register, own.sources)
    ]
    files = dict.fromkeys(str(file.path) for register in loaded for file in (*register.files, *register.bodies))
    replaced = [each.name for register in loaded for each in register.replaced]
    report = report_of(found, list(files), replaced)
    answered = list_answer(report, showing)
    if answered.page.format == "table" and not (own.everything or showing.count):
        answered = answered.changed(report=readable(cast("Check", answered.report)))
    has_errors = any(problem.severity == "error" for problem in found)
    return answered.changed(code=RegisterInvalid.exit_code) if has_errors else answered


def _place(path: Path) -> RegisterPlace:
    """The register at a path; the curator's own folder, and each file in it, lies on the shipped register."""
    own = own_folder(data_folder())
    if own is None or own.register.absolute() not in (path.absolute(), path.absolute().parent):
        return RegisterPlace(path)
    is_file = path.absolute() != own.register.absolute()
    return own._replace(register=own.register / path.name) if is_file else own


def _loaded(place: RegisterPlace, register: Path | None) -> LoadedRegister:
    path = place.register
    if _is_one_of_own(place):
        return read(place._replace(register=path.parent), watch=watched)
    if path.name == BODIES and not os.path.isdir(path):  # noqa: PTH112  # Path's way raises where nobody may look
        return LoadedRegister((), (read_bodies(path),))
    if _is_draft(place):
        return read_with_draft(writable_place(register), path)
    return read(place, watch=watched)


def _findings(place: RegisterPlace, register: LoadedRegister, folder: Path | None) -> list[Problem]:
    if _is_draft(place) or _is_one_of_own(place):
        return findings(register, place.register, folder)
    return problems(register, watched) or lint(register, folder, watched)


def _is_one_of_own(place: RegisterPlace) -> bool:
    """Whether it is a file of conclusions in the curator's own folder: it is judged with the others there."""
    return place.is_own and place.register.is_file() and place.register.name not in (BODIES, PROGRESS)


def _is_draft(place: RegisterPlace) -> bool:
    """Whether a file is among the curator's drafts: it is judged as if it stood in the register."""
    folder, path = drafts_folder(), place.register
    return folder is not None and path.absolute().parent == folder.absolute() and path.is_file()

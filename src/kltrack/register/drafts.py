"""Drafts of records beside a register: kept where no query reads them, judged with it, moved into it."""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from kltrack.errors import CannotCreate, RegisterInvalid, Unreadable
from kltrack.messages import message, plural
from kltrack.reasons import reason_of
from kltrack.register.checks.rules import lint
from kltrack.register.loaded import LoadedRegister
from kltrack.register.loading import problems, read_from
from kltrack.register.location import RegisterPlace, paths_of
from kltrack.register.mentions import named_bodies
from kltrack.register.problems import Problem
from kltrack.register.references import TODO_RULE
from kltrack.text import slug


def read_with_draft(place: RegisterPlace, draft: Path) -> LoadedRegister:
    """A register with a draft as if that stood in it. Raises Unreadable."""
    if not draft.is_file():
        raise Unreadable(message("The draft {path} does not exist.", path=draft))
    paths = paths_of(place)
    return read_from(paths._replace(files=(*paths.files, draft)))


def findings(loaded: LoadedRegister, draft: Path, folder: Path | None = None) -> list[Problem]:
    """What makes the register with the draft invalid; else what `check` finds in the draft and a folder of texts.

    Bodies of the draft that the directory lacks stand beside the rest: nobody has to add them first to learn of it.
    """
    texts = {str(path) for path in folder.rglob("*")} if folder else set()
    invalid = problems(loaded)
    lacking = [problem for problem in invalid if problem.rule == TODO_RULE and problem.path == str(draft)]
    if len(lacking) < len(invalid):
        return invalid
    named = {body for file in loaded.files if file.path == draft for _, body in named_bodies(file)}
    found = [
        problem
        for problem in lint(_alone(loaded, draft), folder)
        if problem.path == str(draft) or problem.path in texts or _is_of_body(problem, loaded, named)
    ]
    return sorted([*lacking, *found], key=lambda problem: (problem.path != str(draft), problem.path, problem.line))


def _is_of_body(problem: Problem, loaded: LoadedRegister, named: Collection[str]) -> bool:
    """Whether what is left to do is at a body that the draft names: its type, where the draft did not know it."""
    is_there = any(problem.path == str(file.path) for file in loaded.bodies)
    return is_there and problem.rule == TODO_RULE and problem.record in named


def _alone(loaded: LoadedRegister, draft: Path) -> LoadedRegister:
    """The register in which the draft is the only file of one's own; the others are there to be referred to."""
    return replace(
        loaded,
        files=tuple(file if file.path == draft else replace(file, is_shipped=True) for file in loaded.files),
    )


def free_name(folder: Path, name: str) -> str:
    """The name, with a number behind it where a file bears it already: `draft-2.toml`."""
    stem, suffix = Path(name).stem, Path(name).suffix
    numbered = (f"{stem}-{number}{suffix}" for number in count(2))
    return next(each for each in chain([name], numbered) if not (folder / each).exists())


def save(text: str, folder: Path, name: str) -> Path:
    """Write a draft into the folder of drafts, never over a file. Raises CannotCreate."""
    way = message(
        "To draft its text anew, rename that file first, for instance to {name}; nothing in it is lost then.",
        name=free_name(folder, f"{name}.old"),
    )
    return _written(text, folder, name, way)


def _written(text: str, folder: Path, name: str, way: str) -> Path:
    """A new file with a text; `way` says how to go on where the file is there already. Raises CannotCreate."""
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        there = message("{path} is there already; a draft is never written over it.", path=path)
        raise CannotCreate(there, way) from error
    except OSError as error:
        raise CannotCreate(
            message("{path} cannot be written: {reason}.", path=path, reason=reason_of(error))
        ) from error
    return path


def accept(draft: Path, place: RegisterPlace) -> Path:
    """Move a draft without errors into the folder of a register; gives where it stands then.

    Raises RegisterInvalid with what is still wrong, Unreadable, or CannotCreate.
    """
    loaded = read_with_draft(place, draft)
    errors = [problem for problem in findings(loaded, draft) if problem.severity == "error"]
    if errors:
        heading = plural(
            "The draft has {number} error, and is not accepted:",
            "The draft has {number} errors, and is not accepted:",
            len(errors),
        )
        raise RegisterInvalid(heading, *map(str, errors))
    folder = place.register if place.register.is_dir() or place.is_own else place.register.parent
    taken = (folder / draft.name).exists()
    text = _without_own_ground(draft.read_text(encoding="utf-8"))
    way = message("Give the draft's file another name: it says nothing to kltrack.")
    kept = _written(text, folder, _own_name(loaded, draft) if taken else draft.name, way)
    with suppress(OSError):
        draft.unlink()
    return kept


# What a draft says so that it can be read alone. In a register it would put the shipped records below all the others.
_GROUND = re.compile(r'^\[register\]\nextends = "shipped"\n(?:\n|(?=\[)|\Z)', re.MULTILINE)


def _without_own_ground(text: str) -> str:
    """A draft's text without its word that it lies on the shipped register: its register says that."""
    return _GROUND.sub("", text, count=1)


def _own_name(loaded: LoadedRegister, draft: Path) -> str:
    """A name for the file after the document drafted in it: drafts of texts without a number all have the same name."""
    named = (conclusion.name for file in loaded.files if file.path == draft for _, conclusion in file.conclusions)
    return f"{slug(next(named, draft.stem))}.toml"

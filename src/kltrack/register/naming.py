"""The ids of bodies for those who wrote a name where an id belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kltrack.bodies.body import known_body
from kltrack.bodies.directory import Directory
from kltrack.messages import message, quoted
from kltrack.register.files import LoadedFile
from kltrack.register.problems import Problem

_MOST = 4


def with_ids(problems: Iterable[Problem], bodies: Sequence[LoadedFile]) -> Iterator[Problem]:
    """The problems as they are; where one is a body's name in the place of its id, the id is what would be right."""
    directory: Directory | None = None
    for problem in problems:
        if not problem.name:
            yield problem
            continue
        directory = directory or Directory(known_body(body) for file in bodies for _, body in file.bodies)
        yield _with_id(problem, directory)


def _with_id(problem: Problem, directory: Directory) -> Problem:
    fitting = [quoted(body) for body in directory.fitting(problem.name)[:_MOST]]
    if fitting:
        remedy = message("write small letters, digits and single hyphens: {ids}", ids=message(" or ").join(fitting))
        return replace(problem, remedy=remedy)
    if near := [quoted(body) for body in directory.nearest(problem.name)[:_MOST]]:
        return replace(problem, remedy=message("did you mean {nearest}?", nearest=message(" or ").join(near)))
    return problem

"""What leads back to itself, though every reference is sound: bodies that succeed, contain or stand for each other in a
circle, and assignments that continue each other.

That is an error, but queries still answer: whatever follows such references stops where it has been before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kltrack.messages import message
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem
from kltrack.terms import marked

_MOST_SHOWN = 8
_WHAT: Mapping[str, str] = {
    "successors": marked("the successors go in a circle: {ids}"),
    "members": marked("the groups contain each other in a circle: {ids}"),
    "of": marked("these stand for each other, or belong to each other, in a circle: {ids}"),
    "continues": marked("the assignments continue each other in a circle: {ids}"),
}
_Place = tuple[LoadedFile, KeyPath]


def circle(register: LoadedRegister) -> Iterator[Problem]:
    """One problem for each circle, at the first of its records."""
    bodies = [(file, where, body) for file in register.bodies for where, body in file.bodies]
    places = {body.id: (file, where) for file, where, body in bodies}
    yield from _problems("successors", places, {body.id: body.successors for _, _, body in bodies})
    yield from _problems("members", places, {body.id: body.members for _, _, body in bodies})
    yield from _problems("of", places, {body.id: (*body.of, *body.stands_for) for _, _, body in bodies})
    tasks = [(file, where, task) for file in register.files for where, _, task in file.assignments() if task.continues]
    places = {task.id: (file, where) for file, where, task in tasks}
    yield from _problems("continues", places, {task.id: task.continues for _, _, task in tasks})


def _problems(key: str, places: Mapping[str, _Place], leads_to: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    for each in _circles(leads_to):
        file, where = places[each[0]]
        shown = [*each[:_MOST_SHOWN], *(["…"] if len(each) > _MOST_SHOWN else []), each[0]]
        what = message(_WHAT[key], ids=" → ".join(shown))
        yield file.problem((*where, key), what, message("take out what leads back"))


def _circles(leads_to: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """A circle for each reference that leads back to where the walk came from; every record is walked over once."""
    done: set[str] = set()
    for start in leads_to:
        path: dict[str, Iterator[str]] = {} if start in done else {start: iter(leads_to[start])}
        while path:
            last = next(reversed(path))
            onward = next(path[last], None)
            if onward is None:
                done.add(last)
                del path[last]
            elif onward in path:
                trail = list(path)
                yield trail[trail.index(onward) :]
            elif onward not in done:
                path[onward] = iter(leads_to.get(onward, ()))

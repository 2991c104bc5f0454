"""What the curator has still to decide: a task that is to be written, a doubt that a draft left as a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.messages import message
from kltrack.register.loaded import LoadedRegister
from kltrack.register.problems import Problem
from kltrack.terms import ROLE_NAMES

_TODO = re.compile(r"\s*TODO\b")
_STUB = "todo"
_LEAST_SIGNS = 2  # letters of a task: one in a script without letters may be short
_MARK = re.compile(r"#\s*(?:\?|TODO )")
_NEW_BODY = re.compile(rf"\s*#\s*TODO (?P<role>{'|'.join(ROLE_NAMES)}): (?P<body>\S+)")
_DOUBT = re.compile(r"""(?:[^"'#]|"(?:[^"\\]|\\.)*"|'[^']*')*#\s*\?\s*(?P<doubt>.+)""")


def todo(register: LoadedRegister) -> Iterator[Problem]:
    """A title or task that is TODO, a stub's id or type, a comment with a doubt or a body that the directory lacks."""
    yield from _stubs(register)
    for file in register.own:
        for where, conclusion in file.conclusions:
            if conclusion.title and any(_TODO.match(text) for text in conclusion.title.mapping().values()):
                yield file.problem((*where, "title"), message("the title is still to be written"), message("write it"))
        for where, _, assignment in file.assignments():
            if any(map(is_to_be_written, assignment.task.mapping().values())):
                yield file.problem((*where, "task"), message("the task is still to be written"), message("write it"))
        for number, line in enumerate(file.text.split("\n") if _MARK.search(file.text) else (), 1):
            if doubt := _doubt(line):
                what = message("a doubt is still open: {doubt}", doubt=doubt)
                yield Problem(str(file.path), number, "", what, message("decide it, and take the comment out"))
            elif new := _NEW_BODY.match(line):
                what = message('"{body}" is still to be written as {role}', body=new["body"], role=new["role"])
                right = message("give it its table in bodies.toml, write its id here, and take the comment out")
                yield Problem(str(file.path), number, "", what, right)


def is_to_be_written(task: str) -> bool:
    """Whether a task is still a draft's TODO, or a letter or a sign that was written in its place."""
    return _TODO.match(task) is not None or sum(sign.isalnum() for sign in task) < _LEAST_SIGNS


def _stubs(register: LoadedRegister) -> Iterator[Problem]:
    """What a draft names "todo" because the text does not say it: a document's id, a body's type."""
    for file in register.own:
        for where, _ in (each for each in file.conclusions if each[1].id == _STUB):
            right = message("write its number, or an id of your own with which the ids of its assignments begin")
            yield file.problem((*where, "id"), message("the document's id is still to be written"), right)
    for file in register.bodies:
        for where, _ in (each for each in file.bodies if each[1].type == _STUB):
            right = message("say what it is: ministry, province, steering-committee …")
            yield file.problem((*where, "type"), message("the body's type is still to be written"), right)


def _doubt(line: str) -> str:
    """The doubt in the comment of a line; empty where there is none."""
    found = _DOUBT.match(line) if "?" in line and "#" in line else None
    return found["doubt"].strip() if found else ""

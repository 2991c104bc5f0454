"""What the curator has still to decide: a task that is to be written, a doubt that a draft left as a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.messages import message
from kltrack.register.loaded import LoadedRegister
from kltrack.register.problems import Problem

_TODO = re.compile(r"\s*TODO\b")
_DOUBT = re.compile(r"""(?:[^"'#]|"(?:[^"\\]|\\.)*"|'[^']*')*#\s*\?\s*(?P<doubt>.+)""")


def todo(register: LoadedRegister) -> Iterator[Problem]:
    """A title or task that is TODO, and a comment that begins with a question mark."""
    for file in register.own:
        for where, conclusion in file.conclusions:
            if conclusion.title and any(_TODO.match(text) for text in conclusion.title.mapping().values()):
                yield file.problem((*where, "title"), message("the title is still to be written"), message("write it"))
        for where, _, assignment in file.assignments():
            if any(_TODO.match(text) for text in assignment.task.mapping().values()):
                yield file.problem((*where, "task"), message("the task is still to be written"), message("write it"))
        for number, line in enumerate(file.text.split("\n"), 1):
            if doubt := _doubt(line):
                what = message("a doubt is still open: {doubt}", doubt=doubt)
                yield Problem(str(file.path), number, "", what, message("decide it, and take the comment out"))


def _doubt(line: str) -> str:
    """The doubt in the comment of a line; empty where there is none."""
    found = _DOUBT.match(line) if "?" in line and "#" in line else None
    return found["doubt"].strip() if found else ""

"""Directives that a text prints and no record holds."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.messages import message
from kltrack.model import Assignment
from kltrack.register.checks.directives import asks, is_caption, praises, says_what_to_do
from kltrack.register.checks.doubts import is_to_be_written
from kltrack.register.checks.limbs import Limb, limbs, stems, uncovered_limbs
from kltrack.register.checks.passages import Passage, Shelf, passages
from kltrack.register.problems import Problem

_LEAST_STEMS = 5  # of a limb that says something of its own: "all of the above tasks must be completed" does not
_LONGEST_QUOTE = 60


def directive_in_no_record(shelf: Shelf) -> Iterator[Problem]:
    """A paragraph that asks for something and has no record, and a part of one that no record speaks of."""
    for passage in passages(shelf):
        if not passage.places:
            if asks(passage.paragraph.text) and not is_caption(passage.paragraph.text):
                what = message(
                    "paragraph {number} asks for something, and no record rests on it", number=_number(passage)
                )
                yield passage.problem(what, message("record it, or name it as a source of the record that holds it"))
            continue
        for limb in _uncovered(passage):
            what = message(
                'paragraph {number}: no record speaks of "{limb}"', number=_number(passage), limb=_short(limb)
            )
            yield passage.problem(what, message("record it, if it asks for something of its own"))


def _number(passage: Passage) -> int:
    return passage.paragraph.number


def _uncovered(passage: Passage) -> list[Limb]:
    """The limbs that may be a task of their own; none where some task is not written in the text's language."""
    language = passage.source.language or ""
    tasks = [_task_with_wording(assignment, language) for assignment in passage.assignments]
    if not all(tasks):
        return []
    of_paragraph = limbs(passage.paragraph.text, language)
    left = uncovered_limbs(of_paragraph, (stems(task, language) for task in tasks))
    is_praise = all(assignment.kind == "commendation" for assignment in passage.assignments)
    return [limb for limb in left if len(limb.weights) >= _LEAST_STEMS and _may_ask(limb, is_praise)]


def _may_ask(limb: Limb, is_praise: bool) -> bool:
    """Whether a limb may say what is to be done; of a sentence that praises, only what asks in so many words."""
    return asks(limb.text) if is_praise and praises(limb.opening) else says_what_to_do(limb.text)


def _task_with_wording(assignment: Assignment, language: str) -> str:
    """The task in a language, with the wording of its deadline; empty where it is not written in it, or not yet."""
    task = assignment.task.mapping().get(language, "")
    return f"{task} {assignment.deadline.wording or ''}" if task and not is_to_be_written(task) else ""


def _short(limb: Limb) -> str:
    if len(limb.text) <= _LONGEST_QUOTE:
        return limb.text
    return limb.text[:_LONGEST_QUOTE].rpartition(" ")[0] + " …"

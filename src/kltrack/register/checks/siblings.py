"""The records of one paragraph beside each other: a number that is left out, an addressee that only one lacks.

Both may be intended, and only the text tells: only records whose text was found are checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from kltrack.messages import enumerated, message
from kltrack.model import Assignment
from kltrack.register.checks.passages import Shelf
from kltrack.register.files import LoadedFile
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem
from kltrack.terms import ACTIONABLE

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_Placed = tuple[LoadedFile, KeyPath, Assignment]


def id_left_out(shelf: Shelf) -> Iterator[Problem]:
    """A number or letter that no record has, between two of one paragraph or before the first: .a and .c, .a alone."""
    covered = shelf.covered_ids()
    for parts in _parts(shelf).values():
        for series in _series(parts):
            last = 0
            for count, part in series:
                file, where, assignment = parts[part]
                is_alone = count == 1 and len(series) == 1 and not part.isdigit()
                if (count > last + 1 or is_alone) and assignment.id in covered:
                    what = message(
                        'no record has the number or letter beside "{part}" of {id}', part=part, id=assignment.id
                    )
                    yield file.problem((*where, "id"), what, message("look whether a record was left out"))
                last = count


def _parts(shelf: Shelf) -> dict[str, dict[str, _Placed]]:
    """What ids begin with → the parts that follow, each with the first record that has it."""
    parts: dict[str, dict[str, _Placed]] = {}
    for file in shelf.register.own:
        for where, _, assignment in file.assignments():
            before, _, rest = assignment.id.rpartition("-")
            for part in rest.split("."):
                parts.setdefault(before, {}).setdefault(part, (file, where, assignment))
                before = f"{before}.{part}"
    return parts


def _series(parts: Iterable[str]) -> Iterator[list[tuple[int, str]]]:
    """The numbers, Roman numbers and letters among the parts, each with its place in its series."""
    every = set(parts)
    # An i alone is the Roman number, unless it comes after h.
    roman = {part for part in every & {*_ROMAN} if "ii" in every or "h" not in every}
    yield sorted((int(part), part) for part in every if part.isdigit())
    yield sorted((_ROMAN.index(part) + 1, part) for part in roman)
    yield sorted((ord(part) - ord("a") + 1, part) for part in every - roman if len(part) == 1 and part.isalpha())


def _siblings(shelf: Shelf) -> Iterator[list[_Placed]]:
    """The records whose ids differ in the last place only, in their order."""
    groups: dict[str, list[_Placed]] = {}
    for file in shelf.register.own:
        for where, _, assignment in file.assignments():
            groups.setdefault(assignment.id.rpartition(".")[0] or assignment.id, []).append((file, where, assignment))
    yield from groups.values()


def lead_left_out(shelf: Shelf) -> Iterator[Problem]:
    """A record whose neighbour in the paragraph has the same leads and more."""
    covered = shelf.covered_ids()
    for records in _siblings(shelf):
        for one, other in (*pairwise(records), *pairwise(records[::-1])):
            file, where, assignment = one
            more = [body for body in other[2].lead if body not in assignment.lead]
            asked = assignment.kind in ACTIONABLE and assignment.id in covered
            if asked and more and set(assignment.lead) < set(other[2].lead):
                what = message("{other} beside it addresses {bodies} too", other=other[2].id, bodies=enumerated(more))
                yield file.problem((*where, "lead"), what, message("add them, if they are addressed here"))

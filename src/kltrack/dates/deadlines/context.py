"""What a clause is about: work to be done, work that was done, or something that is only told of.

A day is judged by the nearest telling phrase before it in its clause, and failing that by the nearest one after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from kltrack.dates.deadlines.pieces import Piece, is_mark
from kltrack.dates.deadlines.scene import Chain, Scene

About = Literal["finishing", "duty", "done", "matter", "validity", "another", None]
_NEAR = 4  # words between "đã" and the "hoàn thành" that it makes past


_TOLD: dict[str, About] = {"ongoing": "validity", "matter": "matter", "happening": "another"}


def about(chain: Chain) -> About:
    """What the clause around a day is about; None where nothing tells."""
    found = chain.scene.found
    before = _same_clause(chain.scene, range(chain.first - 1, -1, -1))
    return _nearest(before, found) or _nearest_after(_same_clause(chain.scene, range(chain.end, len(found))), found)


def _same_clause(scene: Scene, places: Iterable[int]) -> Iterator[int]:
    """The places as long as no sentence, clause or bracket ends on the way to them."""
    for place in places:
        nearer = place + 1 if isinstance(places, range) and places.step < 0 else place - 1
        left, right = sorted((place, nearer))
        if scene.wording.parted(scene.found[left].end - 1, scene.found[right].first):
            return
        yield place


def _nearest(places: Iterable[int], found: Sequence[Piece]) -> About:
    for place in places:
        piece = found[place]
        if is_mark(piece, "must", "due", "order"):
            return "duty"
        if is_mark(piece, "finish", "act", "end"):
            return _of_verb(found, place)
        if is_mark(piece, "done") and not _orders(found, place):
            return "duty" if _demanded(found, place) else "done"
        if is_mark(piece, *_TOLD):
            return _TOLD[piece.kind]
    return None


def _nearest_after(places: Iterable[int], found: Sequence[Piece]) -> About:
    """After a day an order is told of as given on it, and a mere verb says nothing of it."""
    for place in places:
        piece = found[place]
        if is_mark(piece, "must", "due"):
            return "duty"
        if is_mark(piece, "finish"):
            return _of_verb(found, place)
        if is_mark(piece, "done", "order"):
            return "done"
        if is_mark(piece, *_TOLD):
            return _TOLD[piece.kind]
    return None


def _of_verb(found: Sequence[Piece], place: int) -> About:
    """What a verb tells: "đã hoàn thành" is done, "kết quả thực hiện" is told of, "before submitting" is about more."""
    previous = found[place - 1] if place else None
    if is_mark(previous, "before", "after", "upon", "until") and previous.end == found[place].first:
        return "another"
    if is_mark(previous, "matter") and found[place].first - previous.end <= _NEAR:
        return "matter"
    if _told_as_done(found, place):
        return "done"
    return "finishing" if is_mark(found[place], "finish", "end") else "duty"


def _orders(found: Sequence[Piece], place: int) -> bool:
    """Whether what was done is giving an order: `has directed all localities to`."""
    return place + 1 < len(found) and is_mark(found[place + 1], "order")


def _demanded(found: Sequence[Piece], place: int) -> bool:
    """Whether "must" or "to be" stands just before a participle: `to be issued`."""
    return place > 0 and is_mark(found[place - 1], "must") and found[place].first - found[place - 1].end <= 1


def _told_as_done(found: Sequence[Piece], place: int) -> bool:
    """Whether a word of the past stands shortly before the verb, with no "must" between."""
    for before in range(place - 1, -1, -1):
        if found[place].first - found[before].end > _NEAR or is_mark(found[before], "must", "order"):
            return False
        if is_mark(found[before], "done"):
            return True
    return False

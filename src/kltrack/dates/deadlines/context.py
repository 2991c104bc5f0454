"""What a clause is about: work to be done, work that was done, or something that is only reported.

A day is judged by the nearest phrase that says so before it in its clause, or else by the nearest one after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from kltrack.dates.deadlines.lexicon import Kind
from kltrack.dates.deadlines.pieces import Piece, is_mark
from kltrack.dates.deadlines.scene import Chain, Scene

About = Literal["finishing", "duty", "done", "matter", "validity", "another", None]
_NEAR = 4  # words between "đã" and the "hoàn thành" that it makes past


_ABOUT_OF_MARK: dict[str, About] = {"ongoing": "validity", "matter": "matter", "happening": "another"}


def about(chain: Chain) -> About:
    """What the clause around a day is about; None where no phrase says so."""
    pieces = chain.scene.pieces
    # What may tell of the past, as `đạt` and `ký` do, does not before a limit: `giải ngân đạt 95% trước ngày 31/1`.
    past: Sequence[Kind] = ("done",) if chain.strong else ("done", "perhaps-done")
    before = _same_clause(chain.scene, range(chain.first - 1, -1, -1))
    behind = _same_clause(chain.scene, range(chain.end, len(pieces)))
    return _nearest(before, pieces, past) or _nearest_after(behind, pieces, past)


def _same_clause(scene: Scene, places: Iterable[int]) -> Iterator[int]:
    """The places as long as no sentence, clause or bracket ends on the way to them."""
    for place in places:
        nearer = place + 1 if isinstance(places, range) and places.step < 0 else place - 1
        left, right = sorted((place, nearer))
        if scene.wording.parted(scene.pieces[left].end - 1, scene.pieces[right].first):
            return
        yield place


def _nearest(places: Iterable[int], pieces: Sequence[Piece], past: Sequence[Kind]) -> About:
    for place in places:
        piece = pieces[place]
        if is_mark(piece, "must", "due", "order"):
            return "duty"
        if is_mark(piece, "finish", "act", "end"):
            return _of_verb(pieces, place, past)
        if is_mark(piece, *past) and not _gives_order(pieces, place):
            return "duty" if _has_must_before(pieces, place) else "done"
        if is_mark(piece, *_ABOUT_OF_MARK):
            return _ABOUT_OF_MARK[piece.kind]
    return None


def _nearest_after(places: Iterable[int], pieces: Sequence[Piece], past: Sequence[Kind]) -> About:
    """The same for phrases after the day: an order there was given on the day, and other verbs say nothing."""
    for place in places:
        piece = pieces[place]
        if is_mark(piece, "must", "due"):
            return "duty"
        if is_mark(piece, "finish"):
            return _of_verb(pieces, place, past)
        if is_mark(piece, *past, "order"):
            return "done"
        if is_mark(piece, *_ABOUT_OF_MARK):
            return _ABOUT_OF_MARK[piece.kind]
    return None


def _of_verb(pieces: Sequence[Piece], place: int, past: Sequence[Kind]) -> About:
    """What a verb says: after "đã" that work is done, after "kết quả" its results, after "before" other work."""
    previous = pieces[place - 1] if place else None
    if is_mark(previous, "before", "after", "upon", "until") and previous.end == pieces[place].first:
        return "another"
    if is_mark(previous, "matter") and pieces[place].first - previous.end <= _NEAR:
        return "matter"
    if _is_past(pieces, place, past):
        return "done"
    return "finishing" if is_mark(pieces[place], "finish", "end") else "duty"


def _gives_order(pieces: Sequence[Piece], place: int) -> bool:
    """Whether what was done is giving an order: `has directed all localities to`."""
    return place + 1 < len(pieces) and is_mark(pieces[place + 1], "order")


def _has_must_before(pieces: Sequence[Piece], place: int) -> bool:
    """Whether "must" or "to be" stands just before a participle: `to be issued`."""
    return place > 0 and is_mark(pieces[place - 1], "must") and pieces[place].first - pieces[place - 1].end <= 1


def _is_past(pieces: Sequence[Piece], place: int, past: Sequence[Kind]) -> bool:
    """Whether a word of the past stands shortly before the verb, with no "must" between."""
    for before in range(place - 1, -1, -1):
        if pieces[place].first - pieces[before].end > _NEAR or is_mark(pieces[before], "must", "order"):
            return False
        if is_mark(pieces[before], *past):
            return True
    return False

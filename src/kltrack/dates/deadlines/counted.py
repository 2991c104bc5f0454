"""Limits that are counted: "within 30 days of the date of this order", "trong vòng 45 ngày kể từ ngày 15/11/2025"."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kltrack.dates.deadlines.context import about
from kltrack.dates.deadlines.events import Event, Meeting
from kltrack.dates.deadlines.lengths import Length
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import is_mark
from kltrack.dates.deadlines.reading import Step
from kltrack.dates.deadlines.scene import Chain, Scene, chain_at
from kltrack.dates.span import DateProblem
from kltrack.dates.span import Length as Counted
from kltrack.messages import message

_LINKS = ("from", "after", "of", "on", "filler", "dated")

Anchor = date | Event | Literal["issued"]


def counted_limit(scene: Scene, place: int) -> tuple[Step, int] | None:
    """What the length at `place` limits, and the index after its anchor; None where it is no limit."""
    length = scene.pieces[place]
    assert isinstance(length, Length)
    anchor, end = _anchor(scene, place)
    chain = chain_at(scene, place)._replace(end=end)
    if anchor is None and (
        length.counted_on or chain.has("next", "now") or (chain.first < place and chain.has("after"))
    ):
        anchor = "issued"  # the next 30 days
    if not _is_limit(chain, anchor):
        is_limited = chain.has("before", "until")
        return (
            (Step("unread", chain.words, problem=message("It is a length from which no day can be found.")), end)
            if is_limited
            else None
        )
    if about(chain) in ("done", "validity"):
        return Step("no-deadline", chain.words, why="told-as-done"), end
    problem = length.problem or message("It does not say from which day it counts.")
    if length.problem or anchor is None:
        return Step("unread", chain.words, problem=problem), end
    return _limit(chain, length, anchor), end


def _is_limit(chain: Chain, anchor: Anchor | None) -> bool:
    if chain.has("within", "by", "now", "due", "latest") or (chain.has("in") and anchor is not None):
        return True
    return anchor is not None and chain.first == chain.place and chain.bare


def _anchor(scene: Scene, place: int) -> tuple[Anchor | None, int]:
    """The day or "issued" from which the length counts, and the index after it."""
    index, linked = place, False
    while (piece := scene.next_to(index)) and is_mark(piece, *_LINKS):
        linked = linked or is_mark(piece, "from", "after", "of")
        index += 1
    if piece is None:
        return None, place + 1
    if is_mark(piece, "issue"):
        return "issued", index + 2
    if linked and isinstance(piece, Time) and piece.shape == "day" and piece.span:
        return piece.span.first, index + 2
    if linked and isinstance(piece, Meeting):
        return piece.event, index + 2
    return None, index + 2 if isinstance(piece, Time) else place + 1


def _limit(chain: Chain, length: Length, anchor: Anchor) -> Step:
    start, anchor_text = _start(chain.scene, anchor)
    try:
        last = Counted(**{length.unit: length.number}).after(start) if start else None
    except DateProblem as problem:
        return Step("unread", chain.words, problem=problem.sentence)
    return Step(
        "limit", chain.words, "after", anchor_text, "from-anchor", None, last, length=(length.unit, length.number)
    )


def _start(scene: Scene, anchor: Anchor) -> tuple[date | None, date | str]:
    """The day from which it counts, if known, and the anchor as the register writes it."""
    if anchor == "issued":
        return scene.issued, "issued"
    return (anchor, anchor) if isinstance(anchor, date) else (anchor.last, anchor.id)

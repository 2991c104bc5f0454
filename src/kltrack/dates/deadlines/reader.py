"""The reader itself: every piece of a wording is judged, and what remains must be one deadline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kltrack.dates.deadlines.awaited import completions_awaited, feast_at, meetings_awaited
from kltrack.dates.deadlines.counted import counted_limit
from kltrack.dates.deadlines.events import Event, meetings
from kltrack.dates.deadlines.lengths import Length
from kltrack.dates.deadlines.limits import judge_day
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.outcome import outcome
from kltrack.dates.deadlines.pieces import Figure, is_mark, pieces
from kltrack.dates.deadlines.reading import DeadlineReading, Step
from kltrack.dates.deadlines.recurrence import recurring
from kltrack.dates.deadlines.scene import Chain, Scene, chain_at
from kltrack.dates.deadlines.stretches import stretch_at
from kltrack.dates.deadlines.wording import Wording
from kltrack.messages import message

MOST_DAYS = 50  # each is judged by what stands around it, and a text of nothing but days would take minutes
LONGEST = 20_000  # characters: a wording is a phrase or a paragraph; longer text is refused without being read


def read_deadline(wording: str, issued: date | None = None, *, events: Iterable[Event] = ()) -> DeadlineReading:
    """What a wording sets as its deadline, in English, Vietnamese (with or without marks) or French.

    In: the wording, from a phrase to a paragraph; the day of issue, from which a day without its year and "30 days of
    this order" count (without it the former is not read and the latter has no last day); the events that may be named.
    Out: the table to write, its first and last day, both included, the steps, and what is unread (`DeadlineReading`).
    Nothing is guessed and nothing raised: what is not fully understood is unread.
    """
    if len(wording) > LONGEST:
        return DeadlineReading(
            wording, None, None, None, (), message("It is longer than {number} characters.", number=LONGEST)
        )
    laid_out = Wording.of(wording)
    parts = pieces(laid_out, issued, meetings(laid_out, events))
    if sum(isinstance(piece, Time) for piece in parts) > MOST_DAYS:
        return DeadlineReading(wording, None, None, None, (), message("It names more days than a deadline can."))
    scene = Scene(laid_out, parts, issued)
    steps = [*_steps(scene), *meetings_awaited(scene)]
    if not any(step.role in ("limit", "event") for step in steps):
        steps += completions_awaited(scene)
    return outcome(wording, scene, steps)


def _steps(scene: Scene) -> Iterator[Step]:
    """What each day and length is taken for."""
    rule = recurring(scene)
    if rule:
        yield rule
        return
    place = 0
    while place < len(scene.pieces):
        step, place = _at(scene, place)
        if step:
            yield step


def _at(scene: Scene, place: int) -> tuple[Step | None, int]:
    """What the piece at `place` is taken for, and the place after what belongs to it."""
    piece = scene.pieces[place]
    if isinstance(piece, Length):
        return counted_limit(scene, place) or (None, place + 1)
    if isinstance(piece, Time):
        return _day(scene, place)
    if isinstance(piece, Figure):
        return _unknown_figure(scene, place), place + 1
    return feast_at(scene, place) if is_mark(piece, "holiday") else None, place + 1


def _day(scene: Scene, place: int) -> tuple[Step | None, int]:
    chain = chain_at(scene, place)
    stretch = stretch_at(chain)
    if stretch:
        joined = [*scene.pieces[:place], stretch.time, *scene.pieces[stretch.end :]]
        return judge_day(chain_at(scene._replace(pieces=joined), place)), stretch.end
    if chain.time.shape == "day-of-month" and not _names_a_day(chain):
        return None, place + 1
    return judge_day(chain), place + 1


_AND = frozenset({"and", "or", "va", "hoac", "et", "ou"})


def _names_a_day(chain: Chain) -> bool:
    """Whether a number behind an operator is a day and counts nothing: `before the 20th`, not `by 20 ministries`."""
    piece, wording = chain.time, chain.scene.wording
    ordinal = not wording.words[piece.first].isdigit() or chain.has("filler")
    after = wording.words[piece.end : piece.end + 2]
    last = not after or chain.following is not None or after[0] in _AND or after == ["du", "mois"]
    return chain.has("before", "by", "now", "within", "due") and (ordinal or last)


def _unknown_figure(scene: Scene, place: int) -> Step | None:
    """A figure where a day is expected: `before 15/13/2025`."""
    chain, wording = chain_at(scene, place), scene.wording
    end = wording.ends[scene.pieces[place].first]
    limited = chain.has("before", "by", "now", "within", "due") and wording.folded[end : end + 1] in ("/", "-", ".")
    return Step("unread", chain.words, problem=message("It is no day that is understood.")) if limited else None

"""What is no deadline, though it names a day: each function says why, or None where it finds no reason."""

from __future__ import annotations

from kltrack.dates.deadlines.context import About
from kltrack.dates.deadlines.pieces import Number, is_mark
from kltrack.dates.deadlines.reading import Why
from kltrack.dates.deadlines.scene import Chain


def by_its_words(chain: Chain) -> Why | None:
    """What the words next to the day say: a term, the start of something, a document's or a meeting's own day."""
    if _is_of_term(chain):
        return "term"
    if chain.has("as-of"):
        return "as-of"
    if chain.has("dated"):
        return "document"
    if chain.has("from", "after"):
        return None if chain.time.shape == "stretch" else "start"
    limiting = chain.has("before", "by", "now", "within", "due", "until", "between")
    return None if limiting else _dates_a_thing(chain)


def _is_of_term(chain: Chain) -> bool:
    """Whether a term of years is named, and no limit behind one: `năm học 2025`, and not `kết thúc năm học trước`."""
    before, behind = chain.neighbour, chain.following
    is_named = chain.time.shape == "term" or (behind is not None and is_mark(behind, "term"))
    return is_named or (before is not None and is_mark(before, "term") and not chain.has("before", "by", "due"))


def _dates_a_thing(chain: Chain) -> Why | None:
    """Why a day after "of", "on" or nothing dates a document or a meeting: `Resolution 18-NQ/TW of 25 October`."""
    inside = chain.has("in", "end")
    if not inside and chain.neighbour:
        if isinstance(chain.neighbour, Number) or is_mark(chain.neighbour, "document"):
            return "document"
        if is_mark(chain.neighbour, "meeting"):
            return "meeting"
    if chain.following and is_mark(chain.following, "of", "author") and not inside and chain.time.shape == "day":
        return "document"
    if chain.has("of") and not (chain.time.shape == "stretch" or chain.has("end", "vague")):
        return "attribute"
    return None


_WHY_OF: dict[About, Why] = {"done": "told-as-done", "validity": "validity"}


def by_its_clause(chain: Chain, subject: About, strong: bool) -> Why | None:
    """Why the clause sets no deadline: it reports work that was done, how long something holds, or what happened."""
    if subject in _WHY_OF:
        return _WHY_OF[subject]
    if is_mark(chain.previous, "scope") and not _is_demanded(chain):
        return "scope"
    if strong:
        return None
    if subject == "matter" or (chain.time.shape == "months" and subject != "finishing"):
        return "period-told-of"
    return _part_of_a_name(chain)


def _is_demanded(chain: Chain) -> bool:
    """Whether "must be" stands before the word before the day: `must be received before`."""
    before = chain.scene.pieces[chain.first - 2] if chain.first > 1 else None
    return is_mark(before, "must") and chain.scene.joined(chain.first - 2)


def _part_of_a_name(chain: Chain) -> Why | None:
    """A day or period without an operator, neither alone nor after "complete": `kế hoạch năm 2025`."""
    if chain.operated or chain.has("end") or chain.time.ends or chain.bare:
        return None
    finished = chain.previous is not None and is_mark(chain.previous, "finish")
    return None if finished else "attribute"

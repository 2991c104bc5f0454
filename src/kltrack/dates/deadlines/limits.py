"""What a day or period of a wording limits, if it is a deadline.

Some operators say a limit by themselves ("before", "chậm nhất", "d'ici"): their day is a deadline unless the clause
tells of what was done. The others ("in", "on", "đến") are said of anything: theirs is one only where the clause sets
work, or where the wording is nothing but the phrase. A day without an operator is a deadline after "complete" or alone.
"""

from __future__ import annotations

from datetime import date

from kltrack.dates.deadlines.context import About, about
from kltrack.dates.deadlines.moments import Time, written
from kltrack.dates.deadlines.pieces import Figure, is_mark
from kltrack.dates.deadlines.reading import Counting, Operator, Step, Value, Why
from kltrack.dates.deadlines.scene import Chain
from kltrack.dates.deadlines.undated import by_its_clause, by_its_words
from kltrack.dates.span import Span, shifted
from kltrack.messages import message

_AND = frozenset({"and", "or", "va", "hoac", "et", "ou"})
_ROMAN = frozenset({"i", "ii", "iii", "iv"})
_PARTICLES = frozenset({"the", "on", "ngay", "le", "thang"})


def judged(found: Chain) -> Step:
    """What a day or period is: a limit, no deadline, or unread."""
    why = by_its_words(found)
    if why:
        return Step("no-deadline", found.words, why=why)
    problem = _problem(found)
    if problem:
        return Step("unread", found.words, problem=problem)
    return _by_its_clause(found)


def _problem(found: Chain) -> str | None:
    """Why its days cannot be told."""
    if found.time.problem and not found.has("vague"):
        return found.time.problem
    return _no_day(found) or _crossed(found)


def _no_day(found: Chain) -> str | None:
    if found.has("vague"):
        return message("Early, mid, late and about name no day; write the days that are meant.")
    if found.time.shape == "stretch" and found.has("before", "by", "now", "until", "due"):
        return message("It is a stretch of days, and a limit is one day.")
    if found.time.shape == "day-of-month":
        return message("It does not name its month.")
    return None


def _crossed(found: Chain) -> str | None:
    """Two operators, or two days, that get in each other's way."""
    if found.has("before") and found.following is not None and is_mark(found.following, "due"):
        return message("It says before a deadline, so whether the day is included is open.")
    if found.has("before") and found.has("hour"):
        return message("It names a time of day in words, so whether the day is included is open.")
    if found.has("before") and found.has("by"):
        return message("It says before and no later than at once, so whether the day is included is open.")
    if found.following is not None and is_mark(found.following, "onward"):
        return message("It goes on beyond the day that is named.")
    if found.after_length:
        return message("It counts from a day in a way that is not understood.")
    return message("Another day follows; write each limit on its own.") if found.operated and _goes_on(found) else None


def _goes_on(found: Chain) -> bool:
    """Whether a further day is joined on: `before December 15 and 31`, `trong quý III, IV/2025`."""
    pieces, words, after = found.scene.found, found.scene.wording.words, found.scene.found[found.end - 1].end
    if not _ROMAN.isdisjoint(words[after : after + 2]):
        return True
    following = next((piece for piece in pieces[found.end :] if not is_mark(piece, "filler")), None)
    if not isinstance(following, Figure | Time):
        return False
    between = set(words[after : following.first])
    whole = isinstance(following, Time) and following.shape in ("day", "period", "stretch")
    return between <= _AND | _PARTICLES and (whole or not between.isdisjoint(_AND))


def _by_its_clause(found: Chain) -> Step:
    said = about(found)
    strong = found.has("before", "by", "now", "within", "due", "latest") or found.latest
    step = _limit(found)
    why = by_its_clause(found, said, strong)
    if why:
        return _no_deadline(found, step, why, strong)
    unclear = _unclear(found, said, strong)
    if unclear:
        return Step("unread", found.words, problem=unclear)
    return _in_time(found.scene.issued, step, strong)


def _no_deadline(found: Chain, step: Step, why: Why, strong: bool) -> Step:
    """No deadline; but a limit still to come, beside words of the past, is a contradiction that is not resolved."""
    issued = found.scene.issued
    coming = issued is not None and step.last is not None and step.last > issued
    if why == "told-as-done" and strong and coming and found.time.year_said:
        return Step("unread", step.words, problem=message("It is still to come, in a clause that tells what was done."))
    return Step("no-deadline", step.words, why=why)


def _unclear(found: Chain, said: About, strong: bool) -> str | None:
    if strong:
        goal = _coming_year(found) and not found.bare and said != "finishing" and not _demanded(found)
        return message("It may be a goal and no deadline; nothing beside it says which.") if goal else None
    if found.time.shape != "day" or found.scene.issued is not None:
        sure = found.bare or said in ("finishing", "duty")
    else:  # of a single day such verbs tell as well what took place, and no day of issue shows that it is to come
        sure = (found.bare and found.operated and not _acted(found)) or _demanded(found)
    return None if sure else message("It may be a deadline or only told of; nothing beside it says which.")


def _coming_year(found: Chain) -> bool:
    """Whether it is a whole year that is still to come, as goals are set for one: `by 2030`."""
    span = found.time.span
    if span is None or found.has("end") or len(written(span)) != len("2030"):
        return False
    return found.scene.issued is None or found.scene.issued < span.first


def _demanded(found: Chain) -> bool:
    return any(is_mark(piece, "must", "finish") for piece in found.scene.found[: found.first])


def _acted(found: Chain) -> bool:
    return any(is_mark(piece, "act") for piece in found.scene.found[: found.first])


def _in_time(issued: date | None, step: Step, strong: bool) -> Step:
    """The limit, unless it had passed on the day of issue."""
    if issued is None or step.last is None or step.last > issued:
        return step
    if step.last == issued and (strong or step.operator == "within"):
        return step
    if strong:
        return Step("unread", step.words, problem=message("It lies before the day of issue."), why="before-issue")
    return Step("no-deadline", step.words, why="before-issue")


# What the operator makes of the day


def _limit(found: Chain) -> Step:
    step = _operated(found)
    hour = found.clock if found.clock and found.clock.hour < 24 and step.operator != "before" else None
    return step._replace(time=f"{hour.hour:02}:{hour.minute:02}") if hour else step


def _operated(found: Chain) -> Step:
    span = found.time.span
    assert span is not None
    if found.has("end") or found.time.ends:
        return _limited(found, "by", span.last, "end-of-period", span.last)
    if found.has("before") and not (found.clock and (found.clock.hour or found.clock.minute)):
        return _limited(found, "before", span.first, "day-excluded", shifted(span.first, -1))
    if found.time.shape == "day":
        return _on_a_day(found, span.last)
    return _in_a_period(found, span)


def _limited(found: Chain, operator: Operator, anchor: Value, counting: Counting, last: date) -> Step:
    return Step("limit", found.words, operator, anchor, counting, None, last)


def _on_a_day(found: Chain, day: date) -> Step:
    if found.has("in", "within"):
        return Step("unread", found.words, problem=message("It says in or within of a single day."))
    if found.latest or found.has(
        "before", "by", "now", "until", "due", "latest"
    ):  # "before 17:00 on the 15th": that day counts
        return _limited(found, "by", day, "day-included", day)
    return Step("limit", found.words, "on", day, "day-included", day, day)


def _in_a_period(found: Chain, span: Span) -> Step:
    """Within the period; "by June" ends with it, and is within it where it runs already."""
    running = found.scene.issued is not None and span.contains(found.scene.issued)
    if found.has("until") or (found.has("by", "now", "latest") and not running and not found.has("in")):
        return _limited(found, "by", span.last, "end-of-period", span.last)
    return Step("limit", found.words, "within", written(span), "whole-period", span.first, span.last)

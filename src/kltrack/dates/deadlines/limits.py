"""What a day or period of a wording limits, if it is a deadline.

Some operators set a limit by themselves ("before", "chậm nhất", "d'ici"): their day is a deadline unless the clause
reports what was done. The others ("in", "on", "đến") are used of anything: their day is a deadline only where the
clause sets work, or where the wording is nothing but the phrase. A day without an operator is a deadline after
"complete" or alone.
"""

from __future__ import annotations

from datetime import date

from kltrack.dates.deadlines.context import About, about
from kltrack.dates.deadlines.moments import Time, span_text
from kltrack.dates.deadlines.pieces import Figure, is_mark
from kltrack.dates.deadlines.reading import Counting, Operator, Step, Value, Why
from kltrack.dates.deadlines.scene import Chain
from kltrack.dates.deadlines.undated import by_its_clause, by_its_words
from kltrack.dates.span import Span, shifted
from kltrack.messages import message

_AND = frozenset({"and", "or", "va", "hoac", "et", "ou"})
_ROMAN = frozenset({"i", "ii", "iii", "iv"})
_PARTICLES = frozenset({"the", "on", "ngay", "le", "thang"})


def judge_day(chain: Chain) -> Step:
    """What a day or period is: a limit, no deadline, or unread."""
    why = by_its_words(chain)
    if why:
        return Step("no-deadline", chain.words, why=why)
    problem = _problem(chain)
    if problem:
        return Step("unread", chain.words, problem=problem)
    return _by_its_clause(chain)


def _problem(chain: Chain) -> str | None:
    """Why its days cannot be read."""
    if chain.time.problem and not chain.has("vague"):
        return chain.time.problem
    return _no_day(chain) or _crossed(chain)


def _no_day(chain: Chain) -> str | None:
    if chain.has("vague"):
        return message("Early, mid, late and about name no day; write the days that are meant.")
    if chain.time.shape == "stretch" and chain.has("before", "by", "now", "until", "due"):
        return message("It is a stretch of days, and a limit is one day.")
    if chain.time.shape == "day-of-month":
        return message("It does not name its month.")
    return None


def _crossed(chain: Chain) -> str | None:
    """Why two operators, or two days, contradict each other; None where none do."""
    if chain.has("before") and chain.following is not None and is_mark(chain.following, "due"):
        return message("It says before a deadline, so whether the day is included is open.")
    if chain.has("before") and chain.has("hour"):
        return message("It names a time of day in words, so whether the day is included is open.")
    if chain.has("before") and chain.has("by"):
        return message("It says before and no later than at once, so whether the day is included is open.")
    if chain.following is not None and is_mark(chain.following, "onward"):
        return message("It goes on beyond the day that is named.")
    if chain.after_length:
        return message("It counts from a day in a way that is not understood.")
    return message("Another day follows; write each limit on its own.") if chain.operated and _goes_on(chain) else None


def _goes_on(chain: Chain) -> bool:
    """Whether a further day is joined on: `before December 15 and 31`, `trong quý III, IV/2025`."""
    pieces, words, after = chain.scene.pieces, chain.scene.wording.words, chain.scene.pieces[chain.end - 1].end
    if not _ROMAN.isdisjoint(words[after : after + 2]):
        return True
    following = next((piece for piece in pieces[chain.end :] if not is_mark(piece, "filler")), None)
    if not isinstance(following, Figure | Time):
        return False
    between = set(words[after : following.first])
    whole = isinstance(following, Time) and following.shape in ("day", "period", "stretch")
    return between <= _AND | _PARTICLES and (whole or not between.isdisjoint(_AND))


def _by_its_clause(chain: Chain) -> Step:
    subject = about(chain)
    strong = chain.strong
    step = _limit(chain)
    why = by_its_clause(chain, subject, strong)
    if why:
        return _no_deadline(chain, step, why, strong)
    unclear = _unclear(chain, subject, strong)
    if unclear:
        return Step("unread", chain.words, problem=unclear)
    return _in_time(chain.scene.issued, step, strong)


def _no_deadline(chain: Chain, step: Step, why: Why, strong: bool) -> Step:
    """The step of a day that is no deadline; unread where words of the past contradict a limit still to come."""
    issued = chain.scene.issued
    coming = issued is not None and step.last is not None and step.last > issued
    if why == "told-as-done" and strong and coming and chain.time.year_said:
        return Step("unread", step.words, problem=message("It is still to come, in a clause that tells what was done."))
    return Step("no-deadline", step.words, why=why)


def _unclear(chain: Chain, subject: About, strong: bool) -> str | None:
    if strong:
        goal = _coming_year(chain) and not chain.bare and subject != "finishing" and not _has_duty_before(chain)
        return message("It may be a goal and no deadline; nothing beside it says which.") if goal else None
    if chain.time.shape != "day" or chain.scene.issued is not None:
        sure = chain.bare or subject in ("finishing", "duty")
    else:  # of a single day such verbs may also report the past, and no day of issue shows that it is to come
        sure = (chain.bare and chain.operated and not _has_verb_before(chain)) or _has_duty_before(chain)
    return None if sure else message("It may be a deadline or only told of; nothing beside it says which.")


def _coming_year(chain: Chain) -> bool:
    """Whether it is a whole year that is still to come, as goals are set for one: `by 2030`."""
    span = chain.time.span
    if span is None or chain.has("end") or len(span_text(span)) != len("2030"):
        return False
    return chain.scene.issued is None or chain.scene.issued < span.first


def _has_duty_before(chain: Chain) -> bool:
    return any(is_mark(piece, "must", "finish") for piece in chain.scene.pieces[: chain.first])


def _has_verb_before(chain: Chain) -> bool:
    return any(is_mark(piece, "act") for piece in chain.scene.pieces[: chain.first])


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


def _limit(chain: Chain) -> Step:
    step = _operated(chain)
    hour = chain.clock if chain.clock and chain.clock.hour < 24 and step.operator != "before" else None
    return step._replace(time=f"{hour.hour:02}:{hour.minute:02}") if hour else step


def _operated(chain: Chain) -> Step:
    span = chain.time.span
    assert span is not None
    if chain.has("end") or chain.time.ends:
        return _limited(chain, "by", span.last, "end-of-period", span.last)
    if chain.has("before") and not (chain.clock and (chain.clock.hour or chain.clock.minute)):
        return _limited(chain, "before", span.first, "day-excluded", shifted(span.first, -1))
    if chain.time.shape == "day":
        return _on_a_day(chain, span.last)
    return _in_a_period(chain, span)


def _limited(chain: Chain, operator: Operator, anchor: Value, counting: Counting, last: date) -> Step:
    return Step("limit", chain.words, operator, anchor, counting, None, last)


def _on_a_day(chain: Chain, day: date) -> Step:
    if chain.has("in", "within") and not _is_set_to(chain):
        return Step("unread", chain.words, problem=message("It says in or within of a single day."))
    if chain.latest or chain.has(
        "before", "by", "now", "until", "due", "latest", "in"
    ):  # "before 17:00 on the 15th": that day counts
        return _limited(chain, "by", day, "day-included", day)
    return Step("limit", chain.words, "on", day, "day-included", day, day)


def _is_set_to(chain: Chain) -> bool:
    """Whether the end of work is set to a day with "au": "à achever au 31 décembre", "fixé au 31 décembre"."""
    before = chain.scene.wording.words[: chain.scene.pieces[chain.first].first]
    is_fixed = not _FIXED.isdisjoint(before[-_FEW:])
    return chain.words[:3].lower() == "au " and (is_fixed or about(chain) == "finishing")


_FIXED = frozenset({"fixe", "fixee", "fixes", "fixees"})
_FEW = 2  # words


def _in_a_period(chain: Chain, span: Span) -> Step:
    """Within the period; "by June" ends with it, and is within it where it runs already."""
    running = chain.scene.issued is not None and span.contains(chain.scene.issued)
    if chain.has("until") or (chain.has("by", "now", "latest") and not running and not chain.has("in")):
        return _limited(chain, "by", span.last, "end-of-period", span.last)
    return Step("limit", chain.words, "within", span_text(span), "whole-period", span.first, span.last)

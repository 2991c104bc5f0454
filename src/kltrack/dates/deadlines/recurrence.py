"""Limits that come round: "by the 25th of every month", "hằng quý trước ngày 05", "chaque année avant le 15 mai"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kltrack.dates.deadlines.lengths import Length
from kltrack.dates.deadlines.lexicon import Mark
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import is_mark
from kltrack.dates.deadlines.reading import Step
from kltrack.dates.deadlines.scene import Chain, Scene, chain_at
from kltrack.dates.deadlines.weekly import beside_days, every_weekday
from kltrack.dates.deadlines.wording import Wording
from kltrack.messages import message

# The narrower stands first: "hằng quý, trước ngày 25 của tháng cuối quý".
_RHYTHMS = ("first-month", "last-month", "quarterly", "yearly", "monthly")
_MONTHS = {"quarterly": "1,4,7,10", "first-month": "1,4,7,10", "last-month": "3,6,9,12"}
_ENDS = {
    "monthly": "FREQ=MONTHLY;BYMONTHDAY=-1",
    "quarterly": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
    "yearly": "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31",
}
_ALWAYS_THERE = 28  # the last day that every month has


def recurring(scene: Scene) -> Step | None:
    """The rule that the wording sets; None where it names no rhythm, or a rhythm whose day it does not name."""
    kinds = {piece.kind for piece in scene.pieces if type(piece) is Mark}
    kind = next((kind for kind in _RHYTHMS if kind in kinds), None)
    if kind is None:
        return every_weekday(scene)
    days = [place for place in range(len(scene.pieces)) if _comes_round(scene, place)]
    if not days:
        return _at_the_end(scene, kind)
    others = [place for place in range(len(scene.pieces)) if place not in days and _limits_too(scene, place)]
    until = _until(scene, others)
    if len(days) > 1 or (others and until is None):
        return Step("unread", scene.wording.text, problem=beside_days())
    step = _rule_of_day(chain_at(scene, days[0]), kind)
    return _ending(scene, step, until) if until and step.operator == "every" else step


def _until(scene: Scene, others: Sequence[int]) -> Chain | None:
    """The one other day, if it says just behind the rhythm until when it holds: `hằng tháng đến hết năm 2025`."""
    chain = chain_at(scene, others[0]) if len(others) == 1 else None
    if chain is None or not chain.has("until") or chain.first == 0 or not scene.joined(chain.first - 1):
        return None
    before, piece = scene.pieces[chain.first - 1], scene.pieces[chain.place]
    is_said = isinstance(piece, Time) and piece.year_said and piece.span is not None and not piece.problem
    return chain if is_said and is_mark(before, *_RHYTHMS) else None


def _ending(scene: Scene, step: Step, until: Chain) -> Step:
    """A rule with the last day on which it holds, if that is still to come."""
    last = until.time.span.last if until.time.span else None
    if last is None or (scene.issued is not None and last < scene.issued):
        return Step("unread", scene.wording.text, problem=beside_days())
    start = scene.wording.text.find(step.words)
    words = scene.wording.text[start : scene.wording.ends[scene.pieces[until.end - 1].end - 1]]
    return step._replace(words=words, last=last)


def _comes_round(scene: Scene, place: int) -> bool:
    """Whether a day without month or year stands there, as a limit or beside the rhythm."""
    piece = scene.pieces[place]
    if not isinstance(piece, Time) or piece.shape not in ("day", "day-of-month") or (piece.year_said and not piece.day):
        return False
    chain = chain_at(scene, place)
    return chain.has("before", "by", "now", "until", "on", "due") or any(
        beside is not None and is_mark(beside, *_RHYTHMS) for beside in (chain.following, chain.neighbour)
    )


def _limits_too(scene: Scene, place: int) -> bool:
    """Whether another day, of one year, is a limit beside the rhythm."""
    limiting = isinstance(scene.pieces[place], Time | Length)
    return limiting and chain_at(scene, place).has("before", "by", "now", "within", "due", "until")


def _rule_of_day(chain: Chain, kind: str) -> Step:
    words = _words(chain)
    earlier = 1 if chain.has("before") else 0
    if chain.has("from", "after", "as-of", "vague"):
        return Step("unread", words, problem=message("It names a rhythm and a day that does not limit it."))
    if kind == "yearly" and chain.time.parts:
        return _of_year(words, *chain.time.parts[:2], earlier)
    if chain.time.shape == "day-of-month" and kind != "yearly":
        return _of_month(words, chain.time.day, earlier, _months_of_quarter(chain, kind))
    return Step("unread", words, problem=message("It names a rhythm and a day that do not go together."))


def _words(chain: Chain) -> str:
    """The day with what belongs to it, and the rhythm before or behind it; not what the sentence says besides."""
    rhythms = [place for place, piece in enumerate(chain.scene.pieces) if is_mark(piece, *_RHYTHMS)]
    return chain.scene.quoted(min(chain.first, *rhythms), max(chain.end, *(place + 1 for place in rhythms)))


def _months_of_quarter(chain: Chain, kind: str) -> str | None:
    """The months of a rhythm of quarters, as numbers; those that are said between the day and the rhythm."""
    said = {*Wording.of(_words(chain)).words} if kind == "quarterly" else set()
    named = next((months for words, months in _NAMED_MONTHS if not said.isdisjoint(words)), None)
    return named or _MONTHS.get(kind)


_NAMED_MONTHS = (
    (("middle", "second", "giua", "milieu", "deuxieme"), "2,5,8,11"),
    (("third", "troisieme"), "3,6,9,12"),
)


def _of_year(words: str, day: int, month: int, earlier: int) -> Step:
    try:
        last = date(2001, month, day) - timedelta(days=earlier)  # no leap year: every year has the day
    except ValueError:
        return Step("unread", words, problem=message("Not every year has this day."))
    return _rule_step(words, f"FREQ=YEARLY;BYMONTH={last.month};BYMONTHDAY={last.day}")


def _of_month(words: str, day: int, earlier: int, months: str | None) -> Step:
    if not 1 <= day <= _ALWAYS_THERE:
        return Step(
            "unread", words, problem=message("Not every month has day {day}; say the end of the month.", day=day)
        )
    if months and day == earlier:
        return Step("unread", words, problem=message("It ends on the day before the first of a month; write the rule."))
    monthday = day - earlier or -1  # before the 1st: the last day of the month before
    return _rule_step(
        words,
        f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={monthday}" if months else f"FREQ=MONTHLY;BYMONTHDAY={monthday}",
    )


def _at_the_end(scene: Scene, kind: str) -> Step | None:
    """`by the end of each month`; a rhythm alone sets no day."""
    place = next(place for place, piece in enumerate(scene.pieces) if is_mark(piece, *_RHYTHMS))
    chain = chain_at(scene, place)
    if chain.has("end") and any(isinstance(piece, Length) for piece in scene.pieces):
        return Step("unread", scene.wording.text, problem=message("It names a rhythm beside a length."))
    if any(isinstance(piece, Time) and piece.shape == "period" and not piece.year_said for piece in scene.pieces):
        return Step("unread", scene.wording.text, problem=message("It names a rhythm beside a period."))
    if chain.has("vague") or (chain.has("end") and kind not in _ENDS):
        return Step("unread", chain.words, problem=message("It names a rhythm without its day."))
    return _rule_step(chain.words, _ENDS[kind]) if chain.has("end") else None


def _rule_step(words: str, rule: str) -> Step:
    return Step("limit", words, "every", rule, "recurring")

"""Typed limits → limits with years: what a date means beside other dates, and which limits exclude each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from kltrack import dates
from kltrack.dates import Direction, Span, When, ends_of, fixed, long_begun, read_when
from kltrack.dates.span import single
from kltrack.dates.when import NEAR, two_turns
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query.filter import Limit, Operator
from kltrack.query.limits import OPTIONS, by_operator, limit_clauses
from kltrack.query.typed import single_day
from kltrack.tuples import NamedTuple


class TypedLimit(NamedTuple):
    """A limit as it was typed: its day or period may still want its year. `past`: only a past one can be meant."""

    operator: Operator
    when: When
    past: bool = False

    def nearest(self, today: date) -> TypedLimit:
        """The same; where it has no year and has been within the last 90 days, only that time can be meant.

        So can the latest turn of a day or period whose next one lies further off than that.
        """
        if self.past or self.when.certain or not self.when.is_yearly:
            return self
        far_ahead = self.operator in ("on", "in") and self.when.following(today).first - today > NEAR
        return self._replace(past=far_ahead or today - self.when.latest(today).last <= NEAR)


def read_limit(operator: Operator, text: str, today: date, direction: Direction = "future") -> TypedLimit:
    """The limit that an option's text is. Raises DateProblem or UsageProblem for what cannot be read."""
    if operator == "within":
        return TypedLimit(operator, fixed(Span.between(today, dates.read_length(text).after(today))))
    if operator == "on":
        return TypedLimit(operator, fixed(Span.day(single_day("--on", text, today, direction))))
    return TypedLimit(operator, read_when(text, today))


def limits_of(typed: Sequence[TypedLimit], today: date, *, past: bool = False) -> tuple[Limit, ...]:
    """The limits with their years, each once. `past`: only past days can be meant, as for overdue items.

    One beginning and one end form a range. Raises DateProblem for a date that cannot be or whose year is open,
    UsageProblem where no day keeps all the limits.
    """
    bounds = [_bound(typed, "beginning"), _bound(typed, "end")]
    limits = [limit for each in typed for limit in _limits(each, _span(each, bounds, today, past), typed)]
    check_together(limits)
    return tuple(dict.fromkeys(limits))


def _bound(typed: Sequence[TypedLimit], names: str) -> TypedLimit | None:
    """The only limit that gives the beginning (or the end); None if there is none, or more than one."""
    found = [each for each in typed if OPTIONS[each.operator].names == names and not each.when.goes_from]
    return found[0] if len(found) == 1 else None


def _span(limit: TypedLimit, bounds: Sequence[TypedLimit | None], today: date, past: bool) -> Span:
    first, last = bounds
    if first and last and limit in bounds:
        return _range(first, last, today, past or first.past)[bounds.index(limit)]
    if past or limit.past:
        return limit.when.span(today, "past")
    return limit.when.span(today, "beginning" if limit is first else "future")


def _range(first: TypedLimit, last: TypedLimit, today: date, past: bool) -> tuple[Span, Span]:
    """The spans of a beginning and an end that are separate options; a range that began long ago is not meant.

    Raises DateProblem for "after 15 December 2025, before 1 December": that of 2025 is earlier, that of 2026 far off.
    """
    excluded = last.operator == "before" and not last.when.ends
    begun, ended = ends_of(first.when, last.when, today, "past" if past else "future", excluded=excluded)
    if not (past or first.when.certain or last.when.certain) and long_begun(begun, today):
        begun = first.when.following(today)
    if first.when.certain and last.when.is_yearly and not last.when.certain:
        coming = last.when.following(today)
        if coming.last < begun.first and ended.first - begun.last > NEAR:
            raise two_turns(coming, ended)
    return begun, ended


def _limits(limit: TypedLimit, span: Span, among: Sequence[TypedLimit]) -> list[Limit]:
    """The limit, or both of "from … to"; before the end of a period includes that day.

    Where several limits share an operator, so that any may hold, each stays one limit with that operator.
    """
    alone = sum(OPTIONS[each.operator].names != "all" for each in among) == 1
    if limit.when.goes_from and limit.operator == "from":
        ends = [Limit("from", Span.day(span.first)), Limit("by", Span.day(span.last))]
        return ends if alone else [Limit("in", span)]
    if limit.operator == "before" and limit.when.ends:
        several = sum(each.operator == "before" for each in among) > 1
        return [Limit("before", single(span.end)) if several else Limit("by", span)]
    return [Limit(limit.operator, span)]


def check_together(limits: Iterable[Limit]) -> None:
    """Raises UsageProblem, which names them, for limits that no day can keep together."""
    limits = list(limits)
    days = [(date.min, date.max)]
    for either in by_operator(limits):
        held = [_days_of(limit) for limit in either]
        days = [
            (max(first, begin), min(last, end))
            for first, last in days
            for begin, end in held
            if max(first, begin) <= min(last, end)
        ]
    if not days:
        raise UsageProblem(
            message(
                "No day keeps these limits together: {limits}. Keep those that go together.",
                limits=message(" and ").join(limit_clauses(limits)),
            )
        )


def _days_of(limit: Limit) -> tuple[date, date]:
    """The first and the last day that keep a limit."""
    match limit.operator:
        case "before":
            return date.min, limit.span.first - timedelta(days=1)
        case "by":
            return date.min, limit.span.last
        case "after":
            return limit.span.end, date.max
        case "from":
            return limit.span.first, date.max
        case _:
            return limit.span.first, limit.span.last

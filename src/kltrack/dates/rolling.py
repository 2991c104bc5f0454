"""So many days, weeks or months from today, and up to it (see relative.py for what a reader is)."""

from __future__ import annotations

from datetime import date

from kltrack.dates.length import match_length, unit_of
from kltrack.dates.relative import Hit, steps_away
from kltrack.dates.span import DateProblem, Length, Span, shifted
from kltrack.dates.when import fixed, format_span, refused_date
from kltrack.dates.words import VI_UNITS, WESTERN_UNITS, Line
from kltrack.messages import message

_LengthHit = tuple[Length, str, int]  # a length, its unit, and the index after it
_LAST = ("last", "past", "previous")
_NEXT = ("next", "coming")
_FRENCH_LAST = ("derniers", "dernieres")
_FRENCH_NEXT = ("prochains", "prochaines")


def last_length(line: Line, index: int) -> Hit | None:
    """`last 10 days`, `past 2 weeks`, `les 2 derniers mois`, `2 tuần qua`: as many days before today.

    Weeks, months and years may be whole ones as well, and are read where these are the same days.
    """
    found = _around(line, index, _LAST, _FRENCH_LAST) or _vietnamese(line, index, "qua") or _one_past(line, index)
    if not found:
        return None
    length, unit, after = found
    rolling = Span(_before(length, line.today), line.today)
    whole = _whole(length, unit, line.today)
    if whole == rolling:
        return fixed(rolling), after
    problem = message(
        "'{words}' may be {rolling} or {whole}; write both days, as in {example}.",
        words=line.phrase(index, after),
        rolling=format_span(rolling),
        whole=format_span(whole),
        example=f"{whole.first}/{whole.last}",
    )
    return refused_date(DateProblem(problem)), after


def next_length(line: Line, index: int) -> Hit | None:
    """`next 2 weeks`, `les 3 prochains mois`, `2 tuần tới`: from today to the length's end, as `--within`."""
    found = _around(line, index, _NEXT, _FRENCH_NEXT) or _vietnamese(line, index, "toi")
    return (fixed(Span.between(line.today, found[0].after(line.today))), found[2]) if found else None


def _around(line: Line, index: int, before: tuple[str, ...], inside: tuple[str, ...]) -> _LengthHit | None:
    """A length after a word, or with one between its number and its unit."""
    if line.at(index) in before:
        return _with_unit(line, match_length(line.words, index + 1))
    if line.at(index + 1) not in inside:
        return None
    hit = match_length([line.at(index), *line.words[index + 2 :]], 0)
    return _with_unit(line, (hit[0], index + 1 + hit[1]) if hit else None)


def _vietnamese(line: Line, index: int, word: str) -> _LengthHit | None:
    found = _with_unit(line, match_length(line.words, index))
    after = line.past(found[2], ("vua",)) if found else 0
    return (*found[:2], after + 1) if found and line.at(after) == word else None


def _one_past(line: Line, index: int) -> _LengthHit | None:
    """`past week`, `tuần qua`, `tháng vừa qua`, `semaine écoulée`: one such unit."""
    unit, at, after = line.at(index), index, line.past(index + 1, ("vua",))
    if unit == "past":
        at, after = index + 1, index + 1
    elif line.at(after) not in (("qua",) if unit in VI_UNITS else ("ecoule", "ecoulee")):
        return None
    known = (WESTERN_UNITS | VI_UNITS).get(line.at(at))
    length = match_length(["1", line.at(at)], 0) if known and known != "quarter" else None
    return (length[0], f"{known}s", after + 1) if length else None


def _with_unit(line: Line, hit: tuple[Length, int] | None) -> _LengthHit | None:
    """A length that is not empty, its unit, and the index after it."""
    return (hit[0], unit_of(line.at(hit[1] - 1)), hit[1]) if hit and any(hit[0]) else None


def _before(length: Length, day: date) -> date:
    """The day that a length reaches back to."""
    months = -(length.months + 12 * length.years)
    return shifted(Length(months=months).after(day), -length.days)


def _whole(length: Length, unit: str, today: date) -> Span:
    """The days themselves, or as many whole weeks, months or years before the running one."""
    if unit == "days":
        return Span(_before(length, today), today)
    count = length.months or length.years or length.days // 7
    return Span(
        steps_away(today, unit.removesuffix("s"), -count).first, steps_away(today, unit.removesuffix("s"), 0).first
    )

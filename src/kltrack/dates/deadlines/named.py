"""The forms that begin with a word: `December 15, 2025`, `tháng 12`, `quý IV/2025`, `first half of 2026`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, partial

from kltrack.dates.deadlines.figures import ORDINAL_UNIT, ORDINAL_WEEK, between, some_months
from kltrack.dates.deadlines.forms import Form, FormMatch, Forms, any_of, number_of
from kltrack.dates.deadlines.moments import FoundAt, Time, month_of, months_span, week_of_month
from kltrack.dates.span import DateProblem, month_span, quarter_or_month, quarter_span, year_span
from kltrack.dates.words import MONTHS, ORDINALS, QUARTERS, VI_NUMBERS

_COUNTS = {
    word: number
    for number, words in enumerate(
        ("", "two deux", "three trois", "four quatre", "five cinq", "six", "seven sept", "eight huit", "nine neuf",
         "ten dix", "eleven onze"),
        1,
    )
    for word in words.split()
}  # fmt: skip


# Behind a day: no other figures than those of a year, as in "June 30.2025".
_NO_MORE = r"(?![/.](?!(?:19|20)[0-9]{2}(?![0-9/.]))[0-9])"
_IN_VIETNAMESE = "|".join(rf"(?<={word}\s)" for word in ("trong", "truoc", "den", "het", "cuoi", "dau"))


@cache
def by_first_word() -> dict[str, Forms]:
    """First word → the forms that begin with it."""
    found: dict[str, Forms] = {}
    for words, forms in _tables():
        joined = Forms.of(forms, r"(?![\w%]|/[a-z])")
        found |= dict.fromkeys(words, joined)
    return found


def _name_then_days(found: FormMatch, place: FoundAt) -> Time:
    return between(found["first"], place.day(found["last"], MONTHS[found["month"]], found["year"]), place)


def _name_then_day(found: FormMatch, place: FoundAt) -> Time:
    return place.day(found["day"], MONTHS[found["month"]], found["year"])


def _month(found: FormMatch, place: FoundAt) -> Time:
    month = MONTHS[found["month"]]
    return place.period(lambda year: month_span(year, month), found["year"])


def _vietnamese_month(found: FormMatch, place: FoundAt) -> Time:
    return place.period(partial(month_of, month=int(found["number"])), found["year"] or found["relative"])


def _short_month(found: FormMatch, place: FoundAt) -> Time:
    """A Vietnamese month with its word cut short: `T12/2025`."""
    return place.period(partial(month_of, month=int(found["month"])), found["year"])


def _quarter_or_month(found: FormMatch, _: FoundAt) -> Time:
    raise DateProblem(quarter_or_month(found.text.upper()))


def _quarter(found: FormMatch, place: FoundAt) -> Time:
    number = number_of(found["number"], QUARTERS)
    return place.period(lambda year: quarter_span(year, number), found["year"])


def _last_quarter(found: FormMatch, place: FoundAt) -> Time:
    return place.period(lambda year: quarter_span(year, 4), found["year"])


def _last_half(found: FormMatch, place: FoundAt) -> Time:
    return place.period(lambda year: months_span(year, 7, 12), found["year"], "months")


def _vietnamese_half(found: FormMatch, place: FoundAt) -> Time:
    half = 2 if found["which"] == "cuoi" else 1
    return place.period(lambda year: months_span(year, 6 * half - 5, 6 * half), found["year"])


def _vietnamese_week(found: FormMatch, place: FoundAt) -> Time:
    week = 1 if found["week"] in ("dau", "dau tien", "nhat") else number_of(found["week"], VI_NUMBERS)
    month = int(found["number"])
    return place.period(lambda year: week_of_month(year, month, week), found["year"] or found["relative"])


def _months_of_year(found: FormMatch, place: FoundAt) -> Time:
    return some_months(number_of(found["count"], _COUNTS), found["year"], place)


def _year(found: FormMatch, place: FoundAt) -> Time:
    return place.period(year_span, found["year"])


def _year_end(found: FormMatch, place: FoundAt) -> Time:
    return place.period(year_span, found["year"])._replace(ends=True)


def _tables() -> Iterable[tuple[Iterable[str], tuple[Form, ...]]]:
    count = rf"(?P<count>{any_of(_COUNTS)}|[0-9]{{1,2}})"
    month = r"thang\s+(?P<number>[0-9]{1,2})\b{VI_YEAR}"
    year: Form = (r"(?:nam|year|annee)\s+(?P<year>(?:19|20)[0-9]{2})(?!\s?[-/]\s?[0-9])", _year)
    yield (word for word in _COUNTS if word not in MONTHS), ((rf"{count}\s+premiers\s+mois{{YEAR}}", _months_of_year),)
    yield (
        MONTHS,
        (
            (
                r"{MONTH}\s+(?P<first>[0-9]{1,2})\s?(?:-|to)\s?(?P<last>[0-9]{1,2})\b" + _NO_MORE + r"{YEAR}",
                _name_then_days,
            ),
            (r"{MONTH}\s+(?:the\s+)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?\b" + _NO_MORE + r"{YEAR}", _name_then_day),
            (r"{MONTH}(?!\s+[0-9]{1,2}[/.][0-9]){YEAR}", _month),
        ),
    )
    yield (
        (word for word in ORDINALS if not word[0].isdigit()),
        (ORDINAL_UNIT, ORDINAL_WEEK, (rf"first\s+{count}\s+months{{YEAR}}", _months_of_year)),
    )
    yield (
        ("last", "final", "dernier"),
        (
            (
                r"\w+\s+(?:quarter|trimestre)\s+(?:(?:of|de)\s+|de l'annee |of the year )?(?P<year>[0-9]{4})",
                _last_quarter,
            ),
            (r"\w+\s+six\s+months\s+of\s+(?P<year>[0-9]{4})", _last_half),
        ),
    )
    yield ("quy", "qui", "quarter"), ((r"\w+\s+(?P<number>iv|i{1,3}|[1-4]|bon|mot|hai|ba|tu){YEAR}", _quarter),)
    yield ("q1", "q2", "q3", "q4"), ((r"q(?P<number>[1-4]){YEAR}", _quarter),)
    yield (
        ("t1", "t2", "t3", "t4"),
        (
            (rf"(?:{_IN_VIETNAMESE})t(?P<month>[1-4])\s?[/-]\s?(?P<year>[0-9]{{4}})", _short_month),
            (r"t(?P<number>[1-4])\s+(?P<year>[0-9]{4})", _quarter),
            (r"t[1-4]\s?[/-]\s?[0-9]{4}", _quarter_or_month),
        ),
    )
    yield (
        (f"t{number}" for number in (*range(5, 13), *(f"0{month}" for month in range(1, 10)))),
        ((r"t(?P<month>[0-9]{1,2})\s?[/-]\s?(?P<year>[0-9]{4})", _short_month),),
    )
    yield ("nam", "annee"), (year,)
    yield ("year",), ((r"year(?:'s)?[\s-]end{YEAR}", _year_end), year)
    yield ("thang",), ((month, _vietnamese_month),)
    yield (
        ("tuan",),
        (
            (
                r"tuan\s+(?:thu\s+)?(?P<week>dau tien|dau|nhat|hai|ba|tu|[1-5])\s+(?:(?:cua|trong)\s+)?" + month,
                _vietnamese_week,
            ),
        ),
    )
    yield (
        ("nua",),
        ((r"nua\s+(?P<which>dau|cuoi)\s+(?:cua\s+)?nam(?:\s+(?P<year>[0-9]{4}))?", _vietnamese_half),),
    )

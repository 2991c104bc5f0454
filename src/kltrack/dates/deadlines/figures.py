"""The forms that begin with a figure: `15/12/2025`, `15 December`, `4th quarter of 2025`, `6 tháng đầu năm`."""

from __future__ import annotations

from functools import cache

from kltrack.dates.deadlines.forms import Form, FormMatch, Forms, number_of
from kltrack.dates.deadlines.moments import (
    FoundAt,
    Time,
    day_of,
    month_of,
    months_span,
    no_year,
    week_of_month,
)
from kltrack.dates.span import DateProblem, Span, quarter_span, year_span
from kltrack.dates.words import MONTHS
from kltrack.messages import message


@cache
def in_figures() -> Forms:
    """The forms; none is part of a longer number (1.234, 20/2020/QĐ-TTg)."""
    return Forms.of(_FORMS, r"(?![\w%]|[,./-][0-9]|/[a-z])")


def _iso_days(found: FormMatch, place: FoundAt) -> Time:
    first, last = found["first"].split("-"), found["last"].split("-")
    span = _iso(first).first, _iso(last).last
    if span[1] < span[0]:
        raise DateProblem(message("{text}: the last day comes before the first.", text=found.text))
    return Time("stretch", place.first, place.end, Span.between(*span))


def _iso(parts: list[str]) -> Span:
    return day_of(int(parts[2]), int(parts[1]), int(parts[0]), None)


def _iso_day(found: FormMatch, place: FoundAt) -> Time:
    year, month, day = found["day"].split("-")
    return place.day(day, int(month), year)


def _iso_quarter(found: FormMatch, place: FoundAt) -> Time:
    return place.period(lambda year: quarter_span(year, int(found["quarter"])), found["year"])


def _month_and_year(found: FormMatch, place: FoundAt) -> Time:
    return place.period(lambda year: month_of(year, int(found["month"])), found["year"])


def _day_in_figures(found: FormMatch, place: FoundAt) -> Time:
    if len(found["year"]) != 4:
        raise DateProblem(message("{text}: write the year with four digits.", text=found.text))
    return place.day(found["day"], int(found["month"]), found["year"])


def _day_and_month(found: FormMatch, place: FoundAt) -> Time:
    return place.day(found["day"], int(found["month"]), None)


def _days_of_month(found: FormMatch, place: FoundAt) -> Time:
    month = found["month"]
    return between(found["first"], place.day(found["last"], MONTHS.get(month) or int(month), found["year"]), place)


def between(first: str, last: Time, place: FoundAt) -> Time:
    """From a day of the month to a later one of the same month."""
    if last.span is None:
        return last
    end = last.span.first
    if not 1 <= int(first) <= end.day:
        raise DateProblem(
            message("Day {first} does not come before day {last} of the month.", first=int(first), last=end.day)
        )
    return Time("stretch", place.first, place.end, Span.between(end.replace(day=int(first)), end))


def _dotted_days(found: FormMatch, place: FoundAt) -> Time:
    """From a day to a later one: `từ 22.2 - 27.2`, whose year is that of the last one."""
    last = place.day(found["last"], int(found["until"]), found["year"])
    if last.span is None:
        return last
    first = day_of(int(found["first"]), int(found["since"]), last.span.first.year, None)
    if last.span.first < first.first:
        raise DateProblem(message("{text}: the last day comes before the first.", text=found.text))
    return last._replace(shape="stretch", span=Span.between(first.first, last.span.last))


def _named_day(found: FormMatch, place: FoundAt) -> Time:
    return place.day(found["day"], MONTHS[found["month"]], found["year"])


def _vietnamese_day(found: FormMatch, place: FoundAt) -> Time:
    return place.day(found["day"], int(found["month"]), found["year"] or found["relative"])


def _day_of_near_month(found: FormMatch, place: FoundAt) -> Time:
    """A day of the running month or of the next one: `ngày 30 tháng này`."""
    if place.issued is None:
        return Time("day", place.first, place.end, problem=no_year(), year_said=False)
    year, month = place.issued.year, place.issued.month + (found["which"] != "nay")
    span = day_of(int(found["day"]), (month - 1) % 12 + 1, year + (month > 12), None)
    return Time("day", place.first, place.end, span, year_said=False)


def _months_of_year(found: FormMatch, place: FoundAt) -> Time:
    return some_months(int(found["count"]), found["year"], place, last=found["which"] == "cuoi")


def some_months(count: int, year: str, place: FoundAt, *, last: bool = False) -> Time:
    """The first or the last so many months of a year."""
    if not 1 <= count <= 12:
        raise DateProblem(message("A year has no {count} months.", count=count))
    first, final = (13 - count, 12) if last else (1, count)
    return place.period(lambda of: months_span(of, first, final), year, "months")


def ordinal_unit(found: FormMatch, place: FoundAt) -> Time:
    """A quarter or half of a year by its number."""
    number = number_of(found["number"])
    if found["unit"] in ("quarter", "trimestre"):
        return place.period(lambda year: quarter_span(year, number), found["year"])
    if number > 2:
        raise DateProblem(message("A year has two halves."))
    return place.period(lambda year: months_span(year, 6 * number - 5, 6 * number), found["year"])


def ordinal_week(found: FormMatch, place: FoundAt) -> Time:
    """A week of a month by its number."""
    month, week = MONTHS[found["month"]], number_of(found["number"])
    return place.period(lambda year: week_of_month(year, month, week), found["year"])


def _term(_: FormMatch, place: FoundAt) -> Time:
    return Time("term", place.first, place.end)


def _year(found: FormMatch, place: FoundAt) -> Time:
    return place.period(year_span, found["year"])


def _day_alone(found: FormMatch, place: FoundAt) -> Time:
    return Time("day-of-month", place.first, place.end, day=int(found["day"]))


_ISO_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TO = r"\s?(?:-|to|au|den(?:\s+het)?(?:\s+ngay)?)\s?"
_BETWEEN = r"(?:(?<=between\s)|(?<=entre\s)|(?<=entre\sle\s))"
_LEADING = "|".join(
    rf"(?<={word}\s)" for word in ("ngay", "truoc", "nhat", "la", "het", "den", "vao", "sang", "chieu", "han", "chot")
)
_A_DAY = ("moi", "hang")  # "mỗi ngày 1.5 triệu", "hằng ngày"
_BEFORE = "|".join(
    rf"(?<={words}\s)"
    for words in ("truoc", "cham nhat", "muon nhat", "han chot", "avant le", "tard le", "ici le", "ici au", "jusqu'au")
)
_AMOUNTS = r"trieu|ty|nghin|ngan|tan|km|kg|ha|ho|luot|nguoi|dong|met|lit|gio|lan|phan|diem|do|m[0-9]?\b"
# Half of a month is none of a year: "first half of September".
ORDINAL_UNIT: Form = (
    r"{ORDINAL}[\s-]+(?P<unit>quarter|trimestre|half|semestre){YEAR}(?!\s+of\s+(?:the\s+month\s+of\s+)?{MONTH})",
    ordinal_unit,
)
ORDINAL_WEEK: Form = (
    r"{ORDINAL}\s+(?:week|semaine)\s+(?:of |in |de |d'|du mois de |du mois d')(?:the month of )?{MONTH}{YEAR}",
    ordinal_week,
)
_FORMS: tuple[Form, ...] = (
    (rf"(?P<first>{_ISO_DAY})/(?P<last>{_ISO_DAY})", _iso_days),
    (rf"(?P<day>{_ISO_DAY})", _iso_day),
    (r"(?:19|20)[0-9]{2}\s?-\s?(?:19|20)?[0-9]{2}(?!-)(?<!-0[1-9])(?<!-1[0-2])", _term),
    (r"(?P<year>[0-9]{4})-q(?P<quarter>[1-4])", _iso_quarter),
    (r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})", _month_and_year),
    (rf"(?P<first>[0-9]{{1,2}}){{TH}}{_TO}(?P<last>[0-9]{{1,2}}){{TH}}\s+(?:of\s+)?{{MONTH}}{{YEAR}}", _days_of_month),
    (
        _BETWEEN + r"(?P<first>[0-9]{1,2}){TH}\s+(?:and|et(?:\s+le)?)\s+(?P<last>[0-9]{1,2}){TH}\s+{MONTH}{YEAR}",
        _days_of_month,
    ),
    (
        rf"(?P<first>[0-9]{{1,2}}){_TO}(?P<last>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})/(?P<year>[0-9]{{4}})",
        _days_of_month,
    ),
    (r"(?P<day>[0-9]{1,2})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<year>[0-9]{4}|[0-9]{2})", _day_in_figures),
    (r"(?P<month>0?[1-9]|1[0-2])[/-](?P<year>(?:19|20)[0-9]{2})", _month_and_year),
    (r"(?P<day>0?[1-9]|[12][0-9]|3[01])/(?P<month>0?[1-9]|1[0-2])", _day_and_month),
    # In Vietnamese 15-12 is a day, after a word that leads to one.
    (rf"(?:{_LEADING})(?P<day>[0-9]{{1,2}})-(?P<month>0?[1-9]|1[0-2])", _day_and_month),
    # With a dot only after "ngày", which no amount of something a day follows, or where something is to be over by it.
    (
        rf"(?<=ngay\s)(?<!{_A_DAY[0]}\sngay\s)(?<!{_A_DAY[1]}\sngay\s)(?P<day>0?[1-9]|[12][0-9]|3[01])"
        rf"\.(?P<month>0?[1-9]|1[0-2])(?!\s?(?:{_AMOUNTS}))",
        _day_and_month,
    ),
    (
        rf"(?:{_BEFORE})(?P<day>0?[1-9]|[12][0-9]|3[01])\.(?P<month>0?[1-9]|1[0-2])"
        rf"(?!\s?(?:{_AMOUNTS}|tuoi|usd|vnd|million|milliard))",
        _day_and_month,
    ),
    (
        r"(?<=tu\s)(?P<first>[0-9]{1,2})\.(?P<since>0?[1-9]|1[0-2])\s?(?:[-–]|den)\s?(?P<last>[0-9]{1,2})"
        r"\.(?P<until>0?[1-9]|1[0-2])(?:\.(?P<year>(?:19|20)[0-9]{2}))?(?=\s?(?:[:;,)]|$))",
        _dotted_days,
    ),
    ORDINAL_UNIT,
    ORDINAL_WEEK,
    (r"(?P<day>[0-9]{1,2}){TH}[\s/-]*(?:of |de |du |d')?{MONTH}{YEAR}", _named_day),
    (r"(?P<day>[0-9]{1,2})\s+thang\s+(?P<month>[0-9]{1,2})\b{VI_YEAR}", _vietnamese_day),
    (r"(?<=ngay\s)(?P<day>[0-9]{1,2})\s+thang\s+(?P<which>nay|sau|toi)\b", _day_of_near_month),
    (r"(?P<count>[0-9]{1,2})\s+thang\s+(?P<which>dau|cuoi)?\s*nam(?:\s+(?P<year>[0-9]{4}))?", _months_of_year),
    (r"(?P<year>(?:19|20)[0-9]{2})", _year),
    (r"(?P<day>[0-9]{1,2}){TH}", _day_alone),
)

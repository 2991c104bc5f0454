"""How a day and a period are written in each language of the interface: one table a language, and nothing else to add.

Every form of a day is read back (`kltrack.dates.read_span`) as the day that it was made from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from kltrack.messages import answer_language
from kltrack.values import Value


class DateWords(Value):
    """The names of Monday to Sunday, of the months in short and in full, and how days and periods are put together.

    The templates have places for `weekday`, `day`, `month` (its name), `number` (of the month) and `year`; `first` is
    what the first day of a month is called. `issued` is the day of a document's issue, `bare` a day in a column of days
    and in a register's own words. Those of periods have places for their name and `year`, a stretch for `first` and
    `last`.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    month_names: tuple[str, ...]
    with_weekday: str
    whole: str
    without_year: str
    issued: str
    bare: str
    year: str
    quarter: str
    month: str
    week: str
    stretch: str
    quarters: tuple[str, str, str, str] = ("1", "2", "3", "4")
    first: str = "1"


_IN_FIGURES = tuple(f"{month:02}" for month in range(1, 13))
DATE_WORDS: Mapping[str, DateWords] = {
    "en": DateWords(
        weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        month_names=(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
        with_weekday="{weekday} {date}",
        whole="{day} {month} {year:04}",
        without_year="{day} {month}",
        issued="{weekday} {date}",
        bare="{year:04}-{number:02}-{day:0>2}",
        year="{year}",
        quarter="{year}-Q{quarter}",
        month="{year}-{number:02}",
        week="{year}-W{week}",
        stretch="{first}/{last}",
    ),
    # Decree 30/2020: two figures for the day and the month, a capital for the number in the weekday's name.
    "vi": DateWords(
        weekdays=("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
        months=_IN_FIGURES,
        month_names=tuple(f"tháng {month}" for month in range(1, 13)),
        with_weekday="{weekday}, {date}",
        whole="{day:0>2}/{month}/{year:04}",
        without_year="{day:0>2}/{month}",
        issued="{date}",
        bare="{day:0>2}/{month}/{year:04}",
        year="năm {year}",
        quarter="quý {quarter}/{year}",
        month="tháng {number:02}/{year}",
        week="tuần {week}/{year}",
        stretch="giai đoạn từ {first} đến hết {last}",
        quarters=("I", "II", "III", "IV"),
    ),
    "fr": DateWords(
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        months=("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
        month_names=(
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        ),
        with_weekday="{weekday} {date}",
        whole="{day} {month} {year:04}",
        without_year="{day} {month}",
        issued="{date}",
        bare="{day} {month} {year:04}",
        year="l'année {year}",
        quarter="le {quarter} trimestre {year}",
        month="{month} {year}",
        week="la semaine {week} de {year}",
        stretch="la période du {first} au {last}",
        quarters=("1er", "2e", "3e", "4e"),
        first="1er",
    ),
}  # fmt: skip
# What stands below a month's place on a scale, where its name alone has room.
_SCALE = {"vi": "T{number}"}


def format_day(day: date) -> str:
    """`day` with its weekday, in the language of the answer: "Mon 15 Dec 2025", "thứ Hai, 15/12/2025"."""
    words = DATE_WORDS[answer_language()]
    return words.with_weekday.format(weekday=words.weekdays[day.weekday()], date=format_date(day))


def format_date(day: date) -> str:
    """`day` without its weekday: "15 Dec 2025", "15/12/2025", "1er déc. 2025"."""
    return _put_together(day, DATE_WORDS[answer_language()].whole)


def format_issue(day: date) -> str:
    """`day` on which a document was issued: "Mon 15 Dec 2025", "15/12/2025", "15 déc. 2025"."""
    words = DATE_WORDS[answer_language()]
    return words.issued.format(weekday=words.weekdays[day.weekday()], date=format_date(day))


def format_bare(day: date) -> str:
    """`day` where English has it as the register does: "2025-12-15", "15/12/2025", "15 déc. 2025"."""
    return _put_together(day, DATE_WORDS[answer_language()].bare)


def format_known(issued: date | str) -> str:
    """A day of issue as `format_bare` has it, or the period in which it lies."""
    return format_bare(issued) if isinstance(issued, date) else format_period(issued)


def format_period(period: str) -> str:
    """A period of the register, `2025`, `2025-Q4`, `2025-12`, `2025-W41` or `DAY/DAY`; any other text as it is."""
    words = DATE_WORDS[answer_language()]
    if found := re.fullmatch(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)", period):
        first, last = map(date.fromisoformat, found.groups())
        return words.stretch.format(first=format_bare(first), last=format_bare(last))
    if not (found := re.fullmatch(r"(\d{4})(?:-Q([1-4])|-W(\d\d)|-(\d\d))?", period)):
        return period
    year, quarter, week, month = found.groups()
    if quarter:
        return words.quarter.format(quarter=words.quarters[int(quarter) - 1], year=year)
    if week:
        return words.week.format(week=week, year=year)
    if month:
        return words.month.format(number=int(month), month=words.month_names[int(month) - 1], year=year)
    return words.year.format(year=year)


def format_day_and_month(day: date) -> str:
    """`day` where the year goes without saying: "15 Dec", "15/12"."""
    return _put_together(day, DATE_WORDS[answer_language()].without_year)


@cache
def _parting() -> re.Pattern[str]:
    names = [name for words in DATE_WORDS.values() for name in (*words.months, *words.month_names)]
    months = "|".join(re.escape(name) for name in names if name.removesuffix(".").isalpha())
    weekdays = "|".join(name for words in DATE_WORDS.values() for name in words.weekdays if " " in name)
    return re.compile(rf"(?<!\w)(?:(?:\d\d?|1er) (?:{months})(?: \d{{4}})?|{weekdays})(?!\w)")


def in_one_piece(text: str, joint: str) -> str:
    """`text` with `joint` in place of the spaces inside each day and each weekday that is written as in this module.

    "15 Dec 2025", "1er octobre", "thứ Hai"; the month may be in full. A line may still break between day and weekday.
    """
    return _parting().sub(lambda day: day[0].replace(" ", joint), text)


def month_name(month: int) -> str:
    """The name of month 1 to 12 in full."""
    return DATE_WORDS[answer_language()].month_names[month - 1]


def month_in_short(month: int) -> str:
    """The name of month 1 to 12 in few letters, as it stands below a scale."""
    language = answer_language()
    if language in _SCALE:
        return _SCALE[language].format(number=month)
    return DATE_WORDS[language].months[month - 1]


def _put_together(day: date, template: str) -> str:
    words = DATE_WORDS[answer_language()]
    number = words.first if day.day == 1 else str(day.day)
    return template.format(day=number, month=words.months[day.month - 1], number=day.month, year=day.year)

"""How a day is written in each language of the interface: one table a language, and nothing else to add.

Every form is read back (`kltrack.dates.read_span`) as the day that it was made from.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kltrack.messages import spoken
from kltrack.values import Value


class DateWords(Value):
    """The names of Monday to Sunday, of the months in short and in full, and how a day is put together from them.

    The templates have places for `weekday`, `day`, `month` (its name), `number` (of the month) and `year`; `first` is
    what the first day of a month is called.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    month_names: tuple[str, ...]
    with_weekday: str
    whole: str
    without_year: str
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
    ),
    # Decree 30/2020: two figures for the day and the month, a capital for the number in the weekday's name.
    "vi": DateWords(
        weekdays=("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
        months=_IN_FIGURES,
        month_names=tuple(f"tháng {month}" for month in range(1, 13)),
        with_weekday="{weekday}, {date}",
        whole="{day:0>2}/{month}/{year:04}",
        without_year="{day:0>2}/{month}",
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
        first="1er",
    ),
}  # fmt: skip
# What stands below a month's place on a scale, where its name alone has room.
_SCALE = {"vi": "T{number}"}


def format_day(day: date) -> str:
    """`day` with its weekday, in the language that is spoken: "Mon 15 Dec 2025", "thứ Hai, 15/12/2025"."""
    words = DATE_WORDS[spoken()]
    return words.with_weekday.format(weekday=words.weekdays[day.weekday()], date=format_date(day))


def format_date(day: date) -> str:
    """`day` without its weekday: "15 Dec 2025", "15/12/2025", "1er déc. 2025"."""
    return _put_together(day, DATE_WORDS[spoken()].whole)


def format_day_and_month(day: date) -> str:
    """`day` where the year goes without saying: "15 Dec", "15/12"."""
    return _put_together(day, DATE_WORDS[spoken()].without_year)


def month_name(month: int) -> str:
    """The name of month 1 to 12 in full."""
    return DATE_WORDS[spoken()].month_names[month - 1]


def month_in_short(month: int) -> str:
    """The name of month 1 to 12 in few letters, as it stands below a scale."""
    return _SCALE[spoken()].format(number=month) if spoken() in _SCALE else DATE_WORDS[spoken()].months[month - 1]


def _put_together(day: date, template: str) -> str:
    words = DATE_WORDS[spoken()]
    number = words.first if day.day == 1 else str(day.day)
    return template.format(day=number, month=words.months[day.month - 1], year=day.year)

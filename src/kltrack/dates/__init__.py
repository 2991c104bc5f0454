"""Days, spans of days, and the phrases for them in English, Vietnamese and French. Nothing is guessed.

A `Span` is half-open: [first, end). `read_span` reads a whole text, `match_span` a phrase among other words, both by
one grammar, so that a phrase means the same wherever it is typed. Without diacritics, in any case, NFC or NFD:

    day      2025-12-15 | 2025/12/15 | 20251215 | 15/12/2025 | 15-12-2025 | 15.12.2025 | 15/12
                                                                                else the day stands first
             15 Dec [2025] | 15th of December | Dec 15[, 2025] | 15 décembre | 1er octobre | 15-Dec-2025
             [ngày] 15/12[/2025] | [ngày] 15 tháng 12 [năm 2025] | ngày 15 tháng này | 20th of next month
             the 15th | the 24 | le 15 | ngày 15 | on the twenty-second         of the month in which it comes next
             today | tomorrow | hôm nay | ngày mai | hôm qua | aujourd'hui | demain | hier | ...
             friday | thứ sáu | thứ 6 | vendredi | friday next week | next week on friday | thứ sáu tuần sau
             weekday day                                                        checked against each other
    part     first | last | 3rd day of period | ngày cuối cùng của period | dernier jour de period
             first | last weekday of month | premier lundi de month | thứ hai đầu tiên của month
    end      end of | fin (de) | cuối | hết, then a period or a bare unit; eom, eoq, eoy, year end     its last day
    period   2025 | 2025-12 | 2025-Q4 | 2025Q4 | 2025-H1 | 2025-W41 | 2025-10-01/2025-10-07
             December [2025] | 2025-December | 12/2025 | tháng 12 [năm 2025] | tháng mười hai | décembre
             Q4 [2025] | quý IV[/2025] | quý 4 của năm | 4th quarter | 4e trimestre | T4 2025
             first half [of 2025] | H1 2025 | 6 tháng đầu năm | nửa cuối năm 2025 | premier semestre
             this | next | last week, month, quarter, year; tuần này, tháng sau, năm tới; le mois prochain, ...
             first week of October | tuần đầu tháng 10 | première semaine d'octobre    days 1 to 7
             last 10 days | 2 tuần qua | les 3 derniers mois                    before today
    range    [from | between] day or period to | until | and | - day or period; du … au, entre … et, từ … đến
             1 to 15 December | Oct 1 to 15, 2025 | 13–15 July | from the 5th to the 20th    both ends included
             from day for length

A year may be said as `2025`, `năm 2025`, `of 2025`, `this year`, `năm sau`. Without one, a day is its next occurrence,
today included, and a period the one that runs or else the next. With `direction` "past" it is the latest up to today,
with "beginning" the next unless the latest is nearer and at most 90 days ago; both further off are refused. The ends of
a range share the month or year that one of them has, else the range is the one that runs or else the next. Weeks start
on Monday. A phrase may begin with an article, a whole text with "on", "in", "at" too. Invisible characters are ignored.

Refused, because it has two readings: `next friday` where the nearest and next week's differ, the end of a week, `T4`
without a year, `Thu 4` (Thursday the 4th; thứ 4), `mai` alone (May; tomorrow), `thang sau` without marks (next month;
June), two-digit years, `last 2 weeks` where the days and the whole weeks differ, a running range that began more than
90 days ago. Refused, because it is no day: early, mid, late and the beginning of anything.
"""

from __future__ import annotations

from kltrack.dates.reading import read_span, read_when
from kltrack.dates.span import DateProblem, Length, Span
from kltrack.dates.when import Direction, When, ends_of, fixed, format_span, long_begun
from kltrack.dates.written import (
    format_bare,
    format_date,
    format_day,
    format_day_and_month,
    format_issue,
    format_known,
    format_period,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.dates.length import match_length, read_length
    from kltrack.dates.reader import match_span, match_when
    from kltrack.dates.words import split_words

__all__ = [
    "DateProblem",
    "Direction",
    "Length",
    "Span",
    "When",
    "ends_of",
    "fixed",
    "format_bare",
    "format_date",
    "format_day",
    "format_day_and_month",
    "format_issue",
    "format_known",
    "format_period",
    "format_span",
    "long_begun",
    "match_length",
    "match_span",
    "match_when",
    "read_length",
    "read_span",
    "read_when",
    "split_words",
]

# The grammar and its words, which take longer to load than a query: imported when they are first asked for.
_GRAMMAR = {
    "length": ("match_length", "read_length"),
    "reader": ("match_span", "match_when"),
    "words": ("split_words",),
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    for module, names in _GRAMMAR.items():
        if name in names:
            return getattr(import_module(f"kltrack.dates.{module}"), name)
    raise AttributeError(f"module 'kltrack.dates' has no attribute {name!r}")

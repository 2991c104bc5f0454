"""Days, spans of days, and the phrases for them in English, Vietnamese and French. Nothing is guessed.

A `Span` is half-open: [first, end). `read_span` reads a whole text, `match_span` a phrase among other words, both by
one grammar, so that a phrase means the same wherever it is typed. Without diacritics, in any case, NFC or NFD:

    day      2025-12-15 | 15/12/2025 | 15-12-2025 | 15.12.2025 | 15/12          the day always stands first
             15 Dec [2025] | 15th of December | Dec 15[, 2025] | 15 décembre | 1er octobre | 15-Dec-2025
             [ngày] 15/12[/2025] | [ngày] 15 tháng 12 [năm 2025] | ngày 15 tháng này
             today | tomorrow | hôm nay | ngày mai | hôm qua | aujourd'hui | demain | hier | ...
             friday | thứ sáu | thứ 6 | vendredi | friday next week | thứ sáu tuần sau
             weekday day                                                        checked against each other
    end      end of | fin (de) | cuối | hết, then a period or a bare unit        one day, the period's last
    period   2025 | 2025-12 | 2025-Q4 | 2025-W41 | 2025-10-01/2025-10-07        both days of the last included
             December [2025] | 12/2025 | tháng 12 [năm 2025] | tháng mười hai | décembre
             Q4 [2025] | quý IV[/2025] | 4th quarter | 4e trimestre | T4 2025
             this | next | last week, month, quarter, year; tuần này, tháng sau, năm tới; le mois prochain, ...
             first week of October | tuần đầu tháng 10 | première semaine d'octobre    days 1 to 7

A year may be said as `2025`, `năm 2025`, `of 2025`, `this year`, `năm sau`. Without one, a day is its next occurrence,
today included, and a period the one that runs or else the next. Weeks start on Monday. The article before is optional.

Refused, because it has two readings: `next friday` where the nearest and next week's differ, the end of a week, `T4`
without a year, `mai` alone (May; tomorrow), `thang sau` without marks (next month; June), two-digit years.
"""

from __future__ import annotations

from kltrack.dates.length import Length, match_length, read_length
from kltrack.dates.reader import match_span, read_span
from kltrack.dates.span import DateProblem, Span, format_date, format_day, format_day_and_month, spoken
from kltrack.dates.words import split_words

__all__ = [
    "DateProblem",
    "Length",
    "Span",
    "format_date",
    "format_day",
    "format_day_and_month",
    "match_length",
    "match_span",
    "read_length",
    "read_span",
    "split_words",
    "spoken",
]

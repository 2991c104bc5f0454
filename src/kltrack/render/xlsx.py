"""XLSX: a sheet with every column, real dates and a filter, and a sheet that says what it is. Nothing is a formula."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.render import Page, Rendered, footnotes
from kltrack.render.columns import Column, chosen_columns, day_in, sorting_value
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless
from kltrack.values import Value

_FIRST_DAY = date(1900, 3, 1)  # before it a spreadsheet counts a day that never was
_NO_DAY = date(2000, 1, 1)
_LONGEST_CELL, _LONGEST_NAME, _MOST_ROWS = 32_767, 31, 1_048_575
_NARROWEST, _WIDEST = 8, 60
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


_SHARES = ("share", "on_time_rate")  # keys, or last parts of dotted ones, whose numbers are parts of one


class _Formats(Value):
    """How cells look: text and numbers, days, shares."""

    body: Format
    day: Format
    share: Format


def render(report: Report, page: Page) -> Rendered:
    """The workbook. Its own dates are the as-of day, so that the same report gives the same bytes."""
    if report.count > _MOST_ROWS:
        most, count = f"{_MOST_ROWS:,}", f"{report.count:,}"
        raise UsageProblem(
            message("A spreadsheet holds {most} rows; there are {count}. Ask for fewer.", most=most, count=count)
        )
    out = io.BytesIO()
    with Workbook(out, _PLAIN) as book:
        book.set_properties({"title": harmless(report.title), "created": _created(report)})
        _fill(book, report, page)
        _tell(book, report)
    return Rendered(content=out.getvalue())


def _fill(book: Workbook, report: Report, page: Page) -> None:
    view = view_of(report)
    chosen = chosen_columns(view, page.fields, view.wide or view.columns)
    sheet, head = book.add_worksheet(_sheet_name(report.title)), book.add_format({"bold": True, "bottom": 1})
    formats = _formats(book)
    widths = [len(column.title) for column in chosen]
    for place, column in enumerate(chosen):
        sheet.write_string(0, place, harmless(column.title), head)
    for number, row in enumerate(page.watch(report.rows, message("Writing the sheet"), report.count), 1):
        for place, column in enumerate(chosen):
            look = formats.share if column.key.rpartition(".")[2] in _SHARES else formats.body
            widths[place] = max(widths[place], _write(sheet, (number, place), _value(column, row), (look, formats.day)))
    for place, width in enumerate(widths):
        sheet.set_column(place, place, min(max(width + 2, _NARROWEST), _WIDEST))
    sheet.freeze_panes(1, 1)
    if chosen:
        sheet.autofilter(0, 0, report.count, len(chosen) - 1)


def _formats(book: Workbook) -> _Formats:
    top = {"valign": "top"}
    return _Formats(
        body=book.add_format({"text_wrap": True, **top}),
        day=book.add_format({"num_format": "yyyy-mm-dd", "align": "left", **top}),
        share=book.add_format({"num_format": "0%", **top}),
    )


def _write(sheet: Worksheet, at: tuple[int, int], value: str | float | date, formats: tuple[Format, Format]) -> int:
    """Write a value and give its width; an absent one is a blank cell, which a spreadsheet does not count."""
    body, day = formats
    if value == "":
        sheet.write_blank(*at, None, body)
        return 0
    if isinstance(value, date):
        sheet.write_datetime(*at, datetime.combine(value, time()), day)
        return 10
    if isinstance(value, str):
        sheet.write_string(*at, value, body)
        return len(value)
    sheet.write_number(*at, value, body)
    return len(str(value))


def _value(column: Column, row: Any) -> str | float | date:
    """A day as a date, a number as a number, everything else as the column writes it."""
    value = sorting_value(row, column)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if (day := day_in(value)) and day >= _FIRST_DAY:
        return day
    text = harmless(column.text(row))
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


def _tell(book: Workbook, report: Report) -> None:
    """The second sheet: what was asked, as of which day, and the notes."""
    sheet, formats = book.add_worksheet(message("About")), _formats(book)
    sheet.set_column(0, 0, 10)
    sheet.set_column(1, 1, 100)
    for number, (name, value) in enumerate(_about(report)):
        sheet.write_string(number, 0, name, formats.body)
        _write(sheet, (number, 1), value, (formats.body, formats.day))


def _about(report: Report) -> Sequence[tuple[str, str | date]]:
    day = report.as_of
    as_of = [(message("As of"), day if day >= _FIRST_DAY else day.isoformat())] if day else []
    notes = [(message("Note"), note) for note in (report.empty, *footnotes(report)) if note]
    whole = [(message("Title"), report.title), *as_of, (message("Schema"), report.schema), *notes]
    return [(name, value if isinstance(value, date) else harmless(value)[:_LONGEST_CELL]) for name, value in whole]


def _sheet_name(title: str) -> str:
    name = re.sub(r"[\[\]:*?/\\]", " ", harmless(title)).strip(" '")[:_LONGEST_NAME]
    return name if name and name.casefold() not in ("history", "about") else "Report"


def _created(report: Report) -> datetime:
    return datetime.combine(report.as_of or _NO_DAY, time())

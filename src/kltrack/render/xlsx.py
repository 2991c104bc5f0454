"""XLSX: a sheet with every column, real dates and a filter, fit to print, and one that says what it is. No formula."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import partial
from itertools import chain, islice
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kltrack.errors import UsageProblem
from kltrack.messages import figures, message
from kltrack.render import Page, Rendered, footnotes
from kltrack.render.columns import Column, chosen_columns, day_in, sorting_value
from kltrack.render.remembering import each_of
from kltrack.render.sheet_layout import FONT, Layout, layout
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless
from kltrack.values import Value

_FIRST_DAY = date(1900, 3, 1)  # before it a spreadsheet counts a day that never was
_NO_DAY = date(2000, 1, 1)
_LONGEST_CELL, _LONGEST_NAME, _MOST_ROWS = 32_767, 31, 1_048_575
_MEASURED = 1_000  # rows from which the widths of columns are taken
_PLAIN = {
    "in_memory": True,
    "default_format_properties": FONT,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


_SHARES = ("share", "on_time_rate")  # keys, or last parts of dotted ones, whose numbers are parts of one


class _Formats(Value):
    """How cells look: headings, text and numbers, days, shares."""

    head: Format
    body: Format
    day: Format
    share: Format


def render(report: Report, page: Page) -> Rendered:
    """The workbook. Its own dates are the as-of day, so that the same report gives the same bytes."""
    if report.count > _MOST_ROWS:
        most, count = figures(_MOST_ROWS), figures(report.count)
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
    view, rows = view_of(report), iter(report.rows)
    chosen = chosen_columns(view, page.fields, view.wide or view.columns)
    first = [*islice(rows, _MEASURED)]
    plan = layout(chosen, first, _text, () if page.fields else view.printed)
    sheet, formats = book.add_worksheet(_sheet_name(report.title)), _formats(book)
    for place, (column, width) in enumerate(zip(plan.columns, plan.widths, strict=True)):
        sheet.set_column_pixels(place, place, width)
        sheet.write_string(0, place, harmless(column.title), formats.head)
    looks = [formats.share if column.key.rpartition(".")[2] in _SHARES else formats.body for column in plan.columns]
    cells = each_of(plan.columns, lambda column: partial(_cell, column))
    for number, row in enumerate(chain(first, rows), 1):
        written = [cell(row) for cell in cells]
        sheet.set_row(number, plan.height([text for text, _ in written]))
        for place, ((_, value), look) in enumerate(zip(written, looks, strict=True)):
            _write(sheet, (number, place), value, (look, formats.day))
    sheet.freeze_panes(1, 1)
    if chosen:
        sheet.autofilter(0, 0, report.count, len(chosen) - 1)
        sheet.print_area(0, 0, report.count, plan.printed - 1)
    _for_paper(sheet)
    sheet.repeat_rows(0)


def _for_paper(sheet: Worksheet) -> None:
    """A4 across, as wide as a page, page by page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")


def _formats(book: Workbook) -> _Formats:
    top = {**FONT, "valign": "top"}
    return _Formats(
        head=book.add_format({**FONT, "bold": True, "bottom": 1}),
        body=book.add_format({"text_wrap": True, **top}),
        day=book.add_format({"num_format": "yyyy-mm-dd", "align": "left", **top}),
        share=book.add_format({"num_format": "0%", **top}),
    )


def _write(sheet: Worksheet, at: tuple[int, int], value: str | float | date, formats: tuple[Format, Format]) -> None:
    """Write a value; an absent one is a blank cell, which a spreadsheet does not count."""
    body, day = formats
    if value == "":
        sheet.write_blank(*at, None, body)
    elif isinstance(value, date):
        sheet.write_datetime(*at, datetime.combine(value, time()), day)
    elif isinstance(value, str):
        sheet.write_string(*at, value, body)
    else:
        sheet.write_number(*at, value, body)


def _cell(column: Column, row: Any) -> tuple[str, str | float | date]:
    """A cell as text, by which its row is as high as it is, and its value."""
    text = _text(column, row)
    return text, _value(column, row, text)


def _value(column: Column, row: Any, text: str) -> str | float | date:
    """A day as a date, a number as a number, everything else as the text that the column writes."""
    value = sorting_value(row, column.key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if (day := day_in(value)) and day >= _FIRST_DAY:
        return day
    return text


def _text(column: Column, row: Any) -> str:
    """A cell as text, its lines kept, cut where no cell holds more."""
    text = column.text(row)
    if not text.isprintable():
        text = "\n".join(map(harmless, text.split("\n")))
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


def _tell(book: Workbook, report: Report) -> None:
    """The second sheet: what was asked, as of which day, and the notes."""
    sheet, formats = book.add_worksheet(message("About")), _formats(book)
    plan = Layout(columns=(), widths=(80, 640), printed=2)
    for place, width in enumerate(plan.widths):
        sheet.set_column_pixels(place, place, width)
    _for_paper(sheet)
    for number, (name, value) in enumerate(_about(report)):
        sheet.set_row(number, plan.height([name, str(value)]))
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

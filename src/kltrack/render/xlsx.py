"""XLSX: a sheet with every column, real dates and a filter, fit to print, and a sheet about the report. No formula."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
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
from kltrack.render.remembering import cells_of
from kltrack.render.sheet_layout import FONT, Layout, height, layout, lines
from kltrack.render.views import view_of
from kltrack.reports.report import Report
from kltrack.text import harmless
from kltrack.tuples import NamedTuple
from kltrack.values import Value

_FIRST_DAY = date(1900, 3, 1)  # before it spreadsheets count 29 February 1900, which never was
_BEFORE_ALL = date(1899, 12, 30)  # a spreadsheet's day 0, right for days from _FIRST_DAY on
_NO_DAY = date(2000, 1, 1)
_LONGEST_CELL, _LONGEST_NAME, _MOST_ROWS = 32_767, 31, 1_048_575
_MEASURED = 1_000  # rows from which the widths of columns are taken
_ABOUT_WIDTHS = (80, 640)  # pixels: the columns of the sheet "About"
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


class _Cell(NamedTuple):
    """A cell that may stand in any row: how many lines it takes, the function that writes it, its value and format.

    `write` is None for a blank cell, which looks as its column does.
    """

    lines: int
    write: Callable[[int, int, Any, Format], object] | None
    value: str | float | None
    look: Format


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
        _add_about_sheet(book, report)
    return Rendered(content=out.getvalue())


def _fill(book: Workbook, report: Report, page: Page) -> None:
    view, rows = view_of(report), iter(report.rows)
    chosen = chosen_columns(view, page.fields, view.wide or view.columns)
    first = [*islice(rows, _MEASURED)]
    texts = [*map(cells_of(chosen, lambda column: partial(_text, column)), first)]
    plan = layout(chosen, texts, () if page.fields else view.printed)
    sheet, formats = book.add_worksheet(_sheet_name(report.title)), _formats(book)
    for place, (column, width) in enumerate(zip(plan.columns, plan.widths, strict=True)):
        sheet.set_column_pixels(place, place, width, _usual_look(column, formats))
        sheet.write_string(0, place, harmless(column.title), formats.head)
    cells = cells_of(plan.columns, _writer(sheet, formats, plan))
    for number, row in enumerate(chain(first, rows), 1):
        _write(sheet, number, cells(row))
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


def _writer(sheet: Worksheet, formats: _Formats, plan: Layout) -> Callable[[Column], Callable[[Any], _Cell]]:
    """A function that gives, for a column, the function that makes its cells."""
    widths = {column.key: width for column, width in zip(plan.columns, plan.widths, strict=True)}

    def writer(column: Column) -> Callable[[Any], _Cell]:
        width, looks = widths[column.key], (_usual_look(column, formats), formats.day)

        def cell(row: Any) -> _Cell:
            text = _text(column, row)
            return _cell(sheet, _value(column, row, text), looks, lines(text, width))

        return cell

    return writer


def _usual_look(column: Column, formats: _Formats) -> Format:
    """How a column looks where there is no day in it."""
    return formats.share if column.key.rpartition(".")[2] in _SHARES else formats.body


def _cell(sheet: Worksheet, value: str | float | date, looks: tuple[Format, Format], taken: int) -> _Cell:
    """The cell of a value that takes so many lines; an absent one is blank, which a spreadsheet does not count."""
    look, of_day = looks
    if value == "":
        return _Cell(taken, None, None, look)
    if isinstance(value, date):
        return _Cell(taken, sheet.write_number, (value - _BEFORE_ALL).days, of_day)
    return _Cell(taken, sheet.write_string if isinstance(value, str) else sheet.write_number, value, look)


def _write(sheet: Worksheet, number: int, cells: Sequence[_Cell]) -> None:
    """Write a row as high as its cells need."""
    sheet.set_row(number, height([cell[0] for cell in cells]))
    for place, (_, write, value, look) in enumerate(cells):
        if write:
            write(number, place, value, look)


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


def _add_about_sheet(book: Workbook, report: Report) -> None:
    """The second sheet: what was asked, as of which day, and the notes."""
    sheet, formats = book.add_worksheet(message("About")), _formats(book)
    looks, (narrow, wide) = (formats.body, formats.day), _ABOUT_WIDTHS
    for place, width in enumerate(_ABOUT_WIDTHS):
        sheet.set_column_pixels(place, place, width)
    _for_paper(sheet)
    for number, (name, value) in enumerate(_about(report)):
        name_lines, value_lines = lines(name, narrow), lines(str(value), wide)
        _write(sheet, number, [_cell(sheet, name, looks, name_lines), _cell(sheet, value, looks, value_lines)])


def _about(report: Report) -> Sequence[tuple[str, str | date]]:
    day = report.as_of
    as_of = [(message("As of"), day if day >= _FIRST_DAY else day.isoformat())] if day else []
    notes = [(message("Note"), note) for note in (report.empty, *footnotes(report)) if note]
    facts = [(message("Title"), report.title), *as_of, (message("Schema"), report.schema), *notes]
    return [(name, value if isinstance(value, date) else harmless(value)[:_LONGEST_CELL]) for name, value in facts]


def _sheet_name(title: str) -> str:
    name = re.sub(r"[\[\]:*?/\\]", " ", harmless(title)).strip(" '")[:_LONGEST_NAME]
    return name if name and name.casefold() not in ("history", "about") else "Report"


def _created(report: Report) -> datetime:
    return datetime.combine(report.as_of or _NO_DAY, time())

"""HTML: one file that needs nothing else, for a browser, a phone, a printer. Complete without its script.

The page forbids itself every request and every script but its own, by a content security policy that names that script
by its hash; so text of a register cannot run even if a template forgot to escape it.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kltrack.dates import format_day
from kltrack.messages import answer_language, clauses, message, one_sentence, plural, template
from kltrack.render import Page, Rendered
from kltrack.render.columns import Column, chosen_columns
from kltrack.render.html_cells import of_table, upright
from kltrack.render.links import links
from kltrack.render.pictures import Figure, figure_of
from kltrack.render.remembering import cells_of
from kltrack.render.views import View, sections, view_of
from kltrack.reports.report import Report
from kltrack.terms import Shade, marked
from kltrack.text import harmless
from kltrack.values import Value

_CARDS_BELOW = "52.001rem"  # the placeholder in the style sheet
_CARDS, _COLUMN, _NUMBER = 52, 11, 7  # rem: pages narrower than this have cards; a column's width; a column of numbers
# What a colour means, for the counts above the table that also filter it.
_SHADES: Mapping[Shade, Callable[[int], str]] = {
    "overdue": lambda number: plural("{number} overdue", "{number} overdue", number),
    "soon": lambda number: plural("{number} soon", "{number} soon", number),
    "done": lambda number: plural("{number} done", "{number} done", number),
}


class Line(Value):
    """One row: its anchor (empty: none), its shade and its cells as HTML."""

    anchor: str
    shade: Shade
    cells: Markup


def render(report: Report, page: Page) -> Rendered:
    """The report as a whole page."""
    return Rendered(content=whole_page(report, view_of(report), figure_of(report), page))


def whole_page(report: Report, view: View, figure: Figure | None, page: Page) -> str:
    """The page that shows a report's rows by that view, below the figure; no mail runs its script."""
    rows = list(report.rows)
    shown, script = _shown(view, rows, page.fields), _asset("report.js") if page.format == "html" else Markup()
    return (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            language=answer_language(),
            texts=_page_texts(report),
            is_upright=view.upright,
            columns=shown,
            groups=_groups(report, view, rows, shown, page),
            counted=plural("{number} row", "{number} rows", report.count),
            shades=_shades(report, view, rows, shown),
            as_of=format_day(report.as_of) if report.as_of else "",
            explained="" if report.on_request else one_sentence(report.explanation),
            figure=figure,
            picture=Markup(figure.svg) if figure else None,  # noqa: S704  # made by a picture, see Figure
            style=_style(shown),
            script=script,
            script_hash=b64encode(sha256(script.encode()).digest()).decode(),
        )
    )


def _page_texts(report: Report) -> Mapping[str, str]:
    """The page's own texts, by their names in the template."""
    title, day = report.title, report.as_of
    return {
        "as_of": message("As of"),
        "picture": message("The picture in words"),
        "filter": message("Filter"),
        "no_row": message("No row has all these words."),
        "no_rows": message("There are no rows."),
        "caption": message("{title}, as of {day}", title=title, day=format_day(day)) if day else title,
        "some": template("{shown} of {total}"),  # the script fills it
    }


@cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("kltrack.render"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["harmless"] = harmless
    return environment


@cache
def _asset(name: str) -> Markup:
    loader = _environment().loader
    assert loader is not None
    return Markup(loader.get_source(_environment(), name)[0])  # noqa: S704  # the package's own file


def _style(shown: Sequence[Column]) -> Markup:
    """The style sheet, its placeholder replaced by the width below which these columns become cards."""
    needed = sum(_NUMBER if column.numeric else _COLUMN for column in shown)
    return _asset("report.css").replace(_CARDS_BELOW, f"{max(_CARDS, needed)}rem")


def _shown(view: View, rows: Sequence[Any], fields: Sequence[str]) -> list[Column]:
    shown = list(chosen_columns(view, fields, view.columns))
    if not fields:
        shown = [column for column in shown if not rows or any(column.text(row) for row in rows)]
    if not fields and not view.upright and any(True for row in rows for _ in links(row)):
        shown.append(
            Column(key="source", heading=marked("Source"), text=lambda row: clauses(link.text for link in links(row)))
        )
    return shown


def _groups(
    report: Report, view: View, rows: Sequence[Any], shown: Sequence[Column], page: Page
) -> Iterator[tuple[str, Iterator[Line]]]:
    """(heading, its lines), each line made when the template comes to it; an empty heading is none."""
    coming = page.watch(rows, message("Writing the page"), len(rows))
    anchors: set[str] = set()
    shade_of, cells = _shading(shown), (upright if view.upright else of_table)(shown)

    def line(row: Any) -> Line:
        anchor, html = _anchor(row), Markup("".join(cells(row)))  # noqa: S704  # escaped there
        one = Line(anchor="" if anchor in anchors else anchor, shade=shade_of(row), cells=html)
        anchors.add(anchor)
        return one

    for heading, of_heading in sections(report, view, coming):
        yield harmless(heading), map(line, of_heading)


def _anchor(row: Any) -> str:
    identity = getattr(row, "id", None)
    return identity if isinstance(identity, str) and not re.search(r"\s", identity) else ""


def _shading(shown: Sequence[Column]) -> Callable[[Any], Shade]:
    """A function that gives the worst shade of a row's cells."""
    shades = cells_of([column for column in shown if column.shade is not Column.shade], lambda column: column.shade)

    def worst(row: Any) -> Shade:
        found = shades(row)
        return next((shade for shade in _SHADES if shade in found), "")

    return worst


def _shades(report: Report, view: View, rows: Sequence[Any], shown: Sequence[Column]) -> list[tuple[Shade, str]]:
    """How many tasks have each shade, in words: of what stands in several rows, each once."""
    of_shade: dict[Shade, list[Any]] = {}
    shade_of = _shading(shown)
    for row in rows:
        of_shade.setdefault(shade_of(row), []).append(row)
    counted = {shade: view.tasks(report, some) if view.tasks else len(some) for shade, some in of_shade.items()}
    return [(shade, _SHADES[shade](counted[shade])) for shade in _SHADES if counted.get(shade)]

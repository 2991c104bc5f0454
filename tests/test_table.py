"""A table is drawn as Rich's own would draw it: the same bytes, at every width, in colour and without."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from operator import itemgetter

from hypothesis import given, settings
from hypothesis import strategies as st
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kltrack.render.columns import Column
from kltrack.render.pen import GAP, Pen
from kltrack.render.table import ruled
from kltrack.render.widths import narrowed
from kltrack.terms import Shade

WORDS = (
    *(
        "a",
        "task",
        "thứ",
        "Quyết",
        "định",
        "recorded,",
        "“before",
        "e\u0302",
        "ก็",
        "[bold]",
        "",
        "日本語",
        "アプリケーション",
    ),
    *("Pneumonoultramicroscopicsilicovolcanoconiosis", "https://example.org/an/address/that/is/long?with=more"),
)
STYLES: Mapping[Shade, str] = {"": "", "overdue": "bold red", "soon": "yellow", "done": "green", "muted": "dim"}
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
TITLES = st.sampled_from(["Id", "As written", "Ngày cuối", "Open in their term"])


def column(title: str, place: int, shade: Shade, numeric: bool) -> Column:
    return Column(key="", heading=title, text=itemgetter(place), shade=lambda _: shade, numeric=numeric)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Column], list[int], list[list[str]]]:
    """Columns, their widths, and rows of as many cells; the last column has numbers."""
    widths = [*draw(st.lists(st.integers(10, 45), min_size=1, max_size=6)), 10]
    last = len(widths) - 1
    shades = st.sampled_from([*STYLES])
    columns = [column(draw(TITLES), place, draw(shades), numeric=False) for place in range(last)]
    columns.append(column("Open", last, draw(shades), numeric=True))
    rows = st.lists(st.tuples(*[TEXTS] * last, st.integers(0, 9999).map(str)).map(list), max_size=4)
    return columns, widths, draw(rows)


def drawn_by_rich(pen: Pen, rows: Sequence[Sequence[str]], columns: Sequence[Column], widths: Sequence[int]) -> str:
    console = Console(
        file=io.StringIO(),
        width=pen.width,
        force_terminal=pen.has_colour,
        no_color=False,
        color_system="standard" if pen.has_colour else None,
    )
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=0, header_style="bold")
    gaps = [GAP - 1] * (len(columns) - 1) + [0]  # the box has the rest of each
    for each, width, gap in zip(columns, widths, gaps, strict=True):
        title = Padding(each.title, (0, gap, 0, 0))
        table.add_column(title, width=width + gap, overflow="fold", justify="right" if each.numeric else "left")
    for row in rows:
        cells = (Text(each.text(row), style=STYLES[each.shade(row)]) for each in columns)
        table.add_row(*(Padding(cell, (0, gap, 0, 0)) for cell, gap in zip(cells, gaps, strict=True)))
    with console.capture() as captured:
        console.print(table)
    return captured.get()


@settings(deadline=None)
@given(tables(), st.booleans(), st.integers(-20, 8))
def test_rich_would_draw_the_same(
    table: tuple[list[Column], list[int], list[list[str]]], colour: bool, spare: int
) -> None:
    columns, widths, rows = table
    gaps = GAP * (len(columns) - 1)
    pen = Pen(sum(widths) + gaps + max(spare, -4 * len(columns)), colour)
    ours = ruled(pen, [("", rows)], columns, narrowed(widths, pen.width - gaps))
    assert [*ours] == drawn_by_rich(pen, rows, columns, widths).splitlines()

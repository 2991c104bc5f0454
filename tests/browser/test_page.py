"""--format html as a reader meets it: in a browser, with and without script, on a phone, in the dark, on paper."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

from browser.conftest import Open, Sheet
from kltrack.dates import format_day
from kltrack.query.facts import SourcePlace
from kltrack.render import Page
from kltrack.render.columns import Column, at
from kltrack.render.html import whole_page
from kltrack.render.pictures import Figure
from kltrack.render.views import View
from kltrack.reports.assignments import Assignments
from kltrack.terms import Shade

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
HOSTILE = (
    '<script>document.title="owned"</script>',
    '<img src=x onerror="alert(1)">',
    "[red]not markup[/red] {{ 7 * 7 }} {% raw %} `x` **y**",
    "\"quotes\" 'single' & &amp; </td></table>",
    "قرار رقم ١٢ then 34 and שלום",
)


def row(identity: str, task: str, last: date | None, days_left: int | None, **more: Any) -> SimpleNamespace:
    deadline = SimpleNamespace(last=last, wording="before the day, at the latest")
    source = [place("paper", "https://example.vn/a?b=1&c=2", 5)]
    whole = {"id": identity, "task": task, "deadline": deadline, "days_left": days_left, "source": source}
    return SimpleNamespace(**{**whole, **more})


def place(source: str, url: str | None, paragraph: int | None) -> SourcePlace:
    return SourcePlace(id=source, url=url, paragraph=paragraph, wording=None)


def last_day(row: SimpleNamespace) -> str:
    last = row.deadline.last
    return f"{format_day(last)}, {row.days_left} days left" if last else "undated"


def shade(row: SimpleNamespace) -> Shade:
    left = row.days_left
    return "muted" if left is None else "overdue" if left < 0 else "soon" if left <= 14 else ""


ROWS = (
    row("202-02", "Báo cáo về đường sắt", date(2025, 12, 14), 43),
    row("195-10", "Settle procedures", date(2025, 10, 14), -18),
    row("202-01", "Zoning of wards", None, None),
    row("195-9", "Append the annex", date(2025, 11, 7), 6),
)
COLUMNS = (
    at("id", "Id"),
    at("task", "What"),
    Column(key="deadline.last", heading="Last day", text=last_day, shade=shade),
)


def page_of(rows: Sequence[Any] = ROWS, figure: Figure | None = None, **more: Any) -> str:
    said: dict[str, Any] = {"notes": ["12 undated ones are left out."], "empty": ""}
    said |= {key: more.pop(key) for key in ("notes", "empty") if key in more}
    explanation = ["Everything", "as of Sat 1 Nov 2025"]
    report = Assignments(title="Due", rows=rows, as_of=date(2025, 11, 1), explanation=explanation, undated=12, **said)
    return whole_page(report, View(**{"columns": COLUMNS, **more}), figure, Page(format="html"))


def ids(sheet: Sheet) -> list[str]:
    return sheet.texts("tbody th")


def press(sheet: Sheet, heading: str) -> str:
    sheet.page.get_by_role("columnheader", name=heading).get_by_role("button").click()
    return str(sheet.page.get_by_role("columnheader", name=heading).get_attribute("aria-sort"))


def axe_violations(sheet: Sheet) -> list[str]:
    spec = find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    # The page's own policy forbids it a second script: it is run from outside, as an extension's would be.
    sheet.page.evaluate((Path(spec.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8"))
    found = sheet.page.evaluate("() => axe.run(document).then(result => JSON.stringify(result.violations))")
    return [f"{hit['id']}: {[node['html'] for node in hit['nodes']]}" for hit in json.loads(found)]


def test_a_page_opens_without_complaint_and_asks_for_nothing(open_page: Open) -> None:
    sheet = open_page(page_of())
    assert ids(sheet) == ["202-02", "195-10", "202-01", "195-9"]
    assert sheet.complaints == []
    assert [url for url in sheet.requests if not url.startswith(("file:", "data:"))] == []


def test_a_heading_sorts_up_down_and_back(open_page: Open) -> None:
    sheet = open_page(page_of())
    assert press(sheet, "Id") == "ascending"
    assert ids(sheet) == ["195-9", "195-10", "202-01", "202-02"]
    assert press(sheet, "Id") == "descending"
    assert ids(sheet) == ["202-02", "202-01", "195-10", "195-9"]
    assert press(sheet, "Id") == "none"
    assert ids(sheet) == ["202-02", "195-10", "202-01", "195-9"]


def test_days_sort_by_day_and_the_undated_come_last_both_ways(open_page: Open) -> None:
    sheet = open_page(page_of())
    press(sheet, "Last day")
    assert ids(sheet) == ["195-10", "195-9", "202-02", "202-01"]
    assert press(sheet, "Last day") == "descending"
    assert ids(sheet) == ["202-02", "195-9", "195-10", "202-01"]


def test_numbers_sort_as_numbers(open_page: Open) -> None:
    counts = [SimpleNamespace(id=name, count=count) for name, count in (("a", 9), ("b", -10), ("c", 100))]
    columns = (at("id", "Id"), Column(key="count", heading="Count", text=lambda one: f"{one.count} rows", numeric=True))
    sheet = open_page(page_of(counts, columns=columns))
    press(sheet, "Count")
    assert ids(sheet) == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("duong sat", ["202-02"]),
        ("ĐƯỜNG", ["202-02"]),
        ("195 annex", ["195-9"]),
        ("14 Oct", ["195-10"]),
        ("nothing like it", []),
        ("  ", ["202-02", "195-10", "202-01", "195-9"]),
    ],
)
def test_typing_keeps_the_rows_with_every_word(open_page: Open, typed: str, kept: list[str]) -> None:
    sheet = open_page(page_of())
    sheet.page.get_by_label("Filter").fill(typed)
    assert ids(sheet) == kept
    told = "4 rows" if len(kept) == 4 else f"{len(kept)} of 4 rows"
    assert sheet.texts("[role=status]") == [told]
    assert bool(sheet.texts(".none")) is (kept == [])


def test_a_count_keeps_its_rows_until_pressed_again(open_page: Open) -> None:
    sheet = open_page(page_of())
    chip = sheet.page.get_by_role("button", name="1 overdue")
    chip.click()
    assert ids(sheet) == ["195-10"]
    assert chip.get_attribute("aria-pressed") == "true"
    chip.click()
    assert len(ids(sheet)) == 4


def test_without_script_everything_is_there_and_nothing_is_dead(open_page: Open) -> None:
    sheet = open_page(page_of(), java_script_enabled=False)
    assert len(ids(sheet)) == 4
    assert sheet.texts("button, input") == []
    assert sheet.texts("footer p")[0] == "12 undated ones are left out."
    assert "1 overdue" in sheet.texts(".counts")[0]


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_register_text_stays_text(open_page: Open, viewport: dict[str, int]) -> None:
    rows = [row(text, text, None, None) for text in HOSTILE]
    sheet = open_page(page_of(rows, notes=[*HOSTILE]))
    sheet.page.set_viewport_size(viewport)  # type: ignore[arg-type]
    press(sheet, "What")
    press(sheet, "What")
    press(sheet, "What")
    assert ids(sheet) == [*HOSTILE]
    assert sheet.texts("tbody .task") == [*HOSTILE]
    assert sheet.texts("footer p")[:-1] == [*HOSTILE]
    assert sheet.page.locator("img").count() == 0
    assert sheet.page.title() == "Due, Sat 1 Nov 2025"
    assert sheet.complaints == []


def test_a_script_that_got_in_would_not_run(open_page: Open) -> None:
    html = page_of().replace("</table>", "</table><script>document.title = 'owned'</script>")
    sheet = open_page(html)
    assert sheet.page.title() == "Due, Sat 1 Nov 2025"
    assert any("Content Security Policy" in complaint for complaint in sheet.complaints)


def test_only_web_addresses_become_links(open_page: Open) -> None:
    urls = ("javascript:alert(1)", "data:text/html,x", "https://example.vn/a?b=1&c=2", None, "//example.vn", "https://")
    source = [place(f"s{number}", url, None) for number, url in enumerate(urls)]
    sheet = open_page(page_of([row("1-01", "Act", None, None, source=source)]))
    assert sheet.texts("tbody a") == ["s2"]
    assert [text.split("; ") for text in sheet.texts("td:last-child")] == [["s0", "s1", "s2", "s3", "s4", "s5"]]


def test_a_source_opens_at_the_phrase(open_page: Open, tmp_path: Path) -> None:
    sheet = open_page(page_of())
    address = str(sheet.page.locator("tbody a").first.get_attribute("href"))
    assert address == "https://example.vn/a?b=1&c=2#:~:text=before%20the%20day%2C%20at%20the%20latest"
    # The same fragment on a long page of our own: the browser scrolls to the phrase.
    article = (
        "<!doctype html><title>a</title>" + "<p>other words</p>" * 400 + "<p>done before the day, at the latest.</p>"
    )
    (tmp_path / "article.html").write_text(article, encoding="utf-8")
    fragment = address.partition("#")[2]
    sheet.page.goto(f"{(tmp_path / 'article.html').as_uri()}#{fragment}")
    sheet.page.wait_for_function("() => window.scrollY > 1000")


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_that_shuts_a_reader_out(open_page: Open, viewport: dict[str, int], scheme: str) -> None:
    picture = (
        '<svg viewBox="0 0 300 20" width="300" height="20"><rect width="200" height="20" fill="currentColor"/></svg>'
    )
    figure = Figure(svg=picture, alternative="Two thirds are done.")
    rows = [*ROWS, row("202-03", "Done already", date(2025, 11, 2), 1)]
    sheet = open_page(page_of(rows, figure=figure), viewport=viewport, color_scheme=scheme)
    press(sheet, "Last day")
    sheet.page.get_by_role("button", name="overdue").click()
    sheet.page.get_by_role("button", name="overdue").click()
    sheet.page.get_by_role("button", name="soon").click()
    sheet.page.wait_for_timeout(50)
    assert axe_violations(sheet) == []


def test_axe_would_find_one(open_page: Open) -> None:
    sheet = open_page("<!doctype html><html><title>x</title><img src='data:,'></html>")
    assert any(hit.startswith("image-alt") for hit in axe_violations(sheet))


@pytest.mark.parametrize("viewport", [DESK, PHONE, {"width": 320, "height": 600}], ids=["desk", "phone", "small"])
def test_nothing_hangs_over_the_edge(open_page: Open, viewport: dict[str, int]) -> None:
    rows = [*ROWS, row("202-99", "Unbroken" * 60, date(2025, 12, 1), 30)]
    sheet = open_page(page_of(rows), viewport=viewport)
    assert sheet.page.evaluate("() => document.documentElement.scrollWidth") <= viewport["width"]


REPORTS = (
    ("list", "--as-of=2025-12-05"),
    ("due", "--within=3m", "--as-of=2025-11-01"),
    ("conclusions", "--as-of=2025-12-05"),
    ("bodies",),
    ("lineage", "--as-of=2025-12-05"),
    ("timeline", "--group-by=body", "--as-of=2025-12-05"),
    ("digest", "--since=2025-10-25", "--as-of=2025-11-01"),
    *(("scorecard", f"--by={side}", "--as-of=2025-12-05") for side in ("body", "field")),
    ("list", "--as-of=2025-12-05", "--fields=id,task,lead,implementing,matched,deadline.last,standing,note,cites"),
)


@pytest.mark.parametrize("command", REPORTS, ids=" ".join)
def test_no_report_scrolls_sideways_at_any_width(kltrack: Kltrack, open_page: Open, command: Sequence[str]) -> None:
    sheet = open_page(kltrack(*command, "--format=html").out, viewport=PHONE)
    for width in (390, 834, 1000, 1130, 1200):
        sheet.page.set_viewport_size({"width": width, "height": 900})
        assert sheet.page.evaluate("() => document.documentElement.scrollWidth") <= width


RECURRING = """
    schema = 1
    [[conclusion]]
    number = "202-KL/TW"
    issued = 2021-10-31
    issuers = ["politburo"]
    title = { en = "Then" }
    [[conclusion.assignment]]
    id = "202@2021-10-31-04.a"
    kind = "assignment"
    task = { en = "Direct the work of committees at all levels" }
    lead = ["ministries-and-branches"]
    implementing = ["ministry-of-finance", "government-party-committee"]
    deadline = { by = 2021-11-21, wording = "by the end of the third week" }
    [[conclusion]]
    number = "202-KL/TW"
    issued = 2025-10-31
    issuers = ["politburo"]
    title = { en = "Now" }
    [[conclusion.assignment]]
    id = "202@2025-10-31-04.a"
    kind = "assignment"
    task = { en = "Direct the work of committees at all levels" }
    lead = ["ministries-and-branches"]
    implementing = ["ministry-of-finance", "government-party-committee"]
    deadline = { by = 2025-11-21, wording = "by the end of the third week" }
"""


def test_ids_that_name_a_day_do_not_push_the_page_wide(
    kltrack: Kltrack, open_page: Open, register: WriteRegister
) -> None:
    path = register(RECURRING)
    sheet = open_page(kltrack("list", "--register", path, "--as-of=2025-12-05", "--format=html").out, viewport=PHONE)
    assert ids(sheet) == ["202@2021-10-31-04.a", "202@2025-10-31-04.a"]
    for width in (390, 834, 1000, 1130):
        sheet.page.set_viewport_size({"width": width, "height": 900})
        assert sheet.page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_in_a_card_a_number_stands_below_its_heading(open_page: Open) -> None:
    columns = (
        at("id", "Id"),
        Column(key="days_left", heading="Days left", text=lambda row: str(row.days_left or ""), numeric=True),
    )
    sheet = open_page(page_of(columns=columns), viewport=PHONE)
    assert sheet.page.locator("td.number").first.evaluate("cell => getComputedStyle(cell).textAlign") == "left"


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("Sun 14 Dec 2025, in 43 days", "Sun 14 Dec 2025", "in 43 days"),
        (
            "Sun 14 Dec 2025 (extended from Sat 1 Nov 2025), in 43 days",
            "Sun 14 Dec 2025",
            "(extended from Sat 1 Nov 2025), in 43 days",
        ),
    ],
)
def test_a_last_day_stands_on_a_line_of_its_own(open_page: Open, said: str, first: str, second: str) -> None:
    sheet = open_page(
        page_of(
            ROWS[:1], columns=(at("id", "Id"), Column(key="deadline.last", heading="Last day", text=lambda _: said))
        )
    )
    assert sheet.texts("td time") == [first]
    assert sheet.texts("td .away") == [second]


def test_headings_stay_above_their_rows_and_go_with_them(open_page: Open) -> None:
    sheet = open_page(page_of(sorted(ROWS, key=lambda one: one.id[:3]), section=lambda _, one: f"<i>{one.id[:3]}"))
    assert ids(sheet) == ["<i>195", "195-10", "195-9", "<i>202", "202-02", "202-01"]
    press(sheet, "Id")
    assert ids(sheet) == ["<i>195", "195-9", "195-10", "<i>202", "202-01", "202-02"]
    sheet.page.get_by_label("Filter").fill("annex")
    assert ids(sheet) == ["<i>195", "195-9"]
    assert axe_violations(sheet) == []


def test_an_upright_report_is_a_list_of_what_it_says(open_page: Open) -> None:
    columns = (
        at("id", "Id"),
        Column(key="who", heading="Who", text=lambda _: "one\n<b>two</b>"),
        Column(key="no", heading="No", text=lambda _: ""),
        at("source"),
    )
    sheet = open_page(page_of([ROWS[0]], columns=columns, upright=True))
    assert sheet.texts("dt") == ["Id", "Who", "source"]
    assert sheet.texts("dd") == ["202-02", "one\n<b>two</b>", "paper ¶5"]
    assert sheet.complaints == []
    assert axe_violations(sheet) == []


def test_an_empty_report_says_why(open_page: Open) -> None:
    sheet = open_page(page_of([], empty="Nothing is due; the nearest is 14 Dec 2025."))
    assert sheet.texts("main p") == ["Nothing is due; the nearest is 14 Dec 2025."]
    assert sheet.complaints == []
    assert axe_violations(sheet) == []


def test_a_row_is_found_by_its_id_in_the_address(open_page: Open) -> None:
    sheet = open_page(page_of())
    sheet.page.goto(f"{sheet.page.url}#195-9")
    assert sheet.texts("tr:target th") == ["195-9"]


def test_on_paper_the_tools_are_gone_and_every_row_is_there(open_page: Open) -> None:
    sheet = open_page(page_of())
    sheet.page.emulate_media(media="print")
    assert not sheet.page.get_by_label("Filter").is_visible()
    assert len(ids(sheet)) == 4
    assert sheet.page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_on_a_phone_todays_line_is_in_sight(open_page: Open, kltrack: Kltrack, register: WriteRegister) -> None:
    day = "deadline = {{ by = 2025-{}-10, wording = 'by the 10th' }}"
    text = "".join(
        f'[[conclusion.assignment]]\nid = "9-0{number}"\ntask = {{ en = "Work" }}\nlead = ["ministry-of-finance"]\n'
        f"{day.format(month)}\n"
        for number, month in enumerate(("02", "04", "09", "10", "11", "12"), 1)
    )
    head = 'schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-01\ntitle = { en = "T" }\n'
    path = register(f'{head}issuers = ["secretariat"]\n{text}')
    html = kltrack("timeline", "--register", path, "--as-of", "2025-11-01", "--format", "html").out
    sheet = open_page(html, viewport={"width": 375, "height": 800})
    line = sheet.page.locator(".kl-today-line").bounding_box()
    assert line is not None
    assert 0 < line["x"] < 375
    assert sheet.page.evaluate("document.querySelector('.picture').scrollLeft") > 0
    assert sheet.complaints == []
    desk = open_page(html, viewport=DESK)
    assert desk.page.evaluate("document.querySelector('.picture').scrollLeft") == 0


@pytest.mark.parametrize("width", [400, 800, 1400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_lineage_has_its_picture(
    open_page: Open, kltrack: Kltrack, register: WriteRegister, width: int, scheme: str
) -> None:
    item = "[[conclusion.assignment]]\nid = '{n}-01'\ntask = {{ en = 'Work' }}\nlead = ['ministry-of-finance']\n"
    head = "[[conclusion]]\nnumber = '{n}-KL/TW'\nissued = 2025-0{n}-01\n"
    text = "schema = 1\n" + "".join((head + item).format(n=n) for n in (1, 2)) + "moves = ['1-01']\n"
    html = kltrack("lineage", "--register", register(text), "--as-of", "2025-11-01", "--format", "html").out
    sheet = open_page(html, viewport={"width": width, "height": 800}, color_scheme=scheme)
    assert axe_violations(sheet) == []
    assert sheet.page.evaluate("document.documentElement.scrollWidth") == width
    assert "moved: no date" in (sheet.page.locator("#told").text_content() or "")
    # The names come first, and the arrow keys bring in what lies beyond the edge.
    first = sheet.page.locator(".picture tspan").first.bounding_box()
    assert first is not None
    assert 0 < first["x"] < width / 4
    sheet.page.keyboard.press("Tab")
    assert sheet.page.evaluate("document.activeElement.className") == "picture"
    sheet.page.keyboard.press("ArrowRight")
    if width < 900:
        sheet.page.wait_for_function("() => document.querySelector('.picture').scrollLeft > 0")
    sheet.page.emulate_media(media="print")
    ink = "getComputedStyle(document.querySelector('.kl-figure tspan')).fill"
    assert sheet.page.evaluate(ink) == "rgb(31, 35, 40)"


NAMES = """
    schema = 1
    [[conclusion]]
    number = "7-KL/TW"
    issued = 2025-10-01
    title = {{ vi = "Về một việc", fr = "Sur une affaire" }}
    {items}"""
NAMED = """
    [[conclusion.assignment]]
    id = "7-0{number}"
    kind = "assignment"
    task = {{ {language} = "{name}" }}
    lead = ["ministry-of-finance"]"""
# In the order of the alphabet: đ after d, â after ă after a, and among the same letters the tones; in French no accent.
IN_ORDER = {
    "vi": ["An ninh", "Ăn uống", "Ấn hành", "Dân cư", "Dẫn đầu", "Đăng ký", "Ghi chép", "Ô nhiễm", "Ở lại", "Ưu tiên"],
    "fr": ["Économie", "Écrire", "Effort", "Égalité", "Étape", "Être", "Œuvrer", "Offrir", "Zèle"],
}


@pytest.mark.parametrize(
    ("language", "heading", "typed", "kept"),
    [
        ("vi", "Nội dung", "dang ky", ["Đăng ký"]),
        ("vi", "Nội dung", "ĐĂNG KÝ", ["Đăng ký"]),
        ("fr", "Objet", "egalite", ["Égalité"]),
        ("fr", "Objet", "oeuvrer", ["Œuvrer"]),
    ],
)
def test_a_heading_sorts_by_the_alphabet_of_the_language(
    open_page: Open, kltrack: Kltrack, register: WriteRegister, language: str, heading: str, typed: str, kept: list[str]
) -> None:
    names = IN_ORDER[language]
    items = "".join(
        NAMED.format(number=number, language=language, name=name) for number, name in enumerate(reversed(names), 1)
    )
    path = register(NAMES.format(items=items))
    sheet = open_page(kltrack("list", "--register", path, "--format", "html", "--lang", language).out)
    assert sheet.page.locator("html").get_attribute("lang") == language
    assert press(sheet, heading) == "ascending"
    assert sheet.texts("tbody .task") == names
    assert press(sheet, heading) == "descending"
    assert sheet.texts("tbody .task") == names[::-1]
    sheet.page.get_by_role("searchbox").fill(typed)
    assert sheet.texts("tbody .task") == kept
    assert sheet.complaints == []

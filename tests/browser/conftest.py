"""Pages in a real browser: Debian's chromium, driven headless, with every way out of the page watched.

Where there is no chromium, or no Playwright to drive it, these tests are skipped and say why. With
KLTRACK_BROWSER=required that is a failure; `.ci/run` sets it once it has installed chromium.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Dialog, Page

# Read now: the tests themselves run without any of kltrack's variables.
REQUIRED = os.environ.get("KLTRACK_BROWSER") == "required"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Sheet:
    """A page that has been opened, and all that it tried to tell or to fetch."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def refuse(self, dialog: Dialog) -> None:
        """Note a dialog that the page opened, and close it."""
        self.complaints.append(dialog.message)
        dialog.dismiss()

    def texts(self, selector: str) -> list[str]:
        """The text of each element that can be seen."""
        found = self.page.locator(selector)
        return [element.inner_text() for element in found.all() if element.is_visible()]


Open = Callable[..., Sheet]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless chromium, without the background traffic of its own."""
    program = shutil.which("chromium")
    if program is None:
        _missing("chromium is not installed")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("playwright is not installed")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=[*QUIET])
        yield started
        started.close()


def _missing(why: str) -> NoReturn:
    if REQUIRED:
        pytest.fail(f"{why}, and KLTRACK_BROWSER=required")
    pytest.skip(f"{why}; apt-get install chromium")


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens HTML text as a file, in a window of its own."""
    contexts: list[BrowserContext] = []

    def open_html(html: str, **settings: object) -> Sheet:
        file = tmp_path / "report.html"
        file.write_text(html, encoding="utf-8")
        context = browser.new_context(**settings)  # type: ignore[arg-type]  # Playwright spells out every setting
        contexts.append(context)
        sheet = Sheet(context.new_page())
        sheet.page.on("console", lambda message: sheet.complaints.append(message.text))
        sheet.page.on("pageerror", lambda error: sheet.complaints.append(str(error)))
        sheet.page.on("dialog", sheet.refuse)
        sheet.page.on("request", lambda request: sheet.requests.append(request.url))
        sheet.page.goto(file.as_uri())
        return sheet

    yield open_html
    for context in contexts:
        context.close()

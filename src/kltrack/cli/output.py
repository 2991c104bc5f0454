"""Printing: data on standard output, everything else on standard error. The only place that does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from stat import S_ISREG

from kltrack.errors import CannotWrite, KltrackError, UsageProblem
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.terms import FORMAT
from kltrack.text import harmless
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.render import Page, Rendered
    from kltrack.reports.report import Report


class Answer(Value):
    """What a command answers: a report and how it is to look. `code` is the exit code once it is printed.

    `preface` says how the query was understood, if that was asked for: above a table or plain text, else on standard
    error. `afterwards` is called once everything has been printed, and not if that failed. `quiet`: print nothing.
    `if_unprinted` is what to say if the answer cannot be printed but what the command did stands: no failure then.
    """

    report: Report
    page: Page
    code: int = 0
    preface: str = ""
    afterwards: Callable[[], None] | None = None
    quiet: bool = False
    if_unprinted: str = ""

    def rendered(self) -> Rendered:
        """The text or file of it. Raises UsageProblem for an unknown field, or for a file on a terminal."""
        if self.page.fields:
            from kltrack.render.columns import check_fields

            check_fields(self.report, self.page.fields, of_columns=FORMAT[self.page.format].module != "json")
        from kltrack.render import render

        rendered = render(self._watched_report(), self.page)
        if isinstance(rendered.content, bytes) and sys.stdout.isatty():
            raise UsageProblem(
                message(
                    "{format} is a file and no text for a terminal; send it to one: > FILE.", format=self.page.format
                )
            )
        return rendered

    def _watched_report(self) -> Report:
        """The report, its rows with a progress bar unless people see them come.

        They do on a terminal, and behind a pipe, where a pager may have the screen.
        """
        from kltrack.cli.bar import watched_rows

        if self.page.counted or (FORMAT[self.page.format].flows and not _goes_to_a_file()):
            return self.report
        return self.report.changed(rows=watched_rows(self.report.rows))

    def print(self) -> int:
        """Print it and give the exit code."""
        try:
            if not self.quiet:
                self._print()
        except (BrokenPipeError, CannotWrite):
            if not self.if_unprinted:
                raise
            _discard_standard_output()
            say(self.if_unprinted)
        if self.afterwards:
            self.afterwards()
        return self.code

    def _print(self) -> None:
        rendered = self.rendered()
        if self.preface and self.page.format == "table":
            write("\n".join(_folded(harmless(self.preface), self.page.width)) + "\n")
        elif self.preface and self.page.format == "plain":
            write(harmless(self.preface) + "\n")
        elif self.preface:
            say_beside(self.preface)
        write(rendered.content)
        if not self.page.quiet:
            say_beside(rendered.aside)


def _goes_to_a_file() -> bool:
    try:
        return S_ISREG(os.fstat(sys.stdout.fileno()).st_mode)
    except OSError:
        return False


def terminal_page(wanted: str, fields: tuple[str, ...], color: str) -> Page:
    """The page for standard output as it is: `auto` is a table on a terminal and where colour is asked for in a pipe,
    and plain elsewhere."""
    from kltrack.cli.bar import watched
    from kltrack.render import Page

    on_terminal = sys.stdout.isatty()
    chosen = wanted if wanted != "auto" else ("table" if on_terminal or color == "always" else "plain")
    return Page(
        format=chosen,
        fields=fields,
        width=_width(),
        colour=color == "always" or (color == "auto" and _has_colour(on_terminal, os.environ)),
        ascii=not shows_unicode(os.environ),
        watch=watched,
    )


def _has_colour(on_terminal: bool, environment: Mapping[str, str]) -> bool:
    """Whether colour is wanted where no option says so: NO_COLOR, else FORCE_COLOR, else on a terminal that has it."""
    if environment.get("NO_COLOR"):
        return False
    if forced := environment.get("FORCE_COLOR"):
        return forced != "0"
    return on_terminal and environment.get("TERM") != "dumb"


def _width() -> int:
    """The width in columns: COLUMNS, else that of the terminal, which behind a pager is where errors go."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdecimal() and int(columns):
        return int(columns)
    for descriptor in (1, 2, 0):
        with suppress(OSError):
            if width := os.get_terminal_size(descriptor).columns:
                return width
    return 80


def shows_unicode(environment: Mapping[str, str]) -> bool:
    """Whether the locale says that more than ASCII can be shown: LC_ALL, else LC_CTYPE, else LANG.

    The LC_CTYPE that Python itself sets where the locale is C (PEP 538) says nothing of the terminal.
    """
    coerced = {"C.UTF-8", "C.utf8", "UTF-8"} if environment.get("LANG", "") in ("", "C", "POSIX") else set()
    kind = environment.get("LC_CTYPE", "")
    locale = environment.get("LC_ALL") or ("" if kind in coerced else kind) or environment.get("LANG", "")
    return "utf8" in locale.lower().replace("-", "")


def write(content: str | bytes | Iterable[str]) -> None:
    """Write data to standard output, all of it, pieces as they come. Raises CannotWrite; a closed pipe is
    BrokenPipeError, as soon as what was written meets it."""
    if not content:
        return
    _writing(sys.stdout.flush)
    for piece in (content,) if isinstance(content, str | bytes) else content:  # to make one may fail for other reasons
        _writing(_write_all, piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace"))
    _writing(sys.stdout.buffer.flush)


def _writing(step: Callable[..., object], *given: bytes) -> None:
    try:
        step(*given)
    except BrokenPipeError:
        raise
    except OSError as error:
        _discard_standard_output()
        raise CannotWrite(message("Standard output cannot be written: {why}.", why=reason_of(error))) from error


def _write_all(data: bytes) -> None:
    written = sys.stdout.buffer.write(data) or 0
    while written < len(data):  # with PYTHONUNBUFFERED there is no buffer, and one write may take less than it is given
        written += sys.stdout.buffer.write(memoryview(data)[written:]) or 0


def say(text: str) -> None:
    """Write to standard error what is not data; if that fails, nothing happens."""
    with suppress(OSError):
        _write_error(text)


def say_beside(text: str) -> None:
    """Write to standard error what stands beside an answer. A closed pipe that has both is BrokenPipeError."""
    try:
        _write_error(text)
    except BrokenPipeError:
        if os.path.sameopenfile(sys.stdout.fileno(), sys.stderr.fileno()):
            raise
    except OSError:
        pass


def _write_error(text: str) -> None:
    if not text:
        return
    lines = [harmless(line) for line in text.rstrip("\n").split("\n")]
    if sys.stderr.isatty():
        lines = [folded for line in lines for folded in _folded(line, _width())]
    sys.stdout.flush()
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()


def _folded(line: str, width: int) -> list[str]:
    from kltrack.render.folding import folded

    return folded(line, width)


def say_failure(error: KltrackError) -> None:
    """Write to standard error what failed. A line break within one of its lines was typed, or is in a file's name."""
    say("\n".join(map(harmless, error.lines)))


def note(text: str, *, quiet: bool) -> None:
    """Say what is worth knowing and no error, unless -q was typed."""
    if not quiet:
        say(text)


def prompt(text: str) -> None:
    """Write to standard error, without ending the line, what a user is to answer."""
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def _discard_standard_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

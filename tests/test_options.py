"""The options as data: both readers of a command line take a line alike, and no option is accepted and ignored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from shlex import split
from shutil import rmtree
from typing import Any

import pytest
from conftest import Kltrack, Ran
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kltrack.cli import commands, typer_app, typer_command
from kltrack.cli.commands import COMMANDS, command_function, groups_of
from kltrack.cli.option import Group, Option
from kltrack.cli.reading import read
from kltrack.terms import LANGUAGE_CODES

Groups = Mapping[str, Group]


def options_of(command: str) -> list[Option]:
    return [*commands.options_of(groups_of(command_function(command))).values()]


def typed(groups: Groups) -> dict[str, Any]:
    """Every option's value, whether typed or not."""
    return {
        option.key: group.values.get(option.key, option.default)
        for group in groups.values()
        for option in type(group).options()
    }


def read_by_typer(command: str, words: Sequence[str]) -> dict[str, Any] | None:
    """What Typer makes of a line; None where it does not call the command."""
    called: list[dict[str, Any]] = []
    real = command_function(command)

    def catch(**groups: Group) -> int:
        called.append(typed(groups))
        return 0

    catch.__annotations__, catch.__doc__ = real.__annotations__, real.__doc__
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer_command, "command_function", lambda _: catch)
        patch.setattr(typer_app, "say", lambda _: None)
        patch.setattr("typer._click.core.echo", lambda *_args, **_kwargs: None)
        try:
            typer_app.call([command, *words])
        except SystemExit:
            return None
    return called[0] if called else None


TEXTS = st.sampled_from(["BTC", "2025-12-15", "Bộ Tài chính", "", "7d", "-5", "--for", "-", "--", "a=b", "en"])


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A command and words for it, most of them options that it has, written in either way."""
    command = draw(st.sampled_from([*COMMANDS]))
    flags = st.sampled_from([option.flag for option in options_of(command) if option.flag] + ["--help", "--no", "-h"])
    word = st.one_of(
        flags.map(lambda flag: [flag]),
        st.tuples(flags, TEXTS).map(lambda pair: [*pair]),
        st.tuples(flags, TEXTS).map(lambda pair: ["=".join(pair)]),
        TEXTS.map(lambda text: [text]),
    )
    return command, [part for parts in draw(st.lists(word, max_size=5)) for part in parts]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lines())
def test_both_readers_read_every_line_alike(line: tuple[str, list[str]]) -> None:
    command, words = line
    groups = read(words, groups_of(command_function(command)), {})
    if groups is not None:
        assert typed(groups) == read_by_typer(command, words)


@pytest.mark.parametrize("command", COMMANDS)
def test_both_readers_know_every_option(command: str) -> None:
    required = ["x" if not option.flag else f"{option.flag}=x" for option in options_of(command) if option.required]
    for option in options_of(command):
        if not option.flag:
            words = ["x"]
        elif not option.metavar:
            words = [option.flag, *required]
        else:
            rest = [word for word in required if not word.startswith(f"{option.flag}=")]
            words = [option.flag, "x", *rest]
        groups = read(words, groups_of(command_function(command)), {})
        assert groups is not None, words
        assert typed(groups)[option.key] not in (None, (), False), words
        assert typed(groups) == read_by_typer(command, words)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_environment_stands_for_what_was_not_typed(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    required = ["x" if not option.flag else f"{option.flag}=x" for option in options_of(command) if option.required]
    environment = {option.envvar: "somewhere" for option in options_of(command) if option.envvar}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    groups = read(required, groups_of(command_function(command)), environment)
    assert groups is not None
    assert typed(groups) == read_by_typer(command, required)
    emptied = dict.fromkeys(environment, "")
    for name in environment:
        monkeypatch.setenv(name, "")
    groups = read(required, groups_of(command_function(command)), emptied)
    assert groups is not None
    assert typed(groups) == read_by_typer(command, required)


@pytest.mark.parametrize(
    "words",
    [
        ["--before", "2025-12-15", "--befor", "x"],
        ["--register"],
        ["--as-of", "2025-11-01", "--as-of", "2025-11-02"],
        ["stray"],
        ["--named-only=yes"],
        ["--help"],
        ["--", "--json"],
    ],
)
def test_what_the_small_reader_is_not_sure_of_typer_answers(kltrack: Kltrack, words: list[str]) -> None:
    assert read(words, groups_of(command_function("due")), {}) is None
    ran = kltrack("due", *words)
    assert (ran.code, "bug" in ran.err) in ((0, False), (2, False))
    assert ran.out + ran.err


LOG = """\
entry.20251020T023000Z-0001 = { assignment = "195-06.c", status = "started", on = 2025-10-10, \
at = 2025-10-20T09:30:00+07:00, by = "ministry-of-finance" }
entry.20251205T023000Z-0003 = { assignment = "202-05.2.a", status = "done", on = 2025-12-04, \
at = 2025-12-05T09:30:00+07:00, by = "government-party-committee" }
entry.20251215T023000Z-0004 = { assignment = "202-05.2.b", status = "extended", on = 2025-12-05, \
at = 2025-12-16T09:30:00+07:00, new = 2026-01-31, by = "secretariat" }
entry.20251216T023000Z-0005 = { assignment = "202-04.a", status = "reported", on = 2025-12-10, \
at = 2025-12-11T09:30:00+07:00 }
"""
OTHER = """\
schema = 1
[[conclusion]]
number = "300-KL/TW"
issued = 2025-11-04
title = { en = "On ferries" }
issuers = ["secretariat"]
[[conclusion.source]]
id = "gazette"
language = "en"
url = "https://example.org/"
[[conclusion.assignment]]
id = "300-01"
task = { en = "Repaint ferry stops" }
lead = ["ministry-of-finance"]
deadline = { by = 2025-12-10, wording = "by December 10, 2025" }
source = [{ id = "gazette", paragraph = 1 }]
"""
# What is asked without the option, where that matters, and the option's text, where it has one.
DAY = ["--as-of", "2025-12-20"]
FILTERS: Mapping[str, tuple[list[str], str]] = {
    "--before": ([], "2025-11-01"),
    "--by": ([], "2025-11-01"),
    "--after": ([], "2025-11-01"),
    "--from": ([], "2025-12-01"),
    "--on": ([], "2025-12-14"),
    "--in": ([], "2025-12"),
    "--within": ([], "20d"),
    "--for": ([], "BTC"),
    "--role": (["--for", "BTC"], "coordinating"),
    "--named-only": (["--for", "BTC"], ""),
    "--whole": (["--for", "government"], ""),
    "--conclusion": ([], "202"),
    "--field": ([], "finance"),
    "--kind": ([], "request"),
    "--status": ([], "reported"),
    "--text": ([], "finance"),
    "--except": ([], "202"),
}
SHARED: Mapping[str, tuple[list[str], str]] = {
    **FILTERS,
    "--register": ([], "{other}"),
    "--as-of": ([], "2026-06-01"),
    "--lang": (["--format", "plain"], "vi"),
    "--journal": ([], "{empty}"),
    "--known-at": ([], "2025-11-15"),
    "--format": ([], "csv"),
    "--json": ([], ""),
    "--fields": (["--format", "csv"], "{field}"),
    "--color": ([], "always"),
    "--explain": ([], ""),
    "--exit-code": ([], ""),
    "--alarm": (["--format", "ics"], "7d"),
    "--todo": (["--format", "ics"], ""),
    "--to": (["--format", "eml"], "an@example.org"),
    "--undated": ([], ""),
    "--all": ([], ""),
    "--moved": ([], ""),
    "--open": ([], ""),
    "--count": ([], ""),
    "--limit": (["--format", "csv"], "1"),
    "--sort": ([], "-{single}"),
    "-q": (["--journal", "{faulty}"], ""),
    "--spread": ([], ""),
    "--since": ([], "2025-12-10"),
    "--name": (["--since", "last"], "weekly"),
    "--ahead": ([], "60d"),
    "--quiet-if-empty": (["--conclusion", "195", "--as-of", "2026-06-01", "--since", "1d"], ""),
    "--evidence": ([], "12/BC"),
    "--note": ([], "seen"),
}
OWN: Mapping[tuple[str, str], tuple[list[str], str]] = {
    ("mark", "-q"): (["195-06.c", "started", "--dry-run", "--journal", "{faulty}"], ""),
    ("draft", "-q"): (["--save"], ""),
    ("bodies", "-q"): (["--register", "{nobody}"], ""),
    ("conclusions", "-q"): (["--as-of", "2000-01-01"], ""),
    ("check", "-q"): (["{other}"], ""),
    ("check", "--all"): (["{doubtful}", "--format", "table"], ""),
    ("check", "--count"): (["{doubtful}"], ""),
    ("check", "--limit"): (["{doubtful}"], "1"),
    ("check", "--sort"): (["{doubtful}"], "-line"),
    ("timeline", "--group-by"): ([], "body"),
    ("timeline", "--lang"): (["--group-by", "body"], "vi"),
    ("lineage", "--lang"): (["--for", "BTC", "--explain"], "vi"),
    ("show", "--as-of"): ([], "2025-11-15"),
    ("journal", "--as-of"): ([], "2025-12-04"),
    ("conclusions", "--as-of"): ([], "2025-10-01"),
    ("mark", "--lang"): (["195-06.c", "started", "--by", "BTC", "--dry-run", "--json"], "vi"),
    ("mark", "--journal"): (["195-06.c", "started", "--dry-run", "--json"], "{empty}"),
    ("mark", "--fields"): (["195-06.c", "started", "--dry-run", "--format", "csv"], "id"),
    ("mark", "--format"): (["195-06.c", "started", "--dry-run"], "csv"),
    ("scorecard", "--group-by"): ([], "conclusion"),
    ("overdue", "--within"): ([], "0d"),
    ("bodies", "--register"): (["--json", "ministry-of-finance"], "{otherbodies}"),
    ("bodies", "--as-of"): ([], "31 February"),
    ("check", "--register"): ([], "{other}"),
    ("check", "--sources"): (["{other}"], "{otherbodies}"),
    ("schema", "--file"): ([], "register"),
    ("check", "--exit-code"): (["{doubtful}"], ""),
    ("journal", "--register"): ([], "{other}"),
    ("register", "--as-of"): ([], "31 February"),
    ("register", "--lang"): (["--explain"], "xx"),
    ("deadline", "--issued"): (["before 15 December"], "2025-11-01"),
    ("deadline", "--register"): (["at the 14th plenum"], "{other}"),
    ("deadline", "--json"): (["before 15 December 2025"], ""),
    ("draft", "--register"): (["{text}", "--json"], "{otherbodies}"),
    ("draft", "--as-of"): (["{text}", "--json"], "2024-01-01"),
    ("draft", "--lang"): (["{text}", "--json"], "vi"),
    ("draft", "--number"): ([], "900-KL/TW"),
    ("draft", "--issued"): ([], "2025-05-05"),
    ("draft", "--source"): ([], "paper"),
    ("draft", "--url"): ([], "https://example.org/report"),
    ("draft", "--language"): ([], "vi"),
    ("draft", "--save"): ([], ""),
    ("draft", "--accept"): ([], "{text}"),
    ("draft", "--json"): (["{text}"], ""),
    ("mark", "--on"): ([], "2025-12-18"),
    ("mark", "--for"): ([], "BTC"),
    ("mark", "--by"): ([], "BTC"),
    ("mark", "--entry"): (["195-06.c", "withdrawn", "--dry-run"], "20251020T023000Z-0001"),
    ("mark", "--recorder"): ([], "Lan"),
    ("mark", "--new"): (["202-05.2.a", "extended", "--dry-run"], "2026-02-01"),
    ("mark", "--dry-run"): (["195-06.c", "started"], ""),
    ("mark", "--as-of"): ([], "2025-12-01"),
}
BASES: Mapping[str, list[str]] = {
    "show": ["202-05.2.a"],
    "digest": ["--since", "30d"],
    "ask": ["what is due for Finance?"],
    "mark": ["195-06.c", "started", "--dry-run"],
}
ARGUMENTS: Mapping[str, Sequence[str]] = {
    "ask": ["what is overdue?"],
    "lineage": ["221-07.b"],
    "show": ["202-06", "202-05.2.b"],
    "mark": ["202-06", "note", "--note", "x", "--dry-run"],
    "deadline": ["by 15 December 2025"],
    "journal": ["195-06.c"],
    "bodies": ["BTC"],
    "check": ["{other}"],
    "draft": ["{text}"],
    "schema": ["lineage"],
}


REPORT = """On 5 May 2025 the Politburo issued Conclusion 900-KL/TW.
The Politburo assigned the Ministry of Finance to draw up a list of lighthouses before 15 June 2025.
"""


def every_option() -> Iterator[tuple[str, str]]:
    return ((command, option.flag) for command in COMMANDS for option in options_of(command) if option.flag)


@pytest.fixture
def ask(kltrack: Kltrack, tmp_path: Path) -> Callable[..., Ran]:
    """A command line with the paths of this test put in, its ids and times of recording left out."""
    paths = {name: tmp_path / name for name in ("other", "empty", "otherbodies", "doubtful", "nobody", "text")}
    paths |= {name: tmp_path / f"{name}.toml" for name in ("log", "faulty")}
    paths["text"].write_text(REPORT, encoding="utf-8")
    paths["doubtful"].mkdir()
    paths["nobody"].mkdir()
    for name in ("conclusions", "bodies"):
        (paths["nobody"] / f"{name}.toml").write_text("schema = 1\n", encoding="utf-8")
    unused = "".join(f'[[document]]\nid = "{number}-NQ/TW"\n' for number in range(18, 48))  # more than a terminal shows
    (paths["doubtful"] / "conclusions.toml").write_text(OTHER + unused, encoding="utf-8")
    for name in ("other", "otherbodies"):
        paths[name].mkdir()
        (paths[name] / "conclusions.toml").write_text(OTHER, encoding="utf-8")
    (paths["otherbodies"] / "bodies.toml").write_text(
        'schema = 1\n[[body]]\nid = "ministry-of-finance"\ntype = "ministry"\nnames = { en = "Treasury" }\n'
        '[[body]]\nid = "secretariat"\ntype = "party-body"\nnames = { en = "Secretariat" }\n',
        encoding="utf-8",
    )
    paths["log"].write_text(LOG, encoding="utf-8")
    paths["faulty"].write_text(f"{LOG}nothing\n", encoding="utf-8")
    env = {"KLTRACK_JOURNAL": str(paths["log"]), "XDG_STATE_HOME": str(tmp_path / "state")}
    env["XDG_DATA_HOME"] = str(tmp_path / "data")

    def call(command: str, *words: str) -> Ran:
        placed = [word.format_map({name: str(path) for name, path in paths.items()}) for word in words]
        ran = kltrack(command, *placed, env=env)
        paths["log"].write_text(LOG, encoding="utf-8")
        rmtree(tmp_path / "data", ignore_errors=True)
        return ran

    return call


def outcome(ran: Ran) -> tuple[int, str, str]:
    """What the user sees, but for what differs from run to run: the id and the moment of a new entry."""
    import re

    def plain(text: str) -> str:
        return re.sub(r"entry\.\S+|at = \S+", "", text)

    return ran.code, plain(ran.out), plain(ran.err)


@pytest.mark.parametrize(("command", "flag"), [*every_option()])
def test_every_option_of_every_command_changes_some_answer(ask: Callable[..., Ran], command: str, flag: str) -> None:
    given_with, text = OWN.get((command, flag)) or SHARED[flag]
    replaces = "--since" in given_with or (command in ("mark", "deadline") and bool(given_with))
    base = [] if replaces else BASES.get(command, [])
    has_day = any(option.flag == "--as-of" for option in options_of(command)) and "--as-of" not in given_with
    words = [*base, *given_with, *(DAY if has_day and flag != "--as-of" else [])]
    fields = {"bodies": "id", "conclusions": "number", "check": "file", "journal": "id", "digest": "id"}
    single = {"scorecard": "name", "conclusions": "issued"}.get(command, "id")
    value = text.replace("{field}", fields.get(command, "id")).replace("{single}", single)
    option = [flag] if not value else [flag, value]
    without = [word for word in words if word not in ("--since", "30d")] if flag == "--since" else words
    ask(command, *without)  # what is remembered of a digest, each name for itself
    assert outcome(ask(command, *without)) != outcome(ask(command, *without, *option)), (without, option)


@pytest.mark.parametrize("language", LANGUAGE_CODES)
@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_in_the_help_of_a_command_answers(
    ask: Callable[..., Ran], tmp_path: Path, command: str, language: str
) -> None:
    helped = ask(command, "--help", "--lang", language).out
    example = helped.rpartition("\n  ")[2]
    assert helped.endswith(f":\n  {example}")
    program, name, *words = split(example.replace("report.txt", str(tmp_path / "text")))
    assert (program, name) == ("kltrack", command)
    assert ask(command, *words, "--lang", language).code == 0


def test_help_has_the_options_under_headings(kltrack: Kltrack) -> None:
    helped = kltrack("due", "--help").out
    parts = ("Options:", "Filters (", "--before", "Output:", "--to", "Calendar:", "--todo", "Register")
    places = [helped.index(f"\n{part}" if part[0] != "-" else part) for part in parts]
    assert places == sorted(places)


@pytest.mark.parametrize("command", ARGUMENTS)
def test_what_stands_without_an_option_changes_the_answer(ask: Callable[..., Ran], command: str) -> None:
    base = BASES.get(command, [])
    assert outcome(ask(command, *base)) != outcome(ask(command, *ARGUMENTS[command]))


def test_every_option_has_a_line_above() -> None:
    assert {flag for command, flag in every_option() if (command, flag) not in OWN} <= {*SHARED}

"""What TAB does in bash, zsh and fish themselves, on a terminal, with the completion installed as the README says."""

from __future__ import annotations

import json
import shutil
import string
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from conftest import WriteRegister
from shell_terminal import SHELLS, Desk, Shell

Typing = Callable[[Path | None], Shell]
QUOTES = ("", "'", '"')
GIVEN_UP = "\x05\x15"  # to the end of the line, and away with all of it
ATTACKS = (
    "$(touch HIT)",
    "`touch HIT`",
    r"\$(touch HIT)",
    r"\\`touch HIT\\`",
    ";touch HIT;",
    "'; touch HIT; '",
    '"; touch HIT; "',
    "')); touch HIT; ((",
    '"$(touch HIT)"',
    "x & touch HIT & x",
    "<(touch HIT)",
    "=(touch HIT)",
    "(touch HIT)",
    "(e:touch HIT:)",
    "${(e):-$(touch HIT)}",
    "touch${IFS}HIT",
    "> HIT",
    "!!",
    "!touch",
    "* ? [a-z]",
    "{a,b} ~ ~root",
    "%(?.%B.%b) %s %n",
)
TOGETHER = [f"{string.punctuation} z", *(" ".join(ATTACKS[place::4]) for place in range(4))]


@pytest.fixture(scope="module", params=SHELLS)
def shell(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    if shutil.which(name) is None:
        pytest.skip(f"there is no {name} on this machine")
    return name


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, program: list[str], shell: str) -> Desk:
    """A desk where the completion has been installed in the shell."""
    made = Desk(tmp_path_factory.mktemp("desk"), program)
    with Shell(shell, made) as before:
        before.type("kltrack --install-completion\r")
        before.ready()
        assert b"Shells that start from now on have it." in before.shown
    return made


@pytest.fixture
def typing(shell: str, desk: Desk) -> Iterator[Typing]:
    """Starts the shell for a register; in the end nothing has been executed that was offered."""
    started: list[Shell] = []

    def start(register: Path | None) -> Shell:
        started.append(Shell(shell, desk, register))
        return started[-1]

    yield start
    for one in started:
        one.close()
    assert desk.taken_away() == []


def written(numbers: Iterable[str] = ("9-KL/TW",), task: str = "Act") -> str:
    """A register of conclusions, each with two assignments."""
    return "schema = 1\n" + "".join(_conclusion(number, task) for number in numbers)


def _conclusion(number: str, task: str) -> str:
    serial = number.partition("-")[0]
    head = f"[[conclusion]]\nnumber = {json.dumps(number)}\nissued = 2025-01-01\n"
    item = '[[conclusion.assignment]]\nid = "{}-{}"\ntask = {{ en = {} }}\n'
    return head + "".join(item.format(serial, place, json.dumps(task)) for place in ("01", "02"))


def directory(names: Iterable[str]) -> str:
    """A directory of a body for each name, with the ids body-0, body-1, …"""
    return "schema = 1\n" + "".join(
        f'[[body]]\nid = "body-{place}"\ntype = "ministry"\nname = {{ en = {json.dumps(name)}, vi = "V{place}" }}\n'
        for place, name in enumerate(names)
    )


def numbered(texts: Iterable[str]) -> list[str]:
    """A conclusion's number for each text, which no number may hold a space or an @ of."""
    bare = (text.replace("touch HIT", "touch${IFS}HIT").replace(" ", "").replace("@", "") for text in texts)
    return [f"{place}-{text}" for place, text in enumerate(bare, 10)]


@pytest.mark.parametrize("quote", QUOTES)
def test_a_number_arrives_as_it_is_whatever_stands_in_it(typing: Typing, register: WriteRegister, quote: str) -> None:
    numbers = numbered(f"{text}z" for text in TOGETHER)
    at = typing(register(written(numbers)))
    for number in numbers:
        assert at.run(f"kltrack due --conclusion {quote}{number[:2]}\t\r") == ["due", "--conclusion", number]
    assert at.run(f"kltrack due --except {quote}10-\t\r") == ["due", "--except", numbers[0]]


@pytest.mark.parametrize("quote", QUOTES)
def test_a_number_arrives_as_it_is_whatever_it_ends_with(
    typing: Typing, register: WriteRegister, shell: str, quote: str
) -> None:
    numbers = numbered(f"x{end}" for end in "'\"\\$`!,;")
    at = typing(register(written(numbers)))
    for number in numbers:
        # fish takes a word with such an end for one that goes on, and leaves its quote open.
        close = quote if shell == "fish" and number.endswith(",") else ""
        assert at.run(f"kltrack due --conclusion {quote}{number[:2]}\t{close}\r") == ["due", "--conclusion", number]


def test_each_attack_alone(typing: Typing, register: WriteRegister) -> None:
    numbers = numbered(ATTACKS)
    at = typing(register(written(numbers)))
    for number in numbers:
        assert at.run(f"kltrack due --conclusion {number[:2]}\t\r") == ["due", "--conclusion", number]


def test_nothing_told_beside_a_value_is_executed(typing: Typing, register: WriteRegister) -> None:
    told = [string.punctuation, *(f"Do {text} it" for text in ATTACKS)]
    conclusions = written((f"{place}-KL/TW" for place in range(10, 10 + len(told))), "TASK")
    for text in told:
        conclusions = conclusions.replace('"TASK"', json.dumps(text), 2)
    at = typing(register(conclusions, bodies=directory(told)))
    for line in ("kltrack show \t\t", "kltrack due --for body\t\t\t", "kltrack due --for '\t\t"):
        at.type(line + GIVEN_UP)
    at.ready()
    assert at.run("kltrack show 10-02\t\r") == ["show", "10-02"]
    assert at.run("kltrack show 1\t0\t2\r") == ["show", "10-02"]
    assert at.run("kltrack due --for body-10\t\r") == ["due", "--for", "body-10"]


def test_what_stands_before_is_not_executed_either(typing: Typing, register: WriteRegister) -> None:
    at = typing(register(written()))
    for word in ("$(touch HIT)", "`touch HIT`", '"$(touch HIT)"', "${x:-`touch HIT`}", "<(touch HIT)"):
        at.type(f"kltrack due --conclusion {word} --conclusion 9\t\t{GIVEN_UP}")
        at.ready()


@pytest.mark.parametrize("quote", QUOTES)
def test_a_name_arrives_as_it_is_whatever_stands_in_it(typing: Typing, register: WriteRegister, quote: str) -> None:
    names = [f"{place}{text}" for place, text in enumerate(TOGETHER, 10)]
    at = typing(register(written(), bodies=directory(names)))
    for name in names:
        assert at.run(f"kltrack due --for {quote}{name[:2]}\t\r") == ["due", "--for", name]


def test_a_name_arrives_as_it_is_whatever_it_begins_with(typing: Typing, register: WriteRegister, shell: str) -> None:
    # A word that begins with a hyphen is an option; fish goes on with no word that begins with an escaped asterisk.
    begins = string.punctuation.translate({ord("-"): None, ord("*"): None if shell == "fish" else "*"})
    names = [f"{begin}{begin} z{place}" for place, begin in enumerate(begins)]
    at = typing(register(written(), bodies=directory(names)))
    for name in names:
        assert at.run(f"kltrack due --for \\{name[0]}\t\r") == ["due", "--for", name]


@pytest.mark.parametrize("quote", QUOTES)
def test_a_common_beginning_goes_on(typing: Typing, register: WriteRegister, quote: str) -> None:
    names = ["A;touch HIT 1", "A;touch HIT 2", "B'\"$!\\ 1", "B'\"$!\\ 2"]
    at = typing(register(written(), bodies=directory(names)))
    for name in names:
        assert at.run(f"kltrack due --for {quote}{name[0]}\t{name[-1]}\t\r") == ["due", "--for", name]
    assert at.run(f"kltrack due --for {quote}A\t1{quote}\r") == ["due", "--for", "A;touch HIT 1"]


SHIPPED = (
    ('due --for "Ministry\tFin\t" ', ["due", "--for", "Ministry of Finance"]),
    ('due --for "Ministry of Fo\t" ', ["due", "--for", "Ministry of Foreign Affairs"]),
    ("due --for 'Bộ Tài ch\t", ["due", "--for", "Bộ Tài chính"]),
    ("due --for Bộ\\ Tài\\ ch\t", ["due", "--for", "Bộ Tài chính"]),
    ("due --for HN\t", ["due", "--for", "HN"]),
    ("due --for ministry-of-fin\t", ["due", "--for", "ministry-of-finance"]),
    ("due --for=HN\t--role l\t", ["due", "--for=HN", "--role", "lead"]),
    ("list --fields id,deadline.la\t", ["list", "--fields", "id,deadline.last"]),
    ("list --fields=id,deadline.la\t", ["list", "--fields=id,deadline.last"]),
    ("list --format=ht\t", ["list", "--format=html"]),
    ('list --format="ht\t', ["list", "--format=html"]),
    ("show 202-05.2.a\t", ["show", "202-05.2.a"]),
    ("lis\t--form\tjs\t", ["list", "--format", "json"]),
    ("duee --for H\t", ["duee", "--for", "H"]),
)


def test_the_shipped_register(typing: Typing) -> None:
    at = typing(None)
    for keys, given in SHIPPED:
        assert at.run(f"kltrack {keys}\r") == given


def test_what_breaks_a_word_in_bash_breaks_none(typing: Typing, register: WriteRegister) -> None:
    text = written(["300-KL/TW"]).replace('"300-0', '"300@2025-01-01-0') + written(["18-a:b=c"]).partition("\n")[2]
    again = '[[conclusion]]\nnumber = "300-KL/TW"\nissued = 2026-01-01\n'
    at = typing(register(text + again))
    assert at.run("kltrack show 300@2025-01-01-02\t\r") == ["show", "300@2025-01-01-02"]
    assert at.run("kltrack show 3\t2\t\r") == ["show", "300@2025-01-01-02"]
    assert at.run("kltrack due --conclusion 300@2025-0\t\r") == ["due", "--conclusion", "300@2025-01-01"]
    assert at.run("kltrack due --conclusion=300@2026-0\t\r") == ["due", "--conclusion=300@2026-01-01"]
    assert at.run("kltrack due --conclusion 18-a:b=\t\r") == ["due", "--conclusion", "18-a:b=c"]


def test_an_occurrence(typing: Typing, register: WriteRegister) -> None:
    rule = 'deadline = { every = "FREQ=MONTHLY;BYMONTHDAY=25", until = 2026-03-01, wording = "every month" }\n'
    at = typing(register(written(["300-KL/TW"]) + rule))
    assert at.run("kltrack show 300-02@2025-1\t0\t\r") == ["show", "300-02@2025-10-25"]
    assert at.run("kltrack show '300-02@2026-0\t1\t\r") == ["show", "300-02@2026-01-25"]
    assert at.run("kltrack mark 300-02@2025-12\tre\to\t\r") == ["mark", "300-02@2025-12-25", "reopened"]


def test_a_mistake_earlier_on_the_line_shows_nothing(typing: Typing) -> None:
    at = typing(None)
    before = len(at.shown)
    for line in ("duee --for Min", "due --nonsense --for=Mi", "--version due --for ministry-of-fin"):
        at.run(f"kltrack {line}\t\r")
    for said in (b"No command", b"No such", b"Usage", b"Error", b"Traceback", b"kltrack 0", b"kltrack 1"):
        assert said not in at.shown[before:]


def test_a_program_outside_the_path_is_asked_and_files_are_offered(typing: Typing, desk: Desk) -> None:
    at = typing(None)
    tool = shutil.copy(desk.home.parent / "bin" / "kltrack", desk.home)
    (desk.home / "my register.toml").touch()
    assert at.run(f"{tool} list --format=ht\t\r") == ["list", "--format=html"]
    assert at.run("kltrack check ~/my\t\r") == ["check", f"{desk.home}/my register.toml"]

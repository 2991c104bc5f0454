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
    together = ("".join(ATTACKS[place::4]) for place in range(4))
    numbers = numbered(f"{text}z" for text in (string.punctuation, *together))
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


@pytest.mark.parametrize("word", ["$(touch HIT)", "`touch HIT`", '"$(touch HIT)"', "${x:-`touch HIT`}", "<(touch HIT)"])
def test_what_stands_before_is_not_executed_either(typing: Typing, register: WriteRegister, word: str) -> None:
    at = typing(register(written()))
    at.type(f"kltrack due --conclusion {word} --conclusion 9\t\t{GIVEN_UP}")
    at.ready()

"""The options of every command: one that may stand once is refused where it stands twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import typer
from conftest import Kltrack, WriteRegister
from test_progress import REGISTER
from typer.core import TyperOption

from kltrack.cli.commands import COMMANDS
from kltrack.cli.typer_app import app


def options(many: bool) -> Iterator[tuple[str, list[str]]]:
    """(command, one option as typed) for every option that may stand several times, or once."""
    group = typer.main.get_command(app)
    for name in COMMANDS:
        command = group.get_command(typer.Context(group), name)  # type: ignore[attr-defined]
        for option in command.params:
            if isinstance(option, TyperOption) and not option.is_eager and option.multiple == many:
                yield name, [max(option.opts, key=len), *([] if option.is_flag else ["2025-12-10"])]


def test_every_command_has_options_of_both_kinds() -> None:
    assert {("due", "--as-of"), ("mark", "--note"), ("list", "--json")} <= {(n, o[0]) for n, o in options(many=False)}
    assert {("due", "--for"), ("mark", "--for")} <= {(name, option[0]) for name, option in options(many=True)}


@pytest.mark.parametrize(
    ("command", "option"), [*options(many=False)], ids=lambda part: part if isinstance(part, str) else part[0]
)
def test_an_option_that_may_stand_once_is_refused_twice(kltrack: Kltrack, command: str, option: list[str]) -> None:
    ran = kltrack(command, *option, *option)
    assert (ran.code, ran.out, ran.err) == (2, "", f"{option[0]} is given twice; it may stand once.\n")


def test_given_once_beside_its_variable_it_stands(kltrack: Kltrack, register: WriteRegister) -> None:
    path = register(REGISTER)
    ran = kltrack("list", "--json", "--as-of", "2025-11-02", "--register", path, env={"KLTRACK_AS_OF": "2025-12-20"})
    assert ran.json["as_of"] == "2025-11-02"
    spelt = kltrack("list", "--as-of=2025-11-02", "--as-of", "2025-11-03", "--register", path)
    assert (spelt.code, spelt.err) == (2, "--as-of is given twice; it may stand once.\n")

"""A group is asked for as a whole: what names only some of its members is no row, and its number is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack
from test_organisation import DAY, place

__all__ = ["place"]


def notes(kltrack: Kltrack, place: Path, *words: str) -> str:
    ran = kltrack(*words, "--register", place, *DAY, "--format", "plain")
    assert ran.code == 0
    return " ".join(ran.err.split())


@pytest.mark.parametrize("command", ["due", "timeline"])
def test_what_names_only_some_members_is_told_with_a_command(kltrack: Kltrack, place: Path, command: str) -> None:
    assert (
        "2 more name only some members of localities; how much each member has: "
        "kltrack scorecard --for localities --status open --spread --as-of 2025-11-20"
    ) in notes(kltrack, place, command, "--for", "localities")
    assert kltrack("due", "--register", place, *DAY, "--for", "localities", "--json").ids == ["300-01"]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--by", "2025-12-02"), "1 more names only some members of localities"),
        (("--by", "2025-12-02", "--limit", "1"), "1 more names only some members of localities"),
        (("--after", "2025-12-03"), "1 more names only some members of localities"),
        (("--by", "2025-12-01"), ""),
        (("--for", "Port"), ""),
        (("--named-only",), ""),
    ],
)
def test_the_number_is_of_what_the_same_query_leaves_out(
    kltrack: Kltrack, place: Path, more: tuple[str, ...], told: str
) -> None:
    said = notes(kltrack, place, "list", "--for", "localities", *more)
    assert told in said
    assert bool(told) == ("only some members" in said)


def test_a_body_that_is_no_group_has_no_members(kltrack: Kltrack, place: Path) -> None:
    assert "only some members" not in notes(kltrack, place, "due", "--for", "Port")


def test_quiet_leaves_it_out(kltrack: Kltrack, place: Path) -> None:
    assert notes(kltrack, place, "due", "--for", "localities", "-q") == ""


def test_what_names_only_a_part_of_the_group_is_told_with_a_command_that_lists_it(kltrack: Kltrack) -> None:
    ran = kltrack("list", "--for", "provinces", "--conclusion", "202", *DAY)
    assert (
        '2 more name only parts of localities: kltrack list --for "provincial authorities" --for "commune-level'
        ' authorities" --for "local departments, branches and sectors" --named-only --conclusion 202-KL/TW'
    ) in " ".join(ran.err.split())
    parts = ("provincial authorities", "commune-level authorities", "local departments, branches and sectors")
    named = [word for part in parts for word in ("--for", part)]
    listed = kltrack("list", *named, "--named-only", "--conclusion", "202", *DAY, "--json")
    assert listed.ids == ["202-10.a", "202-10.b"]


def test_a_group_that_only_says_who_else_is_bound_is_no_part(kltrack: Kltrack) -> None:
    ran = kltrack("list", "--for", "provincial Party secretaries", "--conclusion", "202", *DAY)
    assert "parts of" not in ran.err
    assert "only some members" not in ran.err

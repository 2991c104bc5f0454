"""A team that shares register and journal in git: docs/progress.md, done with two clones."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from appender import append
from conftest import Kltrack
from test_journal_safety import APPENDER, REGISTER, notes

GIT = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
    **{f"GIT_{who}_{what}": "someone@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}
UNION = "progress.toml merge=union\n"


@pytest.fixture
def git(monkeypatch: pytest.MonkeyPatch) -> Callable[..., subprocess.CompletedProcess[str]]:
    for name, value in GIT.items():
        monkeypatch.setenv(name, value)

    def call(folder: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        command = ["git", "-C", str(folder), "-c", "init.defaultBranch=main", "-c", "pull.rebase=false", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=check)

    return call


@pytest.fixture
def clones(git: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> tuple[Path, Path]:
    """Two clones of one repository that holds a register, an empty journal and the line for merging it."""
    origin, here, there = (tmp_path / name for name in ("origin.git", "here", "there"))
    git(tmp_path, "init", "--bare", str(origin))
    git(tmp_path, "clone", str(origin), str(here))
    (here / "conclusions.toml").write_text("\n".join(line[4:] for line in REGISTER.splitlines()), encoding="utf-8")
    (here / ".gitattributes").write_text(UNION, encoding="utf-8")
    (here / "progress.toml").write_text("", encoding="utf-8")
    git(here, "add", ".")
    git(here, "commit", "-m", "Register and journal")
    git(here, "push", "origin", "HEAD:main")
    git(here, "branch", "--set-upstream-to", "origin/main")
    git(tmp_path, "clone", "--branch", "main", str(origin), str(there))
    return here, there


def test_entries_of_two_clones_merged_by_git_are_all_there(
    git: Callable[..., subprocess.CompletedProcess[str]], clones: tuple[Path, Path], kltrack: Kltrack
) -> None:
    env: Mapping[str, str] = {"KLTRACK_AS_OF": "2025-12-20"}
    for number, clone in enumerate(clones):
        for step in ("reported", "done") if number else ("started",):
            ran = kltrack(
                "mark", "9-01", step, "--on", "2025-12-10", "--register", clone, "--note", f"clone {number}", env=env
            )
            assert ran.code == 0
        git(clone, "commit", "-am", f"Progress seen from clone {number}")
    here, there = clones
    git(here, "push")
    assert git(there, "push", check=False).returncode != 0
    git(there, "pull", "--no-edit")
    git(there, "push")
    git(here, "pull", "--no-edit")
    assert (here / "progress.toml").read_bytes() == (there / "progress.toml").read_bytes()
    ran = kltrack("journal", "--json", "--register", here, env=env)
    assert (ran.code, ran.err) == (0, "")
    assert sorted(entry["status"] for entry in ran.json["items"]) == ["done", "reported", "started"]
    assert kltrack("list", "--status", "done-on-time", "--json", "--register", here, env=env).ids == ["9-01"]


def test_without_the_union_merge_the_marks_of_the_conflict_are_reported_and_no_entry_is_lost(
    git: Callable[..., subprocess.CompletedProcess[str]], clones: tuple[Path, Path], kltrack: Kltrack
) -> None:
    here, there = clones
    for clone in clones:
        (clone / ".gitattributes").unlink()
        assert kltrack("mark", "9-01", "started", "--register", clone).code == 0
        git(clone, "commit", "-am", "Progress")
    git(here, "push")
    assert git(there, "pull", "--no-edit", check=False).returncode != 0
    ran = kltrack("journal", "--json", "--register", there)
    assert ran.json["count"] == 2
    assert ran.err.count("a mark that git leaves in a conflict") == 3


def test_git_replaces_the_journal_while_it_is_being_appended_to(
    git: Callable[..., subprocess.CompletedProcess[str]], clones: tuple[Path, Path], tmp_path: Path
) -> None:
    here, there = clones
    journal, rounds = here / "progress.toml", 5
    with (tmp_path / "acknowledged").open("wb") as told:
        writer = subprocess.Popen([sys.executable, APPENDER, "write", str(journal), "mine", "100000"], stdout=told)
        for number in range(rounds):
            append(there / "progress.toml", f"theirs-{number}")
            git(there, "commit", "-am", "Theirs")
            git(there, "push")
            git(here, "commit", "-am", "Mine", check=False)
            git(here, "pull", "--no-edit", check=False)  # merges, or takes everything back where an entry came between
            time.sleep(0.8)
        assert writer.poll() is None
        writer.kill()
        writer.wait()
    acknowledged = [note for note in (tmp_path / "acknowledged").read_text().split("\n") if note]
    append(journal, "last")
    git(here, "commit", "-am", "The rest")
    git(here, "pull", "--no-edit")
    expected = [*acknowledged, "last", *(f"theirs-{number}" for number in range(rounds))]
    found = notes(journal)
    assert {note: found[note] for note in expected} == dict.fromkeys(expected, 1)

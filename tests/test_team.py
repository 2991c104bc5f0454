"""A team that shares register and journal in git: docs/progress.md, done with two clones."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from appender import append
from conftest import Kltrack, WriteRegister
from test_journal_safety import APPENDER, REGISTER, notes, unprivileged

from kltrack.journal import read_journal

GIT = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
    **{f"GIT_{who}_{what}": "someone@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}
JOURNAL = Path("data", "progress.toml")
UNION = "progress.toml merge=union\n"
Git = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def git(monkeypatch: pytest.MonkeyPatch) -> Git:
    for name, value in GIT.items():
        monkeypatch.setenv(name, value)

    def call(folder: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        command = ["git", "-C", str(folder), "-c", "init.defaultBranch=main", "-c", "pull.rebase=false", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=check)

    return call


@pytest.fixture
def clones(git: Git, tmp_path: Path) -> tuple[Path, Path]:
    """Two clones of one repository with the line for merging, and in `data` a register and an empty journal."""
    origin, here, there = (tmp_path / name for name in ("origin.git", "here", "there"))
    git(tmp_path, "init", "--bare", str(origin))
    git(tmp_path, "clone", str(origin), str(here))
    (here / "data").mkdir()
    (here / "data" / "conclusions.toml").write_text(
        "\n".join(line[4:] for line in REGISTER.splitlines()), encoding="utf-8"
    )
    (here / ".gitattributes").write_text(UNION, encoding="utf-8")
    (here / "data" / "progress.toml").write_text("", encoding="utf-8")
    git(here, "add", ".")
    git(here, "commit", "-m", "Register and journal")
    git(here, "push", "origin", "HEAD:main")
    git(here, "branch", "--set-upstream-to", "origin/main")
    git(tmp_path, "clone", "--branch", "main", str(origin), str(there))
    return here, there


def test_entries_of_two_clones_merged_by_git_are_all_there(
    git: Git, clones: tuple[Path, Path], kltrack: Kltrack
) -> None:
    env: Mapping[str, str] = {"KLTRACK_AS_OF": "2025-12-20"}
    for number, clone in enumerate(clones):
        for step in ("reported", "done") if number else ("started",):
            ran = kltrack(
                "mark",
                "9-01",
                step,
                "--on",
                "2025-12-10",
                "--register",
                clone / "data",
                "--note",
                f"clone {number}",
                env=env,
            )
            assert ran.code == 0
        git(clone, "commit", "-am", f"Progress seen from clone {number}")
    here, there = clones
    git(here, "push")
    assert git(there, "push", check=False).returncode != 0
    git(there, "pull", "--no-edit")
    git(there, "push")
    git(here, "pull", "--no-edit")
    assert (here / JOURNAL).read_bytes() == (there / JOURNAL).read_bytes()
    ran = kltrack("journal", "--json", "--register", here / "data", env=env)
    assert (ran.code, ran.err) == (0, "")
    assert sorted(entry["status"] for entry in ran.json["items"]) == ["done", "reported", "started"]
    assert kltrack("list", "--status", "done-on-time", "--json", "--register", here / "data", env=env).ids == ["9-01"]


@pytest.fixture
def pull_request(git: Git, clones: tuple[Path, Path], kltrack: Kltrack) -> Path:
    """A clone whose branch, pushed, and main have each recorded something."""
    here, there = clones
    git(there, "switch", "-c", "branch")
    for clone, name in ((here, "main"), (there, "branch")):
        assert kltrack("mark", "9-01", "started", "--note", name, "--register", clone / "data").code == 0
        git(clone, "commit", "-am", f"Progress on {name}")
        git(clone, "push", "origin", f"HEAD:{name}")
    return there


def merged_by_the_server(git: Git, clone: Path) -> str | None:
    """The journal as a bare repository merges it, None where it finds a conflict."""
    origin = clone.parent / "origin.git"
    tree = git(origin, "merge-tree", "--write-tree", "main", "branch", check=False)
    return None if tree.returncode else git(origin, "show", f"{tree.stdout.split()[0]}:{JOURNAL}").stdout


def test_a_bare_repository_merges_by_the_line_in_its_own_attributes(git: Git, pull_request: Path) -> None:
    version = [int(part) for part in git(pull_request, "--version").stdout.split()[2].split(".")[:2]]
    if version < [2, 43]:  # later ones read the branch's own .gitattributes
        assert merged_by_the_server(git, pull_request) is None
    attributes = pull_request.parent / "origin.git" / "info" / "attributes"
    attributes.write_text(UNION, encoding="utf-8")
    journal = merged_by_the_server(git, pull_request)
    assert journal is not None
    assert sorted(line.count("status = ") for line in journal.splitlines()) == [1, 1]


def test_a_branch_brought_up_to_date_in_a_clone_merges_anywhere(git: Git, pull_request: Path) -> None:
    git(pull_request, "fetch")
    git(pull_request, "merge", "--no-edit", "origin/main")
    git(pull_request, "push", "origin", "HEAD:branch")
    assert merged_by_the_server(git, pull_request) == (pull_request / JOURNAL).read_text(encoding="utf-8")
    assert (pull_request / JOURNAL).read_text(encoding="utf-8").count("status = ") == 2


def test_without_the_union_merge_the_marks_of_the_conflict_are_reported_and_no_entry_is_lost(
    git: Git, clones: tuple[Path, Path], kltrack: Kltrack
) -> None:
    here, there = clones
    for clone in clones:
        (clone / ".gitattributes").unlink()
        assert kltrack("mark", "9-01", "started", "--register", clone / "data").code == 0
        git(clone, "commit", "-am", "Progress")
    git(here, "push")
    assert git(there, "pull", "--no-edit", check=False).returncode != 0
    ran = kltrack("journal", "--json", "--register", there / "data")
    assert ran.json["count"] == 2
    assert ran.err.count("a mark that git leaves in a conflict") == 3


def as_it_is(_git: Git, clone: Path, _aside: Path) -> Path:
    """The journal itself."""
    return clone / JOURNAL


def through_a_linked_folder(_git: Git, clone: Path, aside: Path) -> Path:
    """The journal by a link, outside the clone, to the folder that it lies in."""
    (aside / "register").symlink_to(clone / "data")
    return aside / "register" / "progress.toml"


def through_a_link(git: Git, clone: Path, aside: Path) -> Path:
    """The journal by a link, in a folder that git watches over too, to the file itself."""
    git(aside, "init")
    (aside / "progress.toml").symlink_to(Path("..") / clone.name / JOURNAL)
    return aside / "progress.toml"


def with_a_git_file(git: Git, clone: Path, aside: Path) -> Path:
    """The journal by a link into a clone whose `.git` is a file that names the folder, as a submodule's is."""
    git(clone, "init", "--separate-git-dir", str(aside / "modules"))
    assert (clone / ".git").is_file()
    return through_a_linked_folder(git, clone, aside)


PLACES = [as_it_is, through_a_linked_folder, through_a_link, with_a_git_file]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_git_replaces_the_journal_while_it_is_being_appended_to(
    git: Git, clones: tuple[Path, Path], tmp_path: Path, place: Callable[[Git, Path, Path], Path]
) -> None:
    (tmp_path / "aside").mkdir()
    journal = place(git, clones[0], tmp_path / "aside")
    assert_nothing_is_lost(git, clones, Writer(journal, tmp_path / "told"))


def test_git_replaces_the_journal_in_a_second_working_tree(git: Git, clones: tuple[Path, Path], tmp_path: Path) -> None:
    here, there = clones
    tree = tmp_path / "tree"
    git(here, "worktree", "add", "--track", "-b", "second", str(tree), "origin/main")
    (tmp_path / "link").symlink_to(tree / "data")
    assert_nothing_is_lost(git, (tree, there), Writer(tmp_path / "link" / "progress.toml", tmp_path / "told"))


def test_git_works_on_the_journal_from_a_folder_that_only_the_environment_names(
    git: Git, clones: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _ = clones
    (here / ".git").rename(tmp_path / "kept.git")

    def with_its_folder(folder: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        named = ("--git-dir", str(tmp_path / "kept.git"), "--work-tree", ".") if folder == here else ()
        return git(folder, *named, *arguments, check=check)

    with monkeypatch.context() as patch:
        patch.setenv("GIT_DIR", str(tmp_path / "kept.git"))
        writer = Writer(here / JOURNAL, tmp_path / "told")
    assert_nothing_is_lost(with_its_folder, clones, writer)


class Writer:
    """A process that appends to a journal without end and tells each note, in the file `told`, once it is recorded."""

    def __init__(self, journal: Path, told: Path) -> None:
        self.journal, self._told = journal, told
        command = [sys.executable, APPENDER, "write", str(journal), "mine", "100000"]
        with told.open("wb") as stream:
            self._process = subprocess.Popen(command, stdout=stream)

    def end(self) -> list[str]:
        """Kill it, and give the notes that it has told."""
        assert self._process.poll() is None
        self._process.kill()
        self._process.wait()
        return self._told.read_text(encoding="utf-8").split()


def assert_nothing_is_lost(git: Git, clones: tuple[Path, Path], writer: Writer) -> None:
    """Every entry that is acknowledged while git merges into the first clone is in its journal, once."""
    here, there = clones
    rounds = 5
    for number in range(rounds):
        append(there / JOURNAL, f"theirs-{number}")
        git(there, "commit", "-am", "Theirs")
        git(there, "push", "origin", "HEAD:main")
        git(here, "commit", "-am", "Mine", check=False)
        git(here, "pull", "--no-edit", check=False)  # merges, or takes everything back where an entry came between
        time.sleep(0.8)
    acknowledged = writer.end()
    append(writer.journal, "last")
    git(here, "commit", "-am", "The rest")
    git(here, "pull", "--no-edit")
    expected = [*acknowledged, "last", *(f"theirs-{number}" for number in range(rounds))]
    found = notes(writer.journal)
    assert {note: found[note] for note in expected} == dict.fromkeys(expected, 1)


@pytest.mark.parametrize("named", ["environment", "file"])
def test_mark_waits_for_a_git_whose_folder_is_only_named(
    kltrack: Kltrack, clones: tuple[Path, Path], tmp_path: Path, program: list[str], named: str
) -> None:
    here, _ = clones
    assert kltrack("list", "--register", here / "data").code == 0  # compiled already, so that marking is quick
    (here / ".git").rename(tmp_path / "kept.git")
    lock = tmp_path / "kept.git" / "index.lock"
    lock.touch()
    if named == "file":
        (here / ".git").write_text("gitdir: ../kept.git\n", encoding="utf-8")
    env = {**os.environ, **({"GIT_DIR": str(tmp_path / "kept.git")} if named == "environment" else {})}
    command = [*program, "mark", "9-01", "started", "--register", str(here / "data")]
    marking = subprocess.Popen(command, stdout=subprocess.PIPE, env=env)
    with pytest.raises(subprocess.TimeoutExpired):
        marking.wait(2)
    assert (here / JOURNAL).read_bytes() == b""
    lock.unlink()
    marking.communicate()
    assert marking.returncode == 0
    assert len(read_journal(here / JOURNAL).entries) == 1


@pytest.mark.parametrize("content", ["gitdir: ../gone\n", "gitdir: a\0b\n", "", "\n"])
def test_a_git_file_that_names_no_folder_hinders_nothing(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path, content: str
) -> None:
    (tmp_path / ".git").write_text(content, encoding="utf-8")
    ran = kltrack("mark", "9-01", "started", "--register", register(REGISTER))
    assert ran.code == 0
    assert [entry.status for entry in read_journal(tmp_path / "progress.toml").entries] == ["started"]


def test_a_lock_that_git_left_behind_is_told_of_after_a_second(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path, program: list[str]
) -> None:
    path = register(REGISTER)
    assert kltrack("list", "--register", path).code == 0
    (tmp_path / ".git").mkdir()
    lock = tmp_path / ".git" / "index.lock"
    lock.touch()
    command = [*program, "mark", "9-01", "started", "--register", str(path)]
    marking = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert marking.stderr is not None
    began = time.monotonic()
    told = marking.stderr.readline().decode()
    assert told == f"Waiting for git, which holds {lock}; if no git is running, take that file away.\n"
    assert 1 <= time.monotonic() - began < 4
    assert marking.poll() is None
    lock.unlink()
    marking.communicate()
    assert marking.returncode == 0
    assert len(read_journal(tmp_path / "progress.toml").entries) == 1


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_a_git_that_cannot_be_read_is_told_of_once(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path, program: list[str], kind: str
) -> None:
    path = register(REGISTER)
    assert kltrack("list", "--register", path).code == 0
    inside = tmp_path / ".git"
    if kind == "file":
        inside.write_text("gitdir: elsewhere")
    else:
        inside.mkdir()
    inside.chmod(0)
    command = unprivileged([*program, "mark", "9-01", "started", "--register", str(path)])
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    inside.chmod(0o700)
    assert ran.returncode == 0
    told = f"{inside} cannot be read (Permission denied), so whether git is at work there does not show.\n"
    assert ran.stderr == told + f"Recorded in {tmp_path / 'progress.toml'}.\n"


@pytest.mark.parametrize(
    ("text", "target", "why"),
    [
        ("gitdir: ../gone/.git", None, "No such file or directory"),
        ("", None, "it names no folder"),
        ("gitdir: .git", None, "it names no folder"),
        (None, "nowhere", "No such file or directory"),
        (None, ".git", "Too many levels of symbolic links"),
        (None, None, "it names no folder"),
    ],
    ids=["names what is gone", "empty", "names itself", "a link to nothing", "a link to itself", "a pipe"],
)
def test_a_git_that_leads_nowhere_is_told_of_and_costs_no_entry(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path, text: str | None, target: str | None, why: str
) -> None:
    path, inside = register(REGISTER), tmp_path / ".git"
    if text is not None:
        inside.write_text(text)
    elif target:
        inside.symlink_to(target)
    else:
        os.mkfifo(inside)
    ran = kltrack("mark", "9-01", "started", "--register", path)
    assert ran.code == 0
    assert f"{inside} cannot be read ({why}), so whether git is at work there does not show.\n" in ran.err
    assert len(read_journal(tmp_path / "progress.toml").entries) == 1

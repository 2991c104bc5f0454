"""The compiled register is only ever a cache: whatever happens to it, the answer is that of the files."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from conftest import Kltrack, Ran

from benchmarks.registers import write_register
from kltrack.errors import RegisterInvalid, Unreadable, UsageProblem
from kltrack.index import Index, compile_register, compiled_journal, open_index
from kltrack.index.cache import MAKERS, Cache
from kltrack.index.compiled_journal import open_journal
from kltrack.index.looking import Findings, Seal, look, stamp
from kltrack.journal import Journal, read_journal
from kltrack.query import Filter, select
from kltrack.register.files import LoadedFile, load_register_file
from kltrack.register.loading import load
from kltrack.register.shipped import shipped_bodies
from kltrack.terms import FORMAT

TODAY = date(2022, 11, 1)
Answer = list[tuple[str, date | None]]
T = TypeVar("T")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    folder = tmp_path / "register"
    write_register(folder, assignments=48, files=6)
    # A file that was changed just now is read again each time; these are to look as if they had been there for long.
    for path in folder.iterdir():
        os.utime(path, (1, 1))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "kltrack"


def everything(index: Index) -> Answer:
    found = (*select(index, Filter(texts=("the",)), TODAY).items, *select(index, Filter(), TODAY).items)
    return [(item.id, item.last) for item in found]


def from_cache(register: Path, folder: Path) -> Answer:
    return everything(open_index(register, shipped_bodies(), folder))


def from_files(register: Path) -> Answer:
    return everything(compile_register(load(register, shipped_bodies())))


def stored(register: Path, folder: Path) -> Cache:
    return Cache.of(folder, register, shipped_bodies())


def kept_journal(log: Path, register: Path, folder: Path) -> Journal:
    return open_journal(log, folder, open_index(register, shipped_bodies(), folder))


def journal_in_cache(log: Path, register: Cache) -> Cache:
    return Cache.of(register.database.parent, log, register.database)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the register files that have been parsed."""
    import kltrack.index.preparing as preparing

    names: list[str] = []

    def noting(path: Path) -> object:
        names.append(path.name)
        return real(path)

    real: Callable[[Path], object] = vars(preparing)["load_register_file"]
    monkeypatch.setattr(preparing, "load_register_file", noting)
    return names


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class TestFreshness:
    def test_an_unchanged_register_is_not_read_again(self, register: Path, folder: Path, read: list[str]) -> None:
        assert from_cache(register, folder) == from_files(register)
        read.clear()
        assert from_cache(register, folder) == from_files(register)
        assert read == []

    def test_only_the_changed_file_is_read(self, register: Path, folder: Path, read: list[str]) -> None:
        from_cache(register, folder)
        read.clear()
        edit(register / "part-003.toml", "before = 20", "by = 20")
        assert from_cache(register, folder) == from_files(register)
        assert read == ["part-003.toml"]

    def test_a_touched_file_is_not_read_again(self, register: Path, folder: Path, read: list[str]) -> None:
        from_cache(register, folder)
        read.clear()
        (register / "part-003.toml").touch()
        assert from_cache(register, folder) == from_files(register)
        assert read == []

    def test_files_come_and_go(self, register: Path, folder: Path) -> None:
        from_cache(register, folder)
        (register / "part-005.toml").rename(register / "moved.toml")
        assert from_cache(register, folder) == from_files(register)
        (register / "moved.toml").unlink()
        assert from_cache(register, folder) == from_files(register)

    def test_a_change_within_the_clock_s_tick_is_seen(self, register: Path, folder: Path) -> None:
        path = register / "part-001.toml"
        for year in range(2031, 2041):
            text = path.read_text(encoding="utf-8")
            first = text.index("deadline = { by = ")
            seen = path.stat()
            path.write_text(text[: first + 18] + str(year) + text[first + 22 :], encoding="utf-8")
            os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))
            assert from_cache(register, folder) == from_files(register)

    def test_a_changed_event_moves_what_waits_for_it_in_other_files(self, register: Path, folder: Path) -> None:
        before = from_cache(register, folder)
        edit(register / "part-000.toml", "last = 2022-11-28", "last = 2022-12-24")
        edit(register / "part-000.toml", "last = 2023-11-28", "last = 2023-12-24")
        after = from_cache(register, folder)
        assert after == from_files(register) != before

    def test_an_event_may_stand_in_a_later_file(self, register: Path, folder: Path) -> None:
        (register / "part-000.toml").rename(register / "z.toml")
        assert from_cache(register, folder) == from_files(register)

    def test_the_directory_beside_the_register_counts(self, register: Path, folder: Path) -> None:
        bodies = register / "bodies.toml"
        shutil.copy(shipped_bodies(), bodies)
        open_index(register, bodies, folder)
        edit(bodies, 'en = "Ministry of Finance"', 'en = "Treasury of the Realm"')
        assert (
            open_index(register, bodies, folder).directory.look_up("treasury of the realm").id == "ministry-of-finance"
        )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('lead = ["', 'lead = ["nobody-'),
        (', wording = "', ', event = "no-session", wording = "'),
        ("[[conclusion.assignment]]", "[[conclusion.assignmint]]"),
        ("[{ id", "[{ id = 1, id"),
        ("by = 20", "by = 19"),
        ('id = "paper", p', 'id = "letter", p'),
    ],
)
def test_an_edit_that_breaks_the_register_says_what_a_whole_reading_says(
    register: Path, folder: Path, old: str, new: str
) -> None:
    from_cache(register, folder)
    edit(register / "part-002.toml", old, new)
    with pytest.raises(RegisterInvalid) as whole:
        load(register, shipped_bodies())
    with pytest.raises(RegisterInvalid) as found:
        from_cache(register, folder)
    assert str(found.value) == str(whole.value)


class TestReferencesAcrossFiles:
    def test_what_another_file_needs_must_not_go(self, register: Path, folder: Path) -> None:
        other = register / "part-004.toml"
        name = other.read_text(encoding="utf-8").split('assignment]]\nid = "')[1].partition('"')[0]
        edit(register / "part-002.toml", 'kind = "', f'continues = ["{name}"]\nkind = "')
        assert from_cache(register, folder) == from_files(register)
        edit(other, f'\nid = "{name}"', f'\nid = "{name}.z"')
        with pytest.raises(RegisterInvalid, match="no assignment has the id"):
            from_cache(register, folder)

    def test_an_id_must_not_come_twice(self, register: Path, folder: Path) -> None:
        from_cache(register, folder)
        shutil.copy(register / "part-004.toml", register / "copy.toml")
        with pytest.raises(RegisterInvalid, match="is there twice"):
            from_cache(register, folder)
        (register / "copy.toml").unlink()
        assert from_cache(register, folder) == from_files(register)

    def test_a_number_that_is_repeated_elsewhere_needs_its_day(self, register: Path, folder: Path) -> None:
        from_cache(register, folder)
        number = (register / "part-004.toml").read_text(encoding="utf-8").split('number = "')[1].partition('"')[0]
        new = (
            f'schema = 1\n[[conclusion]]\nnumber = "{number}"\nissued = 2031-01-02\n[[conclusion.assignment]]\n'
            f'id = "{number.partition("-")[0]}-99"\ntask = {{ en = "Begin anew" }}\nlead = ["government"]\n'
        )
        (register / "new.toml").write_text(new, encoding="utf-8")
        with pytest.raises(RegisterInvalid, match=f"begins as those of {number} of "):
            from_cache(register, folder)
        dated = new.replace("-99", "@2031-01-02-01")
        (register / "new.toml").write_text(dated, encoding="utf-8")
        assert from_cache(register, folder) == from_files(register)


def truncated(path: Path) -> Iterator[str]:
    size = path.stat().st_size
    for length in sorted(
        {0, 1, 15, 100, 4_095, 4_096, size // 2, size - 4_096, size - 1} & {*range(size)}, reverse=True
    ):
        os.truncate(path, length)
        yield f"cut to {length}"


def overwritten(path: Path) -> Iterator[str]:
    chance = random.Random(3)
    for _ in range(12):
        place = chance.randrange(path.stat().st_size)
        with path.open("r+b") as file:
            file.seek(place)
            file.write(chance.randbytes(chance.choice((1, 40, 3_000))))
        yield f"written to at {place}"


def foreign(path: Path) -> Iterator[str]:
    for content in (b"", b"no database\n", b"SQLite format 3\0" + bytes(500)):
        path.write_bytes(content)
        yield repr(content[:15])
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE item (id TEXT)")
    yield "another database"
    path.unlink()
    path.mkdir()
    yield "a folder"


@pytest.mark.parametrize("harm", [truncated, overwritten, foreign])
@pytest.mark.parametrize("part", ["database", "seal"])
def test_a_damaged_cache_is_made_again(
    register: Path, folder: Path, harm: Callable[[Path], Iterator[str]], part: str
) -> None:
    answer = from_cache(register, folder)
    path: Path = getattr(stored(register, folder), part)
    for done in harm(path):
        assert from_cache(register, folder) == answer, done
        if path.is_dir():
            path.rmdir()
            from_cache(register, folder)


def test_damage_that_shows_only_while_asking_is_mended(register: Path, folder: Path) -> None:
    answer = from_cache(register, folder)
    cache = stored(register, folder)
    with cache.database.open("r+b") as file:  # all but the schema, and sealed as if nothing had happened
        file.seek(4_096)
        file.write(b"\xff" * (cache.database.stat().st_size - 4_096))
    found = look([*sorted(register.glob("*.toml")), shipped_bodies()], None)
    cache.write_seal(found.seal(stamp(cache.database.stat())))
    assert from_cache(register, folder) == answer
    assert from_cache(register, folder) == answer


def test_an_older_version_s_cache_is_made_again(
    register: Path, folder: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr("kltrack.index.cache.FORMAT", "kltrack-index-0")
        from_cache(register, folder)
    read.clear()
    assert from_cache(register, folder) == from_files(register)
    assert len(read) == 6


def test_two_builders_at_once(register: Path, tmp_path: Path, program: list[str]) -> None:
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [*program, "list", "--json", "--register", str(register), "--as-of", "2022-11-01"]
    for edition in range(3):
        (register / "part-001.toml").write_text(f"schema = 1\n# {edition}\n", encoding="utf-8")
        running = [subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)]
        ended = [process.communicate(timeout=60) for process in running]
        assert {process.returncode for process in running} == {0}
        assert len({out for out, _ in ended}) == 1
        assert len(ended[0][0]) > 500
    assert sorted(path.suffix for path in (tmp_path / "cache/kltrack").iterdir()) == [".seal", ".sqlite"]


def test_a_builder_killed_at_any_moment(register: Path, tmp_path: Path, program: list[str], process: Kltrack) -> None:
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    arguments = ("list", "--json", "--register", str(register), "--as-of", "2022-11-01")
    answer = process(*arguments, env=env).out
    for step in range(8):
        with (register / "part-001.toml").open("a", encoding="utf-8") as file:
            file.write(f"# {step}\n")
        running = subprocess.Popen([*program, *arguments], env=env, stdout=subprocess.DEVNULL)
        time.sleep(0.08 * step)
        running.send_signal(signal.SIGKILL)
        running.wait(timeout=60)
        assert process(*arguments, env=env).out == answer


class TestFolder:
    def test_it_is_for_the_user_alone(self, register: Path, folder: Path) -> None:
        os.umask(before := os.umask(0))
        os.umask(0)
        try:
            from_cache(register, folder)
        finally:
            os.umask(before)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}

    def test_there_may_be_none(self, register: Path) -> None:
        index = open_index(register, shipped_bodies(), None)
        assert everything(index) == from_files(register)

    @pytest.mark.parametrize("there", ["a file", "a link that leads nowhere", "under a file"])
    def test_it_may_be_none_that_can_be_used(self, register: Path, tmp_path: Path, there: str) -> None:
        folder = tmp_path / "cache"
        if there == "a link that leads nowhere":
            folder.symlink_to(tmp_path / "nothing" / "here")
        else:
            folder.write_text("a file", encoding="utf-8")
        used = folder / "kltrack" if there == "under a file" else folder
        assert from_cache(register, used) == from_files(register)

    def test_it_may_be_read_only(self, register: Path, tmp_path: Path, program: list[str]) -> None:
        """Without the privileges of root, whom permissions do not stop: never compiled, fresh, and stale."""
        unprivileged = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
        if unprivileged and (
            not shutil.which("setpriv") or subprocess.run([*unprivileged, "true"], check=False).returncode
        ):
            pytest.skip("run as root, and its privileges cannot be given up")
        home = tmp_path / "home"
        home.mkdir()
        env = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
        command = [*unprivileged, *program, "list", "--json", "--register", str(register), "--as-of", "2022-11-01"]

        def answer() -> bytes:
            ran = subprocess.run(command, env=env, capture_output=True, check=True, timeout=60)
            assert ran.stderr == b""
            return ran.stdout

        def files() -> list[tuple[Path, int]]:
            return [(path, path.stat().st_mtime_ns) for path in sorted(home.rglob("*"))]

        home.chmod(0o500)
        assert (never := answer()).startswith(b"{")
        assert files() == []
        home.chmod(0o700)
        assert answer() == never
        folders = (home / ".cache/kltrack", home / ".cache", home)
        for folder in folders:
            folder.chmod(0o500)
        kept = files()
        assert len(kept) > len(folders)
        assert answer() == never
        edit(register / "part-003.toml", "before = 20", "by = 20")
        assert (stale := answer()) != never
        assert files() == kept
        for folder in folders:
            folder.chmod(0o700)
        assert answer() == stale
        assert files() != kept

    def test_the_disk_may_be_full(self, register: Path, tmp_path: Path, program: list[str], process: Kltrack) -> None:
        arguments = ("list", "--json", "--register", str(register), "--as-of", "2022-11-01")
        answer = process(*arguments).out
        for room in (0, 1_000, 30_000, 200_000):
            env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / f"full-{room}")}
            ran = subprocess.run(
                [*program, *arguments],
                env=env,
                capture_output=True,
                check=False,
                timeout=60,
                preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (room, room)),
            )
            assert (ran.returncode, ran.stderr) == (0, b"")
            assert ran.stdout.decode() == answer

    def test_what_killed_builders_left_is_cleared_away(self, register: Path, folder: Path) -> None:
        from_cache(register, folder)
        left, new = folder / "building-1-1", folder / "building-2-2"
        for path in (left, new):
            path.write_bytes(b"half a database")
        os.utime(left, (1, 1))
        edit(register / "part-003.toml", "before = 20", "by = 20")
        from_cache(register, folder)
        assert (left.exists(), new.exists()) == (False, True)

    def test_registers_do_not_pile_up(self, tmp_path: Path, folder: Path) -> None:
        for number in range(40):
            path = tmp_path / f"{number}.toml"
            path.write_text("schema = 1\n", encoding="utf-8")
            open_index(path, shipped_bodies(), folder)
        assert len([*folder.glob("*.sqlite")]) == len([*folder.glob("*.seal")]) <= 33


WITH_HELPERS = """
import sys
from pathlib import Path
from kltrack.index import helpers, open_index
from kltrack.register.shipped import shipped_bodies
helpers._WORTH_HELPERS = 0
helpers._helper_count = lambda paths: 3
real = helpers._send_file
def slow(out, path, events):
    import time
    real(out, path, events)
    print(path, flush=True)
    time.sleep(0.2)
helpers._send_file = slow
# a
open_index(Path(sys.argv[1]), shipped_bodies(), None)
"""
A_FULL_PIPE = """
import time
def more(out, *given):
    print("sending", flush=True)
    out.write(b"x" * 1_000_000)
helpers._send_file = more
helpers._Helpers.prepared = lambda self: time.sleep(600)
"""


class TestHelpers:
    @pytest.fixture(autouse=True)
    def helped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("kltrack.index.helpers._WORTH_HELPERS", 0)
        monkeypatch.setattr("kltrack.index.helpers._helper_count", lambda paths: min(3, len(paths)))
        monkeypatch.setattr("kltrack.index.helpers._has_threads", lambda: False)

    def test_what_they_prepare_is_what_one_process_does(self, register: Path, folder: Path) -> None:
        (register / "part-000.toml").rename(register / "part-009.toml")  # the events come last
        assert from_cache(register, folder) == from_files(register)
        for path in register.iterdir():
            edit(path, "lead = [", 'note = "Read again"\nlead = [')
        assert from_cache(register, folder) == from_files(register)

    @pytest.mark.parametrize("bare", [True, False], ids=["alone", "with helpers"])
    def test_who_watches_sees_every_kilobyte(
        self, register: Path, folder: Path, bare: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: dict[str, tuple[int, int]] = {}

        def watching(things: Iterable[T], told: str, total: int, /) -> Iterable[T]:
            gone = list(things)
            seen[told] = (len(gone), total)
            return gone

        if bare:
            monkeypatch.setattr("kltrack.index.helpers._WORTH_HELPERS", 1_000_000_000)
        open_index(register, shipped_bodies(), folder, watching)
        ((gone, total),) = seen.values()
        assert gone == total > 3
        seen.clear()
        open_index(register, shipped_bodies(), folder, watching)
        assert seen == {}

    @pytest.mark.parametrize("harm", ["by = 2021-02-30", "no TOML", 'event = "nothing"'])
    def test_errors_are_the_same(self, register: Path, folder: Path, harm: str) -> None:
        edit(register / "part-003.toml", "before = 20", f"{harm}\nbefore = 20")
        with pytest.raises(RegisterInvalid) as alone:
            load(register, shipped_bodies())
        with pytest.raises(RegisterInvalid) as helped:
            from_cache(register, folder)
        assert helped.value.sentence == alone.value.sentence

    def test_a_helper_may_die(self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("kltrack.index.helpers._send_file", lambda *_: os._exit(9))
        assert from_cache(register, folder) == from_files(register)

    def test_there_may_be_none(self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refused() -> int:
            raise OSError

        monkeypatch.setattr("os.fork", refused)
        assert from_cache(register, folder) == from_files(register)

    @pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
    @pytest.mark.parametrize("doing", ["working", "waiting for their pipes to be read"])
    def test_none_outlives_a_builder_that_is_stopped(self, register: Path, how: signal.Signals, doing: str) -> None:
        script = WITH_HELPERS if doing == "working" else WITH_HELPERS.replace("# a", A_FULL_PIPE)
        command = [sys.executable, "-c", script, str(register)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as builder:
            assert builder.stdout
            assert builder.stdout.readline()
            builder.send_signal(how)
            builder.wait(timeout=20)
            builder.communicate(timeout=20)  # ends once nobody is left who could write to it


def line(number: int, said: str) -> str:
    at = f"2022-01-{number + 1:02}T09:30:00+07:00"
    return (
        f'entry.e{number} = {{ assignment = "1-{number + 1:02}", on = 2022-01-{number + 1:02}, at = {at}, {said} }}\n'
    )


LOG = "".join(
    line(number, said)
    for number, said in enumerate(
        [
            'status = "done"',
            'status = "reported", for = "ministry-of-finance"',
            'status = "extended", new = 2023-05-05',
            'status = "cancelled"',
            'status = "done", for = "ministry-of-health"',
            'status = "note", by = "nobody"',
        ]
    )
)


class TestJournal:
    @pytest.fixture
    def both(self, register: Path, tmp_path: Path, kltrack: Kltrack) -> Callable[[], None]:
        """Asks by way of the kept journal and by reading it, and compares the answers byte for byte."""
        log = register / "progress.toml"
        questions = [
            ["due", "--json"],
            ["due", "--for", "Ministry of Finance", "--before", "2023-06-01", "--json"],
            ["overdue", "--format", "csv"],
            ["list", "--status", "done", "--json"],
            ["list", "--by", "2022-03-01", "--format", "markdown"],
            ["list", "--for", "Ministry of Finance", "--known-at", "2022-01-04", "--json"],
            ["journal", "--json"],
        ]

        def compare() -> None:
            for question in questions:
                command = [*question, "--register", str(register), "--journal", str(log), "--as-of", "2022-02-10"]
                kept = kltrack(*command, env={"XDG_CACHE_HOME": str(tmp_path / "cache")})
                read = kltrack(*command, env={"XDG_CACHE_HOME": str(tmp_path / "file")})
                assert (kept.code, kept.out, kept.err) == (read.code, read.out, read.err)

        (tmp_path / "file").write_text("no folder", encoding="utf-8")
        return compare

    def test_growth_and_edits_are_seen(self, register: Path, both: Callable[[], None]) -> None:
        log = register / "progress.toml"
        log.write_text(LOG, encoding="utf-8")
        both()
        with log.open("a", encoding="utf-8") as file:
            file.write("nonsense\n" + line(6, 'status = "done"') + line(0, 'status = "reopened"'))
        both()
        edit(log, "2023-05-05", "2022-01-30")
        both()
        with log.open("a", encoding="utf-8") as file:
            file.write(line(7, 'status = "done"').rstrip())
        both()

    @pytest.mark.parametrize("page", [1, 3, 5])
    def test_damage_that_shows_only_while_asking_is_mended(
        self, register: Path, tmp_path: Path, both: Callable[[], None], page: int
    ) -> None:
        (register / "progress.toml").write_text(LOG, encoding="utf-8")
        os.utime(register / "progress.toml", (1, 1))
        both()
        cache = journal_in_cache(register / "progress.toml", Cache.of(tmp_path / "cache/kltrack", register))
        with cache.database.open("r+b") as file:  # sealed afterwards as if nothing had happened
            file.seek(page * 4_096)
            assert file.write(b"\xff" * 4_096) < cache.database.stat().st_size
        seal = json.loads(cache.seal.read_text("ascii"))
        cache.seal.write_text(json.dumps(seal | {"database": stamp(cache.database.stat())}), encoding="ascii")
        both()

    def test_an_older_version_s_is_made_again(self, register: Path, tmp_path: Path, both: Callable[[], None]) -> None:
        (register / "progress.toml").write_text(LOG, encoding="utf-8")
        os.utime(register / "progress.toml", (1, 1))
        both()
        cache = journal_in_cache(register / "progress.toml", Cache.of(tmp_path / "cache/kltrack", register))
        older = json.loads(cache.seal.read_text("ascii"))
        older["makers"][0][0] += 1
        cache.seal.write_text(json.dumps(older | {"strays": ["", []]}), encoding="ascii")
        both()
        assert json.loads(cache.seal.read_text("ascii"))["makers"] != older["makers"]


CONCLUSION = """schema = 1
[[conclusion]]
number = "{number}"
issued = 2021-06-01
title = {{ en = "The title of {number}" }}
[[conclusion.assignment]]
id = "{id}"
task = {{ en = "Go on" }}
"""


class TestChangesMeanwhile:
    """Files and databases that change between two steps of one query."""

    def test_a_file_that_comes_after_the_listing_and_goes_again(
        self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ghost = register / "ghost.toml"

        def looking(files: Iterable[Path], seal: Seal | None) -> Findings:
            found = look([*files], seal)
            ghost.write_text(CONCLUSION.format(number="900-KL/TW", id="900-01"), encoding="utf-8")
            return found

        with monkeypatch.context() as patched:
            patched.setattr("kltrack.index.look", looking)
            from_cache(register, folder)
        ghost.unlink()
        assert from_cache(register, folder) == from_files(register)

    def test_another_process_that_is_quicker(
        self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ghost = register / "ghost.toml"

        def copying(old: Path, new: Path) -> None:
            patched.undo()
            ghost.write_text(CONCLUSION.format(number="900-KL/TW", id="900-01"), encoding="utf-8")
            from_cache(register, folder)
            shutil.copyfile(old, new)

        from_cache(register, folder)
        edit(register / "part-003.toml", "before = 20", "by = 20")
        with monkeypatch.context() as patched:
            patched.setattr("kltrack.index.building.copyfile", copying)
            from_cache(register, folder)
        ghost.unlink()
        assert from_cache(register, folder) == from_files(register)

    def test_another_process_that_is_quicker_with_the_journal(
        self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        log = register / "progress.toml"
        log.write_text(LOG, encoding="utf-8")
        os.utime(log, (1, 1))
        kept_journal(log, register, folder)
        log.write_text(LOG + "nonsense\n", encoding="utf-8")
        real = vars(compiled_journal)["_hash"]

        def hashing(content: bytes) -> str:
            patched.undo()
            kept_journal(log, register, folder)
            return str(real(content))

        with monkeypatch.context() as patched:
            patched.setattr(compiled_journal, "_hash", hashing)
            kept_journal(log, register, folder)
        assert kept_journal(log, register, folder).faults == read_journal(log).faults

    def test_what_is_mended_by_the_time_it_is_told_is_read_again(
        self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        part = register / "part-003.toml"
        whole = part.read_bytes()

        def reading(path: Path) -> LoadedFile:
            patched.undo()
            path.write_bytes(whole[:500] if path == part else path.read_bytes())
            found = load_register_file(path)
            part.write_bytes(whole)
            return found if path == part else load_register_file(Path("/nowhere"))

        with monkeypatch.context() as patched:
            patched.setattr("kltrack.index.preparing.load_register_file", reading)
            assert from_cache(register, folder) == from_files(register)

    def test_what_changes_all_the_time_cannot_be_read(
        self, register: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            "kltrack.index.preparing.load_register_file", lambda path: load_register_file(path.with_suffix(".gone"))
        )
        with pytest.raises(Unreadable, match="being changed again and again"):
            open_index(register, shipped_bodies(), folder)


class TestTheSameWhateverWentBefore:
    @pytest.fixture
    def same(self, tmp_path: Path, process: Kltrack) -> Callable[..., Ran]:
        """Asks with a cache and without one, compares all that is said, and gives it."""
        (tmp_path / "file").write_text("no folder", encoding="utf-8")

        def asking(*arguments: str | Path) -> Ran:
            kept, read = (
                process(*arguments, env={"XDG_CACHE_HOME": str(tmp_path / name)}) for name in ("cache", "file")
            )
            assert kept == read
            return kept

        return asking

    def test_a_way_up_behind_a_link(self, tmp_path: Path, same: Callable[..., Ran]) -> None:
        for name in ("here", "there/inside"):
            (tmp_path / name).mkdir(parents=True)
        (tmp_path / "here/link").symlink_to("../there/inside")
        for name, number in (("here", 1), ("there", 2)):
            text = CONCLUSION.format(number=f"{number}-KL/TW", id=f"{number}-01")
            (tmp_path / name / "register.toml").write_text(text, encoding="utf-8")
        for _ in range(2):
            assert same("list", "--json", "--register", tmp_path / "here/register.toml").ids == ["1-01"]
            assert same("list", "--json", "--register", tmp_path / "here/link/../register.toml").ids == ["2-01"]

    def test_the_order_of_conclusions(self, tmp_path: Path, same: Callable[..., Ran]) -> None:
        register = tmp_path / "register"
        register.mkdir()
        for number, identity in (("5-KL/TW", "5-01"), ("5-QD/TW", "5-02"), ("6-KL/TW", "6-01")):
            text = CONCLUSION.format(number=number, id=identity)
            (register / f"{identity}.toml").write_text(text, encoding="utf-8")
        questions = (
            ["conclusions"],
            ["show", "5-01", "--json"],
            ["show", "5-02", "--json"],
            ["list", "--conclusion", "5"],
            ["list", "--conclusion", "9"],
        )
        for path in (None, *sorted(register.iterdir())):
            if path:
                edit(path, "Go on", "Go on and on")
            told = [same(*question, "--register", register) for question in questions]
            assert [answer.code for answer in told] == [0, 0, 0, 2, 2]
            titles = [told[place].json["items"][0]["under"]["title"] for place in (1, 2)]
            assert titles == ["The title of 5-KL/TW", "The title of 5-QD/TW"]

    def test_an_extension_yet_to_come_counts_once(self, tmp_path: Path, same: Callable[..., Ran]) -> None:
        register = tmp_path / "register.toml"
        register.write_text(CONCLUSION.format(number="1-KL/TW", id="1-01"), encoding="utf-8")
        said = 'assignment = "1-01", status = "extended", on = 2025-12-01, at = 2025-02-01T00:00:00+07:00'
        (tmp_path / "progress.toml").write_text(f"entry.a = {{ {said}, new = 2026-03-01 }}\n", encoding="utf-8")
        for limits in ((), ("--before", "2027-01-01"), ("--before", "2026-01-01")):
            answer = same("due", "--register", register, "--as-of", "2025-06-01", "--json", *limits).json
            assert (answer["count"], answer["undated"]) == (0, 1)

    def test_two_strays_of_one_line(self, tmp_path: Path, same: Callable[..., Ran]) -> None:
        register = tmp_path / "register.toml"
        register.write_text(CONCLUSION.format(number="1-KL/TW", id="1-01"), encoding="utf-8")
        entries = (
            f'{name} = {{ assignment = "{about}", status = "done", on = 2025-12-01, at = 2025-12-01T00:00:00+07:00 }}'
            for name, about in (("b", "7-01"), ("a", "8-01"))
        )
        (tmp_path / "progress.toml").write_text(f"entry = {{ {', '.join(entries)} }}\n", encoding="utf-8")
        assert same("list", "--register", register).err.count("Passed over") == 2

    def test_names_that_are_no_utf_8(self, tmp_path: Path, same: Callable[..., Ran]) -> None:
        register = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.toml"))
        register.write_text(CONCLUSION.format(number="1-KL/TW", id="1-01"), encoding="utf-8")
        for _ in range(2):
            assert same("list", "--json", "--register", register).ids == ["1-01"]
        nobody = os.fsdecode(b"\xff")
        for question in (["due", "--for", nobody], ["due", "--except", nobody], ["show", nobody], ["bodies", nobody]):
            assert same(*question, "--register", register).code == UsageProblem.exit_code


@pytest.mark.parametrize(
    "seal", ["[" * 100_000, '{"looked": 1e999}', '{"entries": null}', '{"strays": 7}', '{"lines": "x"}', '{"size": []}']
)
@pytest.mark.parametrize("of_what", ["register", "journal"])
def test_a_seal_that_was_written_to_is_none(register: Path, folder: Path, seal: str, of_what: str) -> None:
    log = register / "progress.toml"
    log.write_text(LOG, encoding="utf-8")
    from_cache(register, folder)
    kept_journal(log, register, folder)
    kept_register = stored(register, folder)
    path = (kept_register if of_what == "register" else journal_in_cache(log, kept_register)).seal
    told = json.loads(path.read_text("ascii"))
    path.write_text(json.dumps(told | json.loads(seal)) if seal[0] == "{" else seal, encoding="ascii")
    assert from_cache(register, folder) == from_files(register)
    kept = kept_journal(log, register, folder)
    assert (kept.entries, kept.faults, kept.has_entries) == (read_journal(log).entries, read_journal(log).faults, True)


def test_a_journal_is_kept_once_wherever_it_is_asked_from(
    register: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = register / "progress.toml"
    log.write_text(LOG, encoding="utf-8")
    for place in (tmp_path, register):
        monkeypatch.chdir(place)
        kept_journal(log, register, folder)
    assert len([*folder.glob("*.sqlite")]) == 2  # and the register


def test_whatever_makes_a_compiled_register_makes_its_version(register: Path) -> None:
    listing = (
        "import sys, pathlib; from kltrack.index import compile_register; from kltrack.register.loading import load;"
        "compile_register(load(pathlib.Path(sys.argv[1])));"
        "print(*(name for name in sys.modules if name.startswith('kltrack.')))"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(sys.modules["kltrack"].__file__ or "").parents[1])}
    command = [sys.executable, "-c", listing, str(register)]
    ran = subprocess.run(command, capture_output=True, check=True, text=True, env=env)
    of_no_matter = {
        *("errors", "messages", "tuples", "values", "timezone", "watching", "standing", "acceptance"),
        *("dates", "bodies", "register", "index", "index/about", "index/cache", "index/compiled_journal"),
        *("index/connecting", "index/looking"),
        "dates/written",  # words a day for whoever reads it; what is compiled keeps days
        *("index/database", "index/judging", "index/reading"),
        *("journal", "journal/entries", "journal/reading", "register/loading", "register/shipped"),
        *("register/complaints", "register/positions", "register/problems", "register/salvage"),
        # These word what is wrong; nothing is compiled then.
        *("causes", "reasons", "unreadable_toml"),
        *("register/mistakes", "register/mistakes/characters", "register/mistakes/stopped_at"),
        *("register/mistakes/structure", "register/mistakes/values", "register/naming"),
    }
    taking_part = {name.removeprefix("kltrack.").replace(".", "/") for name in ran.stdout.split()}
    assert taking_part == {*MAKERS, *of_no_matter}


HEAVY = {"pydantic", "pydantic_core", "rich", "dateutil", "tomli", "tomllib", "platformdirs", "icalendar", "jinja2"}
COMMANDS = [
    ["due", "--json"],
    ["due", "--for", "Ministry of Finance", "--before", "2025-12-15", "--as-of", "2025-11-01"],
    ["overdue", "--format", "ndjson"],
    ["list", "--format", "csv", "--text", "finance"],
    ["list", "--format", "markdown"],
    ["list", "--status", "done", "--json"],
    ["show", "202-05.2.a"],
    ["show", "202-05.2.a", "--json"],
    ["ask", "what is due before Dec 15 for the Ministry of Finance", "--as-of", "2025-11-01"],
    ["ask", "Bộ Tài chính phải làm gì trước ngày 15/12?", "--as-of", "2025-11-01", "--json"],
    ["due", "--help"],
    ["--help"],
]
LISTING = "import sys; from kltrack.cli.app import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"


def modules(command: list[str], env: dict[str, str]) -> set[str]:
    listing = [sys.executable, "-c", LISTING, *command]
    ran = subprocess.run(listing, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, text=True, env=env)
    return {name.partition(".")[0] for name in ran.stderr.splitlines()[-1].split()}


@pytest.fixture
def warm() -> dict[str, str]:
    """An environment in which the shipped register is compiled."""
    where = str(Path(sys.modules["kltrack"].__file__ or "").parents[1])
    env = {**os.environ, "PYTHONPATH": where}
    modules(["due"], env)
    return env


@pytest.fixture
def told(warm: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """The same with a journal that speaks of several tasks."""
    log = tmp_path / "progress.toml"
    log.write_text(LOG.replace('"1-01"', '"202-05.2.a"').replace('"1-04"', '"202-05.2.b"'), encoding="utf-8")
    os.utime(log, (1, 1))
    env = warm | {"KLTRACK_JOURNAL": str(log)}
    modules(["due"], env)
    return env


def test_only_looking_for_words_imports_the_stemmers(warm: dict[str, str]) -> None:
    assert "snowballstemmer" in modules(["list", "--text", "finance"], warm)
    assert "snowballstemmer" not in modules(["list"], warm)
    assert "snowballstemmer" not in modules(["ask", "what is due before Dec 15 for the Ministry of Finance"], warm)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_with_a_journal_a_query_imports_no_more(command: list[str], told: dict[str, str]) -> None:
    assert modules(command, told) & HEAVY == set()


@pytest.mark.parametrize("name", sorted({*FORMAT} - {"table", "eml"}))  # a mail holds a table
def test_no_format_but_the_table_needs_what_reading_a_register_does(warm: dict[str, str], name: str) -> None:
    command = {"svg": "timeline", "mermaid": "lineage", "dot": "lineage"}.get(name, "due")
    reading = {"pydantic", "pydantic_core", "rich", "dateutil", "tomli", "tomllib"}
    brought_along = {"dateutil"} if name == "ics" else set()  # by icalendar
    assert modules([command, "--format", name], warm) & reading == brought_along


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_query_imports_nothing_heavy(command: list[str], warm: dict[str, str]) -> None:
    typers = {"typing"} if "--help" in command else set()
    assert modules(command, warm) & (HEAVY | {"hashlib", "tempfile", "importlib.metadata", "typing"}) == typers


def test_a_table_imports_rich_and_no_more(warm: dict[str, str]) -> None:
    assert modules(["due", "--format", "table"], warm) & HEAVY == {"rich"}


@pytest.mark.parametrize("words", ["kltrack due --for minis", "kltrack show 202", "kltrack d", "kltrack due --f"])
def test_a_completion_imports_nothing_heavy(words: str, told: dict[str, str]) -> None:
    replaced = words.rpartition(" ")[2]
    env = told | {"_KLTRACK_COMPLETE": "bash", "_KLTRACK_LINE": words, "_KLTRACK_REPLACED": replaced}
    listing = "import sys; from kltrack.cli.app import run\ntry: run([])\nfinally: print(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", listing], capture_output=True, check=False, text=True, env=env)
    assert ran.stdout
    assert {name.partition(".")[0] for name in ran.stderr.splitlines()[-1].split()} & (HEAVY | {"typing"}) == set()

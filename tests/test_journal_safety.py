"""What is acknowledged is there once, whatever happens: many writers, kills, cuts, full disks, replaced files."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
import tomli
from appender import append
from conftest import Kltrack, WriteRegister

from kltrack.errors import CannotCreate, CannotWrite
from kltrack.journal import opening, read_journal, writing

REGISTER = """
    schema = 1

    [[conclusion]]
    number = "9-KL/TW"
    issued = 2025-10-31

    [[conclusion.assignment]]
    id = "9-01"
    task = { en = "Write the plan" }
    lead = ["government"]
    deadline = { by = 2025-12-15, wording = "by 15 December 2025" }
"""
APPENDER = str(Path(__file__).with_name("appender.py"))


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "progress.toml"


@pytest.fixture
def mark(register: WriteRegister, program: list[str], kltrack: Kltrack) -> list[str]:
    """The command line that marks 9-01; the register is compiled already, so that nothing else is written."""
    path = str(register(REGISTER))
    assert kltrack("list", "--register", path).code == 0
    return [*program, "mark", "9-01", "started", "--on", "2025-12-10", "--register", path]


def start(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, APPENDER, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def notes(journal: Path) -> Counter[str | None]:
    """How often each note stands in the journal; every line of it reads."""
    read = read_journal(journal)
    assert not read.faults
    return Counter(entry.note for entry in read.entries)


def assert_each_once(journal: Path, acknowledged: Sequence[str]) -> None:
    found = notes(journal)
    assert {note: found[note] for note in acknowledged} == dict.fromkeys(acknowledged, 1)


# --- many writers, and kills ---


def test_ten_processes_at_once_lose_nothing(journal: Path) -> None:
    writers = [start("write", journal, f"writer{number}", 20) for number in range(10)]
    acknowledged = [note for writer in writers for note in writer.communicate()[0].split()]
    assert [writer.returncode for writer in writers] == [0] * 10
    assert len(acknowledged) == 200
    assert_each_once(journal, acknowledged)
    assert len(tomli.loads(journal.read_text(encoding="utf-8"))["entry"]) == 200


def test_ten_commands_at_once_make_one_journal(mark: list[str], journal: Path) -> None:
    commands = [subprocess.Popen([*mark, "--note", f"n{number}"], stdout=subprocess.PIPE) for number in range(10)]
    for command in commands:
        command.communicate()
    assert [command.returncode for command in commands] == [0] * 10
    assert notes(journal) == {f"n{number}": 1 for number in range(10)}


def test_three_hundred_kills_lose_nothing_that_was_acknowledged(journal: Path, mark: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, APPENDER, "torture", journal, "300", "7"], capture_output=True, text=True, check=True
    )
    acknowledged = done.stdout.split()
    assert len(acknowledged) >= 200
    torn = [fault for fault in read_journal(journal).faults if "cut short" in fault.why]
    assert read_journal(journal).faults == tuple(torn)
    assert len(torn) <= 1
    assert subprocess.run([*mark, "--note", "afterwards"], capture_output=True, check=False).returncode == 0
    assert_each_once(journal, [*acknowledged, "afterwards"])
    assert max(notes(journal).values()) == 1
    unacknowledged = notes(journal).total() - len(acknowledged) - 1
    assert unacknowledged <= 300
    assert b"# cut short: " in journal.read_bytes()


def test_no_lock_outlives_its_process(journal: Path, mark: list[str]) -> None:
    holder = start("hold", journal)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    waiting = subprocess.Popen(mark, stdout=subprocess.PIPE)
    with pytest.raises(subprocess.TimeoutExpired):
        waiting.wait(1)
    assert journal.read_bytes() == b""
    holder.kill()
    holder.communicate()
    waiting.communicate()
    assert waiting.returncode == 0
    assert len(read_journal(journal).entries) == 1


def test_interrupted_while_it_waits_nothing_is_added(journal: Path, mark: list[str]) -> None:
    with journal.open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        waiting = subprocess.Popen(mark, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        while not _has_open(waiting.pid, journal):
            assert waiting.poll() is None
            time.sleep(0.01)
        waiting.send_signal(signal.SIGINT)
        assert waiting.communicate() == (b"", b"")
    assert waiting.returncode == 130
    assert journal.read_bytes() == b""


def _has_open(pid: int, path: Path) -> bool:
    try:
        return any(link.samefile(path) for link in Path(f"/proc/{pid}/fd").iterdir() if link.exists())
    except OSError:
        return False


def test_a_journal_that_stays_locked_is_given_up_on(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_LOCK_TRIES", 3)
    with journal.open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(CannotWrite, match="locked by another program"):
            append(journal, "a")
    assert journal.read_bytes() == b""


def test_many_entries_of_one_second_have_ids_of_their_own(journal: Path) -> None:
    writers = [start("write", journal, f"writer{number}", 150) for number in range(2)]
    for writer in writers:
        writer.communicate()
    assert len({entry.id for entry in read_journal(journal).entries}) == 300


def test_an_id_that_is_taken_is_drawn_anew(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "randbelow", lambda _: 0xFFFF)
    for number in range(5):
        append(journal, str(number))
    assert len({entry.id for entry in read_journal(journal).entries}) == 5


# --- cut short ---


def test_cut_at_every_byte_of_its_last_entry_the_journal_reads_and_is_mended(journal: Path) -> None:
    append(journal, "first")
    start_of_last = journal.stat().st_size
    append(journal, "lần thứ hai")
    whole = journal.read_bytes()
    for cut in range(start_of_last, len(whole)):
        journal.write_bytes(whole[:cut])
        read = read_journal(journal)
        assert [entry.note for entry in read.entries] == ["first"]
        assert [fault.line for fault in read.faults] == ([2] if cut > start_of_last else [])
        append(journal, "next")
        assert notes(journal) == {"first": 1, "next": 1}
        assert journal.read_bytes().startswith(whole[:start_of_last])
        tomli.loads(journal.read_text(encoding="utf-8"))


def test_the_next_writer_says_that_it_made_a_comment_of_a_torn_line(journal: Path, mark: list[str]) -> None:
    journal.write_bytes(b'entry.x = { assignment = "9-0')
    ran = subprocess.run(mark, capture_output=True, text=True, check=True)
    assert f"{journal}:1: cut short" in ran.stderr
    assert 'it is a comment now: entry.x = { assignment = "9-0' in ran.stderr
    assert journal.read_text(encoding="utf-8").startswith('# cut short: entry.x = { assignment = "9-0\nentry.')


@pytest.mark.parametrize("tail", [b"# a remark", b"   ", b"\t# \xff", b"\x00\x00\xc3", b"\xe1\xba"])
def test_whatever_stands_at_the_end_the_next_entry_begins_a_line(journal: Path, tail: bytes) -> None:
    append(journal, "first")
    journal.write_bytes(journal.read_bytes() + tail)
    append(journal, "second")
    assert notes(journal) == {"first": 1, "second": 1}


# --- no room, no right ---


def limited(command: list[str], size: int) -> list[str]:
    """The command in a process whose files may not grow beyond a size."""
    limit = f"import resource, os; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size})); "
    return [sys.executable, "-c", limit + f"os.execv({command[0]!r}, {command!r})"]


@pytest.mark.parametrize("room", [0, 1, 60, 119])
@pytest.mark.parametrize("tail", [b"", b"entry.torn = {"], ids=["whole", "torn"])
def test_on_a_full_disk_nothing_is_added(mark: list[str], journal: Path, room: int, tail: bytes) -> None:
    append(journal, "first")
    before = journal.read_bytes() + tail
    journal.write_bytes(before)
    ran = subprocess.run(limited(mark, len(before) + room), capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (74, "")
    assert "cannot be written: File too large" in ran.stderr
    assert journal.read_bytes() == before


def test_a_journal_for_which_there_is_no_room_is_not_left_behind(mark: list[str], journal: Path) -> None:
    ran = subprocess.run(limited(mark, 50), capture_output=True, text=True, check=False)
    assert ran.returncode == 74
    assert not journal.exists()


def test_several_entries_for_which_there_is_no_room_are_all_refused(journal: Path) -> None:
    append(journal, "first")
    before = journal.read_bytes()
    with _size_limit(len(before) * 5 // 2), pytest.raises(CannotWrite):
        append(journal, "fits.", "not..")
    assert journal.read_bytes() == before
    append(journal, "fits.", "not..")
    assert notes(journal) == {"first": 1, "fits.": 1, "not..": 1}


@contextmanager
def _size_limit(size: int) -> Iterator[None]:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def unshared(script: str) -> list[str]:
    """A shell script in a mount namespace of its own; skipped where the system allows none."""
    for flags in (["--mount"], ["--mount", "--map-root-user"]):
        command = ["unshare", *flags, "sh", "-ec"]
        trial = [*command, "mount -t tmpfs none /mnt"]
        if shutil.which("unshare") and subprocess.run(trial, capture_output=True, check=False).returncode == 0:
            return [*command, script]
    pytest.skip("this system lets nobody mount a file system")


def test_on_a_file_system_without_room_nothing_is_added(mark: list[str], tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    script = f"""
        mount -t tmpfs -o size=16k none {small}
        head -c 4050 /dev/zero | tr '\\0' '#' > {small}/progress.toml
        echo >> {small}/progress.toml
        cat {small}/progress.toml > {tmp_path}/before
        cat /dev/zero > {small}/filler 2> {tmp_path}/full || true
        set +e
        "$@" --journal {small}/progress.toml > {tmp_path}/out 2> {tmp_path}/err
        echo $?
        cmp {small}/progress.toml {tmp_path}/before
    """
    ran = subprocess.run([*unshared(script), "sh", *mark], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.returncode) == ("74\n", 0)
    assert "No space left on device" in (tmp_path / "err").read_text(encoding="utf-8")


def unprivileged(command: list[str]) -> list[str]:
    """The command without the superuser's right to write everywhere."""
    if os.geteuid() != 0:
        return command
    rights = "-dac_override,-dac_read_search"
    return ["setpriv", "--bounding-set", rights, "--inh-caps", rights, *command]


def test_in_a_read_only_folder_it_answers_but_records_nothing(mark: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    append(folder / "there.toml", "first")
    (folder / "there.toml").chmod(0o444)
    folder.chmod(0o555)
    try:
        new = subprocess.run(
            unprivileged([*mark, "--journal", str(folder / "new.toml")]), capture_output=True, check=False
        )
        old = subprocess.run(
            unprivileged([*mark, "--journal", str(folder / "there.toml")]), capture_output=True, check=False
        )
        listing = [*mark[:3], "journal", "--json", "--journal", str(folder / "there.toml"), *mark[-2:]]
        read = subprocess.run(unprivileged(listing), capture_output=True, check=False)
    finally:
        folder.chmod(0o755)
    assert (new.returncode, new.stdout) == (73, b"")
    assert b"cannot be created: Permission denied" in new.stderr
    assert (old.returncode, old.stdout) == (74, b"")
    assert b"cannot be written: Permission denied" in old.stderr
    assert read.returncode == 0
    assert [path.name for path in folder.iterdir()] == ["there.toml"]
    assert notes(folder / "there.toml") == {"first": 1}


def test_where_a_folder_should_be_is_a_file(mark: list[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = subprocess.run([*mark, "--journal", str(tmp_path / "file" / "p.toml")], capture_output=True, check=False)
    assert ran.returncode == 73
    assert b"cannot be created: Not a directory" in ran.stderr


def _folder(path: Path) -> None:
    path.mkdir()


def _link_to_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [os.mkfifo, _folder, _link_to_device])
@pytest.mark.parametrize("command", ["mark", "due", "journal"])
def test_what_is_no_regular_file_is_refused_unread(
    kltrack: Kltrack, register: WriteRegister, journal: Path, make: Callable[[Path], None], command: str
) -> None:
    make(journal)
    more = ["9-01", "done"] if command == "mark" else []
    ran = kltrack(command, *more, "--register", register(REGISTER))
    assert (ran.code, ran.out) == (74, "")
    assert "is not a regular file" in ran.err


def test_a_link_leads_to_the_journal(journal: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "progress.toml"
    journal.symlink_to(elsewhere)
    with pytest.raises(CannotCreate, match="a link into a folder that is not there"):
        append(journal, "first")
    elsewhere.parent.mkdir()
    append(journal, "second")
    append(journal, "third")
    assert journal.is_symlink()
    assert notes(elsewhere) == {"second": 1, "third": 1}


def test_a_disk_that_fails_on_flushing_keeps_nothing(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    append(journal, "first")
    before = journal.read_bytes()

    def fail(_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotWrite, match="Input/output error"):
        append(journal, "second")
    assert journal.read_bytes() == before


def test_where_flushing_and_taking_back_fail_the_sentence_says_that_the_entry_may_be_there(
    kltrack: Kltrack, register: WriteRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    path = register(REGISTER)
    assert kltrack("list", "--register", path).code == 0
    monkeypatch.setattr(os, "fsync", fail)
    monkeypatch.setattr(os, "ftruncate", fail)
    ran = kltrack("mark", "9-01", "started", "--register", path)
    assert (ran.code, ran.out) == (74, "")
    assert "Input/output error" in ran.err
    assert "the entry may be there all the same: look with kltrack journal before you record it again" in ran.err


# --- past the flush nothing is a failure any more ---


def failing(number: int) -> Callable[..., NoReturn]:
    """A function that fails with that error."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("number", [errno.EMFILE, errno.EIO, errno.ESTALE, errno.EACCES])
def test_an_entry_that_cannot_be_read_again_is_recorded_all_the_same(
    kltrack: Kltrack, register: WriteRegister, journal: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real = register(REGISTER), os.fsync

    def flushed(descriptor: int) -> None:
        real(descriptor)
        monkeypatch.setattr(Path, "read_bytes", failing(number))

    monkeypatch.setattr(os, "fsync", flushed)
    ran = kltrack("mark", "9-01", "started", "--note", "once", "--register", path)
    monkeypatch.undo()
    assert ran.code == 0
    assert f"Recorded, but {journal} could not be read again" in ran.err
    assert "9-01" in ran.out
    assert notes(journal) == {"once": 1}


@pytest.mark.parametrize("what", ["unlocking", "closing"])
def test_an_entry_is_recorded_though_giving_the_file_back_fails(
    kltrack: Kltrack, register: WriteRegister, journal: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, flush, flock, close = register(REGISTER), os.fsync, fcntl.flock, os.close
    flushed: list[int] = []

    def flush_and_note(descriptor: int) -> None:
        flush(descriptor)
        flushed.append(descriptor)

    def unlock(descriptor: int, kind: int) -> None:
        if kind == fcntl.LOCK_UN:
            failing(errno.ENOLCK)()
        flock(descriptor, kind)

    def close_badly(descriptor: int) -> None:
        close(descriptor)
        if descriptor in flushed:
            failing(errno.EIO)()

    monkeypatch.setattr(os, "fsync", flush_and_note)
    if what == "unlocking":
        monkeypatch.setattr(fcntl, "flock", unlock)
    else:
        append(journal, "first")  # of a new file the folder is flushed too
        monkeypatch.setattr(os, "close", close_badly)
    ran = kltrack("mark", "9-01", "started", "--note", "once", "--register", path)
    monkeypatch.undo()
    assert (ran.code, ran.err) == (0, f"Recorded in {journal}.\n")
    assert notes(journal)["once"] == 1


# --- in one write, and later than what was said before ---


def test_several_entries_and_the_comment_of_a_torn_line_are_one_write(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(journal, "first")
    journal.write_bytes(journal.read_bytes() + b"entry.torn = {")
    real, written = os.write, list[bytes]()

    def write(descriptor: int, block: bytes) -> int:
        written.append(block)
        return real(descriptor, block)

    monkeypatch.setattr(os, "write", write)
    append(journal, "a", "b", "c")
    assert [block.count(b"\n") for block in written] == [4]
    assert notes(journal) == {"first": 1, "a": 1, "b": 1, "c": 1}


def test_an_entry_is_recorded_later_than_the_last_one_of_its_assignment_whatever_the_clock_says(
    kltrack: Kltrack, register: WriteRegister, journal: Path
) -> None:
    path = register(REGISTER)
    ahead = 'entry.a = { assignment = "9-01", status = "done", on = 2025-12-10, at = 2093-05-01T08:00:00+09:00 }\n'
    spaced = 'entry.b={status="note",note="x",on=2025-12-10,at=2093-05-01T06:00:00Z,assignment="9-\\u0030\\u0031"}\n'
    other = ahead.replace("entry.a", "entry.c").replace("9-01", "9-02").replace("2093", "2095")
    journal.write_text(ahead + spaced + other, encoding="utf-8")
    ran = kltrack("mark", "9-01", "reopened", "--on", "2025-12-10", "--register", path)
    assert ran.code == 0
    entries = {entry.status: entry for entry in read_journal(journal).entries if entry.assignment == "9-01"}
    assert entries["reopened"].at.isoformat() == "2093-05-01T13:00:00.001000+07:00"
    assert kltrack("list", "--json", "--status", "done", "--register", path).ids == []


# --- what is no journal ---

BODIES = 'schema = 1\n\n[[body]]\nid = "tea"\ntype = "ministry"\nname = { en = "Tea" }\n'


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("register.toml", None),
        ("bodies.toml", BODIES),
        ("bodies.toml", ""),
        ("NOTES.md", "# Notes\nferry times\n"),
        ("NOTES.md", "# Notes\n"),
        ("NOTES.md", "ferry times"),
        ("poem.toml", 'title = "entry"\n'),
        ("data.bin", "\x00\x01\x02\n\x03"),
        ("polluted.toml", 'schema = 1\n[[conclusion]]\nentry.a = { assignment = "9-01" }\n'),
    ],
)
@pytest.mark.parametrize("linked", [False, True])
def test_nothing_is_written_to_what_is_no_journal(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path, name: str, content: str | None, linked: bool
) -> None:
    path = register(REGISTER)
    named = tmp_path / name if content is None else tmp_path / "other" / name
    named.parent.mkdir(exist_ok=True)
    if content is not None:
        named.write_text(content, encoding="utf-8")
    before = named.read_bytes()
    link = tmp_path / f"link{named.suffix}"
    link.symlink_to(named)
    ran = kltrack("mark", "9-01", "started", "--register", path, "--journal", link if linked else named)
    assert (ran.code, ran.out) == (74, "")
    assert "Nothing is written to" in ran.err
    assert named.read_bytes() == before


def test_a_new_file_is_not_made_under_the_name_of_the_bodies(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path
) -> None:
    ran = kltrack("mark", "9-01", "started", "--register", register(REGISTER), "--journal", tmp_path / "bodies.toml")
    assert ran.code == 74
    assert not (tmp_path / "bodies.toml").exists()


@pytest.mark.parametrize(
    "head", ["", "\n", "# Ours\n\n", "# cut short: entry.x\n", "\ufeff# Ours\n", "entry", "# Ours"]
)
def test_a_new_journal_may_begin_with_remarks(journal: Path, head: str) -> None:
    journal.write_text(head, encoding="utf-8")
    append(journal, "first")
    assert notes(journal) == {"first": 1}


@pytest.mark.parametrize("where", ["another name", "a link"])
def test_a_journal_among_the_files_of_a_register_is_no_part_of_it(
    kltrack: Kltrack, register: WriteRegister, where: str
) -> None:
    folder = register(REGISTER, name="team/one.toml").parent
    journal = folder / "lan.toml"
    if where == "a link":
        (folder / "progress.toml").symlink_to("lan.toml")
        journal.touch()
    named = ["--register", str(folder), *(["--journal", str(journal)] if where == "another name" else [])]
    for note in ("a", "b"):
        assert kltrack("mark", "9-01", "done", "--on", "2025-12-01", "--note", note, *named).code == 0
        assert kltrack("list", "--status", "done", "--json", *named).ids == ["9-01"]
        assert kltrack("list", "--json", "--register", folder).ids == ["9-01"]
        assert kltrack("check", "--register", folder).code == 0
    journal.write_bytes(journal.read_bytes() + b"entry.torn = {")
    assert kltrack("list", "--json", *named).ids == ["9-01"]
    assert notes_of_sound_lines(journal) == ["a", "b"]


def notes_of_sound_lines(journal: Path) -> list[str | None]:
    return [entry.note for entry in read_journal(journal).entries]


def test_a_journal_may_lie_on_another_file_system_than_temporary_files(
    mark: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = next(folder for folder in (Path("/dev/shm"), Path("/run"), Path.cwd()) if os.access(folder, os.W_OK))
    journal = other / f"kltrack-test-{os.getpid()}.toml"
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    try:
        for number in range(2):
            ran = subprocess.run([*mark, "--journal", str(journal), "--note", str(number)], check=False)
            assert ran.returncode == 0
        assert notes(journal) == {"0": 1, "1": 1}
    finally:
        journal.unlink(missing_ok=True)


# --- replaced while it is being appended to ---


def replaced_once(journal: Path, when: str, monkeypatch: pytest.MonkeyPatch, keep: bool) -> None:
    """At the first call of a function the journal gives way to a copy: of before that, or (`keep`) of that moment."""
    before = journal.read_bytes()
    module, _, name = when.partition(".")
    target = {"os": os, "fcntl": fcntl}[module]
    real = getattr(target, name)

    def replacing(*arguments: object) -> object:
        monkeypatch.setattr(target, name, real)
        content = journal.read_bytes() if keep else before
        result = real(*arguments)
        copy = journal.with_suffix(".new")
        copy.write_bytes(content + b"# put in its place\n")
        copy.replace(journal)
        return result

    monkeypatch.setattr(target, name, replacing)


@pytest.mark.parametrize("keep", [False, True], ids=["from-before", "with-the-entry"])
@pytest.mark.parametrize("when", ["os.write", "os.fsync", "fcntl.flock"])
def test_an_entry_written_to_a_file_that_is_replaced_is_in_its_successor_once(
    journal: Path, when: str, keep: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(journal, "first")
    replaced_once(journal, when, monkeypatch, keep)
    append(journal, "second")
    assert b"# put in its place\n" in journal.read_bytes()
    assert notes(journal) == {"first": 1, "second": 1}


def test_a_journal_that_is_taken_away_is_made_again(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    append(journal, "first")
    real = os.fsync

    def removing(descriptor: int) -> None:
        monkeypatch.setattr(os, "fsync", real)
        real(descriptor)
        journal.unlink()

    monkeypatch.setattr(os, "fsync", removing)
    append(journal, "second")
    assert notes(journal) == {"second": 1}

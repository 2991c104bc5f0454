"""Files: pipes, devices, links, names, permissions, a planted cache, few descriptors."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kltrack

from hostile.conftest import SOUND

UNPRIVILEGED = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []


def _zero(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [os.mkfifo, _zero])
@pytest.mark.parametrize("name", ["a/x.toml", "a/bodies.toml", "x.toml"])
def test_a_pipe_or_device_is_no_register(
    tmp_path: Path, process: Kltrack, make: Callable[[Path], None], name: str
) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "sound.toml").write_text(SOUND, encoding="utf-8")
    make(tmp_path / name)
    for path in (folder, tmp_path / name):
        if path.is_dir() and name == "x.toml":
            continue
        for command in (("due", "--register"), ("check",)):
            ran = process(*command, path)
            assert (ran.code, ran.out) == (66, "")
            assert "is no regular file but a pipe, a socket or a device." in ran.err


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_a_device_is_no_register(process: Kltrack, device: str) -> None:
    assert process("list", "--register", device).code == 66


@pytest.mark.parametrize("command", ["list --json --as-of 2025-12-01 --register", "check"])
@pytest.mark.parametrize("place", ["/dev/stdin", "/dev/fd/0", "<(cat)"])
def test_what_the_shell_hands_over_is_read_once_and_answered(program: list[str], command: str, place: str) -> None:
    line = f'"$@" {command} {place}'
    if place == "<(cat)":
        line = line.replace(place, f"<(cat <<'END'\n{SOUND}END\n)")
    done = subprocess.run(
        ["bash", "-c", line, "bash", *program], input=SOUND, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert ("310-02" if "list" in command else "Nothing to mend") in done.stdout + done.stderr


def test_what_stands_in_standard_input_stands_there_once(program: list[str]) -> None:
    def ran(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*program, *words], input=SOUND, capture_output=True, text=True, timeout=60, check=False)

    checked = ran("check", "/dev/stdin", "/dev/stdin")
    assert (checked.returncode, "empty" in checked.stdout) == (0, False)
    asking = ran("ask", "--register", "/dev/stdin")
    assert (asking.returncode, asking.stdout) == (2, "")
    assert "Standard input holds the register, so no questions are read there" in asking.stderr
    assert "goes into a file of its own" not in ran("register", "--register", "/dev/stdin").stderr


def test_beside_a_register_from_a_pipe_no_journal_is_written(program: list[str]) -> None:
    command = [*program, "mark", "310-01", "note", "--note", "x", "--register", "/dev/stdin"]
    done = subprocess.run(command, input=SOUND, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (73, "")


@pytest.mark.parametrize(
    "command", ["due --register {}", "check {}", "due --register {}/a.toml", "check {}/bodies.toml"]
)
def test_a_folder_that_nobody_may_read(tmp_path: Path, program: list[str], command: str) -> None:
    if UNPRIVILEGED and not shutil.which("setpriv"):
        pytest.skip("run as root, and its privileges cannot be given up")
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "a.toml").write_text(SOUND, encoding="utf-8")
    folder.chmod(0)
    try:
        words = command.format(folder).split()
        done = subprocess.run(
            [*UNPRIVILEGED, *program, *words], capture_output=True, text=True, timeout=60, check=False
        )
    finally:
        folder.chmod(0o700)
    assert (done.returncode, done.stdout) == (66, "")
    assert "cannot be read: Permission denied." in done.stderr
    assert len(done.stderr.splitlines()) == 1


FORGED = "a\n0 errors, 0 warnings.\n\x1b[2Jb"


@pytest.mark.parametrize(
    "command",
    [
        ("due", "--register", "{}/none.toml"), ("check", "{}/none.toml"), ("check", "{}/broken.toml"),
        ("due", "--register", "{}/broken.toml"), ("due", "--register", "{}"), ("check", "{}"),
        ("due", "--journal", "{}"), ("mark", "195-01", "note", "--note", "x", "--journal", "{}/none/x.toml"),
        ("due", "--journal", "{}/journal.toml"),
    ],
)  # fmt: skip
def test_a_file_s_name_forges_no_line(tmp_path: Path, kltrack: Kltrack, command: tuple[str, ...]) -> None:
    folder = tmp_path / FORGED
    folder.mkdir()
    (folder / "broken.toml").write_text("schema = 1\nx", encoding="utf-8")
    (folder / "journal.toml").write_text('entry.x = { "a\\nPassed over: b" = 1 }\n', encoding="utf-8")
    ran = kltrack(*(word.format(folder) for word in command))
    assert ran.code in (0, 65, 66, 73, 74)
    for text in (ran.out, ran.err):
        assert "\x1b" not in text
        assert not [line for line in text.splitlines() if line.startswith(("0 errors, 0 warnings.", "Passed over: b"))]


class TestPlantedCache:
    """What somebody else may have put into the cache folder changes no answer."""

    @pytest.fixture
    def asked(self, tmp_path: Path, kltrack: Kltrack, sound: Path) -> Callable[[], list[str]]:
        def ask() -> list[str]:
            env = {"XDG_CACHE_HOME": str(tmp_path / "c")}
            ran = kltrack("list", "--register", sound, "--as-of", "2025-12-01", "--json", env=env)
            return [item["task"] for item in ran.json["items"]]

        return ask

    @pytest.mark.parametrize("mode", [0o777, 0o770, 0o1777, 0o722])
    def test_a_folder_that_others_may_write(self, tmp_path: Path, asked: Callable[[], list[str]], mode: int) -> None:
        folder = tmp_path / "c" / "kltrack"
        folder.mkdir(parents=True)
        folder.chmod(mode)
        assert asked() == ["List the harbours of the coast", "Keep the list current"]
        assert list(folder.iterdir()) == []

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
    def test_a_folder_of_another_user(self, tmp_path: Path, asked: Callable[[], list[str]]) -> None:
        told = asked()
        folder = tmp_path / "c" / "kltrack"
        (database,) = folder.glob("*.sqlite")
        content = database.read_bytes()
        database.write_bytes(content.replace(b"harbours", b"airports"))
        for path in (folder, *folder.iterdir()):
            os.chown(path, 65534, 65534)
        planted = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert asked() == told
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == planted

    @pytest.mark.parametrize("suffix", [".sqlite", ".seal"])
    @pytest.mark.parametrize("kind", ["pipe", "link", "open to others"])
    def test_a_file_in_it_that_is_none_of_ours(
        self, tmp_path: Path, asked: Callable[[], list[str]], suffix: str, kind: str
    ) -> None:
        told = asked()
        (path,) = (tmp_path / "c" / "kltrack").glob(f"*{suffix}")
        if kind == "open to others":
            path.chmod(0o666)
        else:
            path.rename(tmp_path / "moved")
            os.mkfifo(path) if kind == "pipe" else path.symlink_to(tmp_path / "moved")
        assert asked() == told
        assert path.is_file()
        assert not path.is_symlink()
        assert path.stat().st_mode & 0o77 == 0


@pytest.mark.parametrize("most", range(4, 12))
@pytest.mark.parametrize("command", ["due --as-of 2025-12-01", "check", "list --format html", "due --help"])
def test_few_descriptors_are_told_or_enough(
    tmp_path: Path, three_conclusions: Path, program: list[str], command: str, most: int
) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))

    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "KLTRACK_REGISTER": str(three_conclusions)}
    done = subprocess.run(
        [*program, *command.split()],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=env,
        preexec_fn=limited,
    )
    assert "has a bug" not in done.stderr
    assert "kltrack/" not in done.stderr.replace("https://", "")
    if "Traceback" not in done.stderr and done.returncode != 127:  # else Python itself could not start
        assert done.returncode in (0, 66)
        assert done.stdout or done.stderr

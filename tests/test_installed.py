"""An installed kltrack, as pipx or uv put it somewhere read-only, writes nothing where it is installed."""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import kltrack

COMMANDS = (
    ["due", "--for", "Ministry of Finance", "--format", "html"],
    ["list", "--format", "xlsx"],
    ["ask", "what is overdue?"],
    ["digest", "--since", "7d", "--format", "eml"],
    ["check"],
)


def state(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in sorted(folder.rglob("*"))}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Site-packages with kltrack and its data, compiled, and nothing in them may be written."""
    site, package = tmp_path / "site", Path(kltrack.__file__).parent
    shutil.copytree(package, site / "kltrack", ignore=shutil.ignore_patterns("__pycache__"))
    if not (site / "kltrack" / "data").exists():
        shutil.copytree(package.parents[1] / "data", site / "kltrack" / "data")
    compileall.compile_dir(site, quiet=2)
    for path in (site, *site.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return site


def test_a_read_only_installation_answers_and_stays_as_it_is(site: Path, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    before = state(site)
    env = {"PYTHONPATH": str(site), "HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    for command in COMMANDS:
        words = [sys.executable, "-m", "kltrack", *command]
        done = subprocess.run(words, env=env, cwd=tmp_path, capture_output=True, check=False, timeout=120)
        assert (done.returncode, b"bug" in done.stderr) == (0, False), done.stderr
        assert done.stdout + done.stderr
    assert state(site) == before

"""What the repository promises: locked dependencies, a README that runs, one version, a package with its register."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import tomli
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import kltrack
from kltrack.register.shipped import shipped_bodies, shipped_register

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)")
# Written in pieces, or this file would hold what it forbids.
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "deb." + "debian.org")
OPTIONS = (r"--(extra-)?" + "index" + r"(-url)?\b", "--find" + "-links", r"\b(PIP|UV)_(EXTRA_|DEFAULT_)?" + "INDEX")
REGISTRY = re.compile("|".join([*map(re.escape, HOSTS), *OPTIONS]), re.IGNORECASE)
FENCE = re.compile(r"^\s*(?:```|~~~)+[ \t]*(\w+)", re.MULTILINE)


def tracked_files() -> list[Path]:
    """Every file that git tracks or would track."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def locked(name: str) -> dict[str, str]:
    """The packages of a lock file and their versions."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return {canonicalize_name(hit["name"]): hit["version"] for line in lines if (hit := LOCKED.match(line))}


def group(name: str) -> list[str]:
    """The requirements of a dependency group, included groups too."""
    found: list[str] = []
    for item in PROJECT["dependency-groups"][name]:
        found += [item] if isinstance(item, str) else group(item["include-group"])
    return found


def sh_blocks() -> list[str]:
    return re.findall(r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def test_no_tracked_file_names_a_package_registry() -> None:
    named = {}
    for path in tracked_files():
        if hit := REGISTRY.search(path.read_bytes().decode("utf-8", "replace")):
            named[str(path.relative_to(ROOT))] = hit[0]
    assert named == {}


@pytest.mark.parametrize("text", ["--" + "index-url https://x", "https://py" + "pi.org/simple", "UV_" + "INDEX=x"])
def test_the_search_for_registries_finds_one(text: str) -> None:
    assert REGISTRY.search(text)


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("requirements.txt", PROJECT["project"]["dependencies"]),
        ("requirements-build.txt", [*group("build"), *PROJECT["build-system"]["requires"]]),
        ("requirements-dev.txt", [*PROJECT["project"]["dependencies"], *group("dev")]),
    ],
    ids=["runtime", "build", "dev"],
)
def test_a_lock_satisfies_the_pins(lock: str, wanted: list[str]) -> None:
    versions = locked(lock)
    unmet = [
        line
        for line in wanted
        if not (need := Requirement(line)).specifier.contains(versions.get(canonicalize_name(need.name), "0"))
    ]
    assert unmet == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-build.txt"])
def test_the_development_lock_holds_the_same_versions(lock: str) -> None:
    assert locked(lock).items() <= locked("requirements-dev.txt").items()


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-build.txt", "requirements-dev.txt"])
def test_every_locked_package_has_hashes(lock: str) -> None:
    entries = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    assert entries
    assert [entry for entry in entries if not (LOCKED.match(entry) and "--hash=sha256:" in entry)] == []


def test_the_readme_has_exactly_two_sh_blocks() -> None:
    first, second = sh_blocks()
    assert "--require-hashes" in first
    assert "kltrack due" in first
    assert "Ministry of Finance" in first
    assert "--require-hashes" in second
    assert "pytest" in second
    assert [line for line in (first + second).splitlines() if line.startswith("$ ")] == []


def test_every_other_shell_example_is_fenced_as_console() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("**/*.md")]
    fences = [fence.lower() for page in pages for fence in FENCE.findall(page.read_text(encoding="utf-8"))]
    assert fences.count("sh") == 2
    assert {"bash", "shell", "zsh", "shellsession"}.isdisjoint(fences)


def test_versions_agree() -> None:
    version = kltrack.__version__
    assert metadata.version("kltrack") == version
    released = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert released[:1] in ([], [version])


def test_the_readme_of_the_package_has_no_link_that_leads_nowhere() -> None:
    hook = PROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for rule in hook["substitutions"]:
        text = re.sub(rule["pattern"], rule["replacement"], text)
    assert re.findall(r"\]\((?!https://)[^)]*\)", text) == []
    built = metadata.distribution("kltrack").read_text("METADATA") or ""
    assert built.partition("\n\n")[2].strip() == text.strip()


def test_the_package_carries_the_register_of_this_checkout() -> None:
    for shipped in (shipped_register(), shipped_bodies()):
        assert shipped.read_bytes() == (ROOT / "data" / shipped.name).read_bytes()


def test_the_licence_is_in_the_package() -> None:
    assert metadata.metadata("kltrack")["License-Expression"] == "MIT"
    assert "kltrack founders" in (ROOT / "LICENSE").read_text(encoding="utf-8")

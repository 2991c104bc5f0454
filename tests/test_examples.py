"""The examples under docs/ are what kltrack makes of the register that ships with it.

`python tests/test_examples.py` renews them, for a review with git diff.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Kltrack

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "examples"
DAY = ("--as-of", "2025-12-05")
# The examples tell of the shipped register alone, whatever somebody's own journal says.
NOBODY = ("--journal", "no-such-journal.toml")
EXAMPLES = {
    "register.html": ("list", *DAY, *NOBODY, "--format", "html"),
    "timeline.html": ("timeline", *DAY, *NOBODY, "--format", "html"),
    "timeline.svg": ("timeline", *DAY, *NOBODY, "--format", "svg"),
    "scorecard.svg": ("scorecard", *DAY, *NOBODY, "--format", "svg"),
    "lineage.html": ("lineage", "202-05.1.i", *DAY, *NOBODY, "--format", "html"),
    "lineage.svg": ("lineage", "202-05.1.i", *DAY, *NOBODY, "--format", "svg"),
    "lineage.mmd": ("lineage", *DAY, *NOBODY, "--format", "mermaid"),
    "lineage.dot": ("lineage", *DAY, *NOBODY, "--format", "dot"),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_current(kltrack: Kltrack, name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == kltrack(*EXAMPLES[name]).out


def test_there_is_no_other_example() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(EXAMPLES)


if __name__ == "__main__":
    for name, command in EXAMPLES.items():
        printed = subprocess.run([sys.executable, "-m", "kltrack", *command], capture_output=True, check=True)
        (FOLDER / name).write_bytes(printed.stdout)

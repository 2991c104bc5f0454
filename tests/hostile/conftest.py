"""A small register of two assignments, whose text a test may change."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import WriteRegister

SOUND = """\
schema = 1

[[conclusion]]
number = "310-KL/TW"
issued = 2025-11-03

[[conclusion.source]]
id = "paper"
url = "https://example.org/310"

[[conclusion.assignment]]
id = "310-01"
task = { en = "List the harbours of the coast", vi = "Lập danh mục cảng biển" }
lead = ["ministry-of-finance"]
deadline = { by = 2026-02-15, wording = "by February 15, 2026" }
source = [{ id = "paper", paragraph = 1 }]

[[conclusion.assignment]]
id = "310-02"
task = { en = "Keep the list current" }
lead = ["ministry-of-justice"]
source = [{ id = "paper", paragraph = 2 }]
"""


@pytest.fixture
def sound(register: WriteRegister) -> Path:
    return register(SOUND)

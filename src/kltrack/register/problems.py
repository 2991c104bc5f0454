"""A problem of a register: what is wrong, where it stands, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kltrack.messages import clauses
from kltrack.text import harmless


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `line` counts from 1; `record` is the id of what it concerns, empty where there is none.

    `name` is what was written where the id of a body belongs, empty where that is not what is wrong.
    """

    path: str
    line: int
    record: str
    what: str
    remedy: str = ""
    severity: Literal["error", "warning"] = "error"
    rule: str = "format"
    name: str = ""

    def __str__(self) -> str:
        record = f"{self.record}: " if self.record else ""
        sentence = clauses(part for part in (self.what, self.remedy) if part)
        return harmless(f"{self.path}:{self.line}: {record}{sentence}")

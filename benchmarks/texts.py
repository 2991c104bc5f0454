"""The texts whose drafts are measured, and what is written down of each.

Invented texts stand in tests/drafting_invented beside their facts. The facts in tests/drafting_facts are of texts that
are not the project's to keep: each is known by the sha256 of its file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kltrack.drafting import Given

_TESTS = Path(__file__).parents[1] / "tests"
_FACTS, _INVENTED = _TESTS / "drafting_facts", _TESTS / "drafting_invented"
Fact = Mapping[str, Any]


class Case(NamedTuple):
    """A text, and what is written down of it."""

    name: str
    content: str
    facts: Fact

    @property
    def given(self) -> Given:
        """What a curator would say of it: its language, and number and day where they are printed."""
        return Given(
            number=self.facts.get("number", ""),
            issued=self.facts.get("issued") or self.facts.get("published"),
            language=self.facts["language"],
        )

    @property
    def records(self) -> Sequence[Fact]:
        """The directives."""
        records: Sequence[Fact] = self.facts.get("record", [])
        return records

    @property
    def kind(self) -> str:
        """Its language and shape."""
        return f"{self.facts['language']} {self.facts['shape']}"


def invented() -> Iterator[Case]:
    """The invented texts."""
    for path in sorted(_INVENTED.glob("*.toml")):
        yield Case(path.stem, path.with_suffix(".txt").read_text("utf-8"), tomllib.loads(path.read_text("utf-8")))


def known_of(folder: Path) -> Iterator[Case]:
    """The texts of a folder of which facts are written down."""
    known = {}
    for path in sorted(_FACTS.glob("*.toml")):
        fact = tomllib.loads(path.read_text("utf-8"))
        known[fact["sha256"]] = path.stem, fact
    for path in sorted(folder.rglob("*.txt")):
        content = path.read_bytes()
        found = known.get(sha256(content).hexdigest())
        if found:
            yield Case(found[0], content.decode("utf-8-sig"), found[1])

"""docs/coverage.md, made of the shipped register and the shipped journal.

Run as `python tests/generate_coverage.py` after a change of either; tests/test_shipped_register.py holds the committed
page to be what this gives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kltrack import compile_register, load, read_journal, shipped_register
from kltrack.model import Conclusion
from kltrack.register.loading import Register
from kltrack.register.shipped import shipped_progress

PAGE = Path(__file__).resolve().parent.parent / "docs" / "coverage.md"
HEAD = """\
# What the shipped register covers

Made from `data/` by `python tests/generate_coverage.py`. **Coverage**: `full`, every directive of the text is recorded;
`selection`, what reports print of it; `cited`, only named by others. **Dated**: records with a last day. **Known**:
dated records of which a public source says what became of them (started, reported, done, extended or cancelled); a mere
note does not count. Where nothing is known, nothing is claimed. **Sources**: the texts that the records rest on.

"""


class Row(NamedTuple):
    """What the register holds of a conclusion, or in all."""

    records: int
    dated: int
    known: int
    past: int
    past_known: int


def row(register: Register, known: set[str], end: date, of: Conclusion | None = None) -> Row:
    """The counts for one conclusion, or for all; `past` are the dated ones past their day at the `end` of curating."""
    last = {
        assignment.id: min(term.last for term in terms if term.last)
        for conclusion, assignment, terms in register.assignments()
        if of in (None, conclusion) and any(term.last for term in terms)
    }
    past = {identity for identity, day in last.items() if day < end}
    records = sum(len(conclusion.assignment) for conclusion in register.conclusions if of in (None, conclusion))
    return Row(records, len(last), len(known & last.keys()), len(past), len(known & past))


def lines(register: Register, known: set[str], end: date) -> Iterator[str]:
    """The table, the sums and what they come to."""
    yield "| conclusion | day | coverage | records | dated | known | sources |"
    yield "|---|---|---|---:|---:|---:|---:|"
    for conclusion in sorted(register.conclusions, key=lambda each: (each.day, each.number)):
        found = row(register, known, end, conclusion)
        cells = (conclusion.number, conclusion.day, conclusion.coverage, *found[:3], len(conclusion.source))
        yield f"| {' | '.join(map(str, cells))} |"
    found, sources = row(register, known, end), sum(len(conclusion.source) for conclusion in register.conclusions)
    yield f"| **all** | | | {' | '.join(map(str, found[:3]))} | {sources} |"
    yield ""
    kinds = Counter(conclusion.coverage for conclusion in register.conclusions)
    yield (
        f"{len(register.conclusions)} documents, {kinds['full']} whole, {kinds['selection']} in part, {kinds['cited']} "
        f"cited. Public texts were looked through up to {end}."
    )
    yield f"Of {found.past} dated records past their day by then, something is known of {found.past_known}."


def generated() -> str:
    """The page."""
    register = load(shipped_register())
    entries = read_journal(shipped_progress()).entries
    known = {entry.assignment.partition("@2")[0] for entry in entries if entry.status != "note"}
    (about,) = compile_register(register).files()
    assert about.curated_to
    return HEAD + "\n".join(lines(register, known, about.curated_to)) + "\n"


if __name__ == "__main__":
    PAGE.write_text(generated(), encoding="utf-8")

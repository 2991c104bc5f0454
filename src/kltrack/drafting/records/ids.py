"""The ids of draft records: from the document's number, the number of the block, the text's own numbers, a letter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.document.heading import Heading
from kltrack.numbers import Known, beginning


def ids_of(records: Sequence[Record], heading: Heading, documents: Iterable[Known]) -> list[str]:
    """The id of each record, in order; a letter at the end tells equal ones apart.

    `documents`: those of the register. Where one of another day has the same number, the ids say the day.
    """
    start = beginning(heading.number) if heading.number else "todo"
    if heading.issued and start in _taken(documents, str(heading.issued)):
        start = f"{start}@{heading.issued}"
    blocks = {block: place for place, block in enumerate(dict.fromkeys(record.block for record in records), 1)}
    stems = [".".join((f"{start}-{blocks[record.block]:02}", *record.label)) for record in records]
    given: dict[str, int] = {}
    ids = []
    for stem in stems:
        given[stem] = given.get(stem, 0) + 1
        ids.append(f"{stem}.{_letter(given[stem])}" if stems.count(stem) > 1 else stem)
    return ids


def _taken(documents: Iterable[Known], day: str) -> Iterable[str]:
    """What the ids of the register's documents of other days begin with."""
    return (beginning(each.number) for each in documents if each.issued != day)


def _letter(count: int) -> str:
    letters = ""
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters

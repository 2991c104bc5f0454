"""The ids of draft records: from the document's number, the number of the block, the text's own numbers, a letter."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.drafting.heading import Heading
from kltrack.drafting.record import Record
from kltrack.numbers import beginning


def ids_of(records: Sequence[Record], heading: Heading) -> list[str]:
    """The id of each record, in order; a letter at the end tells equal ones apart."""
    start = beginning(heading.number) if heading.number else "todo"
    blocks = {block: place for place, block in enumerate(dict.fromkeys(record.block for record in records), 1)}
    stems = [".".join((f"{start}-{blocks[record.block]:02}", *record.label)) for record in records]
    given: dict[str, int] = {}
    ids = []
    for stem in stems:
        given[stem] = given.get(stem, 0) + 1
        ids.append(f"{stem}.{_letter(given[stem])}" if stems.count(stem) > 1 else stem)
    return ids


def _letter(count: int) -> str:
    letters = ""
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters

"""Days and periods in a list that share what stands at one of them.

`14, 30 and 31 December 2025`, `ngày 30, 31/12`, `des 25 et 27 juin`: what follows the last belongs to all of them.
`December 14 and 30`, `tháng 6, 7 và 8 năm 2025`, `quý III và IV`: so does a word that stands before the first alone.
`15 January and the 20th`, `this month or next`: what stands at the first belongs to those after it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from kltrack.dates.words import JOINERS, Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.dates.lists.items import ListItem

_PLURALS = {
    "quarters": "quarter", "trimestres": "trimestre", "halves": "half", "semestres": "semestre", "weeks": "week",
    "semaines": "semaine", "prochains": "prochain", "prochaines": "prochaine",
}  # fmt: skip


def lists_in(words: Sequence[str], commas: Collection[int], today: date) -> Iterator[ListItem]:
    """Every item of a list of dates that share something; `commas` are the indexes of words right after a comma."""
    if commas or not JOINERS.isdisjoint(words):
        yield from _lists(Line([_PLURALS.get(word, word) for word in words], today), commas)


def _lists(line: Line, commas: Collection[int]) -> Iterator[ListItem]:
    # Imported where something may be a list: most questions hold none.
    from kltrack.dates.lists.sharing_first import relative_steps, sharing_first
    from kltrack.dates.lists.sharing_last import sharing_last
    from kltrack.dates.lists.years import counted, years

    readers = (counted, sharing_last, sharing_first, relative_steps, years)
    place = 0
    while place < len(line.words):
        listed = next((found for read in readers if (found := read(line, place, commas))), [])
        yield from listed
        place = listed[-1].end if listed else place + 1

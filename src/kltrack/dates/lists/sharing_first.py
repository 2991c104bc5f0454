"""Lists that share what stands at the first item: `15 January and the 20th`, `this month or next`."""

from __future__ import annotations

from collections.abc import Collection

from kltrack.dates.lists.items import FOLLOWING, READERS, ListItem, closes, past_joiner
from kltrack.dates.numbers import day_number
from kltrack.dates.ranges import PLAIN
from kltrack.dates.relative import longest, relative_step, steps_away
from kltrack.dates.span import DateProblem
from kltrack.dates.when import fixed
from kltrack.dates.words import (
    ARTICLES,
    DAY_PREFIXES,
    MONTHS,
    Line,
)
from kltrack.messages import message


def sharing_first(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`15 January and the 20th`, `ngày 1/12 và ngày 15`: the later days lie in the month of the first."""
    own = line.past(start, ARTICLES)
    hit = longest(line, own, PLAIN) if line.at(own)[:1].isdigit() or line.at(own) in (*MONTHS, *DAY_PREFIXES) else None
    listed = [ListItem(start, hit[1], hit[0])] if hit and hit[0].is_day and (hit[0].certain or hit[0].is_yearly) else []
    while listed and (place := past_joiner(line, listed[-1].end, commas)):
        number = line.past(line.past(place, ARTICLES), DAY_PREFIXES)
        found = day_number(line, number) if number > place else None
        other = longest(line, number, READERS) if found else None
        if not found or (other and other[1] > found[1]) or line.at(found[1]) in ("ngay", "jours", "days"):
            break
        listed.append(_in_same_month(line, listed[0], (place, *found)))
    return listed if len(listed) > 1 else []


def _in_same_month(line: Line, first: ListItem, found: tuple[int, int, int]) -> ListItem:
    place, day, after = found
    assert first.when is not None
    begun = first.when.span(line.today).first
    if day <= begun.day:
        words = line.phrase(first.start, after)
        return ListItem(place, after, None, DateProblem(message("'{words}' does not say of which month.", words=words)))
    year = f"/{begun.year}" if first.when.certain else ""
    hit = longest(Line([f"{day}/{begun.month}{year}"], line.today), 0, PLAIN)
    return ListItem(place, after, hit[0] if hit else None)


def relative_steps(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`this month or next`, `cette semaine et la suivante`: the unit stands at the first alone."""
    step = relative_step(line, start)
    place = past_joiner(line, step[2], commas) if step else 0
    own = line.past(place, ARTICLES)
    if not step or not place or line.at(own) not in FOLLOWING or not closes(line, own + 1, commas):
        return []
    unit, steps, after = step
    if line.at(own) not in ("suivant", "suivante", "following") and steps:
        return []
    first, following = (fixed(steps_away(line.today, unit, steps + more)) for more in (0, FOLLOWING[line.at(own)]))
    return [ListItem(start, after, first), ListItem(place, own + 1, following)]

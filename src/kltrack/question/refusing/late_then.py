"""What would be late on a day to come: what is overdue as of it, or what is open today and due before it."""

from __future__ import annotations

from datetime import date

from kltrack.dates import Span
from kltrack.index import Index
from kltrack.messages import answer_language
from kltrack.query import Filter, Limit
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation


def late_then(question: Interpretation, index: Index) -> tuple[str, ...]:
    """Both commands, where nothing else is asked but what will be late on one day; else none."""
    day = _day(question)
    bodies = [slot.bodies for slot in question.slots if slot.bodies]
    others = [slot for slot in question.slots if not (slot.when or slot.bodies)]
    if day is None or any(len(each) > 1 for each in bodies) or any(not slot.senses for slot in others):
        return ()
    if any(slot.name_kinds or slot.length or slot.identity for slot in others):
        return ()
    chosen = Filter(scope="overdue", bodies=tuple(dict.fromkeys(body for (body,) in bodies)))
    due = chosen._replace(scope="due", limits=(Limit("before", Span.day(day)),))
    readings = (Meaning(COMMANDS["overdue"], chosen, as_of=day), Meaning(COMMANDS["due"], due))
    return tuple(f"  {shell(each.words(index, answer_language()))}" for each in readings)


def _day(question: Interpretation) -> date | None:
    """The one day to come that is named; None for none, several or a period."""
    dated = [slot for slot in question.slots if slot.when]
    when = dated[0].when if len(dated) == 1 and dated[0].is_day else None
    day = when.following(question.today).first if when else None
    return day if day and day > question.today else None

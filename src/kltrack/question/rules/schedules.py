"""A schedule of days that are named, "lịch tháng 12 của Hà Nội", "calendrier de Hanoï jusqu'au 31 décembre".

It is what is due then; by body or by conclusion the timeline. Without any day it may be a file for a calendar, and is
refused.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _schedule(question: Interpretation, place: int) -> Reading | None:
    if not is_schedule(question, place):
        return None
    by_sides = any(slot.senses & _SIDES for slot in question.slots)  # "calendrier de décembre par organe"
    return [question.part(*(("report", "timeline") if by_sides else ("state", "due")), place)], place + 1


_SIDES = frozenset({"by:body", "by:conclusion"})


def is_schedule(question: Interpretation, place: int) -> bool:
    """Whether the word at a position is a calendar of days that are named, and no file is asked for."""
    words = question.sentence.words
    dated = any(slot.when or slot.length for slot in question.slots)
    stated = any(sense.startswith(_OTHERWISE) for slot in question.slots for sense in slot.senses)
    return "refuse:calendar" in question.senses(place) and dated and not stated and _FILES.isdisjoint(words)


_OTHERWISE = ("format:", "to:format", "exporting", "report:", "state:done", "state:overdue", "status:")
# Words without diacritics.
_FILES = frozenset({"ics", "ical", "icalendar", "export", "xuat", "tep", "file", "fichier", "exporter", "exporte"})
_FILES |= {"import", "importer", "tai", "telecharger", "outlook", "google", "download", "subscribe"}

RULES: tuple[Rule, ...] = (_schedule,)

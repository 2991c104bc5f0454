"""A note beside a scorecard that is asked for a share: of all its tasks together, which part is done, open or overdue.

Each row has the share of one body alone: "what share of tasks is done" would be answered by the first of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter, select
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation
from kltrack.terms import ACTIONABLE, marked

_SAID: Mapping[str, str] = {
    "done": marked("All together: {number} of {total} tasks are done ({share}%)."),
    "open": marked("All together: {number} of {total} tasks are open ({share}%)."),
    "open-overdue": marked("All together: {number} of {total} tasks are overdue ({share}%)."),
    "bound": marked("{number} of all {total} such tasks bind it ({share}%)."),
}
_OF_STATES = {"state:overdue": "open-overdue", "state:open": "open"}


def share_of_all(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """The sentence with the share of all tasks that a scorecard counts; empty where no share is asked for."""
    if meaning.command != "scorecard" or meaning.options or not _asks_for_share(question):
        return ""
    senses = {sense for slot in question.slots for sense in slot.senses}
    status = next((status for sense, status in _OF_STATES.items() if sense in senses), "done")
    chosen = meaning.chosen._replace(kinds=meaning.chosen.kinds or ACTIONABLE)
    part = chosen._replace(statuses=(status,))
    if chosen.bodies and not _BELONGING.isdisjoint(question.sentence.words):
        number, total = _count(part, question, index), _count(part._replace(bodies=()), question, index)
        said = "bound"
    else:
        number, total = _count(part, question, index), _count(chosen, question, index)
        said = status
    return message(_SAID[said], number=number, total=total, share=round(100 * number / total)) if total else ""


def _count(chosen: Filter, question: Interpretation, index: Index) -> int:
    return len(select(index, chosen, question.today).items)


def _asks_for_share(question: Interpretation) -> bool:
    words = question.sentence.words
    if not _ON_TIME.isdisjoint(words):
        return False  # of the rate of what was done on time each row tells
    share = any("share" in slot.senses for slot in question.slots) or not _RATES.isdisjoint(words)
    return share or any(pair == ("phan", "tram") for pair in pairwise(words))


# Words without diacritics; "le" of "tỷ lệ" is an article in French.
_RATES = frozenset({"rate", "percentage", "percent", "share", "proportion", "taux", "pourcentage", "ty", "ti"})
_ON_TIME = frozenset({"time", "punctuality", "punctual", "dung", "temps", "delais", "delai"})
_BELONGING = frozenset({"belongs", "belong", "revient", "incombe", "thuoc"})

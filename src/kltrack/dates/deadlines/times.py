"""The day or period that begins with a word of the wording, in any of its printed forms.

`kltrack.dates.read_span` is the grammar of days and periods; a test holds these forms to its reading. They stand
beside it for speed: a sentence has many words, and here each costs a look into a table, and a date one match. What
they leave out ("next month", weekdays, "tháng mười hai") `spoken.py` takes from that grammar.

A day or period without its year is its next occurrence on or after the day of issue; without that day it is a problem.
"""

from __future__ import annotations

from datetime import date

from kltrack.dates.deadlines.figures import in_figures
from kltrack.dates.deadlines.moments import FoundAt, Time
from kltrack.dates.deadlines.named import by_first_word
from kltrack.dates.deadlines.wording import Wording
from kltrack.dates.span import DateProblem
from kltrack.messages import message

# A word that is written with marks must be the one meant: "thắng" is no month, "quỹ" no quarter.
_SPELT = {"thang": "tháng", "quy": "quý", "qui": "quí", "nam": "năm", "tuan": "tuần", "nua": "nửa"}


_OTHERS = {"mai": frozenset({"mãi", "mái", "mại", "mải", "mài"})}  # other words, with other marks than a month's name


def _is_spelt_so(wording: Wording, index: int) -> bool:
    """Whether the marks of a word are those of the word that is meant, or there are none."""
    word, spelt = wording.words[index], wording.spelt(index)
    return spelt in (word, _SPELT[word]) if word in _SPELT else spelt not in _OTHERS.get(word, ())


def time_at(wording: Wording, index: int, issued: date | None) -> Time | None:
    """The day or period that begins with the word at `index`; None where none of the printed forms does."""
    word = wording.words[index]
    forms = in_figures() if word[0].isdigit() else by_first_word().get(word)
    if forms is None or not _is_spelt_so(wording, index):
        return None
    hit = forms.match(wording.folded, wording.starts[index])
    if not hit:
        return None
    found, reader = hit
    end = wording.word_after(found.match.end())
    if wording.begins_thousands(found.match.end()):
        return Time(
            "day", index, end, problem=message("Its last figure begins a larger number; the day is not certain.")
        )
    try:
        return reader(found, FoundAt(index, end, issued))
    except DateProblem as problem:
        return Time("day", index, end, problem=problem.sentence)

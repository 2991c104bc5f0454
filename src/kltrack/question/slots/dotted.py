"""Days with a dot or a dash, "đến 31.12", "sau 31-12": a day only behind a word of limit, as 5.2 is a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.dates.words import MONTHS, Word


def with_slash(words: Sequence[Word], place: int) -> Word:
    """The word at a place, which is written 15/12 where it is "15.12" behind a word of limit."""
    word = words[place]
    if not place or words[place - 1] not in _LIMITS or not re.fullmatch(r"[0-9]{1,2}[.-][0-9]{1,2}", word):
        return word
    day = word.replace(".", "/").replace("-", "/")
    # "From 5-10 days" is a length, "from 5-10 December" two days, and 1-15 no day.
    is_range = "-" in word and (not _IS_DAY.fullmatch(day) or {*words[place + 1 : place + 2]} & _COUNTED)
    return word if is_range else Word.of(day)


_IS_DAY = re.compile(r"(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|1[0-2])")
_COUNTED = frozenset({"day", "days", "week", "weeks", "month", "months", "ngay", "tuan", "thang", "jour", "jours"})
_COUNTED |= {"semaine", "semaines", "mois", "task", "tasks", "viec", "nhiem", "taches", *MONTHS}


# Words without diacritics, the last ones of "trước", "muộn nhất", "d'ici au", "avant le".
_LIMITS = frozenset({"truoc", "den", "toi", "sau", "tu", "han", "nhat", "vao", "qua", "het", "ngay"})
_LIMITS |= {"le", "du", "au", "avant", "apres", "depuis", "jusqu'", "ici", "des"}
_LIMITS |= {"before", "by", "until", "after", "on", "due", "since"}

"""Days with a dot, "đến 31.12", "avant le 15.12": a day only behind a word of limit, since 5.2 is a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.dates.words import Word


def with_slash(words: Sequence[Word], place: int) -> Word:
    """The word at a place, which is written 15/12 where it is "15.12" behind a word of limit."""
    word = words[place]
    is_dotted = place > 0 and re.fullmatch(r"[0-9]{1,2}\.[0-9]{1,2}", word)
    return Word.of(word.replace(".", "/")) if is_dotted and words[place - 1] in _LIMITS else word


# Words without diacritics, the last ones of "trước", "muộn nhất", "d'ici au", "avant le".
_LIMITS = frozenset({"truoc", "den", "toi", "sau", "tu", "han", "nhat", "vao", "qua", "het", "ngay"})
_LIMITS |= {"le", "du", "au", "avant", "apres", "depuis", "jusqu'", "ici", "des"}
_LIMITS |= {"before", "by", "until", "after", "on", "due", "since"}

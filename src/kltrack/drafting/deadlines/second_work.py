"""Where a second work with a date of its own begins in a limb whose first limit hides that date from the reader.

It stands behind "at the same time", behind what comes round ("report by the 25th of each month, and sum up in
December"), or behind its date: `đến ngày 30/11 phải đạt 80%, đến 31/12 đạt 95%`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.drafting.deadlines.limb_dates import dates_in_limb
from kltrack.drafting.deadlines.phrases import Calendar, LimbDates, Phrase
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_MEANWHILE = re.compile(
    r"(?:,|\s+(?:và|and|et))\s+(?=(?:đồng thời|at the same time|simultaneously|concurrently|en même temps"
    r"|parallèlement|simultanément)\b)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[,)]\s+(?:(?:and|và|et)\s+)?|\s(?:and|và|et)\s+(?:d['’]|de )?")
_OF_WORK = ("told-as-done", "scope", "period-told-of")  # what the words of the first work may make of the second's date
_LEAST_WORDS = 4  # of the second work


def cut_at_second_work(laid: ParsedParagraph, limb: Limb, found: LimbDates, calendar: Calendar) -> list[Limb]:
    """The limb, cut before a second work that has a date of its own."""
    wording = laid.wording
    is_mixed = any(map(_is_mixed, found.unread))
    recurs = is_mixed or any(phrase.step and phrase.step.operator == "every" for phrase in found.limits)
    for stop, start in _places(laid, limb, found, recurs=recurs):
        place = wording.word_after(start)
        if not limb.first < place <= limb.end - _LEAST_WORDS:
            continue
        first = limb._replace(end=place, stop=wording.ends[place - 1], opens=False)
        parts = [first, limb._replace(first=place, start=wording.starts[place], label=None, by_comma=True)]
        before = any(phrase.start < stop for phrase in found.limits)
        behind = any(phrase.stop > start and _may_limit(phrase) for phrase in found.phrases)
        if before and behind and not recurs:
            return parts
        if recurs and all(_sets_limit(dates_in_limb(laid, part, calendar)) for part in parts):
            return parts
    return [limb]


def _sets_limit(found: LimbDates) -> bool:
    return found.reading.dated or bool(found.unread)


def _is_mixed(phrase: Phrase) -> bool:
    """Whether words that are not understood hold a rhythm and a day of their own, so that they go over much text."""
    return len(phrase.text) > _LONG and len(_FIGURES.findall(phrase.text)) > 1


_LONG = 40  # characters
_FIGURES = re.compile(r"\d+")


def _places(laid: ParsedParagraph, limb: Limb, found: LimbDates, *, recurs: bool) -> Iterator[tuple[int, int]]:
    """From where up to where the signs stand before what may be a second work."""
    text, wording = laid.paragraph.text, laid.wording
    yield from (hit.span() for hit in _MEANWHILE.finditer(text, limb.start, limb.stop))
    told = {phrase.start for phrase in found.phrases if phrase.step and phrase.step.why == "told-as-done"}
    for hit in _SIGN.finditer(text, limb.start, limb.stop):
        works = recurs and laid.has(wording.word_after(hit.end()), "do")
        if works or (hit.end() in told and _UP_TO.match(text, hit.end())):
            yield hit.span()


_UP_TO = re.compile(r"(?:đến|tới|trước|by|before|d['’]ici|avant)\b", re.IGNORECASE)


def _may_limit(phrase: Phrase) -> bool:
    """Whether a date may be a limit, at least where it is read without what stands before it."""
    step = phrase.step
    if not re.search(r"\d", phrase.text):
        return False
    return step is None or step.role in ("limit", "unread") or step.why in _OF_WORK

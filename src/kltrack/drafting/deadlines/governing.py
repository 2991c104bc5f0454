"""The deadline that a limb sets, with its shortest wording, and its parts where each has a day of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kltrack.dates.deadlines import DeadlineReading
from kltrack.dates.deadlines.reading import Value
from kltrack.drafting.deadlines.limb_dates import NEXT, dates_in_limb
from kltrack.drafting.deadlines.phrases import Calendar, LimbDates, Phrase, StatedDeadline
from kltrack.drafting.deadlines.second_work import cut_at_second_work
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_MOST_BEFORE = 8  # words before or after a limit that its wording may need: "to be completed in 2025"


def deadline_of_limb(text: str, found: LimbDates, start: int, calendar: Calendar) -> StatedDeadline | None:
    """The deadline that a limb sets, with the shortest wording that means the same; None where it sets none."""
    if not found.reading.dated:
        return None
    keys = _keys(found.reading)
    limits = found.limits
    if not limits:
        return StatedDeadline(keys, text, found.reading.last)
    first, last = limits[0].start - start, limits[-1].stop - start
    quoted = _quote_together(limits)
    for wording in [quoted, NEXT.sub("", quoted), *_longer_wordings(text, first, last)]:
        if _keys(calendar.read(wording)) == keys:
            return StatedDeadline(keys, wording, found.reading.last)
    return StatedDeadline(keys, text[first:last], found.reading.last)


def _keys(reading: DeadlineReading) -> dict[str, Value]:
    return {key: value for key, value in (reading.toml or {}).items() if key != "wording"}


def _quote_together(limits: Sequence[Phrase]) -> str:
    """The phrases as printed, with an ellipsis between those that do not touch."""
    quoted = limits[0].text
    for left, right in pairwise(limits):
        quoted += f"{' ' if right.start - left.stop <= 1 else ' … '}{right.text}"
    return quoted


def _longer_wordings(text: str, first: int, last: int) -> Iterator[str]:
    """The text from `first` up to `last` with ever more words before it, then with ever more words after it."""
    before = [hit.start() for hit in re.finditer(r"\S+", text[:first])]
    for place in before[::-1][:_MOST_BEFORE]:
        yield text[place:last]
    after = [last + hit.end() for hit in re.finditer(r"\S+", text[last:])]
    for place in after[:_MOST_BEFORE]:
        yield text[first:place].rstrip(" ,;.)")


def by_dates(laid: ParsedParagraph, limb: Limb, calendar: Calendar) -> list[tuple[Limb, LimbDates]]:
    """The limb with its dates; cut into parts where each part has its own day: "send by D, publish by E".

    A part may have a date that is not understood: "issue it before 25 November and the plan in early December".
    """
    found = dates_in_limb(laid, limb, calendar)
    works = cut_at_second_work(laid, limb, found, calendar)
    if len(works) > 1:
        return [each for work in works for each in by_dates(laid, work, calendar)]
    limits = [phrase for phrase in found.phrases if phrase.step and phrase.step.role in ("limit", "unread")]
    days = {
        phrase.step.last or (phrase.text.lower() if laid.language != "vi" else None) for phrase in limits if phrase.step
    }
    if len(days) <= 1 or found.reading.dated:
        return [(limb, found)]
    parts = [(part, dates_in_limb(laid, part, calendar)) for part in _cut_after_limits(laid, limb, limits)]
    return parts if all(each.reading.dated or each.unread for _, each in parts) else [(limb, found)]


def _cut_after_limits(laid: ParsedParagraph, limb: Limb, limits: Sequence[Phrase]) -> Iterator[Limb]:
    """The limb cut after each limit but the last, at the sign or the "and" that follows it."""
    text, wording = laid.paragraph.text, laid.wording
    rest = limb
    for phrase, following in pairwise(limits):
        signs = [*_AFTER_LIMIT.finditer(text, phrase.stop, following.start)]
        is_limit = phrase.step is not None and phrase.step.role == "limit"
        if is_limit and _stands_before_work(laid, rest, phrase):
            signs = [
                hit
                for hit in signs
                if hit.start() > phrase.stop and _begins_other(laid, wording.word_after(hit.end()), following)
            ]
        place = wording.word_after(signs[0].end()) if signs else rest.end
        if rest.first < place < rest.end:
            yield rest._replace(end=place, stop=wording.ends[place - 1], opens=False)
            rest = rest._replace(first=place, start=wording.starts[place], label=None, by_comma=True)
    yield rest


def _stands_before_work(laid: ParsedParagraph, limb: Limb, phrase: Phrase) -> bool:
    """Whether a limit stands before its work, at the head or behind who is asked: `Before 5 May, report on it`."""
    first = laid.wording.word_after(phrase.start)
    if first == limb.first:
        return True
    is_behind_name = any(name.end == first for name in laid.names.values())
    works = laid.has(laid.wording.word_after(phrase.stop), "do")
    return is_behind_name and works and laid.paragraph.text[phrase.stop : phrase.stop + 1] == ","


def _begins_other(laid: ParsedParagraph, place: int, limit: Phrase) -> bool:
    """Whether other work begins at a word, or its limit."""
    return laid.has(place, "do", "how", "direct") or laid.wording.starts[place] == limit.start


_AFTER_LIMIT = re.compile(r"[,;)]\s*(?:and |và |et )?|\s(?:and|và|et)\s")

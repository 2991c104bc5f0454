"""A second work behind "at the same time" with its own date: `báo cáo trước 20/3, đồng thời ký … trong tháng 4`."""

from __future__ import annotations

import re

from kltrack.drafting.deadlines.phrases import LimbDates, Phrase
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_MEANWHILE = re.compile(
    r"(?:,|\s+(?:và|and|et))\s+(?=(?:đồng thời|at the same time|simultaneously|concurrently|en même temps"
    r"|parallèlement|simultanément)\b)",
    re.IGNORECASE,
)
_OF_WORK = ("told-as-done", "scope", "period-told-of")  # what the words of the first work may make of the second's date
_LEAST_WORDS = 4  # of the second work


def cut_at_meanwhile(laid: ParsedParagraph, limb: Limb, found: LimbDates) -> list[Limb]:
    """The limb, cut before "at the same time" where it has a limit before that and another date behind it."""
    text, wording = laid.paragraph.text, laid.wording
    for hit in _MEANWHILE.finditer(text, limb.start, limb.stop):
        place = wording.word_after(hit.end())
        is_long = limb.first < place <= limb.end - _LEAST_WORDS
        before = any(phrase.start < hit.start() for phrase in found.limits)
        behind = any(phrase.start > hit.end() and _may_limit(phrase) for phrase in found.phrases)
        if is_long and before and behind:
            first = limb._replace(end=place, stop=wording.ends[place - 1], opens=False)
            return [first, limb._replace(first=place, start=wording.starts[place], label=None, by_comma=True)]
    return [limb]


def _may_limit(phrase: Phrase) -> bool:
    """Whether a date may be a limit, at least where it is read without what stands before it."""
    step = phrase.step
    if step is None or not re.search(r"\d", phrase.text):
        return False
    return step.role in ("limit", "unread") or step.why in _OF_WORK

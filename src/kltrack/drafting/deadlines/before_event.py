"""Dates on which only something takes place that work is to be done before: "before the opening in October"."""

from __future__ import annotations

import re

from kltrack.drafting.deadlines.phrases import Phrase

_BEFORE_EVENT = re.compile(
    r"(?:\b(?:before|prior to|ahead of) (?:the |a |its |their )(?:(?!in\b)[^\W\d]+ ){1,5}"
    r"|\bavant (?:le |la |les |l['’]|sa |son |leur )(?:(?!en\b)[^\W\d]+ ){1,5}"
    r"|\btrước (?:lễ|kỳ|phiên|hội nghị|đại hội|ngày khai|khi|dịp) (?:(?!trong\b)[^\W\d]+ ){0,6})$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:in|en|au mois d|trong tháng|vào|tháng|(?:day )?on|le)\b", re.IGNORECASE)


def is_of_event(text: str, phrase: Phrase) -> bool:
    """Whether a day or month stands just behind an event that the work comes before, so that the work ends earlier."""
    return bool(_WHEN.match(phrase.text)) and _BEFORE_EVENT.search(text[: phrase.start]) is not None

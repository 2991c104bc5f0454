"""Whether a paragraph without a colon introduces the paragraphs below it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kltrack.drafting.directives.signs import is_furniture, is_heading
from kltrack.drafting.text.labels import begins_list, label_at
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

_LONGEST_TITLE = 8  # words of a heading
_COUNTED = ("plain", "path", "upper")  # styles of labels of headings whose paragraphs below have no label
_LAST = 6  # words at the end of a paragraph in which tasks are announced
_TASKS = (
    *(" nhiem vu ", " noi dung ", " giai phap ", " viec sau "),
    *(" tasks ", " points ", " measures ", " contents ", " taches ", " mesures ", " points suivants "),
)


def introduces(paragraphs: Sequence[ParsedParagraph], index: int) -> bool:
    """Whether a paragraph announces tasks that are numbered next, is the heading of a list, or goes on in it."""
    return (
        is_day_alone(paragraphs, index)
        or _counts(paragraphs, index)
        or _heads_list(paragraphs, index)
        or _goes_on_below(paragraphs, index)
    )


def is_day_alone(paragraphs: Sequence[ParsedParagraph], index: int) -> bool:
    """Whether a line says nothing but by which day the items below it are to be done: "Before 20 July"."""
    below = paragraphs[index + 1 : index + 2]
    is_day = paragraphs[index].language != "vi" and _DAY.fullmatch(paragraphs[index].paragraph.text.strip()) is not None
    return is_day and bool(below) and label_at(below[0].paragraph.text) is not None


def ends_day(laid: ParsedParagraph) -> bool:
    """Whether a line of English or French stands between lists as the heading of the next: "In August", "Regular"."""
    return laid.language != "vi" and label_at(laid.paragraph.text) is None and is_heading(laid)


_DAY = re.compile(
    r"(?:in|en|before|by|no later than|avant le|avant|d['’]ici au|d['’]ici le|au plus tard le) (?:the )?"
    r"(?:end of |fin )?(?:\d{1,2}(?:er|st|nd|rd|th)? )?[^\W\d_]{3,9}(?: \d{1,2})?(?:,? \d{4})?",
    re.IGNORECASE,
)


def _goes_on_below(paragraphs: Sequence[ParsedParagraph], index: int) -> bool:
    """Whether a paragraph without a colon ends where its work is to follow, with which the next one begins: "to"."""
    laid, below = paragraphs[index], paragraphs[index + 1 : index + 2]
    return (
        bool(below) and begins_with_work(below[0]) and _UNENDED[laid.language].search(laid.paragraph.text) is not None
    )


def begins_with_work(laid: ParsedParagraph) -> bool:
    """Whether a paragraph begins with a verb of work behind its label or dash; in French with an infinitive."""
    label = label_at(laid.paragraph.text)
    first = laid.wording.word_after(label.length if label else 0)
    if first >= len(laid.wording.words) or not laid.has(first, "do", "how", "direct"):
        return False
    return laid.language != "fr" or laid.wording.words[first].endswith(("er", "ir", "re"))


def is_infinitive_line(laid: ParsedParagraph) -> bool:
    """Whether a French paragraph begins with the infinitive of work, as the lines of a list do without dashes."""
    return laid.language == "fr" and begins_with_work(laid)


_UNENDED: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?: to|\b(?:as follows|the following(?: \w+)?)[.…]?)\s*$", re.IGNORECASE),
    "vi": re.compile(r"\b(?:như sau|sau đây|dưới đây)[.…]?\s*$", re.IGNORECASE),
    "fr": re.compile(r"(?: de| d['’]| à|\b(?:ce qui suit|suivante?s?|ci-après|ci-dessous)\s?[.…]?)\s*$", re.IGNORECASE),
}


def heads_labelled(paragraphs: Sequence[ParsedParagraph], index: int) -> bool:
    """Whether a short line without a number stands between the colon of a list and its first item: "For the banks"."""
    if not 0 < index < len(paragraphs) - 1:
        return False
    laid, below = paragraphs[index], paragraphs[index + 1].paragraph.text
    is_title = is_heading(laid) and len(laid.wording.words) <= _LONGEST_TITLE and label_at(laid.paragraph.text) is None
    return is_title and paragraphs[index - 1].paragraph.text.rstrip().endswith(":") and label_at(below) is not None


def _counts(paragraphs: Sequence[ParsedParagraph], index: int) -> bool:
    """Whether the next paragraph begins to number what this one announces: `6 nhiệm vụ trọng tâm`, "these measures"."""
    following = next((laid for laid in paragraphs[index + 1 :] if not is_furniture(laid)), None)
    words = paragraphs[index].wording.words
    last = f" {' '.join(words[max(0, len(words) - _LAST) :])} "
    return following is not None and begins_list(following.paragraph.text) and any(word in last for word in _TASKS)


def _heads_list(paragraphs: Sequence[ParsedParagraph], index: int) -> bool:
    """Whether a labelled line is the heading of what has other labels, or none, below: `4. Tổ chức thực hiện`."""
    laid, following = paragraphs[index], paragraphs[index + 1 : index + 2]
    own = label_at(laid.paragraph.text)
    below = label_at(following[0].paragraph.text) if following else None
    if own and following and below is None and own.style in _COUNTED and not laid.names:
        return is_heading(laid) and len(laid.wording.words) <= _LONGEST_TITLE and not is_heading(following[0])
    if own is None or below is None or own.style == below.style or own.style.startswith("dash"):
        return False
    is_title = len(laid.wording.words) <= _LONGEST_TITLE or not laid.names or _only_presides(laid)
    return is_title and is_heading(laid)


def _only_presides(laid: ParsedParagraph) -> bool:
    """Whether a Vietnamese line only says who leads and with whom: `1. Bộ Y tế chủ trì, phối hợp với các bộ`."""
    words = laid.wording.words
    works = [laid.quoted(mark.first, mark.end).lower() for mark in laid.marks.values() if mark.of("do")]
    presides = any(words[place : place + 2] == ["chu", "tri"] for place in range(len(words)))
    return presides and all(work.startswith(("chủ trì", "phối hợp")) for work in works)

"""What can be told of a limb or a paragraph by its words and punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.drafting.deadlines.phrases import Calendar, Phrase
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.labels import is_labelled
from kltrack.drafting.text.layout import BEGINS_WITH_DAY
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Kind, Mark
from kltrack.drafting.words.timewords import time_words

_NEARLY_ALONE = 4  # words of a line that holds hardly more than one phrase
_LONGEST_HEADING = 30  # words of a line without a full stop that may be a heading


def opens_with_work(laid: ParsedParagraph, limb: Limb, work: int, dates: Sequence[Phrase] = ()) -> bool:
    """Whether the introduction of a list is itself work: `…, including:`, `…, tập trung vào các nhiệm vụ sau:`.

    The work begins at the word `work`. "To take, by May 5, the following measures:" has none of its own.
    """
    start = laid.wording.starts[min(work, limb.end - 1)]
    text = laid.paragraph.text[start : limb.stop]
    before, _, tail = text.rpartition(",")
    for date in dates:
        if start <= date.start and date.stop <= start + len(before):
            before = before.replace(date.text, "", 1)
    rest = _ONLY_DOING.sub(" ", before).split()
    if not rest or (len(rest) == 1 and dates and _MEASURES.search(tail)):
        return False  # nothing but a verb, "to adopt"
    first = laid.wording.word_after(limb.stop - len(tail))
    return "," in text and any(laid.has(word, "listing") for word in range(first, limb.end))


_MEASURES = re.compile(
    r"\b(?:measures|steps|tasks|actions|duties|solutions|mesures|tâches|actions|étapes|dispositions"
    r"|nhiệm vụ|giải pháp|biện pháp|việc|nội dung)\b",
    re.IGNORECASE,
)
_ONLY_DOING = re.compile(
    r"[\W\d]+|\b(?:to|de|d|à|must|doi(?:t|vent)|phải|cần)\b"
    r"|\b(?:take|carry out|implement|perform|do|undertake|fulfil|complete|focus on)\b"
    r"|\b(?:prendre|exécuter|accomplir|mener(?: à bien)?|réaliser|appliquer|effectuer|mettre en œuvre)\b"
    r"|\b(?:thực hiện|triển khai|tổ chức|tập trung|hoàn thành|khẩn trương|ngay)\b",
    re.IGNORECASE,
)


def stands_before_colon(laid: ParsedParagraph, limb: Limb) -> bool:
    """Whether a colon follows a limb."""
    return laid.paragraph.text[limb.stop : limb.stop + 2].strip().startswith(":")


def undated_words(laid: ParsedParagraph, limb: Limb, read: Sequence[Phrase], calendar: Calendar) -> str:
    """The words of urgency of a limb and those that tell a time without a day, as a deadline's wording has them.

    They are joined with ellipses; "" without any. `read` are the dates of the limb, which are told of elsewhere.
    """
    opening = _end_of_purpose(laid, limb)
    urgent = [
        (laid.wording.starts[mark.first], _ITS_VERB.sub("", laid.quoted(mark.first, mark.end)))
        for mark in sorted(laid.marks.values())
        if limb.first <= mark.first < limb.end and mark.of("urgency") and laid.wording.starts[mark.first] >= opening
    ]
    taken = [
        *((start, start + len(words)) for start, words in urgent),
        *((phrase.start, phrase.stop) for phrase in read),
        (limb.start, opening),
    ]
    text = laid.paragraph.text[limb.start : limb.stop]
    told = [
        (limb.start + each.start, text[each.start : each.stop])
        for each in time_words(text, laid.language)
        if not any(limb.start + each.start < stop and start < limb.start + each.stop for start, stop in taken)
    ]
    for found in (sorted([*urgent, *told]), urgent):
        wording = " … ".join(dict.fromkeys(words for _, words in found))
        if calendar.read(wording).toml == {"wording": wording}:
            return wording
    return " … ".join(dict.fromkeys(words for _, words in urgent))


_ITS_VERB = re.compile(r" thực hiện$", re.IGNORECASE)  # of `khẩn trương thực hiện`, which stands as one phrase


def _end_of_purpose(laid: ParsedParagraph, limb: Limb) -> int:
    """The place of the comma after the purpose with which a limb opens: `Để tiếp tục đổi mới, …`; else its start."""
    if not laid.has(limb.first, "to"):
        return limb.start
    comma = laid.paragraph.text.find(",", limb.start, limb.stop)
    return max(comma, limb.start)


def is_furniture(laid: ParsedParagraph) -> bool:
    """Whether a paragraph is something that a page prints around a report: a caption, a source, a time."""
    words = laid.wording.words
    if not words:
        return True
    ends = (0, len(words) - 1, len(words) - 2)
    marks = [mark for mark in laid.marks.values() if mark.of("furniture")]
    named = any((mark.first in ends or mark.end == len(words)) and _is_set_off(laid, mark) for mark in marks)
    named = named or any(_credits(laid, mark) for mark in marks)
    return len(words) <= _LONGEST_HEADING and named


def _credits(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a caption ends with whose picture it is: `Thủ tướng thăm bến đò. Ảnh: Lê An`."""
    is_last = len(laid.wording.words) - mark.end <= _LONGEST_CREDIT
    return (
        is_last and laid.signs_before(mark.end).strip().startswith(":") and bool(laid.signs_before(mark.first).strip())
    )


_LONGEST_CREDIT = 6  # words


def _is_set_off(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a phrase stands apart from the text: before a colon, in brackets, of two words, or nearly alone."""
    is_phrase = mark.end - mark.first > 1 and not mark.of("do")  # `Theo dõi, đôn đốc` is work
    is_alone = len(laid.wording.words) <= _NEARLY_ALONE or is_phrase
    return is_alone or laid.signs_before(mark.end).strip().startswith(":") or "(" in laid.signs_before(mark.first)


class Sending:
    """Finds the lists of those to whom a document is sent and of what is sent with it; such a list sets no tasks."""

    def __init__(self) -> None:
        self._goes_on: Kind | None = None

    def holds(self, laid: ParsedParagraph) -> bool:
        """Whether the next paragraph belongs to such a list."""
        if laid.has(0, "recipients") and _ends_in(laid, "recipients"):
            self._goes_on = "recipients"
        elif _introduces_addressees(laid) or (is_furniture(laid) and laid.paragraph.text.endswith(":")):
            self._goes_on = "addresses"
        elif self._goes_on == "addresses" and not is_labelled(laid.paragraph.text):
            self._goes_on = None
        return self._goes_on is not None


def _introduces_addressees(laid: ParsedParagraph) -> bool:
    """Whether a paragraph introduces those to whom a document is addressed: `THỦ TƯỚNG CHÍNH PHỦ điện:`."""
    is_short = len(laid.wording.words) <= _LONGEST_HEADING
    return is_short and laid.paragraph.text.endswith(":") and _ends_in(laid, "addresses")


def _ends_in(laid: ParsedParagraph, kind: Kind) -> bool:
    return any(mark.of(kind) and mark.end == len(laid.wording.words) for mark in laid.marks.values())


def is_headline(laid: ParsedParagraph) -> bool:
    """Whether a paragraph is a headline, also one that ends in brackets."""
    text = laid.paragraph.text.rstrip()
    return len(laid.wording.words) <= _LONGEST_HEADING and text[-1:] not in '.;:!?…,”"»'


def is_heading(laid: ParsedParagraph) -> bool:
    """Whether a paragraph is a heading: short, without a sign at its end, and no line of a schedule."""
    text = laid.paragraph.text.rstrip()
    if BEGINS_WITH_DAY.match(text):
        return False
    return len(laid.wording.words) <= _LONGEST_HEADING and text[-1:] not in '.;:!?…,)”"'

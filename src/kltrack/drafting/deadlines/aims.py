"""What work is for: `để người dân đón Tết`, "in order to", "afin de". A date there does not beat that of the work.

Nor does one in brackets of what is only expected, "(expected in October)", or after the time that is left until then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS
from kltrack.terms import LanguageCode

_AIMS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:in order (?:to|that|for)|so (?:that|as to)|with (?:the|an) (?:aim|goal|view|objective|purpose) (?:of|to)"
        r"|aim(?:ed|ing) (?:to|at)|with a view to|to ensure that)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?<!không )(?<!nếu )(?<!đừng )\b(?:để|nhằm|với mục tiêu|hướng tới mục tiêu)\b(?! xảy ra)", re.IGNORECASE
    ),
    "fr": re.compile(
        r"\b(?:afin (?:de|d['’]|que|qu['’])|en vue (?:de|d['’]|du)|pour (?:que|qu['’]|permettre)"
        r"|dans (?:le but|l['’]objectif)|de (?:manière|façon|sorte) (?:à|que))",
        re.IGNORECASE,
    ),
}
_END = re.compile(r"[,;:]|\.\s|$")


def aims_in(laid: ParsedParagraph, limb: Limb) -> Iterator[tuple[int, int]]:
    """From where up to where a limb says what its work is for, as places of its paragraph.

    One before the order of the limb goes on up to the last comma before it; any other ends at the next sign.
    """
    text = laid.paragraph.text
    order = _order_after(laid, limb)
    for hit in _AIMS[laid.language].finditer(text, limb.start, limb.stop):
        ended = _END.search(text, hit.end(), limb.stop)
        stop = ended.start() if ended else limb.stop
        if hit.start() < order:
            stop = max(stop, text.rfind(",", limb.start, order))
        yield hit.start(), stop


def serves_other(laid: ParsedParagraph, limb: Limb, place: int) -> bool:
    """Whether a date at `place` is of what somebody else does then: `gửi danh mục để Bộ Tài chính tổng hợp trước`."""
    for start, stop in aims_in(laid, limb):
        if start <= place < stop and start > limb.start:
            hit = _AIMS[laid.language].match(laid.paragraph.text, start)
            word = laid.without_article(laid.wording.word_after(hit.end())) if hit else limb.end
            return word in laid.names and laid.wording.starts[word] < place
    return False


def hands_in_for(text: str, place: int) -> bool:
    """Whether the work of a limb is for an event behind `place`, to be handed in there or to be ready in time for it.

    A purpose at the head of the limb is none of the work: `Để chuẩn bị các dự án luật trình tại kỳ họp, Thủ tướng`.
    """
    hit = _HANDED_IN.search(text, 0, place)
    return hit is not None and hit.start() > 0


_HANDED_IN = re.compile(
    r"\b(?:in time (?:for|to)|(?:in order|so as) to (?:\w+ )?(?:submit|present|report|table)"
    r"|(?:để|nhằm|bảo đảm|đảm bảo) (?:sớm )?(?:gửi|báo cáo|trình|phục vụ)|kịp|à temps"
    r"|(?:afin|en vue) de (?:la |les? |l['’])?(?:soumettre|présenter|rapporter|faire rapport))\b[^,;:.]{0,80}$",
    re.IGNORECASE,
)


def expected_in(text: str) -> Iterator[tuple[int, int]]:
    """From where up to where a text says in brackets when something is expected, or what is reckoned up to a time."""
    for hit in _EXPECTED.finditer(text):
        if not _FINISHING.search(hit[0]):
            yield hit.start() + 1, hit.end() - 1
    yield from (hit.span() for hit in _ESTIMATES.finditer(text))


_EXPECTED = re.compile(
    r"\((?:expected|scheduled|planned|slated|due to take place|dự kiến|prévue?s?|attendue?s?)\b[^()]{1,80}\)",
    re.IGNORECASE,
)
# What is only reckoned up to a time: `ước thực hiện đến hết năm 2025`, "estimates for the whole of 2025".
_ESTIMATES = re.compile(
    r"\bước (?:tính|thực hiện|đạt|giải ngân|kết quả)\b[^,;:.()]{0,40}?(?:đến )?(?:hết|cuối|cả)(?: năm| quý| tháng)?"
    r"(?: \d[\d/]*| nay| này)?"
    r"|\b(?:estimates|forecasts|projections) (?:for|to|until|through|up to)\b[^,;:.()]{0,40}\d{4}"
    r"|\b(?:estimations|prévisions) (?:pour|jusqu['’]à|à)\b[^,;:.()]{0,40}\d{4}",
    re.IGNORECASE,
)
_FINISHING = re.compile(r"complet|finish|submit|hoàn thành|xong|trình|báo cáo|achev|termin|soumettre", re.IGNORECASE)


def replaced_in(text: str) -> Iterator[tuple[int, int]]:
    """From where up to where a text says which deadline no longer holds: `thay vì trước ngày 30/4`, "instead of"."""
    yield from (hit.span() for hit in _REPLACED.finditer(text))


_REPLACED = re.compile(
    r"\b(?:thay vì|thay cho|chứ không phải|không phải|instead of|rather than|and not|et non(?: plus| pas)?"
    r"|au lieu d(?:e|u)|plutôt que)\b[^,;:]{0,80}",
    re.IGNORECASE,
)


def quarters_in(text: str) -> Iterator[tuple[int, int]]:
    """From where up to where a text names quarters of a year of which it tells: `kết quả 3 quý đầu năm 2025`."""
    yield from (hit.span() for hit in _QUARTERS.finditer(text))


_QUARTERS = re.compile(
    r"(?<!trong )(?<!hết )(?<!sau )\b(?:\d|hai|ba) quý (?:đầu|cuối)(?: của)? năm(?: (?:nay|trước|\d{4}))?\b",
    re.IGNORECASE,
)


def remaining_in(text: str) -> Iterator[tuple[int, int]]:
    """From where up to where a text says how much time is left: "no time left until", `chỉ còn 10 ngày nữa là`."""
    yield from (hit.span() for hit in _REMAINING.finditer(text))


_REMAINING = re.compile(
    r"\b(?:(?:time|days?|weeks?|months?) (?:is |are )?(?:left|remain(?:s|ing)?|to go)\b"
    r"|còn (?:lại )?(?:[\w.]+ ){0,4}?(?:thời gian|ngày|tuần|tháng)(?: nữa)?(?: là)? (?=đến|tới|kết thúc|hết)"
    r"|il (?:ne )?(?:nous )?reste (?:plus )?(?:que )?(?:[\w.]+ ){0,4}?(?:temps|jours?|semaines?|mois)\b)[^,;:]{0,60}",
    re.IGNORECASE,
)


def _order_after(laid: ParsedParagraph, limb: Limb) -> int:
    """Where the first order of a limb, or the first "must", begins; where the limb begins without one."""
    firsts = (
        mark.first for mark in laid.marks.values() if limb.first < mark.first < limb.end and mark.of("must", *ORDERS)
    )
    first = min(firsts, default=limb.first)
    return laid.wording.starts[first]

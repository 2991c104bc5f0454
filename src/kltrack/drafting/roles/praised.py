"""Whom praise is for: "commended the efforts of ministries", `đánh giá cao nỗ lực của các bộ`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark
from kltrack.terms import LanguageCode

_MERITS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r" (?:the |all |great |strong |highly )*(?:[\w-]+ ){0,2}?(?:efforts?|contributions?|achievements?|dedication"
        r"|work|performance|results|determination|involvement|preparations?)(?: and (?:\w+ )?\w+)?(?: made| achieved)?"
        r" (?:of|by|from) ",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r" (?:hautement )?(?:(?:les |l['’]|le |la )(?:\w+ )??)(?:efforts?|contributions?|réalisations?|résultats?"
        r"|engagement|travail)(?: \w+){0,2}? (?:de la |de l['’]|de |du |des |par les |par le |par la |par l['’]|par )",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r" (?:những |các |sự )?(?:nỗ lực|cố gắng|kết quả|thành tích|đóng góp|tinh thần)[^,.;:]{0,30}? của (?:các )?",
        re.IGNORECASE,
    ),
}


def praised_start(laid: ParsedParagraph, mark: Mark) -> int:
    """The place where those begin whom a word of praise praises, behind a second one and behind what they did well.

    The end of the phrase itself where no merits stand behind it.
    """
    second = laid.marks[mark.end].end if laid.has(mark.end, "joins") else mark.end
    end = laid.marks[second].end if second > mark.end and laid.has(second, "commendation") else mark.end
    hit = _MERITS[laid.language].match(laid.wording.text, laid.wording.ends[end - 1])
    return laid.wording.word_after(hit.end()) if hit else end

"""Letters of ministries and provinces: the number of the one that a text reports, and by its symbol who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kltrack.drafting.document.citing import LETTER, Citation, day_after, type_of
from kltrack.drafting.document.heading import Subject
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.places import COMMITTEES
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_FIRST = 8  # first paragraphs, in which a report says what it is about
_NEAR = 60  # letters between "issued" and the number
_LEAST = 4  # letters of a symbol that need not be all initials: "NHNN"
_LOCAL = "UBND"
_ISSUED = re.compile(
    r"\b(?:ban hành|ký|phát hành|gửi|vừa có|mới có|signed|issued|sent|released|signé|publié|envoyé)\b"
    r"(?:No\.|[^.;])*$"
)
_BEGINS = re.compile(r"^(?:Tại |Theo |In |According to )?(?:[^\W\d]+ ){1,3}(?:số|No\.?|n°)\s?$")
_OTHERS = re.compile(r"\b(?:nhận được|trả lời|căn cứ|thực hiện|received|in response to|reçu)\b", re.IGNORECASE)
_SENT = re.compile(r"\(\s*Theo (?:[^\W\d]+ ){1,3}số\s?$")  # `(Theo Công văn số 12/UBND-KT)` closes an answer


def letter_in(laid: Sequence[ParsedParagraph]) -> Subject | None:
    """The letter that a text reports: the one that it says was issued, or with which it begins; None without one."""
    for place, each in enumerate(laid):
        text = each.paragraph.text
        for hit in LETTER.finditer(text):
            before = text[max(0, hit.start() - _NEAR) : hit.start()]
            begins = place < _FIRST and (_ISSUED.search(before) or _BEGINS.search(text[: hit.start()]))
            number = re.sub(r"\s", "", hit["number"])
            is_letter = type_of(number) in (None, "letter")  # 110/CD-TTg is a telegram's number
            if is_letter and (begins or _SENT.search(before)) and not _OTHERS.search(before):
                return Subject(
                    Citation(*hit.span("number"), number, day_after(text, hit.end()), "letter", ()), is_sure=True
                )
    return None


def writers_in(laid: Sequence[ParsedParagraph], number: str) -> Iterator[str]:
    """The bodies whose letter a text reports: it names them, and their initials are in a number, `8405/BNV-TCBC`."""
    texts = [number] if number else [each.paragraph.text for each in laid[:_FIRST]]
    symbols = {hit["symbol"] for text in texts for hit in LETTER.finditer(text)}
    for each in laid[:_FIRST] if symbols else ():
        for name in filter(lambda name: name.is_listed, each.names.values()):
            if any(_bears(name.bodies[0], symbol, each.lookup) for symbol in symbols):
                yield name.bodies[0]


def writer_of(number: str, laid: Sequence[ParsedParagraph], lookup: Lookup) -> tuple[str, ...]:
    """Who wrote a letter by the symbol in its number: a ministry, or the one province's committee that the text names.

    () where the directory has no such body, or more than one.
    """
    hit = LETTER.match(number)
    if hit is None:
        return ()
    if hit["symbol"] == _LOCAL:
        committees = {*lookup.in_provinces[COMMITTEES].values()}
        found = {body for each in laid for name in each.names.values() for body in name.bodies if body in committees}
    else:
        found = {body for body in lookup.ministries if _bears(body, hit["symbol"], lookup)}
    return tuple(found) if len(found) == 1 else ()


def _bears(body: str, symbol: str, lookup: Lookup) -> bool:
    """Whether a symbol is made of the initials of a body that there is today or was: "BTC", "NHNN"."""
    words = [word for word in re.findall(r"\w+", lookup.directory.name(body, "vi")) if word != "và"]
    initials = "".join(word[0] for word in words).upper()
    return initials == symbol or (len(symbol) >= _LEAST and initials.startswith(symbol))

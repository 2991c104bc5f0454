"""A conclusion's own facts as a text prints them: number, type, day of issue, reports heard."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kltrack.dates import DateProblem, read_span
from kltrack.drafting.document.citing import Citation, day_without_year_after, type_by_number, type_of_line
from kltrack.drafting.document.reporting import is_reported
from kltrack.drafting.names.group_names import PARTY
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import TypeName

ISSUING = re.compile(
    r"\b(?:signed|issued|issues|has just issued|promulgated|ký|ban hành|signé|publié|émis|a signe|et publie"
    r"|vient de (?:signer|publier|diffuser))\b",
    re.IGNORECASE,
)
DAY = (
    r"(?:(?P<a>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)|(?P<b>\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)"
    r"|(?P<c>[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?)|(?P<d>\d{1,2}(?: ?er)? [a-zéû]{3,9}(?: \d{4})?))"
)
# "Issue it before 25 November" says when work is due, not when the document was issued.
_NO_LIMIT = "".join(rf"(?<!\b{word} )" for word in ("[Tt]rước", "[Đđ]ến", "[Nn]hất", "[Aa]vant", "[Tt]ard"))
_ISSUED_ON = re.compile(rf"{_NO_LIMIT}\b(?:[Oo]n|[Nn]gày|[Ll]e)\s+{DAY}")
_DATED = re.compile(  # a French head: "Bureau gouvernemental – Notification en date du 1er juillet 2031"
    rf"^(?:Bureau|Notification|Avis|Annonce|Communiqué|Directive|Dépêche|Télégramme|Lettre)\b[^.;:]{{0,120}}"
    rf"\ben date du {DAY}\b"
)
_NUMBER_LINE = re.compile(  # the number on a line of its own in an official document
    r"^(?:Số|So|No\.?|N[°º])\s?:?\s*(?P<number>\d+\s?[-/]\s?[A-ZĐ0-9]\S*)$"
)
_DATELINE = re.compile(rf"^(?:[A-ZĐÀ-Ỹ][\w]+[ ,]*){{1,4}},?\s*(?:ngày|le|on|day)?\s*{DAY}\.?$")
_HEARD = re.compile(r"\b(?:hear|heard|hearing|considered|nghe|xem xét|écouté|entendu|examiné)\b", re.IGNORECASE)
_REPORT = re.compile(r"[-/](?:BC|TTr)\b", re.IGNORECASE)
_NEAR = 80  # letters between "issued" and the number
_MOST_BEFORE_TEXT = 14  # first lines, in which an official document's head stands
FIRST = 8  # first paragraphs, in which a report says what it is about


class HeardReport(NamedTuple):
    """A report that the issuers heard: its number, its day, and the body that made it."""

    number: str
    issued: date | None
    by: str | None


class Heading(NamedTuple):
    """What a text says of the document itself. `doubts` are sentences; `number` is "" where none is printed."""

    number: str
    type: TypeName
    issued: date | None
    issuers: tuple[str, ...]
    signatory: str
    reports: tuple[HeardReport, ...]
    doubts: tuple[str, ...] = ()

    @property
    def is_of_party(self) -> bool:
        """Whether the Party issued it: by its symbol, without a number by its issuers."""
        symbols = re.findall(r"[^\W\d_]+", self.number.upper())
        if self.number:
            return "TW" in symbols or (self.type == "conclusion" and (not symbols or "KL" in symbols))
        return not {*PARTY}.isdisjoint(self.issuers)


class Subject(NamedTuple):
    """The document that a text reports on.

    `named`: where the text names it; `is_sure`: the text leaves no doubt that it is this one; `is_itself`: the text is
    that document, with its number in its head.
    """

    named: Citation
    is_sure: bool
    is_itself: bool = False


def subject_of(laid: Sequence[ParsedParagraph], cited: Sequence[Sequence[Citation]]) -> Subject | None:
    """The document that a text reports on: the one whose number stands in its head, else the one that it names most.

    A place that says that the document was issued counts more; so do early places. None where no document is named.
    """
    own = _own_number(laid, cited)
    if own:
        return Subject(own, is_sure=True, is_itself=True)
    weights: Counter[str] = Counter()
    best: dict[str, Citation] = {}
    sure: set[str] = set()
    for place, (paragraph, named) in enumerate(zip(laid, cited, strict=True)):
        for each in named:
            if each.type in _NOT_SUBJECTS:
                continue
            key = _first_number(each.number)
            is_basis = bool(_BASIS.search(paragraph.paragraph.text[: each.start]))
            in_title = place < _TITLE and each.start <= _TITLE_WORD and not is_basis
            text = paragraph.paragraph.text
            is_issued = in_title or _is_issued(text, each) or (place < FIRST and is_reported(text, each))
            weights[key] += 1 + 3 * (place < FIRST) + 12 * is_issued + 2 * (each.type == "conclusion")
            sure |= {key} if is_issued or (each.type == "conclusion" and not is_basis) else set()
            best[key] = max(each, best.get(key, each), key=lambda one: (one.has_symbol, one.issued or date.min))
    if not weights:
        return None
    key = weights.most_common(1)[0][0]
    return Subject(best[key], key in sure)


def _own_number(laid: Sequence[ParsedParagraph], cited: Sequence[Sequence[Citation]]) -> Citation | None:
    """The number on a line of its own in the head of an official document."""
    for paragraph, named in zip(laid[:_MOST_BEFORE_TEXT], cited, strict=False):
        line = _NUMBER_LINE.match(paragraph.paragraph.text)
        if line:
            number = re.sub(r"\s", "", line["number"])
            return named[0] if named else Citation(*line.span("number"), number, None, type_by_number(number), ())
    return None


def type_in_head(laid: Sequence[ParsedParagraph]) -> TypeName | None:
    """The type on a line of its own in an official head, one with a number or a place and day; else None."""
    head = laid[:_MOST_BEFORE_TEXT]
    if not any(is_dateline(each) or _NUMBER_LINE.match(each.paragraph.text) for each in head):
        return None
    return next(filter(None, (type_of_line(each.paragraph.text) for each in head)), None)


_TITLE, _TITLE_WORD = 2, 25  # first paragraphs in which a document names itself, and the last place of its number there
_NOT_SUBJECTS = ("report", "law", "decree")
# Words before a document on which another one rests: "căn cứ Kết luận số 183", "to implement Conclusion 183".
_BASIS = re.compile(
    r"\b(?:căn cứ|trên cơ sở|thực hiện|triển khai|quán triệt|based on|pursuant to|in line with|under"
    r"|(?:to|of|in) implement(?:ing|ation of)?|implementing|on the basis of|en application d[eu]|en vertu d[eu]"
    r"|sur la base d[eu]|conformément à|mise en œuvre d[eu]|mettre en œuvre|appliquer)"
    r"\s+(?:[^\W\d_][\w.’']*\s+|n[°º]\s*){0,5}$",
    re.IGNORECASE,
)


def _first_number(number: str) -> str:
    found = re.match(r"\d+", number)
    return found[0] if found else number


def _is_issued(text: str, named: Citation) -> bool:
    """Whether just before the number it says that the document was signed or issued."""
    before = text[max(0, named.start - _NEAR) : named.start]
    return bool(ISSUING.search(before)) and not re.search(r"\d{1,4}\s?[-/]\s?[A-ZĐ]", before)


def issued_in(texts: Iterable[str], subject: Subject | None) -> tuple[date | None, str]:
    """The day of issue, None if unknown, and its words where they are printed without a year (else "")."""
    if subject and subject.named.issued:
        return subject.named.issued if subject.is_sure else None, ""
    texts = list(texts)
    for text in texts[:_MOST_BEFORE_TEXT]:
        line = _DATELINE.match(text.strip()) or _DATED.match(text.strip())
        if line and re.search(r"\d{4}", line[0]):
            return _day_of(next(group for group in line.groups() if group), date.min), ""
    if subject and subject.is_itself:
        return None, ""  # a day further down is that of another document
    without_year = _behind_number(texts, subject) if subject else ""
    for text in texts[:FIRST] if not without_year else ():
        hit = _ISSUED_ON.search(text) if ISSUING.search(text) else None
        words = next(group for group in hit.groups() if group) if hit else ""
        if re.search(r"\d{4}", words):
            return _day_of(words, date.min), ""
        if words:
            without_year = words
            break
    year = _year_of(texts, without_year) if without_year else None
    return (_day_of(without_year, date(year, 1, 1)) if year else None), without_year


def _behind_number(texts: Sequence[str], subject: Subject) -> str:
    """The day that is printed without a year behind the number of the document that a text reports; "" without one."""
    number = re.compile(re.sub(r"[-/]", r"\\s?[-/–]\\s?", subject.named.number))
    found = (day_without_year_after(text, hit.end()) for text in texts[:FIRST] for hit in number.finditer(text))
    return next(filter(None, found), "")


def _year_of(texts: Iterable[str], words: str) -> int | None:
    """The year with which the same day and month are printed elsewhere in the text; None unless it is only one."""
    day = _day_of(words, date(2000, 1, 1))
    if day is None:
        return None
    years = set()
    for text in texts:
        for hit in re.finditer(DAY, text):
            found = next(group for group in hit.groups() if group)
            if re.search(r"\d{4}", found):
                other = _day_of(found, date.min)
                if other and (other.month, other.day) == (day.month, day.day):
                    years.add(other.year)
    return years.pop() if len(years) == 1 else None


def _day_of(words: str, today: date) -> date | None:
    words = words.replace("1 er ", "1er ")
    try:
        return read_span(words, today=today).first
    except DateProblem:
        return None


def reports_in(
    laid: Sequence[ParsedParagraph], cited: Sequence[Sequence[Citation]], issued: date | None
) -> Iterator[HeardReport]:
    """The reports that were heard, as the first paragraphs name them.

    A report's day after the day of issue is a misprint and left out.
    """
    seen: set[str] = set()
    for paragraph, named in list(zip(laid, cited, strict=True))[:FIRST]:
        hit = _HEARD.search(paragraph.paragraph.text)
        for each in named if hit else ():
            if _REPORT.search(each.number) and each.number not in seen:
                seen.add(each.number)
                is_sound = each.issued is None or issued is None or each.issued <= issued
                by = _reporter(paragraph, hit.end() if hit else 0, each.start)
                yield HeardReport(each.number, each.issued if is_sound else None, by)


def _reporter(laid: ParsedParagraph, start: int, stop: int) -> str | None:
    """Who reported: the body that is named first between the hearing and the report's number."""
    between = [name for name in laid.names.values() if start <= laid.wording.starts[name.first] < stop]
    return between[0].bodies[0] if between and between[0].is_listed and len(between[0].bodies) == 1 else None


def is_dateline(laid: ParsedParagraph) -> bool:
    """Whether a line is the place and day above a document's text."""
    return _DATELINE.match(laid.paragraph.text.strip()) is not None


def is_head(laid: ParsedParagraph) -> bool:
    """Whether a line is in capitals, as in an official document's head."""
    return laid.paragraph.text.isupper()

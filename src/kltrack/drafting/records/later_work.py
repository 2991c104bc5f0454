"""A sentence whose later work alone has a day: "publish the list, and at the same time report to the Government by".

The day governs that work only; the one before it is a record without a day. It is asked about where the later one
reports on the results of the first, where the first is to be finished, and where the day stands behind a last comma.
Behind a mere "and" what is made public and handed in is one record, and whether both have the day is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.aims import aims_in
from kltrack.drafting.deadlines.limb_dates import dates_in_limb
from kltrack.drafting.deadlines.phrases import Calendar
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.records import doubts
from kltrack.drafting.roles.clauses import Issuers, read_clause
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

# What joins a later work to the one before it as something else to do.
_JOINS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r",?\s+(?:(?:and|while|but),?\s+)?(?:also\s+)?(?:at the same time|simultaneously|concurrently|in parallel)\b"
        r"(?! (?:as|with)\b),?\s+|,\s+while\s+(?:also\s+)?(?=\w+ing\b)",
        re.IGNORECASE,
    ),
    "vi": re.compile(r",?\s+(?:và\s+)?(?:đồng thời|cùng lúc|song song)(?! với\b)(?: đó)?,?\s+", re.IGNORECASE),
    "fr": re.compile(
        r",?\s+tout en\s+(?=\w+ant\b)"
        r"|,?\s+(?:(?:et|mais),?\s+)?(?:en même temps|dans le même temps|parallèlement|simultanément)"
        r"(?! (?:que|à|avec)\b),?\s+",
        re.IGNORECASE,
    ),
}
_OF_RESULTS = re.compile(
    r"\b(?:báo cáo|tổng hợp|thông báo|gửi)(?: \w+){0,6}? (?:kết quả|tình hình)\b"
    r"|\breport(?:ing)?\b[^,;:.]{0,40}?\b(?:results?|outcomes?|findings|progress|implementation)\b"
    r"|\b(?:rend(?:re|ant) compte|(?:faire|faisant) (?:un )?rapport)\b[^,;:.]{0,40}?"
    r"\b(?:résultats?|exécution|avancement|conclusions)\b",
    re.IGNORECASE,
)
_FINISHES = re.compile(
    r"\b(?:hoàn thành|hoàn tất|xong|complet(?:e|ing)|finish(?:ing)?|achever|terminer)\b", re.IGNORECASE
)
# What is made public, and behind "and" is handed in by a day.
_MADE_PUBLIC_AND_HANDED_IN = re.compile(
    r"\b(?:công khai|công bố|đăng tải|niêm yết|phát hành|ban hành) [^,;:.]{3,90},? và "
    r"(?:báo cáo|gửi|nộp|trình)\b(?! kết quả)"
    r"|\b(?:publish|issue|promulgate|post|make public|disclose) [^,;:.]{3,90},? and (?:to )?"
    r"(?:report|send|submit|hand in)\b(?! (?:on )?(?:the )?(?:results?|outcomes?))"
    r"|\b(?:publier|promulguer|afficher|diffuser|rendre publique?s?) [^,;:.]{3,90},? et (?:de |d['’]|en )?"
    r"(?:rendre compte|faire rapport|envoyer|soumettre|remettre)\b(?! (?:des|du) (?:résultats?|bilan))",
    re.IGNORECASE,
)
_LEAST_WORK = 2  # words of the work before


def in_parts(piece: Piece, issuers: Issuers, calendar: Calendar) -> list[Piece]:
    """The piece, in two where only its later work has a day."""
    joined = _joined_at(piece)
    if joined is None:
        return [piece]
    laid, limb, (end, place) = piece.laid, piece.limb, joined
    wording = laid.wording
    cut = (
        limb._replace(end=end, stop=wording.ends[end - 1], opens=False),
        limb._replace(first=place, start=wording.starts[place], label=None, by_comma=True),
    )
    first, later = (
        Piece(piece.paragraph, laid, each, read_clause(laid, each, issuers), dates_in_limb(laid, each, calendar))
        for each in cut
    )
    is_sure = later.dates.reading.last == piece.dates.reading.last and not first.dates.reading.dated
    return [first, later] if is_sure and not later.clause.kind else [piece]


def may_share_day(first: Piece, later: Piece) -> bool:
    """Whether the day of a later work may be that of the one before it, too."""
    if _FINISHES.search(first.text):
        return True
    text, limit = later.laid.paragraph.text, later.dates.limits[0].start
    is_set_off = later.ends_with_day and "," in text[later.limb.start : limit]  # and not only in "July 5, 2031"
    return is_set_off or _OF_RESULTS.search(later.text) is not None


def doubt_of_last_work(piece: Piece) -> str:
    """The doubt whether the one day at the end of a sentence is that of both its works; "" without one."""
    limits = piece.dates.limits
    hit = _MADE_PUBLIC_AND_HANDED_IN.search(piece.text)
    if hit is None or not limits or limits[0].start - piece.limb.start < hit.end():
        return ""
    return doubts.both_works(limits[0].text)


def _joined_at(piece: Piece) -> tuple[int, int] | None:
    """The word behind the work before and that at which the later one begins; None where it has no day alone."""
    laid, limb, limits = piece.laid, piece.limb, piece.dates.limits
    if limb.opens or not limits:
        return None
    aims = [*aims_in(laid, limb)]
    asked = max((name.end for name in piece.clause.lead.names), default=piece.clause.work)
    begins = min(piece.clause.work, max(asked, limb.first), limb.end - 1)
    for hit in _JOINS[laid.language].finditer(laid.paragraph.text, laid.wording.starts[begins], limb.stop):
        place = laid.wording.word_after(hit.end())
        end = laid.wording.word_after(hit.start())
        works = range(begins, end)
        is_aim = any(first < hit.start() < stop for first, stop in aims)
        is_told = piece.clause.kind is not None or piece.clause.names_subject
        follows = any(laid.has(word, "do", "direct") for word in works) or is_told
        is_dated_behind = all(phrase.start >= hit.end() for phrase in (*limits, *piece.dates.unread))
        if len(works) >= _LEAST_WORK and follows and is_dated_behind and not is_aim and _works_at(laid, place):
            return end, place
    return None


def _works_at(laid: ParsedParagraph, place: int) -> bool:
    """Whether work begins at a word, behind "to" or "de" and what says how it is done: `tout en rendant compte`."""
    if laid.language == "fr" and laid.wording.words[place].endswith("ant"):
        return True
    while laid.has(place, "to", "how") and not laid.has(place, "do"):
        place = laid.marks[place].end
    place += laid.wording.words[place : place + 1] in (["de"], ["d"], ["a"], ["to"])
    return laid.has(place, "do", "direct", "with")

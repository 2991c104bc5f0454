"""Days to come that the reader of deadlines passes over in a sentence that orders work: each is asked about.

A limit beside words of what was done may be that of the work: `rà soát dự án đã duyệt trước ngày 15/8`. So may a day
or a week that nothing leads to: "finish it next week", `khởi công ngày 19/12`, "à l'occasion de la fête".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.aims import aims_in
from kltrack.drafting.deadlines.finishing import FINISHING, has_words
from kltrack.drafting.deadlines.phrases import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.records import doubts
from kltrack.terms import LanguageCode

_TOLD = ("told-as-done", "scope", "validity")
_SOON = 200  # days; a day without its year that lies further off is most likely one of the past
_NEAR = 6  # words before a day in which a verb of finishing says what is done on it
_LATER = 500  # days; what is to be finished later is a plan's goal


def doubt_of_passed_over(piece: Piece, calendar: Calendar) -> str:
    """The doubt whether such a day governs the work; "" without one."""
    if calendar.issued is None:
        return ""
    for phrase in piece.dates.phrases:
        found = _told_limit(piece, phrase, calendar) or _bare_day(piece, phrase, calendar)
        found = found or _finished_in_aim(piece, phrase, calendar) or _before_force(piece, phrase, calendar)
        found = found or _of_target(piece, phrase, calendar)
        if found:
            return doubts.whose_day(found.wording, found)
    return ""


def _told_limit(piece: Piece, phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    """A limit that the reader takes for one of what was done."""
    if phrase.step is None or phrase.step.why not in _TOLD or phrase.step not in piece.dates.reading.steps:
        return None
    found = _read(phrase.text, calendar)
    limiting = {"before", "by", "within"} if piece.limb.by_comma and _IN.match(phrase.text) else {"before", "by"}
    return found if found and not limiting.isdisjoint(found.keys) else None


_IN = re.compile(r"(?:trong|in|en|within)\b.*\d", re.IGNORECASE)  # the month of a second work: `đồng thời ký … trong`


def _bare_day(piece: Piece, phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    """A day or a running period without a word that limits by it, at the end of its clause."""
    text, language = piece.laid.paragraph.text, piece.laid.language
    is_bare = phrase.step is None or (phrase.step.role == "no-deadline" and phrase.step.why == "attribute")
    if not is_bare or not _ENDS.match(text, phrase.stop):
        return None
    words = _FEAST.sub("", _with_running(text, phrase))
    bare = _LEADS.sub("", words)
    before = text[piece.limb.start : text.rindex(bare, phrase.start, phrase.stop + _LONGEST_RUNNING)]
    if _RUNNING[language].fullmatch(bare):
        found = None if _OF.search(before) else _read(_plain(bare), calendar)
    elif re.search(r"\d", bare) and (
        _OCCASION.search(before) or _stands_behind_work(piece, phrase) or _heads_work(piece, phrase)
    ):
        found = _read(f"{_ON[language]}{_DAY.sub('', bare)}", calendar)
        found = None if found and "on" not in found.keys else found
    else:
        return None
    return found._replace(wording=words) if found else None


def _finished_in_aim(piece: Piece, phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    """A day or period in which the work is to be finished, as its aim: `đẩy nhanh để hoàn thành trong quý IV`."""
    laid, step = piece.laid, phrase.step
    if step is None or step.role != "no-deadline" or step.why not in ("scope", "period-told-of"):
        return None
    start = next((start for start, stop in aims_in(laid, piece.limb) if start <= phrase.start < stop), None)
    if start is None or start == piece.limb.start:
        return None
    words = laid.wording.words[laid.wording.word_after(start) : laid.wording.word_after(phrase.start)]
    found = _read(phrase.text, calendar) if has_words(words, FINISHING) else None
    return found._replace(wording=_with_running(laid.paragraph.text, phrase)) if found else None


def _of_target(piece: Piece, phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    """The end of a period by which a target is to be reached: `bảo đảm mục tiêu có 3.000 km vào cuối năm 2025`."""
    if phrase.step is None or phrase.step.why not in ("period-told-of", "attribute"):
        return None
    before = piece.laid.paragraph.text[piece.limb.start : phrase.start]
    return _read(phrase.text, calendar) if _TARGET.search(before) and _END.match(phrase.text) else None


_TARGET = re.compile(
    r"\b(?:mục tiêu|chỉ tiêu|targets?|goals?|objectives?|objectifs?)\b[^;:.]{0,30}?"
    r"\b(?:có|đạt|hoàn thành|giải ngân|of (?:having|reaching|completing)|to (?:have|reach|complete)|d['’]atteindre"
    r"|d['’]achever|d['’]avoir|de disposer)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?:(?:vào|đến|tới|trước) )?(?:cuối|hết)\b|(?:by|at|before) (?:the )?end"
    r"|(?:à|d['’]ici|avant) (?:à )?(?:la )?fin\b",
    re.IGNORECASE,
)


def _before_force(piece: Piece, phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    """The day on which something comes into force before which work is to be done: `trước khi luật có hiệu lực`."""
    language = piece.laid.language
    is_limit = phrase.step is not None and phrase.step.role == "limit"
    figure = _FIGURED.search(phrase.text)
    if is_limit or figure is None:
        return None
    before = piece.laid.paragraph.text[piece.limb.start : phrase.start + figure.start()]
    hit = _BEFORE_FORCE.search(before)
    return _read(f"{_BEFORE_DAY[language]} … {phrase.text[figure.start() :]}", calendar) if hit else None


_FIGURED = re.compile(r"(?:[A-Z][a-z]+\.? )?\d.*")
_BEFORE_DAY: Mapping[LanguageCode, str] = {"en": "before", "vi": "trước", "fr": "avant"}
_BEFORE_FORCE = re.compile(
    r"\b(?:before|prior to)\b[^,;:.]{3,80}\b(?:take|takes|taking|come|comes|coming|enter|enters|entering|goes?)"
    r" (?:effect|into (?:force|effect))(?: on| from)?[ (]*$"
    r"|\btrước (?:khi|ngày|thời điểm)\b[^,;:.]{3,80}\b(?:có hiệu lực|hiệu lực thi hành|thi hành)"
    r"(?: từ| vào)?(?: ngày)?[ (]*$"
    r"|\bavant (?:que|l['’]entrée en vigueur)\b[^,;:.]{0,80}?(?:entrent? en vigueur)?[ ,(]*(?:le )?$",
    re.IGNORECASE,
)


def _heads_work(piece: Piece, phrase: Phrase) -> bool:
    """Whether a day and a comma stand before who must do the work, or the work: `Ngày 1/11, các tỉnh phải gửi`."""
    laid = piece.laid
    first = laid.wording.word_after(phrase.start)
    is_first = all(laid.has(word, "opener", "joins") for word in range(piece.limb.first, first))
    return is_first and not piece.clause.kind and laid.paragraph.text[phrase.stop : phrase.stop + 1] == ","


def _stands_behind_work(piece: Piece, phrase: Phrase) -> bool:
    """Whether a day stands just behind a verb of work, or near one of finishing: `báo cáo ngày 12/10`."""
    laid = piece.laid
    first = laid.wording.word_after(phrase.start)
    before = laid.wording.words[max(piece.clause.work, first - _NEAR) : first]
    if (laid.language == "fr" and _LE.match(phrase.text)) or has_words(before, FINISHING):
        return True
    return any(
        mark.of("do") and first - 1 <= mark.end <= first
        for mark in laid.marks.values()
        if piece.clause.work <= mark.first < first and not laid.signs_before(first).strip()
    )


def _read(words: str, calendar: Calendar) -> StatedDeadline | None:
    """What words alone limit by; None where they limit nothing, or not by a day that is soon to come."""
    reading = calendar.read(words)
    if not reading.dated or reading.last is None or calendar.issued is None:
        return None
    keys = {key: value for key, value in (reading.toml or {}).items() if key != "wording"}
    ahead = (reading.last - calendar.issued).days
    is_soon = 0 <= ahead <= (_LATER if _YEAR.search(words) else _SOON)
    return StatedDeadline(keys, words, reading.last) if is_soon else None


def _with_running(text: str, phrase: Phrase) -> str:
    """The words of a phrase with those behind it that say that it runs: `tháng 11 tới`, "ce mois courant"."""
    behind = _COURANT.match(text, phrase.stop)
    return text[phrase.start : behind.end() if behind else phrase.stop]


_LONGEST_RUNNING = 10  # characters of " en cours"


def _plain(words: str) -> str:
    """A running period without the words that say that it runs."""
    return re.sub(r"[ -](?:ci|courant|en cours)$|(?<=\d) (?:tới|này)$", "", words)


_YEAR = re.compile(r"\d{4}")
_ENDS = re.compile(r" ?(?:[,;.!?)…]|$|(?:ci|courant|en cours|tới|này)\b|-ci\b)")
_COURANT = re.compile(r"[ -](?:ci|courant|en cours|tới|này)\b")
_FEAST = re.compile(r"^day\)?,? ?\(?", re.IGNORECASE)  # "National Day (September 2)"
_LEADS = re.compile(r"^(?:on|in|at|vào|trong|ngay trong|le|la|en|au cours de)\s+", re.IGNORECASE)
_DAY = re.compile(r"^(?:ngày|le|the)\s+", re.IGNORECASE)
_LE = re.compile(r"le \d", re.IGNORECASE)
_OF = re.compile(r"\b(?:of|for|from|of the|du|de|de la|d['’]|của|cho|từ)\s*$", re.IGNORECASE)
_OCCASION = re.compile(
    r"\b(?:on the occasion of|in time for|to (?:mark|celebrate)|à l['’]occasion d\w|à temps pour"
    r"|pour (?:célébrer|marquer)|vào dịp|đúng dịp|nhân dịp|dịp|chào mừng|kịp)\b[^;:.]{0,60}$",
    re.IGNORECASE,
)
_RUNNING: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?:this|next) (?:week|month|quarter|year)", re.IGNORECASE),
    "vi": re.compile(r"(?:tuần|tháng|quý|năm)(?: \d{1,2})? (?:này|tới|sau|nay)|hôm nay|ngày mai", re.IGNORECASE),
    "fr": re.compile(
        r"(?:ce (?:mois|trimestre)(?:[ -](?:ci|courant|en cours))?|cette (?:semaine|année)"
        r"|(?:semaine|mois|trimestre|année) prochaine?)",
        re.IGNORECASE,
    ),
}
_ON: Mapping[LanguageCode, str] = {"en": "on ", "vi": "vào ngày ", "fr": "le "}

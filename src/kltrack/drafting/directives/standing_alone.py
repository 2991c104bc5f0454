"""What a sentence asks for where nobody was asked before it: by its day, as a command, by "it is necessary"."""

from __future__ import annotations

import re

from kltrack.drafting.deadlines.finishing import has_words
from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.around import Around
from kltrack.drafting.directives.expected import is_expected
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.signs import is_heading
from kltrack.drafting.text.layout import day_head_end
from kltrack.drafting.words.language import ORDERS
from kltrack.terms import ACTIONABLE

_LONGEST_DOER = 5  # words of "các thí sinh", up to what they do
_LEAST_COMMAND = 8  # words of a limb that only a bare verb shows to be a directive


def follows_day_head(piece: Piece) -> bool:
    """Whether a limb stands just behind the day with which its line begins: `Trước 5/4: các trường nộp hồ sơ`."""
    text, head = piece.laid.paragraph.text, day_head_end(piece.laid.paragraph.text)
    return head > 0 and head <= piece.limb.start and not text[head : piece.limb.start].strip()


def stands_under_day(piece: Piece, around: Around) -> bool:
    """Whether work stands behind the day at the head of its line or list: `- Trước ngày 15/2: Bộ Tài chính trình`."""
    is_line = not is_heading(piece.laid) or piece.laid.paragraph.text[: piece.limb.start].rstrip().endswith(":")
    limit = around.scope.deadline
    works = piece.clause.has_work or _somebody_works(piece)
    return limit is not None and (works or not {"before", "by"}.isdisjoint(limit.keys)) and is_line


def _somebody_works(piece: Piece) -> bool:
    """Whether a Vietnamese limb begins with somebody whom no directory has, and work: `Thí sinh nộp hồ sơ`."""
    laid, first = piece.laid, piece.limb.first
    if laid.language != "vi" or piece.clause.beginning != "other":
        return False
    words = range(first + 1, min(first + _LONGEST_DOER, piece.limb.end))
    verb = next((word for word in words if laid.has(word, "do", "how", "must")), None)
    return verb is not None and not any(laid.signs_before(word).strip() for word in range(first + 1, verb + 1))


def asks_impersonally(piece: Piece) -> bool:
    """Whether a sentence begins with what must be done, whoever is to do it: "It is necessary to", `Cần đẩy mạnh`."""
    laid, limb = piece.laid, piece.limb
    opener = laid.marks.get(limb.first)
    firsts = [limb.first, *([opener.end] if opener and opener.of("opener") and opener.end < limb.end else [])]
    hits = (_IMPERSONAL.match(laid.paragraph.text, laid.wording.starts[first], limb.stop) for first in firsts)
    return any(hit is not None and (piece.clause.has_work or " for " in hit[0]) for hit in hits)


_IMPERSONAL = re.compile(
    r"(?:(?:accordingly|therefore|in addition|besides|moreover|furthermore|at the same time|de plus|en outre"
    r"|parallèlement|par ailleurs|donc|ainsi|theo đó|do đó|do vậy|vì vậy|bên cạnh đó|cùng với đó|đồng thời|ngoài ra"
    r"|trước mắt|thời gian tới|trong thời gian tới),? )?"
    r"(?:it is (?:necessary|essential|imperative|crucial|vital|urgent|critical|important|required|needed)"
    r"(?: for [^,;:.]{3,80}?)? to"
    r"|there is an? (?:urgent )?need to|(?:special |more |greater )?(?:attention|priority) (?:should|must) be"
    r"|il (?:faut|faudra|importe|convient|y a lieu|est (?:\w+ment )?(?:nécessaire|impératif|indispensable|essentiel"
    r"|urgent|primordial|crucial))|ilfaudra"
    r"|cần(?: phải)? (?!có thêm|biết|nhớ|nói)|phải )",
    re.IGNORECASE,
)


def stands_alone(piece: Piece, around: Around) -> bool:
    """Whether a sentence asks for something where nobody is asked before it: by its day, or as a command."""
    if around.scope.kind in ACTIONABLE or around.scope.lead or piece.clause.kind:
        return False
    works = (_does_by_day(piece) or is_due(piece)) and (around.in_list or around.is_started)
    works = works and not is_heading(piece.laid)
    works = works or sets_limit(piece)
    return _has_day(piece, around) or must_by_day(piece) or works or _commands(piece, around) or hands_in(piece)


def sets_limit(piece: Piece) -> bool:
    """Whether a sentence says to which day the end of work is set: `L'achèvement des réparations est fixé au`."""
    if _CALLS.search(piece.text) and piece.dates.reading.dated:
        return True
    hit = _SETS.search(piece.text)
    if hit is None:
        return False
    day = piece.limb.start + hit.end()
    return any(phrase.start <= day <= phrase.stop for phrase in (*piece.dates.limits, *piece.unread))


_SETS = re.compile(
    r"\b(?:(?:achèvement|échéance|délai|date (?:limite|butoir)|fin des travaux)s?\b[^,;:.]{0,60}"
    r"\bfixée?s? (?:au|pour le)"
    r"|(?:deadline|time limit|completion)\b[^,;:.]{0,60}\b(?:set|fixed) (?:for|at|on|to)"
    r"|(?:thời hạn|hạn chót|hạn hoàn thành|mốc hoàn thành)\b[^,;:.]{0,60}\b(?:ấn định|chốt|quy định|đặt ra)"
    r" (?:là|vào|đến|trước))(?: ngày)? (?=\S*\d|[A-Z])",
    re.IGNORECASE,
)


# What is said of a day: `Ngày 15-8 là hạn cuối để các bộ …`, "has until May 5 to", "set May 5 as the deadline for".
_CALLS = re.compile(
    r"\b(?:is|as) the (?:final )?deadline (?:for|to)\b"
    r"|\b(?:has|have|(?:was|were|is|are) given) until [^,;:.]{3,20}\d[^,;:.]{0,8} to\b"
    r"|\b(?:là|làm) (?:ngày )?(?:thời )?hạn(?: chót| cuối(?: cùng)?)? (?:để|của|cho|mà)\b"
    r"|\b(?:est|sera|comme) (?:la )?date (?:limite|butoir) (?:pour|d)\b"
    r"|\b(?:a|ont|disposent?) jusqu['’]au \d[^,;:.]{0,20} pour\b|\ba fixé au \d[^,;:.]{0,20} l['’]achèvement\b",
    re.IGNORECASE,
)


def _does_by_day(piece: Piece) -> bool:
    """Whether a sentence begins with work that has a day: `Hoàn thành đề án trước ngày 11/7`, "Counting … by"."""
    laid, work = piece.laid, piece.clause.work
    words = laid.wording.words[work : work + 1]
    is_bare = laid.language == "vi" or (laid.language == "en" and work == piece.limb.first and words[0].endswith("ing"))
    return is_bare and _is_limited(piece) and laid.has(work, "do", "how") and not piece.clause.names_subject


def must_by_day(piece: Piece) -> bool:
    """Whether something must be done by a day, whoever is to do it: "Site clearance must be completed by"."""
    return (_is_limited(piece) and piece.must_surely) or is_expected(piece)


def _has_day(piece: Piece, around: Around) -> bool:
    """Whether somebody does something by a day to come: `Le ministère préparera le dossier avant le`."""
    clause = piece.clause
    orders = piece.laid.has(clause.work, "direct", *ORDERS)  # those before it give orders, and are asked nothing
    orders = orders and piece.laid.wording.words[clause.work : clause.work + 2] != ["huong", "dan"]  # guiding is work
    is_known = bool(clause.lead)
    is_asked = not orders or piece.ends_with_finishing  # "lãnh đạo xây dựng đề án, hoàn thành trước ngày 5/3"
    is_limited = _is_limited(piece) or around.is_dated_behind
    return is_limited and clause.names_subject and is_known and clause.has_work and is_asked


def _is_limited(piece: Piece) -> bool:
    """Whether a limb has a limit to come, also one that is printed without its year."""
    limits = {phrase.step.operator for phrase in piece.dates.limits if phrase.step}
    is_within = not limits.isdisjoint({"within", "on"}) and any(
        _finishes_by(piece, each) for each in piece.dates.limits
    )
    is_by = not limits.isdisjoint({"by", "before", "every"})
    return is_by or is_within or any(map(_is_limit_not_read, piece.unread))


def _finishes_by(piece: Piece, phrase: Phrase) -> bool:
    """Whether a verb of finishing or handing in stands just before a period: `hoàn thành trong quý 3`."""
    first, wording = piece.laid.wording.word_after(phrase.start), piece.laid.wording
    return has_words(wording.words[max(piece.limb.first, first - _JUST_BEFORE) : first], _ENDING_VERBS)


_JUST_BEFORE = 8  # words
_ENDING_VERBS = (
    *(
        "hoan thanh",
        "hoan tat",
        "xong",
        "bao cao",
        "trinh",
        "gui",
        "nop",
        "complete",
        "completed",
        "submit",
        "submitted",
    ),
    *("report", "achever", "acheve", "achevee", "acheves", "achevees", "terminer", "termine", "soumettre"),
)


def is_due(piece: Piece) -> bool:
    """Whether a Vietnamese sentence says by when something is done, whoever does it: `Các cấp học kết thúc trước`."""
    laid, limb = piece.laid, piece.limb
    limits = [
        each
        for each in piece.dates.limits
        if each.step and (each.step.operator in ("by", "before") or _is_finished_in(piece, each))
    ]
    if laid.language != "vi" or not limits or piece.clause.kind or piece.clause.beginning == "issuer":
        return False
    words = range(limb.first, limb.end)
    is_told = any(laid.wording.spelt(word) in _TOLD for word in words) or laid.wording.words[limb.first] in _PERHAPS
    return any(laid.has(word, "do") for word in words) and not is_told


def _is_finished_in(piece: Piece, phrase: Phrase) -> bool:
    """Whether "hoàn thành" stands near before a quarter or a month: `Đại hội cấp xã hoàn thành trong quý II/2027`."""
    words = piece.laid.wording.words
    first = piece.laid.wording.word_after(phrase.start)
    is_period = phrase.step is not None and phrase.step.operator == "within"
    return is_period and has_words(words[max(piece.limb.first, first - _JUST_BEFORE) : first], _FINISHED)


_FINISHED = ("hoan thanh", "hoan tat", "ket thuc")
_TOLD = frozenset({"đã", "vừa", "từng", "đang", "được", "bị", "mà", "nếu", "chưa"})
_PERHAPS = frozenset({"neu", "khi", "truong", "voi", "sau"})


def hands_in(piece: Piece) -> bool:
    """Whether a sentence says by when something is to be handed in: `Báo cáo gửi về Bộ trước ngày`."""
    return bool(handed_in_to(piece)) or asks_for_reports(piece)


def asks_for_reports(piece: Piece) -> bool:
    """Whether a sentence that closes a text says to whom reports are to be sent, and not by whom."""
    return piece.laid.language != "vi" and _REPORTS.match(piece.text) is not None


# "Reports are to be sent to", `Les rapports sont à adresser à`.
_REPORTS = re.compile(
    r"(?:all )?reports (?:are to|must|shall|should|will|need to) (?:be (?:sent|submitted|addressed|made)|reach)\b"
    r"|(?:tous )?les rapports (?:sont à|doivent être|devront être|seront) (?:adress|envoy|transmi|remi|soumi|remett)",
    re.IGNORECASE,
)


def handed_in_to(piece: Piece) -> str:
    """The words of such a sentence behind its verb, to whom something is handed in; "" for any other."""
    limits = [
        phrase for phrase in piece.dates.limits if phrase.step and phrase.step.operator in ("by", "before", "every")
    ]
    verb = _HANDED_IN.match(piece.text) if piece.laid.language == "vi" and limits else None
    if verb is None or _HAPPENS.search(piece.text, limits[-1].stop - piece.limb.start):
        return ""
    return piece.text[verb.end() :]


_HAPPENS = re.compile(r"\b(?:được|sẽ|thì|bị|vẫn|không)\b")  # "hồ sơ nộp trước ngày 5/3 được giải quyết theo"


_HANDED_IN = re.compile(
    r"(?:(?:các|mọi|toàn bộ) )?(?:báo cáo|danh sách|văn bản|ý kiến|kết quả|hồ sơ|số liệu|nội dung)\b"
    r"[^;:.]{0,90}?(?<!đã )\b(?:gửi|báo cáo|nộp|chuyển)(?: (?:về|cho|đến|tới|lên))? ",
    re.IGNORECASE,
)


def _is_limit_not_read(phrase: Phrase) -> bool:
    """Whether a day that is not understood is a limit by its words: without its year, or beside words of the past."""
    is_limit = phrase.text.lower().startswith(
        ("trước", "chậm nhất", "muộn nhất", "before", "by ", "no later", "avant", "au plus tard", "d'ici", "d’ici")
    )
    has_day = re.search(r"\d", phrase.text) is not None
    if has_day and phrase.text.startswith("au ") and phrase.step is not None and phrase.step.role == "unread":
        return True  # "doivent être achevées au 31 décembre"
    return is_limit and has_day and phrase.step is not None and phrase.step.why is None


def _commands(piece: Piece, around: Around) -> bool:
    """Whether a paragraph of an English list without numbers begins with what is to be done: "Repair the piers and"."""
    laid, limb = piece.laid, piece.limb
    verb = laid.marks.get(limb.first)
    if laid.language != "en" or limb.first or verb is None or not verb.of("do") or not around.is_started:
        return False
    word = laid.wording.words[limb.first]
    is_noun = laid.wording.words[verb.end : verb.end + 1] in (["of"], ["by"], ["from"])  # "Report of the keepers"
    is_base = not is_noun and not word.endswith(("ing", "ed", "s")) and laid.without_article(verb.end) not in laid.names
    return is_base and not is_heading(laid) and limb.end - limb.first >= _LEAST_COMMAND

"""Whether a limb is a directive: it gives an order, says who must do what, or continues the order before it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from kltrack.dates.deadlines.moments import no_year
from kltrack.drafting.deadlines.finishing import has_words
from kltrack.drafting.deadlines.governing import Phrase
from kltrack.drafting.directives.owning import only_foreseen
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record
from kltrack.drafting.directives.scopes import Scope
from kltrack.drafting.directives.signs import is_heading, opens_with_work
from kltrack.drafting.names.places import CHAIRS, SECRETARIES
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS
from kltrack.numbers import number_parts

_LEAST_WORDS = 3  # words of a limb that is a directive
_LEAST_COMMAND = 8  # words of a limb that only a bare verb shows to be a directive
_LEAST_PART = 5  # words that a limb must exceed if only a comma separates it from a dated one


class Around(NamedTuple):
    """What stands around a limb: what it inherits, and who issued the document.

    `in_list`: the limb is in a list that an introduction opened; `has_begun`: there is a record already;
    `is_started`: it is not in the first paragraph; `is_conclusion`: the Party issued the document; `number`: its own.
    """

    scope: Scope
    issuers: Collection[str]
    in_list: bool
    has_begun: bool
    is_started: bool
    is_conclusion: bool
    number: str = ""


def is_directive(piece: Piece, around: Around, *, opens: bool) -> bool:
    """Whether a limb is a directive; `opens`: a list follows it."""
    clause, limb = piece.clause, piece.limb
    is_opening = (
        opens and not hands_in(piece) and (clause.only_directs or not opens_with_work(piece.laid, limb, clause.work))
    )
    if is_opening or limb.end - limb.first < _LEAST_WORDS or _only_tells(piece, around):
        return False
    if limb.by_comma and not clause.kind and not clause.names_subject and only_foreseen(piece):
        return False
    if clause.kind:
        return not clause.other_givers or around.scope.kind is not None or around.has_begun or not around.is_conclusion
    if around.scope.kind is None and not around.scope.lead:
        if stands_alone(piece, around) or _stands_under_day(piece, around):
            return True
        is_sure = (
            clause.is_from_document or limb.label is not None or piece.laid.has(clause.work, "must") or _proceeds(piece)
        )
        is_meant = clause.names_subject or (around.in_list and limb.label is not None)
        is_asked = _stresses(piece) or _asks_impersonally(piece) or (is_meant and clause.has_work and is_sure)
        return (around.is_started or not is_heading(piece.laid)) and is_asked
    return (clause.names_subject and clause.has_work) or _goes_on(piece, around) or hands_in(piece)


def _stands_under_day(piece: Piece, around: Around) -> bool:
    """Whether work stands behind the day at the head of its line or list: `- Trước ngày 15/2: Bộ Tài chính trình`."""
    return around.scope.deadline is not None and piece.clause.has_work and not is_heading(piece.laid)


def _asks_impersonally(piece: Piece) -> bool:
    """Whether a sentence begins with what must be done, whoever is to do it: "It is necessary to", `Cần đẩy mạnh`."""
    start = piece.laid.wording.starts[piece.limb.first]
    hit = _IMPERSONAL.match(piece.laid.paragraph.text, start, piece.limb.stop)
    return hit is not None and piece.clause.has_work


_IMPERSONAL = re.compile(
    r"(?:(?:accordingly|therefore|in addition|besides|moreover|furthermore|at the same time|de plus|en outre"
    r"|parallèlement|par ailleurs|donc|ainsi|theo đó|do đó|do vậy|vì vậy|bên cạnh đó|cùng với đó|đồng thời|ngoài ra"
    r"|trước mắt|thời gian tới|trong thời gian tới),? )?"
    r"(?:it is (?:necessary|essential|imperative|crucial|vital|urgent|critical|important|required|needed) to"
    r"|there is an? (?:urgent )?need to|(?:special |more |greater )?(?:attention|priority) (?:should|must) be"
    r"|il (?:faut|faudra|importe|convient|y a lieu|est (?:\w+ment )?(?:nécessaire|impératif|indispensable|essentiel"
    r"|urgent|primordial|crucial))|ilfaudra"
    r"|cần(?: phải)? (?!có thêm|biết|nhớ|nói)|phải )",
    re.IGNORECASE,
)


def _stresses(piece: Piece) -> bool:
    """Whether who gives orders says that something must be done: "The Prime Minister stressed that it is necessary"."""
    laid, limb = piece.laid, piece.limb
    if piece.clause.beginning != "issuer" or laid.language == "vi":
        return False
    said = next((word for word in range(limb.first, limb.end) if laid.has(word, "says")), limb.end)
    return any(laid.has(word, "must") for word in range(said, limb.end))


def stands_alone(piece: Piece, around: Around) -> bool:
    """Whether a sentence asks for something where nobody is asked before it: by its day, or as a command."""
    if around.scope.kind is not None or around.scope.lead or piece.clause.kind:
        return False
    works = _does_by_day(piece) and (around.in_list or around.is_started) and not is_heading(piece.laid)
    return _has_day(piece) or _must_by_day(piece) or works or _commands(piece, around) or hands_in(piece)


def _does_by_day(piece: Piece) -> bool:
    """Whether a Vietnamese sentence begins with work that has a day: `Hoàn thành chương trình trước ngày 11/7`."""
    laid, work = piece.laid, piece.clause.work
    return (
        laid.language == "vi" and _is_limited(piece) and laid.has(work, "do", "how") and not piece.clause.names_subject
    )


def _must_by_day(piece: Piece) -> bool:
    """Whether something must be done by a day, whoever is to do it: "Site clearance must be completed by"."""
    return _is_limited(piece) and _has_must(piece)


def _has_day(piece: Piece) -> bool:
    """Whether a body that is known does something by a day to come: `Le ministère préparera le dossier avant le`."""
    clause = piece.clause
    orders = piece.laid.has(clause.work, "direct", *ORDERS)  # those before it give orders, and are asked nothing
    return _is_limited(piece) and clause.names_subject and bool(clause.lead.names) and clause.has_work and not orders


def _is_limited(piece: Piece) -> bool:
    """Whether a limb has a limit to come, also one that is printed without its year."""
    limits = {phrase.step.operator for phrase in piece.dates.limits if phrase.step}
    is_within = not limits.isdisjoint({"within", "on"}) and any(
        _finishes_by(piece, each) for each in piece.dates.limits
    )
    is_by = not limits.isdisjoint({"by", "before", "every"})
    return is_by or is_within or any(map(_lacks_year, piece.unread))


def _finishes_by(piece: Piece, phrase: Phrase) -> bool:
    """Whether a verb of finishing or handing in stands just before a period: `hoàn thành trong quý 3`."""
    first, wording = piece.laid.wording.word_after(phrase.start), piece.laid.wording
    return has_words(wording.words[max(piece.limb.first, first - _JUST_BEFORE) : first], _ENDING_VERBS)


_JUST_BEFORE = 6  # words
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


def hands_in(piece: Piece) -> bool:
    """Whether a Vietnamese sentence says by when something is to be handed in: `Báo cáo gửi về Bộ trước ngày`."""
    return bool(handed_in_to(piece))


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


def _lacks_year(phrase: Phrase) -> bool:
    """Whether a limit is not understood only because it is printed without its year."""
    is_limit = phrase.text.lower().startswith(
        ("trước", "chậm nhất", "before", "by ", "no later", "avant", "au plus tard")
    )
    return is_limit and phrase.step is not None and phrase.step.problem == no_year()


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


def _proceeds(piece: Piece) -> bool:
    """Whether "how" and a verb follow bodies, as only orders word it: "ministries and branches proactively propose"."""
    laid, work = piece.laid, piece.clause.work
    names = piece.clause.lead.names
    if laid.language == "vi" and laid.has(work, "how"):
        holders = laid.lookup.offices | {CHAIRS, SECRETARIES, "ministers"}
        return bool(names) and all({*name.bodies} <= holders for name in names)
    are_groups = all({*name.bodies} <= laid.lookup.groups for name in names)
    return laid.language == "en" and are_groups and laid.has(work, "how") and laid.has(laid.marks[work].end, "do")


def _only_tells(piece: Piece, around: Around) -> bool:
    """Whether a limb only tells of something: an earlier order, news, what somebody said, what happens to who fails."""
    first = piece.limb.first
    if piece.laid.has(first, "earlier") and not (piece.laid.has(first, "opener") and piece.dates.limits):
        return True  # an aim (an opener) is a task only if it has a day
    if any(body in around.issuers for name in piece.clause.other_givers for body in name.bodies):
        return True
    if not piece.clause.kind and piece.laid.wording.spelt(first) == "bằng":
        return True  # by which way something is sent
    if not piece.clause.kind and (
        _speaks(piece) or _thinks(piece) or (_begins_telling(piece) and not _has_must(piece))
    ):
        return True
    if (
        _tells_of_signing(piece)
        or _tells_of_other_document(piece, around.number)
        or _is_title(piece)
        or _tells_about(piece)
        or _stresses_thing(piece)
        or _tells_of_requester(piece, around)
        or (_is_news(piece) and not around.in_list)
    ):
        return True
    words = range(piece.limb.first, piece.limb.end)
    acts = piece.laid.language == "vi" and piece.laid.has(first, "do", "how")  # `Xử lý nghiêm … nếu để xảy ra`
    return not piece.clause.kind and any(
        (piece.laid.has(word, "consequence") and not acts)
        or (piece.laid.has(word, "commendation") and piece.laid.has(word - 1, "passive"))
        for word in words
    )


def _tells_of_requester(piece: Piece, around: Around) -> bool:
    """Whether a sentence only tells what the givers of orders do: `Thủ tướng … thăm`, "the Prime Minister said"."""
    clause, laid = piece.clause, piece.laid
    first = laid.names.get(laid.without_article(piece.limb.first))
    begins = first if first and not clause.kind and not clause.names_subject else None
    names = clause.lead.names if clause.names_subject else (begins,) if begins else ()
    if clause.beginning == "issuer" and not clause.kind and not around.in_list and not _has_must(piece):
        return True
    alone = bool(names) and all({*name.bodies} <= _REQUESTERS for name in names) and not clause.lead.unknown
    return alone and not _has_must(piece) and not around.in_list


def _tells_of_other_document(piece: Piece, number: str) -> bool:
    """Whether a Vietnamese limb tells what another document, which was issued before, asked: `đã có Công văn số 12`."""
    hit = _ISSUED.search(piece.text) if number and piece.clause.kind else None
    return hit is not None and number_parts(hit["number"]) != number_parts(number)


_ISSUED = re.compile(
    r"\bđã (?:có|ban hành|ký|gửi|ký ban hành|phát hành) (?:[^\W\d_]+ ){1,5}số\s+(?P<number>\d[\w/Đ-]+)", re.IGNORECASE
)


def _tells_of_signing(piece: Piece) -> bool:
    """Whether a limb only tells that a document was issued: `Following the dispatch, the PM issued a document`."""
    laid, limb = piece.laid, piece.limb
    if piece.clause.kind or piece.clause.names_subject or _has_must(piece) or piece.laid.language == "vi":
        return False
    places = (word for word in range(limb.first + 1, limb.end) if laid.wording.words[word] in _SIGNING)
    return any(_names_giver(laid, limb.first, word) for word in places)


_SIGNING = frozenset({"issued", "signed", "promulgated", "signe", "publie", "promulgue"})
_MOST_BETWEEN = 8  # words between who signs and "signed"


def _names_giver(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a giver of orders, or "they", stands shortly before a word, with no sign between."""
    for word in range(max(first, place - _MOST_BETWEEN), place):
        name, begins = laid.names.get(word), laid.has(word, "they")
        bodies = {*name.bodies} if name else set()
        if (begins or (bodies and bodies <= _REQUESTERS)) and not any(
            laid.signs_before(each).strip() for each in range(word + 2, place)
        ):
            return True
    return False


def _stresses_thing(piece: Piece) -> bool:
    """Whether somebody only stresses something: "emphasized a spirit of", and not "emphasized that", "the need to"."""
    laid, words = piece.laid, piece.laid.wording.words
    place = next((word for word in range(piece.limb.first, piece.limb.end) if words[word] in _STRESSING), None)
    if laid.language != "en" or place is None or piece.clause.lead or _has_must(piece) or piece.dates.limits:
        return False
    behind = words[place + 1 : place + 4]
    return bool(behind) and behind[0] in _ARTICLES and _DEMANDING.isdisjoint(behind)


_STRESSING = frozenset({"emphasised", "emphasized", "stressed", "underlined", "underscored", "highlighted"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their", "vietnam"})
_DEMANDING = frozenset({"need", "necessity", "requirement", "request", "importance", "urgency", "task", "tasks"})


def _tells_about(piece: Piece) -> bool:
    """Whether a Vietnamese line only says what an order is about: `Tỉnh chỉ đạo về việc góp ý dự thảo`."""
    clause, words = piece.clause, piece.laid.wording.words
    is_about = words[clause.work : clause.work + 2] == ["ve", "viec"] and piece.laid.language == "vi"
    return is_about and clause.kind is not None and not clause.lead and not piece.dates.phrases


def _has_must(piece: Piece) -> bool:
    return any(piece.laid.has(word, "must") for word in range(piece.limb.first, piece.limb.end))


def _is_title(piece: Piece) -> bool:
    """Whether a line only says what the next ones are about: `Về công tác chuẩn bị Đề án trình Quốc hội`."""
    first, laid = piece.limb.first, piece.laid
    return first == 0 and not piece.clause.kind and is_heading(laid) and laid.wording.words[0] in _ABOUT


def _begins_telling(piece: Piece) -> bool:
    """Whether a limb begins like a report on how things stand: `Việc sắp xếp được …`, `Đến nay`, "So far"."""
    return _follows(piece, piece.limb.first, _STANDS)


def _speaks(piece: Piece) -> bool:
    """Whether a body that is named first only says something: "The Ministry said that"."""
    first = piece.laid.names.get(piece.laid.without_article(piece.limb.first))
    if first is None:
        return False
    after = _after_aside(piece, first.end)
    return _follows(piece, after, _SAYS) or _follows(piece, after, _HEADS)


def _thinks(piece: Piece) -> bool:
    """Whether a Vietnamese limb begins with somebody's opinion: `giới chuyên gia cho rằng`."""
    words = " ".join(piece.laid.wording.words[piece.limb.first : piece.limb.first + _MOST_BEFORE_OPINION])
    return piece.laid.language == "vi" and " cho rang" in words


_MOST_BEFORE_OPINION = 9


def _after_aside(piece: Piece, place: int) -> int:
    """The place after what commas set off behind a name: "The Office, in an announcement last week, quoted"."""
    laid, end = piece.laid, piece.limb.end
    if place >= end or laid.signs_before(place).strip() != ",":
        return place
    return next((word for word in range(place + 1, end) if laid.signs_before(word).strip() == ","), place)


def _follows(piece: Piece, place: int, phrases: Collection[str]) -> bool:
    text = " ".join(piece.laid.wording.words[place : place + _MOST_WORDS])
    return any(f"{text} ".startswith(f"{phrase} ") for phrase in phrases)


_MOST_WORDS = 4
_STANDS = (
    *("viec", "den nay", "tinh den nay", "hien nay", "thoi gian qua", "trong thoi gian qua", "nhung nam qua"),
    *("to date", "so far", "currently", "at present", "a ce jour", "jusqu a present", "actuellement"),
)
_SAYS = (
    *("discussed", "also discussed", "nhan duoc", "da nhan duoc", "vua nhan duoc", "vua co van ban"),
    *("said", "says", "said that", "quoted", "reported", "announced", "explained", "added", "cho biet", "cho hay"),
    "thong tin",
    *("a declare", "a indique", "a annonce", "a precise", "a rapporte", "a fait savoir"),
)
_HEADS = ("chief made", "leader made", "chief said", "leader said")
_ABOUT = frozenset({"ve", "regarding", "concernant", "concerning"})


def _is_news(piece: Piece) -> bool:
    """Whether an English line without a full stop says what somebody does: "Ho Chi Minh City attracts investment"."""
    laid, verb = piece.laid, piece.clause.lead.end
    tells = verb < piece.limb.end and laid.has(verb, "do") and laid.wording.words[verb].endswith("s")
    return laid.language == "en" and piece.clause.names_subject and tells and is_heading(laid) and not piece.limb.label


_REQUESTERS = frozenset({"politburo", "secretariat", "party-central-committee", "prime-minister", "general-secretary"})


def _goes_on(piece: Piece, around: Around) -> bool:
    """Whether a limb without an order or a subject is more work for those addressed before it."""
    label = piece.limb.label
    asks_nothing = around.scope.kind in ("decision", "commendation", "authorisation") and not label
    heading = is_heading(piece.laid) and (not piece.clause.has_work if label else not around.in_list)
    acts = piece.clause.has_work or (around.in_list and (label is not None or _works_on_basis(piece)))
    return not asks_nothing and not heading and acts


def _works_on_basis(piece: Piece) -> bool:
    """Whether work stands behind its basis and a comma: `Trường hợp vi phạm, phối hợp với … xử lý`."""
    laid, limb = piece.laid, piece.limb
    if not laid.has(limb.first, "basis"):
        return False
    return any(
        laid.signs_before(word).strip() == "," and laid.has(word, "do", "how", "direct", "with")
        for word in range(limb.first + 1, limb.end)
    )


def is_dated_part(records: Sequence[Record], piece: Piece) -> bool:
    """Whether a limb is a directive because it follows a dated one after a comma and has a date of its own.

    That date need not be understood.
    """
    before, limb = records[-1] if records else None, piece.limb
    is_next = before is not None and before.paragraph == piece.paragraph and before.deadline is not None
    is_long = limb.end - limb.first > _LEAST_PART
    has_day = piece.dates.reading.dated or bool(piece.dates.unread)
    return is_next and limb.by_comma and has_day and is_long and not only_foreseen(piece)

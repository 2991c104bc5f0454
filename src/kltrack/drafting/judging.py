"""Whether a limb is a directive: it gives an order, says who must do what, or goes on with what was asked before it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from kltrack.drafting.laid import Laid
from kltrack.drafting.pieces import Piece
from kltrack.drafting.places import CHAIRS, SECRETARIES
from kltrack.drafting.record import Record
from kltrack.drafting.scopes import Scope
from kltrack.drafting.signs import is_heading, opens_with_work

_LEAST_WORDS = 3  # of a limb that is a task
_LEAST_PART = 5  # and of one that only a comma parts from a dated one


class Around(NamedTuple):
    """What stands around a limb: what it inherits, and who issued the document.

    `in_list`: a list goes on; `has_begun`: there is a record already; `is_started`: the report has come to what the
    document says; `is_conclusion`: the Party issued it.
    """

    scope: Scope
    issuers: Collection[str]
    in_list: bool
    has_begun: bool
    is_started: bool
    is_conclusion: bool


def is_directive(piece: Piece, around: Around, *, opens: bool) -> bool:
    """Whether a limb is a directive; `opens`: what follows it is a list."""
    said, limb = piece.said, piece.limb
    is_opening = opens and (said.bare or not opens_with_work(piece.laid, limb, said.work))
    if is_opening or limb.end - limb.first < _LEAST_WORDS or _is_told_of(piece, around):
        return False
    if said.kind:
        return not said.ordering or around.scope.kind is not None or around.has_begun or not around.is_conclusion
    if around.scope.kind is None and not around.scope.lead:
        is_sure = said.is_told or limb.label is not None or piece.laid.has(said.work, "must") or _proceeds(piece)
        is_meant = said.names_subject or (around.in_list and limb.label is not None)
        return is_meant and said.acts and around.is_started and is_sure
    return (said.names_subject and said.acts) or _goes_on(piece, around)


def _proceeds(piece: Piece) -> bool:
    """Whether a group does something at once, as only plans say it: "ministries and branches proactively propose"."""
    laid, work = piece.laid, piece.said.work
    names = piece.said.lead.names
    if laid.language == "vi" and laid.has(work, "how"):
        holders = laid.known.offices | {CHAIRS, SECRETARIES, "ministers"}
        return bool(names) and all({*name.bodies} <= holders for name in names)
    are_groups = all({*name.bodies} <= laid.known.groups for name in names)
    return laid.language == "en" and are_groups and laid.has(work, "how") and laid.has(laid.marks[work].end, "do")


def _is_told_of(piece: Piece, around: Around) -> bool:
    """Whether it only tells of an earlier order, or what befalls who fails."""
    first = piece.limb.first
    if piece.laid.has(first, "earlier") and not (piece.laid.has(first, "opener") and piece.dates.limits):
        return True  # an aim is a task where it has its day
    if any(body in around.issuers for name in piece.said.ordering for body in name.bodies):
        return True
    if not piece.said.kind and (_speaks(piece) or _thinks(piece) or (_begins_telling(piece) and not _must(piece))):
        return True
    if (
        _signs(piece)
        or _is_title(piece)
        or _tells_of_requester(piece, around)
        or (_is_news(piece) and not around.in_list)
    ):
        return True
    words = range(piece.limb.first, piece.limb.end)
    return not piece.said.kind and any(
        piece.laid.has(word, "consequence")
        or (piece.laid.has(word, "commendation") and piece.laid.has(word - 1, "passive"))
        for word in words
    )


def _tells_of_requester(piece: Piece, around: Around) -> bool:
    """Whether a sentence only tells what those do who give orders: `Thủ tướng … thăm`, "the Prime Minister said"."""
    said, laid = piece.said, piece.laid
    first = laid.names.get(laid.without_article(piece.limb.first))
    begins = first if first and not said.kind and not said.names_subject else None
    names = said.lead.names if said.names_subject else (begins,) if begins else ()
    if said.begins == "issuer" and not said.kind and not around.in_list and not _must(piece):
        return True
    alone = bool(names) and all({*name.bodies} <= _REQUESTERS for name in names) and not said.lead.unknown
    return alone and not _must(piece) and not around.in_list


def _signs(piece: Piece) -> bool:
    """Whether it only tells that a document was issued: `Following the dispatch, the PM issued a document`."""
    laid, limb = piece.laid, piece.limb
    if piece.said.kind or piece.said.names_subject or _must(piece) or piece.laid.language == "vi":
        return False
    places = (word for word in range(limb.first + 1, limb.end) if laid.wording.words[word] in _SIGNING)
    return any(_names_giver(laid, limb.first, word) for word in places)


_SIGNING = frozenset({"issued", "signed", "promulgated", "signe", "publie", "promulgue"})
_MOST_BETWEEN = 8  # words between who signs and "signed"


def _names_giver(laid: Laid, first: int, place: int) -> bool:
    """Whether shortly before a word one of those is named who give orders, behind a comma or at the beginning."""
    for word in range(max(first, place - _MOST_BETWEEN), place):
        name, begins = laid.names.get(word), laid.has(word, "they")
        bodies = {*name.bodies} if name else set()
        if (begins or (bodies and bodies <= _REQUESTERS)) and not any(
            laid.before(each).strip() for each in range(word + 2, place)
        ):
            return True
    return False


def _must(piece: Piece) -> bool:
    return any(piece.laid.has(word, "must") for word in range(piece.limb.first, piece.limb.end))


def _is_title(piece: Piece) -> bool:
    """Whether a line only says what the next ones are about: `Về công tác chuẩn bị Đề án trình Quốc hội`."""
    first, laid = piece.limb.first, piece.laid
    return first == 0 and not piece.said.kind and is_heading(laid) and laid.wording.words[0] in _ABOUT


def _begins_telling(piece: Piece) -> bool:
    """Whether a limb begins as what tells how things stand: `Việc sắp xếp được …`, `Đến nay`, "So far"."""
    return _follows(piece, piece.limb.first, _STANDS)


def _speaks(piece: Piece) -> bool:
    """Whether a body that is named first only says something: "The Ministry said that"."""
    first = piece.laid.names.get(piece.laid.without_article(piece.limb.first))
    return first is not None and _follows(piece, _after_aside(piece, first.end), _SAYS)


def _thinks(piece: Piece) -> bool:
    """Whether a Vietnamese limb begins with somebody's opinion: `giới chuyên gia cho rằng`."""
    words = " ".join(piece.laid.wording.words[piece.limb.first : piece.limb.first + _MOST_BEFORE_OPINION])
    return piece.laid.language == "vi" and " cho rang" in words


_MOST_BEFORE_OPINION = 9


def _after_aside(piece: Piece, place: int) -> int:
    """The place after what commas set off behind a name: "The Office, in an announcement last week, quoted"."""
    laid, end = piece.laid, piece.limb.end
    if place >= end or laid.before(place).strip() != ",":
        return place
    return next((word for word in range(place + 1, end) if laid.before(word).strip() == ","), place)


def _follows(piece: Piece, place: int, phrases: Collection[str]) -> bool:
    text = " ".join(piece.laid.wording.words[place : place + _MOST_WORDS])
    return any(f"{text} ".startswith(f"{phrase} ") for phrase in phrases)


_MOST_WORDS = 4
_STANDS = (
    *("viec", "den nay", "tinh den nay", "hien nay", "thoi gian qua", "trong thoi gian qua", "nhung nam qua"),
    *("to date", "so far", "currently", "at present", "a ce jour", "jusqu a present", "actuellement"),
)
_SAYS = (
    *("said", "says", "said that", "quoted", "reported", "announced", "explained", "added", "cho biet", "cho hay"),
    "thong tin",
    *("a declare", "a indique", "a annonce", "a precise", "a rapporte", "a fait savoir"),
)
_ABOUT = frozenset({"ve", "regarding", "concernant", "concerning"})


def _is_news(piece: Piece) -> bool:
    """Whether it is a line that says what somebody does: "Ho Chi Minh City attracts investment"."""
    laid, verb = piece.laid, piece.said.lead.end
    tells = verb < piece.limb.end and laid.has(verb, "do") and laid.wording.words[verb].endswith("s")
    return laid.language == "en" and piece.said.names_subject and tells and is_heading(laid) and not piece.limb.label


_REQUESTERS = frozenset({"politburo", "secretariat", "party-central-committee", "prime-minister", "general-secretary"})


def _goes_on(piece: Piece, around: Around) -> bool:
    """Whether a limb without an order or a subject is more work of those before it."""
    label = piece.limb.label
    told = around.scope.kind in ("decision", "commendation", "authorisation") and not label
    heading = is_heading(piece.laid) and (not piece.said.acts if label else not around.in_list)
    acts = piece.said.acts or (around.in_list and (label is not None or _works_on_basis(piece)))
    return not told and not heading and acts


def _works_on_basis(piece: Piece) -> bool:
    """Whether work stands behind the comma after what it rests on: `Trường hợp vi phạm, phối hợp với … xử lý`."""
    laid, limb = piece.laid, piece.limb
    if not laid.has(limb.first, "basis"):
        return False
    return any(
        laid.before(word).strip() == "," and laid.has(word, "do", "how", "direct", "with")
        for word in range(limb.first + 1, limb.end)
    )


def is_part(records: Sequence[Record], piece: Piece) -> bool:
    """Whether a limb follows a dated part of its sentence and has a day of its own: work of its own."""
    before, limb = records[-1] if records else None, piece.limb
    is_next = before is not None and before.paragraph == piece.paragraph and before.stated is not None
    return is_next and limb.by_comma and piece.dates.reading.dated and limb.end - limb.first > _LEAST_PART

"""Whether a limb is a directive: it gives an order, says who must do what, or continues the order before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.drafting.directives.around import Around
from kltrack.drafting.directives.expected import is_planned
from kltrack.drafting.directives.owning import only_foreseen
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.plain_work import states_work
from kltrack.drafting.directives.present_orders import is_told_to_work
from kltrack.drafting.directives.record import Record
from kltrack.drafting.directives.signs import is_heading, opens_with_work
from kltrack.drafting.directives.standing_alone import (
    asks_impersonally,
    follows_day_head,
    hands_in,
    is_due,
    must_by_day,
    stands_alone,
    stands_under_day,
)
from kltrack.drafting.directives.stressing import stresses
from kltrack.drafting.directives.telling import answers_for, only_tells
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.names.places import CHAIRS, SECRETARIES
from kltrack.terms import ACTIONABLE

_LEAST_WORDS = 3  # words of a limb that is a directive
_LONG_PART = 5  # words that a limb must exceed if only a comma separates it from a dated one
_LEAST_PART = 1  # or the words beside its date that it must have: "and the rest by May 5"


def is_directive(piece: Piece, around: Around, *, opens: bool) -> bool:
    """Whether a limb is a directive; `opens`: a list follows it."""
    clause, limb = piece.clause, piece.limb
    is_opening = (
        opens
        and not around.is_dated_behind
        and not (clause.kind == "commendation" and clause.lead.names)
        and not hands_in(piece)
        and (clause.only_directs or not opens_with_work(piece.laid, limb, clause.work, piece.dates.phrases))
    )
    if is_opening or limb.end - limb.first < _LEAST_WORDS or only_tells(piece, around):
        return False
    return (around.is_started and answers_for(piece)) or _asks(piece, around)


def _asks(piece: Piece, around: Around) -> bool:
    """Whether a limb that does more than tell something gives an order, or continues the order before it."""
    clause, limb = piece.clause, piece.limb
    is_part = limb.by_comma and not clause.names_subject
    is_plan = piece.laid.language == "vi" and clause.names_subject and not piece.dates.limits  # "Hà Nội dự kiến giảm"
    if not clause.kind and (is_part or is_plan) and only_foreseen(piece):
        return False
    if clause.kind:
        return not clause.other_givers or around.scope.kind is not None or around.has_begun or not around.is_conclusion
    if around.scope.kind not in ACTIONABLE and not around.scope.lead:
        if stands_alone(piece, around) or stands_under_day(piece, around):
            return True
        must = piece.laid.has(clause.work, "must") or (piece.laid.has(clause.work, "with") and piece.has_must)
        is_sure = clause.is_from_document or limb.label is not None or must or _proceeds(piece)
        is_sure = is_sure or is_told_to_work(piece) or _will_work(piece) or (around.has_begun and _works_now(piece))
        is_meant = clause.names_subject or (around.in_list and limb.label is not None)
        is_asked = (
            stresses(piece, around.issuers) or asks_impersonally(piece) or (is_meant and clause.has_work and is_sure)
        )
        is_asked = (around.is_started or not is_heading(piece.laid)) and is_asked
        return is_asked or states_work(piece, around)
    is_heading_only = is_heading(piece.laid) and limb.label is None
    is_under_day = follows_day_head(piece) and stands_under_day(piece, around)
    goes_on = _goes_on(piece, around) or hands_in(piece) or (is_due(piece) and not is_heading_only) or is_under_day
    goes_on = goes_on or must_by_day(piece) or (is_planned(piece) and not is_heading_only)
    return (clause.names_subject and clause.has_work) or goes_on or states_work(piece, around)


def _proceeds(piece: Piece) -> bool:
    """Whether "how" and a verb follow bodies, as only orders word it: "ministries and branches proactively propose"."""
    laid, work = piece.laid, piece.clause.work
    names = piece.clause.lead.names
    if laid.language == "en" and names and laid.wording.words[piece.limb.first] == "for":
        return laid.has(work, "do")  # "For the Ministry of Finance, complete"
    if laid.language == "vi" and laid.has(work, "how"):
        holders = laid.lookup.offices | {CHAIRS, SECRETARIES, "ministers"}
        return bool(names) and all({*name.bodies} <= holders for name in names)
    are_groups = all({*name.bodies} <= laid.lookup.groups for name in names)
    return laid.language == "en" and are_groups and laid.has(work, "how") and laid.has(laid.marks[work].end, "do")


def _will_work(piece: Piece) -> bool:
    """Whether a French sentence says what somebody will do: `Les services élaboreront un plan`."""
    laid, work = piece.laid, piece.clause.work
    is_future = laid.language == "fr" and laid.has(work, "do") and laid.wording.words[work].endswith(("ra", "ront"))
    return is_future and laid.wording.words[work].removesuffix("ont").removesuffix("a") not in _BEFALLING


def _works_now(piece: Piece) -> bool:
    """Whether a French sentence of a text of orders says what a body does: `le ministère fixe les heures`."""
    laid, work, names = piece.laid, piece.clause.work, piece.clause.lead.names
    is_body = bool(names) and all(name.is_listed for name in names) and piece.clause.names_subject
    is_now = laid.language == "fr" and laid.has(work, "do") and laid.wording.spelt(work).endswith(("e", "ent"))
    return is_body and is_now and laid.wording.words[work] not in _HAVING


_HAVING = frozenset({"compte", "comptent", "porte", "portent", "reste", "estime", "estiment", "affirme", "affirment"})
_BEFALLING = frozenset(
    {"recevr", "perdr", "atteindr", "connaitr", "beneficier", "obtiendr", "gagner", "subir"}
)  # what comes to somebody is not that one's work


def _goes_on(piece: Piece, around: Around) -> bool:
    """Whether a limb without an order or a subject is more work for those addressed before it."""
    label = piece.limb.label
    if _foretells(piece) and not around.in_list:
        return False
    asks_nothing = around.scope.kind in ("decision", "commendation", "authorisation") and not label
    heading = is_heading(piece.laid) and (not piece.clause.has_work if label else not around.in_list)
    acts = piece.clause.has_work or (around.in_list and (label is not None or _works_on_basis(piece)))
    return not asks_nothing and not heading and acts


def _foretells(piece: Piece) -> bool:
    """Whether something that is nobody asked before only "will" happen: "By 10 pm the storm will reach the coast"."""
    is_own = piece.clause.beginning == "other" and piece.limb.label is None and not piece.limb.by_comma
    only_will = piece.laid.language == "en" and piece.has_must and not piece.must_surely
    return is_own and (only_will or _may_happen(piece))


def _may_happen(piece: Piece) -> bool:
    """Whether a French sentence only says what should come about by itself: `Le typhon devrait toucher`."""
    laid, limb = piece.laid, piece.limb
    musts = {laid.wording.words[word] for word in range(limb.first, limb.end) if laid.has(word, "must")}
    return laid.language == "fr" and bool(musts) and musts <= {"devrait", "devraient"}


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
    if before is None or before.paragraph != piece.paragraph or before.deadline is None:
        return False
    is_long = limb.end - limb.first > _LONG_PART or _words_beside_dates(piece) >= _LEAST_PART
    has_day = piece.dates.reading.dated or bool(piece.dates.unread)
    is_part = limb.by_comma or is_second_item(before, piece)
    return is_part and has_day and is_long and not only_foreseen(piece)


def _words_beside_dates(piece: Piece) -> int:
    """How many words of a limb stand outside its dates, without those that only join it to the limb before."""
    wording, dated = piece.laid.wording, [(phrase.start, phrase.stop) for phrase in piece.dates.phrases]
    return sum(
        not any(start <= wording.starts[word] < stop for start, stop in dated)
        and not piece.laid.has(word, "joins", "opener")
        for word in range(piece.limb.first, piece.limb.end)
    )


def is_second_item(before: Record, piece: Piece) -> bool:
    """Whether a semicolon parts a limb from the first thing that a colon listed: "the drafts: A, by May 5; B, by"."""
    text = piece.laid.paragraph.text[before.start : piece.limb.start]
    is_item = text.rstrip().endswith(";") and ":" in text and not re.search(r"[.!?] ", text)
    return is_item and not piece.clause.kind and not piece.clause.names_subject


def names_thing(piece: Piece) -> bool:
    """Whether a limb of a list names what is to be worked on: "a resolution on piers, to be submitted by May 5"."""
    clause, limb = piece.clause, piece.limb
    if clause.kind or clause.names_subject or limb.by_comma or limb.end - limb.first < _LEAST_WORDS:
        return False
    has_day = piece.dates.reading.dated or bool(piece.dates.unread)
    return has_day or _acts(piece) or not may_be_somebody(piece.laid, limb.first, limb.end)


def _acts(piece: Piece) -> bool:
    """Whether a Vietnamese limb that begins with a name goes on with what is to be done: `Ủy ban Lúa gạo báo cáo`."""
    laid = piece.laid
    words = range(piece.limb.first + 1, piece.limb.end)
    return laid.language == "vi" and any(laid.has(word, "do") and laid.wording.spelt(word).islower() for word in words)

"""Whether a sentence has a subject of its own that is not understood, so that those asked above it are not meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kltrack.drafting.directives.expected import is_planned
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record
from kltrack.drafting.directives.standing_alone import asks_for_reports, follows_day_head, handed_in_to, hands_in
from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.roles.by_source import has_source
from kltrack.drafting.roles.referring import is_about_work
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


class Above(NamedTuple):
    """What stands above a limb: the records, the paragraphs, and whom they ask.

    `is_new`: its paragraph has no record yet; `is_quiet`: nor has the one above; `in_list`: it stands in a list.
    """

    records: Sequence[Record]
    laid: Sequence[ParsedParagraph]
    lead: Listing
    is_new: bool
    is_quiet: bool
    in_list: bool


def has_other_subject(piece: Piece, above: Above) -> bool:
    """Whether a sentence has a subject of its own that is not understood, so that those above it are not meant."""
    clause, limb = piece.clause, piece.limb
    if is_planned(piece) and not above.in_list:
        return True
    if clause.kind or clause.names_subject or limb.label or limb.by_comma:
        return _is_item_of_another(piece)
    asks_nobody = above.is_new and not above.in_list and _asks_nobody(piece)
    asks_nobody = asks_nobody or (above.is_new and asks_for_reports(piece))
    if asks_nobody or has_source(piece.laid, limb.first, limb.end):
        return True
    if hands_in(piece) and not _hands_in_work_before(piece, above):
        return True
    if clause.beginning == "other" and above.is_new and (not above.in_list or follows_day_head(piece)):
        return not hands_in(piece) and not _is_about_work_before(piece, above)
    return clause.beginning in ("name", "issuer") or (clause.beginning == "other" and _says_who_must(piece))


def _is_item_of_another(piece: Piece) -> bool:
    """Whether an item of news begins with a body and a colon, behind which others act: `- Bộ Y tế: bệnh viện phải`."""
    clause = piece.clause
    if clause.kind or clause.names_subject or not piece.limb.label or clause.beginning != "name":
        return False
    laid, first = piece.laid, piece.laid.without_article(piece.limb.first)
    name = laid.names.get(first)
    return name is not None and name.end < piece.limb.end and laid.signs_before(name.end).strip() == ":"


def _asks_nobody(piece: Piece) -> bool:
    """Whether a sentence says that something is needed, and of nobody: "it is necessary to", `il faut`."""
    words = " ".join(piece.laid.wording.words[piece.limb.first : piece.limb.end])
    return piece.laid.language in _NEEDED and _NEEDED[piece.laid.language].search(words) is not None


_NEEDED = {
    "en": re.compile(
        r"\bit is (?:also )?(?:necessary|essential|important|crucial|vital|imperative|critical|needed) to\b"
    ),
    "fr": re.compile(
        r"\bil (?:faut|faudra|convient|(?:est|sera) (?:necessaire|imperatif|indispensable|essentiel|urgent))\b"
    ),
}


def _says_who_must(piece: Piece) -> bool:
    """Whether a sentence of a language that leaves no subject out begins with who must act: "Households need to".

    What must be done is no such subject: "The inspection team is to be formed".
    """
    laid, first = piece.laid, piece.limb.first
    words = range(first + 1, min(piece.limb.end, first + _LONGEST_SUBJECT))
    must = next((laid.marks[word] for word in words if laid.has(word, "must")), None)
    if must is None or laid.language == "vi":
        return False
    return _PASSIVE.isdisjoint(laid.wording.words[must.first : must.end + 1])


_PASSIVE = frozenset({"be", "etre"})
_LONGEST_SUBJECT = 12  # words before its "must"


def _hands_in_work_before(piece: Piece, above: Above) -> bool:
    """Whether a sentence says by when those asked just before are to hand something in, to somebody else."""
    is_next = bool(above.records) and not (above.is_new and above.is_quiet)
    named = (*(name.text for name in above.lead.names), *above.lead.unknown)
    is_to_them = any(text in handed_in_to(piece) for text in named)
    is_of_all = piece.text.lower().startswith(("nội dung", "các nội dung"))
    return is_next and not is_to_them and not is_of_all


def _is_about_work_before(piece: Piece, above: Above) -> bool:
    """Whether a sentence is about the work that the paragraph of the record just before it asks for."""
    if above.is_quiet or not above.records:
        return False
    words = piece.laid.wording.words[piece.limb.first : piece.limb.end]
    return is_about_work(words, above.laid[above.records[-1].paragraph].wording.words)

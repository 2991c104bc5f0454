"""Decisions of which a sentence tells that they were signed: "The Prime Minister signed a decision to set up".

They count only where a giver of orders signed them, to form a body or to appoint somebody.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY
from kltrack.drafting.roles.order import Order
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

_SIGNED: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:signed|issued) (?:a |the )?[Dd]ecision\b(?: No\.? ?\S+)?(?: dated [^,;]{4,20})?(?: on| to)? "
        r"(?:the establishment|the formation|the appointment|establish(?:ing)?|set(?:ting)? up|form(?:ing)?"
        r"|appoint(?:ing)?)\b"
    ),
    "vi": re.compile(
        r"\b(?:ký|ban hành|ra)(?: ban hành)? quyết định(?: số \S+)?(?: về việc| về)? (?:thành lập|kiện toàn|bổ nhiệm)\b"
        r"|^\S+(?: \S+){1,7}? (?:vừa |đã |quyết định )*thành lập"
        r" (?:\d+|[Bb]an|[Hh]ội đồng|[Tt]ổ|[Uu]ỷ ban|[Ủủ]y ban)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\bsigné(?: et (?:publié|promulgué))?(?: le [^,;]{3,16})? (?:une|la|des) décisions?(?: n° ?\S+)?"
        r"(?: du \d[^,;]{4,20}?)? (?:portant création|sur la création|de créer|créant|pour (?:créer|établir)"
        r"|sur l['’]établissement|accordant|(?:relative à|portant|sur) l['’](?:octroi|attribution))\b",
        re.IGNORECASE,
    ),
}
_NEAR = 8  # words from the giver's name to what he did


def order_of_decision(laid: ParsedParagraph, limb: Limb, start: int, issuers: Collection[str]) -> Order | None:
    """The decision of which a sentence tells; None for any other sentence."""
    name = laid.names.get(laid.without_article(start))
    if name is None or not {*name.bodies} <= {*issuers}:
        return None
    hit = _SIGNED[laid.language].search(laid.quoted(start, limb.end))
    if hit is None:
        return None
    said = laid.wording.word_after(laid.wording.starts[start] + hit.start())
    end = laid.wording.word_after(laid.wording.starts[start] + hit.end())
    is_near = said - name.end <= _NEAR or said <= name.end
    return Order("decision", NOBODY, min(end, limb.end - 1)) if is_near and end < limb.end else None

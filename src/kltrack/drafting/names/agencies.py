"""Agencies of which only some are meant, so that no group of the directory is named: "press agencies", "organes de"."""

from __future__ import annotations

import re

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.naming import Name

GROUP = "agencies-and-units"
_SORT_BEFORE = re.compile(
    r"\b(?:[\w-]*(?:al|ised|ized|ory|tive|petent)|press|media|health|education"
    r"|tax|customs|traffic|security|police|trade|land|state|government|party|law|credit|inspection|enforcement"
    r"|management|departments?(?: and|,)|offices?(?: and|,)) $",
    re.IGNORECASE,
)
_ANY_BEFORE = re.compile(r"\ball $", re.IGNORECASE)
_SORT_BEHIND = re.compile(
    r" (?:under the (?:Government|Party|Ministry)|at the (?:central|ministerial)"
    r"|centrales|centraux|spécialisée?s|compétente?s|relevant|de niveau|de presse|d['’]inspection|de gestion"
    r"|trung ương|chuyên môn|báo chí|ngang bộ|thuộc Chính phủ|chức năng)\b"
)


def means_some(wording: Wording, name: Name) -> bool:
    """Whether the name of agencies in general is one of a certain sort: "media agencies", "agences centrales"."""
    if name.bodies != (GROUP,):
        return False
    start = wording.starts[name.first]
    before = _SORT_BEFORE.search(wording.text, 0, start) and not _ANY_BEFORE.search(wording.text, 0, start)
    return bool(before or _SORT_BEHIND.match(wording.text, wording.ends[name.end - 1]))

"""Bodies that a text only points back to: `Đối với Bộ Tài chính, yêu cầu Bộ này`, "this ministry", "ce ministère"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.terms import LanguageCode

_POINTING: Mapping[LanguageCode, re.Pattern[str]] = {
    "vi": re.compile(r"\b(?P<head>Bộ|Tỉnh|Thành phố|Ủy ban|Ngân hàng) này\b", re.IGNORECASE),
    "en": re.compile(
        r"\bth(?:is|at) (?:same )?(?P<head>ministry|province|city|committee|commission|bank)\b", re.IGNORECASE
    ),
    "fr": re.compile(
        r"\bce(?:tte)? (?:même )?(?P<head>ministère|province|ville|comité|commission|banque)\b", re.IGNORECASE
    ),
}


def with_pointers(wording: Wording, names: Iterable[Name], language: LanguageCode, lookup: Lookup) -> list[Name]:
    """The names, and those that point back to one before them whose body is called by that word.

    The sentence decides which is meant, else the paragraph. Where it names several, each may be, the last one first.
    """
    found = [*names]
    for hit in _POINTING[language].finditer(wording.text):
        first, end = wording.word_after(hit.start()), wording.word_after(hit.end())
        before = [name for name in found if name.end <= first and _is_called(name, hit["head"], language, lookup)]
        begin = max(wording.text.rfind(sign, 0, hit.start()) for sign in (". ", "! ", "? "))
        near = [name for name in before if wording.starts[name.first] > begin] or before
        bodies = dict.fromkeys(name.bodies[0] for name in sorted(near, reverse=True))
        if bodies and not any(name.first < end and first < name.end for name in found):
            found.append(Name(first, end, hit[0], (*bodies,)))
    return sorted(found)


def _is_called(name: Name, head: str, language: LanguageCode, lookup: Lookup) -> bool:
    """Whether a name is of one body, whose name has a word, `head`."""
    called = lookup.directory[name.bodies[0]].name(language) if name.is_listed and len(name.bodies) == 1 else ""
    return f" {head.lower()} " in f" {called.lower()} " and name.bodies[0] not in lookup.groups | lookup.offices

"""English ministries and ministers with their field first: "the health ministry", "Finance Minister Le Van An"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.fields import FieldName, Fields
from kltrack.text import ARTICLES

_ONE = frozenset({"ministry", "minister"})
_SEVERAL = frozenset({"ministries", "ministers"})
_MINISTERS = frozenset({"minister", "ministers"})
_OTHERS = frozenset({"deputy", "vice", "former", "prime"})  # before a field: another office
_HERE = frozenset({"vietnam", "vietnamese", "s"})
_LONGEST = 5  # words of a field
_BREAKS = re.compile(r"[.;:()]")


def with_field_first(wording: Wording, fields: Fields) -> Iterator[FieldName]:
    """The ministries and ministers that a text names by their field and then their office, also in a list.

    Those of another country ("the Lao health ministry") and deputies are left out.
    """
    for place, word in enumerate(wording.words):
        if word not in _ONE | _SEVERAL or wording.words[place + 1 : place + 2] in (["of"], ["for"]):
            continue
        found = list(_fields_before(wording, place, fields, is_list=word in _SEVERAL))
        if found and not _is_other(wording, found[-1][0]):
            for first, end, (ministry,) in found:
                body = fields.ministers.get(ministry, ministry) if word in _MINISTERS else ministry
                yield first, place + 1 if end == place else end, (body,)


def _fields_before(wording: Wording, end: int, fields: Fields, *, is_list: bool) -> Iterator[FieldName]:
    """The fields right before a position, the last one first."""
    while hit := _field_before(wording, end, fields):
        yield hit
        end = hit[0]
        while is_list and end and wording.words[end - 1] in {"and", *ARTICLES}:
            end -= 1
        if not is_list:
            return


def _field_before(wording: Wording, end: int, fields: Fields) -> FieldName | None:
    """The longest field that ends at a position."""
    for first in range(max(0, end - _LONGEST), end):
        field = tuple(word for word in wording.words[first:end] if word not in ARTICLES)
        ministry = fields.ministries.get(field) or fields.ministries.get((*field, "affairs"))  # "foreign ministry"
        is_one = ministry and not _BREAKS.search(wording.text, wording.starts[first], wording.starts[end])
        if ministry and is_one and wording.words[first] not in ARTICLES:
            return first, end, (ministry,)
    return None


def _is_other(wording: Wording, first: int) -> bool:
    """Whether the word before a field makes it another's: "deputy health minister", "the Lao health ministry"."""
    if not first or _BREAKS.search(wording.text, wording.ends[first - 1], wording.starts[first]):
        return False
    before = wording.words[first - 1]
    is_name = wording.text[wording.starts[first - 1]].isupper() and before not in ARTICLES
    begins = first == 1 or _BREAKS.search(wording.text, wording.ends[first - 2], wording.starts[first - 1])
    return before in _OTHERS or (is_name and before not in _HERE and not begins)

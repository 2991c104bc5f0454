"""Agencies of which only some are meant, so that no group of the directory is named: "press agencies", "organes de"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.naming import Name

GROUP = "agencies-and-units"
_MINISTERS = frozenset({"ministers"})
_CENTRAL = _MINISTERS | {"ministries-and-ministerial-level-agencies", "ministries-and-branches"}
_UNITS = re.compile(r"unit|đơn vị|organi[sz]ation|tổ chức", re.IGNORECASE)
_SORT_BEFORE = re.compile(
    r"\b(?:[\w-]*(?:al|ised|ized|ory|tive|petent)|press|media|health|education"
    r"|tax|customs|traffic|security|police|trade|land|state|government|party|law|credit|inspection|enforcement"
    r"|management|departments?(?: and|,)|offices?(?: and|,)) $",
    re.IGNORECASE,
)
_ANY_BEFORE = re.compile(r"\ball $", re.IGNORECASE)
_SORT_BEHIND = re.compile(
    r" (?:under the (?:Government|Party|Ministry)|at the (?:central|ministerial)"
    r"|centrales|centraux|fonctionnelle?s|de l['’]Assemblée|spécialisée?s|compétente?s|relevant|de niveau|de presse"
    r"|d['’]inspection|de gestion|trung ương|cấp bộ|truyền thông|thông tấn|tham mưu|thanh tra|kiểm tra|kiểm toán"
    r"|điều tra|tố tụng|công an|hải quan|thuế|chuyên môn|báo chí|ngang bộ|thuộc Chính phủ|chức năng|khác ở|dự toán"
    r"|thông tin(?: đại chúng)?|trường học|sự nghiệp|chủ quản"
    r"|chủ trì (?:soạn thảo|xây dựng|thẩm định|cụm|đề án|dự án)|soạn thảo|thẩm tra|trình nội dung|tư vấn|thi công"
    r"|trúng thầu|vận (?:chuyển|tải)|cung ứng)\b"
)


def means_some(wording: Wording, name: Name) -> bool:
    """Whether the name of agencies in general is one of a certain sort: "media agencies", "agences centrales"."""
    if name.bodies != (GROUP,):
        return False
    start = wording.starts[name.first]
    before = _SORT_BEFORE.search(wording.text, 0, start) and not _ANY_BEFORE.search(wording.text, 0, start)
    return bool(before or _SORT_BEHIND.match(wording.text, wording.ends[name.end - 1]))


def with_sort(wording: Wording, first: int, end: int) -> str:
    """The words of agencies with those behind them that say of which sort they are: `đơn vị vận chuyển`."""
    behind = _SORT_BEHIND.match(wording.text, wording.ends[end - 1])
    return wording.text[wording.starts[first] : behind.end() if behind else wording.ends[end - 1]]


def without_central(names: Sequence[Name]) -> list[Name]:
    """The names of a list without agencies beside ministries or ministers: "ministries and agencies" are the centre's.

    "Agencies and units" are any, also there: `các bộ, cơ quan, đơn vị`.
    """
    beside = {body for name in names for body in name.bodies}
    return [name for name in names if name.bodies != (GROUP,) or not _is_central(name, beside)]


def _is_central(name: Name, beside: Collection[str]) -> bool:
    is_any = "cơ quan" in name.text.lower() and name.text.lower() not in ("cơ quan", "các cơ quan")
    central = _MINISTERS if is_any else _CENTRAL
    return not central.isdisjoint(beside) and _UNITS.search(name.text) is None

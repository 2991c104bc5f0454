"""What newspapers print before a report's first sentence: a place and an agency, or the paper's own short name.

"HÀ NỘI — The Prime Minister", "Hanoï (VNA) - Le Premier ministre", `(TNO) Phó chủ tịch`, `TPO - Bộ Chính trị`.
"""

from __future__ import annotations

import re

_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ"
_DASH = r"\s*[-–—]+\s+"
_DATELINE = re.compile(
    rf"(?:\([{_UPPER}][\w&.Đ ]{{1,12}}\)(?:\s*[-–—]+)?\s+(?=[{_UPPER}])"  # (TNO) Phó
    rf"|[{_UPPER}][\w.-]*(?:,? [\w-]+){{0,4}},? \([{_UPPER}]{{2,10}}\)(?:{_DASH}|\s+(?=[{_UPPER}]))"  # Lào Cai (VNA) -
    rf"|(?:[{_UPPER}][{_UPPER}&.-]+ ?){{1,4}}(?<! ) [-–—]+ (?=[{_UPPER}])"  # HÀ NỘI — , TPO -
    rf"|[A-Z][a-z]+(?:[A-Z]\w+|(?:\.[a-z]{{2,3}})+) [-–—] (?=[{_UPPER}])"  # GiadinhNet -
    rf"|[{_UPPER}]\w+(?: [{_UPPER}]\w+){{0,3}}{_DASH}(?=(?:The|Prime|Deputy|Le|La|Les|Selon) ))"  # Hanoi - The City
)


def after_dateline(text: str) -> int:
    """The place behind what a newspaper prints before the first sentence of a text; 0 where nothing of it stands."""
    found = _DATELINE.match(text)
    return found.end() if found else 0

"""Vietnamese persons' names, which end like a place or a month: `Lê Hòa Bình`, `Trần Thị Mai`, `Lê Thị Huệ`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kltrack.dates.deadlines.wording import Wording
from kltrack.text import strip_marks

_MOST_BETWEEN = 2  # words between a family name and the last of a person's names
# None that begins the name of an organisation or stands for something else: `Đoàn`, `Chu`, `Thái`, `Hà`.
_FAMILIES = frozenset(
    (
        *("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô"),
        *("dương", "lý", "trương", "vương", "đinh", "trịnh", "lương", "phùng", "đào", "lưu"),
    )
)
# Without their marks these are other words: "le", "do", "ho", "ly".
_PLAIN = frozenset(plain for plain in (strip_marks(name).replace("đ", "d") for name in _FAMILIES) if len(plain) > 2)


def without_circumflex(word: str) -> str:
    """A name as it is compared: French texts print `Trân` for `Trần`."""
    return word.translate(_CIRCUMFLEX)


_CIRCUMFLEX = str.maketrans("âêô", "aeo")


def ends_person(wording: Wording, place: int) -> bool:
    """Whether before the word at `place` a family name begins a name that goes on to it, with capitals and no sign."""
    for before in range(place - 1, max(place - 2 - _MOST_BETWEEN, -1), -1):
        sign = wording.text[wording.ends[before] : wording.starts[before + 1]]
        if sign.strip() or not wording.text[wording.starts[before]].isupper():
            return False
        if wording.spelt(before) in _FAMILIES or without_circumflex(wording.spelt(before)) in _PLAIN:
            return True
    return False


def has_other_tones(text: str, names: Iterable[str]) -> bool:
    """Whether a text has Vietnamese tones, and those of none of the names: "Huệ" is not "Huế"; "Huê" is, in French."""
    tones = _tones(text)
    return bool(tones) and not any(_tones(name) == tones for name in names)


def _tones(text: str) -> list[str]:
    return sorted(letter for letter in unicodedata.normalize("NFD", text) if letter in _TONES)


_TONES = "\u0300\u0301\u0303\u0309\u0323"  # grave, acute, tilde, hook, dot below

"""Vietnamese questions whose last word only asks whether: `có … không?`, `còn … không?`, `đã … chưa?`."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word

_LAST = ("khong", "ko", "k", "hong", "hok", "chua")
_EITHER = (("co", "han"), ("thoi", "han"))
_FINISHED = ("xong", "thanh")
_LATE = (("qua", "han"), ("tre", "han"))  # "202 quá hạn chưa"
_SLOW = (["tre"], ["cham"])


def asks_whether(words: Sequence[Word]) -> bool:
    """`có … không?`, `quá hạn chưa?`: the last word only makes it a question. "Không có … không" is left alone.

    So does `… hay không?`; not after "có hạn" or "xong", since both may be asked for then, with a deadline or without.
    After `… thì sao` and `… và` the last word does not: that is a question already, or both are asked for.
    """
    if words[-1] not in _LAST or words[-1].written not in (words[-1], "không", "chưa", "hông"):
        return False
    if words[-2:-1] == ["hay"]:
        return (*words[-4:-2],) not in _EITHER and words[-3] not in _FINISHED
    if words[:-1] and words[-2] in ("sao", "va", "hoac"):
        return False
    if _asks_what_is_done(words) or _asks_of_lateness(words):
        return True
    opening = [place for place, word in enumerate(words) if _opens_whether(word, words[-1])]
    denied = [place for place in opening if words[place - 1] in (*_LAST, "chang") and place > 0]
    return bool(opening) and (not denied or words[opening[0]] == "con")  # "còn việc nào chưa có hạn không"


def _asks_of_lateness(words: Sequence[Word]) -> bool:
    """`quá hạn chưa`, `trễ chưa`: where no other word denies."""
    said = words[:-1]
    if words[-1] != "chua" or not {*_LAST, "chang"}.isdisjoint(said):
        return False
    return (*said[-2:],) in _LATE or said[-1:] in _SLOW


def _asks_what_is_done(words: Sequence[Word]) -> bool:
    """`xong việc nào chưa`, `làm xong gì chưa`: "xong" before the one "nào" or "gì", right before the last "chưa"."""
    asked = [place for place, word in enumerate(words) if word in _WHAT]
    is_last = words[-1] == "chua" and asked == [len(words) - 2]
    done = [place for place, word in enumerate(words) if word == "xong"]
    return is_last and len(done) == 1 and words[done[0] - 1 : done[0]] != ["chua"]


_WHAT = ("nao", "gi")


def _opens_whether(word: Word, last: Word) -> bool:
    """Whether a word opens such a question: `có` before "không" or "chưa", `còn` before "không", `đã` before "chưa"."""
    if word == "co":
        return word.written in ("co", "có")
    ends = {"con": ("còn", *_LAST[:-1]), "da": ("đã", "chua")}.get(word, ())
    return bool(ends) and word.written in (word, ends[0]) and last in ends[1:]

"""Refuses mistyped words of a command line, with the reason, before a reader would call them unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kltrack.cli.option import Option
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.text import harmless

# What a word processor makes of "--".
_DASHED = re.compile("[\u2010-\u2015\u2212-][\u2010-\u2015\u2212-]*[a-z]")
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_BYTES = range(0xDC80, 0xDD00)  # how Python holds a byte of a command line that is no UTF-8 (PEP 383)


def refuse_mistyped(words: Sequence[str], options: Iterable[Option]) -> None:
    """Raises UsageProblem for an option behind a long dash, and for a text that is no UTF-8; paths may be of any bytes.

    `words` are those after the command, `options` the command's.
    """
    by_flag = {option.flag: option for option in options}  # an argument has no flag
    for before, word in pairwise(["", *words]):
        name, equals, text = word.partition("=")
        if before in by_flag and before and by_flag[before].metavar:
            _refuse_bytes(by_flag[before], word)
        elif equals and name in by_flag:
            _refuse_bytes(by_flag[name], text)
        else:
            _refuse_dash(word, by_flag)
            _refuse_bytes(by_flag.get(""), word)


def _refuse_dash(word: str, by_flag: Iterable[str]) -> None:
    meant = f"--{word.lstrip(_DASHES).partition('=')[0]}"
    if _DASHED.match(word) and not word.isascii() and not word.startswith("--") and meant in by_flag:
        raise UsageProblem(
            message(
                "{word} begins with a long dash, as word processors write it; write {option}.",
                word=harmless(word),
                option=meant,
            )
        )


def _refuse_bytes(option: Option | None, text: str) -> None:
    if option and option.convert is not str:
        return
    byte = next((f"{ord(char) - 0xDC00:02x}" for char in text if ord(char) in _BYTES), None)
    if byte is None:
        return
    if option and option.flag:
        raise UsageProblem(message("{option} is not UTF-8: byte 0x{byte}.", option=option.flag, byte=byte))
    raise UsageProblem(message('"{text}" is not UTF-8: byte 0x{byte}.', text=harmless(text), byte=byte))

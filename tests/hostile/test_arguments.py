"""Arguments: what word processors make of them, bytes that are no text, far too many, the last day there is."""

from __future__ import annotations

import os
import subprocess
import xml.dom.minidom
from pathlib import Path

import pytest
from conftest import Kltrack, WriteRegister

from hostile.conftest import SOUND

NOW = ("--as-of", "2025-12-01")


@pytest.mark.parametrize("dash", ["—", "–", "–-", "-–", "−−", "‑‑", "―"])
@pytest.mark.parametrize(
    ("command", "option", "value"), [("due", "for", "Finance"), ("list", "json", ""), ("overdue", "from", "2025-01-01")]
)
def test_an_option_behind_a_long_dash_is_told_as_that(
    kltrack: Kltrack, dash: str, command: str, option: str, value: str
) -> None:
    for words in ([f"{dash}{option}", value], [f"{dash}{option}={value}"]):
        ran = kltrack(command, *filter(None, words))
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.endswith(f"begins with a long dash, as word processors write it; write --{option}.\n")


def test_a_long_dash_in_a_text_is_a_sign(kltrack: Kltrack, sound: Path) -> None:
    note = ("note", "--note", "—for the record", "--dry-run")
    ran = kltrack("mark", "310-01", *note, "--register", sound, *NOW, "--format", "csv")
    assert (ran.code, ran.err) == (0, "")
    assert "—for the record" in ran.out


@pytest.mark.parametrize("day", ["‘2026-02-16’", "“2026-02-16”", "'2026-02-16'", "«2026-02-16»", "‘16 Feb 2026’"])
def test_quotes_around_a_day_are_no_part_of_it(kltrack: Kltrack, register: WriteRegister, day: str) -> None:
    ran = kltrack("due", "--before", day, "--register", register(SOUND), *NOW, "--json")
    assert ran.ids == ["310-01"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("mark", "195-01", "note", "--note", "caf\udce9"), "--note is not UTF-8: byte 0xe9.\n"),
        (("due", "--for", "\udcc3"), "--for is not UTF-8: byte 0xc3.\n"),
        (("due", "--before=\udcff"), "--before is not UTF-8: byte 0xff.\n"),
        (("show", "195\udc80"), '"195\ufffd" is not UTF-8: byte 0x80.\n'),
        (("ask", "due \udc81"), '"due \ufffd" is not UTF-8: byte 0x81.\n'),
    ],
)
def test_a_byte_that_is_no_utf_8_is_named(kltrack: Kltrack, words: tuple[str, ...], told: str) -> None:
    ran = kltrack(*words)
    assert (ran.code, ran.out, ran.err) == (2, "", told)


def test_a_path_may_be_of_any_bytes(register: WriteRegister, program: list[str]) -> None:
    named = register(SOUND, name=os.fsdecode(b"caf\xe9.toml"))
    path = os.fsencode(named)
    for command in ([b"check", path], [b"list", b"--register", path], [b"list", b"--register=" + path]):
        assert subprocess.run([*program, *command], capture_output=True, timeout=60, check=False).returncode == 0


@pytest.mark.parametrize(
    ("option", "value", "ids"),
    [
        ("--before", "2026-02-16", ["310-01"]), ("--on", "2026-02-15", ["310-01"]), ("--after", "2026-02-15", []),
        ("--field", "none", None), ("--for", "BTC", ["310-01"]), ("--text", "harbours", ["310-01"]),
        ("--conclusion", "310", ["310-01", "310-02"]), ("--except", "BTC", ["310-02"]),
    ],
)  # fmt: skip
def test_an_option_a_thousand_times(
    kltrack: Kltrack, register: WriteRegister, option: str, value: str, ids: list[str] | None
) -> None:
    ran = kltrack("list", *([option, value] * 1_001), "--register", register(SOUND), *NOW, "--json")
    assert ran.code == (2 if ids is None else 0), ran.err
    assert ids is None or ran.ids == ids


@pytest.mark.parametrize("option", ["--before", "--by", "--on", "--after", "--in"])
def test_a_thousand_different_days(kltrack: Kltrack, register: WriteRegister, option: str) -> None:
    days = [word for number in range(1_001) for word in (option, f"{2000 + number // 28}-02-{number % 28 + 1:02}")]
    ran = kltrack("list", *days, "--register", register(SOUND), *NOW, "--json")
    assert (ran.code, ran.ids) == (0, ["310-01"])


@pytest.mark.parametrize("more", [(), ("--todo",), ("--alarm", "7d")])
def test_the_last_day_there_is(kltrack: Kltrack, register: WriteRegister, more: tuple[str, ...]) -> None:
    path = register(SOUND.replace("2026-02-15", "9999-12-31").replace("by February 15, 2026", "until further notice"))
    ran = kltrack("due", "--register", path, *NOW, "--format", "ics", *more)
    assert ran.code == 0
    assert ("DUE;VALUE=DATE:99991231" if "--todo" in more else "DTSTART;VALUE=DATE:99991231") in ran.out
    assert "DTEND" not in ran.out


@pytest.mark.parametrize("command", ["timeline", "scorecard"])
def test_an_answer_without_rows_is_a_picture_too(kltrack: Kltrack, command: str) -> None:
    ran = kltrack(command, "--in", "1999", "--format", "svg", *NOW)
    assert ran.code == 0
    picture = xml.dom.minidom.parseString(ran.out)
    (said,) = picture.getElementsByTagName("text")
    assert said.toxml().endswith(".</text>")

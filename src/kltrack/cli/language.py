"""The language in which an answer, help or an error is given: the one asked for, else the locale's, else English.

What a script reads does not change with the locale: the locale counts on a terminal and in html alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kltrack.messages import answer_language
from kltrack.terms import LANGUAGE_CODES, LanguageCode

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of_line(words: Sequence[str], environment: Mapping[str, str], *, on_terminal: bool) -> LanguageCode:
    """The language of a command line before it is read, so that a mistake in it can be reported in that language.

    That is --lang, else KLTRACK_LANG, else on a terminal or in html the locale, else English. A name of no
    language is passed over here; `language_asked` refuses it later, in the language found here.
    """
    for named in (_typed(words, "--lang"), environment.get("KLTRACK_LANG", "")):
        if code := language_code(named):
            return code
    return _of_locale(environment) if _is_for_a_person(words, on_terminal) else "en"


def command_first(words: Sequence[str]) -> Sequence[str]:
    """A line that begins with the language as one that begins with its command: `--lang vi due` is `due --lang vi`."""
    match words:
        case ["--lang", named, command, *rest] if not command.startswith("-"):
            return [command, "--lang", named, *rest]
        case [named, command, *rest] if named.startswith("--lang=") and not command.startswith("-"):
            return [command, named, *rest]
        case _:
            return words


def language_asked(named: str | None) -> LanguageCode:
    """The language that --lang or KLTRACK_LANG names, else that of the answer. Raises UsageProblem."""
    code = language_code(named or answer_language())
    if code:
        return code
    from kltrack.query.typed import one_of

    word = one_of("language", named or "", LANGUAGE_CODES)
    return next(code for code in LANGUAGE_CODES if code == word)


def language_code(name: str) -> LanguageCode | None:
    """The language of `vi`, `vi_VN`, `vi-VN.UTF-8`; None for one that kltrack does not speak."""
    code = name.replace("-", "_").partition(".")[0].partition("@")[0].partition("_")[0].lower()
    return next((each for each in LANGUAGE_CODES if each == code), None)


def _of_locale(environment: Mapping[str, str]) -> LanguageCode:
    named = next((value for name in _LOCALE if (value := environment.get(name))), "")
    return language_code(named) or "en"


def _is_for_a_person(words: Sequence[str], on_terminal: bool) -> bool:
    wanted = "json" if "--json" in words else _typed(words, "--format") or "auto"
    return wanted == "html" or (on_terminal and wanted in ("auto", "table"))


def _typed(words: Sequence[str], option: str) -> str:
    """What was typed for an option; empty where nothing was."""
    for word, after in pairwise((*words, "")):
        if word == option:
            return after
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return ""

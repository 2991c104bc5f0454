"""The catalogs of messages, brought up to date with the code: what translators edit (.po) and what kltrack reads (.mo).

    python tests/generate_catalogs.py          every catalog that there is
    python tests/generate_catalogs.py lo       a new one beside them, empty, in that language

Run it after a message was added, changed or translated. Translations are kept; that of a message which has changed a
little goes to the new one as fuzzy, to be looked at; that of a message which is no more is dropped. Messages stand in
the order of the files that they are in. tests/test_catalogs.py holds the committed catalogs to be what this gives.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from inspect import cleandoc
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.frontend import parse_keywords
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import kltrack
from kltrack.cli.commands import COMMANDS, command_function, groups_of
from kltrack.translations import DOMAINS, FOLDER

SOURCES = Path(kltrack.__file__).parent
TRANSLATIONS = Path(FOLDER)
# What an answered query can say; everything else is help, or an error, or said by a command that writes or checks.
_QUERIES = (
    *("messages.py", "terms.py", "dates/span.py", "dates/when.py", "query/", "reports/", "render/"),
    *("bodies/types.py", "cli/asking.py"),
)
_RARE = ("render/headings.py",)  # said in sheets and of chosen fields alone
# With a context as second argument of marked().
_KEYWORDS = parse_keywords(
    [
        "message",
        "template",
        "cause",
        "plural:1,2",
        "cause_of_many:1,2",
        "marked_counts:1,2",
        "marked:1,1t",
        "marked:1,2c,2t",
    ]
)
_UNNEEDED = tuple(
    f'"{name}'.encode()
    for name in ("Project-Id", "Report-Msgid", "POT-", "PO-", "Last-Translator", "Language-Team", "Generated-By")
)
_ALWAYS_THE_SAME = datetime(2026, 1, 1, tzinfo=UTC)  # whoever translated last, and when, is what git knows


class Said(NamedTuple):
    """A message of the code: its text, or both texts of a plural, and the context that tells it from another."""

    domain: str
    path: str
    text: str | tuple[str, ...]
    context: str | None
    comments: Sequence[str]


@cache
def said() -> Sequence[Said]:
    """Every message of the code, file by file."""
    return [*_said()]


def _said() -> Iterator[Said]:
    yield from _options()
    for file in sorted(SOURCES.rglob("*.py")):
        path = file.relative_to(SOURCES).as_posix()
        domain = "queries" if path.startswith(_QUERIES) and path not in _RARE else "help"
        with file.open("rb") as source:
            for _, text, comments, context in extract("python", source, _KEYWORDS, ["Translators:"]):
                yield Said(domain, path, text if isinstance(text, str) else tuple(text), context, comments)
        for text in _help_texts(path, file):
            yield Said(domain, path, text, None, [])


def _options() -> Iterator[Said]:
    """The help of every option, and what stands for its value in help where that is a word."""
    for command in COMMANDS:
        for group in groups_of(command_function(command)).values():
            path = f"{group.__module__.replace('.', '/').removeprefix('kltrack/')}.py"
            for option in group.options():
                for text in (option.help, option.metavar if re.search("[A-Z]", option.metavar) else ""):
                    if text:
                        yield Said("help", path, text, None, [])


def _help_texts(path: str, file: Path) -> Iterator[str]:
    """The docstrings that a command's help begins with."""
    if path.startswith(("cli/commands/", "cli/typer_")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name in (f"{file.stem}_command", "kltrack"):
                yield cleandoc(ast.get_docstring(node) or "")


def template(domain: str, language: str | None = None) -> Catalog:
    """The messages of a domain, untranslated. What queries say is in their domain alone, whoever else says it."""
    elsewhere = {(each.text, each.context) for each in said() if each.domain == "queries" != domain}
    made = _catalog(language)
    for each in said():
        if each.domain == domain and (each.text, each.context) not in elsewhere:
            where = [(f"src/kltrack/{each.path}", 0)]
            made.add(each.text, locations=where, auto_comments=each.comments, context=each.context)
    return made


def _catalog(language: str | None) -> Catalog:
    return Catalog(language, fuzzy=False, charset="utf-8")


def file_of(language: str, domain: str, ending: str) -> Path:
    """Where a catalog is kept."""
    return TRANSLATIONS / language / f"{domain}.{ending}"


def read(language: str, domain: str) -> Catalog:
    """A catalog as it was translated; an empty one where there is none yet."""
    file = file_of(language, domain, "po")
    if not file.exists():
        return _catalog(language)
    with file.open("rb") as text:
        return read_po(text, locale=language)


def updated(language: str, domain: str) -> Catalog:
    """A catalog with the messages of the code and the translations that there are, in whichever catalog they stand."""
    known = read(language, domain)
    _without(known, lambda message: not any(_texts(message)))  # a new one that is like it would be in doubt
    for other in DOMAINS:
        for message in read(language, other) if other != domain else ():
            if message.id and any(_texts(message)) and known.get(message.id, message.context) is None:
                known[message.id] = message
    known.update(template(domain), update_header_comment=True)
    known.obsolete.clear()
    return known


def po_of(catalog: Catalog) -> bytes:
    """The text of a catalog, with no more of a head than programs need: no dates that differ from run to run."""
    catalog.header_comment = "# Messages of kltrack (docs/translating.md)."
    made = BytesIO()
    write_po(made, catalog, width=0, include_lineno=False, sort_by_file=True, include_previous=True)
    return b"".join(line for line in made.getvalue().splitlines(keepends=True) if not line.startswith(_UNNEEDED))


def mo_of(catalog: Catalog) -> bytes:
    """The same as kltrack reads it: the messages that are translated and not fuzzy."""
    _without(catalog, lambda message: not is_translated(message))
    catalog.creation_date = catalog.revision_date = _ALWAYS_THE_SAME
    made = BytesIO()
    write_mo(made, catalog)
    return made.getvalue()


def is_translated(message: Message) -> bool:
    """Whether a message has its translation, in every form that the language has for numbers, and nobody doubts it."""
    return all(_texts(message)) and not message.fuzzy


def _texts(message: Message) -> Sequence[str]:
    texts = message.string
    return texts if isinstance(texts, list | tuple) else (texts or "",)


def _without(catalog: Catalog, unwanted: Callable[[Message], bool]) -> None:
    for message in [*catalog]:
        if message.id and unwanted(message):
            catalog.delete(message.id, message.context)


def languages() -> list[str]:
    """The languages that have catalogs."""
    return sorted(folder.name for folder in TRANSLATIONS.iterdir() if (folder / "queries.po").exists())


if __name__ == "__main__":
    for language in sys.argv[1:] or languages():
        (TRANSLATIONS / language).mkdir(exist_ok=True)
        catalogs = {domain: updated(language, domain) for domain in DOMAINS}
        for domain, catalog in catalogs.items():
            file_of(language, domain, "po").write_bytes(po_of(catalog))
            file_of(language, domain, "mo").write_bytes(mo_of(read(language, domain)))
            left = sum(1 for message in catalog if message.id and not is_translated(message))
            sys.stdout.write(f"{language}/{domain}: {len(catalog)} messages, {left} to translate or to look at\n")

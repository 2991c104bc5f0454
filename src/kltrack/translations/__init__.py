"""The catalogs of messages by language: `queries` has what answers say, `help` what help and errors do.

The second is opened when a message is met that the first does not have. English has none: the messages are English.
`python tests/generate_catalogs.py` makes each .mo of the .po beside it, which people edit (docs/translating.md).
"""

from __future__ import annotations

import os
from gettext import GNUTranslations, NullTranslations

DOMAINS = ("queries", "help")
FOLDER = os.path.dirname(__file__)  # noqa: PTH120  # pathlib would have to be imported for it


def catalog(language: str) -> NullTranslations:
    """The messages of a language. Where there is no catalog of it, all of them stay English."""
    queries = _opened(language, "queries")
    queries.add_fallback(_Help(language))
    return queries


class _Help(NullTranslations):
    """The catalog of help and errors, opened once something is looked up in it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._catalog: NullTranslations | None = None

    def gettext(self, message: str) -> str:
        """The message in the language."""
        return self._opened().gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The message that the language has for a number."""
        return self._opened().ngettext(msgid1, msgid2, n)

    def _opened(self) -> NullTranslations:
        if self._catalog is None:
            self._catalog = _opened(self._language, "help")
        return self._catalog


def _opened(language: str, domain: str) -> NullTranslations:
    try:
        with open(f"{FOLDER}/{language}/{domain}.mo", "rb") as file:  # noqa: PTH123  # as above
            return GNUTranslations(file)
    except OSError:
        return NullTranslations()

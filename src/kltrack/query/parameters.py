"""The values of a SQL statement, each under a name of its own; none is ever written into the statement itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from json import dumps

_MANY = 500  # SQLite takes some 30,000 values a statement, and each list of them may stand in it several times


class Parameters:
    """Values as they are collected while a statement is written; `given` is what SQLite is handed with it."""

    def __init__(self) -> None:
        self.given: dict[str, object] = {}

    def one(self, value: object) -> str:
        """The mark that stands for a value; a day is written as ISO."""
        name = f"p{len(self.given)}"
        self.given[name] = value.isoformat() if isinstance(value, date) else value
        return f":{name}"

    def several(self, values: Iterable[str]) -> str:
        """The marks that stand for texts, in brackets."""
        texts = [*values]
        if len(texts) > _MANY:
            return f"(SELECT value FROM json_each({self.one(dumps(texts))}))"
        return f"({', '.join(map(self.one, texts))})"

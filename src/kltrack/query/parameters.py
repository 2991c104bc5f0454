"""The values of a SQL statement, each under a name of its own; none is ever written into the statement itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from json import dumps

_MANY = 500  # SQLite takes some 30,000 values a statement, and each list of them may stand in it several times


class Parameters:
    """Collects values while a statement is written; SQLite takes `values` with it."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def one(self, value: object) -> str:
        """The placeholder for a value; a day becomes its ISO text."""
        name = f"p{len(self.values)}"
        self.values[name] = value.isoformat() if isinstance(value, date) else value
        return f":{name}"

    def several(self, values: Iterable[str]) -> str:
        """The placeholders for texts, in brackets."""
        texts = [*values]
        if len(texts) > _MANY:
            return f"(SELECT value FROM json_each({self.one(dumps(texts))}))"
        return f"({', '.join(map(self.one, texts))})"

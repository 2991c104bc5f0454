"""What a question comes to: a command with all that is typed after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.index import Index
from kltrack.query import Filter
from kltrack.query.command_line import option_words
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.rules.joining import incompatible, wording
from kltrack.question.rules.showing import order_in
from kltrack.tuples import NamedTuple


class Meaning(NamedTuple):
    """What a question means: a command, the ids that it is asked of, its filter, and its further options."""

    command: str
    chosen: Filter = Filter()
    ids: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    is_count: bool = False  # the number is asked for
    most: int | None = None  # the first so many are asked for
    as_of: date | None = None  # the day as of which it is asked, where that is said
    format: str = ""  # the format that is asked for
    note: str = ""  # what the answer must say of how the question was read

    def words(self, index: Index, language: str = "en") -> list[str]:
        """The words of the command line, as `kltrack.query.command_line.equivalent` writes them."""
        options = [*(["--count"] if self.is_count else ()), *(["--limit", str(self.most)] if self.most else ())]
        options += ["--as-of", self.as_of.isoformat()] if self.as_of else []
        options += ["--format", self.format] if self.format else []
        return [
            "kltrack",
            self.command,
            *self.ids,
            *option_words(self.chosen, index, language),
            *self.options,
            *options,
        ]


def order_of(parts: Sequence[Part], question: Interpretation) -> tuple[str, ...]:
    """The key by which the rows are sorted, or none. Raises QuestionProblem for two orders."""
    orders = [part for part in parts if part.sort == "order"]
    if not orders:
        return ()
    key = order_in({part.value for part in orders})
    if key is None:
        raise incompatible(orders[0], question.sentence, wording(orders[-1], question.sentence))
    return (key,)

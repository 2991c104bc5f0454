"""Which of a filter's items are shown, and in what order: up to a limit, sorted by a field, or only counted.

What each field is sorted by stands here once, as SQL over the row `f` of an item.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.query.parameters import Parameters
from kltrack.standing import Moment
from kltrack.terms import ACTIONABLE, FACTS, LANGUAGE_CODES
from kltrack.tuples import NamedTuple


class Window(NamedTuple):
    """The first `limit` of the items (None: all), sorted by a key of SORTS, with a minus before it the other way round.

    Those without a value come last either way, and equal ones in the order of every output. Where they are only
    `counted`, none is shown. Texts are those of a language.
    """

    limit: int | None = None
    sort: str = ""
    counted: bool = False
    language: str = "en"

    @property
    def key(self) -> str:
        """What is sorted by, whichever way round."""
        return self.sort.removeprefix("-")

    def order(self, moment: Moment, given: Parameters) -> str:
        """The beginning of ORDER BY for this sort; nothing where no key is given."""
        if not self.sort:
            return ""
        value = SORTS[self.key].format(
            today=given.one(moment.today), task=f"coalesce({', '.join(map(_task, _languages(self.language)))})"
        )
        return f"{value} IS NULL, {value}{' DESC' if self.sort.startswith('-') else ''}, "


WINDOW = Window()


def _languages(first: str) -> list[str]:
    """The languages in the order in which a text is looked for."""
    return [*dict.fromkeys([first, "vi", "en", "fr", *LANGUAGE_CODES])]


def _task(language: str) -> str:
    return _fact(f"task.{language}")


def _fact(path: str) -> str:
    return f"(SELECT json_extract(data, '$.{path}') FROM fact WHERE fact.number = f.number)"


def _late_by(last: str) -> str:
    """Days from a last day to the day it was done, or to the as-of day; nothing for what nobody must do any more."""
    until = f"max(0, julianday(coalesce(f.done_on, {{today}})) - julianday({last}))"
    kinds = ", ".join(f"'{kind}'" for kind in ACTIONABLE)
    return f"CASE WHEN f.cancelled_on IS NULL AND f.kind IN ({kinds}) THEN {until} END"


# Field → what it is sorted by. Fields that may have several values are left out.
SORTS: Mapping[str, str] = {
    "id": "f.place",
    "conclusion": "in_text_order(f.conclusion)",
    "issued": "nullif(f.issued, '')",
    "kind": "f.kind",
    "task": "folded({task})",
    "deadline.kind": _fact("deadline.kind"),
    "deadline.wording": f"folded({_fact('deadline.wording')})",
    "deadline.first": _fact("deadline.first"),
    "deadline.last": "f.last",
    "deadline.original": "f.original",
    "deadline.inherited": _fact("deadline.inherited"),
    "deadline.target": _fact("deadline.target"),
    "deadline.time": _fact("deadline.time"),
    "deadline.event": _fact("deadline.event"),
    "deadline.after": _fact("deadline.after"),
    "days_left": "f.last",
    "standing": "f.standing",
    "overdue": "f.standing = 'open-overdue'",
    **{fact: f"f.{fact}" for fact in FACTS},
    "lateness.last": _late_by("f.last"),
    "lateness.original": _late_by("f.original"),
    "recorded": "f.is_recorded",
    "note": f"folded({_fact('note')})",
}

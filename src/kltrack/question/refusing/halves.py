"""The refusal of a part of a document, "the second half of 202", which would be read as one of the year."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem


def check_half(question: Interpretation) -> None:
    """Raises QuestionProblem for "the second half of 202", which is a part of the document, and of no year."""
    for place, slot in enumerate(question.slots):
        words = question.sentence.words[max(slot.start, 0) : slot.end]
        named = question.past(place + 1, ("to:body", "dated", "to:conclusion", "filler"))
        of_year = not _YEARS.isdisjoint(words) or any(word.isdigit() for word in words)
        if (
            slot.when
            and not of_year
            and not _HALVES.isdisjoint(words)
            and named > place + 1
            and question.slot(named).conclusion
        ):
            raise QuestionProblem(
                message(
                    '"{words}" may be a part of the document, which is no list. For half a year write its days, as in'
                    " from 2025-07-01 to 2025-12-31.",
                    words=question.wording(place, named),
                )
            )


_HALVES = frozenset({"half", "moitie", "semestre", "nua", "quarter", "trimestre", "quy"})  # without diacritics
_YEARS = frozenset({"year", "annee", "an", "nam"})

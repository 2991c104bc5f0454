"""Who issues documents, as a question names them: "the Politburo and the Secretariat", "của Ban Bí thư"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.question.rules.issuing import is_of_documents, past_empty
from kltrack.question.slots.sentence import OF
from kltrack.text import harmless

ISSUERS = frozenset(("politburo", "secretariat", "party-central-committee"))
# Words without diacritics.
BY = frozenset({"by", "from", "par", "do", "boi", "tu"})


def is_issuer(question: Interpretation, place: int) -> bool:
    """Whether the slot at a position names who issues documents."""
    bodies = question.slot(place).bodies
    return bool(bodies) and ISSUERS.issuperset(bodies)


def issuers_at(question: Interpretation, place: int) -> tuple[tuple[str, ...], int]:
    """The issuers of a list that begins at a position, "the Politburo and the Secretariat", and the position after."""
    issuers = question.slot(place).bodies
    while True:
        joining = place + 1
        joined = question.senses(joining) & {"and", "or"}
        following = question.past(joining + bool(joined), ("filler", "to:body"))
        comma = question.sentence.has_comma(question.slot(place).end - 1, question.slot(following).start)
        if not (joined or comma) or not is_issuer(question, following):
            return issuers, place + 1
        issuers, place = (*issuers, *question.slot(following).bodies), following


def says_whose(question: Interpretation, place: int) -> bool:
    """Whether the name at a position says who issued the documents asked for: "of the Politburo", "it has issued"."""
    before, after = question.past(place - 1, ("filler",), -1), past_empty(question, place + 1)
    words = question.sentence.words
    led = question.slot(before).start >= 0 and words[question.slot(before).end - 1] in BY | OF
    issues = question.senses(after) & {"gives", "issued:"} or is_of_documents(question, place + 1)
    issues = issues or any(_has_just_issued(question, at) for at in (place - 1, place + 1))
    return is_issuer(question, place) and bool(led or issues or question.slot(place).possessive)


def _has_just_issued(question: Interpretation, place: int) -> bool:
    """Whether the latest documents are asked for as what was just issued: "vừa ban hành kết luận gì"."""
    slot = question.slot(place)
    said = question.sentence.words[slot.start : slot.end] if "latest" in slot.senses else []
    return not _ISSUING.isdisjoint(said)


# Words without diacritics.
_ISSUING = frozenset({"hanh", "ra", "bo", "publier", "rendre", "adopter", "emettre", "sortir"})


def check_left_out(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "given by the Secretariat but not the Politburo": many documents are of both."""
    if not any(part.sort == "issuer" for part in parts):
        return
    for part in parts:
        if part.sort == "except-body" and ISSUERS.issuperset(part.value):
            words = harmless(question.sentence.wording(part.start, part.end))
            raise QuestionProblem(
                message(
                    '"{words}": who issued a document cannot be left out; ask for what each of them issued.',
                    words=words,
                )
            )

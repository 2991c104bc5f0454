"""The rule of a whole organisation: "Hà Nội and its Party committee", "toàn bộ Hà Nội", "Hanoï dans son ensemble"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.bodies.directory import Directory
from kltrack.errors import UsageProblem
from kltrack.messages import answer_language, enumerated, message
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.sentence import Sentence
from kltrack.text import harmless

_COMMITTEE = "party-committee"  # how the type of every Party committee ends


def _whole_organisation(question: Interpretation, place: int) -> Reading | None:
    """Words after or right before a body that ask for its organisation; `committee` asks for its Party committee."""
    senses = question.senses(place)
    after = "body" in question.slot(place - 1).name_kinds or _is_said_later(question, place)
    before = "body" in question.slot(place + 1).name_kinds and not question.slot(place + 1).possessive
    for sense in ("committee", "whole"):
        if f"{sense}:after" in senses and after:
            return [question.part("whole", sense, place)], place + 1
    several = "both" in senses and question.senses(place + 2) & {"and", "or"}
    if "whole:before" in senses and before and not several and not question.slot(place + 1).is_group:
        return [question.part("whole", "whole", place)], place + 1
    return None


def _is_said_later(question: Interpretation, place: int) -> bool:
    """Whether the Party committee of the only body of the question is added after a date, or last: "…, cả đảng ủy"."""
    comes_late = question.slot(place - 1).when or question.is_last(place)
    only_body = sum(bool(slot.bodies) for slot in question.slots) == 1
    return bool(comes_late) and only_body and "committee:after" in question.senses(place)


def asks_for_whole(
    parts: Sequence[Part], bodies: Sequence[str], directory: Directory, question: Interpretation
) -> bool:
    """Whether a whole organisation is asked for. Raises UsageProblem where the words leave open what else is meant."""
    asked = [part for part in parts if part.sort == "whole"]
    if not asked:
        return False
    words = _wording(asked[0], question.sentence)
    if len(bodies) != 1:
        raise UsageProblem(message('Of which body "{words}" is said is not clear; ask for each alone.', words=words))
    others = directory.organisation(bodies[0], question.today)
    if not others:
        name = directory.name(bodies[0])
        raise UsageProblem(message('"{words}": no other body belongs to {body}.', words=words, body=name))
    # Whoever stands for the body is asked for with it anyway.
    reached = directory.reach(bodies[0], question.today)
    strangers = [other for other in others if other not in reached and not directory[other].type.endswith(_COMMITTEE)]
    if strangers and asked[0].value == "committee":
        raise UsageProblem(
            message(
                '"{words}" leaves out what else is of the same organisation: {others}. Name each, or say "as a whole".',
                words=words,
                others=enumerated(directory.name(other, answer_language()) for other in strangers),
            )
        )
    return True


def _wording(part: Part, sentence: Sentence) -> str:
    return harmless(sentence.wording(part.start, part.end))


RULES: tuple[Rule, ...] = (_whole_organisation,)

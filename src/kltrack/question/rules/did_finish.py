"""What a body did, "what did Hanoi finish", and whether it did all: "did Hanoi finish its tasks".

The last of them is told by a scorecard: a list of what is done would look like a yes.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _did_finish(question: Interpretation, place: int) -> Reading | None:
    """`what did Hanoi finish`: what is done; "did Hanoi have to finish" asks for what was due."""
    if not _is_verb(question, place):
        return None
    asked = ("report", "scorecard") if _asks_whether(question) else ("state", "done")
    return [question.part(*asked, place)], place + 1


def _all_of_it(question: Interpretation, place: int) -> Reading | None:
    """The end of `did Hanoi finish everything`, of which the scorecard tells."""
    asked = _asks_whether(question) and any(_is_verb(question, at) for at in range(place))
    return ([], place + 1) if asked and "all" in question.senses(place) else None


def _is_verb(question: Interpretation, place: int) -> bool:
    """Whether "finish" stands behind a body and its "did"; "how did Hanoi do" asks for its scorecard."""
    slot, words = question.slot(place), question.sentence.words
    finishes = slot.start >= 0 and not any(sense.startswith("status:") for sense in slot.senses)  # "finish late"
    finishes = finishes and (words[slot.start] in _FINISHING or words[slot.start : slot.end] in _GETTING)
    finishes = finishes or "finishing" in slot.senses
    at = place - 1
    while question.first_word(at) != "did" and (question.slot(at).bodies or question.senses(at) & _BETWEEN):
        at -= 1
    named = any(question.slot(each).bodies for each in range(at + 1, place))
    counted = "count" in question.senses(0)
    return finishes and named and question.first_word(at) == "did" and (words[0] != "how" or counted)


def _asks_whether(question: Interpretation) -> bool:
    """Whether it is asked if all was done, and not what or whether anything was; an id or a day asks more."""
    words = question.sentence.words
    told = any(slot.identity or slot.when or slot.length for slot in question.slots)
    states = any(sense.startswith(("state:", "status:")) for slot in question.slots for sense in slot.senses)
    return words[0] == "did" and _ANY.isdisjoint(words) and not (told or states)


_BETWEEN = frozenset({"and", "or", "filler"})
_ANY = frozenset({"anything", "any", "something", "some", "what", "which", "how"})
_FINISHING = frozenset({"do", "finish", "complete", "deliver", "achieve", "fulfil", "fulfill", "perform"})
_FINISHING |= {"accomplish", "discharge"}
_GETTING = (["get", "done"], ["get", "through"], ["carry", "out"], ["carry", "through"], ["wrap", "up"])

RULES: tuple[Rule, ...] = (_did_finish, _all_of_it)

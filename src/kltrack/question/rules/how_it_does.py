"""How somebody or a document is doing: "how is the Ministry of Finance doing", "how's conclusion 202 doing"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _how_it_does(question: Interpretation, place: int) -> Reading | None:
    """`how is the Ministry of Finance doing`, `how did Hanoi do`, `how's conclusion 202 doing`: its scorecard."""
    about = question.past(place + 1, ("filler", "to:conclusion"))
    named = question.slot(about).name_kinds
    if place or question.first_word(place) not in ("how", "how's") or not named or "count" in question.senses(0):
        return None  # "how many tasks must Hanoi do" asks for a number
    while question.senses(about + 1) & {"and"} and question.slot(question.past(about + 2, ("filler",))).name_kinds:
        about = question.past(about + 2, ("filler",))  # "how are Finance and Home Affairs doing"
    return (
        ([question.part("report", "scorecard", place)], place + 1) if _is_followed_by_doing(question, about) else None
    )


def _doing(question: Interpretation, place: int) -> Reading | None:
    """The last word of `how is conclusion 202 faring`, `how is the work on 202 going`, which says nothing more."""
    asks = _how_it_does(question, 0) is not None and place > 0
    scored = "of-conclusion:scorecard" in question.senses(0) and question.is_last(place)
    scored = scored or (
        question.first_word(0) in ("how", "how's") and question.is_last(place) and not _of_document(question)
    )
    says_it = _is_doing(question, place) if asks else scored and question.first_word(place) == "going"
    return ([], place + 1) if says_it else None


def _is_followed_by_doing(question: Interpretation, place: int) -> bool:
    """Whether "doing" or its like stands behind the slot at a position, with fillers alone between."""
    following = place + 1
    while "filler" in question.senses(following) and not _is_doing(question, following):
        following += 1
    return _is_doing(question, following) and question.first_word(following + 1) != "to"


def _is_doing(question: Interpretation, place: int) -> bool:
    """Whether "doing" or its like stands at a position; "going" is none of a document, which may be carried on too."""
    word = question.first_word(place)
    return word in _DOING or (word == "going" and not _of_document(question))


def _of_document(question: Interpretation) -> bool:
    return any(slot.conclusion for slot in question.slots)


_DOING = frozenset({"doing", "faring", "do", "fare", "done", "fared"})


def _stands(question: Interpretation, place: int) -> Reading | None:
    """`where does land stand`, `status of Hanoi`: the scorecard; of a topic each row of the list tells it."""
    if "of-conclusion:scorecard" not in question.senses(place) or not _asks_how_it_stands(question, place):
        return None
    others = [slot for at, slot in enumerate(question.slots) if at != place]
    told = any(slot.when or slot.length or slot.identity or slot.conclusion for slot in others)
    asked = any(sense.startswith(_ASKED) or sense in ("latest", "count") for slot in others for sense in slot.senses)
    if told or asked:
        return None
    topics = any(slot.topic or slot.text is not None or not slot.is_understood for slot in others)
    named = any(slot.bodies or slot.fields for slot in others)
    if not (topics or named):
        return None
    return ([] if topics else [question.part("report", "scorecard", place)]), place + 1


def _asks_how_it_stands(question: Interpretation, place: int) -> bool:
    """Whether words ask where something stands: not "implementation of", which may be a task itself."""
    slot, words = question.slot(place), question.sentence.words
    ends = words[slot.start : slot.end] in (["stand"], ["stands"], ["coming", "along"], ["come", "along"])
    if ends:
        asks = not _WHERE.isdisjoint({words[0], *words[max(slot.start - _LONGEST, 0) : slot.start]})
        return asks and question.is_last(place)
    return not _HOW_IT_STANDS.isdisjoint(words[slot.start : slot.end])


def asks_how_it_stands(question: Interpretation) -> bool:
    """Whether a question asks where something stands, and nothing else."""
    return any(_stands(question, place) is not None for place in range(len(question.slots)))


_WHERE = frozenset({"where", "how", "how's"})
_LONGEST = 3  # words before "stand": "Hanoi: where do we stand"
_HOW_IT_STANDS = frozenset(
    {"how", "where", "status", "progress", "situation", "movement", "happening", "going", "play"}
)
_ASKED = ("state:", "status:", "report:", "role:", "kind:", "by:")


RULES: tuple[Rule, ...] = (_how_it_does, _doing, _stands)

"""Whether all of it is done: "is everything done under 157", "les tâches dues en octobre sont-elles faites".

A list of what is done would look like a yes; the scorecard tells how much of it is.
"""

from __future__ import annotations

from itertools import pairwise

from kltrack.question.rules.given_then import days_of_giving
from kltrack.question.rules.interpretation import WHETHER, Interpretation, Reading, Rule
from kltrack.question.rules.issuing import days_of_documents
from kltrack.question.rules.when_done import says_deadline_met
from kltrack.question.slots.language import language_of
from kltrack.terms import RECORDED


def _all_done(question: Interpretation, place: int) -> Reading | None:
    """`has all of 157 been done`, `is everything due in October done`: how many of the tasks are."""
    if not asks_whether_all_done(question):
        return None
    slot = question.slot(place)
    if _says_done(question, place):  # "… and who leads": each row of a list tells both
        scored = _who_too(question) == len(question.sentence.words)
        return ([question.part("report", "scorecard", place)] if scored else []), place + 1
    adds_nothing = _is_every(question, place) or slot.senses & {"all", "state:due"}
    return ([], place + 1) if adds_nothing and not slot.name_kinds else None


def asks_whether_all_done(question: Interpretation) -> bool:
    """Whether nothing is asked but if all tasks of a document, a body, a field or a period are done.

    Of a period "the tasks due in October" are all of them. "Are any tasks of 127 done" asks for those that are.
    """
    slots = enumerate(question.slots)
    states = [at for at, slot in slots if _says_state(slot.senses) or says_deadline_met(question, at)]
    states = [at for at in states if not question.slot(at).name_kinds]
    done = [at for at in states if _says_done(question, at)]
    if len(done) != 1 or any("state:due" not in question.senses(at) for at in states if at not in done):
        return False
    words = question.sentence.words[: _who_too(question)]
    if any(word in _WHICH or word.startswith("quel") for before, word in pairwise(["", *words]) if before != "ce"):
        return False
    of_documents = days_of_documents(question) | days_of_giving(question)
    days = [at for at, slot in enumerate(question.slots) if slot.when and at not in of_documents]
    by_day = of_documents or any("latest" in slot.senses for slot in question.slots)
    if len(states) == 1 and any(at > done[0] for at in days):
        return False  # "was everything under 127 done in October": when it was done
    dated = bool(days) and len(states) > 1
    named = dated or by_day or any(slot.conclusion or slot.bodies or slot.fields for slot in question.slots)
    every = dated or any(_is_every(question, at) for at in range(done[0])) or words[-2:] == ["het", "chua"]
    every = every or bool(by_day and not any(slot.senses & {"task", "thing"} for slot in question.slots))
    return named and every and not _asks_of_one(question) and _asks(question, done[0])


def _who_too(question: Interpretation) -> int:
    """The index of the "and" of "and who leads" at the end; the number of words where it does not end so."""
    words = question.sentence.words
    for place in range(len(words) - 2):
        if words[place] in ("and", "et", "va") and words[place + 1] in ("who", "qui", "ai"):
            return place
    return len(words)


def asks_whether_all_recorded(question: Interpretation) -> int:
    """The position of the only state, where it is asked if all is reported, started or the like; else -1.

    "Has everything been reported", "mọi việc đã được báo cáo chưa": what is reported of it would look like a yes.
    """
    states = [at for at, slot in enumerate(question.slots) if _says_state(slot.senses)]
    (state, *more) = states or [-1]
    recorded = any(sense.removeprefix("status:") in RECORDED for sense in question.senses(state))
    every = any(_is_every(question, at) for at in range(max(state, 0))) or "everything" in question.sentence.words
    asked = recorded and every and not more and not _asks_of_one(question) and _asks(question, state)
    return state if asked else -1


def _says_state(senses: frozenset[str]) -> bool:
    return any(sense.startswith(("state:", "status:")) for sense in senses)


def _says_done(question: Interpretation, place: int) -> bool:
    """Whether the words at a position say "done", or "get done" behind a "did"."""
    got = question.sentence.words[question.slot(place).end - 1] == "done" and question.first_word(0) == "did"
    met = says_deadline_met(question, place)  # "were all deadlines met in October"
    return bool(question.senses(place) & _DONE) or met or (got and question.slot(place).start > 0)


def _is_every(question: Interpretation, place: int) -> bool:
    """Whether the word at a position is "everything" or "all", and not "anything"."""
    is_all = "all" in question.senses(place) or question.first_word(place) in _EVERY  # "all of the 127 tasks"
    return is_all and question.first_word(place) not in _ANY


def _asks_of_one(question: Interpretation) -> bool:
    return any(slot.identity or slot.length or slot.text is not None for slot in question.slots)


def _asks(question: Interpretation, done: int) -> bool:
    """Whether the words ask if something is so: "is everything …", "… sont-elles …", "… xong chưa"; "all done?"."""
    sentence, first = question.sentence, question.slot(question.past(0, ("opening",)))
    words = sentence.words
    if language_of(sentence.text) == "vi":
        return bool(words) and words[-1] in _CHUA
    if words[first.start] in WHETHER:
        return True
    before = [word for word in words[: question.slot(done).start] if word != "ete"]
    inverted = not _INVERTED.isdisjoint(before) or words[:1] == ["est-ce"]
    return inverted or ("all" in first.senses and question.is_last(done) and sentence.text.rstrip().endswith("?"))


def _having_a_deadline(question: Interpretation, place: int) -> Reading | None:
    """`do all tasks of 202 have a deadline`, `ont-elles toutes une échéance`: each row tells it."""
    words, slot = question.sentence.words, question.slot(place)
    states = [each for each in question.slots if _says_state(each.senses)]
    if states != [slot] or "state:due" not in slot.senses or not question.is_last(place):
        return None
    noun = not _DEADLINE.isdisjoint(words[slot.start : slot.end])
    has = not _HAVING.isdisjoint(words[: slot.start + 1])
    every = any(_is_every(question, at) or question.first_word(at) == "every" for at in range(place))
    asks = words[0] in ("do", "does", "have", "has") or not _INVERTED.isdisjoint(words) or words[0] == "est-ce"
    return ([], place + 1) if noun and has and every and asks else None


_DONE = frozenset({"state:done", "status:done-on-time"})
# Words without diacritics.
_EVERY = frozenset({"all", "every", "each", "chaque"})
_ANY = frozenset({"any", "anything", "some", "something"})
_WHICH = frozenset({"which", "what", "how", "who", "nao", "gi", "ai", "may", "nhieu", "qui", "quoi", "combien"})
_CHUA = frozenset({"chua", "khong"})
_INVERTED = frozenset({"est-elle", "est-il", "sont-elles", "sont-ils", "a-t-il", "a-t-elle", "ont-elles", "ont-ils"})
_INVERTED |= {"etait-il", "etaient-elles", "etaient-ils"}
_DEADLINE = frozenset({"deadline", "deadlines", "date", "dates", "echeance", "echeances", "delai"})
_HAVING = frozenset({"have", "has", "ont-elles", "ont-ils", "ont", "a-t-elle"})

RULES: tuple[Rule, ...] = (_all_done, _having_a_deadline)

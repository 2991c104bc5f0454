"""The refusal of a word that no command answers: which word, why, and what to ask instead."""

from __future__ import annotations

from itertools import pairwise

from kltrack.dates import format_date
from kltrack.index import Index
from kltrack.messages import message
from kltrack.question.refusing.jointly import asks_jointly
from kltrack.question.refusing.late_then import late_then
from kltrack.question.refusing.near_unread import nearest_beside
from kltrack.question.refusing.only_one import is_only_of_body
from kltrack.question.refusing.reasons import refusal
from kltrack.question.refusing.refused_beside import why_beside
from kltrack.question.rules.comparing import says_more_than
from kltrack.question.rules.ends import is_end_of_document
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.issuing import days_of_issue
from kltrack.question.rules.joining import incompatible
from kltrack.question.rules.schedules import is_schedule
from kltrack.question.rules.what_is_open import is_open_not_late

# Words of the first sense are accepted beside an id, since `show` answers them; those of the second are always refused.
_REFUSED, _RECORDED_OF_NONE = "refuse:", "unrecorded:"


def check_words(question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for the first word that no command answers.

    Beside an id most words are accepted: `show` tells all that is known of an assignment.
    """
    is_of_one = any(slot.identity for slot in question.slots)
    refused = (_RECORDED_OF_NONE,) if is_of_one else (_REFUSED, _RECORDED_OF_NONE)
    of_body = any(slot.bodies for slot in question.slots)
    for place, slot in enumerate(question.slots):
        if "topical" in slot.senses and not of_body:
            continue  # "salary reform" may stand in a text; somebody's salary does not
        if is_end_of_document(question, place) or is_schedule(question, place):
            continue
        then = "state:overdue" in slot.senses or _is_open_on_a_day(question, place) or "report:digest" in slot.senses
        will_be = not is_of_one and then and _speaks_of_future(question, place)
        sort = "forecast" if will_be else _why_unanswered(question, place, refused, index)
        may_be_said = sort in _MAY_BE_SAID or (sort == "together" and _is_of_kinds(question))
        may_be_said = may_be_said or (sort == "signed" and any(each.conclusion for each in question.slots))
        if may_be_said and not question.is_all_understood:
            continue  # in "done xyzzy on time" the word that means nothing is to be named
        if sort == "issued" and (told := _day_of_issue(question, place, index)):
            _check_about(question, place)
            raise QuestionProblem(told)
        if sort and not slot.name_kinds and not slot.when:
            is_of_lateness = sort == "forecast" and _is_of_lateness(question, place)
            commands = late_then(question, index) if is_of_lateness else ()
            nearest = nearest_beside(question, index) if sort in _OF_WORK else ()
            raise refusal(sort, question.wording(place), (*commands, *nearest))


def _check_about(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "when was 208 issued and what is it about land": a topic is no day of issue."""
    for at, slot in enumerate(question.slots):
        if slot.topic:
            raise incompatible(question.part("topic", slot.topic, at), question.sentence, question.wording(place))


_OF_WORK = frozenset({"recipient", "deed", "role", "money", "basis"})  # said of some work, which tasks may be about
_MAY_BE_SAID = frozenset({"end", "judgement", "on-time", "ahead", "issued", "calendar", "new-tasks"})


def _is_open_on_a_day(question: Interpretation, place: int) -> bool:
    """Whether a day follows on which something is open: "what will be open on 15 December"; "by" it is due."""
    at = place + 1
    while question.senses(at) & {"filler", "op:on"} and not question.slot(at).when:
        at += 1
    before = question.senses(at - 1)
    is_on = "op:on" in before or question.first_word(at - 1) == "at"
    return "state:open" in question.senses(place) and is_on and question.slot(at).is_day


def _is_of_lateness(question: Interpretation, place: int) -> bool:
    """Whether words ask what will be late, and not whether something is likely."""
    slot = question.slot(place)
    words = question.sentence.words[slot.start : slot.end]
    return "state:overdue" in slot.senses or words[-1] in _LATE or words[0] in _LATE


_LATE = frozenset({"late", "overdue", "delayed", "retard", "han", "tre", "cham"})


def _speaks_of_future(question: Interpretation, place: int) -> bool:
    """Whether the future is spoken of before a word: "what will there be that is late", "sẽ có gì quá hạn"."""
    words = question.sentence.words[: question.slot(place).start]
    asked = any(pair in _ASKING for pair in pairwise(words))
    return not asked and any(word.written.partition("-")[0] in _FUTURE for word in words)


_ASKING = {
    ("could", "you"),
    ("could", "i"),
    ("could", "we"),
    ("could", "someone"),
    ("will", "you"),
    ("will", "i"),
    ("would", "you"),
    ("would", "like"),
    ("would", "love"),
    ("i", "would"),
}
_FUTURE = frozenset({"will", "could", "would", "might", "sẽ", "sera", "seront", "aura", "auront"})


def _day_of_issue(question: Interpretation, place: int, index: Index) -> str:
    """The sentence that tells when the one document of the question was issued; empty for none or several."""
    named = [slot.conclusion for slot in question.slots if slot.conclusion]
    days = days_of_issue([index.conclusion(name) for name in named], index) if len(named) == 1 else []
    if not days:
        return ""
    return message(
        '"{words}": {document} was issued on {day}. All documents with their days of issue: kltrack conclusions',
        words=question.wording(place),
        document=index.conclusion_name(index.conclusion(named[0])),
        day=format_date(days[0]),
    )


def _why_unanswered(question: Interpretation, place: int, refused: tuple[str, ...], index: Index) -> str:
    """Why the word at a place has no answer, as a key of `reasons`; empty where it may have one."""
    senses = question.senses(place)
    # With a day or a period the question is which documents were issued then, and that has an answer.
    has_day = any(slot.when for slot in question.slots)
    dated = "refuse:issued" in senses and (has_day or _asks_whose(question))
    kinds_alone = "refuse:together" in senses and _is_of_kinds(question) and question.is_last(place)
    than = "refuse:not-overdue" in senses and says_more_than(question)  # "plus en retard que Hué"
    now = has_day and {"refuse:some-days", "state:due"} <= senses  # "đang đến hạn trong tuần này"
    unread = "refuse:not-overdue" in senses and not question.is_all_understood  # the unknown word is named first
    answered = dated or kinds_alone or than or now or unread or is_open_not_late(question, place)
    if sort := next((sense for sense in senses if sense.startswith(refused) and not answered), ""):
        return sort.partition(":")[2]
    if _REFUSED not in refused:
        return ""
    if sort := why_beside(question, place, has_day=has_day):
        return sort
    if asks_jointly(question, place, index.directory) and question.is_all_understood:
        return "together"
    return "only" if is_only_of_body(question, place) else ""


def _is_of_kinds(question: Interpretation) -> bool:
    """Whether kinds are listed and nobody is named: "autorisations et félicitations, ensemble"."""
    kinds = any(sense.startswith("kind:") for slot in question.slots for sense in slot.senses)
    return kinds and not any(slot.name_kinds for slot in question.slots)


def _asks_whose(question: Interpretation) -> bool:
    """Whether documents are asked for by who issued them, and not when one was issued."""
    by = any(is_issuer(question, place) for place in range(len(question.slots)))
    return by and not any(slot.conclusion for slot in question.slots)

"""What a question leaves open or nobody records: which two of a group, who holds an office, with whom, an event."""

from __future__ import annotations

from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.question.refusing.citing import citing
from kltrack.question.refusing.giving import CHANGED
from kltrack.question.refusing.near_unread import nearest_beside
from kltrack.question.refusing.reasons import refusal
from kltrack.question.refusing.recipients import recipient
from kltrack.question.rules.all_done import asks_whether_all_recorded
from kltrack.question.rules.how_many import is_so_many_of
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.text import harmless


def check_which(question: Interpretation) -> None:
    """Raises QuestionProblem for "both ministries": a group is named, and which two of it is not said.

    About an id nothing is left open.
    """
    if any(slot.identity for slot in question.slots):
        return
    for place, slot in enumerate(question.slots):
        following = question.past(place + 1, ("filler",))
        number = slot.start >= 0 and question.sentence.words[slot.start] in _NUMBERS and slot.end == slot.start + 1
        if (
            number
            and question.slot(following).is_group
            and not _is_joined(question, following)
            and not is_so_many_of(question, following)
        ):
            raise QuestionProblem(
                message('Which ones "{words}" are is not said; name each.', words=question.wording(place, following))
            )


def _is_joined(question: Interpretation, place: int) -> bool:
    """Whether another name is joined to the one at a position: "both ministries and provinces"."""
    joined = question.senses(place + 1) & {"and", "or"}
    return bool(joined and question.slot(question.past(place + 2, ("filler", "to:body"))).name_kinds)


_NUMBERS = frozenset({"both", "two", "three", "deux", "trois"})


def check_event(question: Interpretation) -> None:
    """Raises QuestionProblem for "due before the 14th congress": an event is no day that is read here."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        limits = slot.senses & {"op:before", "op:by", "op:after"} and not question.slot(place + 1).when
        run = words[slot.end : slot.end + _EVENT]
        event = next((at for at, word in enumerate(run) if word in _EVENTS), -1)
        if limits and event >= 0 and all(word == "the" or word[:1].isdigit() or word in _WHICH for word in run[:event]):
            phrase = harmless(question.sentence.wording(slot.start, slot.end + event + 1))
            raise refusal("day", phrase)


_EVENT = 5  # words of "the 15th National Party Congress"
_EVENTS = frozenset({"congress", "plenum", "plenary", "session", "conference"})
_WHICH = frozenset({"next", "national", "party", "coming", "upcoming", "current", "this", "central", "committee"})


def check_ordinal(question: Interpretation) -> None:
    """Raises QuestionProblem for "nhiệm vụ thứ 5 của kết luận 202", which is its fifth task, and no Thursday."""
    named = any(slot.conclusion for slot in question.slots)
    for place, slot in enumerate(question.slots):
        counted = question.senses(place - 1) & {"task", "thing"} and question.sentence.words[slot.start] == "thu"
        if named and slot.when and counted:
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


def check_partner(question: Interpretation) -> None:
    """Raises QuestionProblem for "ai phối hợp với Bộ Y tế", "phối hợp với ai": with whom it works is in each row."""
    if any(slot.identity for slot in question.slots):
        return  # "202-06 phối hợp với ai"
    for place, slot in enumerate(question.slots):
        if "role:coordinating" not in slot.senses:
            continue
        with_whom = question.sentence.words[slot.end - 1] in _WITH or question.first_word(place + 1) in _WITH
        asked = "asker" in question.senses(place + 1) or _names_asker(question, place)
        if with_whom and asked:
            raise refusal("together", question.wording(place))


def _names_asker(question: Interpretation, place: int) -> bool:
    """Whether who is asked right before a position, or after the "with" behind it."""
    before, after = question.past(place - 1, ("filler past", "modal"), -1), question.senses(place + 2)
    return "asker" in question.senses(before) or ("asker" in after and question.first_word(place + 1) in _WITH)


_WITH = frozenset({"voi", "cung", "avec"})


def check_verifier(question: Interpretation) -> None:
    """Raises QuestionProblem for "tâches vérifiées par Hanoï": who verifies or cancels is recorded of nothing."""
    for place, slot in enumerate(question.slots):
        verified = "state:done" in slot.senses and question.sentence.words[slot.end - 1].startswith(_VERIFIED)
        verified = verified or bool(slot.senses & CHANGED)  # "tasks cancelled by the Politburo"
        by = question.first_word(place + 1) in ("par", "by", "boi")
        if verified and by and question.slot(question.past(place + 2, ("filler",))).bodies:
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


_VERIFIED = ("verifi", "confirm", "valid", "approuv", "approv")


def check_recipient(question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for "what must we send the Ministry of Finance": to whom it goes is not recorded."""
    if words := recipient(question):
        raise refusal("recipient", words, nearest_beside(question, index))
    if words := citing(question):
        raise refusal("cites", words)


def check_signed(question: Interpretation) -> None:
    """Raises QuestionProblem for `văn bản nào do … ký`: who signed is told of documents, and is no filter."""
    listed = any("each:conclusion" in slot.senses for slot in question.slots)
    for place, slot in enumerate(question.slots):
        if listed and not slot.is_understood and question.sentence.words[slot.start].written in _SIGNED:
            raise refusal("signed", question.wording(place))


_SIGNED = ("ký", "ky")


def check_all_recorded(question: Interpretation) -> None:
    """Raises QuestionProblem for "has everything been reported": what is not reported is no list."""
    if (state := asks_whether_all_recorded(question)) >= 0:
        raise refusal("unreported", question.wording(0, state))


def check_office(question: Interpretation) -> None:
    """Raises QuestionProblem for "who leads the Ministry of Health?", which asks for a person."""
    content = [slot for slot in question.slots if slot.senses != {"filler"} or slot.name_kinds]
    if len(content) != _OFFICE or not (content[0].senses & {"filler asker", "asker"}):
        return
    if "role:lead" in content[1].senses and content[2].bodies and not content[2].is_group:
        words = harmless(question.sentence.wording(content[0].start, content[2].end))
        raise QuestionProblem(message('Who holds an office is not recorded: "{words}".', words=words))


_OFFICE = 3  # who, leads, a body

"""The refusal of a question with a word that no command answers: which word, why, and what to ask instead."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kltrack.dates import format_date
from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.question.names.belonging import check_owner
from kltrack.question.refusing.as_a_whole import check_as_a_whole
from kltrack.question.refusing.citing import citing
from kltrack.question.refusing.giving import (
    CHANGED,
    check_asker,
    check_changes_nothing,
    check_dropped_subject,
    check_giver,
    check_issues_nothing,
    check_origin,
)
from kltrack.question.refusing.halves import check_half
from kltrack.question.refusing.jointly import asks_jointly
from kltrack.question.refusing.late_then import late_then
from kltrack.question.refusing.only_one import is_only_of_body
from kltrack.question.refusing.open_since import check_open_since
from kltrack.question.refusing.orders import check_is_no_order
from kltrack.question.refusing.pointing import check_pointing
from kltrack.question.refusing.reasons import REASONS
from kltrack.question.refusing.recipients import recipient
from kltrack.question.refusing.refused_beside import why_beside
from kltrack.question.refusing.wanted_by import check_wanted_by
from kltrack.question.refusing.weekdays import check_weekdays
from kltrack.question.rules.all_done import asks_whether_all_recorded
from kltrack.question.rules.comparing import says_more_than
from kltrack.question.rules.day_of_issue import asks_day_of_issue
from kltrack.question.rules.directory import asks_of_body
from kltrack.question.rules.ends import is_end_of_document
from kltrack.question.rules.how_many import is_so_many_of
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.issuing import days_of_issue
from kltrack.question.rules.joining import incompatible
from kltrack.question.rules.schedules import is_schedule
from kltrack.question.rules.subjects import asked_of_document, asks_issuer, asks_signatory
from kltrack.question.rules.what_is_open import is_open_not_late
from kltrack.text import harmless

# Words of the first sense are accepted beside an id, since `show` answers them; those of the second are always refused.
_REFUSED, _RECORDED_OF_NONE = "refuse:", "unrecorded:"


def check_answerable(question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for the first word of the question that no command answers.

    Beside an id most words are accepted: `show` tells all that is known of an assignment.
    """
    if asks_of_body(question):
        return
    check_is_no_order(question)
    _check_office(question)
    check_giver(question)
    check_issues_nothing(question)
    check_origin(question)
    check_changes_nothing(question)
    check_asker(question)
    check_dropped_subject(question)
    check_pointing(question)
    _check_which(question)
    _check_recipient(question)
    check_wanted_by(question)
    check_open_since(question)
    check_weekdays(question)
    _check_event(question)
    _check_ordinal(question)
    check_half(question)
    check_as_a_whole(question)
    _check_partner(question)
    _check_verifier(question)
    check_owner(question)
    _check_all_recorded(question)
    is_of_one = any(slot.identity for slot in question.slots)
    if asks_day_of_issue(question) or asked_of_document(question):
        return
    if asks_issuer(question) or asks_signatory(question):
        return
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
            raise _refusal(sort, question.wording(place), commands)


def _check_about(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "when was 208 issued and what is it about land": a topic is no day of issue."""
    for at, slot in enumerate(question.slots):
        if slot.topic:
            raise incompatible(question.part("topic", slot.topic, at), question.sentence, question.wording(place))


_MAY_BE_SAID = frozenset({"end", "judgement", "on-time", "ahead", "issued", "calendar", "new-tasks"})


def _check_which(question: Interpretation) -> None:
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


def _refusal(sort: str, words: str, commands: Sequence[str] = ()) -> QuestionProblem:
    """The refusal of words for a reason that is a key of `REASONS`, with lines of commands that may be meant."""
    return QuestionProblem(message(REASONS[sort], words=words), *commands)


def _check_event(question: Interpretation) -> None:
    """Raises QuestionProblem for "due before the 14th congress": an event is no day that is read here."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        limits = slot.senses & {"op:before", "op:by", "op:after"} and not question.slot(place + 1).when
        run = words[slot.end : slot.end + _EVENT]
        event = next((at for at, word in enumerate(run) if word in _EVENTS), -1)
        if limits and event >= 0 and all(word == "the" or word[:1].isdigit() or word in _WHICH for word in run[:event]):
            phrase = harmless(question.sentence.wording(slot.start, slot.end + event + 1))
            raise _refusal("day", phrase)


_EVENT = 5  # words of "the 15th National Party Congress"
_EVENTS = frozenset({"congress", "plenum", "plenary", "session", "conference"})
_WHICH = frozenset({"next", "national", "party", "coming", "upcoming", "current", "this", "central", "committee"})


def _check_ordinal(question: Interpretation) -> None:
    """Raises QuestionProblem for "nhiệm vụ thứ 5 của kết luận 202", which is its fifth task, and no Thursday."""
    named = any(slot.conclusion for slot in question.slots)
    for place, slot in enumerate(question.slots):
        counted = question.senses(place - 1) & {"task", "thing"} and question.sentence.words[slot.start] == "thu"
        if named and slot.when and counted:
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


def _check_partner(question: Interpretation) -> None:
    """Raises QuestionProblem for "ai phối hợp với Bộ Y tế", "phối hợp với ai": with whom it works is in each row."""
    if any(slot.identity for slot in question.slots):
        return  # "202-06 phối hợp với ai"
    for place, slot in enumerate(question.slots):
        if "role:coordinating" not in slot.senses:
            continue
        with_whom = question.sentence.words[slot.end - 1] in _WITH or question.first_word(place + 1) in _WITH
        asked = "asker" in question.senses(place + 1) or _names_asker(question, place)
        if with_whom and asked:
            raise _refusal("together", question.wording(place))


def _names_asker(question: Interpretation, place: int) -> bool:
    """Whether who is asked right before a position, or after the "with" behind it."""
    before, after = question.past(place - 1, ("filler past", "modal"), -1), question.senses(place + 2)
    return "asker" in question.senses(before) or ("asker" in after and question.first_word(place + 1) in _WITH)


_WITH = frozenset({"voi", "cung", "avec"})


def _check_verifier(question: Interpretation) -> None:
    """Raises QuestionProblem for "tâches vérifiées par Hanoï": who verifies or cancels is recorded of nothing."""
    for place, slot in enumerate(question.slots):
        verified = "state:done" in slot.senses and question.sentence.words[slot.end - 1].startswith(_VERIFIED)
        verified = verified or bool(slot.senses & CHANGED)  # "tasks cancelled by the Politburo"
        by = question.first_word(place + 1) in ("par", "by", "boi")
        if verified and by and question.slot(question.past(place + 2, ("filler",))).bodies:
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


_VERIFIED = ("verifi", "confirm", "valid", "approuv", "approv")


def _check_recipient(question: Interpretation) -> None:
    """Raises QuestionProblem for "what must we send the Ministry of Finance": to whom it goes is not recorded."""
    if words := recipient(question):
        raise _refusal("recipient", words)
    if words := citing(question):
        raise _refusal("cites", words)


_NUMBERS = frozenset({"both", "two", "three", "deux", "trois"})


def _is_joined(question: Interpretation, place: int) -> bool:
    """Whether another name is joined to the one at a position: "both ministries and provinces"."""
    joined = question.senses(place + 1) & {"and", "or"}
    return bool(joined and question.slot(question.past(place + 2, ("filler", "to:body"))).name_kinds)


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


def _check_all_recorded(question: Interpretation) -> None:
    """Raises QuestionProblem for "has everything been reported": what is not reported is no list."""
    if (state := asks_whether_all_recorded(question)) >= 0:
        raise _refusal("unreported", question.wording(0, state))


def _check_office(question: Interpretation) -> None:
    """Raises QuestionProblem for "who leads the Ministry of Health?", which asks for a person."""
    content = [slot for slot in question.slots if slot.senses != {"filler"} or slot.name_kinds]
    if len(content) != _OFFICE or not (content[0].senses & {"filler asker", "asker"}):
        return
    if "role:lead" in content[1].senses and content[2].bodies and not content[2].is_group:
        words = harmless(question.sentence.wording(content[0].start, content[2].end))
        raise QuestionProblem(message('Who holds an office is not recorded: "{words}".', words=words))


_OFFICE = 3  # who, leads, a body


def _why_unanswered(question: Interpretation, place: int, refused: tuple[str, ...], index: Index) -> str:
    """Why the word at a place has no answer, as a key of `REASONS`; empty where it may have one."""
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

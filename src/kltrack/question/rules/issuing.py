"""When documents were issued: "tasks issued in October", "giao trong tháng 10", "what's new since conclusion 202".

No option takes a day or a body of issue, so the command names each document that was issued then: "what did the
Politburo ask in November" is what its documents of November ask.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from kltrack.dates import format_date
from kltrack.index import Index
from kltrack.messages import message
from kltrack.numbers import Known
from kltrack.query import Limit, Operator
from kltrack.query.conclusion import conclusion_of
from kltrack.query.limits import by_operator
from kltrack.query.typed_limits import limits_of
from kltrack.question.rules import when
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, Reading, Rule
from kltrack.question.slots.sentence import Sentence
from kltrack.text import harmless


def _issued_then(question: Interpretation, place: int) -> Reading | None:
    """`issued in October`, `giao từ 1/10 đến 31/10`; after "conclusions" where their tasks are asked for."""
    start = place
    if "to:conclusion" in question.senses(place) and _tasks_before(question, place):
        place = past_empty(question, place + 1)
    if gets(question, place):
        said_alone = question.is_last(place) or _is_got_something(question, place + 1)
        return ([], place + 1) if said_alone else issue_date(question, start, place + 1)
    if "issued:" not in question.senses(place) or _deadline_passed(question, place):
        return None
    return issue_date(question, start, place + 1)


def gets(question: Interpretation, place: int) -> bool:
    """Whether a body is said to have got something: "did the Youth Union get in July", "has Hanoi received"."""
    verb = question.first_word(place)
    before = {question.first_word(at) for at in range(place)}
    alone = question.slot(place).end == question.slot(place).start + 1  # not in "did Hanoi get done"
    got = alone and verb in ("get", "receive") and "did" in before
    given = question.is_last(place) and question.sentence.words[question.slot(place).end - 1] in ("given", "assigned")
    body = question.slot(question.past(place - 1, ("filler",), -1))
    return bool(body.bodies) and (got or given or verb in ("received", "got"))


def _is_got_something(question: Interpretation, place: int) -> bool:
    """Whether what was got stands at a position: "get any tasks"."""
    while question.senses(place) == {"filler"}:
        place += 1
    return bool(question.senses(place) & _THINGS)


_THINGS = frozenset({"task", "thing", "all"})


def _deadline_passed(question: Interpretation, place: int) -> bool:
    """Whether it is a deadline that passed, and no document: "deadlines to have passed in September"."""
    due = any("state:due" in slot.senses for slot in question.slots)
    return due and question.sentence.words[question.slot(place).start] == "passed"


def is_of_documents(question: Interpretation, place: int) -> bool:
    """Whether words have a noun for documents; "in", "de" and "set by" introduce a day as well as a document."""
    slot = question.slot(place)
    return "to:conclusion" in slot.senses and not _NOUNS.isdisjoint(question.sentence.words[slot.start : slot.end])


# "luan" and "ban" are the last syllables of "kết luận" and "văn bản".
_NOUNS = frozenset({"conclusion", "conclusions", "document", "documents", "luan", "ban"})


def _document_of_a_day(question: Interpretation, place: int) -> Reading | None:
    """`the conclusion of 14 November 2025`, `kết luận ngày 14/11/2025`: what was issued on that day."""
    if not is_of_documents(question, place):
        return None
    at = place + 1
    while question.senses(at) & {"dated", "issued"} and not question.slot(at).when:
        at += 1
    if not question.slot(at).is_day or not (question.when(at)):
        return None
    return [question.limit("on", at, place, past=True)._replace(sort="issued")], at + 1


def _documents_of_a_period(question: Interpretation, place: int) -> Reading | None:
    """`the conclusions of February 2025`, `các kết luận tháng 9/2025`: what was issued then, and no last day.

    Vietnamese needs no plural: "kết luận ban hành tháng 9 còn việc gì" asks of all that were.
    """
    slot, words = question.slot(place), question.sentence.words
    said = words[slot.start : slot.end] if slot.start >= 0 else []
    begins = said in _VIETNAMESE_NOUNS and question.past(place - 1, ("filler", "opening"), -1) < 0
    named = said[-1:] and said[-1] in _NOUNS and (begins or _says_several(said))
    at = place + 1
    while named and _is_between(question, at):
        at += 1
    when = question.slot(at).when
    then = when and not question.slot(at).is_day and not when.goes_from
    if not (named and then) or slot.senses.isdisjoint({"filler", "to:conclusion", "by:conclusion"}):
        return None
    return [question.limit("in", at, place, past=True)._replace(sort="issued")], at + 1


def _is_between(question: Interpretation, place: int) -> bool:
    """Whether "of" or "ban hành trong" may stand there, between documents and when they were issued."""
    slot = question.slot(place)
    leads = bool(slot.senses & {"issued:", "issued"}) or question.first_word(place) in _OF_THEN
    return leads and not slot.when and slot.start >= 0


_VIETNAMESE_NOUNS = (["ket", "luan"], ["van", "ban"])


def _says_several(words: Sequence[str]) -> bool:
    return words[-1] in ("conclusions", "documents") or not {"cac", "nhung"}.isdisjoint(words)


# Words without diacritics.
_OF_THEN = frozenset({"of", "dated", "de", "d'", "du", "cua", "trong", "hoi", "vao"})


def _dated_documents(question: Interpretation, place: int) -> Reading | None:
    """`the 31 October conclusions`, `from the March conclusions`: what was issued then."""
    leads = question.senses(place) & {"to:conclusion", "op:in", "op:from", "op:on", "dated"}
    at = past_empty(question, place + 1) if leads and not question.slot(place).when else place
    noun = at + 1
    if not question.slot(at).when or not is_of_documents(question, noun) or question.slot(noun + 1).conclusion:
        return None
    if "each:conclusion" in question.senses(noun) and _asks_for_deadlines(question, noun):
        return None
    operator: Operator = "on" if question.slot(at).is_day else "in"
    limit = question.limit(operator, at, place, past=True)
    return [limit._replace(sort="issued", end=question.slot(noun).end)], noun + 1


def days_of_documents(question: Interpretation) -> set[int]:
    """The positions of days and periods that say which documents are meant: "the February conclusions"."""
    rules = (_documents_of_a_period, _dated_documents, _document_of_a_day, _issued_then)
    readings = ((at, rule(question, at)) for at in range(len(question.slots)) for rule in rules)
    return {at for start, reading in readings if reading and reading[0] for at in range(start, reading[1])}


def _asks_for_deadlines(question: Interpretation, noun: int) -> bool:
    """Whether documents are asked for by their deadlines: "in Q4, which conclusions have deadlines"."""
    return any("state:due" in question.senses(at) for at in range(noun + 1, len(question.slots)))


def _latest_document(question: Interpretation, place: int) -> Reading | None:
    """`tasks of the latest conclusion`, which no letter or decision is: what it asks."""
    behind = question.past(place + 1, ("filler",))
    if question.senses(place) & {"to:conclusion"} and question.slot(place).end == question.slot(place).start + 1:
        named = "latest" in question.senses(behind) or _document_of_a_day(question, behind)
        return ([], place + 1) if named else None  # "under the latest conclusion", "in the conclusion of 26 September"
    is_latest = "latest" in question.senses(place)
    return ([question.part("latest", value=True, place=place)], place + 1) if is_latest else None


def issue_date(question: Interpretation, start: int, place: int) -> Reading | None:
    """The date at `place` or after fillers as a day of issue; the words of its parts begin with the slot at `start`."""
    place = past_empty(question, place)
    reading = next((each for rule in when.RULES if (each := rule(question, place))), None)
    if not reading or not reading[0] or any(part.sort != "limit" for part in reading[0]):
        return None
    first = question.slot(start).start
    return [part._replace(sort="issued", start=first) for part in reading[0]], reading[1]


def _tasks_before(question: Interpretation, place: int) -> bool:
    return any(question.senses(at) & {"task", "thing"} for at in range(place))


def past_empty(question: Interpretation, place: int) -> int:
    """The first position from `place` on whose slot is no filler, no "was" or "did", and no "còn" of "còn giao"."""
    while (
        question.senses(place) == {"filler"}
        or "past" in question.senses(place)
        or ("left" in question.senses(place) and "gives" in question.senses(place + 1))
    ):
        place += 1
    return place


def documents_issued(
    parts: Sequence[Part], among: Sequence[str], question: Interpretation, index: Index
) -> tuple[str, ...]:
    """The identities of the documents that the parts mean by days of issue or as the latest; of `among` alone, if any.

    `among` itself where the parts mean none so. Raises QuestionProblem where no document was issued then.
    """
    issuers = frozenset(body for part in parts if part.sort == "issuer" for body in part.value)
    theirs = _of_issuers(issuers, index) if issuers else None
    is_latest = any(part.sort == "latest" for part in parts)
    asked = [part for part in parts if part.sort in ("issued", "issuer", "latest")]
    if not asked:
        return tuple(among)
    limits = limits_of([part.value for part in asked if part.sort == "issued"], question.today, past=True)
    documents = [
        each
        for each in index.known_conclusions()
        if _is_among(each, among, question.today)
        and _holds_all(limits, each.issued)
        and (theirs is None or each.identity in theirs)
        and (each.type == "conclusion" or not is_latest)
    ]
    is_first = any("earliest" in slot.senses for slot in question.slots)
    last = (min if is_first else max)((each.issued for each in documents), default="")
    identities = tuple(each.identity for each in documents if each.issued == last or not is_latest)
    if not identities:
        raise QuestionProblem(
            message(
                '"{words}": no document of the register was issued then. All with their days of issue: kltrack'
                " conclusions",
                words=_wording(asked[0], question.sentence),
            )
        )
    return identities


def _of_issuers(issuers: frozenset[str], index: Index) -> frozenset[str]:
    """The identities of the documents that any of some bodies issued."""
    every = (conclusion_of(record) for record in index.conclusions())
    return frozenset(each.identity for each in every if not issuers.isdisjoint(each.issuers))


def _is_among(document: Known, named: Collection[str], today: date) -> bool:
    """Whether a document was issued by today, and is one of those named where any are."""
    return "" < document.issued <= today.isoformat() and (not named or document.identity in named)


def _holds_all(limits: Sequence[Limit], day: str) -> bool:
    """Whether an ISO day keeps the limits; of several with the same operator one is enough."""
    return all(any(_holds(limit, day) for limit in either) for either in by_operator(limits))


def _holds(limit: Limit, day: str) -> bool:
    """Whether an ISO day keeps a limit."""
    first, last = limit.span.first.isoformat(), limit.span.last.isoformat()
    holds = {"before": day < first, "by": day <= last, "after": day > last, "from": day >= first}
    return holds.get(limit.operator, first <= day <= last)


def day_of_issue(name: str, index: Index) -> str:
    """The ISO day on which a document was issued. Raises UsageProblem where no one document is called so."""
    identity = index.conclusion(name)
    return next(each.issued for each in index.known_conclusions() if each.identity == identity)


def days_of_issue(identities: Sequence[str], index: Index) -> list[date]:
    """The days on which documents were issued; none where one's is not known to the day."""
    issued = {each.identity: each.issued for each in index.known_conclusions()}
    try:
        return [date.fromisoformat(issued[identity]) for identity in identities]
    except ValueError:
        return []


def check_day_of_issue(question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for "conclusion 202 of 30 October", where that is no day on which 202 was issued.

    Beside a word for deadlines the day may be one, if it lies after the issue.
    """
    due = any("state:due" in slot.senses for slot in question.slots)
    for place, slot in enumerate(question.slots):
        dated = _day_said_of(question, place) if slot.conclusion else None
        if dated is None:
            continue
        identity = index.conclusion(slot.conclusion or "")
        issued = next(iter(days_of_issue((identity,), index)), None)
        when = question.when(dated)
        if not issued or not when or (due and when.following(issued).first - issued < _SURELY_AFTER):
            continue
        raise QuestionProblem(
            message(
                '"{words}": {document} was issued on {day}. Leave the day out; for what is due on it say "due on".',
                words=question.wording(place, dated),
                document=index.conclusion_name(identity),
                day=format_date(issued),
            )
        )


_SURELY_AFTER = timedelta(days=180)  # a date without its year that lies so soon after the issue is meant to be after it


def _day_said_of(question: Interpretation, place: int) -> int | None:
    """The position of a day that is said to be the document's at `place`: "202 of 30 October", "202 ngày 30/10"."""
    at = place + 1
    while question.senses(at) & {"dated", "issued", "issued:"} and not question.slot(at).when:
        at += 1
    said = at > place + 1 or question.sentence.words[question.slot(at).start] == "ngay"
    return at if said and question.slot(at).is_day else None


def _wording(part: Part, sentence: Sentence) -> str:
    return harmless(sentence.wording(part.start, part.end))


RULES: tuple[Rule, ...] = (_documents_of_a_period, _dated_documents, _issued_then, _document_of_a_day, _latest_document)
